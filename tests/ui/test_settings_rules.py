"""The page on site rules: a person's own are listed, and one is taken back."""

from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui.reading_room import ReadingRoom


def test_a_rule_is_listed_and_taken_back(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    page = room.panels.settings.rules
    with qtbot.waitSignal(page._reader.finished):
        room.panels.settings.show_page(page)
    assert page.told.text() == "There are no rules of your own."
    app.extraction._rules.add("sample-paper.offprint.invalid", "article figure", restore=False)
    with qtbot.waitSignal(page._reader.finished):
        page.read()
    assert page.rules.count() == 1
    assert "takes out" in page.rules.item(0).text()
    assert not page.remove.isEnabled()
    page.rules.setCurrentRow(0)
    with qtbot.waitSignal(page._remover.finished, timeout=60_000), qtbot.waitSignal(page._reader.finished, timeout=60_000):
        page.remove.click()
    assert page.rules.count() == 0
    assert page.told.text().startswith("Taken back; ")
    assert not app.extraction.own_rules()
