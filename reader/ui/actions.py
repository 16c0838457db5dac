"""Every command with its keys.

A letter is bound together with the Cyrillic letters on the same physical key, so that keys work without changing the layout.
A text field keeps the letters to itself: Qt asks it first (ShortcutOverride).
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.domain.late_dataclass import dataclass
from reader.ui.key_map import KeyMap, Keys
from reader.ui.marking import QT_TRANSLATE_NOOP
from reader.ui.physical_keys import with_cyrillic


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command: its name in code, its words, its keys.  ``group`` orders the key list."""

    name: str
    words: str
    keys: tuple[str, ...]
    group: str = "reading"


COMMANDS = (
    Command(name="next", words=QT_TRANSLATE_NOOP("Actions", "Next story"), keys=("J",)),
    Command(name="previous", words=QT_TRANSLATE_NOOP("Actions", "Previous story"), keys=("K",)),
    Command(name="next_unread", words=QT_TRANSLATE_NOOP("Actions", "Next unread story"), keys=("N",)),
    Command(name="page_on", words=QT_TRANSLATE_NOOP("Actions", "Scroll on, then to the next unread story"), keys=("Space",)),
    Command(name="toggle_read", words=QT_TRANSLATE_NOOP("Actions", "Read or unread"), keys=("M",)),
    Command(name="toggle_bookmark", words=QT_TRANSLATE_NOOP("Actions", "Bookmark"), keys=("S",)),
    Command(name="tags", words=QT_TRANSLATE_NOOP("Actions", "Tags"), keys=("T",)),
    Command(name="original", words=QT_TRANSLATE_NOOP("Actions", "Open the original in the browser"), keys=("O",)),
    Command(name="columns", words=QT_TRANSLATE_NOOP("Actions", "Two languages side by side"), keys=("\\",)),
    Command(name="versions", words=QT_TRANSLATE_NOOP("Actions", "Versions of this story…"), keys=("V",)),
    Command(name="edits", words=QT_TRANSLATE_NOOP("Actions", "What was edited in this story…"), keys=("D",)),
    Command(name="repair", words=QT_TRANSLATE_NOOP("Actions", "Text looks wrong?"), keys=("W",)),
    Command(name="find", words=QT_TRANSLATE_NOOP("Actions", "Find in the story"), keys=("Ctrl+F",)),
    Command(name="listen", words=QT_TRANSLATE_NOOP("Actions", "Listen, or pause"), keys=("L",)),
    Command(name="listen_next", words=QT_TRANSLATE_NOOP("Actions", "Listen: next sentence"), keys=("Shift+L",)),
    Command(name="listen_stop", words=QT_TRANSLATE_NOOP("Actions", "Stop listening"), keys=("Ctrl+L",)),
    Command(name="enlarge", words=QT_TRANSLATE_NOOP("Actions", "Look at the story’s pictures"), keys=("E",)),
    Command(name="print", words=QT_TRANSLATE_NOOP("Actions", "Print"), keys=("Ctrl+P",)),
    Command(name="copy_with_source", words=QT_TRANSLATE_NOOP("Actions", "Copy with source"), keys=("Ctrl+Shift+C",)),
    Command(
        name="extend_down", words=QT_TRANSLATE_NOOP("Actions", "Select the next story too"), keys=("Shift+J",), group="lists"
    ),
    Command(
        name="extend_up", words=QT_TRANSLATE_NOOP("Actions", "Select the previous story too"), keys=("Shift+K",), group="lists"
    ),
    Command(name="select_all", words=QT_TRANSLATE_NOOP("Actions", "Select all stories"), keys=("Ctrl+A",), group="lists"),
    Command(name="export", words=QT_TRANSLATE_NOOP("Actions", "Export…"), keys=("Ctrl+E",), group="lists"),
    Command(name="undo", words=QT_TRANSLATE_NOOP("Actions", "Undo"), keys=("Ctrl+Z",), group="lists"),
    Command(name="search", words=QT_TRANSLATE_NOOP("Actions", "Search the library"), keys=("/", "Ctrl+K"), group="lists"),
    Command(name="sync", words=QT_TRANSLATE_NOOP("Actions", "Sync"), keys=("F5",), group="lists"),
    Command(name="sync_report", words=QT_TRANSLATE_NOOP("Actions", "How the sync goes"), keys=("Shift+F5",), group="lists"),
    Command(name="next_pane", words=QT_TRANSLATE_NOOP("Actions", "Next pane"), keys=("F6",), group="window"),
    Command(name="wider", words=QT_TRANSLATE_NOOP("Actions", "Make the pane wider"), keys=("Ctrl+]",), group="window"),
    Command(name="narrower", words=QT_TRANSLATE_NOOP("Actions", "Make the pane narrower"), keys=("Ctrl+[",), group="window"),
    Command(name="caret", words=QT_TRANSLATE_NOOP("Actions", "Select text with the keyboard"), keys=("F7",), group="window"),
    Command(name="menu", words=QT_TRANSLATE_NOOP("Actions", "Open the menu"), keys=("F10",), group="window"),
    Command(name="add_source", words=QT_TRANSLATE_NOOP("Actions", "Add a source"), keys=("Ctrl+N",), group="window"),
    Command(name="settings", words=QT_TRANSLATE_NOOP("Actions", "Settings"), keys=("Ctrl+,",), group="window"),
    Command(name="full_screen", words=QT_TRANSLATE_NOOP("Actions", "Full screen"), keys=("F11",), group="window"),
    Command(name="larger", words=QT_TRANSLATE_NOOP("Actions", "Larger text"), keys=("Ctrl++", "Ctrl+="), group="window"),
    Command(name="smaller", words=QT_TRANSLATE_NOOP("Actions", "Smaller text"), keys=("Ctrl+-",), group="window"),
    Command(name="usual_size", words=QT_TRANSLATE_NOOP("Actions", "Usual text size"), keys=("Ctrl+0",), group="window"),
    Command(name="key_list", words=QT_TRANSLATE_NOOP("Actions", "List of keys"), keys=("?", "F1"), group="window"),
    Command(name="back", words=QT_TRANSLATE_NOOP("Actions", "Close what is open, go back"), keys=("Esc",), group="window"),
    Command(name="quit", words=QT_TRANSLATE_NOOP("Actions", "Quit"), keys=("Ctrl+Q",), group="window"),
)
LANGUAGE_KEYS = tuple(f"Alt+{digit}" for digit in range(1, 10))
LEADING_KEYS = tuple(f"Ctrl+{digit}" for digit in range(1, 10))
LEADING_WORDS = QT_TRANSLATE_NOOP("Actions", "Put a reading language first everywhere, and back")
LANGUAGE_WORDS = QT_TRANSLATE_NOOP("Actions", "Language of the story, by its place among the chips")


