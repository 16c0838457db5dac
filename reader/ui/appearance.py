"""The Aa panel: face, text size, width of the column, line height, theme; everything is seen at once."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLayout, QPushButton, QWidget

from reader.app import Theme
from reader.app.settings import TEXT_SIZE
from reader.ui.fonts import article_font
from reader.ui.look import TEXT_SIZES, Look
from reader.ui.panel import PlainLabel
from reader.ui.phrases import filled
from reader.ui.popover import Popover
from reader.ui.typography import FACES, LINE_STEP, LINES, WIDTH_STEP, WIDTHS, Typography


class Appearance(Popover):
    """``size_chosen(int)`` in px, ``type_chosen(Typography)``, ``theme_chosen(str)``: each takes effect with the panel open."""

    size_chosen = Signal(int)
    type_chosen = Signal(object)
    theme_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("appearance", parent)
        self.look = look
        self._captions = [PlainLabel(kind="section") for _ in range(5)]
        self.text_steps, self.width_steps, self.line = Steps(), Steps(), Steps()
        self.faces = {face: QPushButton() for face in FACES}
        self._themes = {theme: QPushButton() for theme in Theme}
        self._groups = [QButtonGroup(self), QButtonGroup(self)]
        self._lay_out()
        self._connect()
        self.setMinimumWidth(270)
        look.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        captions = (
            self.tr("Typeface"), self.tr("Text size"), self.tr("Width of the column"), self.tr("Line height"), self.tr("Theme"),
        )  # fmt: skip
        for label, words in zip(self._captions, captions, strict=True):
            label.setText(words)
        kind, size = self.look.typography, self.look.text_size
        self.text_steps.name(self.tr("Smaller text"), self.tr("Larger text"), self.tr("Back to the usual size"))
        self.text_steps.show_value(filled(self.tr("{size} px"), size=size), size, TEXT_SIZES)
        self.width_steps.name(self.tr("Narrower column"), self.tr("Wider column"), self.tr("Back to the usual width"))
        self.width_steps.show_value(filled(self.tr("{size} px"), size=kind.width), kind.width, WIDTHS)
        self.line.name(self.tr("Lines closer together"), self.tr("Lines further apart"), self.tr("Back to the usual height"))
        self.line.show_value(filled(self.tr("{number} %"), number=kind.line), kind.line, LINES)
        for face, words in zip(FACES, (self.tr("Serif"), self.tr("Sans")), strict=True):
            self.faces[face].setText(words)
            self.faces[face].setFont(article_font("en", 14, face=face))
            self.faces[face].setChecked(face == kind.face)
        themes = (
            self.tr("As the system"), self.tr("Light"), self.tr("Dark"), self.tr("Sepia"), self.tr("High contrast"),
        )  # fmt: skip
        for (theme, button), words in zip(self._themes.items(), themes, strict=True):
            button.setText(words)
            button.setChecked(theme == self.look.choice)

    def _lay_out(self) -> None:
        faces, themes = QHBoxLayout(), QGridLayout()
        for face in self.faces.values():
            faces.addWidget(face, 1)
        for place, button in enumerate(self._themes.values()):
            themes.addWidget(button, place // 2, place % 2)
        for group, buttons in zip(self._groups, (self.faces.values(), self._themes.values()), strict=True):
            for button in buttons:
                button.setCheckable(True)
                group.addButton(button)
        parts: tuple[QWidget | QLayout, ...] = (faces, self.text_steps, self.width_steps, self.line, themes)
        for caption, part in zip(self._captions, parts, strict=True):
            self.body.addWidget(caption)
            if isinstance(part, QLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)
            self.body.addSpacing(4)

    def _connect(self) -> None:
        look = self.look
        self.text_steps.stepped.connect(lambda step: self.size_chosen.emit(look.text_size + step if step else TEXT_SIZE))
        self.width_steps.stepped.connect(
            lambda step: self._take(width=look.typography.width + step * WIDTH_STEP if step else Typography().width)
        )
        self.line.stepped.connect(
            lambda step: self._take(line=look.typography.line + step * LINE_STEP if step else Typography().line)
        )
        for face, button in self.faces.items():
            button.clicked.connect(lambda _checked=False, chosen=face: self._take(face=chosen))
        for theme, button in self._themes.items():
            button.clicked.connect(lambda _checked=False, name=theme: self.theme_chosen.emit(name))

    def _take(self, **changed: object) -> None:
        self.type_chosen.emit(replace(self.look.typography, **changed))  # type: ignore[arg-type]  # fields by name


class Steps(QWidget):
    """Less, the value (pressed: the usual one), more.  ``stepped(int)`` is -1, 0 or 1."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.less, self.value, self.more = QPushButton("−"), QPushButton(), QPushButton("+")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for button, step in ((self.less, -1), (self.value, 0), (self.more, 1)):
            button.clicked.connect(lambda _checked=False, by=step: self.stepped.emit(by))
            line.addWidget(button, 1)

    def name(self, less: str, more: str, usual: str) -> None:
        """What the three do, for a screen reader."""
        self.less.setAccessibleName(less)
        self.more.setAccessibleName(more)
        self.value.setToolTip(usual)

    def show_value(self, words: str, value: int, limits: tuple[int, int]) -> None:
        """Show the value; a step beyond the limits cannot be taken."""
        self.value.setText(words)
        self.less.setEnabled(value > limits[0])
        self.more.setEnabled(value < limits[1])
