"""A story's blocks as simple HTML: for other programs and for people who look."""

from reader.domain.blocks import Blocks
from reader.domain.url import link_address, web_address
from reader.export.markup import Markup


def simple_html(blocks: Blocks) -> str:
    """One element a line, pictures at their original addresses.  Links are http(s) or mailto."""
    return Markup(lambda picture: web_address(picture.url), link_address).of_blocks(blocks)
