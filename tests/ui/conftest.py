"""What the window's tests share."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader.app import Offprint, Profile, open_offprint
from reader.ui.application import open_window
from reader.ui.fonts import load_fonts
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom
from reader.ui.resource_files import resource
from reader.ui.translations import Translations


@pytest.fixture(scope="session")
def translations(qapp: QApplication) -> Translations:
    return Translations(qapp, resource("i18n"))


@pytest.fixture(autouse=True)
def english(translations: Translations) -> None:
    """Every test begins in English, whatever the machine's locale and the test before."""
    translations.use("en")
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> tuple[str, ...]:
    return load_fonts()


@pytest.fixture
def look(qapp: QApplication, fonts: tuple[str, ...]) -> Look:
    return Look(qapp, "light")


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that was synced from the sample paper, to be copied."""
    folder = tmp_path_factory.mktemp("sample")
    app = open_offprint(Profile.at(folder))
    app.settings.reading_languages = ("en", "uk", "ru")
    app.settings.sync_at_start = False
    app.settings.onboarded = True
    app.subscriptions.add_sample()
    report = app.syncing.run()
    app.close()
    assert report is not None
    assert not report.failed
    return folder


@pytest.fixture
def app(sample_folder: Path, tmp_path: Path) -> Iterator[Offprint]:
    """The real program on its own copy of the sample library."""
    folder = tmp_path / "library"
    shutil.copytree(sample_folder, folder)
    opened = open_offprint(Profile.at(folder))
    yield opened
    opened.close()


@pytest.fixture
def room(app: Offprint, qapp: QApplication, fonts: tuple[str, ...], translations: Translations) -> Iterator[ReadingRoom]:
    """The real window on that library, shown and begun, speaking English."""
    app.settings.interface_language = "en"
    opened = open_window(app, qapp, translations)
    opened.window.resize(1440, 900)
    opened.window.show()
    opened.begin()
    yield opened
    opened.window.close()
    shiboken6.delete(opened.window)
