from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.blocks import (
    Block,
    Blocks,
    Cell,
    Embed,
    Heading,
    Item,
    List,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Rule,
    Run,
    Table,
    lines_of,
    pictures_of,
    plain,
    text_of,
)
from reader.domain.codec import decode, decode_any, encode
from reader.domain.page import Alternate, ExtractedVersion, LinkKind, Outcome
from reader.domain.picture import StoredPicture
from reader.domain.story import Counts

runs = st.lists(st.builds(Run, text=st.text(max_size=20), marks=st.integers(0, 31), link=st.just("")), max_size=3).map(tuple)
cells = st.lists(st.builds(Cell, runs=runs), max_size=3).map(tuple)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, runs=runs, level=st.integers(2, 6)),
    st.builds(Paragraph, runs=runs),
    st.builds(Quote, runs=runs),
    st.builds(List, items=st.lists(st.builds(Item, runs=runs, level=st.integers(0, 3)), max_size=3).map(tuple)),
    st.builds(Table, rows=st.lists(cells, max_size=3).map(tuple)),
    st.builds(Picture, url=st.text(max_size=9), caption=runs, credit=st.text(max_size=9)),
    st.builds(Preformatted, text=st.text(max_size=20)),
    st.builds(Embed, url=st.text(max_size=9)),
    st.builds(Rule),
)


@given(st.lists(blocks, max_size=6).map(tuple))
def test_blocks_come_back_as_they_went(story: Blocks) -> None:
    assert decode_any(Blocks, encode(story)) == decode_any(Blocks, encode(decode_any(Blocks, encode(story))))
    if all(c < "\ud800" or c > "\udfff" for c in str(story)):
        assert decode_any(Blocks, encode(story)) == story


def test_a_version_comes_back_with_enums_times_and_unions() -> None:
    version = ExtractedVersion(
        url="https://a.example/", outcome=Outcome.PAYWALL, published=datetime(2026, 3, 2, 12, tzinfo=UTC),
        blocks=(Paragraph(runs=plain("Текст")), Rule()),
        alternates=(Alternate(language="uk", url="https://a.example/uk", kind=LinkKind.SWITCHER),),
    )  # fmt: skip
    assert decode(ExtractedVersion, encode(version)) == version


def test_bytes_and_numbered_maps_come_back() -> None:
    picture = StoredPicture(digest="d", suffix="png", width=1, height=2, body=b"\x00\xff")
    assert decode(StoredPicture, encode(picture)) == picture
    counts = Counts(unread=3, by_source={7: 3})
    assert decode(Counts, encode(counts)) == counts


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{",
        b'{"_":"Rule"}',
        b'{"url":5}',
        b'{"nonsense":1}',
        b"null",
        b'{"_":"StoredPicture","digest":[]}',
        b"[" * 99_999,
    ],
)
def test_wrong_bytes_are_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the message depends on the bytes
        decode(StoredPicture, data)


def test_text_of_a_story_has_every_piece_once() -> None:
    story: Blocks = (
        Heading(runs=plain("Head")), Paragraph(runs=(Run(text="One "), Run(text="two", marks=1))),
        List(items=(Item(runs=plain("item")),)), Table(rows=((Cell(runs=plain("cell")),),), caption=plain("title")),
        Picture(url="https://a.example/p", caption=plain("caption"), credit="credit"), Preformatted(text="a\nb"),
        Embed(url="https://a.example/v", title="video"), Rule(),
    )  # fmt: skip
    assert text_of(story).split("\n") == ["Head", "One two", "item", "title", "cell", "caption", "credit", "a", "b", "video"]
    assert list(lines_of(Rule())) == []
    assert [picture.url for picture in pictures_of(story + story)] == ["https://a.example/p"]
