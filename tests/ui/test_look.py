import pytest
import shiboken6
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui.application import open_window
from reader.ui.look import Look, undressed
from reader.ui.theme import DARK, LIGHT
from reader.ui.top_bar import TopBar
from reader.ui.translations import Translations


def test_choosing_a_theme_repaints_the_application(look: Look, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed, timeout=1000):
        look.choose("dark")
    assert look.theme is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.paper
    assert DARK.paper in qapp.styleSheet()


def test_choosing_the_same_again_says_nothing(look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.changed):
        look.choose("light")
    assert look.theme is LIGHT


@pytest.mark.parametrize(("asked", "given"), [(17, 17), (5, 13), (99, 28), (20, 20)])
def test_text_size_stays_readable(look: Look, asked: int, given: int) -> None:
    look.set_text_size(asked)
    assert look.text_size == given
    assert look.choice == "light"


def test_the_sheet_comes_back_whatever_happens_without_it(look: Look, qapp: QApplication) -> None:
    sheet = qapp.styleSheet()
    assert sheet
    with pytest.raises(ZeroDivisionError), undressed(qapp):
        _ = len(sheet) / len(qapp.styleSheet())
    assert qapp.styleSheet() == sheet


def test_a_window_is_made_without_the_sheet_and_then_has_it(
    app: Offprint, qapp: QApplication, translations: Translations, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheets: list[str] = []
    make = TopBar.__init__

    def noting(bar: TopBar, look: Look) -> None:
        sheets.append(qapp.styleSheet())
        make(bar, look)

    monkeypatch.setattr(TopBar, "__init__", noting)
    room = open_window(app, qapp, translations)
    assert sheets == [""]
    assert "#window #topBar" in qapp.styleSheet()
    assert not room.window.styleSheet()
    shiboken6.delete(room.window)
