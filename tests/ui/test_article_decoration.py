import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.domain.blocks import Item, List, plain
from reader.ui.article_decoration import paint_decorations
from reader.ui.article_document import ArticleDocument
from reader.ui.article_view import ArticleView
from reader.ui.look import Look
from tests.ui.reading_builders import now, story


@pytest.mark.parametrize(("language", "text"), [("en", "Unplug the network"), ("ar", "افصل الشبكة")])
def test_a_number_looks_the_same_whichever_way_the_window_runs(qtbot: QtBot, look: Look, language: str, text: str) -> None:
    view = ArticleView(look, now)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show_story(story(List(items=(Item(runs=plain(text), number=1),)), language=language))
    document = view.document()
    assert isinstance(document, ArticleDocument)
    drawn = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        image = QImage(700, 500, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(way)
        paint_decorations(painter, document, QRectF(0, 0, 700, 500))
        painter.end()
        drawn.append(image)
    assert drawn[0] == drawn[1]
