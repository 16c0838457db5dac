"""rules in the terminal."""

import json

from tests.cli.cli_builders import Terminal


def test_own_rules_are_listed_and_taken_back(stocked: Terminal) -> None:
    assert stocked("rules") == 0
    assert "no site rules" in stocked.out
    folder = stocked.profile / "rules"
    folder.mkdir()
    text = json.dumps({"domains": ["a.example"], "drop": ["p.stray"], "restore": ["div.note"]})
    (folder / "mine.json").write_text(text, encoding="utf-8")
    assert stocked("rules", "list") == 0
    lines = [line.split() for line in stocked.out.splitlines()[1:]]
    assert lines == [["1", "a.example", "takes", "out", "p.stray"], ["2", "a.example", "brings", "back", "div.note"]]
    assert stocked.json("rules")[1] == {
        "number": 2, "site": "a.example", "selector": "div.note", "restores": True, "name": "mine",
    }  # fmt: skip
    assert stocked("rules", "remove", "3") == 2
    assert stocked("rules", "remove", "1") == 0
    assert stocked.out == "0 pages, 0 changed.\n"
    assert [one["selector"] for one in stocked.json("rules")] == ["div.note"]
    assert stocked("rules", "remove", "1") == 0
    assert not (folder / "mine.json").exists()
