"""Pocket's and Instapaper's lists."""

from datetime import UTC, datetime

import pytest

from reader.domain.imported import ImportedItem, ImportKind, ImportProblem
from reader.imports import read_import

POCKET = """title,url,time_added,tags,status
"Bread, and salt",https://a.example/bread,1609459200,food|long read,unread
https://a.example/two,https://a.example/two?utm_source=pocket,1609459201,,archive
No address,,1609459202,,unread
Short
"Two
lines",https://a.example/three,1609459203,,unread
"""
INSTAPAPER = """URL,Title,Selection,Folder,Timestamp,Tags
https://a.example/1,One,,Unread,1609459200,"[""sea"",""ships""]"
https://a.example/2,Two,,Archive,1609459200,[]
https://a.example/3,Three,,Recipes,1609459200,
"""


def test_pocket() -> None:
    found = read_import(POCKET.encode())
    assert found.kind is ImportKind.POCKET_CSV
    assert found.items[0] == ImportedItem(
        place=2, url="https://a.example/bread", title="Bread, and salt", saved=datetime(2021, 1, 1, tzinfo=UTC),
        tags=("food", "long read"),
    )  # fmt: skip
    assert [(item.title, item.is_read) for item in found.items[1:]] == [("https://a.example/two", True), ("Two lines", False)]
    assert found.problems == (ImportProblem(place=4, why="no-address"), ImportProblem(place=5, why="broken"))


def test_instapaper() -> None:
    found = read_import(b"\xef\xbb\xbf" + INSTAPAPER.encode())
    assert found.kind is ImportKind.INSTAPAPER_CSV
    assert [(item.tags, item.is_read) for item in found.items] == [
        (("sea", "ships"), False),
        ((), True),
        (("Recipes",), False),
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("x" * 200_000 + ",https://a.example/,1,,", "broken"),
        ("t,javascript:alert(1),1,,", "no-address"),
        ("t,https://exa mple:99999999/,1,,", "no-address"),
    ],
    ids=["huge", "script", "port"],
)
def test_hostile_lines_are_problems_and_the_next_is_read(line: str, why: str) -> None:
    found = read_import(f"title,url,time_added,tags,status\n{line}\nGood,https://a.example/,1,,\n".encode())
    assert [problem.why for problem in found.problems] == [why]
    assert [item.title for item in found.items] == ["Good"]


def test_zero_bytes_and_odd_times_do_no_harm() -> None:
    found = read_import(b"title,url,time_added\nA\0B,https://a.example/,99999999999999999999\nC,https://a.example/c,-5\n")
    assert [(item.title, item.saved) for item in found.items] == [("AB", None), ("C", None)]
