"""A server that asks for a little patience gets it within the sync."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.domain.story import Offline
from reader.sync.workshop import Workshop
from tests.press import Press, pressing, print_story

PAGE, PICTURE, FEED = "/news/2026/3/2/7300001/", "/images/7300001.png", "/rss/"


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        print_story(running, 7300001)
        running.feed(FEED, (PAGE, "Lighthouses 7300001 uk"), language="uk")
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    opened.settings.reading_languages = ("uk",)
    yield opened
    opened.close()


@pytest.mark.parametrize("path", [PAGE, PICTURE, FEED])
def test_what_may_be_asked_for_again_soon_is_complete_after_one_sync(app: Offprint, press: Press, path: str) -> None:
    press.answers[path].refusals = 1
    app.subscriptions.add(FeedLink(url=press.base + FEED, title="", language="uk"))
    report = app.syncing.run()
    assert report is not None
    (row,) = app.library.rows(app.library.ids(StoryQuery()))
    assert row.offline is Offline.COMPLETE
    assert press.paths().count(path) == 2
    assert [failure for source in report.sources for failure in source.failures] == []


def test_a_page_that_is_refused_for_ever_is_asked_for_four_times(app: Offprint, press: Press) -> None:
    press.answers[PAGE].refusals = 99
    app.subscriptions.add(FeedLink(url=press.base + FEED, title="", language="uk"))
    report = app.syncing.run()
    assert report is not None
    assert press.paths().count(PAGE) == 4
    (row,) = app.library.rows(app.library.ids(StoryQuery()))
    assert row.offline_reason == "bad-status"
    assert [failure.code for source in report.sources for failure in source.failures] == ["bad-status"]
