"""Files of every form out of a real library; a disk that says no leaves no half file."""

import errno
import io
import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

import pytest

from reader.app.exports import Exports
from reader.app.outgoing_files import whole_file, whole_folder
from reader.app.parallel import Parallel
from reader.app.settings import Settings
from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled, CannotWrite, NothingToExport
from reader.domain.export import Editions, ExportForm, ExportOrder, Issue
from reader.domain.update import PictureStored
from reader.store import Store, open_library
from reader.sync.pictures import make_picture
from reader.sync.workshop import Workshop
from tests.store.store_builders import NOW, accept_page, entry, extracted, feed, link, page, paragraphs, picture, source

UK, EN = (f"https://pravda.example/{code}news/1" for code in ("", "eng/"))


def transparent() -> bytes:
    from PIL import Image

    target = io.BytesIO()
    Image.radial_gradient("L").resize((40, 30)).convert("RGBA").save(target, "PNG")
    image = Image.open(io.BytesIO(target.getvalue()))
    image.putalpha(image.convert("L"))
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """One story in Ukrainian and English with a WebP picture, another of which only the headline is known."""
    made = open_library(tmp_path / "library", clock=lambda: NOW)
    made.sync.apply_feed(feed(source(made), entry(1), entry(2, title="Only a headline")))
    made.sync.apply_pages((page(1, extracted(UK, *paragraphs("Міст відкрили у 2024 році."), picture("p"), links=(link(EN),))),))
    accept_page(made, extracted(EN, *paragraphs("The bridge was opened in 2024."), language="en"))
    stored = make_picture(transparent())
    assert stored.suffix == "webp"
    made.pictures.apply((PictureStored(url=picture("p").url, picture=stored),))
    yield made
    made.close()


@pytest.fixture
def exports(store: Store, workshop: Workshop) -> Exports:
    return Exports(store, Settings(store.settings), Parallel(store, lambda: workshop), lambda: workshop)


def order(path: Path, form: ExportForm, **more: str) -> ExportOrder:
    return ExportOrder(story_ids=(1, 2, 99), form=form, path=path / f"issue{form.suffix}", **more)


@pytest.mark.parametrize("form", [ExportForm.HTML, ExportForm.MARKDOWN, ExportForm.TEXT, ExportForm.EPUB])
def test_stories_with_a_text_are_written(exports: Exports, tmp_path: Path, form: ExportForm) -> None:
    told: list[tuple[int, int]] = []
    report = exports.write(order(tmp_path, form, language="uk"), CancelToken(), lambda done, total: told.append((done, total)))
    assert (report.stories, report.left_out, report.path.stat().st_size) == (1, 2, report.size)
    assert told == [(0, 1), (1, 1)]
    assert not list(tmp_path.glob(".offprint-*"))
    data = report.path.read_bytes()
    if form is ExportForm.EPUB:
        data = zipfile.ZipFile(report.path).read("EPUB/story-1.xhtml")
    assert "Міст відкрили" in data.decode()


def test_a_book_has_no_webp(exports: Exports, tmp_path: Path) -> None:
    report = exports.write(order(tmp_path, ExportForm.EPUB, language="uk"), CancelToken())
    (name,) = (name for name in zipfile.ZipFile(report.path).namelist() if "pictures/" in name)
    assert name.endswith((".jpg", ".png"))


def test_pictures_lie_beside_markdown(exports: Exports, tmp_path: Path) -> None:
    text = exports.write(order(tmp_path, ExportForm.MARKDOWN, language="uk"), CancelToken()).path.read_text()
    (kept,) = (tmp_path / "issue-pictures").iterdir()
    assert f"](<issue-pictures/{kept.name}>)" in text


def test_two_languages_are_laid_beside_each_other(exports: Exports, tmp_path: Path) -> None:
    wanted = order(tmp_path, ExportForm.HTML, language="uk", beside="en")
    text = exports.write(wanted, CancelToken()).path.read_text()
    assert 'class="bilingual"' in text
    assert text.index("Міст відкрили") < text.index("The bridge was")


def test_a_pdf_is_the_printers(exports: Exports, tmp_path: Path) -> None:
    def print_it(issue: Issue, editions: Callable[[], Editions]) -> bytes:
        return f"{issue.title}: {[e.line.number for e in editions()]} {[e.line.number for e in editions()]}".encode()

    report = exports.write(order(tmp_path, ExportForm.PDF, title="T"), CancelToken(), paper=print_it)
    assert report.path.read_bytes() == b"T: [1] [1]"


def test_languages_and_names_are_offered(exports: Exports) -> None:
    assert exports.languages((1, 2)) == {"en": 1, "uk": 1}
    assert exports.suggest_name((1,), ExportForm.EPUB) == "a-page.epub"
    assert exports.suggest_name((1, 2), ExportForm.PDF, "Daily / Paper") == "daily-paper.pdf"
    assert exports.suggest_name((1, 2), ExportForm.HTML) == "offprint.html"


@pytest.mark.parametrize("ids", [(), (2,), (99,)])
def test_nothing_to_write_is_told(exports: Exports, tmp_path: Path, ids: tuple[int, ...]) -> None:
    with pytest.raises(NothingToExport):
        exports.write(ExportOrder(story_ids=ids, form=ExportForm.TEXT, path=tmp_path / "x.txt"), CancelToken())
    assert not (tmp_path / "x.txt").exists()


@pytest.mark.parametrize("form", [ExportForm.HTML, ExportForm.MARKDOWN, ExportForm.EPUB])
def test_a_cancel_leaves_what_was_there(exports: Exports, tmp_path: Path, form: ExportForm) -> None:
    wanted, cancel = order(tmp_path, form), CancelToken()
    wanted.path.write_text("before")
    with pytest.raises(Cancelled):
        exports.write(wanted, cancel, lambda _done, _total: cancel.cancel())
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [wanted.path.name]
    assert wanted.path.read_text() == "before"


def test_a_folder_that_is_not_there_is_named(exports: Exports, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught:
        exports.write(order(tmp_path / "none", ExportForm.TEXT), CancelToken())
    assert (caught.value.code, caught.value.values["path"]) == ("cannot-write:no-folder", str(tmp_path / "none" / "issue.txt"))


def fail(draft: AbstractContextManager[BinaryIO | Path], error: OSError | None) -> None:
    """Write a half, then meet an error."""
    with draft as place:
        if isinstance(place, Path):
            (place / "a").write_bytes(b"a")
        else:
            place.write(b"half")
        if error:
            raise error


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EACCES, "permission"), (errno.EROFS, "permission"), (errno.EIO, "io")],
)
def test_a_disk_that_says_no_leaves_no_half_file(tmp_path: Path, number: int, code: str) -> None:
    with pytest.raises(CannotWrite) as caught:
        fail(whole_file(tmp_path / "x"), OSError(number, os.strerror(number)))
    assert caught.value.detail == code
    assert not list(tmp_path.iterdir())


def test_a_disk_that_is_really_full_leaves_no_half_file() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full here")
    with pytest.raises(CannotWrite):
        fail(whole_file(full / "x"), None)


def test_a_folder_is_filled_at_the_end_or_not_at_all(tmp_path: Path) -> None:
    place = tmp_path / "pictures"
    with pytest.raises(CannotWrite):
        fail(whole_folder(place), OSError(errno.ENOSPC, "full"))
    assert not list(tmp_path.iterdir())
    with whole_folder(place) as draft:
        (draft / "a").write_bytes(b"a")
        assert not place.exists()
    assert [file.name for file in place.iterdir()] == ["a"]
