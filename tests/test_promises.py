"""The notes that say which test holds which promise speak of tests that are there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOTES = ("docs/notes/promises.md", "docs/notes/bad-inputs.md")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def names_in(path: Path) -> set[str]:
    """Tests that a file defines, as functions, classes or values."""
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return found


def named_in(note: str) -> list[tuple[str, str]]:
    return NAMED.findall((ROOT / note).read_text(encoding="utf-8"))


@pytest.mark.parametrize("note", NOTES)
def test_every_named_test_is_there(note: str) -> None:
    named = named_in(note)
    assert len(named) > 20
    assert [f"{file}::{name}" for file, name in named if not (ROOT / file).is_file() or name not in names_in(ROOT / file)] == []


@pytest.mark.parametrize(("note", "last", "prefix"), [(NOTES[0], 20, "P"), (NOTES[1], 90, "")])
def test_none_is_left_out(note: str, last: int, prefix: str) -> None:
    numbers: set[int] = set()
    for line in (ROOT / note).read_text(encoding="utf-8").splitlines():
        first = line.partition("|")[2].partition("|")[0] if line.startswith("|") else ""
        first = first.replace(prefix, "") if re.fullmatch(rf"[\d\s,–{prefix}B]+", first) else ""
        for start, end in re.findall(r"(\d+)(?:–(\d+))?", first):
            numbers |= set(range(int(start), int(end or start) + 1))
    assert numbers == set(range(1, last + 1))
