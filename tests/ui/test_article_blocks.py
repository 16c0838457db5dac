"""Blocks as a document: what a reader sees, and that nothing is read that should not be."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextBlock, QTextFormat, QTextTable

from reader.domain.blocks import (
    Cell,
    Embed,
    Heading,
    Item,
    List,
    Mark,
    Picture,
    Preformatted,
    Quote,
    Rule,
    Run,
    Table,
    plain,
)
from reader.domain.picture import PictureRef
from reader.domain.story import Offline, OpenStory, Version
from reader.ui.article_blocks import build_document
from reader.ui.article_document import ArticleDocument, Setting, copied, notice_of, rendered
from reader.ui.article_format import ArticleFormat, Decoration, Property
from reader.ui.article_pictures import PictureLoader
from reader.ui.theme import LIGHT
from tests.ui.reading_builders import NOW, paragraph, story

pytestmark = pytest.mark.usefixtures("fonts")


def built(told: OpenStory, width: float = 620) -> ArticleDocument:
    style = ArticleFormat(theme=LIGHT, text_size=17, language=told.version.language)
    setting = Setting(format=style, now=NOW, locale=QLocale("en_GB"), source_title=told.row.source_title)
    loader = PictureLoader()
    document = build_document(told.version, setting, loader, width)
    loader.setParent(document)
    return document


def text_blocks(document: ArticleDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def block_with(document: ArticleDocument, text: str) -> QTextBlock:
    return next(block for block in text_blocks(document) if text in block.text())


def decoration(block: QTextBlock) -> int:
    return block.blockFormat().intProperty(Property.DECORATION)


def test_the_head_says_where_who_and_when() -> None:
    text = copied(built(story(paragraph("Body."))).toPlainText())
    lines = [line for line in text.split("\n") if line.strip()]
    assert lines[0] == "Northern Courier · Coast"
    assert lines[1] == "Harbour towns agree"
    assert lines[2].startswith("Marta Lysenko")
    assert "3 October 2024, 14:00" in lines[2]
    assert "2 min" in lines[2]
    assert lines[3] == "Body."


def test_every_kind_of_block_is_written_and_can_be_found_again() -> None:
    blocks = (
        Heading(runs=plain("Costs"), level=2), paragraph("Plain."), Quote(runs=plain("Said.")),
        List(items=(Item(runs=plain("one")), Item(runs=plain("two"), level=1, number=12))),
        Table(rows=((Cell(runs=plain("a"), header=True), Cell(runs=plain("b"))),), caption=plain("A table")),
        Picture(url="https://example.org/p.png", caption=plain("A caption."), credit="Photo: A"),
        Preformatted(text="x = 1\ny = 2"), Embed(url="https://video.example/1", title="A video"), Rule(), paragraph("End."),
    )  # fmt: skip
    document = built(story(*blocks))
    assert list(document.spans) == list(range(len(blocks)))
    for number, wanted in enumerate(
        ("Costs", "Plain.", "Said.", "two", "A table", "A caption. Photo: A", "x = 1", "A video", "", "End.")
    ):
        first, last = document.spans[number]
        whole = document.toPlainText()[first - 1 : last + 1]
        assert wanted in whole.replace("\u2028", "\n")
    starts = [first for first, _ in document.spans.values()]
    assert starts == sorted(starts)


def test_marks_are_kept() -> None:
    document = built(
        story(paragraph(Run(text="bold", marks=Mark.STRONG), Run(text="x2", marks=Mark.SUP), Run(text="f()", marks=Mark.CODE)))
    )
    block = block_with(document, "bold")
    iterator = block.begin()
    formats = []
    while not iterator.atEnd():
        formats.append(iterator.fragment().charFormat())
        iterator += 1  # Qt's iterator
    assert formats[0].fontWeight() == 700
    assert formats[1].verticalAlignment() == formats[1].VerticalAlignment.AlignSuperScript
    assert formats[2].background().color().name() == LIGHT.chip


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("mailto:desk@example.org?subject=x", "mailto:desk@example.org"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("ssh://-oProxyCommand=x", ""),
        ("/relative", ""),
        ("data:text/html,x", ""),
    ],
)
def test_a_link_leads_only_where_links_may(link: str, kept: str) -> None:
    document = built(story(paragraph("Read ", Run(text="this", link=link))))
    cursor = document.find("this")
    assert document.address(cursor.charFormat().anchorHref()) == kept


@pytest.mark.parametrize("href", ["", "link:99", "link:-1", "link:x", "https://example.org/", "link:²"])
def test_an_anchor_of_somebody_else_leads_nowhere(href: str) -> None:
    assert built(story(paragraph(Run(text="a", link="https://example.org/")))).address(href) == ""


def test_quotes_boxes_items_and_rules_are_marked_for_painting() -> None:
    document = built(
        story(
            Quote(runs=plain("One.")),
            Quote(runs=plain("Two.")),
            Preformatted(text="code"),
            List(items=(Item(runs=plain("item"), number=3),)),
        )
    )
    assert decoration(block_with(document, "One.")) == Decoration.QUOTE
    assert block_with(document, "One.").blockFormat().boolProperty(Property.JOINED)
    assert not block_with(document, "Two.").blockFormat().boolProperty(Property.JOINED)
    assert decoration(block_with(document, "code")) == Decoration.BOX
    assert decoration(block_with(document, "item")) == Decoration.ITEM
    assert block_with(document, "item").blockFormat().property(Property.BULLET) == "3."


def test_each_paragraph_runs_in_the_direction_of_its_text() -> None:
    document = built(
        story(
            paragraph("في الصباح"),
            paragraph("An English one."),
            paragraph("123 — 456"),
            Quote(runs=plain("أمضينا قرناً")),
            language="ar",
        )
    )
    right = Qt.LayoutDirection.RightToLeft
    assert block_with(document, "الصباح").blockFormat().layoutDirection() == right
    assert block_with(document, "English").blockFormat().layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert block_with(document, "456").blockFormat().layoutDirection() == right
    quote = block_with(document, "أمضينا").blockFormat()
    assert (quote.leftMargin(), quote.rightMargin()) == (0, 20)


def test_lines_of_the_body_have_a_fixed_height() -> None:
    document = built(story(paragraph("Body text.")))
    assert block_with(document, "Body").blockFormat().lineHeight() == 27
    assert built(story(paragraph("正文。"), language="zh")).findBlockByNumber(0).isValid()


def test_a_table_keeps_its_cells() -> None:
    document = built(story(Table(rows=((Cell(runs=plain("a"), columns=2),), (Cell(runs=plain("b")), Cell(runs=plain("c")))))))
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert len(tables) == 1
    assert (tables[0].rows(), tables[0].columns()) == (2, 2)
    assert tables[0].cellAt(0, 0).columnSpan() == 2
    assert tables[0].cellAt(1, 1).firstCursorPosition().block().text() == "c"


def test_a_picture_is_an_object_with_its_size() -> None:
    ref = PictureRef(url="https://example.org/p.png", path="/nowhere/p.png", width=1240, height=620)
    document = built(story(Picture(url="https://example.org/p.png", alt="A boat"), pictures=(ref,)))
    document.documentLayout().documentSize()
    block = block_with(document, "\ufffc")
    assert block.begin().fragment().charFormat().objectType() > int(QTextFormat.ObjectTypes.UserObject.value)
    assert document.documentLayout().blockBoundingRect(block).height() == pytest.approx(310, abs=30)


@pytest.mark.parametrize("asked", ["/etc/hostname", "file:///etc/hostname", "https://example.org/x.png", ""])
def test_the_document_loads_nothing(asked: str) -> None:
    image = built(story(paragraph("x"))).loadResource(2, asked)
    assert (image.width(), image.height()) == (1, 1)  # type: ignore[attr-defined]  # a QImage


@pytest.mark.parametrize(
    ("values", "part"),
    [
        ({"offline": Offline.HEADLINE}, "The next sync fetches it."),
        ({"offline": Offline.HEADLINE, "offline_reason": "bad-status:403"}, "The site does not let programs in."),
        ({"offline": Offline.TEXT, "from_feed": True, "blocks": (paragraph("x"),)}, "text of the feed"),
    ],
)
def test_a_story_that_is_not_whole_says_so(values: dict[str, object], part: str) -> None:
    version = Version(version_id=1, story_id=1, url="", language="en", title="T", **values)  # type: ignore[arg-type]  # fields by name
    assert part in notice_of(version)


def test_a_whole_story_says_nothing() -> None:
    assert notice_of(story(paragraph("x")).version) == ""


def test_long_words_may_break_and_copies_are_clean() -> None:
    text = "a" * 5000 + "\nb"
    assert "\u200b" in rendered(text)
    assert max(map(len, rendered(text).split("\u200b"))) <= 1000
    assert copied(rendered(text)) == text
    assert rendered("short words stay") == "short words stay"
