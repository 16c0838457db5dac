"""Signals in the middle of a sync whose server says nothing: the real program ends by itself and the library is sound."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Profile, open_offprint
from reader.domain.feed import FeedLink
from tests.press import Press, pressing

ROOT = Path(__file__).parents[2]
PATIENCE = 20
"""Seconds until a program that does not end counts as hanging: ten times the two that it may take, for machines that are busy."""


@pytest.fixture
def silent() -> Iterator[Press]:
    with pressing() as running:
        hold = threading.Event()
        running.put("/rss", hold=hold)
        yield running
        hold.set()


@pytest.fixture
def profile(tmp_path: Path, silent: Press) -> Path:
    app = open_offprint(Profile.at(tmp_path), allow_private=True)
    app.settings.onboarded = True
    app.subscriptions._store.sources.approve_origin(silent.base)
    app.subscriptions.add(FeedLink(url=silent.base + "/rss", title="Silent"))
    app.close()
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("words", [("sync",), ()], ids=["terminal", "window"])
def test_program_ends_in_the_middle_of_a_sync(
    profile: Path, silent: Press, words: tuple[str, ...], number: signal.Signals
) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "--profile", str(profile), *words]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while not silent.asked:
        assert process.poll() is None, process.stderr.read() if process.stderr else ""
        assert time.monotonic() < until
        time.sleep(0.02)
    process.send_signal(number)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == (130 if words else 0), said
    app = open_offprint(Profile.at(profile))
    assert [source.title for source in app.subscriptions.sources()] == ["Silent"]
    app.close()
