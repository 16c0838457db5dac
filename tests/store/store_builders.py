"""Small values for a library's tests, and the steps by which a sync fills one."""

import hashlib
from datetime import UTC, datetime, timedelta

from reader.domain.blocks import Block, Paragraph, Picture, plain
from reader.domain.feed import ParsedItem
from reader.domain.page import Alternate, ExtractedVersion, LinkKind, Outcome, VersionEvidence
from reader.domain.picture import StoredPicture
from reader.domain.query import StoryQuery, View
from reader.domain.story import StoryRow
from reader.domain.update import FeedUpdate, LinkAccepted, NewEntry, NewSource, PageStored, PictureStored
from reader.store import Store

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
READING = ("en", "uk", "ru")
TEXT = "The ferry returned to the old harbour after nine years of repairs."


def source(store: Store, name: str = "pravda", language: str = "uk", publication: str = "") -> int:
    return store.sources.add(
        NewSource(feed_url=f"https://{name}.example/rss", title=name.title(), language=language, publication=publication)
    )


def entry(number: int, *, site: str = "pravda", title: str = "", own: tuple[Block, ...] = (), language: str = "uk") -> NewEntry:
    url = f"https://{site}.example/news/{number}"
    title = title or f"Story {number}"
    feed_version = ExtractedVersion(url=url, title=title, language=language, blocks=own) if own else None
    item = ParsedItem(identity=url, url=url, title=title, published=NOW)
    published = NOW - timedelta(minutes=number)
    return NewEntry(item=item, digest="d", published=published, language=language, feed_version=feed_version)


def feed(source_id: int, *entries: NewEntry) -> FeedUpdate:
    return FeedUpdate(source_id=source_id, checked=NOW, next_check=LATER, new=entries, title="From the feed")


def paragraphs(text: str = TEXT, times: int = 1) -> tuple[Block, ...]:
    return tuple(Paragraph(runs=plain(text)) for _ in range(times))


def picture(name: str) -> Picture:
    return Picture(url=f"https://pictures.example/{name}.jpg")


def extracted(
    url: str, *blocks: Block, language: str = "uk", links: tuple[Alternate, ...] = (), title: str = "A page"
) -> ExtractedVersion:
    return ExtractedVersion(url=url, title=title, language=language, blocks=blocks or paragraphs(), alternates=links)


def page(version_id: int, said: ExtractedVersion, fetched: datetime = NOW) -> PageStored:
    evidence = VersionEvidence(url=said.url, language=said.language, title=said.title, words=12, numbers=("2026",))
    return PageStored(version_id=version_id, final_url=said.url, fetched=fetched, extracted=said, evidence=evidence, raw=b"raw")


def wall(version_id: int, outcome: Outcome, raw: bytes = b"") -> PageStored:
    said = ExtractedVersion(url="", outcome=outcome)
    return PageStored(
        version_id=version_id, final_url="", fetched=NOW, extracted=said, evidence=VersionEvidence(url="", language=""), raw=raw
    )


def link(url: str, language: str = "en", kind: LinkKind = LinkKind.HREFLANG, label: str = "") -> Alternate:
    return Alternate(language=language, url=url, kind=kind, label=label)


def stored_picture(name: str, body: bytes = b"picture") -> PictureStored:
    digest = hashlib.sha256(body).hexdigest()
    made = StoredPicture(digest=digest, suffix="jpg", width=4, height=3, body=body)
    return PictureStored(url=f"https://pictures.example/{name}.jpg", picture=made)


def fetch_all(store: Store, *blocks: Block) -> None:
    """Every wanted page comes, with the same text."""
    wanted = store.sync.pages_wanted(NOW)
    store.sync.apply_pages(
        tuple(page(w.version_id, extracted(w.url, *blocks, language=w.language, title=w.feed_title)) for w in wanted)
    )


def filled(store: Store, count: int = 3, site: str = "pravda", language: str = "uk") -> int:
    """A source with fetched stories; gives its id."""
    made = source(store, site, language)
    store.sync.apply_feed(feed(made, *(entry(n, site=site, language=language) for n in range(1, count + 1))))
    fetch_all(store)
    return made


def ids(store: Store, words: str = "", view: View = View.ALL) -> list[int]:
    return list(store.stories.ids(StoryQuery(view=view, words=words), READING))


def row(store: Store, story_id: int, reading: tuple[str, ...] = READING) -> StoryRow:
    (found,) = store.stories.rows((story_id,), reading)
    return found


def accept_page(store: Store, said: ExtractedVersion, at: datetime = NOW) -> None:
    """The one wanted link turns out to be true, and leads to a new page."""
    (wanted,) = store.sync.links_wanted(at, READING)
    store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="hreflang", page=page(0, said, at)),))
