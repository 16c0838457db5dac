"""The interface's language: which there are, and the switch that needs no restart."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.domain.language import canonical

INTERFACE_LANGUAGES = ("en", "uk", "ru", "ar")


def system_languages() -> tuple[str, ...]:
    """The person's languages as the system names them, best first, each once."""
    codes = (canonical(name) for name in QLocale.system().uiLanguages())
    return tuple(dict.fromkeys(code for code in codes if code))


def interface_language(chosen: str) -> str:
    """The language to speak: the chosen one, else the first of the system's that there is, else English."""
    for code in (chosen, *system_languages()):
        if code in INTERFACE_LANGUAGES:
            return code
    return "en"


class Translations:
    """Installs the catalogues of one language at a time; every widget hears of it by ``LanguageChange``."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language = ""

    def use(self, chosen: str) -> str:
        """Speak ``chosen`` (empty: the system's language) from now on; returns the code that is spoken."""
        language = interface_language(chosen)
        if language == self.language:
            return language
        self.language = language
        for translator in self._installed:
            self._app.removeTranslator(translator)
        QLocale.setDefault(_locale(language))
        self._installed = [t for t in (self._ours(language), self._qt(language)) if t is not None]
        for translator in self._installed:
            self._app.installTranslator(translator)
        self._app.setLayoutDirection(_locale(language).textDirection())
        for window in self._app.topLevelWidgets():
            window.setLocale(QLocale())  # boxes with numbers keep the locale of the day they were made
        return language

    def _ours(self, language: str) -> QTranslator | None:
        translator = QTranslator(self._app)
        return translator if translator.load(f"offprint_{language}", str(self._folder)) else None

    def _qt(self, language: str) -> QTranslator | None:
        """Qt's own words: standard buttons and the menus of text fields (English is their source)."""
        translator = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return translator if translator.load(f"qtbase_{language}", folder) else None


def _locale(language: str) -> QLocale:
    """The person's own locale where it is in that language (English of Ireland), else the language's.

    With it come the digits: ``QLocale("ar")`` has ٠١٢, as CLDR says for Egypt and the East; a system set to Morocco has 012.
    """
    system = QLocale.system()
    if canonical(system.name()) == language:
        return system
    return QLocale("en_GB") if language == "en" else QLocale(language)
