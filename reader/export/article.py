"""One story as an ``article`` element: head, text or pairs of two texts, foot."""

from collections.abc import Callable

from reader.domain.alignment import SideBySide
from reader.domain.blocks import Blocks, Picture
from reader.domain.export import Edition
from reader.domain.language import is_right_to_left
from reader.domain.picture import PictureRef
from reader.domain.story import Version
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.export.markup import Markup, escaped
from reader.export.words import original_word, time_text

Placed = Callable[[PictureRef], str]
"""Where a stored picture is found in what is written; empty when it is not."""


def tongue(language: str, *, xml: bool) -> str:
    """The attributes that say in which language, and which way, an element is read.  Empty language: only automatic direction."""
    if not language:
        return ' dir="auto"'
    direction = "rtl" if is_right_to_left(language) else "ltr"
    named = f' xml:lang="{escaped(language)}"' if xml else ""
    return f'{named} lang="{escaped(language)}" dir="{direction}"'


def article(edition: Edition, placed: Placed, *, xml: bool = False) -> str:
    """The story; the language is on the element.  ``xml`` adds ``xml:lang``, for XHTML."""
    version = edition.version
    text = _pairs(edition.beside, placed, xml=xml) if edition.beside else _text(version, version.blocks, placed)
    titles = [f"<h1>{escaped(_title(edition))}</h1>"]
    if edition.beside:
        other = edition.beside.right
        titles.append(f"<p{tongue(other.language, xml=xml)}><strong>{escaped(display_text(other.title))}</strong></p>")
    parts = ("<header>", *titles, f'<p class="byline">{escaped(byline(edition))}</p>', "</header>", text, _foot(version))
    attributes = f'id="story-{edition.line.number}"{tongue(version.language, xml=xml)}'
    return f"<article {attributes}>\n" + "\n".join(part for part in parts if part) + "\n</article>"


def byline(edition: Edition) -> str:
    """Publication, author and time on one line."""
    version = edition.version
    moment = time_text(version.published or edition.line.published)
    parts = (display_text(edition.line.source), display_text(version.byline, 200), moment)
    return " · ".join(part for part in parts if part)


def _title(edition: Edition) -> str:
    return display_text(edition.version.title or edition.line.title)


def _text(version: Version, blocks: Blocks, placed: Placed) -> str:
    stored = {picture.url: picture for picture in version.pictures}

    def address(picture: Picture) -> str:
        return placed(stored[picture.url]) if picture.url in stored else ""

    return Markup(address).of_blocks(blocks)


def _pairs(beside: SideBySide, placed: Placed, *, xml: bool) -> str:
    made = []
    for left, right in beside.paired_blocks():
        sides = ((beside.left, left), (beside.right, right))
        told = [
            f"<div{tongue(version.language, xml=xml)}>\n{text}\n</div>"
            for version, blocks in sides
            if (text := _text(version, blocks, placed))
        ]
        if told:
            made.append('<div class="pair">\n' + "\n".join(told) + "\n</div>")
    return "\n".join(made)


def _foot(version: Version) -> str:
    address = web_address(version.url)
    if not address:
        return ""
    return (
        f'<footer><p>{escaped(original_word(version.language))}: <a href="{escaped(address)}">{escaped(address)}</a></p></footer>'
    )
