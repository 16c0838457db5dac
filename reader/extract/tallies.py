"""Sums over the boxes of a page: how much text, how many links, how much prose each holds."""

import re

from reader.domain.wording import length_of
from reader.extract.piece import TEXTUAL, Box, Cut, Kind, Piece

_PUNCTUATION = re.compile(r"[,.;:!?…、，。！？；：؟،۔।]")
_PARAGRAPH = 80
"""Characters from which a piece with punctuation counts as prose when boxes are weighed (Readability uses 25 to 140)."""
_MOST = 0.6
"""Share of the prose that one box inside must hold for the search to go on into it."""

_MENU_LINE = 120
"""Characters up to which a linked line may be an entry of a menu."""
_MENU_BOXES = 3
"""Boxes around an entry that hold no prose: four pieces of ten on the corpus' pages are such menus."""


def tally(cut: Cut) -> None:
    """Fill in the boxes' sums; every piece of text counts for all boxes around it."""
    for piece in cut.pieces:
        if piece.kind in TEXTUAL:
            piece.length = length_of(piece.text)
            piece.prose = prose_of(piece)
            box = piece.box
            box.text += len(piece.text)
            box.linked += min(piece.linked, len(piece.text))
            box.pieces += 1
            box.prose += piece.prose
    for box in reversed(cut.boxes):
        parent = box.parent
        if parent is not None:
            parent.text += box.text
            parent.linked += box.linked
            parent.pieces += box.pieces
            parent.prose += box.prose


def prose_of(piece: Piece) -> float:
    """How much a piece weighs as prose: its length when it reads like sentences and is not mostly links."""
    if piece.kind in (Kind.PREFORMATTED, Kind.TABLE):
        return piece.length * 0.3
    if piece.length < _PARAGRAPH or piece.linked * 2 > len(piece.text) or not _PUNCTUATION.search(piece.text):
        return 0.0
    return min(piece.length, 1_000.0)


def main_box(cut: Cut) -> Box:
    """The smallest box with most of the prose."""
    children: dict[int, list[Box]] = {}
    for box in cut.boxes[1:]:
        if box.prose and box.parent is not None:
            children.setdefault(box.parent.place, []).append(box)
    box = cut.boxes[0]
    while True:
        best = max(children.get(box.place, ()), key=lambda one: one.prose, default=None)
        if best is None or best.prose < _MOST * box.prose or best.tag in ("p", "li", "blockquote"):
            return box
        box = best


def judged_pieces(cut: Cut) -> list[Piece]:
    """The pieces of text that need a judge: all but the links of menus, which are most of many pages."""
    return [piece for piece in cut.pieces if piece.kind in TEXTUAL and not _is_menu(piece)]


def _is_menu(piece: Piece) -> bool:
    """Whether a short piece is all link, and the boxes around it hold no prose."""
    if piece.kind is Kind.HEADING or piece.length > _MENU_LINE or piece.linked * 10 < len(piece.text) * 9:
        return False
    box: Box | None = piece.box
    for _ in range(_MENU_BOXES):
        if box is None or box.prose:
            return False
        box = box.parent
    return True
