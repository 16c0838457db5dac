"""What differs between two texts, by words."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.align import sequences
from reader.align.difference import difference
from reader.align.sequences import WORK, Work, matches_of, stretches
from reader.domain.revision import Change, Line

SIGNS = {Change.SAME: "{}", Change.REMOVED: "[-{}-]", Change.ADDED: "{{+{}+}}"}


def told(former: list[str], present: list[str]) -> list[str]:
    return ["".join(SIGNS[piece.change].format(piece.text) for piece in line) for line in difference(former, present)]


@pytest.mark.parametrize(
    ("former", "present", "wanted"),
    [
        (["One text."], ["One text."], ["One text."]),
        (["The old harbour is open."], ["The new harbour is open."], ["The [-old -]{+new +}harbour is open."]),
        (["It is open."], ["It is open again."], ["It is open {+again+}."]),
        (["One.", "Two."], ["One.", "And a half.", "Two."], ["One.", "{+And a half.+}", "Two."]),
        (["One.", "Two.", "Three."], ["One.", "Three."], ["One.", "[-Two.-]", "Three."]),
        (["A foo.", "Old bar one two."], ["A bar.", "New bar one two."], ["A [-foo-]{+bar+}.", "[-Old -]{+New +}bar one two."]),
        (["one two. three four."], ["one two.", "three four."], ["one two.", "three four."]),
        (["渡轮在修理九年后返回"], ["渡轮在修理十年后返回"], ["渡轮在修理[-九-]{+十+}年后返回"]),
        (["เรือกลับมาที่ท่าเรือเก่า"], ["เรือกลับมาที่ท่าเรือใหม่"], ["เรือกลับมาที่ท่าเรือ[-เก่า-]{+ใหม่+}"]),
        (["عادت العبارة، بعد تسع سنوات."], ["عادت العبارة، بعد عشر سنوات."], ["عادت العبارة، بعد [-تسع -]{+عشر +}سنوات."]),
        (["Це об'єкт і будь-який."], ["Це об’єкт і будь-який."], ["Це об’єкт і будь-який."]),
        (["हिंदी में"], ["हिंदी मैं"], ["हिंदी [-में-]{+मैं+}"]),
        ([], ["New."], ["{+New.+}"]),
        (["Old."], [], ["[-Old.-]"]),
        (["  spaced   out "], ["spaced out"], ["spaced out"]),
        (["", " "], [""], []),
    ],
)  # fmt: skip
def test_what_went_is_struck_out_where_what_came_stands(former: list[str], present: list[str], wanted: list[str]) -> None:
    assert told(former, present) == wanted


def test_a_word_alone_between_changes_does_not_stay() -> None:
    assert told(["red was the cat today here"], ["blue is the dog today here"]) == [
        "[-red was the cat -]{+blue is the dog +}today here"
    ]


def told_by(lines: tuple[Line, ...], *kept: Change) -> str:
    return "".join("".join(piece.text.split()) for line in lines for piece in line if piece.change in kept)


texts = st.lists(st.text(alphabet=st.sampled_from("ab .,é渡เก่ا\n"), max_size=30), max_size=6)


@given(texts, texts)
def test_both_texts_can_be_read_from_it(former: list[str], present: list[str]) -> None:
    lines = difference(former, present)
    assert told_by(lines, Change.SAME, Change.ADDED) == "".join("".join(line.split()) for line in present)
    assert Counter(told_by(lines, Change.SAME, Change.REMOVED)) == Counter("".join("".join(line.split()) for line in former))


words = st.lists(st.sampled_from("abcde"), max_size=40)


@given(words, words)
def test_matches_are_the_same_in_both_and_rise(one: list[str], other: list[str]) -> None:
    left = right = 0
    for here, there, size in matches_of(one, other, Work()):
        assert size > 0
        assert here >= left
        assert there >= right
        assert one[here : here + size] == other[there : there + size]
        left, right = here + size, there + size
    parts = list(stretches(matches_of(one, other, Work()), len(one), len(other)))
    assert [thing for cut, _, _ in parts for thing in one[cut]] == one
    assert [thing for _, cut, _ in parts for thing in other[cut]] == other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["a"] * 9_000, ["b", "a"] * 4_500),
        (["ab"[n * n % 7 % 2] for n in range(9_000)], ["ab"[n * 3 % 5 % 2] for n in range(9_000)]),
        ([str(min(n, 8_999 - n)) for n in range(9_000)], [str(min(n, 8_999 - n)) for n in range(8_996, 0, -1)]),
        ([str(n) for n in range(9_000)], [str(n * 7919 % 9_000) for n in range(9_000)]),
    ],
    ids=["one word", "two words", "twice each", "shuffled"],
)
def test_the_work_is_bounded_whatever_a_text_holds(one: list[str], other: list[str]) -> None:
    work = Work()
    matches_of(one, other, work)
    assert work.left > -WORK


def test_what_takes_too_long_is_another_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequences, "WORK", 0)
    assert told(["a b c d e f"], ["x b c d e y"]) == ["[-a b c d e f-]", "{+x b c d e y+}"]
