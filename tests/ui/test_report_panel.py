"""The report tells of site rules that cannot be used."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.report import Failure, SyncReport
from reader.ui.report_panel import ReportPanel

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_a_rule_that_cannot_be_used_is_named(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    panel = ReportPanel(parent)
    fault = Failure(url="my-rule", code="bad-rule:selector", values=(("rule", "my-rule"),))
    panel.show_report(SyncReport(started=NOW, finished=NOW, bad_rules=(fault,)))
    assert "A site rule cannot be used. my-rule" in [label.text() for label in panel.findChildren(QLabel)]
