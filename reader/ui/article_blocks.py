"""Each kind of block as text blocks of a document."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlockFormat

from reader.domain.blocks import (
    Block,
    Embed,
    Heading,
    List,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
    plain,
    text_of_runs,
)
from reader.domain.picture import PictureRef
from reader.domain.story import Version
from reader.domain.text import display_text
from reader.domain.url import host_of
from reader.ui.article_document import ArticleDocument, Setting, Writer, write_head
from reader.ui.article_format import BOX_PADDING, LIST_INDENT, QUOTE_INDENT, Decoration, Property
from reader.ui.article_pictures import PictureLoader, ShownPicture
from reader.ui.article_tables import write_table
from reader.ui.words import sentence

BULLETS = ("•", "–", "·")
"""By level."""
Head = Callable[[Writer, Version], None]
DEEPEST = 6
"""Levels of a list that are moved in; a deeper one stays there."""


def build_document(
    version: Version, setting: Setting, loader: PictureLoader, width: float, head: Head = write_head
) -> ArticleDocument:
    """The version as a document in a column of ``width`` px; ``spans`` tells which of its text each block of the story became.

    ``head`` writes what stands above the first block.
    """
    document = ArticleDocument(setting, loader, width)
    writer = Writer(document)
    writer.cursor.beginEditBlock()
    head(writer, version)
    stored = {ref.url: ref for ref in version.pictures}
    for number, block in enumerate(version.blocks):
        start = writer.cursor.position()
        follows = version.blocks[number + 1] if number + 1 < len(version.blocks) else None
        _write(writer, block, follows, stored)
        document.spans[number] = (start + 1, writer.cursor.position())
    writer.cursor.endEditBlock()
    return document


def _write(writer: Writer, block: Block, follows: Block | None, stored: dict[str, PictureRef]) -> None:
    style = writer.format
    match block:
        case Heading():
            size = 22 if block.level == 2 else 19
            writer.add(block.runs, style.heading(block.level), style.paragraph(before=16, after=8, line=style.px(size * 1.3)))
        case Paragraph():
            writer.add(block.runs, style.body(), style.paragraph())
        case Quote():
            _write_quote(writer, block, joined=isinstance(follows, Quote))
        case List():
            _write_list(writer, block)
        case Table():
            write_table(writer, block)
        case Picture():
            _write_picture(writer, block, stored.get(block.url))
        case Preformatted():
            _write_box(writer, (Run(text=block.text.expandtabs(4)),), fixed_width=True)
        case Embed():
            _write_embed(writer, block)
        case Rule():
            writer.add_rule(before=14, after=28)


def _decorated(block: QTextBlockFormat, decoration: Decoration) -> QTextBlockFormat:
    block.setProperty(Property.DECORATION, int(decoration))
    return block


def _write_quote(writer: Writer, quote: Quote, *, joined: bool) -> None:
    style = writer.format
    block = style.inset(style.paragraph(after=10 if joined else 18), QUOTE_INDENT, right_to_left=writer.direction(quote.runs))
    block.setProperty(Property.JOINED, joined)
    writer.add(quote.runs, style.quote(), _decorated(block, Decoration.QUOTE))


def _write_list(writer: Writer, block: List) -> None:
    style, start = writer.format, _list_indent(block)
    for number, item in enumerate(block.items):
        level = min(item.level, DEEPEST)
        made = style.paragraph(after=5 if number + 1 < len(block.items) else 16)
        made = style.inset(made, start + LIST_INDENT * level, right_to_left=writer.direction(item.runs))
        made.setProperty(Property.BULLET, f"{item.number}." if item.number else BULLETS[level % len(BULLETS)])
        writer.add(item.runs, style.body(), _decorated(made, Decoration.ITEM))


def _list_indent(block: List) -> float:
    """px for the widest number: 9 px a digit and 17 for its dot and gap, at 17 px."""
    digits = max((len(str(item.number)) for item in block.items if item.number), default=0)
    return max(LIST_INDENT, 9 * digits + 17)


def _gap_after(caption: Runs) -> str:
    """What parts a caption from its credit: a full stop where it has none of its own."""
    text = text_of_runs(caption).rstrip()
    if not text:
        return ""
    return " " if unicodedata.category(text[-1]).startswith("P") else ". "


def _write_picture(writer: Writer, block: Picture, ref: PictureRef | None) -> None:
    style = writer.format
    caption = block.caption
    if block.credit:
        caption = (*caption, *plain(_gap_after(caption) + display_text(block.credit)))
    shown = ShownPicture(
        path=ref.path if ref else "",
        width=(ref.width if ref else 0) or block.width,
        height=(ref.height if ref else 0) or block.height,
        alt=display_text(block.alt) or QCoreApplication.translate("Article", "A picture"),
        reason=_absence(ref),
    )
    writer.add_picture(shown, style.plain_block(before=4, after=8 if caption else 18))
    if caption:
        writer.add(caption, style.small(), style.small_paragraph(after=20))


def _absence(ref: PictureRef | None) -> str:
    if ref is not None and ref.reason:
        return sentence(ref.reason)
    return QCoreApplication.translate("Article", "Not stored yet: the next sync fetches it.")


def _write_box(writer: Writer, runs: tuple[Run, ...], *, fixed_width: bool) -> None:
    style = writer.format
    block = style.paragraph(before=20, after=30, line=style.px(21))
    style.inset(block, BOX_PADDING, BOX_PADDING, right_to_left=False)
    letters = style.fixed_width() if fixed_width else style.small(ink=True)
    writer.add(runs, letters, _decorated(block, Decoration.BOX))


def _write_embed(writer: Writer, embed: Embed) -> None:
    host = host_of(embed.url)
    title = display_text(embed.title) or QCoreApplication.translate("Article", "Only on the web")
    runs = (Run(text=title, link=embed.url), *plain(f"  {host}" if host else ""))
    _write_box(writer, runs, fixed_width=False)
