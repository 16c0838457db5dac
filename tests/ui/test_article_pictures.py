from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTextCharFormat, QTextDocument
from pytestqt.qtbot import QtBot

from reader.ui.article_format import ArticleFormat, Property
from reader.ui.article_pictures import PLACEHOLDER, TALLEST, PictureLoader, PictureObject, ShownPicture, shown_size
from reader.ui.theme import LIGHT
from tests.ui.reading_builders import picture_file


@pytest.mark.parametrize(
    ("width", "height", "shown"),
    [
        (1240, 620, QSizeF(620, 310)),  # larger than the column
        (500, 250, QSizeF(620, 310)),  # nearly as wide: the right edge stays straight
        (300, 150, QSizeF(300, 150)),  # small: never blown up
        (1000, 100_000, QSizeF(620 * TALLEST / 100, 620 * TALLEST)),  # a tower
        (0, 0, QSizeF(620, PLACEHOLDER)),
    ],
)
def test_size_in_the_column(width: int, height: int, shown: QSizeF) -> None:
    found = shown_size(ShownPicture(path="/x.png", width=width, height=height), 620)
    assert found.width() == pytest.approx(shown.width())
    assert found.height() == pytest.approx(shown.height())


def test_a_picture_that_is_not_stored_takes_a_low_box() -> None:
    assert shown_size(ShownPicture(width=1240, height=620), 620) == QSizeF(620, PLACEHOLDER)


@pytest.fixture
def loader(qapp: object) -> PictureLoader:
    return PictureLoader()


def loaded(loader: PictureLoader, qtbot: QtBot, path: str, width: int, height: int) -> None:
    with qtbot.waitSignal(loader.loaded, timeout=5000):
        assert loader.image(path, width, height) is None


def test_a_picture_is_read_beside_the_window_in_the_size_it_is_shown(loader: PictureLoader, qtbot: QtBot, tmp_path: Path) -> None:
    path = picture_file(tmp_path)
    loaded(loader, qtbot, path, 100, 50)
    image = loader.image(path, 100, 50)
    assert image is not None
    assert (image.width(), image.height()) == (100, 50)
    assert image.pixelColor(10, 10).name() == "#336699"


def test_another_size_is_another_picture(loader: PictureLoader, qtbot: QtBot, tmp_path: Path) -> None:
    path = picture_file(tmp_path)
    loaded(loader, qtbot, path, 100, 50)
    loaded(loader, qtbot, path, 200, 100)


@pytest.mark.parametrize("name", ["x.svg", "x.gif", "x", "x.png.exe"])
def test_only_what_the_library_writes_is_decoded(loader: PictureLoader, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(Path(picture_file(tmp_path)).read_bytes())
    image = loader.image(str(path), 10, 10)
    assert image is not None
    assert image.isNull()


def test_a_file_that_is_no_picture_is_a_null_image(loader: PictureLoader, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    loaded(loader, qtbot, str(path), 10, 10)
    image = loader.image(str(path), 10, 10)
    assert image is not None
    assert image.isNull()


def test_old_pictures_make_room(loader: PictureLoader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.ui.article_pictures.KEPT_BYTES", 30_000)
    path = picture_file(tmp_path)
    loaded(loader, qtbot, path, 100, 50)
    loaded(loader, qtbot, path, 100, 60)
    assert loader.image(path, 100, 60) is not None
    loaded(loader, qtbot, path, 100, 50)


def test_a_picture_stays_inside_the_page_that_is_printed(loader: PictureLoader, qtbot: QtBot, tmp_path: Path) -> None:
    path = picture_file(tmp_path)
    loaded(loader, qtbot, path, 100, 50)
    document = QTextDocument()
    pictures = PictureObject(ArticleFormat(theme=LIGHT, text_size=17, language="en"), loader, document)
    place = QTextCharFormat()
    place.setProperty(Property.PICTURE, pictures.add(ShownPicture(path=path, width=100, height=50)))
    paper = QImage(100, 100, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:
        painter.setClipRect(0, 0, 100, 20)
        pictures.drawObject(painter, QRectF(0, 0, 100, 50), document, 0, place)
    assert paper.pixelColor(50, 10).name() == "#336699"
    assert paper.pixelColor(50, 40).name() == "#ffffff"
