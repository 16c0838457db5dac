"""An issue as an EPUB 3 book (https://www.w3.org/TR/epub-33/): cover page, contents, a chapter for each story.

The container is written here with zipfile: docs/decisions/0015 says why no library does it.
"""

import zipfile
from datetime import UTC
from typing import BinaryIO

from reader.domain.export import Editions, Issue, PictureBytes
from reader.domain.picture import PictureRef, StoredPicture
from reader.export.article import article, tongue
from reader.export.epub_parts import CONTAINER, Item, chapter, cover, navigation, old_contents, package
from reader.export.style import BOOK

PICTURE_TYPES = {"jpg": "image/jpeg", "png": "image/png"}
"""Every reading system shows these; WebP is in EPUB since 3.3 only, and the readers on people's shelves are older."""
FIRST_YEAR = 1980
"""No file in a ZIP archive is older (APPNOTE 4.4.6)."""


class Book:
    """One book being written to an open container; ``finish`` makes it whole."""

    def __init__(self, issue: Issue, pictures: PictureBytes, container: zipfile.ZipFile) -> None:
        self._issue, self._pictures, self._zip = issue, pictures, container
        moment = issue.made.astimezone(UTC)
        self._when = (max(moment.year, FIRST_YEAR), moment.month, moment.day, moment.hour, moment.minute, moment.second)
        self._items: list[Item] = []
        self._put("mimetype", b"application/epub+zip", packed=False)  # first and plain: EPUB OCF 4.3
        self._put("META-INF/container.xml", CONTAINER.encode())
        self._put("EPUB/style.css", BOOK.encode())

    def add(self, editions: Editions) -> None:
        """Write the stories, each with its pictures; one is in memory at a time."""
        for edition in editions:
            body = article(edition, self._place, xml=True)
            page = chapter(edition.line.title, tongue(edition.version.language, xml=True), body)
            self._put(f"EPUB/story-{edition.line.number}.xhtml", page.encode())

    def finish(self) -> None:
        """Write cover, contents and list of files."""
        issue, items = self._issue, tuple(self._items)
        self._put("EPUB/cover.xhtml", cover(issue).encode())
        self._put("EPUB/nav.xhtml", navigation(issue).encode())
        self._put("EPUB/toc.ncx", old_contents(issue).encode())
        self._put("EPUB/package.opf", package(issue, items).encode())

    def _place(self, picture: PictureRef) -> str:
        found = self._pictures(picture)
        kind = PICTURE_TYPES.get(found.suffix.lstrip(".")) if found else None
        return self._add_picture(found, kind) if found and kind else ""

    def _add_picture(self, picture: StoredPicture, kind: str) -> str:
        """A picture that several stories show is in the book once."""
        item = Item(
            name=f"pictures/{picture.digest}.{picture.suffix.lstrip('.')}", media_type=kind, key=f"p{picture.digest[:40]}"
        )
        if item not in self._items:
            self._items.append(item)
            self._put(f"EPUB/{item.name}", picture.body, packed=False)
        return item.name

    def _put(self, name: str, data: bytes, *, packed: bool = True) -> None:
        entry = zipfile.ZipInfo(name, self._when)
        entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        entry.external_attr = 0o644 << 16
        self._zip.writestr(entry, data)


def write_epub(issue: Issue, editions: Editions, pictures: PictureBytes, target: BinaryIO) -> None:
    """Write the book to an open file; pictures that are neither JPEG nor PNG are left out."""
    with zipfile.ZipFile(target, "w") as container:  # closed before the file is, whatever happens
        book = Book(issue, pictures, container)
        book.add(editions)
        book.finish()
