"""A tree cut into pieces: the lines of text, pictures and tables that a page is made of, each with the boxes it stands in.

The same cut serves pages, where pieces are then chosen, and feed entries, where all are kept.  It never recurses.
"""

from lxml import etree

from reader.extract import tables
from reader.extract.credits import names_credit
from reader.extract.document import Element
from reader.extract.embeds import is_post
from reader.extract.inline import ANCHOR, Line, clean
from reader.extract.piece import Box, Cut, Kind, Listing, Piece
from reader.extract.vocabulary import BIT, BLOCK, DROPPED, EMBEDS, HEADINGS, MARKS, PICTURES, groups_of

DEPTH_LIMIT = 100
"""Open elements that count; deeper text belongs to the box at this depth (Qt's cost grows with depth, measured)."""
ELEMENT_LIMIT = 60_000
"""Elements of a page that are walked: the largest of 1,456 saved pages has 41,000; 60,000 take about a second."""
EMPTY_COST = 0.2
"""Of an element that is an empty ``<span>``, link or mark: the limit is 300,000 of them then, which take under 3 s."""
TEXT_LIMIT = 1_000_000
"""Characters of all pieces together."""
_EMOJI_WIDTH = 40
"""Pictures declared no wider (px) stand in a line of text: they are icons and emoji."""
_STYLE_LIMIT = 200
"""Characters of a class that are compared: names of two lines of one kind differ in numbers at most."""
_NO_DIGITS = str.maketrans("", "", "0123456789")
_HEADING_LIMIT = 200
"""Characters of a box right inside a heading: a longer text stands in a heading that was never closed."""
_LAYOUT_TAGS = ("h1", "h2", "h3", "h4", "figure", "article", "section", "table")


def cut(root: Element, *, elements: int = ELEMENT_LIMIT) -> Cut:
    """The pieces of a tree in document order.  ``elements`` bounds how many elements are walked."""
    return _Cutter(root).run(elements)


