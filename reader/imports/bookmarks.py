"""Netscape's bookmark file, which every browser writes, Pocket, Pinboard and Raindrop too.

https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
"""

from html.parser import HTMLParser

from reader.domain.imported import ImportedItem, ImportedItems, ImportKind
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.imports.gathering import Gathering, moment_of

DEPTH_LIMIT = 50
"""Folders inside folders; browsers' own windows become unusable at ten."""


def read_bookmarks(text: str) -> ImportedItems:
    """The links of a file; a link's place is its line.  Its folder becomes a tag, except the browser's own."""
    parser = _Parser()
    parser.feed(text)
    parser.close()
    parser.end_link()
    return parser.found.done()


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Gathering(ImportKind.BOOKMARKS)
        self._folders: list[str] = []
        self._heading = ""
        """The name that the next list takes."""
        self._is_archive = False
        self._link: dict[str, str] | None = None
        self._words: list[str] | None = None
        self._line = 0
        self._is_own = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A folder's name, a list, a link."""
        told = {name: value or "" for name, value in attrs}
        if tag == "a":
            self.end_link()
            self._link, self._words, self._line = told, [], self.getpos()[0]
        elif tag in ("h1", "h3"):
            self.end_link()
            self._words = []
            self._is_own = tag == "h1" or "personal_toolbar_folder" in told or "unfiled_bookmarks_folder" in told
        elif tag == "dl":
            self.end_link()
            self._folders = [*self._folders, self._heading][-DEPTH_LIMIT:]
            self._heading = ""

    def handle_endtag(self, tag: str) -> None:
        """The end of one."""
        if tag == "a":
            self.end_link()
        elif tag in ("h1", "h3") and self._words is not None and self._link is None:
            name = display_text("".join(self._words), 60)
            self._heading, self._words = "" if self._is_own else name, None
            self._is_archive = tag == "h1" and "archive" in name.lower()
        elif tag == "dl":
            self.end_link()
            self._folders = self._folders[:-1]

    def handle_data(self, data: str) -> None:
        """Words of a name."""
        if self._words is not None:
            self._words.append(data)

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
