"""Pack for the road: see what is missing, fetch it, see what could not be had."""

from reader.app.announcer import Announcer
from reader.app.settings import Settings
from reader.domain.changes import Changes
from reader.domain.packing import PackPlan, PackReport
from reader.store import Store


class Packing:
    """Everything unread and bookmarked, in the reading languages.  All of it reads the library: not for the window's thread."""

    def __init__(self, store: Store, settings: Settings, announcer: Announcer[Changes]) -> None:
        self._store, self._settings, self._announcer = store, settings, announcer

    def plan(self) -> PackPlan:
        """What a sync would have to fetch, by source, with a guess of its bytes."""
        return self._store.packing.plan(self._settings.reading_languages)

    def ask_again(self) -> None:
        """Let the next sync try everything that is missing, also what failed before its time has come again."""
        changes = self._store.packing.ask_again(self._settings.reading_languages)
        if changes:
            self._announcer.tell(changes)

    def report(self) -> PackReport:
        """What is complete now, and what is not and why."""
        return self._store.packing.report(self._settings.reading_languages)
