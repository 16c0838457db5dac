"""A version as a document that Qt can show.  Built piece by piece from blocks; no HTML is ever read."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from reader.domain.blocks import Runs, plain, text_of_runs
from reader.domain.late_dataclass import dataclass
from reader.domain.page import Outcome
from reader.domain.story import Offline, Version
from reader.domain.text import display_text, is_right_to_left
from reader.domain.url import link_address
from reader.ui.article_format import HEADLINE, HEADLINE_LINE, ArticleFormat, Decoration, Property, directed
from reader.ui.article_pictures import PictureLoader, PictureObject, ShownPicture
from reader.ui.phrases import filled
from reader.ui.story_time import article_time
from reader.ui.words import sentence

LONGEST_RUN = 200
"""Characters without a space after which a line may break: a word of 1 MB takes Qt over 40 s, broken up 0.6 s."""
READING_SPEED = 238
"""Words a minute, silent reading of non-fiction (Brysbaert 2019, doi 10.1016/j.jml.2019.104047)."""
COLUMN_HEADLINE = 24
"""px of a headline in one of two columns, for a body of 17 px (mock-side-by-side.png)."""
TOP, BOTTOM = 34, 96
"""px of paper above the first and below the last line."""
COLUMN_TOP = 12
"""px above the first line of one of two columns, which have the line of differences above them."""

_GAP = "\u2003"
"""Between the parts of a byline."""
_UNBROKEN = re.compile(rf"\S{{{LONGEST_RUN}}}")
_LINK = "link:"
FETCH, EDITS = "fetch:", "edits:"
"""The anchors of the offers to try again and to show what was edited; no address of the web begins like that."""
_OURS = str.maketrans({"\ufffc": None, "\u200b": None, "\u2068": None, "\u2069": None, "\u2028": "\n", "\u2029": "\n"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a document depends on beside its version; ``now`` is aware local time, ``edited`` the words that lead to its edits."""

    format: ArticleFormat
    now: datetime
    locale: QLocale
    source_title: str = ""
    edited: str = ""


class ArticleDocument(QTextDocument):
    """The document, in a column of ``width`` px, with what its text refers to: links, pictures, and where a story's block is.

    ``links`` are addresses by the number in an anchor's ``link:<n>``; ``spans`` are first and last character of each story block.
    """

    def __init__(self, setting: Setting, loader: PictureLoader, width: float) -> None:
        super().__init__()
        self.setting = setting
        self.links: list[str] = []
        self.spans: dict[int, tuple[int, int]] = {}
        self.pictures = PictureObject(setting.format, loader, self)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        frame = self.rootFrame().frameFormat()
        frame.setTopMargin(TOP)
        frame.setBottomMargin(BOTTOM)
        self.rootFrame().setFrameFormat(frame)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        self.setDefaultFont(setting.format.body().font())
        # The width and the pictures' sizes are known before there is text, so that it is laid out once.
        self.setTextWidth(width)
        self.documentLayout().registerHandler(PictureObject.TYPE, self.pictures)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Never a file: a picture of one transparent px, whatever is asked for."""
        return empty_image()

    def address(self, href: str) -> str:
        """The address behind an anchor of this document; empty for anything else."""
        number = href.removeprefix(_LINK)
        return self.links[int(number)] if href.startswith(_LINK) and number.isdecimal() and int(number) < len(self.links) else ""


class Writer:
    """Writes text blocks at the end of a document."""

    def __init__(self, document: ArticleDocument) -> None:
        self.document = document
        self.format = document.setting.format
        self.cursor = QTextCursor(document)
        self._is_first = True

    def add(self, runs: Runs, letters: QTextCharFormat, block: QTextBlockFormat) -> None:
        """One text block of runs, in the direction of its own text."""
        self.add_in(runs, letters, directed(block, self.direction(runs)))

    def add_in(self, runs: Runs, letters: QTextCharFormat, block: QTextBlockFormat) -> None:
        """One text block of runs, in the direction that the block has."""
        self._start(block)
        self.write(runs, letters)

    def direction(self, runs: Runs) -> bool:
        """Whether runs are right to left: by their first strong letter, by the article's language when they have none."""
        text = text_of_runs(runs)[:500]
        return is_right_to_left(text) or (self.format.right_to_left and not any(c.isalpha() for c in text))

    def write(self, runs: Runs, letters: QTextCharFormat) -> None:
        """Runs into the present text block."""
        for run in runs:
            made = self.format.marked(letters, run.marks) if run.marks else letters
            address = link_address(run.link) if run.link else ""
            self.cursor.insertText(rendered(run.text), self._link(made, address) if address else made)

    def add_picture(self, picture: ShownPicture, block: QTextBlockFormat) -> None:
        """A picture in a text block of its own."""
        self._start(directed(block, self.format.right_to_left))
        made = QTextCharFormat()
        made.setObjectType(PictureObject.TYPE)
        made.setProperty(Property.PICTURE, self.document.pictures.add(picture))
        self.cursor.insertText("\ufffc", made)

    def add_rule(self, *, before: float, after: float) -> None:
        """A line across the column."""
        block = self.format.paragraph(before=before, after=after, line=1)
        block.setProperty(Property.DECORATION, int(Decoration.RULE))
        self._start(block)

    def leave_frame(self) -> None:
        """Goes on after a table."""
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    def _link(self, letters: QTextCharFormat, address: str) -> QTextCharFormat:
        self.document.links.append(address)
        return self.format.linked(letters, f"{_LINK}{len(self.document.links) - 1}")

    def offer(self, words: str, href: str, before: str, letters: QTextCharFormat) -> None:
        """Words after what the present text block says, which lead to the web or do what ``FETCH`` and ``EDITS`` say."""
        self.cursor.insertText(before, letters)
        made = self.format.linked(letters, href) if href in (FETCH, EDITS) else self._link(letters, href)
        made.setForeground(letters.foreground())
        self.cursor.insertText(words, made)

    def _start(self, block: QTextBlockFormat) -> None:
        if self._is_first:
            self.cursor.setBlockFormat(block)
            self._is_first = False
        else:
            self.cursor.insertBlock(block, QTextCharFormat())


