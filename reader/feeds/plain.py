"""Markup that strangers put where plain text belongs, and the other way round."""

import html
import re

from reader.domain.text import display_text

_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|br|cite|code|div|em|font|h[1-6]|i|img|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|wbr)(?:\s[^<>]{0,1000})?/?>",
    re.I,
)
_TAG = re.compile(r"<[^<>]{1,2000}>")
_LOOK = 20_000
"""Characters of a field that are looked at: forty times what a title keeps."""


def plain_text(markup: str, limit: int = 500) -> str:
    """One safe line of a field that may hold markup: tags of phrase and paragraph go, entities become characters.

    What remains is literal text (``2 < 3``, ``<vector>``).  A title made of nothing but tags is kept as it is written.
    """
    if "<" not in markup:
        return display_text(html.unescape(markup[:_LOOK]), limit)
    stripped = _INLINE.sub(_gap, markup[:_LOOK])
    return display_text(html.unescape(stripped), limit) or display_text(html.unescape(markup[:_LOOK]), limit)


def literal_text(text: str, limit: int = 500) -> str:
    """One safe line of a field that is declared to be plain text; entities are unescaped all the same, because publishers
    write them there too often (JSON Feed out of HTML templates)."""
    return display_text(html.unescape(text[:_LOOK]), limit)


def _gap(tag: re.Match[str]) -> str:
    return " " if re.match(r"</?(?:br|div|h\d|p|img)\b", tag[0], re.I) else ""


def html_of_text(text: str) -> str:
    """Plain text as markup: paragraphs at empty lines, breaks at the others."""
    paragraphs = re.split(r"\n\s*\n", html.escape(text.strip().replace("\r\n", "\n"), quote=False))
    return "".join(f"<p>{'<br>'.join(part.splitlines())}</p>" for part in paragraphs if part)


def text_length(markup: str) -> int:
    """About how many characters of text the markup holds; compares two texts of one entry."""
    return len(_TAG.sub("", markup))
