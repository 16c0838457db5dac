"""What a page is cut into."""

from dataclasses import dataclass, field
from enum import Enum

from reader.domain.blocks import Cell, Runs, text_of_runs
from reader.extract.document import Element
from reader.extract.pictures import Source
from reader.extract.vocabulary import HEADINGS


class Kind(Enum):
    """What a piece becomes when it belongs to the story."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    PREFORMATTED = "preformatted"
    TABLE = "table"
    PICTURE = "picture"
    EMBED = "embed"
    RULE = "rule"

    __hash__ = object.__hash__  # each is one: Enum's own, in Python, was asked five hundred times a page


TELLING_TAGS = frozenset(
    {
        "article",
        "main",
        "section",
        "aside",
        "nav",
        "header",
        "footer",
        "form",
        "figure",
        "figcaption",
        "table",
        "ul",
        "noscript",
        "dl",
    }
    | {"blockquote", "menu"}
)
"""Tags of surrounding boxes that say something of a piece."""
TEXTUAL = frozenset({Kind.TEXT, Kind.HEADING, Kind.ITEM, Kind.PREFORMATTED, Kind.TABLE})


@dataclass(slots=True, eq=False)
class Listing:
    """An open list: its nesting, the number of its last item, and what the next one adds to it."""

    outer: "Listing | None"
    ordered: bool
    box: "Box"
    count: int = 0
    step: int = 1
    level: int = 0

    def __post_init__(self) -> None:
        self.level = self.outer.level + 1 if self.outer is not None else 0

    @property
    def outermost(self) -> "Listing":
        """The list that is not inside another."""
        listing = self
        while listing.outer is not None:
            listing = listing.outer
        return listing


@dataclass(slots=True, eq=False)
class Box:
    """A block element that holds pieces; ``groups`` are the meanings of its class words, ``inherited`` with those around it.

    ``style`` is its class as the page writes it, without digits: what looks alike on a page has the same.
    The sums are filled in by ``tallies``: characters of text and of links, pieces and paragraphs inside.
    """

    place: int
    parent: "Box | None"
    tag: str
    groups: int
    element: Element
    style: str = ""
    depth: int = 0
    inherited: int = 0
    listing: Listing | None = None
    item: "Box | None" = None
    number: int = 0
    quote: bool = False
    figure: "Box | None" = None
    text: int = 0
    linked: int = 0
    pieces: int = 0
    prose: float = 0.0
    tags: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        parent = self.parent
        if parent is None:
            self.inherited = self.groups
            return
        self.depth = parent.depth + 1
        self.inherited = parent.inherited | self.groups
        self.listing, self.item, self.number = parent.listing, parent.item, parent.number
        self.quote, self.figure = parent.quote, parent.figure
        telling = self.tag in TELLING_TAGS and self.tag not in parent.tags
        self.tags = parent.tags | {self.tag} if telling else parent.tags

    @property
    def look(self) -> tuple[str, str, str, str]:
        """Tag and style of the box and of the one around: pieces with the same look are lines of one kind."""
        parent = self.parent
        return (self.tag, self.style, parent.tag, parent.style) if parent is not None else (self.tag, self.style, "", "")

    @property
    def heading_level(self) -> int:
        """Level of the heading that the box is or stands right inside (``<h3><div>``); 0 outside headings."""
        level = HEADINGS.get(self.tag, 0)
        return level or (HEADINGS.get(self.parent.tag, 0) if self.parent is not None else 0)


@dataclass(slots=True, eq=False)
class Piece:
    """A line of text, a picture, a table… in the order of the page.

    ``linked`` counts the characters inside links; ``href`` is the link around a picture as the page writes it.
    ``length`` and ``prose`` are filled in by ``tallies``; ``source``, the file that a picture shows, and ``usable``, whether
    that is no furniture, by ``captions``.
    ``score`` is how surely it belongs to the story, 0 to 1; ``why`` names what took it out, empty while it is in;
    ``restored``: a person said that it belongs to the story, whatever else says otherwise.
    """

    kind: Kind
    box: Box
    element: Element
    runs: Runs = ()
    linked: int = 0
    href: str = ""
    literal: str = ""
    rows: tuple[tuple[Cell, ...], ...] = ()
    text: str = field(default="")
    score: float = 0.0
    why: str = ""
    caption_of: "Piece | None" = None
    restored: bool = False
    length: float = 0.0
    prose: float = 0.0
    source: Source | None = None
    usable: bool = False

    def __post_init__(self) -> None:
        if self.kind is Kind.TABLE:
            self.text = "\n".join(text_of_runs(cell.runs) for row in self.rows for cell in row if cell.runs)
        else:
            self.text = self.literal or text_of_runs(self.runs)


@dataclass(slots=True, eq=False)
class Cut:
    """All pieces of a tree, and all boxes, both in document order; ``is_whole``: the walk did not end at the limit."""

    pieces: list[Piece]
    boxes: list[Box]
    is_whole: bool = True
