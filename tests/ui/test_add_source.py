"""Adding a source from an address on a real server."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.feed import SourceKind
from reader.ui.add_source import AddSource
from tests.press import pressing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Tide &amp; Table</title><link>http://x.example/</link>
<language>en</language><item><title>One</title><link>http://x.example/1</link><guid>1</guid></item></channel></rss>"""
LOOK_UP = 20_000
"""Ms at most for a look-up: its child process starts in half a second, on a busy machine in several."""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        is_feed = self.path == "/rss"
        body = FEED if is_feed else b"<html><title>No feeds</title><body><p>Nothing</p></body></html>"
        self.send_response(200 if is_feed or self.path == "/" else 404)
        self.send_header("Content-Type", "application/rss+xml" if is_feed else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def dialog(qtbot: QtBot, app: Offprint) -> Iterator[AddSource]:
    window = QWidget()
    qtbot.addWidget(window)
    made = AddSource(app.subscriptions, app.saving, window)
    made.begin()
    yield made
    made.close()


def test_address_from_another_program_is_not_looked_up_before_the_person_says_so(dialog: AddSource, site: str) -> None:
    dialog.offer(f"{site}/rss")
    assert dialog.isVisible()
    assert dialog.panel.address.text() == f"{site}/rss"
    assert dialog.panel.told.text() == ""
    assert not dialog._look.is_busy


def test_private_address_is_asked_about_then_added(qtbot: QtBot, dialog: AddSource, app: Offprint, site: str) -> None:
    dialog.panel.address.setText(f"{site}/rss")
    QTest.keyClick(dialog.panel.address, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.panel.allow.isVisible, timeout=LOOK_UP)
    assert "your own network" in dialog.panel.told.text()
    QTest.mouseClick(dialog.panel.allow, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.panel.add.isVisible, timeout=LOOK_UP)
    box = dialog.panel.results.itemAt(0)
    assert box is not None
    with qtbot.waitSignal(dialog.added, timeout=LOOK_UP) as caught:
        QTest.mouseClick(dialog.panel.add, Qt.MouseButton.LeftButton)
    assert caught.args is not None
    source = app.subscriptions.source(caught.args[0][0])
    assert source.feed_url == f"{site}/rss"
    assert source.title == "Tide & Table"


def test_address_that_cannot_be_one_is_told_at_once(qtbot: QtBot, dialog: AddSource) -> None:
    dialog.begin("mailto:someone@example.org")
    qtbot.waitUntil(lambda: dialog.panel.told.text() == "Only http and https addresses are opened.", timeout=LOOK_UP)
    assert not dialog.panel.add.isVisible()


def test_known_source_is_named(qtbot: QtBot, dialog: AddSource, app: Offprint) -> None:
    known = app.subscriptions.sources()[0]
    dialog.begin(known.feed_url)
    qtbot.waitUntil(lambda: known.title in dialog.panel.told.text(), timeout=LOOK_UP)


def test_page_without_a_feed_is_offered_as_a_page(qtbot: QtBot, dialog: AddSource, app: Offprint, site: str) -> None:
    dialog.begin(f"{site}/")
    qtbot.waitUntil(dialog.panel.allow.isVisible, timeout=LOOK_UP)
    QTest.mouseClick(dialog.panel.allow, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.panel.follow.isVisible, timeout=LOOK_UP)
    with qtbot.waitSignal(dialog.saved, timeout=LOOK_UP) as caught:
        QTest.mouseClick(dialog.panel.save, Qt.MouseButton.LeftButton)
    assert caught.args is not None
    (row,) = app.library.rows(caught.args[0])
    assert row.is_bookmarked
    assert not dialog.isVisible()


def test_stories_of_a_page_are_shown_before_it_is_a_source(qtbot: QtBot, dialog: AddSource, app: Offprint) -> None:
    before = app.library.counts().all
    with pressing() as press:
        links = "".join(f"<a href='/news/10000{n}/'>Story of the harbour number {n}</a>" for n in range(7))
        dialog.begin(press.put("/", f"<html lang=en><title>Harbour</title>{links}</html>".encode()))
        qtbot.waitUntil(dialog.panel.allow.isVisible, timeout=LOOK_UP)
        dialog.panel.allow.click()
        qtbot.waitUntil(dialog.panel.follow.isVisible, timeout=LOOK_UP)
        dialog.panel.follow.click()
        qtbot.waitUntil(dialog.panel.add.isVisible, timeout=LOOK_UP)
        assert dialog.panel.stories.text().splitlines()[0] == "• Story of the harbour number 0"
        assert len(dialog.panel.stories.text().splitlines()) == 5
        assert app.library.counts().all == before
        with qtbot.waitSignal(dialog.added, timeout=LOOK_UP):
            dialog.panel.add.click()
    assert app.subscriptions.sources()[-1].kind is SourceKind.PAGE
    assert app.library.counts().all == before + 7


def test_a_page_is_saved_only_after_the_person_has_allowed_a_private_address(qtbot: QtBot, dialog: AddSource, site: str) -> None:
    dialog.offer(f"{site}/story")
    dialog.panel.save.click()
    qtbot.waitUntil(dialog.panel.allow.isVisible, timeout=LOOK_UP)
    with qtbot.waitSignal(dialog.saved, timeout=LOOK_UP):
        dialog.panel.allow.click()
