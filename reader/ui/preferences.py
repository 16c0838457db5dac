"""What a person chooses, applied at once and kept."""

from PySide6.QtCore import QObject, Signal

from reader.app import Offprint, Theme
from reader.app.settings import TEXT_SIZE
from reader.ui.look import Look
from reader.ui.translations import Translations
from reader.ui.typography import Typography


class Preferences(QObject):
    """Theme, text size, interface language and reading languages.  ``reading_changed(tuple)`` when stories must be shown anew."""

    reading_changed = Signal(tuple)

    def __init__(self, app: Offprint, look: Look, translations: Translations, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._look, self._translations = app.settings, look, translations
        self._own_order = app.settings.reading_languages

    def choose_theme(self, name: str) -> None:
        """Light, dark, sepia or the system's."""
        self._settings.theme = Theme(name)
        self._look.choose(name)

    def choose_size(self, size: int) -> None:
        """The text's size in px, within the limits."""
        self._look.set_text_size(size)
        self._settings.text_size = self._look.text_size

    def choose_type(self, typography: Typography) -> None:
        """Face, width and line height of articles, within the limits."""
        self._look.set_typography(typography)
        chosen, settings = self._look.typography, self._settings
        settings.text_face, settings.text_width, settings.line_height = chosen.face, chosen.width, chosen.line

    def change_size(self, step: int) -> None:
        """Larger or smaller text; 0 is the usual size."""
        self.choose_size(self._look.text_size + step if step else TEXT_SIZE)

    def speak(self, language: str) -> None:
        """The interface's language; empty for the system's."""
        self._settings.interface_language = language
        self._translations.use(language)

    def choose_reading(self, languages: tuple[str, ...]) -> None:
        """The reading languages, best first."""
        self._own_order = languages
        self._read_in(languages)

    def lead_with(self, place: int) -> None:
        """Put the language at ``place`` (from 0) of the person's own order first; again, or place 0, brings that order back."""
        if place < len(self._own_order):
            chosen = self._own_order[place]
            is_first = self._settings.reading_languages[0] == chosen
            others = tuple(code for code in self._own_order if code != chosen)
            self._read_in(self._own_order if is_first else (chosen, *others))

    def _read_in(self, languages: tuple[str, ...]) -> None:
        if languages != self._settings.reading_languages:
            self._settings.reading_languages = languages
            self.reading_changed.emit(languages)
