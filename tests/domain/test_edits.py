"""What counts as an edit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.blocks import Block, Embed, Heading, Item, List, Paragraph, Picture, plain
from reader.domain.edits import is_edit
from reader.domain.revision import Wording
from reader.domain.wording import digest_of

FERRY = "The ferry returned to the old harbour after nine years of repairs."
MORE = "It sails twice a day, at eight and at five, and takes thirty cars."
APPEAL = "Follow our channel, and read the news of the harbour before others do."


def wording(*texts: str, title: str = "Ferry returns", more: tuple[Block, ...] = ()) -> Wording:
    return Wording(title=title, blocks=(*(Paragraph(runs=plain(text)) for text in texts), *more))


BEFORE = wording(FERRY, MORE)


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(wording(FERRY.replace("nine", "ten"), MORE), id="a word"),
        pytest.param(wording(FERRY, MORE, "The captain is new."), id="a sentence more"),
        pytest.param(wording(FERRY), id="a paragraph less"),
        pytest.param(wording(MORE, FERRY), id="another order"),
        pytest.param(wording(FERRY, MORE, title="Ferry is back"), id="the title"),
        pytest.param(wording(FERRY, MORE, more=(List(items=(Item(runs=plain("At nine.")),)),)), id="a list"),
        pytest.param(wording(FERRY.replace("after", "not after"), MORE), id="a small word"),
        pytest.param(wording(FERRY.replace(" of repairs.", " of repairs?"), MORE), id="a question"),
    ],
)
def test_changed_words_are_an_edit(after: Wording) -> None:
    assert is_edit(BEFORE, after)
    assert is_edit(after, BEFORE)


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(BEFORE, id="the same"),
        pytest.param(wording(f"{FERRY} {MORE}"), id="paragraphs joined"),
        pytest.param(wording(FERRY.replace(" ", "\u00a0 "), MORE), id="spaces"),
        pytest.param(wording(FERRY.replace("harbour", "har\u00adbour"), MORE), id="a soft hyphen"),
        pytest.param(wording(FERRY, MORE, "14:05", "1,204"), id="a time and a counter"),
        pytest.param(wording(FERRY, MORE, more=(Picture(url="https://x.example/1.jpg", caption=plain("Sea")),)), id="a picture"),
        pytest.param(wording(FERRY, MORE, more=(Embed(url="https://x.example/v", title="Video"),)), id="a video"),
        pytest.param(Wording(title="Ferry returns", blocks=(Heading(runs=plain(FERRY)), *wording(MORE).blocks)), id="a heading"),
    ],
)  # fmt: skip
def test_what_is_no_change_of_words_is_no_edit(after: Wording) -> None:
    assert not is_edit(BEFORE, after)
    assert not is_edit(after, BEFORE)


@pytest.mark.parametrize(("one", "other"), [("“nine”", "«nine»"), ("9–10", "9-10"), ("it’s", "it's"), ("ﬁnal", "final")])
def test_signs_written_one_for_the_other_are_no_edit(one: str, other: str) -> None:
    assert not is_edit(wording(f"{FERRY} {one}"), wording(f"{FERRY} {other}"))


def test_furniture_that_comes_or_goes_is_no_edit() -> None:
    with_appeal = wording(FERRY, APPEAL, MORE)
    assert is_edit(BEFORE, with_appeal)
    furniture = frozenset({digest_of(APPEAL)})
    assert not is_edit(BEFORE, with_appeal, furniture)
    assert not is_edit(with_appeal, BEFORE, furniture)


def test_an_edit_beside_furniture_is_one() -> None:
    furniture = frozenset({digest_of(APPEAL)})
    assert is_edit(BEFORE, wording(FERRY, APPEAL, MORE.replace("thirty", "forty")), furniture)


def test_furniture_that_stays_may_not_hide_that_all_else_went() -> None:
    furniture = frozenset({digest_of(APPEAL)})
    assert is_edit(wording(FERRY, APPEAL), wording(APPEAL), furniture)


@given(st.lists(st.text(max_size=60), max_size=6), st.text(max_size=20))
def test_no_text_is_an_edit_of_itself_and_edits_go_both_ways(texts: list[str], other: str) -> None:
    one = wording(*texts)
    assert not is_edit(one, one)
    changed = wording(*texts, other)
    assert is_edit(one, changed) == is_edit(changed, one)
