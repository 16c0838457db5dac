"""Which pictures among a story's lines belong to something else: teasers of other stories, authors, players, boxes."""

import re
from collections.abc import Iterable

from reader.domain.url import web_address
from reader.extract.pictures import declared_size
from reader.extract.piece import TEXTUAL, Box, Cut, Kind, Piece

_PORTRAIT = 130
"""Pixels: a picture declared no larger on both sides, without a caption, is an author or teaser (those seen: 100 to 125)."""
_PICTURE_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)(?:$|[?#&/])|/(?:image|photo|bild|foto|picture|media|galler)", re.I
)
_PERSON = re.compile(r"/(?:authors?|autor(?:en|es)?|auteurs?|people|profiles?|redakteure?|journalists?)/", re.I)


def drop_teasers(cut: Cut, body: Box | None, url: str) -> None:
    """Take out (``why``: teaser) the pictures that are in and belong to something else than the story at ``url``."""
    captions: dict[int, list[Piece]] = {}
    held: dict[int, list[Piece]] = {}
    for piece in cut.pieces:
        if piece.caption_of is not None:
            captions.setdefault(id(piece.caption_of), []).append(piece)
        elif piece.kind in TEXTUAL:
            for box in _boxes_below(piece.box, body):
                held.setdefault(box.place, []).append(piece)
    for piece in cut.pieces:
        if piece.kind is Kind.PICTURE and not piece.why and not piece.restored:
            told = captions.get(id(piece), [])
            if _leads_away(piece, told, url) or _is_portrait(piece, told) or (not told and _is_apart(piece, held, body)):
                piece.why = "teaser"
                for caption in told:
                    caption.why = "teaser"


def _leads_away(piece: Piece, captions: Iterable[Piece], url: str) -> bool:
    """Whether a picture is the link to another page and nothing under it is more than that link's own words."""
    target = web_address(piece.href, url) if piece.href and not piece.href.startswith("#") else ""
    if not target or target.partition("#")[0] == url.partition("#")[0]:
        return False
    if _PERSON.search(target):
        return True
    return not _PICTURE_FILE.search(target) and all(one.linked * 2 >= len(one.text) for one in captions)


def _is_portrait(piece: Piece, captions: list[Piece]) -> bool:
    width, height = declared_size(piece.element)
    return not captions and 0 < width <= _PORTRAIT and 0 < height <= _PORTRAIT


def _is_apart(piece: Piece, held: dict[int, list[Piece]], body: Box | None) -> bool:
    """Whether some box around the picture, below the story's own, holds text and none of it is the story's."""
    around = (held.get(box.place, []) for box in _boxes_below(piece.box, body))
    return any(texts and all(text.why for text in texts) for texts in around)


def _boxes_below(box: Box | None, body: Box | None) -> list[Box]:
    found = []
    while box is not None and (body is None or box.depth > body.depth):
        found.append(box)
        box = box.parent
    return found
