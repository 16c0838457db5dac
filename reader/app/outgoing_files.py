"""Files written whole or not at all, wherever a person wants them."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from reader.domain.errors import CannotWrite

_DETAILS = {
    errno.ENOSPC: "disk-full", errno.EDQUOT: "disk-full", errno.EFBIG: "disk-full", errno.EACCES: "permission",
    errno.EPERM: "permission", errno.EROFS: "permission", errno.ENOENT: "no-folder", errno.ENOTDIR: "no-folder",
}  # fmt: skip


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """An open draft beside ``path`` that takes its place at the end; it goes without a trace when anything fails.

    What was there before stays until then.  Raises ``CannotWrite``.
    """
    draft = _draft(path)
    with write_errors(path):
        try:
            with draft.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """A draft folder whose files are put into ``path`` at the end, beside what is there; as ``whole_file``."""
    draft = _draft(path)
    with write_errors(path):
        try:
            draft.mkdir()
            yield draft
            files = sorted(draft.iterdir())
            if files:
                path.mkdir(exist_ok=True)
            for file in files:
                file.replace(path / file.name)
        finally:
            shutil.rmtree(draft, ignore_errors=True)


@contextmanager
def write_errors(path: Path) -> Iterator[None]:
    """The system's failures as ours."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(_DETAILS.get(error.errno or 0, "io"), path=str(path)) from error


def _draft(path: Path) -> Path:
    """A name of our own: the wanted one may leave no room for more."""
    return path.with_name(f".offprint-{uuid4().hex}.part")
