"""A translation that its publisher prints hours after the story is found, stored, and told of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.domain.cancel import CancelToken
from reader.domain.query import StoryQuery, View
from reader.domain.story import ChipState
from reader.domain.update import NewSource
from reader.net import AddressPolicy, Client
from reader.store import Store, open_library
from reader.sync.engine import Listeners, SyncEngine
from reader.sync.order import SyncOrder
from reader.sync.workshop import Workshop
from tests.press import ENGLISH, UKRAINIAN, Press, pressing

READING = ("en", "uk")
MORNING = datetime(2026, 3, 2, 12, 30, tzinfo=UTC)
UK, EN = "/news/2026/3/2/7300001/", "/eng/news/2026/3/2/7300001/"
SWITCH = "<div class='lang'><span>Укр</span><a href='{}'>Eng</a></div>"
BACK = "<div class='lang'><a href='{}'>Укр</a><span>Eng</span></div>"


@dataclass
class Clock:
    """The time, as a test sets it."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Days:
    """A library of one Ukrainian edition, and a clock that a test sets."""

    store: Store
    engine: SyncEngine
    press: Press
    clock: Clock

    def sync_after(self, hours: float) -> list[str]:
        """Sync so many hours after the morning; gives what was asked for."""
        self.clock.now = MORNING + timedelta(hours=hours)
        self.press.asked.clear()
        self.engine.run(SyncOrder(), READING, CancelToken(), Listeners())
        return [path for path in self.press.paths() if path.endswith("7300001/")]

    def chips(self) -> dict[str, ChipState]:
        (row,) = self.store.stories.rows(self.store.stories.ids(StoryQuery(), READING), READING)
        return {chip.language: chip.state for chip in row.chips}

    def news(self) -> list[int]:
        return list(self.store.stories.ids(StoryQuery(view=View.NEW_TRANSLATIONS), READING))


@pytest.fixture
def days(tmp_path: Path, workshop: Workshop) -> Iterator[Days]:
    with pressing() as press:
        clock = Clock()
        store = open_library(tmp_path, clock=clock)
        client = Client(AddressPolicy(allow_private=True), user_agent="test")
        address = press.feed("/rss/", (UK, "Маяки"), language="uk")
        store.sources.add(NewSource(feed_url=address, language="uk"))
        yield Days(store, SyncEngine(store, client, workshop, clock), press, clock)
        client.close()
        store.close()


def test_a_version_that_a_page_names_later_is_found(days: Days) -> None:
    days.press.story(UK, "Маяки", UKRAINIAN, "uk")
    assert days.sync_after(0) == [UK]
    assert days.sync_after(0.5) == []
    assert days.sync_after(1) == [UK]
    days.press.story(EN, "Lighthouses", ENGLISH, "en", BACK.format(days.press.base + UK))
    days.press.story(UK, "Маяки", UKRAINIAN, "uk", SWITCH.format(days.press.base + EN))
    assert days.sync_after(2) == []
    assert days.sync_after(6) == [UK, EN]
    assert days.chips() == {"en": ChipState.STORED, "uk": ChipState.STORED}
    assert days.news() == [1]
    assert days.sync_after(24) == []
    days.store.stories.open(1, "en", READING)
    assert days.news() == []


def test_a_version_that_is_promised_and_missing_is_asked_for_four_times_more(days: Days) -> None:
    days.press.story(UK, "Маяки", UKRAINIAN, "uk", SWITCH.format(days.press.base + EN))
    assert days.sync_after(0) == [UK, EN]
    assert days.chips() == {"en": ChipState.PUBLISHED, "uk": ChipState.STORED}
    days.store.states.set_read([1], True)
    asked = {hours: days.sync_after(hours) for hours in (0.5, 1, 2, 7, 8, 31, 32, 103, 110, 240)}
    assert [hours for hours, paths in asked.items() if paths == [EN]] == [1, 7, 31, 103]
    assert days.chips() == {"uk": ChipState.STORED}


def test_a_placeholder_becomes_a_version(days: Days) -> None:
    """Until it is translated, the publisher's English address shows the Ukrainian text."""
    days.press.story(UK, "Маяки", UKRAINIAN, "uk", SWITCH.format(days.press.base + EN))
    days.press.story(EN, "Маяки", UKRAINIAN, "uk")
    assert days.sync_after(0) == [UK, EN]
    assert days.chips() == {"uk": ChipState.STORED}
    days.press.story(EN, "Lighthouses", ENGLISH, "en")
    assert days.sync_after(1) == [UK, EN]
    assert days.chips() == {"en": ChipState.STORED, "uk": ChipState.STORED}
    assert days.news() == [1]


def test_a_wall_in_place_of_the_page_harms_nothing(days: Days) -> None:
    days.press.story(UK, "Маяки", UKRAINIAN, "uk")
    days.sync_after(0)
    days.press.put(UK, b"", status=503)
    assert days.sync_after(1)[:1] == [UK]
    days.press.put(UK, b"<html><title>Just a moment...</title><body>Checking your browser</body></html>")
    assert days.sync_after(6) == [UK]
    assert days.chips() == {"uk": ChipState.STORED}
    assert days.store.stories.open(1, "uk", READING).version.words > 30
