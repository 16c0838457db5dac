"""When the window has no sources to show: the first page instead of empty panes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app import Offprint
from reader.ui.look import Look
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from reader.ui.translations import system_languages

SAMPLE_LANGUAGES = ("en", "uk", "ru")
"""Those of the sample paper, which a person may open first."""

if TYPE_CHECKING:
    from reader.ui.onboarding import Onboarding


class FirstPage(QObject):
    """Makes the page when it is needed; the catalogue is read no earlier.  ``serve`` wires a new page to what it asks for."""

    def __init__(
        self, app: Offprint, window: MainWindow, look: Look, preferences: Preferences, serve: "Callable[[Onboarding], None]"
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._look, self._preferences, self._serve = app, window, look, preferences, serve
        self.page: Onboarding | None = None

    def show_when_empty(self) -> None:
        """Show the page while there is no source."""
        if self._app.subscriptions.is_empty:
            self.show()

    def show(self) -> None:
        """Show the page: at the first start with the languages that the system and the catalogue suggest."""
        if not self._app.settings.onboarded:
            known = self._app.settings.reading_languages
            self._preferences.choose_reading(tuple(dict.fromkeys((*system_languages(), *known, *SAMPLE_LANGUAGES))))
        if self.page is None:
            self.page = self._make()
        self.page.languages.show_languages(self._app.settings.reading_languages)
        self._window.show_page(self.page)
        self.page.picker.search.setFocus()

    def leave(self) -> None:
        """There are sources now, or the person goes back to the panes."""
        self._app.settings.onboarded = True
        self._window.show_page(None)

    def _make(self) -> "Onboarding":
        from reader.ui.onboarding import Onboarding

        catalogue = self._app.catalogue
        page = Onboarding(self._look, catalogue.publications(), self._app.settings.reading_languages)
        page.languages.changed.connect(self._preferences.choose_reading)
        page.left.connect(self.leave)
        self._serve(page)
        return page
