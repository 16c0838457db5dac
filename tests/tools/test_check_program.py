"""The judge of an installed program, held against this checkout and against programs that are none."""

import sys
from pathlib import Path

import pytest

from reader import __version__
from tools import check_program

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, str(ROOT / "main.py")]


def test_this_very_program_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_program.main(PROGRAM) == 0
    told = capsys.readouterr().out
    assert f"Offprint {__version__}" in told
    assert "13 stories, 15 pictures" in told


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("raise SystemExit(3)", "ended with 3"),
        ("print('Offprint 9')", "showed no story"),
        ("import sys; print('words in all' if 'demo' in sys.argv else '[]')", "has 0 stories"),
    ],
)
def test_a_program_that_does_less_fails(program: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "offprint.py"
    script.write_text(program)
    assert check_program.main([sys.executable, str(script)]) == 1
    assert told in capsys.readouterr().err


def test_a_program_that_is_not_there_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_program.main(["no-such-program"]) == 1
    assert "no-such-program" in capsys.readouterr().err


def test_nothing_of_the_caller_s_python_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert "PYTHONPATH" not in check_program.environment()
    assert check_program.environment()["QT_QPA_PLATFORM"] == "offscreen"
