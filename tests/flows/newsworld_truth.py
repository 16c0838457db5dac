"""What newsworld knows of its stories, held against a library that synced them."""

import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.app import Offprint
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.domain.story import ChipState, StoryRow
from reader.domain.url import identity_of

NEWSWORLD = Path(__file__).parents[2] / ".." / "shared" / "newsworld"
LANGUAGES = ("en", "uk", "ru", "de", "fr", "pl", "ar", "zh", "es")

Story = tuple[str, int]
"""A story of the world: key of its site and number."""
Feed = tuple[str, str, str]
"""Key of a site, language and feed address."""


@contextmanager
def serving(*, sites: int, articles: int, seed: int) -> Iterator[Any]:
    """The world's sites, each at an address of its own.  Whoever asks it must be gone before it ends."""
    sys.path.insert(0, str(NEWSWORLD))
    try:
        from newsworld.background import running
    finally:
        sys.path.pop(0)
    with running("loopback", sites=sites, articles=articles, seed=seed) as server:
        yield server.world
        for _ in range(100):
            # A connection that the server has not seen end would be reported as left open.
            if not server.app.stats.connections:
                break
            time.sleep(0.02)


def feeds_of(world: Any) -> list[Feed]:
    """The feeds of all sites and languages, as readers are told them."""
    from newsworld.pagectx import advertised_feed_path

    return [(key, code, site.url(advertised_feed_path(site, code))) for key, site in world.sites.items() for code in site.langs]


def subscribe(app: Offprint, feeds: list[Feed]) -> dict[tuple[str, str], int]:
    """Subscribe in this order; gives the sources by site and language."""
    return {
        (key, code): app.subscriptions.add(FeedLink(url=url, title=f"{key} {code}", language=code)) for key, code, url in feeds
    }


def sync(app: Offprint) -> None:
    """A sync that asks every source, as if the last one had been an hour ago."""
    with app._store._database.write() as connection:
        connection.execute("UPDATE source SET checked = checked - 3600000000")
    assert app.syncing.run() is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a library holds of a world.  ``rows`` names for each row the world's stories whose pages are in it."""

    rows: dict[int, set[Story]]
    languages: dict[int, set[str]]
    wrong_languages: list[str]
    unknown: list[str]

    @property
    def merged(self) -> list[set[Story]]:
        """Rows that mix stories."""
        return [stories for stories in self.rows.values() if len(stories) > 1]

    @property
    def split(self) -> list[Story]:
        """Stories in more than one row."""
        every = [story for stories in self.rows.values() for story in stories]
        return sorted({story for story in every if every.count(story) > 1})


def look(app: Offprint, world: Any) -> Seen:
    """Open every stored version of every row, and ask the world which story it is."""
    truth = pages_of(world)
    seen = Seen(rows=defaultdict(set), languages=defaultdict(set), wrong_languages=[], unknown=[])
    for row in rows_of(app):
        for chip in row.chips:
            if chip.state is ChipState.STORED:
                url = app.library.open(row.story_id, chip.language).version.url
                _note(seen, row.story_id, chip.language, url, truth.get(identity_of(url)))
    return seen


def _note(seen: Seen, story_id: int, language: str, url: str, page: tuple[Story, str] | None) -> None:
    if page is None:
        seen.unknown.append(url)
        return
    story, true_language = page
    seen.rows[story_id].add(story)
    seen.languages[story_id].add(true_language)
    if language != true_language:
        seen.wrong_languages.append(url)


def rows_of(app: Offprint) -> tuple[StoryRow, ...]:
    """All rows of a library."""
    return app.library.rows(app.library.ids(StoryQuery()))


def pages_of(world: Any) -> dict[str, tuple[Story, str]]:
    """The story and the language of every page by its address, deleted ones included."""
    return {
        identity_of(site.url(path)): ((key, story.number), code)
        for key, site in world.sites.items()
        for path, (story, code) in site.pages.items()
        if world.ensure(site)
    }


def recall(seen: Seen, world: Any) -> float:
    """The share of published versions that stand in the row with most of their story."""
    best: dict[Story, int] = defaultdict(int)
    for story_id, stories in seen.rows.items():
        for story in stories:
            best[story] = max(best[story], len(seen.languages[story_id]))
    live = {(key, story.number): len(story.langs) for key, site in world.sites.items() for story in world.live(site)}
    return sum(min(best[story], count) for story, count in live.items()) / sum(live.values())


def unread_of_feed(world: Any) -> dict[tuple[str, str], int]:
    """How many stories each edition's feed has brought, deleted ones included."""
    sites = world.sites.items()
    return {(key, code): sum(code in story.langs for story in site.stories) for key, site in sites for code in site.langs}
