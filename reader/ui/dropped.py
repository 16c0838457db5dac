"""What a person drops on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from reader.domain.url import handed_address

IMPORTED = (".opml", ".xml", ".json", ".csv", ".html", ".htm", ".db")
"""Endings of what other readers export; pictures and documents are left to other programs."""


def dropped_outline(data: QMimeData) -> Path | None:
    """The file to import among what is dropped, if there is one; what it is, its content tells later."""
    for url in data.urls():
        if url.isLocalFile() and Path(url.toLocalFile()).suffix.lower() in IMPORTED:
            return Path(url.toLocalFile())
    return None


def dropped_address(data: QMimeData) -> str:
    """The web address that is dropped, as a link or as text; empty when there is none."""
    texts = (*(url.toString() for url in data.urls()), data.text())
    return next(filter(None, map(handed_address, texts)), "")
