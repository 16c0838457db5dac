"""What is kept for reading without a network: choosing it, and what the choice would remove."""

from dataclasses import replace

from reader.app.announcer import Announcer
from reader.app.settings import Settings
from reader.domain.changes import Changes
from reader.domain.offline import OfflineChoice, PicturePlan
from reader.store import Store


class KeepingOffline:
    """``plan`` and ``settle`` look through the library: not for the window's thread."""

    def __init__(self, store: Store, settings: Settings, announcer: Announcer[Changes]) -> None:
        self._store, self._settings, self._announcer = store, settings, announcer

    @property
    def choice(self) -> OfflineChoice:
        """What is chosen now."""
        return self._settings.offline

    def choose(self, **values: object) -> None:
        """Choose some of it anew.  Raises ``SettingsError``."""
        self._settings.offline = replace(self._settings.offline, **values)  # type: ignore[arg-type]  # names and types are the choice's

    def settle(self) -> None:
        """Judge anew what is complete.  What is here already stays; what is wanted now comes with the next sync."""
        changes = self._store.left_out.settle(self._settings.offline)
        if changes:
            self._announcer.tell(changes)

    def plan(self) -> PicturePlan:
        """What the limit of pictures would remove with the next sync."""
        limit = self._settings.offline.picture_bytes
        return self._store.left_out.plan(limit) if limit else PicturePlan()
