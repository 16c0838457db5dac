"""A sync that is killed in the middle goes on where it was."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Profile, open_offprint
from reader.domain.query import StoryQuery
from reader.domain.story import Offline
from tests.press import Press, pressing, print_story

ROOT = Path(__file__).parents[2]
STORIES = 12


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


def command(profile: Path, *words: str) -> list[str]:
    return [sys.executable, str(ROOT / "main.py"), "--profile", str(profile), *words]


def offprint(profile: Path, *words: str) -> None:
    done = subprocess.run(command(profile, *words), capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_killed_sync_goes_on_where_it_was(press: Press, tmp_path: Path) -> None:
    for number in range(7300001, 7300001 + STORIES):
        print_story(press, number)
    items = tuple((f"/news/2026/3/2/{n}/", f"Lighthouses {n} uk") for n in range(7300001, 7300001 + STORIES))
    feed = press.feed("/rss/", *items, language="uk")
    profile = tmp_path / "library"
    offprint(profile, "add", feed, "--allow-private")

    running = subprocess.Popen(command(profile, "sync"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while sum("/news/" in path for path in press.paths()) < STORIES // 2:
        assert time.monotonic() < until
        time.sleep(0.02)
    running.kill()
    running.wait()

    offprint(profile, "sync")
    app = open_offprint(Profile.at(profile))
    app.settings.reading_languages = ("uk", "ru", "en")
    rows = app.library.rows(app.library.ids(StoryQuery()))
    app.close()
    assert [row.offline for row in rows] == [Offline.COMPLETE] * STORIES
