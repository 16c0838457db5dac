"""Documents that name files of the project name files that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NAMED = re.compile(r"`((?:reader|resources|tests|tools|docs|bench)/[\w./-]+)`")


@pytest.mark.parametrize("document", ["docs/adding-a-language.md"])
def test_named_files_are_there(document: str) -> None:
    named = set(NAMED.findall((ROOT / document).read_text(encoding="utf-8")))
    assert len(named) > 10
    assert [path for path in sorted(named) if "CODE" not in path and not (ROOT / path).exists()] == []
