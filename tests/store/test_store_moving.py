"""Carrying a library to another folder."""

import shutil
from pathlib import Path

import pytest

from reader.domain.errors import CannotMove, InUse, LibraryError
from reader.store import moving, open_library
from reader.store.moving import move
from tests.store.store_builders import NOW, filled, ids


def made(folder: Path) -> list[int]:
    """A library with a bookmark, a picture and a backup; gives its bookmarks."""
    store = open_library(folder, clock=lambda: NOW)
    filled(store)
    store.states.set_bookmarked([2], True)
    store.backup(NOW)
    store.close()
    (folder / "pictures" / "ab").mkdir(parents=True, exist_ok=True)
    (folder / "pictures" / "ab" / "abcd.webp").write_bytes(b"picture")
    return [2]


def bookmarks(folder: Path) -> list[int]:
    store = open_library(folder, clock=lambda: NOW)
    try:
        return ids(store, "is:bookmarked")
    finally:
        store.close()


@pytest.mark.parametrize("is_there", [True, False])
def test_everything_is_carried_and_pointed_to(tmp_path: Path, is_there: bool) -> None:
    home, target = tmp_path / "home", tmp_path / "disk" / "library"
    wanted = made(home)
    if is_there:
        target.mkdir(parents=True)
    move(home, target, home / "library-place")
    assert (home / "library-place").read_text() == str(target)
    assert {path.name for path in home.iterdir()} == {"library-place", "library.lock"}
    assert (target / "pictures" / "ab" / "abcd.webp").read_bytes() == b"picture"
    assert list((target / "backups").iterdir())
    assert bookmarks(target) == wanted


def test_a_library_goes_home_again(tmp_path: Path) -> None:
    home, target, back = tmp_path / "home", tmp_path / "disk", tmp_path / "back"
    wanted = made(home)
    move(home, target, home / "library-place")
    move(target, back, home / "library-place")
    assert (home / "library-place").read_text() == str(back)
    assert bookmarks(back) == wanted


@pytest.mark.parametrize(
    ("name", "detail"), [("home/inner", "inside"), ("home", "inside"), (".", "inside"), ("full", "not-empty")]
)
def test_a_folder_that_will_not_do_is_refused_and_nothing_changes(tmp_path: Path, name: str, detail: str) -> None:
    home = tmp_path / "home"
    wanted = made(home)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    with pytest.raises(CannotMove) as caught:
        move(home, tmp_path / name, home / "library-place")
    assert caught.value.detail == detail
    assert not (home / "library-place").exists()
    assert (tmp_path / "full" / "letter.txt").read_text() == "mine"
    assert bookmarks(home) == wanted


def test_an_open_library_is_not_moved(tmp_path: Path) -> None:
    home = tmp_path / "home"
    made(home)
    store = open_library(home)
    with pytest.raises(InUse):
        move(home, tmp_path / "disk", home / "library-place")
    store.close()


def test_a_copy_that_is_damaged_on_its_way_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, target = tmp_path / "home", tmp_path / "disk"
    wanted = made(home)

    def rot(source: Path, place: Path) -> None:
        data = bytearray(source.read_bytes())
        if source.name == "library.sqlite":
            data[4096:] = bytes(len(data) - 4096)
        place.write_bytes(data)

    monkeypatch.setattr(shutil, "copy2", rot)
    with pytest.raises(LibraryError):
        moving.move(home, target, home / "library-place")
    assert not target.exists()
    assert not (home / "library-place").exists()
    monkeypatch.undo()
    assert bookmarks(home) == wanted
