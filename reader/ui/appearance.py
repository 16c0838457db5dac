"""The Aa panel: text size and theme."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QWidget

from reader.app import Theme
from reader.ui.look import TEXT_SIZE, TEXT_SIZES, Look
from reader.ui.panel import PlainLabel
from reader.ui.popover import Popover


class Appearance(Popover):
    """``size_chosen(int)`` in px and ``theme_chosen(str)``; both take effect while the panel is open."""

    size_chosen = Signal(int)
    theme_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("appearance", parent)
        self.look = self._look = look
        self._size_words = PlainLabel(kind="section")
        self._theme_words = PlainLabel(kind="section")
        self._smaller, self._usual, self._larger = QPushButton("A−"), QPushButton(), QPushButton("A+")
        self._smaller.clicked.connect(lambda: self._ask_size(-1))
        self._larger.clicked.connect(lambda: self._ask_size(1))
        self._usual.clicked.connect(lambda: self.size_chosen.emit(TEXT_SIZE))
        sizes = QHBoxLayout()
        for button in (self._smaller, self._usual, self._larger):
            sizes.addWidget(button, 1)
        self._themes = {theme: QPushButton() for theme in Theme}
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        for place, (theme, button) in enumerate(self._themes.items()):
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, name=theme: self.theme_chosen.emit(name))
            self._group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
        self.body.addWidget(self._size_words)
        self.body.addLayout(sizes)
        self.body.addSpacing(6)
        self.body.addWidget(self._theme_words)
        self.body.addLayout(grid)
        self.setMinimumWidth(250)
        look.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._size_words.setText(self.tr("Text size"))
        self._theme_words.setText(self.tr("Theme"))
        self._usual.setText(self.tr("{size} px").replace("{size}", str(self._look.text_size)))
        self._usual.setToolTip(self.tr("Back to the usual size"))
        self._smaller.setAccessibleName(self.tr("Smaller text"))
        self._larger.setAccessibleName(self.tr("Larger text"))
        self._smaller.setEnabled(self._look.text_size > TEXT_SIZES[0])
        self._larger.setEnabled(self._look.text_size < TEXT_SIZES[1])
        names = {
            Theme.SYSTEM: self.tr("As the system"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
            Theme.SEPIA: self.tr("Sepia"),
        }
        for theme, button in self._themes.items():
            button.setText(names[theme])
            button.setChecked(theme == self._look.choice)

    def _ask_size(self, step: int) -> None:
        self.size_chosen.emit(self._look.text_size + step)