class _Cutter:
    """One walk over one tree."""

    def __init__(self, root: Element) -> None:
        self._walker = etree.iterwalk(root, events=("start", "end"))
        self._root = root
        self._line = Line()
        self._box = Box(place=0, parent=None, tag="body", groups=0, element=root)
        self._boxes = [self._box]
        self._pieces: list[Piece] = []
        self._frames: list[tuple[Box, int, str, str]] = []
        self._marks = 0
        self._link = ""
        self._silent = 0
        self._characters = 0
        self._left = 0.0

    def run(self, elements: int) -> Cut:
        """Walk until the end or a limit."""
        self._left = float(elements)
        for event, element in self._walker:
            if event == "start":
                self._left -= 1
                self._enter(element)
            else:
                self._leave(element)
            if self._left < 0 or self._characters > TEXT_LIMIT:
                break
        self._flush()
        return Cut(pieces=self._pieces, boxes=self._boxes, is_whole=self._left >= 0)

    def _enter(self, element: Element) -> None:
        tag = element.tag if isinstance(element.tag, str) else "script"
        self._frames.append((self._box, self._marks, self._link, tag))
        if tag in _PLAIN or not self._is_special(element, tag):
            self._open(element, tag)
            text = element.text
            if text and not self._silent:
                self._line.add(text, self._marks, self._link)

    def _is_special(self, element: Element, tag: str) -> bool:
        """Whether an element is more than a box or a mark; then it has been taken for what it is."""
        if tag in DROPPED and element is not self._root:
            self._walker.skip_subtree()
        elif tag == "br":
            if self._line.break_line() == 2:
                self._flush()
        elif tag in PICTURES:
            self._picture(element)
        elif tag in EMBEDS:
            self._special(element, Kind.EMBED)
        elif tag == "hr":
            self._special(element, Kind.RULE)
        elif tag == "pre":
            self._preformatted(element)
        elif tag == "table" and tables.is_data(element):
            self._table(element)
        else:
            return False
        return True

    def _leave(self, element: Element) -> None:
        box, self._marks, self._link, tag = self._frames.pop()
        if self._line.parts and (self._box is not box or tag in BLOCK):
            self._flush()
        self._box = box
        if tag == "noscript":
            self._silent -= 1
        elif tag == "q" and not self._silent:
            self._line.add("”", self._marks, self._link)
        elif tag == "blockquote" and is_post(element):
            self._keep(Piece(kind=Kind.EMBED, box=box, element=element))
        tail = element.tail
        if tail and not self._silent:
            self._line.add(tail, self._marks, self._link)

    def _open(self, element: Element, tag: str) -> None:
        if tag in BLOCK or "-" in tag:
            if self._line.parts:
                self._flush()
            self._silent += tag == "noscript"
            if len(self._frames) <= DEPTH_LIMIT:
                self._open_box(element, tag)
        elif tag == "a":
            self._left += _returned(element)
            self._marks |= ANCHOR
            self._link = (element.get("href") or "")[:4096]
        else:
            if tag in _MARKS:
                self._left += _returned(element)
            self._marks |= MARKS.get(tag, 0)
            if tag == "span":
                self._styled(element)
            elif tag == "q" and not self._silent:
                self._line.add("“", self._marks, self._link)
            if self._box.figure is not None and names_credit(element.get("class") or ""):
                self._flush()
                self._open_box(element, tag)

    def _styled(self, element: Element) -> None:
        """A span that a class makes what ``strong`` and ``br`` are."""
        names = (element.get("class") or "").split()
        if "strong" in names or "bold" in names:
            self._marks |= MARKS["strong"]
        elif "br" in names and not len(element) and not element.text and self._line.break_line() == 2:
            self._flush()

    def _open_box(self, element: Element, tag: str) -> None:
        parent = self._box
        groups, style = 0, ""
        for name, value in element.items():
            if name in _NAMED:
                groups |= groups_of(value)
                style = value[:_STYLE_LIMIT].translate(_NO_DIGITS) if name == "class" else style
            elif name == "hidden" or (name == "style" and "display:none" in value.replace(" ", "").lower()):
                groups |= BIT["hidden"]
        box = Box(place=len(self._boxes), parent=parent, tag=tag, groups=groups, element=element, style=style)
        self._boxes.append(box)
        if tag in ("ul", "ol", "menu", "dir"):
            box.listing = None if _is_layout(element) else _listing(element, parent.listing, box)
            box.item = None if box.listing is None else box.item
        elif tag == "li" and box.listing is not None:
            box.listing.count = _whole(element.get("value"), box.listing.count + box.listing.step)
            box.item, box.number = box, max(box.listing.count, 0) if box.listing.ordered else 0
        elif tag == "blockquote":
            box.quote = True
        elif tag in ("figure", "amp-carousel"):
            box.figure = box
        self._box = box

    def _flush(self) -> None:
        linked = self._line.linked
        runs = self._line.take()
        if not runs:
            return
        box = self._box
        kind = Kind.ITEM if box.item is not None else Kind.TEXT
        if box.tag in HEADINGS or (box.heading_level and sum(len(run.text) for run in runs) <= _HEADING_LIMIT):
            kind = Kind.HEADING
        self._keep(Piece(kind=kind, box=box, element=box.element, runs=runs, linked=linked))

    def _keep(self, piece: Piece) -> None:
        self._characters += len(piece.text)
        self._pieces.append(piece)

    def _picture(self, element: Element) -> None:
        alt = element.get("alt") or ""
        width = (element.get("width") or "").removesuffix("px")
        small = width.isascii() and width.isdigit() and 2 < int(width[:6]) <= _EMOJI_WIDTH
        if small or "emoji" in (element.get("class") or ""):
            if len(alt) <= 4 and not self._silent:
                self._line.add(alt, self._marks, self._link)
            return
        self._flush()
        self._keep(Piece(kind=Kind.PICTURE, box=self._box, element=element, href=self._link))

    def _special(self, element: Element, kind: Kind) -> None:
        self._flush()
        self._walker.skip_subtree()
        if not self._silent or kind is Kind.EMBED:
            self._keep(Piece(kind=kind, box=self._box, element=element))

    def _preformatted(self, element: Element) -> None:
        self._flush()
        self._walker.skip_subtree()
        text = clean("".join(element.itertext())).replace("\r\n", "\n").strip("\n")
        if text.strip():
            self._keep(Piece(kind=Kind.PREFORMATTED, box=self._box, element=element, literal=text))

    def _table(self, element: Element) -> None:
        self._flush()
        self._walker.skip_subtree()
        rows = tables.rows_of(element)
        caption = element.find("caption")
        if rows:
            runs = tables.runs_of(caption) if caption is not None else ()
            self._keep(Piece(kind=Kind.TABLE, box=self._box, element=element, rows=rows, runs=runs))


def _returned(element: Element) -> float:
    """What is given back to the limit for walking over an inline element: an empty mark or span makes nothing."""
    return 0.0 if len(element) or element.text else 1 - EMPTY_COST


_MARKS = frozenset({"span", "font", *MARKS})
_PLAIN = frozenset({"div", "span", "p", "a", "li", "ul", *MARKS})
"""Nine of ten elements; they need not be asked whether they are something else."""
_NAMED = frozenset({"class", "id", "role", "itemprop", "data-component", "data-testid", "data-module", "data-type", "data-block"})


def _listing(element: Element, outer: Listing | None, box: Box) -> Listing:
    """A list that begins; an ordered one counts from ``start``, and down when it is ``reversed`` (HTML 4.4.5)."""
    step = -1 if element.get("reversed") is not None else 1
    first = _whole(element.get("start"), sum(child.tag == "li" for child in element) if step < 0 else 1)
    return Listing(outer=outer, ordered=element.tag == "ol", box=box, count=first - step, step=step)


def _whole(value: str | None, default: int) -> int:
    """A whole number that an attribute says."""
    digits = (value or "").strip()
    return int(digits) if len(digits) < 6 and digits.isascii() and digits.isdigit() else default


def _is_layout(element: Element) -> bool:
    """Whether a list only places things: its items hold headings, pictures with captions, whole articles."""
    return next(element.iterdescendants(*_LAYOUT_TAGS), None) is not None
