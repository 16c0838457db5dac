"""The one gate for HTML that came with a feed entry: everything readable kept, everything active gone, every limit held."""

from reader.domain.blocks import Blocks
from reader.domain.url import web_address
from reader.extract.assemble import assemble
from reader.extract.captions import bind_captions
from reader.extract.charsets import PAGE_LIMIT
from reader.extract.cut import cut
from reader.extract.document import Element, parse
from reader.extract.labels import is_label
from reader.extract.piece import TEXTUAL, Kind, Piece
from reader.extract.tallies import tally

ELEMENT_LIMIT = 20_000
"""Elements of one entry (hostile-input, section 2)."""


def blocks_of_html(html: str, base_url: str) -> Blocks:
    """The blocks of a fragment of HTML.

    Scripts, styles, forms' controls, SVG and MathML go with what is in them; frames and players become ``Embed``; links are
    absolute http(s) or mailto; layout tables are unwrapped; control characters are gone.  Never raises for bad input.
    """
    if "<" not in html:
        html = html.replace("\n\n", "<p>")
    root = parse(html[:PAGE_LIMIT])
    return _all_blocks(root, web_address(base_url))


def _all_blocks(root: Element, base: str) -> Blocks:
    """All of a tree that a person can read."""
    made = cut(root, elements=ELEMENT_LIMIT)
    tally(made)
    bind_captions(made, base)
    return assemble((piece for piece in made.pieces if _belongs(piece)), base)


def _belongs(piece: Piece) -> bool:
    if piece.kind in TEXTUAL:
        return not is_label(piece.text)
    if piece.kind is Kind.PICTURE:
        return piece.usable
    return True
