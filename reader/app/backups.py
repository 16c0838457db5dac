"""Verbs on the copies of an open library."""

from datetime import UTC, datetime

from reader.domain.backup import Backup, Verification
from reader.store import Store


class Backups:
    """Copies are made by themselves after a sync; these are for a person who wants to see or make one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[Backup, ...]:
        """What can be restored, newest first.  Each copy is opened and counted: not for the window's thread."""
        return self._store.keeping.all()

    def make(self) -> Backup:
        """A copy of this moment, checked.  Raises ``LibraryError``."""
        self._store.keeping.back_up(datetime.now(UTC), at_once=True)
        return self.all()[0]

    def verify(self) -> Verification:
        """Look at every stored text; what is rotten comes back from a copy, or its page is wanted again."""
        found = self._store.keeping.verify()
        assert found is not None  # only a look that is not due gives nothing
        return found
