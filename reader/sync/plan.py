"""Decides what a feed's answer means for the library.  Pure: old state, new data and the time in, an update out."""

from datetime import UTC, datetime, timedelta

from reader.domain.feed import ParsedItem
from reader.domain.language import canonical
from reader.domain.late_dataclass import dataclass
from reader.domain.update import NOTED_AGAIN, ChangedEntry, FeedUpdate, KnownEntry, NewEntry, SourceForSync
from reader.domain.url import identity_of
from reader.net import is_moved
from reader.sync.feed_job import EntryRead, FeedRead

NEW_LIMIT = 500
"""New entries taken from one answer (hostile-input T17): a feed that renames all its entries cannot flood the list."""
OLDEST = datetime(1990, 1, 1, tzinfo=UTC)
"""Before the first news site; an earlier date is a broken clock or an unset field (hostile-input B77)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedAnswer:
    """What came for a feed: its entries, what the server said beside them, and what the library knew of it before."""

    url: str
    read: FeedRead
    next_check: datetime
    known: tuple[KnownEntry, ...] = ()
    etag: str = ""
    last_modified: str = ""
    moved_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """A feed with nothing new; validators of the 304 are kept too (they may have changed)."""

    url: str
    next_check: datetime
    etag: str = ""
    last_modified: str = ""
    moved_to: str = ""


def plan_not_modified(source: SourceForSync, answer: NotModified, now: datetime) -> FeedUpdate:
    """What a 304 changes: when to ask again, where, and with which validators."""
    moved = _moved(source, answer, now)
    return FeedUpdate(
        source_id=source.source_id, checked=now, next_check=answer.next_check,
        etag=answer.etag, last_modified=answer.last_modified, validators_url=answer.url,
        keep_validators=not answer.etag and not answer.last_modified, is_not_modified=True,
        moved_to=moved[0], moved_count=moved[1], moved_since=moved[2], feed_url=_new_address(source, moved, now),
    )  # fmt: skip


def plan_feed(source: SourceForSync, known: tuple[KnownEntry, ...], answer: FeedAnswer, now: datetime) -> FeedUpdate:
    """The update that an answer calls for: new entries (at most 500), changed ones, validators, the next check."""
    feed = answer.read.feed
    matcher = _Matcher(known)
    new: list[NewEntry] = []
    changed: list[ChangedEntry] = []
    listed: list[str] = []
    for index, (item, entry) in enumerate(_entries(answer)):
        made = _new_entry(item, entry, source, _when(item, index, now))
        match = matcher.find(item, entry)
        if match is None:
            new.append(made)
        elif match.version_id and (match.digest != entry.digest or match.identity != item.identity):
            changed.append(ChangedEntry(version_id=match.version_id, entry=made, same_text=match.digest == entry.digest))
        elif match.noted and now - match.noted > NOTED_AGAIN:
            listed.append(match.identity)
    moved = _moved(source, answer, now)
    return FeedUpdate(
        source_id=source.source_id, checked=now, next_check=answer.next_check,
        etag=answer.etag, last_modified=answer.last_modified, validators_url=answer.url,
        title=feed.title, site_url=feed.site_url, language=feed.language, icon_url=feed.icon_url,
        wishes=feed.wishes,
        new=tuple(new[:NEW_LIMIT]), changed=tuple(changed), listed=tuple(listed),
        moved_to=moved[0], moved_count=moved[1], moved_since=moved[2], feed_url=_new_address(source, moved, now),
    )  # fmt: skip


def _entries(answer: FeedAnswer) -> list[tuple[ParsedItem, EntryRead]]:
    seen: set[str] = set()
    found = []
    for item, entry in zip(answer.read.feed.items, answer.read.entries, strict=True):
        if item.identity not in seen:
            seen.add(item.identity)
            found.append((item, entry))
    return found


def _new_entry(item: ParsedItem, entry: EntryRead, source: SourceForSync, published: datetime) -> NewEntry:
    said = entry.version.language if entry.version else ""
    language = said or canonical(item.language) or source.language
    return NewEntry(item=item, digest=entry.digest, published=published, language=language, feed_version=entry.version)


def _when(item: ParsedItem, index: int, now: datetime) -> datetime:
    """When an entry was published: never in the future; without a date, now, in the feed's own order."""
    said = item.published or item.updated
    if said is None or said < OLDEST or said > now:
        return now - timedelta(seconds=index)
    return said


def _moved(source: SourceForSync, answer: FeedAnswer | NotModified, now: datetime) -> tuple[str, int, datetime | None]:
    """How often, and since when, the server has said "moved for ever" to the same place."""
    if not answer.moved_to:
        return "", 0, None
    if answer.moved_to == source.moved_to:
        return answer.moved_to, source.moved_count + 1, source.moved_since or now
    return answer.moved_to, 1, now


def _new_address(source: SourceForSync, moved: tuple[str, int, datetime | None], now: datetime) -> str:
    url, successes, since = moved
    if not url or since is None or not is_moved(source.feed_url, url, successes=successes, first_seen=since, now=now):
        return ""
    return url


class _Matcher:
    """Finds the known entry that an item is: by identity, else by address and title (a changed guid is no new story)."""

    def __init__(self, known: tuple[KnownEntry, ...]) -> None:
        self._by_identity = {entry.identity: entry for entry in known}
        self._by_address: dict[str, list[KnownEntry]] = {}
        for entry in known:
            if entry.url_identity:
                self._by_address.setdefault(entry.url_identity, []).append(entry)

    def find(self, item: ParsedItem, entry: EntryRead) -> KnownEntry | None:
        if item.identity in self._by_identity:
            return self._by_identity[item.identity]
        same_address = self._by_address.get(identity_of(item.url), []) if item.url else []
        return next((one for one in same_address if one.title == item.title or one.digest == entry.digest), None)
