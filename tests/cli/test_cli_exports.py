"""export, paper and the import of a library, as a terminal and a cron table give them."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reader.app import Profile, open_offprint
from reader.cli.main import run
from reader.domain.export import Issue
from reader.domain.query import StoryQuery
from tests.cli.cli_builders import Terminal

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("suffix", ["html", "md", "txt", "epub"])
def test_the_suffix_tells_the_form(stocked: Terminal, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out.{suffix}"
    told = stocked.json("export", path, "--words", "story")
    assert told == {"path": str(path), "stories": 3, "left_out": 0, "bytes": path.stat().st_size}
    assert zipfile.is_zipfile(path) == (suffix == "epub")


def test_without_a_form_it_is_the_sources(stocked: Terminal) -> None:
    assert stocked("export") == 0
    assert "<opml" in stocked.out


def test_named_stories_and_a_language(stocked: Terminal, tmp_path: Path) -> None:
    ids = [story["id"] for story in stocked.json("list")][:2]
    assert stocked.json("export", tmp_path / "x.txt", "--story", *ids, "--lang", "en")["stories"] == 2
    assert stocked("export", tmp_path / "y.txt", "--story", *ids, "--lang", "pl") == 2
    assert "a text here" in stocked.err
    assert not (tmp_path / "y.txt").exists()


@pytest.mark.parametrize("words", [("--tag", "nothing"), ("--bookmarked",), ()])
def test_an_empty_list_writes_nothing(stocked: Terminal, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert stocked("export", tmp_path / "x.html", *words) == 2
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_named(stocked: Terminal, tmp_path: Path) -> None:
    assert stocked("export", tmp_path / "none" / "x.epub", "--words", "story") == 2
    assert str(tmp_path / "none") in stocked.err


def test_a_paper_of_today_can_be_empty(stocked: Terminal, tmp_path: Path) -> None:
    assert stocked("paper", "--out", tmp_path / "x.epub") == 2
    assert stocked("paper", "--out", tmp_path / "x.doc", "--tag", "t") == 2
    assert not list(tmp_path.iterdir())


def test_a_pdf_is_printed_by_who_can(stocked: Terminal, tmp_path: Path) -> None:
    def paper(issue: Issue, editions: object) -> bytes:
        return issue.title.encode()

    words = ["--profile", str(stocked.profile), "export", str(tmp_path / "x.pdf"), "--words", "story", "--title", "T"]
    assert run(words, io.StringIO(), io.StringIO(), paper) == 0
    assert (tmp_path / "x.pdf").read_bytes() == b"T"
    assert stocked("export", tmp_path / "y.pdf", "--words", "story") == 2
    assert "Qt" in stocked.err


@pytest.mark.parametrize("suffix", ["epub", "pdf"])
def test_a_tags_paper_is_made_with_no_more_than_crons_environment(stocked: Terminal, tmp_path: Path, suffix: str) -> None:
    app = open_offprint(Profile.at(stocked.profile))
    for story_id in app.library.ids(StoryQuery(words="story")):
        app.library.set_tags(story_id, ("kitchen",))
    app.close()
    made = tmp_path / f"paper.{suffix}"
    command = [
        sys.executable,
        str(ROOT / "main.py"),
        "--profile",
        str(stocked.profile),
        "paper",
        "--tag",
        "kitchen",
        "--out",
        str(made),
    ]
    cron = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh", "LOGNAME": "ada"}  # crontab(5) of Debian
    done = subprocess.run(command, env=cron, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert made.read_bytes()[:2] == (b"PK" if suffix == "epub" else b"%P")


def test_a_library_goes_and_comes_back(stocked: Terminal, tmp_path: Path) -> None:
    path, other = tmp_path / "library.jsonl", Terminal(tmp_path / "other")
    assert stocked("export", path) == 0, stocked.err
    assert other.json("import", path)["added"] == 3
    assert other.json("import", path)["added"] == 0


def test_a_broken_line_is_named_and_left_out_when_asked(stocked: Terminal, tmp_path: Path) -> None:
    path, other = tmp_path / "library.jsonl", Terminal(tmp_path / "other")
    assert stocked("export", path) == 0
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([*lines[:2], "{half\n", *lines[2:]]))
    assert other("import", path) == 2
    assert "Line 3" in other.err
    assert other("import", path, "--skip-broken") == 1
    assert "Added 3 stories" in other.out
    assert "Line 3" in other.err


def test_the_records_are_json(stocked: Terminal, tmp_path: Path) -> None:
    assert stocked("export", tmp_path / "x.jsonl", "--words", "story") == 0
    lines = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text().splitlines()]
    assert [line["_"] for line in lines].count("StoryRecord") == 3
