"""How the program looks now: a value passed to widgets, with a signal for when it changes."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.app import settings
from reader.app.settings import TEXT_SIZE
from reader.ui.article_format import ArticleFormat
from reader.ui.fonts import interface_font
from reader.ui.paper_style import PaperStyle
from reader.ui.style_sheet import style_sheet
from reader.ui.theme import Theme, palette_of, theme_for
from reader.ui.typography import Typography
from reader.ui.window_style import window_style

TEXT_SIZES = (settings.TEXT_SIZES[0], settings.TEXT_SIZES[-1])
"""px, smallest and largest; the limits of the setting."""


@contextmanager
def undressed(application: QApplication) -> Iterator[None]:
    """No style sheet inside, and all widgets dressed at once afterwards.

    Qt goes through the sheet for each widget that is given a parent: half of the time in which a window is made.
    """
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Gives the whole application the theme: style, palette, style sheet and interface font."""
    mirrored = application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    sheet = style_sheet(theme, mirrored=mirrored) + window_style(theme, mirrored=mirrored)
    if application.styleSheet() == sheet:
        return  # each of these visits every widget
    application.setStyle(PaperStyle(theme))
    application.setPalette(palette_of(theme))
    application.setFont(interface_font())
    application.setStyleSheet(sheet)


class Look(QObject):
    """The theme and the article's text size in force.

    ``choice`` is ``system``, ``light``, ``dark``, ``sepia`` or ``contrast``; what is the desktop's to say is followed while the
    program runs.
    Widgets take a Look in their constructor, read ``theme`` and ``text_size`` when they paint, and listen to ``changed``.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, choice: str = "system", text_size: int = TEXT_SIZE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = choice
        self._text_size = _within(text_size)
        self._typography = Typography()
        self._theme = _theme(choice)
        apply_theme(application, self._theme)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        application.layoutDirectionChanged.connect(self._turn)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> str:
        """What the person chose, ``system`` included."""
        return self._choice

    @property
    def text_size(self) -> int:
        """px of an article's text."""
        return self._text_size

    @property
    def typography(self) -> Typography:
        """Face, width and line height of an article."""
        return self._typography

    def article_format(self, language: str) -> ArticleFormat:
        """The typography of an article in a language."""
        kind = self._typography
        return ArticleFormat(theme=self._theme, text_size=self._text_size, language=language, face=kind.face, line=kind.line)

    def color(self, name: str) -> str:
        """A colour of the theme in force by its field's name, ``#rrggbb``; raises ``AttributeError`` for an unknown one."""
        value: str = getattr(self._theme, name)
        return value

    def choose(self, choice: str) -> None:
        """Takes another theme."""
        self._choice = choice
        self._take(_theme(choice))

    def set_text_size(self, size: int) -> None:
        """Takes another text size in px, kept within ``TEXT_SIZES``."""
        size = _within(size)
        if size != self._text_size:
            self._text_size = size
            self.changed.emit()

    def set_typography(self, typography: Typography) -> None:
        """Takes another face, width and line height, kept within their limits."""
        typography = typography.within()
        if typography != self._typography:
            self._typography = typography
            self.changed.emit()

    def _follow_system(self) -> None:
        self._take(_theme(self._choice))

    def _turn(self) -> None:
        """The interface's language runs the other way."""
        apply_theme(self._application, self._theme)
        self.changed.emit()

    def _take(self, theme: Theme) -> None:
        if theme != self._theme:
            self._theme = theme
            apply_theme(self._application, theme)
            self.changed.emit()


def _theme(choice: str) -> Theme:
    """The theme for a choice on the desktop as it is now."""
    hints = QGuiApplication.styleHints()
    wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return theme_for(choice, hints.colorScheme(), wants_contrast=wants_contrast)


def _within(size: int) -> int:
    smallest, largest = TEXT_SIZES
    return max(smallest, min(largest, size))
