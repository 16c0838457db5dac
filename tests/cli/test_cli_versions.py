from pathlib import Path

import pytest

from tests.cli.cli_builders import Terminal


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A library with the sample paper, synced in its three languages."""
    folder: Path = tmp_path_factory.mktemp("sample")
    terminal = Terminal(folder)
    assert terminal("sample") == 0, terminal.err
    assert terminal("sync") == 0, terminal.err
    return terminal


def languages(terminal: Terminal, story_id: int) -> set[str]:
    row = next(row for row in terminal.json("list", "--limit", 0) if row["id"] == story_id)
    return set(row["languages"])


def test_versions_are_told_and_split_and_put_back(paper: Terminal) -> None:
    story_id = next(row["id"] for row in paper.json("list") if len(row["languages"]) == 3)
    told = {one["language"]: one for one in paper.json("versions", story_id)}
    assert {one["standing"] for one in told.values()} == {"version"}
    assert paper("versions", story_id) == 0
    assert told["uk"]["url"] in paper.out

    made = paper.json("split", story_id, "uk")["split"]
    assert (languages(paper, story_id), languages(paper, made)) == ({"en", "ru"}, {"uk"})
    assert paper("undo") == 0
    assert paper.out == "2 stories are one again.\n"
    assert languages(paper, story_id) == {"en", "ru", "uk"}

    assert paper("split", story_id, told["ru"]["version_id"]) == 0
    assert "offprint undo" in paper.out
    assert paper("undo") == 0


@pytest.mark.parametrize("version", ["de", "99999"])
def test_no_such_version(paper: Terminal, version: str) -> None:
    story_id = paper.json("list")[0]["id"]
    assert paper("split", story_id, version) == 2
    assert "has no such version" in paper.err


def test_no_such_story(paper: Terminal) -> None:
    assert paper("versions", 99999) == 2
    assert paper("split", 99999, "uk") == 2
