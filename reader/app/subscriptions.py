"""Verbs on what a person subscribes to: look up, add, arrange, remove, carry in and out."""

from dataclasses import replace
from pathlib import Path

from reader.app.announcer import Announcer
from reader.app.look_up import Found, LookUp
from reader.app.sample import SamplePaper
from reader.app.settings import Settings
from reader.domain.account import Account
from reader.domain.cancel import CancelToken
from reader.domain.catalogue import Edition, Publication
from reader.domain.changes import Changes
from reader.domain.errors import AlreadySubscribed, NotFound, Refused
from reader.domain.feed import FeedLink, Outline, OutlineSource
from reader.domain.report import Failure, ImportReport
from reader.domain.story import Counts, Folder, Source
from reader.domain.update import NewSource
from reader.domain.url import host_of, is_private_host, origin_of, web_address
from reader.store import Store

ARRANGED = "arrangement"
"""Who changed names, places or the number of sources: the window offers to undo it."""

SAMPLE_PUBLICATION = "sample-paper"


class Subscriptions:
    """Sources and folders."""

    def __init__(
        self, store: Store, look_up: LookUp, sample: SamplePaper, announcer: Announcer[Changes], settings: Settings
    ) -> None:
        self._store, self._look_up, self._sample, self._announcer = store, look_up, sample, announcer
        self._settings = settings

    def sources(self, counts: Counts | None = None) -> tuple[Source, ...]:
        """All sources in the order of the sidebar, with how they fare; with numbers of this moment, or those given."""
        return self._store.sources.all(counts.by_source if counts else None)

    @property
    def is_empty(self) -> bool:
        """Whether there is no source."""
        return self._store.sources.is_empty

    def languages(self) -> tuple[str, ...]:
        """The languages of the sources, in the order of the sidebar."""
        return self._store.sources.languages()

    def source(self, source_id: int) -> Source:
        """One source.  Raises ``NotFound``."""
        return self._store.sources.get(source_id)

    def folders(self) -> tuple[Folder, ...]:
        """All folders in the order of the sidebar."""
        return self._store.sources.folders()

    # adding

    def look_up(self, address: str, cancel: CancelToken, allow_private: bool = False, account: Account | None = None) -> Found:
        """What is at a typed address; see ``LookUp.find``."""
        return self._look_up.find(address, cancel, allow_private=allow_private, account=account)

    def find_stories(self, address: str, cancel: CancelToken, allow_private: bool = False) -> Found:
        """What a page would bring as a source without a feed; see ``LookUp.find_stories``."""
        return self._look_up.find_stories(address, cancel, allow_private=allow_private)

    def add(self, feed: FeedLink, new: NewSource | None = None) -> int:
        """Subscribe to a feed that a look-up found.  ``new`` can say title, language, publication, folder.

        The answer of the look-up is used, so that its headlines are there at once and the server is asked once.
        Raises ``AlreadySubscribed``.
        """
        wanted = replace(new or NewSource(feed_url=feed.url, title=feed.title, language=feed.language), kind=feed.kind)
        known = self._store.sources.by_feed_url(wanted.feed_url)
        if known is not None:
            raise AlreadySubscribed(url=wanted.feed_url, title=known.title)
        source_id = self._store.sources.add(wanted)
        self._announce(Changes(sources=True, lists=True, counts=True) | self._look_up.absorb(source_id, wanted.feed_url))
        return source_id

    def add_editions(self, publication: Publication, languages: tuple[str, ...] = (), folder_id: int = 0) -> tuple[int, ...]:
        """Subscribe to editions of a publication, all when no language is named; those that are sources already stay."""
        added = []
        for edition in publication.editions:
            if not languages or edition.language in languages:
                added.append(self._edition(edition, publication.key, folder_id))
        self._announce(Changes(sources=True))
        return tuple(added)

    def add_sample(self) -> tuple[int, ...]:
        """Subscribe to the sample paper that the program itself serves, in all its languages."""
        added = tuple(self._edition(edition, SAMPLE_PUBLICATION, 0) for edition in self._sample.editions())
        self._announce(Changes(sources=True))
        return added

    def _edition(self, edition: Edition, publication: str, folder_id: int) -> int:
        known = self._store.sources.by_feed_url(edition.feed_url)
        if known is not None:
            return known.source_id
        return self._store.sources.add(
            NewSource(
                feed_url=edition.feed_url, title=edition.title, site_url=edition.site_url, language=edition.language,
                publication=publication, folder_id=folder_id,
            )
        )  # fmt: skip

    # arranging

    def rename(self, source_id: int, title: str) -> None:
        """Give a source a name of the person's; an empty one brings the feed's own back."""
        self._store.sources.rename(source_id, title)
        self._announce_arranged(lists=True)

    def move(self, source_id: int, folder_id: int, position: int = -1) -> None:
        """Put a source into a folder (0: none), at a place among its sources (-1: last)."""
        self._store.sources.move(source_id, folder_id, position)
        self._announce_arranged()

    def move_folder(self, folder_id: int, position: int) -> None:
        """Put a folder at a place among the folders (0: first, -1: last)."""
        self._store.sources.move_folder(folder_id, position)
        self._announce_arranged()

    def bookmarked(self, source_id: int) -> int:
        """Bookmarked stories that only this source brought; what a removal asks about."""
        return self._store.sources.bookmarked(source_id)

    def remove(self, source_id: int, keep_bookmarks: bool = True) -> Changes:
        """Unsubscribe.  Its stories go, except bookmarked ones unless the person gives them up.  Raises ``NotFound``.

        For a day undo, or subscribing again, brings all of it back; after that ``purge`` deletes it.
        """
        changes = replace(self._store.sources.remove(source_id, keep_bookmarks), initiator=ARRANGED)
        self._announce(changes)
        return changes

    def purge(self, *, at_once: bool = False) -> int:
        """Really delete the sources that were removed over a day ago (all removed ones ``at_once``) with the accounts of sites
        that no source is on; gives their number."""
        gone = self._store.sources.purge(at_once=at_once)
        for feed_url in gone:
            self._look_up.leave(feed_url)
        if gone:
            self._store.pictures.sweep()
        return len(gone)

    def add_folder(self, title: str) -> int:
        """Make a folder; one of that name is used when there is one."""
        for folder in self.folders():
            if folder.title == title:
                return folder.folder_id
        folder_id = self._store.sources.add_folder(title)
        self._announce(Changes(sources=True))
        return folder_id

    def rename_folder(self, folder_id: int, title: str) -> None:
        """Rename a folder."""
        self._store.sources.rename_folder(folder_id, title)
        self._announce_arranged()

    def remove_folder(self, folder_id: int) -> None:
        """Remove a folder; its sources stay, outside any folder."""
        self._store.sources.remove_folder(folder_id)
        self._announce_arranged()

    def set_folder_open(self, folder_id: int, on: bool) -> None:
        """Remember whether a folder is unfolded."""
        self._store.sources.set_folder_open(folder_id, on)

    # in and out

    def import_outline(self, data: bytes, allow_private: bool = False) -> ImportReport:
        """Subscribe to what an OPML file names.  Raises ``BadOutline``.

        Private addresses are refused line by line unless the person allows them; passwords are never taken along.
        """
        outline = self._look_up.read_outline(data)
        refused: list[Failure] = []
        added = merged = 0
        for line in outline.sources:
            if is_private_host(host_of(line.feed_url)) and not self._allow(line.feed_url, allow_private):
                error = Refused("private-address", url=line.feed_url)
                refused.append(Failure(url=line.feed_url, code=error.code, values=(("origin", origin_of(line.feed_url)),)))
            elif self._store.sources.by_feed_url(line.feed_url) is not None:
                merged += 1
            else:
                self._store.sources.add(self._from_line(line))
                added += 1
        self._announce(Changes(sources=True))
        return ImportReport(
            added=added, merged=merged, skipped=outline.skipped, had_passwords=outline.had_passwords, refused=tuple(refused)
        )

    def _allow(self, url: str, allow_private: bool) -> bool:
        origin = origin_of(url)
        if allow_private:
            self._store.sources.approve_origin(origin)
        return self._settings.home_network or origin in self._store.sources.approved_origins()

    def _from_line(self, line: OutlineSource) -> NewSource:
        folder_id = self.add_folder(line.folder) if line.folder else 0
        return NewSource(
            feed_url=web_address(line.feed_url),
            kind=line.kind,
            title=line.title,
            site_url=line.site_url,
            language=line.language,
            folder_id=folder_id,
        )

    def export_outline(self) -> bytes:
        """All sources as OPML 2.0."""
        from reader.feeds import write_outline

        names = {folder.folder_id: folder.title for folder in self.folders()}
        lines = tuple(
            OutlineSource(
                feed_url=source.feed_url, kind=source.kind, title=source.title, site_url=source.site_url,
                folder=names.get(source.folder_id, ""), language=source.language,
            )
            for source in self.sources()
        )  # fmt: skip
        return write_outline(Outline(sources=lines, title="Offprint"))

    def save_outline(self, path: Path) -> None:
        """Write all sources to an OPML file, whole or not at all.  Raises ``CannotWrite``."""
        from reader.app.outgoing_files import whole_file

        with whole_file(path) as file:
            file.write(self.export_outline())

    def find(self, words: str) -> Source:
        """The source with this number, address or name (the only one that contains the words).  Raises ``NotFound``."""
        sources = self.sources()
        wanted = words.strip().casefold()
        for test in (
            lambda s: str(s.source_id) == wanted or s.feed_url.casefold() == wanted,
            lambda s: s.title.casefold() == wanted,
            lambda s: wanted in s.title.casefold(),
        ):
            matches = [source for source in sources if test(source)]
            if len(matches) == 1:
                return matches[0]
        raise NotFound(what="source", id=words)

    def _announce(self, changes: Changes) -> None:
        if changes:
            self._announcer.tell(changes)

    def _announce_arranged(self, *, lists: bool = False) -> None:
        self._announce(Changes(sources=True, lists=lists, initiator=ARRANGED))
