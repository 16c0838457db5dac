"""What of an article is said, and where it stands in the document that shows it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor

from reader.domain.blocks import Block, Heading, List, Paragraph, Picture, Quote
from reader.domain.sentences import sentences
from reader.domain.story import Version
from reader.domain.text import display_text
from reader.ui.article_document import ArticleDocument, copied, rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """``text`` as it is said; ``first`` and ``last`` are positions in the document, the last one after it."""

    text: str
    first: int
    last: int

    def cursor(self, document: ArticleDocument) -> QTextCursor:
        """The sentence as a selection."""
        cursor = QTextCursor(document)
        cursor.setPosition(self.first)
        cursor.setPosition(self.last, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def spoken_sentences(document: ArticleDocument, version: Version, *, captions: bool = False) -> tuple[Sentence, ...]:
    """Headline, headings, paragraphs, quotations and items of lists, in reading order; captions when they are wanted.

    Tables, code, embedded things and the small print above and below make no sense to an ear and are left out.
    """
    made: list[Sentence] = []
    for text_block in _headline(document, version):
        made += _parts(text_block)
    for number, block in enumerate(version.blocks):
        if number in document.spans and _is_spoken(block, captions=captions):
            for text_block in _text_blocks(document, *document.spans[number]):
                made += _parts(text_block)
    return tuple(made)


def _is_spoken(block: Block, *, captions: bool) -> bool:
    return isinstance(block, Heading | Paragraph | Quote | List) or (captions and isinstance(block, Picture))


def _headline(document: ArticleDocument, version: Version) -> Iterator[QTextBlock]:
    title, first_block = rendered(display_text(version.title)), document.spans.get(0, (document.characterCount(), 0))[0]
    block = document.begin()
    while title and block.isValid() and block.position() < first_block:
        if block.text() == title:
            yield block
            return
        block = block.next()


def _text_blocks(document: ArticleDocument, first: int, last: int) -> Iterator[QTextBlock]:
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()


def _parts(block: QTextBlock) -> Iterator[Sentence]:
    """Qt counts in UTF-16, Python in characters: a letter beyond the first 65,536 is two there."""
    text, at = block.text(), block.position()
    for start, end in sentences(text):
        said = text[start:end]
        first = at + _units(text[:start])
        yield Sentence(text=copied(said), first=first, last=first + _units(said))


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
