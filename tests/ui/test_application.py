"""The window as a process: start, second start, signals, trouble."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Profile
from reader.domain.errors import CannotOpen, Corrupt, LibraryError, NewerFile
from reader.ui.single_instance import raise_other
from reader.ui.trouble_window import TroubleWindow

PATIENCE = 60
"""Seconds at most for a start on a busy machine; a quiet one needs less than one."""
START = "import sys; from pathlib import Path; from reader.app import Profile; from reader.ui.application import run_window; "
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}


def start(folder: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", f"{START} sys.exit(run_window(Profile.at(Path({str(folder)!r}))))"]
    return subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator["subprocess.Popen[bytes]"]:
    process = start(tmp_path)
    until = time.monotonic() + PATIENCE
    while not raise_other(tmp_path):
        assert process.poll() is None, process.communicate()[1].decode()
        assert time.monotonic() < until
        time.sleep(0.05)
    yield process
    process.kill()
    process.communicate()


@pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_closes_the_window_cleanly(window: "subprocess.Popen[bytes]", number: int) -> None:
    window.send_signal(number)
    _, told = window.communicate(timeout=PATIENCE)
    assert window.returncode == 0
    assert b"Traceback" not in told


def test_second_start_hands_over_and_ends(window: "subprocess.Popen[bytes]", tmp_path: Path) -> None:
    second = start(tmp_path)
    second.communicate(timeout=PATIENCE)
    assert second.returncode == 0
    assert window.poll() is None


def test_window_start_imports_nothing_heavy(tmp_path: Path) -> None:
    heavy = ("requests", "feedparser", "bs4", "lxml", "PIL", "multiprocessing")
    check = "import reader.ui.application; print([name for name in sys.argv[1:] if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {check}", *heavy], env=ENVIRONMENT, capture_output=True, check=True
    )
    assert done.stdout.strip() == b"[]"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (NewerFile(path="/home/olena/library.sqlite", found=9, known=1), "newer Offprint"),
        (Corrupt(path="/home/olena/library.sqlite"), "damaged"),
        (CannotOpen("permission", path="/home/olena/library.sqlite"), "permission"),
    ],
)
def test_trouble_is_told_in_words_with_the_place(qtbot: QtBot, error: LibraryError, told: str) -> None:
    window = TroubleWindow(error, Profile.at(Path("/home/olena")).folder)
    qtbot.addWidget(window)
    assert told in window.said.text()
    assert window.where.text() == "/home/olena/library.sqlite"
