"""Google Reader's items, as its heirs write them."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from reader.domain.errors import BadImport
from reader.domain.imported import ImportedItem, ImportProblem
from reader.imports.reader_json import read_reader_json


def entry(number: int, *states: str, **said: Any) -> dict[str, Any]:
    return {
        "id": f"tag:google.com,2005:reader/item/{number:016x}",
        "title": f"Story {number} &amp; more",
        "canonical": [{"href": f"https://a.example/{number}/"}],
        "categories": [f"user/-/state/com.google/{state}" for state in states],
        **said,
    }


def export(*entries: dict[str, Any]) -> str:
    return json.dumps({"id": "user/-/state/org.freshrss/starred", "title": "Starred", "items": entries})


def test_an_entry_is_read_whole() -> None:
    said = {
        "published": 1_764_000_000, "timestampUsec": "1764003600000000", "author": "Ada", "content": {"content": "<p>Whole</p>"},
        "summary": {"content": "<p>W"}, "origin": {"streamId": "feed/https://a.example/rss", "title": "A"},
        "alternate": [{"href": "https://counter.example/1"}],
    }  # fmt: skip
    text = export(entry(1, "starred", "read", **said) | {"title": "Story"})
    text = text.replace(
        '"user/-/state/com.google/read"', '"user/1005921515/state/com.google/read", "user/-/label/To keep", "tech"'
    )
    assert read_reader_json(text).items == (
        ImportedItem(
            place=1, url="https://a.example/1/", title="Story", html="<p>Whole</p>", author="Ada",
            published=datetime.fromtimestamp(1_764_000_000, UTC), saved=datetime.fromtimestamp(1_764_003_600, UTC),
            tags=("To keep",), is_read=True, is_starred=True, feed_url="https://a.example/rss",
        ),
    )  # fmt: skip


def test_feed_address_of_freshrss_and_text_without_an_object() -> None:
    (item,) = read_reader_json(
        export(entry(1, origin={"streamId": "feed/17", "feedUrl": "https://a.example/f"}, summary="x"))
    ).items
    assert (item.feed_url, item.html) == ("https://a.example/f", "x")


def test_where_some_are_starred_the_others_are_not_bookmarks() -> None:
    found = read_reader_json(export(entry(1, "starred"), entry(2, "read")))
    assert [item.is_starred for item in found.items] == [True, False]
    assert [item.is_starred for item in read_reader_json(export(entry(1), entry(2, "read"))).items] == [True, True]


def test_a_broken_entry_is_named_and_the_others_come() -> None:
    text = export(entry(1), entry(2), entry(3), entry(4, canonical=[]), entry(5, canonical=[{"href": "javascript:x"}]))
    found = read_reader_json(text.replace('"title": "Story 2', '"title": Story 2'))
    assert [item.place for item in found.items] == [1, 3]
    assert found.problems == (
        ImportProblem(place=2, why="broken"),
        ImportProblem(place=4, why="no-address"),
        ImportProblem(place=5, why="no-address"),
    )


def test_a_file_that_breaks_off_gives_what_stands_before() -> None:
    text = export(entry(1), entry(2), entry(3))
    found = read_reader_json(text[: text.index("Story 3")])
    assert [item.place for item in found.items] == [1, 2]
    assert found.problems == (ImportProblem(place=3, why="broken"),)
    assert read_reader_json(text[: text.index(', {"id": "tag:google.com,2005:reader/item/0000000000000003')]).problems


@pytest.mark.parametrize("odd", [1, "x", None, [], {"categories": 7}, {"canonical": {"href": 3}}, {"origin": "me"}])
def test_odd_shapes_are_problems_and_no_more(odd: object) -> None:
    found = read_reader_json(json.dumps({"items": [odd, entry(2)]}))
    assert [item.place for item in found.items] == [2]
    assert [problem.place for problem in found.problems] == [1]


def test_depth_is_limited() -> None:
    with pytest.raises(BadImport) as caught:
        read_reader_json('{"items": [' + "[" * 100_000 + "]" * 100_000 + "]}")
    assert caught.value.code == "bad-import:deep"
