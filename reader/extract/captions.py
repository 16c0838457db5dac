"""Which text belongs to which picture."""

import re

from reader.extract.credits import has_credit
from reader.extract.pictures import best_source, is_usable
from reader.extract.piece import Box, Cut, Kind, Piece
from reader.extract.vocabulary import BIT

CAPTION_LIMIT = 600
"""Characters: the longest caption of 118 news pages with captions has 540."""
_NEAR_CAPTION = 300
"""Characters for a caption that only its place gives away."""
_FAR_CAPTION = 120
"""Characters for one two boxes away from its picture: at 300, two stories of the corpus lose a paragraph."""

_PLAYER = re.compile(r"\s*(?:autoplay|(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s*min\.?)?|video(?: abspielen)?|play(?: video)?)\s*", re.I)


def bind_captions(cut: Cut, base: str) -> None:
    """Give each picture its file on a page at ``base``, and each caption its picture (``caption_of``).

    A picture that shows nothing or is furniture never gets a caption.
    """
    for piece in cut.pieces:
        if piece.kind is Kind.PICTURE:  # once for all who ask: to choose among what a picture offers took 10 % of a page
            piece.source = best_source(piece.element, base)
            piece.usable = is_usable(piece.source, piece.element)
    pieces = [piece for piece in cut.pieces if piece.kind is not Kind.PICTURE or piece.usable]
    for place, piece in enumerate(pieces):
        if piece.kind not in (Kind.TEXT, Kind.ITEM) or len(piece.text) > CAPTION_LIMIT:
            continue
        figure = piece.box.figure
        if figure is not None or "figcaption" in piece.box.tags:
            piece.caption_of = _picture_near(pieces, place, 6, figure)
        elif _says_caption(piece.box):
            piece.caption_of = _picture_near(pieces, place, 3, None)
        elif len(piece.text) <= _NEAR_CAPTION and place and pieces[place - 1].kind is Kind.PICTURE:
            before = pieces[place - 1]
            piece.caption_of = before if has_credit(piece.text) or _is_wrapped(piece.box, before) else None


def is_player(text: str) -> bool:
    """Whether a line under a picture belongs to a player: how long a film takes, whether the next one starts."""
    return bool(_PLAYER.fullmatch(text))


def _picture_near(pieces: list[Piece], place: int, reach: int, figure: Box | None) -> Piece | None:
    """The nearest picture before, else after, within ``reach`` pieces and in the same figure when there is one."""
    before = pieces[max(0, place - reach) : place][::-1]
    for stretch in (before, pieces[place + 1 : place + 1 + reach]):
        for other in stretch:
            if other.kind is Kind.PICTURE and (figure is None or other.box.figure is figure):
                return other
            if figure is None and other.kind in (Kind.TEXT, Kind.HEADING) and other.caption_of is None:
                break
    return None


def _says_caption(box: Box | None) -> bool:
    """Whether the box or one close around it is named for captions or credits."""
    for _ in range(2):
        if box is None:
            return False
        if box.groups & (BIT["caption"] | BIT["body"]):
            return bool(box.groups & BIT["caption"])
        box = box.parent
    return False


def _is_wrapped(box: Box, picture: Piece) -> bool:
    """Whether a small box around a line's own holds that line and the picture before it, and little else."""
    for limit in (_NEAR_CAPTION, _NEAR_CAPTION, _FAR_CAPTION):
        if box.pieces and box.pieces <= 4 and box.text <= limit and _holds(box, picture.box) and box.tag not in ("p", "li"):
            return True
        if box.parent is None:
            return False
        box = box.parent
    return False


def _holds(outer: Box, inner: Box | None) -> bool:
    while inner is not None and inner.depth >= outer.depth:
        if inner is outer:
            return True
        inner = inner.parent
    return False
