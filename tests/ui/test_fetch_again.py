"""A page that gave no whole story: the article says why, and offers the original and another try."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, open_offprint
from reader.domain.blocks import text_of
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.net.local_server import LocalServer
from reader.ui.application import open_window
from reader.ui.reading_room import ReadingRoom
from reader.ui.translations import Translations

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FETCH = 60_000
"""Ms at most for a sync of one source on a busy machine."""
LINE = "The bridge over the strait was opened on Sunday, after nine years of works, before {n} thousand people."
STORY = "<article><h1>The bridge</h1>" + "".join(f"<p>{LINE.format(n=number)}</p>" for number in range(9)) + "</article>"
LEAD = "The bridge over the strait was opened on Sunday, after nine years of works, and the mayor came by boat to see it."
PAYWALL = f"<article><h1>The bridge</h1><p>{LEAD}</p><div class=paywall><p>Subscribe from two euros a month</p></div></article>"
CAPTCHA = "<h1>Just a moment...</h1><p>Checking your browser before you go on.</p>"


class Site:
    """One story on a loopback address, whose page can be changed."""

    def __init__(self) -> None:
        self._resources: dict[str, tuple[str, bytes, tuple[tuple[str, str], ...]]] = {}
        self.server = LocalServer(self._resources)
        self.base = f"http://127.0.0.1:{self.server.start()}"
        item = f"<item><title>The bridge</title><link>{self.base}/1</link><description>Opened.</description></item>"
        feed = f"<rss version='2.0'><channel><title>The Strait</title><language>en</language>{item}</channel></rss>"
        self._resources["/rss"] = ("application/rss+xml", feed.encode(), ())

    def show(self, body: str) -> None:
        page = f"<html lang=en><head><title>The bridge</title></head><body>{body}</body></html>"
        self._resources["/1"] = ("text/html; charset=utf-8", page.encode(), ())


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.server.stop()


@pytest.fixture
def app(site: Site, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Offprint]:
    site.show(request.param)
    opened = open_offprint(Profile.at(tmp_path / "walled"), allow_private=True)
    opened.settings.reading_languages = ("en",)
    opened.settings.sync_at_start = False
    opened.settings.interface_language = "en"
    opened.subscriptions.add(FeedLink(url=f"{site.base}/rss"))
    opened.syncing.run()
    yield opened
    opened.close()


@pytest.fixture
def room(app: Offprint, qapp: QApplication, fonts: tuple[str, ...], translations: Translations) -> Iterator[ReadingRoom]:
    opened = open_window(app, qapp, translations)
    opened.window.show()
    opened.begin()
    opened.article.open(app.library.ids(StoryQuery())[0])
    yield opened
    opened.window.close()
    shiboken6.delete(opened.window)


@pytest.mark.parametrize(
    ("app", "told", "text"),
    [
        (CAPTCHA, "the text of the feed, not of the page. The site asks visitors to prove that they are human.", "Opened."),
        (PAYWALL, "only the beginning of the story. The site shows the whole story to its subscribers only.", LEAD),
    ],
    indirect=["app"],
    ids=["captcha", "paywall"],
)
def test_another_try_brings_the_story(qtbot: QtBot, room: ReadingRoom, site: Site, told: str, text: str) -> None:
    view, article = room.window.article.view, room.article
    assert article.story is not None
    assert text_of(article.story.version.blocks) == text
    shown = view.toPlainText()
    assert told in shown
    assert "Try again" in shown
    assert "Open the original in the browser" in shown
    site.show(STORY)
    view.anchorClicked.emit(QUrl("fetch:"))

    def is_whole() -> bool:
        return LINE.format(n=8) in view.toPlainText()

    qtbot.waitUntil(is_whole, timeout=FETCH)
    assert "Try again" not in view.toPlainText()
    qtbot.waitUntil(lambda: not room._app.syncing.is_running, timeout=FETCH)


@pytest.mark.parametrize("app", [CAPTCHA], indirect=True, ids=["captcha"])
def test_the_original_is_one_click_away(qtbot: QtBot, room: ReadingRoom, site: Site) -> None:
    view = room.window.article.view
    asked: list[str] = []
    view.link_activated.connect(asked.append)
    view.link_activated.disconnect(room.article._links.open_external)
    document = view.document()
    links = document.links  # type: ignore[attr-defined]  # an ArticleDocument
    view.anchorClicked.emit(QUrl(f"link:{links.index(f'{site.base}/1')}"))
    assert asked == [f"{site.base}/1"]
