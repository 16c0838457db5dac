import io
import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.output import Output, cut, width_of


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(*, is_json: bool = False, screen: io.StringIO | None = None) -> tuple[Output, io.StringIO, io.StringIO]:
    stdout, stderr = screen or io.StringIO(), io.StringIO()
    return Output(stdout=stdout, stderr=stderr, is_json=is_json), stdout, stderr


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("", 0)])
def test_width(text: str, columns: int) -> None:
    assert width_of(text) == columns


@given(st.text(max_size=40), st.integers(1, 30))
def test_cut_text_fits(text: str, columns: int) -> None:
    assert width_of(cut(text, columns)) <= columns


def test_columns_stand_under_each_other() -> None:
    output, stdout, _ = printed()
    output.table(("ID", "Title", "State"), [("1", "日本", "x"), ("22", "a\x1b[2J\nb", "y")])
    lines = stdout.getvalue().splitlines()
    assert lines == ["ID  Title   State", "1   日本    x", "22  a[2J b  y"]


def test_the_last_column_is_cut_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((20, 5)))
    long = "x" * 100
    for screen, whole in ((io.StringIO(), True), (Screen(), False)):
        output, stdout, _ = printed(screen=screen)
        output.table(("ID", "Title"), [("1", long)])
        assert (long in stdout.getvalue()) is whole


def test_json_prints_records_only() -> None:
    output, stdout, stderr = printed(is_json=True)
    output.line("text")
    output.laid_out("text")
    output.table(("A",), [("b",)])
    output.record({"title": "Р"})
    output.say("remark")
    assert json.loads(stdout.getvalue()) == {"title": "Р"}
    assert stdout.getvalue().isascii()
    assert stderr.getvalue() == "remark\n"


def test_asks_what_the_terminal_can_print() -> None:
    assert printed(screen=io.StringIO())[0].can_print("★")
    poor = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    assert not Output(stdout=poor, stderr=poor).can_print("★")