def empty_image() -> QImage:
    """One transparent px: a null image would let Qt look for a file."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image


def rendered(text: str) -> str:
    """Text as Qt gets it: line breaks stay in the paragraph, and a run without spaces may break."""
    return _UNBROKEN.sub(lambda found: found[0] + "\u200b", text.replace("\n", "\u2028").replace("\ufffc", ""))


def copied(text: str) -> str:
    """Text as a person gets it: no object characters, no breaks of ours, ordinary line ends."""
    return text.translate(_OURS)


def write_head(writer: Writer, version: Version) -> None:
    """Section line, headline, byline, and a rule below."""
    style, setting = writer.format, writer.document.setting
    section = " · ".join(
        filter(None, (display_text(setting.source_title or version.site_name), display_text(version.section, 60)))
    )
    if section:
        writer.add_in(plain(section), style.section(), directed(style.small_paragraph(after=6), style.right_to_left))
    writer.add(plain(_title(version)), style.headline(), style.paragraph(after=10, line=_headline_line(style, HEADLINE)))
    told = _isolated(display_text(version.byline, 200), _when(version, setting), _reading_time(version))
    if told or setting.edited:
        writer.add(plain(told), style.small(), style.small_paragraph(after=0))
    if setting.edited:
        writer.offer(setting.edited, EDITS, _GAP if told else "", style.small())
    writer.add_rule(before=14, after=18)
    write_notice(writer, version)


def write_open_head(writer: Writer, version: Version) -> None:
    """The head of the story that is read, with what can be done where it is not whole."""
    write_head(writer, version)
    address = link_address(version.url)
    if notice_of(version) and address:
        letters = writer.format.boxed()
        writer.offer(QCoreApplication.translate("Article", "Try again"), FETCH, "\u2028", letters)
        writer.offer(QCoreApplication.translate("Article", "Open the original in the browser"), address, _GAP, letters)


def write_column_head(writer: Writer, version: Version) -> None:
    """Headline and byline for a column beside another."""
    style, setting = writer.format, writer.document.setting
    frame = writer.document.rootFrame().frameFormat()
    frame.setTopMargin(COLUMN_TOP)
    writer.document.rootFrame().setFrameFormat(frame)
    letters = style.headline()
    font = letters.font()
    font.setPixelSize(round(style.px(COLUMN_HEADLINE)))
    letters.setFont(font)
    writer.add(plain(_title(version)), letters, style.paragraph(after=8, line=_headline_line(style, COLUMN_HEADLINE)))
    told = _isolated(display_text(version.byline, 200), _when(version, setting))
    if told:
        writer.add(plain(told), style.small(), style.small_paragraph(after=16))
    write_notice(writer, version)


def write_notice(writer: Writer, version: Version) -> None:
    """Why this is less than the whole story, in a box; nothing when it is whole."""
    style, notice = writer.format, notice_of(version)
    if notice:
        block = style.inset(style.small_paragraph(before=20, after=28), 14, 14, right_to_left=writer.direction(plain(notice)))
        block.setProperty(Property.DECORATION, int(Decoration.BOX))
        writer.add(plain(notice), style.boxed(), block)


def _title(version: Version) -> str:
    return display_text(version.title) or QCoreApplication.translate("Article", "(no title)")


def _headline_line(style: ArticleFormat, size: float) -> int:
    return round(style.px(size) * (HEADLINE_LINE if style.language not in ("ar", "fa", "ur") else 1.45))


def _isolated(*parts: str) -> str:
    """Each part isolated (UAX #9, FSI and PDI), so that an English date keeps its place after an Arabic name."""
    return _GAP.join(f"\u2068{part}\u2069" for part in parts if part)


def notice_of(version: Version) -> str:
    """Why this is less than the whole story; empty when it is whole or lacks only pictures."""
    why = sentence(version.offline_reason) if version.offline_reason else ""
    if version.from_feed and version.blocks:
        told = QCoreApplication.translate("Article", "This is the text of the feed, not of the page.")
    elif version.offline is Offline.HEADLINE or not version.blocks:
        told = QCoreApplication.translate("Article", "The text of this story is not stored.")
        why = why or QCoreApplication.translate("Article", "The next sync fetches it.")
    elif version.offline_reason == Outcome.PAYWALL:
        told = QCoreApplication.translate("Article", "This is only the beginning of the story.")
    else:
        return ""
    return f"{told} {why}".rstrip()


def _when(version: Version, setting: Setting) -> str:
    return article_time(version.published, setting.now, setting.locale) if version.published else ""


def _reading_time(version: Version) -> str:
    if version.words < READING_SPEED // 4:
        return ""
    minutes = max(1, round(version.words / READING_SPEED))
    return filled(QCoreApplication.translate("Article", "{number} min", "reading time"), number=minutes)
