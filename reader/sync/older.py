"""Older pages of a feed (RFC 5005, ``rel=next``): jobs like any other, so that each waits for its host's turn."""

from dataclasses import field, replace
from datetime import datetime, timedelta

from reader.domain.late_dataclass import dataclass
from reader.domain.update import FeedUpdate, KnownEntry, SourceForSync
from reader.sync.plan import FeedAnswer, plan_feed

OLDER_PAGES = 10
"""Pages followed by ``rel=next``: with the 10 to 50 entries that feeds hold, a few weeks of a busy site."""
OLDER_ENTRIES = 200
"""Entries after which no older page is asked for: a person who subscribes wants the news, not the archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderPage:
    """An older page to ask for.  ``newest``: what the feed's first page changed; ``known``: what the library had before it."""

    source: SourceForSync
    url: str
    newest: FeedUpdate
    known: frozenset[str]
    asked: frozenset[str] = field(default=frozenset())
    taken: int = 0


def after_newest(
    source: SourceForSync, known: tuple[KnownEntry, ...], answer: FeedAnswer, newest: FeedUpdate
) -> OlderPage | None:
    """The page after a feed's first; None when there is none or the library has seen an entry of the first before."""
    seen = frozenset(entry.identity for entry in known)
    start = OlderPage(source=source, url=source.feed_url, newest=newest, known=seen, asked=frozenset({source.feed_url}))
    return after(start, answer)


def after(page: OlderPage, answer: FeedAnswer) -> OlderPage | None:
    """The page after one that came; None at the end, at the limits, and where the library's own entries begin."""
    feed = answer.read.feed
    taken = page.taken + len(feed.items)
    is_enough = len(page.asked) > OLDER_PAGES or taken >= OLDER_ENTRIES
    if is_enough or not feed.next_page_url or feed.next_page_url in page.asked:
        return None
    if any(item.identity in page.known for item in feed.items):
        return None
    return replace(page, url=feed.next_page_url, asked=page.asked | {feed.next_page_url}, taken=taken)


def plan_older(page: OlderPage, known: tuple[KnownEntry, ...], answer: FeedAnswer, now: datetime) -> FeedUpdate:
    """What an older page adds; of the source itself it changes nothing.  Entries without a date come after those before them."""
    planned = plan_feed(page.source, known, answer, now - timedelta(seconds=page.taken))
    return replace(page.newest, new=planned.new, changed=planned.changed, listed=planned.listed, keep_validators=True)
