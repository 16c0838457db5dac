"""Which pieces are the story.

A first, plain judge: the smallest box that holds most of the prose, and in it all that is not named or worded as furniture.
"""

from reader.extract.features import main_box
from reader.extract.labels import is_furniture
from reader.extract.piece import TEXTUAL, Box, Cut, Kind, Piece
from reader.extract.vocabulary import BIT

_OUT = BIT["advert"] | BIT["share"] | BIT["related"] | BIT["comment"] | BIT["menu"] | BIT["letter"] | BIT["cookie"] | BIT["tags"]
_OUT_TAGS = frozenset({"nav", "aside", "footer", "form", "noscript", "menu"})


def choose(cut: Cut) -> list[Piece]:
    """The pieces of the story in order; on the others ``why`` says what took them out."""
    main = main_box(cut)
    for piece in cut.pieces:
        piece.why = _reason(piece, main)
    return [piece for piece in cut.pieces if not piece.why]


def _reason(piece: Piece, main: Box) -> str:
    box: Box | None = piece.box
    while box is not None and box is not main:
        if box.groups & _OUT or (box.tags - main.tags) & _OUT_TAGS:
            return "named"
        box = box.parent
    if box is None:
        return "outside"
    if piece.kind in TEXTUAL:
        if is_furniture(piece.text, piece.linked):
            return "worded"
        if piece.linked * 10 > len(piece.text) * 8 and piece.kind is not Kind.HEADING:
            return "links"
    return ""
