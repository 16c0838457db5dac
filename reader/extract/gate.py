"""The one gate for HTML that came with a feed entry: everything readable kept, everything active gone, every limit held."""

from reader.domain.blocks import Blocks, Paragraph, text_of_runs
from reader.extract.inline import tidy
from reader.extract.labels import is_label

ELEMENT_LIMIT = 20_000
"""Elements of one entry (hostile-input, section 2)."""
PLAIN_LIMIT = 20_000
"""Characters of text without markup that are taken as they are: not enough for paragraphs beyond a limit of markup."""
_ALL_PRINT = str.maketrans("\t\n\r", "   ")


def blocks_of_html(html: str, base_url: str) -> Blocks:
    """The blocks of a fragment of HTML.

    Scripts, styles, forms' controls, SVG and MathML go with what is in them; frames and players become ``Embed``; links are
    absolute http(s) or mailto; layout tables are unwrapped; control characters are gone.  Never raises for bad input.
    """
    if is_plain(html):
        return plain_blocks(html)
    from reader.extract.markup import blocks_of_markup

    return blocks_of_markup(html, base_url, ELEMENT_LIMIT)


def is_plain(html: str) -> bool:
    """Whether a text has no markup, no references and nothing that must go: no sign of it is changed by parsing it."""
    return "<" not in html and "&" not in html and len(html) <= PLAIN_LIMIT and html.translate(_ALL_PRINT).isprintable()


def plain_blocks(text: str) -> Blocks:
    """A plain text's paragraphs, as parsing it would give them: half of all entries are such, and parsing was half their cost."""
    paragraphs = (tidy([(part, 0, "")]) for part in text.split("\n\n"))
    return tuple(Paragraph(runs=runs) for runs in paragraphs if runs and not is_label(text_of_runs(runs)))
