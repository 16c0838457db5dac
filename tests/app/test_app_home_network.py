"""People whose sources are at home say so once, and are not asked about each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.cancel import CancelToken
from reader.domain.errors import PrivateAddress
from reader.domain.query import StoryQuery
from reader.domain.story import Offline
from reader.sync.workshop import Workshop
from tests.press import Press, pressing, print_story


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        print_story(running, 7300001)
        running.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses 7300001 uk"), language="uk")
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), workshop=workshop)
    opened.settings.reading_languages = ("uk",)
    yield opened
    opened.close()


def outline(press: Press) -> bytes:
    return f"<opml version='2.0'><body><outline xmlUrl='{press.base}/rss/'/></body></opml>".encode()


def test_nothing_at_home_is_asked_unless_the_person_says_so(app: Offprint, press: Press) -> None:
    with pytest.raises(PrivateAddress):
        app.subscriptions.look_up(f"{press.base}/rss/", CancelToken())
    with pytest.raises(PrivateAddress):
        app.saving.save_page(f"{press.base}/news/2026/3/2/7300001/")
    assert app.subscriptions.import_outline(outline(press)).added == 0
    assert press.asked == []


def test_a_source_at_home_comes_whole_with_its_pictures(app: Offprint, press: Press) -> None:
    app.settings.home_network = True
    assert app.subscriptions.look_up(f"{press.base}/rss/", CancelToken()).feeds
    assert app.subscriptions.import_outline(outline(press)).added == 1
    app.syncing.run()
    (row,) = app.library.rows(app.library.ids(StoryQuery()))
    assert row.offline is Offline.COMPLETE
    app.saving.save_page(f"{press.base}/elsewhere/")
    assert len(app.library.ids(StoryQuery())) == 2


def test_it_holds_until_it_is_taken_back(app: Offprint, press: Press) -> None:
    app.settings.home_network = True
    app.subscriptions.look_up(f"{press.base}/rss/", CancelToken())
    app.settings.home_network = False
    with pytest.raises(PrivateAddress):
        app.subscriptions.look_up(f"{press.base}/rss/", CancelToken())
