"""Verbs on a library that is closed, because it cannot be opened or is to be exchanged."""

from datetime import UTC, datetime
from pathlib import Path

from reader.app.profile import Profile
from reader.domain.backup import Backup, Rescue
from reader.store.backup import copies
from reader.store.moving import move
from reader.store.restoring import restore, start_afresh
from reader.store.salvage import salvage


class Repair:
    """Each verb puts the former file aside and says where.  All raise ``InUse`` while a program has the library open."""

    def __init__(self, profile: Profile) -> None:
        self._profile, self._folder = profile, profile.folder

    def backups(self) -> tuple[Backup, ...]:
        """What can be restored, newest first; each copy was opened and counted now."""
        return tuple(copy.holds for copy in copies(self._folder / "backups"))

    def has_file(self) -> bool:
        """Whether there is anything to salvage."""
        path = self._folder / "library.sqlite"
        return path.exists() and path.stat().st_size > 0

    def restore(self, name: str = "") -> Rescue:
        """Put a backup in the library's place (the newest whole one when none is named), with what the journal has since.

        Raises ``NotFound``, ``Corrupt`` when the named one is damaged.
        """
        return restore(self._folder, datetime.now(UTC), name)

    def salvage(self) -> Rescue:
        """Make a library of what can be read of the damaged file.  Raises ``LibraryMissing``."""
        return salvage(self._folder, datetime.now(UTC))

    def start_afresh(self) -> str:
        """Put everything aside, copies too; gives where the database is kept now.  The next start makes an empty library."""
        return start_afresh(self._folder, datetime.now(UTC))

    def move(self, target: Path) -> Profile:
        """Carry the library to an empty or new folder; gives where it is now.  Nothing for a folder of the command line's.

        Raises ``CannotMove``, ``DiskFull``, ``CannotOpen``.
        """
        pointer = self._profile.pointer
        if pointer is None:
            return self._profile
        move(self._folder, target, pointer)
        return Profile.pointed(pointer.parent)
