"""Importing at a terminal: files of every kind, broken ones, twice."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.cli_builders import Terminal
from tests.store.test_store_foreign import QUITERSS

POCKET = "title,url,time_added,tags,status\nBread,https://a.example/bread,1609459200,food,unread\n"
STARRED: dict[str, Any] = {
    "items": [
        {
            "title": "The ferry", "canonical": [{"href": "https://a.example/ferry"}],
            "content": {"content": "<p>The ferry <script>alert(1)</script>returned to the <b>harbour</b>.</p>"},
        },
        {"title": "Nowhere"},
    ]
}  # fmt: skip


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_saved_articles_are_bookmarked_once(terminal: Terminal, tmp_path: Path) -> None:
    path = written(tmp_path, "pocket.txt", POCKET)
    told = terminal.json("import", path)
    assert (told["kind"], told["added"], told["already_there"]) == ("pocket-csv", 1, 0)
    again = terminal.json("import", path)
    assert (again["added"], again["already_there"]) == (0, 1)
    (story,) = terminal.json("list", "--bookmarked")
    assert (story["title"], story["tags"]) == ("Bread", ["food"])


def test_a_broken_entry_is_named_and_asked_about(terminal: Terminal, tmp_path: Path) -> None:
    path = written(tmp_path, "starred.json", json.dumps(STARRED))
    assert terminal("import", path) == 2
    assert "Entry 2: It has no web address." in terminal.err
    assert "--skip-broken" in terminal.err
    assert terminal.json("list") == []
    assert terminal("import", path, "--skip-broken") == 1
    assert terminal.out.startswith("Added 1 stories")


def test_the_text_of_a_file_goes_through_the_gate(terminal: Terminal, tmp_path: Path) -> None:
    terminal("import", written(tmp_path, "starred.json", json.dumps(STARRED)), "--skip-broken")
    (found,) = terminal.json("search", "ferry")
    assert terminal("show", found["id"]) == 0
    assert "The ferry returned to the harbour." in terminal.out
    assert "alert" not in terminal.out


def test_a_database_is_known_by_its_content(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "feeds.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(QUITERSS)
    assert terminal("import", path, "--skip-broken") == 1
    assert {story["title"]: story["bookmarked"] for story in terminal.json("list")} == {"Starred": True, "Labelled": False}


def test_a_subscription_list_still_subscribes(terminal: Terminal, tmp_path: Path) -> None:
    line = "<outline type='rss' text='The Strait' xmlUrl='https://a.example/rss'/>"
    path = written(tmp_path, "list", f"<opml version='2.0'><body>{line}</body></opml>")
    assert terminal.json("import", path)["added"] == 1


@pytest.mark.parametrize(("name", "said"), [("README", "no export that Offprint knows"), ("gone", "cannot be read")])
def test_anything_else_is_refused_in_words(terminal: Terminal, tmp_path: Path, name: str, said: str) -> None:
    written(tmp_path, "README", "Read me")
    assert terminal("import", tmp_path / name) == 2
    assert said in terminal.err
