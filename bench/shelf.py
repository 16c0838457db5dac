"""What a library has of a site of the world."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.error import HTTPError

from bench.world import World
from reader.app import Offprint
from reader.domain.blocks import pictures_of, text_of
from reader.domain.query import StoryQuery
from reader.domain.story import Offline, OpenStory, Source
from reader.domain.url import identity_of

FOUND_BY = 40
"""Characters of a paragraph by which it is found again: enough to be its own, few enough to survive a broken byte further on."""


@dataclass
class Seen:
    """A source and its stories.  ``recall``: the share of the truth's paragraphs in the texts that came of pages."""

    failure: str = ""
    status: str = ""
    stories: int = 0
    shelves: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    recall: float = 1.0
    pictures: int = 0
    shown: int = 0
    titles: tuple[str, ...] = ()
    text: str = ""
    next_hours: float = 0.0
    is_gone: bool = False

    def told(self) -> str:
        """One line."""
        state = f"{self.failure}{f' {self.status}' if self.status else ''}" or "ok"
        shelves = " ".join(f"{number} {name}" for name, number in sorted(self.shelves.items()))
        reasons = ",".join(sorted(self.reasons))
        return f"{state}; {self.stories} stories: {shelves}; {self.recall:.2f}; {self.pictures}/{self.shown} pictures {reasons}"


@dataclass
class GoodSite:
    """A sound site."""

    name: str
    versions: int
    complete: int
    seen: Seen

    @property
    def is_complete(self) -> bool:
        """Whether all there is to it is here."""
        return self.complete == self.versions > 0 and not self.seen.failure


def seen_at(app: Offprint, world: World, fault: dict[str, Any]) -> Seen:
    """What is here of a site that misbehaves."""
    source = app.subscriptions.find(fault["feed"]) if known(app, fault["feed"]) else None
    if source is None:
        source = next(one for one in app.subscriptions.sources() if one.feed_url.startswith(fault["home"]))
    return of_source(app, world, source)


def known(app: Offprint, feed: str) -> bool:
    """Whether a feed is a source under this very address."""
    return any(source.feed_url == feed for source in app.subscriptions.sources())


def of_source(app: Offprint, world: World, source: Source) -> Seen:
    """The source, its stories, and how much of the truth is in them."""
    seen = Seen(failure=source.error, status=dict(source.error_values).get("status", ""))
    if source.next_check and source.checked:
        seen.next_hours = (source.next_check - source.checked).total_seconds() / 3600
    ids = app.library.ids(StoryQuery(source_id=source.source_id))
    rows = app.library.rows(ids)
    seen.stories, seen.titles = len(rows), tuple(row.title for row in rows[:200])
    recalls = []
    for row in rows[:60]:
        story = app.library.open(row.story_id)
        seen.shelves[story.version.offline] += 1
        if story.version.offline_reason:
            seen.reasons[story.version.offline_reason] += 1
        seen.pictures += sum(1 for picture in story.version.pictures if picture.path)
        seen.shown += len(pictures_of(story.version.blocks))
        text = text_of(story.version.blocks)
        seen.text += text
        if not story.version.from_feed and story.version.words:
            recalls.append(recall(world, story, text))
    seen.recall = sum(recalls) / len(recalls) if recalls else 0.0
    return seen


def recall(world: World, story: OpenStory, text: str) -> float:
    """The share of the truth's paragraphs whose beginning is in the text."""
    try:
        truth = world.truth(story.version.url)
    except HTTPError:
        return 1.0  # an address that the fault made up: there is no truth about it
    wanted = [squeezed(block["text"])[:FOUND_BY] for block in truth.get("blocks", ()) if block["type"] == "paragraph"]
    held = squeezed(text)
    return sum(1 for one in wanted if one in held) / len(wanted) if wanted else 1.0


def squeezed(text: str) -> str:
    """Text without the spaces that two programs set differently."""
    return re.sub(r"\s+", "", text)


def good_sites(app: Offprint, world: World) -> Iterator[GoodSite]:
    """Every sound site, with how many of its versions are complete."""
    sources = app.subscriptions.sources()
    complete = {
        identity_of(version.url): version.offline is Offline.COMPLETE
        for story_id in app.library.ids(StoryQuery())
        for chip in app.library.rows((story_id,))[0].chips
        if chip.version_id
        for version in (app.library.open(story_id, chip.language).version,)
    }
    for site in world.sites():
        urls = [url for article in site["articles"] if not article["deleted"] for url in article["urls"].values()]
        mine = [source for source in sources if source.feed_url.startswith(site["base"])]
        seen = Seen(failure=next((source.error for source in mine if source.error), ""))
        yield GoodSite(site["site"], len(urls), sum(complete.get(identity_of(url), False) for url in urls), seen)