FIXED_WORDS = {"language": LANGUAGE_WORDS, "leading_language": LEADING_WORDS}
FIXED = {"language": LANGUAGE_KEYS, "leading_language": LEADING_KEYS}
"""Keys that count places; they cannot be changed."""


def usual_keys(chosen: Mapping[str, Keys]) -> KeyMap:
    """The keys of every command, with what the person chose; commands that are no more are passed over."""
    usual = {command.name: command.keys for command in COMMANDS}
    return KeyMap(usual=usual, fixed=FIXED, chosen={name: keys for name, keys in chosen.items() if name in usual})


def command_words(words: str) -> str:
    """A command's words in the interface's language."""
    return QCoreApplication.translate("Actions", words)


class Actions:
    """The window's actions, by name; ``Space`` belongs to the panes given to ``page_on_in``, so that it still presses buttons."""

    def __init__(self, window: QWidget, chosen: Mapping[str, Keys]) -> None:
        self._window = window
        self.keys = usual_keys(chosen)
        self._made = {command.name: self._make(command) for command in COMMANDS}
        self._languages = [self._make_keyed(key) for key in LANGUAGE_KEYS]
        self._leading = [self._make_keyed(key) for key in LEADING_KEYS]
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def connect(self, **slots: Callable[[], object]) -> None:
        """Connect actions by name."""
        for name, slot in slots.items():
            self._made[name].triggered.connect(lambda _checked=False, call=slot: call())

    def connect_languages(self, choose: Callable[[int], object]) -> None:
        """Call ``choose`` with the chip's place, from 0, for Alt+1…9."""
        for place, action in enumerate(self._languages):
            action.triggered.connect(lambda _checked=False, at=place: choose(at))

    def connect_leading(self, choose: Callable[[int], object]) -> None:
        """Call ``choose`` with a reading language's place, from 0, for Ctrl+1…9."""
        for place, action in enumerate(self._leading):
            action.triggered.connect(lambda _checked=False, at=place: choose(at))

    def use(self, keys: KeyMap) -> None:
        """Other keys, at once."""
        self.keys = keys
        for name, action in self._made.items():
            action.setShortcuts(with_cyrillic(keys.keys(name)))

    def page_on_in(self, *panes: QWidget) -> None:
        """Give ``Space`` to these widgets alone."""
        action = self._made["page_on"]
        self._window.removeAction(action)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for pane in panes:
            pane.addAction(action)

    def retranslate(self) -> None:
        """Set the words again."""
        for command in COMMANDS:
            self._made[command.name].setText(command_words(command.words))

    def _make(self, command: Command) -> QAction:
        action = QAction(self._window)
        action.setObjectName(command.name)
        action.setShortcuts(with_cyrillic(self.keys.keys(command.name)))
        self._window.addAction(action)
        return action

    def _make_keyed(self, key: str) -> QAction:
        action = QAction(self._window)
        action.setShortcut(QKeySequence(key))
        self._window.addAction(action)
        return action
