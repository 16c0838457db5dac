"""Carries a closed library to another folder: copied, looked through, pointed to, and only then removed where it was."""

import os
import shutil
from pathlib import Path

from reader.domain.errors import CannotMove
from reader.store.backup import check_copy, put_in_place, sync_folder
from reader.store.failures import library_errors
from reader.store.restoring import LIBRARY, locked

_LEFT = ("library.lock",)
"""What belongs to a place and not to a library."""


def move(folder: Path, target: Path, pointer: Path) -> None:
    """Move a library to ``target``, an empty or new folder, and write its path to ``pointer``.

    A crash at any moment leaves one whole library that the pointer leads to.  Raises ``CannotMove``, ``InUse``, ``DiskFull``,
    ``CannotOpen``, ``Corrupt`` (the copy is not what was copied).
    """
    _check(folder, target)
    with locked(folder), library_errors(target):
        try:
            target.mkdir(parents=True, exist_ok=True)
            _copy(folder, target)
            check_copy(target / LIBRARY)
        except BaseException:
            shutil.rmtree(target, ignore_errors=True)
            raise
        _point(pointer, target)
        _remove(folder, keeping={*_LEFT, pointer.name})


def _check(folder: Path, target: Path) -> None:
    here, there = folder.resolve(), target.resolve()
    if there == here or there.is_relative_to(here) or here.is_relative_to(there):
        raise CannotMove("inside", path=str(target))
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CannotMove("not-empty", path=str(target))


def _copy(folder: Path, target: Path) -> None:
    """Copy everything and have it on the disk; the database last, so that half a copy is never taken for a library."""
    for name in sorted(folder.rglob("*"), key=lambda path: path.name == LIBRARY):
        place = target / name.relative_to(folder)
        if name.is_dir():
            place.mkdir(parents=True, exist_ok=True)
        elif name.name not in _LEFT:
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(name, place)
            _sync(place)
    for made in (*(path for path in target.rglob("*") if path.is_dir()), target):
        sync_folder(made)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _point(pointer: Path, target: Path) -> None:
    """Atomic: the pointer leads to the old place or to the new one."""
    draft = pointer.with_suffix(".part")
    draft.write_text(str(target.resolve()), encoding="utf-8")
    put_in_place(draft, pointer)


def _remove(folder: Path, keeping: set[str]) -> None:
    for path in folder.iterdir():
        if path.name in keeping:
            continue
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
