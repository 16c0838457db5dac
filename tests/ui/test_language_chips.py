import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.domain.story import ChipState
from reader.ui.language_chips import MOST, LanguageChips
from reader.ui.look import Look
from reader.ui.theme import LIGHT
from tests.ui.reading_builders import chip


@pytest.fixture
def chips(qtbot: QtBot, look: Look) -> LanguageChips:
    chips = LanguageChips(look)
    qtbot.addWidget(chips)
    chips.show_chips((chip("uk"), chip("ru", ChipState.PUBLISHED), chip("en")), "en")
    return chips


def buttons(chips: LanguageChips) -> list[QAbstractButton]:
    return [button for button in chips.findChildren(QAbstractButton) if not button.isHidden()]


def test_each_language_is_a_button_with_a_name(chips: LanguageChips) -> None:
    assert [button.text() for button in buttons(chips)] == ["Укр", "Рус", "Eng"]
    assert [button.accessibleName() for button in buttons(chips)] == ["Українська", "Русский", "English"]
    assert [button.isChecked() for button in buttons(chips)] == [False, False, True]
    assert "not stored yet" in buttons(chips)[1].toolTip()
    assert chips.languages == ("uk", "ru", "en")


def test_a_click_chooses_and_waits_for_the_story(chips: LanguageChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.chosen, timeout=1000) as told:
        QTest.mouseClick(buttons(chips)[0], Qt.MouseButton.LeftButton)
    assert told.args == ["uk"]
    assert [button.isChecked() for button in buttons(chips)] == [False, False, True]


def test_the_current_language_chooses_nothing(chips: LanguageChips, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chips.chosen):
        QTest.mouseClick(buttons(chips)[2], Qt.MouseButton.LeftButton)
    assert buttons(chips)[2].isChecked()


def test_keys_and_numbers_choose(chips: LanguageChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.chosen, timeout=1000) as told:
        QTest.keyClick(buttons(chips)[1], Qt.Key.Key_Space)
    assert told.args == ["ru"]
    with qtbot.waitSignal(chips.chosen, timeout=1000) as told:
        chips.choose(0)
    assert told.args == ["uk"]
    with qtbot.assertNotEmitted(chips.chosen):
        chips.choose(9)


def test_the_current_chip_is_filled_and_the_others_are_not(chips: LanguageChips) -> None:
    chips.show()
    image = chips.grab().toImage()
    places = [button.geometry().left() + 6 for button in buttons(chips)]
    assert [image.pixelColor(x, 15).name() == LIGHT.accent for x in places] == [False, False, True]


def test_other_chips_replace_these(chips: LanguageChips) -> None:
    chips.show_chips((chip("de"), chip("uk", ChipState.FETCHING)), "de")
    assert [button.text() for button in buttons(chips)] == ["Deu", "Укр…"]
    chips.show_chips((), "")
    assert chips.isHidden()


def test_a_flood_of_chips_is_cut(chips: LanguageChips) -> None:
    chips.show_chips(tuple(chip("en") for _ in range(100)), "en")
    assert len(buttons(chips)) == MOST


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (ChipState.STORED, "Русский: stored, can be read offline"),
        (ChipState.PUBLISHED, "Русский: published, not stored yet; choose it to fetch it"),
        (ChipState.FETCHING, "Русский: will be fetched by the next sync"),
    ],
)
def test_a_screen_reader_is_told_what_a_chip_means(qtbot: QtBot, look: Look, state: ChipState, said: str) -> None:
    chips = LanguageChips(look)
    qtbot.addWidget(chips)
    chips.show_chips((chip("uk"), chip("ru", state)), "uk")
    spoken = QAccessible.queryAccessibleInterface(buttons(chips)[1])
    assert spoken.role() in (QAccessible.Role.CheckBox, QAccessible.Role.Button)
    assert spoken.text(QAccessible.Text.Name) == "Русский"
    assert spoken.text(QAccessible.Text.Description) == said


def test_the_three_states_look_different(qtbot: QtBot, look: Look) -> None:
    drawn = set()
    for state in ChipState:
        chips = LanguageChips(look)
        qtbot.addWidget(chips)
        chips.show_chips((chip("uk"), chip("ru", state)), "uk")
        image = buttons(chips)[1].grab().toImage()
        drawn.add((image.pixelColor(6, image.height() // 2).name(), image.width()))
    assert len(drawn) == len(ChipState)
