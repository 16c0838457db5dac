"""Articles made to freeze or to spy: they are shown, and nothing is opened.  The test run's own limit ends a freeze."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.blocks import Block, Heading, Item, List, Picture, Preformatted, Quote, Run, plain
from reader.domain.picture import PictureRef
from reader.ui.article_view import ArticleView
from reader.ui.look import Look
from tests.ui.reading_builders import now, paragraph, story, table

MIXED = "שלום hello عربي 123 \u202eevil\u202c "


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> ArticleView:
    view = ArticleView(look, now)
    qtbot.addWidget(view)
    view.resize(836, 700)
    view.show()
    return view


@pytest.mark.parametrize(
    "blocks",
    [
        (paragraph("x" * 1_000_000),),
        (paragraph("ع" * 300_000),),
        (table(50, 50),),
        (table(1, 200),),
        tuple(Picture(url=f"https://example.org/{number}.png", alt=MIXED * 50) for number in range(300)),
        (paragraph(MIXED * 2000), Quote(runs=plain(MIXED * 200)), Heading(runs=plain(MIXED * 20), level=99)),
        (List(items=tuple(Item(runs=plain("item"), level=number, number=10**number) for number in range(12))),),
        (Preformatted(text="line\n" * 20_000),),
        tuple(paragraph("a", Run(text="b", link=f"https://example.org/{number}")) for number in range(2000)),
        (paragraph("\x00\x01\ufffc\u2028\u2029\ud800 \uffff"), paragraph(""), Heading(runs=())),
        (paragraph("e" + "\u0301" * 5000), paragraph("👨‍👩‍👧‍👦" * 2000)),
    ],
    ids=["word", "arabic-word", "table", "wide-table", "pictures", "directions", "levels", "lines", "links", "controls", "marks"],
)  # fmt: skip
def test_a_hostile_article_is_shown(view: ArticleView, blocks: tuple[Block, ...]) -> None:
    view.show_story(story(*blocks))
    bar = view.verticalScrollBar()
    for share in (0, 0.5, 1):
        bar.setValue(round(bar.maximum() * share))
        assert not view.viewport().grab().isNull()
    view.reading_position()


def test_nothing_that_a_story_names_is_opened(view: ArticleView, tmp_path: Path) -> None:
    # A pipe without a writer: whoever opens it for reading hangs, and a writer that does not wait finds a reader only then.
    canary = tmp_path / "canary.png"
    os.mkfifo(canary)
    path = str(canary)
    html = f'<img src="{path}"><body background="{path}"><style>@import url({path})</style>'
    blocks: list[Block] = [
        paragraph(html, Run(text="link", link=path), Run(text="link", link=canary.as_uri())),
        Picture(url=path, alt=html),
        Picture(url=canary.as_uri(), alt="x"),
        Preformatted(text=html),
    ]
    view.show_story(story(*blocks, title=html))
    view.viewport().grab()
    for kind in QTextDocument.ResourceType:
        for name in (path, canary.as_uri()):
            assert view.loadResource(kind, QUrl(name)) is not None
            assert view.document().resource(int(kind.value), QUrl(name)) is not None
    view.setSource(QUrl.fromLocalFile(path))
    view.setSource(QUrl(path), QTextDocument.ResourceType.MarkdownResource)
    assert view.toPlainText().count("@import") == 3
    with pytest.raises(OSError, match="No such device"):
        os.open(canary, os.O_WRONLY | os.O_NONBLOCK)


def test_a_stored_picture_is_the_only_file_read(view: ArticleView, tmp_path: Path) -> None:
    canary = tmp_path / "canary.svg"
    os.mkfifo(canary)
    ref = PictureRef(url="https://example.org/p.png", path=str(canary), width=100, height=100)
    view.show_story(story(Picture(url="https://example.org/p.png", alt="x"), pictures=(ref,)))
    view.viewport().grab()
    with pytest.raises(OSError, match="No such device"):
        os.open(canary, os.O_WRONLY | os.O_NONBLOCK)


def test_what_is_dropped_on_a_story_is_not_taken(view: ArticleView) -> None:
    view.show_story(story(paragraph("Text.")))
    data = QMimeData()
    data.setHtml("<b>dropped</b>")
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)
    assert "dropped" not in view.toPlainText()
    assert not view.acceptDrops()
    assert view.anchorAt(QPoint(5, 5)) == ""
