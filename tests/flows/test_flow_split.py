"""A wrong merge, taken apart by hand, stays apart whatever the publisher's pages go on saying."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.changes import Changes
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.sync.workshop import Workshop
from tests.press import Press, pressing, print_story

EDITIONS = (("", "uk"), ("/rus", "ru"), ("/eng", "en"))


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    opened.settings.reading_languages = ("uk", "ru", "en")
    yield opened
    opened.close()


def print_feeds(press: Press, title: str) -> list[str]:
    """The editions' feeds with one story, whose entries have this title."""
    return [
        press.feed(f"{prefix}/rss/", (f"{prefix}/news/2026/3/2/7300001/", f"{title} {code}"), language=code)
        for prefix, code in EDITIONS
    ]


def languages(app: Offprint) -> list[list[str]]:
    """The languages of each row's chips."""
    rows = app.library.rows(app.library.ids(StoryQuery()))
    return sorted(sorted(chip.language for chip in row.chips) for row in rows)


def test_a_version_split_by_hand_stays_a_story_of_its_own(press: Press, app: Offprint) -> None:
    print_story(press, 7300001)
    for address, (_, code) in zip(print_feeds(press, "Lighthouses"), EDITIONS, strict=True):
        app.subscriptions.add(FeedLink(url=address, title="", language=code))
    app.syncing.run()
    assert languages(app) == [["en", "ru", "uk"]]
    (story_id,) = app.library.ids(StoryQuery())
    told: list[Changes] = []
    app.subscribe_changes(told.append)
    changes = app.library.split(story_id, app.library.open(story_id, "en").version.version_id)
    assert told == [changes]
    assert languages(app) == [["en"], ["ru", "uk"]]
    assert app.library.counts().unread == 2

    print_feeds(press, "Changed")
    with app._store._database.write() as connection:
        connection.execute("UPDATE source SET checked = 0")
    press.asked.clear()
    app.syncing.run()
    assert "/eng/news/2026/3/2/7300001/" in press.paths()
    assert languages(app) == [["en"], ["ru", "uk"]]
