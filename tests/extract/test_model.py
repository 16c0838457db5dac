"""The judge: its data fit its inputs, and a page that it doubts as a whole is measured by its own surest prose."""

import json
from importlib.resources import files

import pytest

from reader.extract.clues import Clues
from reader.extract.cut import cut
from reader.extract.document import parse
from reader.extract.features import NAMES, measure
from reader.extract.model import load_model, read_model, settle
from reader.extract.piece import Piece
from reader.extract.tallies import tally

PROSE = "The council met on Tuesday and, after four hours of debate, agreed to close the old bridge for repairs until spring."


def pieces_of(*lines: str) -> list[Piece]:
    made = cut(parse("".join(f"<p class='l{place}'>{line}</p>" for place, line in enumerate(lines))))
    tally(made)
    return made.pieces


def scores(*log_odds: float) -> list[float]:
    pieces = pieces_of(*(PROSE * 5 for _ in log_odds[1:]), "Share")
    settle(pieces, [*log_odds[1:], log_odds[0]])
    return [round(piece.score, 2) for piece in pieces]


@pytest.mark.parametrize(
    ("log_odds", "expected"),
    [
        ((-4.0, 3.0, 3.0, 2.0, -1.0), [0.95, 0.95, 0.88, 0.27, 0.02]),
        ((-4.0, -0.1, -0.1, -0.1), [0.8, 0.8, 0.8, 0.07]),
        ((-4.0, -6.0, -6.0, -6.0), [0.01, 0.01, 0.01, 0.08]),
    ],
    ids=["sure enough", "doubted as a whole", "no story at all"],
)
def test_the_surest_prose_is_the_measure(log_odds: tuple[float, ...], expected: list[float]) -> None:
    assert scores(*log_odds) == expected


def test_a_page_without_prose_is_left_as_it_was_judged() -> None:
    pieces = pieces_of("Share", "Print")
    settle(pieces, [-1.0, 1.0])
    assert [round(piece.score, 2) for piece in pieces] == [0.27, 0.73]


def test_the_model_that_comes_with_the_program_reads_these_features() -> None:
    assert load_model().trees
    told = json.loads(files("reader.extract").joinpath("model.json").read_text(encoding="utf-8"))
    with pytest.raises(ValueError, match="other inputs"):
        read_model(json.dumps(told | {"inputs": told["inputs"][1:]}))


def test_lines_that_look_alike_are_counted_together_whatever_their_numbers() -> None:
    lines = "".join(f"<p class='{name}'>{PROSE}</p>" for name in ("text-1", "text-2", "note"))
    made = cut(parse(f"<div class='part'>{lines}</div>"))
    tally(made)
    rows = measure(made, made.pieces, Clues())
    count, before = NAMES.index("page.look-count"), NAMES.index("page.like-before")
    assert [row[count] for row in rows] == [2.0, 2.0, 1.0]
    assert [row[before] for row in rows] == [-1.0, 2.0, 2.0]
