"""What a file is, whatever it is called."""

import pytest

from reader.domain.errors import BadImport
from reader.domain.imported import ImportKind
from reader.imports import SIZE_LIMIT, is_database, kind_of, read_import


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"<?xml version='1.0'?>\n<opml version='2.0'>", ImportKind.OUTLINE),
        (b'\xef\xbb\xbf {"id":"user/-/state/org.freshrss/starred","items":[', ImportKind.READER_JSON),
        (b'{"title": "x", "items" : [ {', ImportKind.READER_JSON),
        (b"title,url,time_added,tags,status\n", ImportKind.POCKET_CSV),
        (b"title,url,time_added,cursor,tags,status\n", ImportKind.POCKET_CSV),
        (b"\xef\xbb\xbfURL,Title,Selection,Folder,Timestamp\n", ImportKind.INSTAPAPER_CSV),
        (b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META", ImportKind.BOOKMARKS),
        (b"<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><a href='x' time_added=\"1\"", ImportKind.BOOKMARKS),
        (b"<html><body>A page</body></html>", None),
        (b'{"version": 1}', None),
        (b"name,age\nAda,36\n", None),
        (b"", None),
        (b"\x89PNG\r\n", None),
    ],
)
def test_kind_is_in_the_content(head: bytes, kind: ImportKind | None) -> None:
    assert kind_of(head) is kind


def test_a_database_is_told_by_its_first_bytes() -> None:
    assert is_database(b"SQLite format 3\0...")
    assert not is_database(b"SQLite is a library")


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "bad-import:unknown"), (b"\0" * 100, "bad-import:unknown"), (b" " * (SIZE_LIMIT + 1), "bad-import:large")],
    ids=["empty", "zeros", "large"],
)
def test_what_is_none_of_them_says_so(data: bytes, code: str) -> None:
    with pytest.raises(BadImport) as caught:
        read_import(data)
    assert caught.value.code == code
