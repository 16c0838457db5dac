"""Passwords in the window: asked for when a site wants one, kept, given up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests.adapters
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, open_offprint
from reader.domain.story import Source
from reader.ui.add_source import AddSource
from reader.ui.password_dialog import PasswordDialog
from tests.certificate import write_certificate
from tests.press import ENGLISH, Press, pressing
from tests.vaults import MemoryVault, NoVault

SAID = "Basic YW5uYTpLYW5hcmllbnZvZ2VsLTdR"
SECRET = "Kanarienvogel-7Q"
LOOK_UP = 20_000


@pytest.fixture
def press(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    bundle = write_certificate(tmp_path)
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(bundle))
    with pressing(bundle) as running:
        running.story("/one/", "One", ENGLISH)
        running.feed("/rss", ("/one/", "One"), secret=SAID)
        yield running


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def home(tmp_path: Path, vault: MemoryVault) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, vault=vault)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("typed", ["", "anna:Kanarienvogel-7Q@"])
def test_adding_asks_for_a_password(
    qtbot: QtBot, home: Offprint, window: QWidget, press: Press, vault: MemoryVault, typed: str
) -> None:
    dialog = AddSource(home.subscriptions, home.saving, window)
    panel = dialog.panel
    dialog.begin(press.base.replace("https://", f"https://{typed}") + "/rss")
    if not typed:
        qtbot.waitUntil(panel.password.isVisible, timeout=LOOK_UP)
        assert panel.told.text() == "The site asks for a password."
        panel.user.setText("anna")
        panel.password.setText(SECRET)
        QTest.keyClick(panel.password, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.add.isVisible, timeout=LOOK_UP)
    assert panel.address.text() == press.base + "/rss"
    assert panel.password.echoMode() == QLineEdit.EchoMode.Password
    with qtbot.waitSignal(dialog.added, timeout=LOOK_UP):
        QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert list(vault.held.values()) == [SECRET]
    dialog.begin()
    assert not panel.password.isVisible()
    assert panel.password.text() == panel.user.text() == ""
    dialog.close()


def test_a_sources_password_is_kept_and_given_up(qtbot: QtBot, home: Offprint, window: QWidget, vault: MemoryVault) -> None:
    source = Source(source_id=7, title="Paper", feed_url="https://paper.example/rss")
    dialog = PasswordDialog(home.accounts, source, window)
    dialog.begin()
    assert not dialog.forget.isVisible()
    dialog.user.setText("anna")
    dialog.password.setText(SECRET)
    with qtbot.waitSignal(dialog.done_with, timeout=LOOK_UP) as kept:
        dialog.keep.click()
    assert kept.args == [7, True]
    assert vault.held == {"anna at https://paper.example": SECRET}

    again = PasswordDialog(home.accounts, source, window)
    again.begin()
    assert (again.user.text(), again.password.text()) == ("anna", "")
    with qtbot.waitSignal(again.done_with, timeout=LOOK_UP) as gone:
        again.forget.click()
    assert gone.args == [7, False]
    assert vault.held == {}


def test_says_so_where_there_is_no_keyring(qtbot: QtBot, tmp_path: Path, window: QWidget) -> None:
    app = open_offprint(Profile.at(tmp_path / "other"), vault=NoVault())
    dialog = PasswordDialog(app.accounts, Source(source_id=7, title="Paper", feed_url="https://paper.example/rss"), window)
    dialog.begin()
    dialog.user.setText("anna:x")
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialog.told.text() == "This setting cannot have that value.", timeout=LOOK_UP)
    dialog.user.setText("anna")
    with qtbot.waitSignal(dialog.done_with, timeout=LOOK_UP):
        dialog.keep.click()
    assert "until Offprint is closed" in dialog.told.text()
    app.close()
