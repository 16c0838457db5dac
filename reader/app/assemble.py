"""Puts the program together: one library, its verbs, and nothing that is not needed yet."""

import sys
import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reader.app.accounts import Accounts
from reader.app.announcer import Announcer
from reader.app.desktop import Desktop
from reader.app.library import Library, Surroundings
from reader.app.look_up import LookUp
from reader.app.network import Network
from reader.app.parallel import Parallel
from reader.app.profile import Profile
from reader.app.resources import resources_folder
from reader.app.sample import SamplePaper
from reader.app.saving import Saving
from reader.app.settings import Settings
from reader.app.subscriptions import Subscriptions
from reader.app.syncing import News, Syncing
from reader.app.vault import SystemKeyring, Vault
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.errors import CannotOpen, InUse, LibraryMissing
from reader.domain.report import SyncReport
from reader.store import Store, open_library
from reader.sync.order import SyncOrder

if TYPE_CHECKING:
    from reader.app.archives import Archives
    from reader.app.backups import Backups
    from reader.app.catalogue import Catalogue
    from reader.app.exports import Exports
    from reader.app.extraction import Extraction
    from reader.app.filters import Filters
    from reader.app.health import Health
    from reader.app.importing import Importing
    from reader.app.keeping_offline import KeepingOffline
    from reader.app.packing import Packing
    from reader.sync.rule_shelf import RuleShelf
    from reader.sync.workshop import Workshop

LEAVING = 3.0
"""Seconds: ten times what a sync takes to write what has come and end."""


