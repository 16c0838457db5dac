"""A morning paper as a PDF: its name, the contents with page numbers, then one story after the other.

Everything is made on a thread of its own, so the window goes on while a hundred stories are set.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QPainter

from reader.domain.blocks import Block, Cell, Table, plain
from reader.domain.errors import Cancelled, ReaderError
from reader.domain.export import Edition, Editions, Issue
from reader.domain.story import Offline, Version
from reader.domain.text import display_text
from reader.ui.article_document import Setting
from reader.ui.article_format import ArticleFormat
from reader.ui.article_print import Press, pdf_writer, read_images
from reader.ui.story_press import PressThread
from reader.ui.theme import LIGHT

SIZE = 17
"""px of the body on the page's column, as a single story is printed."""


def print_paper(issue: Issue, editions: Callable[[], Editions]) -> bytes:
    """The issue as a PDF file's bytes; raises what reading the texts raises.  They are read twice: contents name pages."""
    made: list[bytes | ReaderError | Cancelled] = []

    def work() -> None:
        """Errors of the world and a cancel are for the thread that waits."""
        try:
            made.append(_printed(issue, editions))
        except (ReaderError, Cancelled) as error:
            made.append(error)

    press = PressThread(work)
    press.start()
    press.wait()
    (result,) = made
    if isinstance(result, bytes):
        return result
    raise result


def _printed(issue: Issue, editions: Callable[[], Editions]) -> bytes:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = pdf_writer(target, issue.title)
    painter = QPainter()
    if painter.begin(writer):
        _print(Press(painter, writer), issue, editions)
        painter.end()
    del painter, writer  # the file's end is written when the writer goes
    return bytes(target.data().data())


def _print(press: Press, issue: Issue, editions: Callable[[], Editions]) -> None:
    if len(issue.contents) == 1:
        _print_stories(press, issue, editions(), 0)
        return
    counts = [press.lay_out(_shown(edition), _setting(issue, edition.line.source, edition.version.language), {}).pageCount()
              for edition in editions()]  # fmt: skip
    setting = _setting(issue, "", issue.languages[0])
    ahead = press.lay_out(_contents(issue, counts, 1), setting, {}).pageCount()
    first = _contents(issue, counts, ahead + 1)
    total = ahead + sum(counts)
    press.print_document(press.lay_out(first, setting, {}), first, total)
    _print_stories(press, issue, editions(), total)


def _print_stories(press: Press, issue: Issue, editions: Editions, total: int) -> None:
    for edition in editions:
        version = _shown(edition)
        images = read_images(version.pictures)
        document = press.lay_out(version, _setting(issue, edition.line.source, version.language), images)
        press.print_document(document, version, total or document.pageCount())


def _setting(issue: Issue, source: str, language: str) -> Setting:
    style = ArticleFormat(theme=LIGHT, text_size=SIZE, language=language, face="serif", line=100)
    return Setting(format=style, now=issue.made, locale=QLocale(), source_title=source)


def _shown(edition: Edition) -> Version:
    """The version; with another beside it, each paragraph and then what says the same in the other language."""
    if edition.beside is None:
        return edition.version
    both = edition.beside
    blocks: list[Block] = [block for pair in both.paired_blocks() for side in pair for block in side]
    return replace(both.left, blocks=tuple(blocks), pictures=(*both.left.pictures, *both.right.pictures))


def _contents(issue: Issue, counts: list[int], first: int) -> Version:
    """A page of its own: what is in the paper and where, laid out as any story."""
    rows, page = [], first
    for line, count in zip(issue.contents, counts, strict=True):
        told = (display_text(line.title), display_text(line.source, 60), str(page))
        rows.append(tuple(Cell(runs=plain(text)) for text in told))
        page += count
    return Version(
        version_id=0, story_id=0, url="", language=issue.languages[0], title=issue.title, published=issue.made,
        offline=Offline.COMPLETE,
        blocks=(Table(rows=tuple(rows)),),
    )  # fmt: skip
