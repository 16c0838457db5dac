"""The page on syncing: the proxy."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui.settings_sync import SyncSettings


def test_a_proxy_is_stored_in_one_form_and_nonsense_goes_back(qtbot: QtBot, app: Offprint) -> None:
    page = SyncSettings(app.settings)
    qtbot.addWidget(page)
    page.show()
    for typed, kept in (
        ("Proxy.example:3128", "http://proxy.example:3128"), ("ftp://x", "http://proxy.example:3128"),
        ("http://me:secret@proxy.example", "http://proxy.example:3128"), ("https://other.example", "http://proxy.example:3128"),
        ("", ""),
    ):  # fmt: skip
        page.proxy.setText(typed)
        QTest.keyClick(page.proxy, Qt.Key.Key_Return)
        assert page.proxy.text() == app.settings.proxy == kept


def test_sources_at_home_are_allowed_by_a_tick(qtbot: QtBot, app: Offprint) -> None:
    page = SyncSettings(app.settings)
    qtbot.addWidget(page)
    page.read()
    page.at_home.click()
    assert app.settings.home_network
    page.at_home.click()
    assert not app.settings.home_network
