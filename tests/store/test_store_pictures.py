import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from reader.domain.picture import StoredPicture
from reader.domain.story import Offline
from reader.store import Store
from reader.store.pictures import YOUNG
from tests.store.store_builders import NOW, READING, entry, feed, fetch_all, paragraphs, picture, source, stored_picture


@pytest.fixture
def shown(store: Store) -> Store:
    store.sync.apply_feed(feed(source(store), entry(1)))
    fetch_all(store, *paragraphs(), picture("a"), picture("b"))
    store.sync.apply_pictures((stored_picture("a"), stored_picture("b")))
    return store


def paths(store: Store) -> list[Path]:
    return [Path(found.path) for found in store.stories.open(1, "", READING).version.pictures]


def age(folder: Path) -> None:
    for path in folder.glob("*/*"):
        os.utime(path, (path.stat().st_mtime - 2 * YOUNG,) * 2)


def test_stored_picture_is_one_file_however_many_show_it(shown: Store) -> None:
    first, second = paths(shown)
    assert first == second
    assert first.read_bytes() == b"picture"
    assert shown.pictures.path(first.stem) == first
    assert [path.name for path in shown.pictures.folder.glob("*/*")] == [first.name]


def test_missing_file_is_wanted_again(shown: Store) -> None:
    paths(shown)[0].unlink()
    opened = shown.stories.open(1, "", READING).version
    assert [(p.path, p.reason) for p in opened.pictures] == [("", "missing-file")] * 2
    assert len(shown.sync.pictures_wanted(NOW)) == 2
    assert shown.stories.open(1, "", READING).version.offline == Offline.TEXT


def test_sweep_spares_what_is_shown_and_what_is_young(shown: Store) -> None:
    stray = shown.pictures.folder / "00" / "stray.jpg"
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"x")
    assert shown.pictures.sweep() == 0
    age(shown.pictures.folder)
    assert shown.pictures.sweep() == 1
    assert paths(shown)[0].exists()


def test_pictures_go_with_their_last_story(shown: Store) -> None:
    kept = paths(shown)[0]
    shown.sources.remove(1, True)
    shown.sources.purge(at_once=True)
    age(shown.pictures.folder)
    assert shown.pictures.sweep() == 1
    assert not kept.exists()


@pytest.mark.parametrize(("digest", "suffix"), [("../../etc", "jpg"), ("a" * 63, "jpg"), ("a" * 64, "../x"), ("a" * 64, "JPG")])
def test_name_of_a_file_is_never_a_strangers(shown: Store, digest: str, suffix: str) -> None:
    bad = stored_picture("a")
    with pytest.raises(ValueError, match="no name of a picture"):
        shown.sync.apply_pictures((replace(bad, picture=replace(bad.picture, digest=digest, suffix=suffix)),))


def test_unknown_digest_has_no_path(store: Store) -> None:
    assert store.pictures.path(hashlib.sha256(b"").hexdigest()) is None


def test_one_picture_brought_by_many_threads_at_once_is_one_whole_file(store: Store) -> None:
    body = bytes(range(256)) * 4_000
    made = StoredPicture(digest=hashlib.sha256(body).hexdigest(), suffix="jpg", width=9, height=9, body=body)
    with ThreadPoolExecutor(8) as threads:
        for kept in [threads.submit(store.pictures.keep_file, made) for _ in range(32)]:
            kept.result()
    (path,) = store.pictures.folder.glob("*/*")
    assert path.read_bytes() == body
