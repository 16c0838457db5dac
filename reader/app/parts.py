"""What the program is made of, for whoever tells of a fault or reads of one in a library."""

import platform
from importlib.metadata import PackageNotFoundError, version

from reader.store.connection import SQLITE_VERSION

LIBRARIES = (
    "PySide6-Essentials", "requests", "urllib3", "certifi", "lxml", "feedparser", "beautifulsoup4", "Pillow", "keyring",
)  # fmt: skip
"""Those that touch what strangers send, and passwords."""


def parts() -> tuple[tuple[str, str], ...]:
    """(name, version) of Python, SQLite and the libraries, as they are here; without those that left no record of themselves."""
    found = [("Python", platform.python_version()), ("SQLite", SQLITE_VERSION)]
    for name in LIBRARIES:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            continue
    return tuple(found)
