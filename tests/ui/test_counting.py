"""When the numbers beside the lists are counted."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.changes import Changes
from reader.ui.counting import APART, COUNT_SETTLE, Counting

COME = Changes(stories=frozenset({1}), counts=True)


def counted_after(qtbot: QtBot, app: Offprint, *changes: Changes, until: int) -> list[Changes]:
    """What each count was about, when the changes came one after another and so many ms have gone."""
    parent, told = QObject(), list[Changes]()
    counting = Counting(app.library, parent)
    counting.counted.connect(lambda gathered, _counts: told.append(gathered))
    for one in changes:
        counting.note(one)
        qtbot.wait(COUNT_SETTLE * 2)
    qtbot.wait(until - COUNT_SETTLE * 2 * len(changes))
    counting.stop()
    return told


def test_what_a_sync_changes_is_counted_at_once_and_then_once_a_second(qtbot: QtBot, app: Offprint) -> None:
    later = Changes(stories=frozenset({2}), lists=True)
    told = counted_after(qtbot, app, COME, later, COME, until=APART + 4 * COUNT_SETTLE)
    assert told == [COME, COME | later]


def test_what_a_person_does_is_counted_soon_while_a_sync_runs(qtbot: QtBot, app: Offprint) -> None:
    mine = Changes(stories=frozenset({3}), counts=True, initiator="list")
    assert counted_after(qtbot, app, COME, COME, mine, until=APART - COUNT_SETTLE) == [COME, COME | mine]


def test_the_numbers_are_those_of_the_library(qtbot: QtBot, app: Offprint) -> None:
    counting = Counting(app.library, parent := QObject())
    with qtbot.waitSignal(counting.counted) as caught:
        counting.note(COME)
    assert caught.args == [COME, app.library.counts()]
    counting.stop()
    assert parent.children()
