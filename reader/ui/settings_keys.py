"""Settings: the keys.  A key that belongs to another command is not taken from it before the person says so."""

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from reader.app import Settings
from reader.ui.actions import COMMANDS, FIXED_WORDS, Actions, command_words
from reader.ui.key_button import KeyButton
from reader.ui.key_map import KeyMap
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import filled
from reader.ui.physical_keys import latin_key, native_text
from reader.ui.settings_page import SettingsPage

KEY_WIDTH = 180
"""px: ``Ctrl+Shift+C``, and the request for new keys in four languages."""


class KeySettings(SettingsPage):
    """Every command with a button for its keys."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__("keySettings")
        self._settings, self._actions = settings, actions
        self._wish = ("", "")
        self.buttons = {command.name: KeyButton() for command in COMMANDS}
        self.conflict, self.take, self._bar = PlainLabel(kind="warning"), QPushButton(), Panel("keyConflict")
        self.usual = QPushButton()
        self._advice = PlainLabel(kind="muted")
        self._labels = {name: self.line(button) for name, button in self.buttons.items()}
        for name, button in self.buttons.items():
            button.setFixedWidth(KEY_WIDTH)
            button.caught.connect(partial(self._wished, name))
        self._lay_out()
        self.usual.clicked.connect(lambda _checked: self._use(self._actions.keys.restore()))
        self.take.clicked.connect(lambda _checked: self._use(self._actions.keys.give(*self._wish)))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Keys"))
        self._advice.setText(
            self.tr("Press a button, then the new keys; Backspace for none. A letter works on its key in Cyrillic layouts too.")
        )
        self.take.setText(self.tr("Take it from there"))
        self.usual.setText(self.tr("Usual keys for everything"))
        for command in COMMANDS:
            self._labels[command.name].setText(command_words(command.words))
            self.buttons[command.name].setAccessibleName(command_words(command.words))
        self._say_conflict()

    def read(self) -> None:
        """See ``SettingsPage``."""
        keys = self._actions.keys
        for name, button in self.buttons.items():
            button.show_keys(native_text(keys.keys(name)))
            button.setProperty("kind", "" if keys.is_usual(name) else "changed")
        self.usual.setEnabled(bool(keys.chosen))
        self._wish = ("", "")
        self._say_conflict()

    def _wished(self, name: str, sequence: QKeySequence) -> None:
        keys, key = self._actions.keys, latin_key(sequence)
        if not key:
            self._use(keys.clear(name))
        elif keys.owner(key, name):
            self._wish = (name, key)
            self._say_conflict()
        else:
            self._use(keys.give(name, key))

    def _use(self, keys: KeyMap) -> None:
        """On disk first, then in the window."""
        self._settings.keys = dict(keys.chosen)
        self._actions.use(keys)
        self.read()

    def _say_conflict(self) -> None:
        name, key = self._wish
        owner = self._actions.keys.owner(key, name) if key else ""
        self._bar.setVisible(bool(owner))
        self.take.setVisible(owner not in FIXED_WORDS)
        words = {command.name: command.words for command in COMMANDS} | FIXED_WORDS
        told = self.tr("{keys} belongs to “{command}”.")
        self.conflict.setText(filled(told, keys=native_text((key,)), command=command_words(words[owner])) if owner else "")

    def _lay_out(self) -> None:
        for label in (self.conflict, self._advice):
            label.setWordWrap(True)
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(0, 4, 0, 4)
        line.addWidget(self.conflict, 1)
        line.addWidget(self.take)
        self.head.addWidget(self._advice)
        self.head.addWidget(self._bar)
        self.head.addSpacing(8)
        self.foot.addWidget(self.usual)
        self.foot.addStretch(1)
