"""Printing without a window: what a terminal's PDF needs of Qt."""

import os
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from reader.domain.export import Editions, Issue


def print_without_window(issue: Issue, editions: Callable[[], Editions]) -> bytes:
    """An issue as a PDF file's bytes, also where there is no screen (cron)."""
    from reader.ui.fonts import load_fonts
    from reader.ui.paper_print import print_paper

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["offprint"])
    load_fonts()
    made = print_paper(issue, editions)
    del application
    return made
