from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.blocks import Cell, Table, plain
from reader.ui.article_tables import MOST_CELLS, MOST_COLUMNS, place_cells
from tests.ui.reading_builders import table


def cell(text: str = "", columns: int = 1, rows: int = 1) -> Cell:
    return Cell(runs=plain(text), columns=columns, rows=rows)


def test_cells_stand_side_by_side() -> None:
    places, rows, columns = place_cells(table(2, 3))
    assert (rows, columns) == (2, 3)
    assert [(row, column) for row, column, _ in places] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]


def test_spans_push_their_neighbours_on() -> None:
    places, rows, columns = place_cells(Table(rows=((cell("a", rows=2), cell("b", columns=2)), (cell("c"), cell("d")))))
    assert (rows, columns) == (2, 3)
    assert [(row, column) for row, column, _ in places] == [(0, 0), (0, 1), (1, 1), (1, 2)]


def test_an_empty_table_is_nothing() -> None:
    assert place_cells(Table(rows=())) == ((), 0, 0)
    assert place_cells(Table(rows=((), ()))) == ((), 0, 0)


def test_a_table_is_cut_to_what_can_be_shown() -> None:
    _, rows, columns = place_cells(table(300, 60))
    assert columns == MOST_COLUMNS
    assert rows * columns <= MOST_CELLS


@settings(max_examples=40)
@given(st.lists(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=8), max_size=8))
def test_no_two_cells_share_a_place(spans: list[list[tuple[int, int]]]) -> None:
    shown = Table(rows=tuple(tuple(cell("x", columns, rows) for columns, rows in row) for row in spans))
    places, rows, columns = place_cells(shown)
    taken: set[tuple[int, int]] = set()
    for row, column, each in places:
        own = {(row + down, column + right) for down in range(each.rows) for right in range(each.columns)}
        assert not own & taken
        taken |= own
        assert column + each.columns <= columns
        assert row < rows
