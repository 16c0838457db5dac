"""A fragment of HTML cut into all that a person can read of it."""

from reader.domain.blocks import Blocks
from reader.domain.url import web_address
from reader.extract.assemble import assemble
from reader.extract.captions import bind_captions
from reader.extract.charsets import PAGE_LIMIT
from reader.extract.cut import cut
from reader.extract.document import parse
from reader.extract.labels import is_label
from reader.extract.piece import TEXTUAL, Kind, Piece
from reader.extract.tallies import tally


def blocks_of_markup(html: str, base_url: str, elements: int) -> Blocks:
    """The blocks of a fragment, of which so many ``elements`` are walked; what is kept is told where the gate is."""
    if "<" not in html:
        html = html.replace("\n\n", "<p>")
    base = web_address(base_url)
    made = cut(parse(html[:PAGE_LIMIT]), elements=elements)
    tally(made)
    bind_captions(made, base)
    return assemble((piece for piece in made.pieces if _belongs(piece)), base)


def _belongs(piece: Piece) -> bool:
    if piece.kind in TEXTUAL:
        return not is_label(piece.text)
    if piece.kind is Kind.PICTURE:
        return piece.usable
    return True