class Offprint:
    """The whole program without a face."""

    def __init__(
        self,
        profile: Profile,
        store: Store,
        *,
        allow_private: bool = False,
        workshop: "Workshop | None" = None,
        vault: Vault | None = None,
    ) -> None:
        self.profile = profile
        self._store = store
        self._changes: Announcer[Changes] = Announcer()
        self.sample = SamplePaper()
        self.settings = Settings(store.settings)
        self.accounts = Accounts(store.settings, vault or SystemKeyring())
        self._network = Network(
            store, lambda: self.sample.routes_for(store.sources.all()), self.accounts, self.settings,
            allow_private=allow_private, workshop=workshop,
        )  # fmt: skip
        look_up = LookUp(store, self.settings, self._network, self.accounts)
        self._parallel = Parallel(store, lambda: self._network.workshop)
        surroundings = Surroundings(parallel=self._parallel, live_address=self._live_address)
        self.library = Library(store, self.settings, self._changes, surroundings)
        self.subscriptions = Subscriptions(store, look_up, self.sample, self._changes, self.settings)
        self.saving = Saving(store, self._changes, self.settings)
        self._allow_private = allow_private
        self.syncing = Syncing(store, self.settings, self._sync_here, self._sync_beside, self._changes)

    # what a start to read needs not

    @cached_property
    def _rules(self) -> "RuleShelf":
        from reader.sync.rule_shelf import RuleShelf

        return RuleShelf(resources_folder() / "rules", self.profile.folder / "rules")

    @cached_property
    def catalogue(self) -> "Catalogue":
        """Publications to choose from."""
        from reader.app.catalogue import Catalogue

        return Catalogue()

    @cached_property
    def backups(self) -> "Backups":
        """Copies of the library."""
        from reader.app.backups import Backups

        return Backups(self._store)

    @cached_property
    def packing(self) -> "Packing":
        """Packing for the road."""
        from reader.app.packing import Packing

        return Packing(self._store, self.settings, self._changes)

    @cached_property
    def desktop(self) -> Desktop:
        """What may be done on the desktop outside the window."""
        return Desktop(self._store.settings)

    @cached_property
    def offline(self) -> "KeepingOffline":
        """What is kept for reading without a network."""
        from reader.app.keeping_offline import KeepingOffline

        return KeepingOffline(self._store, self.settings, self._changes)

    @cached_property
    def importing(self) -> "Importing":
        """Taking in what other programs export."""
        from reader.app.importing import Importing

        return Importing(self._network, self.saving, self.subscriptions)

    @cached_property
    def filters(self) -> "Filters":
        """Mute words and rules."""
        from reader.app.filters import Filters

        return Filters(self._store, self.settings, self._changes)

    @cached_property
    def health(self) -> "Health":
        """How the library and its sources fare."""
        from reader.app.health import Health

        return Health(self._store, self.settings)

    @cached_property
    def extraction(self) -> "Extraction":
        """Mending what was taken from pages."""
        from reader.app.extraction import Extraction

        return Extraction(self._store, self.settings, self._network, self._changes, self._rules)

    @cached_property
    def exports(self) -> "Exports":
        """Stories as files."""
        from reader.app.exports import Exports

        return Exports(self._store, self.settings, self._parallel, lambda: self._network.workshop)

    @cached_property
    def archives(self) -> "Archives":
        """The library as a file, and such a file into the library."""
        from reader.app.archives import Archives

        return Archives(self._store, self._changes, lambda: self._network.workshop)

    def subscribe_changes(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Be told of every write, on the thread that wrote; call what comes back to stop."""
        return self._changes.join(listener)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed: the folder cannot be written, or another Offprint has it."""
        return self._store.is_read_only

    def close(self) -> None:
        """Stop what runs and close the library."""
        self.syncing.close()
        self._network.close()
        self.sample.stop()
        self._store.close()

    def _sync_here(self, order: SyncOrder, token: CancelToken, tell: Callable[[News], None]) -> SyncReport:
        from reader.app.sync_run import SyncRun

        return SyncRun(self._store, self.settings, self._network, self._rules).run(order, token, tell)

    def _sync_beside(self, order: SyncOrder, token: CancelToken, tell: Callable[[News], None]) -> SyncReport:
        """In a process of its own, but on Windows, where a lock cannot be handed on, and in a library that is only read."""
        if sys.platform == "win32" or self.is_read_only:
            return self._sync_here(order, token, tell)
        from reader.app.sync_apart import SyncApart

        return SyncApart(self._store, self.accounts, allow_private=self._allow_private).run(order, token, tell)

    def _live_address(self, url: str) -> str:
        return self.sample.live_address(url) if urlsplit(url).hostname == self.sample.host else url


def open_offprint(
    profile: Profile,
    *,
    read_only: bool = False,
    allow_private: bool = False,
    workshop: "Workshop | None" = None,
    vault: Vault | None = None,
) -> Offprint:
    """Open a person's library, making it when there is none.

    ``read_only`` looks into a library that another Offprint may have open; nothing can be changed through it.  A library in a
    folder that cannot be written is opened like that too, and ``is_read_only`` tells.
    ``allow_private`` lets everything reach private addresses: for tests, and for people whose sources are all at home.
    ``workshop`` shares child processes with other libraries in this program; ``vault`` keeps passwords instead of the desktop's
    keyring.
    Raises ``InUse``, ``NewerFile``, ``Corrupt``, ``LibraryMissing``, ``CannotOpen``, ``DiskFull``.
    """
    store = _open_store(profile, read_only=read_only)
    return Offprint(profile, store, allow_private=allow_private, workshop=workshop, vault=vault)


def open_when_free(profile: Profile) -> Offprint:
    """Open a library that is about to be let go: the process of a sync outlives a window that was killed, by a moment.

    Raises as ``open_offprint``, ``InUse`` after ``LEAVING`` seconds.
    """
    limit = time.monotonic() + LEAVING
    while True:
        try:
            return open_offprint(profile)
        except InUse:
            if time.monotonic() > limit:
                raise
            time.sleep(0.05)


def _open_store(profile: Profile, *, read_only: bool) -> Store:
    if profile.is_away:
        raise LibraryMissing("away", path=str(profile.folder))
    try:
        return open_library(profile.folder, read_only=read_only)
    except CannotOpen as error:
        if read_only or error.detail != "permission" or not (profile.folder / "library.sqlite").exists():
            raise
        return open_library(profile.folder, read_only=True)
