import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.look import Look
from reader.ui.theme import DARK, LIGHT


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
