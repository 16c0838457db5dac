"""Settings: what the person's own site rules take out of texts and bring back, and taking such a rule back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from reader.app import Offprint
from reader.domain.errors import ReaderError
from reader.domain.extraction import OwnSelector, ReExtraction
from reader.domain.text import display_text
from reader.ui.background import Background
from reader.ui.panel import PlainLabel
from reader.ui.phrases import facts, left_to_right
from reader.ui.settings_page import SettingsPage
from reader.ui.words import sentence

_RULE = Qt.ItemDataRole.UserRole


class RuleSettings(SettingsPage):
    """Rules are made in *Text looks wrong?*; here they are seen and taken back, which reads the site's stored pages anew."""

    def __init__(self, app: Offprint) -> None:
        super().__init__("ruleSettings")
        self._app = app
        self._found: tuple[OwnSelector, ...] = ()
        self._was_told = False
        self.rules, self.remove = QListWidget(), QPushButton()
        self._advice, self.told = PlainLabel(kind="muted"), PlainLabel()
        self._reader, self._remover = Background(self), Background(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Site rules"))
        self._advice.setText(
            self.tr(
                "Rules that you made with “Text looks wrong?”. A rule that is taken back no longer changes the site’s stories."
            )
        )
        self.rules.setAccessibleName(self.tr("Site rules"))
        self.remove.setText(self.tr("Take the rule back"))
        self._show_rules(self._found)

    def read(self) -> None:
        """See ``SettingsPage``.  The rules are files, read beside the window."""
        self._reader.run(lambda _token: self._app.extraction.own_rules())

    def _connect(self) -> None:
        self._reader.finished.connect(self._show_rules)
        self._remover.finished.connect(self._tell_done)
        self._remover.failed.connect(self._tell_failure)
        self.rules.currentItemChanged.connect(lambda now, _before: self.remove.setEnabled(now is not None))
        self.remove.clicked.connect(self._take_back)

    def _take_back(self) -> None:
        rule = self.rules.currentItem().data(_RULE)
        self.remove.setEnabled(False)
        self.told.setText(self.tr("The site’s stored pages are read again…"))
        self._remover.run(lambda token: self._app.extraction.remove_rule(rule, token))

    def _show_rules(self, found: tuple[OwnSelector, ...]) -> None:
        self._found = found
        self.rules.clear()
        for rule in found:
            does = self.tr("brings back") if rule.restores else self.tr("takes out")
            line = facts((left_to_right(display_text(rule.site)), does, left_to_right(display_text(rule.selector))))
            QListWidgetItem(line, self.rules).setData(_RULE, rule)
        self.remove.setEnabled(False)
        if not self._was_told:
            self.told.setText("" if found else self.tr("There are no rules of your own."))
        self._was_told = False

    def _tell_done(self, report: ReExtraction) -> None:
        self._was_told = True
        self.read()
        self.told.setText(self.tr("Taken back; %Ln stories changed", "", len({change.story_id for change in report.changes})))

    def _tell_failure(self, error: ReaderError) -> None:
        self._was_told = True
        self.read()
        self.told.setText(sentence(error.code, error.values.items()))

    def _lay_out(self) -> None:
        for label in (self._advice, self.told):
            label.setWordWrap(True)
        self.rules.setWordWrap(True)
        self.rules.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self._advice, self.rules, self.told):
            self.head.addWidget(widget)
        self.head.setSpacing(10)
        self.foot.addWidget(self.remove)
        self.foot.addStretch(1)
