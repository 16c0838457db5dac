"""What is measured of a piece of a page, in numbers that know neither its language nor its site.

The order of ``NAMES`` is the order of the model's inputs; a model names the inputs that it was made for.
"""

import re

from reader.extract.piece import TEXTUAL, Box, Cut, Kind, Piece

_ENDS = re.compile(r"[.!?…。！？؟۔।]['\"”’»)\]]*\s*$")
_PUNCTUATION = re.compile(r"[,.;:!?…、，。！？；：؟،۔।]")
_WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORDS = re.compile(r"\w+")
_PARAGRAPH = 80
"""Characters from which a piece with punctuation counts as prose when boxes are weighed (Readability uses 25 to 140)."""
_UP = 5
"""Boxes above a piece whose share of the page's prose is measured."""


def tally(cut: Cut) -> None:
    """Fill in the boxes' sums: text, linked text, pieces, prose; every piece counts for all boxes around it."""
    for piece in cut.pieces:
        if piece.kind not in TEXTUAL:
            continue
        length, linked = len(piece.text), min(piece.linked, len(piece.text))
        prose = prose_of(piece)
        box: Box | None = piece.box
        while box is not None:
            box.text += length
            box.linked += linked
            box.pieces += 1
            box.prose += prose
            box = box.parent


def prose_of(piece: Piece) -> float:
    """How much a piece weighs as prose: its unlinked length when it reads like sentences."""
    length = len(piece.text) * (1 + 1.5 * min(len(_WIDE.findall(piece.text[:200])) / 100, 1))
    if piece.kind in (Kind.PREFORMATTED, Kind.TABLE):
        return length * 0.3
    if length < _PARAGRAPH or piece.linked * 2 > len(piece.text) or not _PUNCTUATION.search(piece.text):
        return 0.0
    return min(length, 1_000.0)


def main_box(cut: Cut) -> Box:
    """The smallest box with most of the prose: from the top down as long as one box inside holds 60 % of it."""
    children: dict[int, list[Box]] = {}
    for box in cut.boxes[1:]:
        if box.prose and box.parent is not None:
            children.setdefault(box.parent.place, []).append(box)
    box = cut.boxes[0]
    while True:
        best = max(children.get(box.place, ()), key=lambda one: one.prose, default=None)
        if best is None or best.prose < 0.6 * box.prose or best.tag in ("p", "li", "blockquote"):
            return box
        box = best
