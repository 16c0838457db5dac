from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale

from reader.domain.alignment import Pair
from reader.domain.blocks import Block, Blocks, Embed, Heading, Item, List, Picture, Preformatted, Quote, Rule, plain
from reader.ui.article_blocks import build_document
from reader.ui.article_document import ArticleDocument, Setting, write_column_head
from reader.ui.article_pictures import PictureLoader
from reader.ui.article_place import extent
from reader.ui.look import Look
from reader.ui.row_layout import LEAST, lay_rows
from tests.ui.reading_builders import NOW, paragraph, story, table

SHORT, LONG = paragraph("Short."), paragraph("Much longer. " * 20)
KINDS: tuple[Block, ...] = (
    SHORT,
    LONG,
    Heading(runs=plain("What now")),
    Quote(runs=plain("A wave does not ask.")),
    List(items=(Item(runs=plain("one")), Item(runs=plain("two")))),
    table(3, 2),
    Picture(url="https://a.test/boat.jpg", caption=plain("A boat")),
    Preformatted(text="a\nb"),
    Embed(url="https://a.test/video"),
    Rule(),
)


def document(look: Look, blocks: Blocks, language: str = "en", title: str = "Harbour towns agree") -> ArticleDocument:
    setting = Setting(format=look.article_format(language), now=NOW, locale=QLocale())
    version = story(*blocks, language=language, title=title).version
    return build_document(version, setting, PictureLoader(), 340, write_column_head)


def one_to_one(count: int) -> list[Pair]:
    return [Pair(left=(number,), right=(number,)) for number in range(count)]


def assert_level(documents: tuple[ArticleDocument, ArticleDocument]) -> None:
    heights = [made.size().height() for made in documents]
    assert heights[0] == pytest.approx(heights[1], abs=1)


@pytest.mark.parametrize("other", KINDS, ids=lambda block: type(block).__name__)
@pytest.mark.parametrize("kind", KINDS, ids=lambda block: type(block).__name__)
def test_every_pair_begins_at_the_same_height(look: Look, kind: Block, other: Block) -> None:
    documents = document(look, (SHORT, kind, SHORT, SHORT)), document(look, (LONG, other, LONG, SHORT), "uk")
    rows = lay_rows(documents, one_to_one(4))
    for number, row in enumerate(rows):
        for made in documents:
            assert extent(made, number)[0] == pytest.approx(row.top, abs=1.5)
    assert all(above.bottom <= below.top for above, below in pairwise(rows))
    assert_level(documents)


def test_titles_of_different_length_push_no_row_apart(look: Look) -> None:
    documents = document(look, (SHORT,), title="Short"), document(look, (SHORT,), title="A title of several lines " * 5)
    (row,) = lay_rows(documents, one_to_one(1))
    assert [extent(made, 0)[0] for made in documents] == pytest.approx([row.top, row.top], abs=1)


def test_missing_block_keeps_its_place_free(look: Look) -> None:
    documents = document(look, (SHORT, LONG, SHORT)), document(look, (SHORT, SHORT), "ar")
    rows = lay_rows(documents, (Pair(left=(0,), right=(0,)), Pair(left=(1,)), Pair(left=(2,), right=(1,))))
    above, missing, below = rows
    assert extent(documents[1], 1)[0] == pytest.approx(below.top, abs=1)
    assert below.top > missing.bottom > missing.top > above.bottom
    assert missing.bottom - missing.top == pytest.approx(extent(documents[0], 1)[1] - extent(documents[0], 1)[0], abs=1)


def test_row_missing_on_the_left_has_room_for_words(look: Look) -> None:
    documents = document(look, (SHORT, SHORT)), document(look, (SHORT, Rule(), SHORT))
    rows = lay_rows(documents, (Pair(left=(0,), right=(0,)), Pair(right=(1,)), Pair(left=(1,), right=(2,))))
    assert rows[2].top - rows[1].top >= LEAST


def test_two_blocks_stand_beside_one(look: Look) -> None:
    documents = document(look, (SHORT, SHORT, LONG)), document(look, (LONG, LONG))
    first, second = lay_rows(documents, (Pair(left=(0, 1), right=(0,)), Pair(left=(2,), right=(1,))))
    assert extent(documents[0], 2)[0] == pytest.approx(second.top, abs=1)
    assert extent(documents[1], 1)[0] == pytest.approx(second.top, abs=1)
    assert (first.left, first.right) == ((0, 1), (0,))


def test_without_pairs_both_run_on_and_end_together(look: Look) -> None:
    documents = document(look, (SHORT, LONG, LONG)), document(look, (SHORT,))
    before = extent(documents[0], 2)
    assert lay_rows(documents, ()) == ()
    assert extent(documents[0], 2) == before
    assert_level(documents)


def test_nothing_at_all(look: Look) -> None:
    documents = document(look, ()), document(look, (SHORT,))
    rows = lay_rows(documents, (Pair(right=(0,)),))
    assert len(rows) == 1
    assert_level(documents)
