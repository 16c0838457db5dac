"""What repeats on a site's other stored stories and is furniture there: appeals, notes on the author, lines of every page.

News agencies repeat whole paragraphs of background too: a text goes only when it stands in a box of its own kind, or when most
of the site's stories have it.
"""

from collections.abc import Iterable, Sequence

from reader.domain.page import SiteRepeats
from reader.domain.wording import digest_of
from reader.extract.piece import TEXTUAL, Box, Kind, Piece

LINES_LIMIT = 120
"""Texts of a page that are remembered: nine of ten stories of the corpus have fewer, and what repeats stands at either end."""
_MOST = 0.4
"""Share of the story's characters that may go: where more repeats, the page is the other ones' story told again."""


def told_texts(pieces: Iterable[Piece]) -> tuple[str, ...]:
    """Digests of the texts of a page's story, those taken out because they repeat among them; at most ``LINES_LIMIT``."""
    told = (piece.text for piece in pieces if piece.why in ("", "repeated") and _is_line(piece))
    digests = [digest for digest in dict.fromkeys(map(digest_of, told)) if digest]
    half = LINES_LIMIT // 2
    return tuple(digests if len(digests) <= LINES_LIMIT else [*digests[:half], *digests[-half:]])


def drop_repeats(pieces: Sequence[Piece], repeats: SiteRepeats) -> list[Piece]:
    """The pieces of a story without those that repeat on the site; their ``why`` becomes ``repeated``."""
    often, mostly = frozenset(repeats.often), frozenset(repeats.mostly)
    digests = [digest_of(piece.text) if often and _is_line(piece) else "" for piece in pieces]
    ways = {_way_of(piece) for piece, digest in zip(pieces, digests, strict=True) if digest not in often and _is_line(piece)}
    gone = [
        piece
        for piece, digest in zip(pieces, digests, strict=True)
        if digest in mostly or (digest in often and _way_of(piece) not in ways)
    ]
    if sum(len(piece.text) for piece in gone) > _MOST * sum(len(piece.text) for piece in pieces if _is_line(piece)):
        return list(pieces)
    for piece in gone:
        piece.why = "repeated"
    return [piece for piece in pieces if not piece.why]


def _is_line(piece: Piece) -> bool:
    return piece.kind in TEXTUAL and piece.kind is not Kind.TABLE and piece.caption_of is None and not piece.restored


def _way_of(piece: Piece) -> tuple[str, ...]:
    """How a piece is boxed: tag and class of its box and of the one around."""
    parent = piece.box.parent
    return (*_names_of(piece.box), *(_names_of(parent) if parent is not None else ()))


def _names_of(box: Box) -> tuple[str, str]:
    return (box.tag, box.element.get("class") or "")
