"""A file that is there to be deleted: on a full disk it makes room for what a person does."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from reader.store.failures import library_errors

SIZE = 4 * 1024 * 1024
"""Bytes: a thousand clicks of 4 KB each in the write-ahead log."""
TIGHT = 1024 * 1024
"""Bytes free below which the ballast goes: a step of undo over 100,000 stories takes 210 KB."""
ROOMY = 250 * 1024 * 1024
"""Bytes free from which it is laid down again: more than a sync wants to begin with."""


def free_bytes(folder: Path) -> int:
    """Bytes that this person may still write on the disk of a folder."""
    return shutil.disk_usage(folder).free


class Ballast:
    """One file in the library's folder."""

    def __init__(self, path: Path, free: Callable[[Path], int] = free_bytes) -> None:
        self._path = path
        self._free = free

    @property
    def is_down(self) -> bool:
        """Whether it can still be given up."""
        return self._path.exists()

    def lay_down(self) -> None:
        """Take the room while there is plenty; written out, as a file with holes takes none."""
        if self.is_down or self._free(self._path.parent) < ROOMY:
            return
        with library_errors(self._path), self._path.open("wb") as file:
            file.write(os.urandom(SIZE))  # zeros would be squeezed away by some file systems
            os.fsync(file.fileno())

    def give_up_when_tight(self) -> None:
        """Make room if there is hardly any left."""
        if self._free(self._path.parent) < TIGHT:
            self.give_up()

    def give_up(self) -> None:
        """Make room."""
        self._path.unlink(missing_ok=True)
