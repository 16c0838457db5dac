"""A binding that loses a reference of None with each call ends a Python 3.11 process (docs/decisions/0002)."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


def test_calls_that_give_none_keep_none_alive(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 10_000
