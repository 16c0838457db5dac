"""A library's file: written whole, read after a look at every line, pictures looked at by a child process."""

import base64
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.announcer import Announcer
from reader.app.archives import Archives
from reader.domain.archive import FORMAT, ArchiveFault
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.errors import BadArchive, Cancelled
from reader.domain.update import PictureStored
from reader.store import Store, open_library
from reader.sync.pictures import make_picture
from reader.sync.workshop import Workshop
from tests.app.test_exports import transparent
from tests.store.store_builders import NOW, filled, ids, picture


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    one, other = (open_library(tmp_path / name, clock=lambda: NOW) for name in ("one", "other"))
    filled(one, 3)
    yield one, other
    one.close()
    other.close()


@pytest.fixture
def file(stores: tuple[Store, Store], tmp_path: Path, workshop: Workshop) -> Path:
    one = stores[0]
    filled(one, 1, site="pictured")
    one.pictures.apply((PictureStored(url=picture("p").url, picture=make_picture(transparent())),))
    path = tmp_path / "library.jsonl"
    archives(one, workshop).write(path, CancelToken())
    return path


def archives(store: Store, workshop: Workshop, told: list[Changes] | None = None) -> Archives:
    announcer: Announcer[Changes] = Announcer()
    if told is not None:
        announcer.join(told.append)
    return Archives(store, announcer, lambda: workshop)


def test_a_library_goes_there_and_comes_back(stores: tuple[Store, Store], file: Path, workshop: Workshop, tmp_path: Path) -> None:
    told: list[Changes] = []
    other = archives(stores[1], workshop, told)
    assert other.is_archive(file)
    report = other.read(file, CancelToken())
    assert (report.stories, report.merged, report.sources, report.faults) == (4, 0, 2, ())
    assert told
    other.write(tmp_path / "again.jsonl", CancelToken())
    assert (tmp_path / "again.jsonl").read_bytes().splitlines()[1:] == file.read_bytes().splitlines()[1:]
    assert other.read(file, CancelToken()).stories == 0


def test_some_stories_go_with_their_sources_alone(stores: tuple[Store, Store], workshop: Workshop, tmp_path: Path) -> None:
    filled(stores[0], 1, site="other")
    path = tmp_path / "some.jsonl"
    assert archives(stores[0], workshop).write(path, CancelToken(), (1, 2)).stories == 2
    kinds = [json.loads(line)["_"] for line in path.read_text().splitlines()]
    assert kinds == ["ArchiveHead", "SourceRecord", "StoryRecord", "StoryRecord"]


def test_a_broken_line_is_named_and_the_rest_is_taken_when_asked(
    stores: tuple[Store, Store], file: Path, workshop: Workshop
) -> None:
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:3], b'{"_": "StoryRecord", "first_seen": 3}\n', *lines[3:]]))
    other = archives(stores[1], workshop)
    assert other.check(file, CancelToken()) == (ArchiveFault(line=4, why="json"),)
    with pytest.raises(BadArchive) as caught:
        other.read(file, CancelToken())
    assert (caught.value.code, caught.value.values["line"], caught.value.values["broken"]) == ("bad-archive:line", 4, 1)
    assert not ids(stores[1])
    report = other.read(file, CancelToken(), skip_broken=True)
    assert (report.stories, [fault.line for fault in report.faults]) == (4, [4])


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"", "not-ours"),
        (b"[1]\n", "not-ours"),
        (b'{"format": "other", "number": 1}\n', "not-ours"),
        (b"[" * 5000, "not-ours"),
        (json.dumps({"format": FORMAT, "number": 99}).encode(), "newer"),
    ],
)
def test_another_file_is_turned_away(
    stores: tuple[Store, Store], tmp_path: Path, workshop: Workshop, data: bytes, detail: str
) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(data)
    with pytest.raises(BadArchive) as caught:
        archives(stores[1], workshop).read(path, CancelToken())
    assert caught.value.detail == detail


def pictured(body: str) -> bytes:
    digest = hashlib.sha256(base64.b64decode(body)).hexdigest()
    record = {
        "_": "PictureRecord",
        "url": "https://e.example/p",
        "state": "stored",
        "digest": digest,
        "suffix": "jpg",
        "body": body,
    }
    head = {"_": "ArchiveHead", "format": FORMAT, "number": 1, "made": NOW.isoformat()}
    return b"".join(json.dumps(line).encode() + b"\n" for line in (head, record))


def test_pictures_are_looked_at_before_they_are_kept(stores: tuple[Store, Store], tmp_path: Path, workshop: Workshop) -> None:
    made = make_picture(transparent())
    path, other = tmp_path / "x.jsonl", archives(stores[1], workshop)
    for body, faults in ((made.body, 0), (b"no picture", 1), (transparent() + b"tail", 0)):
        path.write_bytes(pictured(base64.b64encode(body).decode()))
        assert len(other.read(path, CancelToken()).faults) == faults
    assert stores[1].pictures.file(made.digest, "webp") is not None


def test_a_setting_of_one_computer_does_not_travel(stores: tuple[Store, Store], tmp_path: Path, workshop: Workshop) -> None:
    head = {"_": "ArchiveHead", "format": FORMAT, "number": 1, "made": NOW.isoformat()}
    names = (("proxy", "http://x.example:1"), ("interface_language", "../x"), ("theme", "dark"))
    lines = [head, *({"_": "SettingRecord", "name": name, "value": value} for name, value in names)]
    path = tmp_path / "x.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert len(archives(stores[1], workshop).read(path, CancelToken()).faults) == 2
    assert stores[1].settings.all() == {"theme": "dark"}


def test_a_cancel_stops_between_lines(stores: tuple[Store, Store], file: Path, workshop: Workshop, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        archives(stores[1], workshop).read(file, cancel)
    with pytest.raises(Cancelled):
        archives(stores[0], workshop).write(tmp_path / "none.jsonl", cancel)
    assert not (tmp_path / "none.jsonl").exists()
