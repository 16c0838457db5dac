"""From chosen pieces to the blocks of a story."""

from collections.abc import Iterable
from dataclasses import replace

from reader.domain.blocks import (
    Block,
    Blocks,
    Cell,
    Heading,
    Item,
    List,
    Mark,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
    text_of_runs,
)
from reader.domain.url import link_address
from reader.extract.credits import part_caption
from reader.extract.embeds import embed_of
from reader.extract.inline import one_line
from reader.extract.piece import Kind, Listing, Piece

PICTURE_LIMIT = 300
"""Pictures of a story (hostile-input, section 2)."""
CELL_LIMIT = 5_000
"""Cells of all tables of a story together (same)."""
BLOCK_LIMIT = 20_000
"""Blocks of a story: the limit for elements."""
ALT_LIMIT = 500
"""Characters of an alternative text that are kept."""
_UNMARKED_LEVEL = 3
"""Level of a heading that no tag says: most marked headings inside stories are ``h2`` (level 2) or ``h3``."""
_LEVEL_LIMIT = 8
"""Deepest nesting of list items that is shown apart."""


def assemble(pieces: Iterable[Piece], base: str) -> Blocks:
    """The blocks of the pieces that are in; links absolute, captions with their pictures, items in their lists."""
    made = _Assembly(base)
    for piece in pieces:
        made.add(piece)
        if len(made.blocks) >= BLOCK_LIMIT:
            break
    return made.finish()


class _Assembly:
    """The blocks so far, and the list and captions that are still open."""

    def __init__(self, base: str) -> None:
        self.blocks: list[Block] = []
        self._base = base
        self._links: dict[str, str] = {}
        self._items: list[Item] = []
        self._list: Listing | None = None
        self._last_item: object = None
        self._pictures: dict[str, int] = {}
        self._place_of: dict[int, int] = {}
        self._captions: dict[int, list[Run]] = {}
        self._credits: dict[int, list[str]] = {}
        self._waiting: dict[int, list[Run]] = {}
        self._cells = CELL_LIMIT

    def add(self, piece: Piece) -> None:
        """Take one more piece."""
        if piece.kind is Kind.ITEM and piece.caption_of is None and piece.box.listing is not None:
            self._item(piece, piece.box.listing)
            return
        if piece.caption_of is not None and piece.kind in (Kind.TEXT, Kind.ITEM):
            self._caption(piece, piece.caption_of)
            return
        block = self._block(piece)
        if block is not None:
            self._close_list()
            self.blocks.append(block)
            if piece.kind is Kind.PICTURE:
                self._place_of[id(piece)] = len(self.blocks) - 1
                self._captions.setdefault(len(self.blocks) - 1, self._waiting.pop(id(piece), []))

    def finish(self) -> Blocks:
        """All blocks, with the captions in place."""
        self._close_list()
        credit_of = {self._place_of[key]: " · ".join(lines) for key, lines in self._credits.items() if key in self._place_of}
        for place, runs in self._captions.items():
            picture = self.blocks[place]
            if isinstance(picture, Picture) and (runs or place in credit_of):
                self.blocks[place] = _captioned(picture, tuple(runs), credit_of.get(place, ""))
        while self.blocks and isinstance(self.blocks[-1], Rule):
            self.blocks.pop()
        while self.blocks and isinstance(self.blocks[0], Rule):
            self.blocks.pop(0)
        return tuple(self.blocks)

    def _block(self, piece: Piece) -> Block | None:
        match piece.kind:
            case Kind.HEADING:
                runs = self.linked(piece.runs, without=Mark.STRONG)
                return Heading(runs=runs, level=piece.box.heading_level or _UNMARKED_LEVEL)
            case Kind.TEXT | Kind.ITEM:
                runs = self.linked(piece.runs)
                return Quote(runs=runs) if piece.box.quote else Paragraph(runs=runs)
            case Kind.PREFORMATTED:
                return Preformatted(text=piece.text)
            case Kind.TABLE:
                return self._table(piece)
            case Kind.PICTURE:
                return self._picture(piece)
            case Kind.EMBED:
                return embed_of(piece.element, self._base)
            case Kind.RULE:
                return Rule() if self.blocks and not isinstance(self.blocks[-1], Rule) else None

    def linked(self, runs: Runs, without: int = 0) -> Runs:
        """Runs with absolute links; those that lead nowhere allowed are text."""
        return tuple(
            Run(text=run.text, marks=run.marks & ~without, link=self._link(run.link)) if run.link or run.marks & without else run
            for run in runs
        )

    def _link(self, raw: str) -> str:
        if not raw or raw.startswith("#"):
            return ""
        if raw not in self._links:
            self._links[raw] = link_address(raw, self._base)
        return self._links[raw]

    def _item(self, piece: Piece, listing: Listing) -> None:
        outermost = listing.outermost
        if outermost is not self._list:
            self._close_list()
            self._list = outermost
        runs = self.linked(piece.runs)
        if piece.box.item is self._last_item and self._items:
            last = self._items[-1]
            self._items[-1] = Item(runs=(*last.runs, Run(text="\n"), *runs), level=last.level, number=last.number)
        else:
            number = min(piece.box.item.number, 9_999) if piece.box.item is not None else 0
            self._items.append(Item(runs=runs, level=min(listing.level, _LEVEL_LIMIT), number=number))
        self._last_item = piece.box.item

    def _close_list(self) -> None:
        if self._items:
            self.blocks.append(List(items=tuple(self._items)))
        self._items, self._list, self._last_item = [], None, None

    def _caption(self, piece: Piece, picture: Piece) -> None:
        runs, credit = part_caption(piece)
        told = self._credits.setdefault(id(picture), [])
        if credit and credit not in told:
            told.append(credit)
        if not runs:
            return
        place = self._place_of.get(id(picture))
        held = self._waiting.setdefault(id(picture), []) if place is None else self._captions[place]
        if text_of_runs(runs) not in text_of_runs(held):
            held += [Run(text="\n")] if held else []
            held += self.linked(runs)

    def _picture(self, piece: Piece) -> Picture | None:
        source = piece.source
        if source is None or len(self._pictures) >= PICTURE_LIMIT:
            return None
        if source.url in self._pictures:
            self._place_of[id(piece)] = self._pictures[source.url]
            return None
        self._pictures[source.url] = len(self.blocks) + bool(self._items)
        alt = one_line(piece.element.get("alt") or "")[:ALT_LIMIT]
        return Picture(url=source.url, alt=alt, width=source.width, height=source.height)

    def _table(self, piece: Piece) -> Table | None:
        rows: list[tuple[Cell, ...]] = []
        for row in piece.rows:
            if len(row) > self._cells:
                break
            self._cells -= len(row)
            rows.append(
                tuple(Cell(runs=self.linked(one.runs), header=one.header, columns=one.columns, rows=one.rows) for one in row)
            )
        return Table(rows=tuple(rows), caption=self.linked(piece.runs)) if rows else None


def _captioned(picture: Picture, caption: Runs, credit: str) -> Picture:
    return replace(picture, caption=caption, credit=credit[:300])
