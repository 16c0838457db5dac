"""Netscape's bookmark file, which every browser writes, Pocket, Pinboard and Raindrop too.

https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
"""

import html
import re
from collections.abc import Iterator

from reader.domain.imported import ImportedItem, ImportedItems, ImportKind
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.imports.gathering import Gathering, moment_of

DEPTH_LIMIT = 50
"""Folders inside folders; browsers' own windows become unusable at ten."""

_TAG = re.compile(r"""<(/?)([a-z][a-z0-9]*)((?:[^>"']++|"[^"]*+"|'[^']*+')*+)>""", re.I)
_ATTRIBUTE = re.compile(r"""([a-z][\w-]*)\s*+(?:=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?""", re.I)

Piece = tuple[str, str, int]
"""A tag as ``a`` or ``/a`` with what is written in it, or nothing with a text between tags; and its line."""


def read_bookmarks(text: str) -> ImportedItems:
    """The links of a file; a link's place is its line.  Its folder becomes a tag, except the browser's own."""
    reading = _Reading()
    for tag, written, line in _pieces(text):
        reading.take(tag, written, line)
    reading.end_link()
    return reading.found.done()


def _pieces(text: str) -> Iterator[Piece]:
    """Tags and texts in their order, in time that grows with the file's length and no faster: after a tag that has no end, all is
    text.  Python's own parser takes minutes over 400 kB of ``<a`` (CVE-2025-6069)."""
    done, line, start = 0, 1, text.find("<")
    while start >= 0:
        name = text[start + 1 : start + 3].lstrip("/")[:1]
        end, found = start + 1, None
        if text.startswith("<!--", start):
            closing = text.find("-->", start)
            end = closing + 3 if closing >= 0 else -1
        elif name.isascii() and name.isalpha():
            found = _TAG.match(text, start)
            end = found.end() if found else -1
        if end < 0:
            break
        if found or end > start + 1:
            yield "", text[done:start], line
            line += text.count("\n", done, start)
            if found:
                yield found[1] + found[2].lower(), found[3], line
            line += text.count("\n", start, end)
            done = end
        start = text.find("<", end)
    yield "", text[done:], line


def _attributes(written: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(written)
    return {name.lower(): html.unescape(double or single or bare) for name, double, single, bare in reversed(found)}


class _Reading:
    def __init__(self) -> None:
        self.found = Gathering(ImportKind.BOOKMARKS)
        self._folders: list[str] = []
        self._heading = ""
        """The name that the next list takes."""
        self._is_archive = False
        self._link: dict[str, str] | None = None
        self._words: list[str] | None = None
        self._line = 0
        self._is_own = False

    def take(self, tag: str, written: str, line: int) -> None:
        """A folder's name, a list, a link, the end of one, words of a name."""
        match tag:
            case "a":
                self.end_link()
                self._link, self._words, self._line = _attributes(written), [], line
            case "h1" | "h3":
                self.end_link()
                told = _attributes(written)
                self._words = []
                self._is_own = tag == "h1" or "personal_toolbar_folder" in told or "unfiled_bookmarks_folder" in told
            case "dl":
                self.end_link()
                self._folders = [*self._folders, self._heading][-DEPTH_LIMIT:]
                self._heading = ""
            case "" if self._words is not None:
                self._words.append(html.unescape(written))
            case _:
                self._end(tag)

    def _end(self, tag: str) -> None:
        if tag == "/a":
            self.end_link()
        elif tag in ("/h1", "/h3") and self._words is not None and self._link is None:
            name = display_text("".join(self._words), 60)
            self._heading, self._words = "" if self._is_own else name, None
            self._is_archive = tag == "/h1" and "archive" in name.lower()
        elif tag == "/dl":
            self.end_link()
            self._folders = self._folders[:-1]

    def end_link(self) -> None:
        """Take the link that has been begun, also one that is never closed."""
        if self._link is None:
            return
        told, self._link = self._link, None
        words, self._words = "".join(self._words or ()), None
        tags = [*told.get("tags", "").split(","), self._folders[-1] if self._folders else ""]
        self.found.add(
            ImportedItem(
                place=self._line,
                url=web_address(told.get("href", "")),
                title=display_text(words),
                saved=moment_of(told.get("add_date") or told.get("time_added")),
                tags=tuple(dict.fromkeys(name for tag in tags if (name := display_text(tag, 60)))),
                is_read=self._is_archive,
            )
        )
