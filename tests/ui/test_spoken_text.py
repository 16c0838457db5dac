import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reader.domain.blocks import Embed, Heading, Item, List, Picture, Preformatted, Quote, Rule, Run, Table, plain
from reader.ui.article_document import ArticleDocument
from reader.ui.article_view import ArticleView
from reader.ui.look import Look
from reader.ui.spoken_text import Sentence, spoken_sentences
from tests.ui.reading_builders import now, paragraph, story, table

BLOCKS = (
    paragraph("🙂 The ferry left. ", Run(text="It was late", link="https://example.org/late"), "."),
    Heading(runs=plain("At sea")),
    Quote(runs=plain("Nobody knew. Nobody asked.")),
    List(items=(Item(runs=plain("Rope")), Item(runs=plain("Two oars"), number=2))),
    table(2, 2),
    Table(rows=(), caption=plain("A caption of a table")),
    Picture(url="https://example.org/a.jpg", alt="A ferry", caption=plain("The ferry in May."), credit="M. Lysenko"),
    Preformatted(text="rm -rf /"),
    Embed(url="https://example.org/video", title="A video"),
    Rule(),
    paragraph("One line.\nAnother, with 𝒜 letter. End."),
)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> ArticleView:
    view = ArticleView(look, now)
    qtbot.addWidget(view)
    view.show_story(story(*BLOCKS, title="Late & <b>early</b>. A ferry"))
    return view


def sentences(view: ArticleView, *, captions: bool = False) -> tuple[Sentence, ...]:
    document = view.document()
    assert isinstance(document, ArticleDocument)
    assert view.story is not None
    return spoken_sentences(document, view.story.version, captions=captions)


def test_what_makes_sense_to_an_ear_is_said_in_reading_order(view: ArticleView) -> None:
    assert [sentence.text for sentence in sentences(view)] == [
        "Late & <b>early</b>.", "A ferry", "🙂 The ferry left.", "It was late.", "At sea", "Nobody knew.", "Nobody asked.",
        "Rope", "Two oars", "One line.", "Another, with 𝒜 letter.", "End.",
    ]  # fmt: skip


def test_captions_are_said_when_they_are_wanted(view: ArticleView) -> None:
    said = [sentence.text for sentence in sentences(view, captions=True)]
    assert said[9:11] == ["The ferry in May.", "M. Lysenko"]


def test_each_sentence_is_found_again_in_the_document(view: ArticleView) -> None:
    for sentence in sentences(view):
        cursor = QTextCursor(view.document())
        cursor.setPosition(sentence.first)
        cursor.setPosition(sentence.last, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == sentence.text


def test_a_story_without_text_has_its_headline(view: ArticleView) -> None:
    view.show_story(story(title="Only a headline", story_id=2))
    assert [sentence.text for sentence in sentences(view)] == ["Only a headline"]
