"""A sync beside the window: in a process of its own, through the verbs that the window uses."""

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, SyncOrder, open_offprint
from reader.domain.account import Account
from reader.domain.changes import Changes
from reader.domain.errors import InUse, Refused
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.domain.report import Progress, SyncReport
from reader.store.journal import read_lines
from reader.sync.worker import NICENESS
from tests.press import ENGLISH, Press, pressing, print_story
from tests.vaults import MemoryVault

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a sync has no process of its own there")

ROOT = Path(__file__).parents[2]
STORIES = 40
LONGEST = 60.0
"""Seconds after which something that should happen has not."""


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, vault=MemoryVault())
    yield opened
    opened.close()


def until(is_so: Callable[[], object]) -> None:
    limit = time.monotonic() + LONGEST
    while not is_so():
        assert time.monotonic() < limit
        time.sleep(0.01)


def begin(app: Offprint, address: str) -> None:
    app.subscriptions.add(FeedLink(url=address, title="", language="en"))
    assert app.syncing.start()


def ended(app: Offprint) -> SyncReport:
    until(lambda: app.syncing.last_report)
    report, app.syncing.last_report = app.syncing.last_report, None
    assert report is not None
    return report


def many(press: Press, **last: object) -> str:
    """A feed of stories; the answer to one more is held, refused or whatever ``last`` says."""
    paths = [f"/news/{number}/" for number in range(STORIES)]
    for number, path in enumerate(paths):
        press.story(path, f"Story {number}", (f"Number {number}.", *ENGLISH))
    press.put("/last/", b"", **last)
    return press.feed("/rss", *((path, f"Story {path}") for path in paths), ("/last/", "The last"))


def the_process() -> BaseProcess:
    (process,) = (one for one in multiprocessing.active_children() if one.name == "offprint-sync")
    return process


def whole_texts(app: Offprint) -> int:
    ids = app.library.ids(StoryQuery(words="Residents"))
    return len(ids)


def test_it_brings_stories_and_tells_of_them_in_order(app: Offprint, press: Press) -> None:
    print_story(press, 7300001)
    news: list[Changes | Progress | SyncReport] = []
    app.subscribe_changes(news.append)
    app.syncing.listen(news.append)
    begin(app, press.feed("/rss", ("/eng/news/2026/3/2/7300001/", "Lighthouses 7300001 en")))
    report = ended(app)
    assert (report.new_stories, report.failed, report.stopped, report.cancelled) == (1, (), None, False)
    assert len(app.library.ids(StoryQuery(words="lighthouses"))) == 1
    assert isinstance(news[-1], SyncReport)
    assert any(isinstance(one, Changes) and one.lists for one in news)
    assert isinstance(app.syncing.progress, Progress)
    assert app.syncing.progress.pages_done == app.syncing.progress.pages_total
    assert not app.syncing.is_running


def test_it_is_another_process_that_lets_the_window_come_first(app: Offprint, press: Press) -> None:
    hold = threading.Event()
    begin(app, press.feed("/rss", hold=hold))
    until(press.paths)
    process = the_process()
    assert process.pid not in (None, os.getpid())
    assert os.getpriority(os.PRIO_PROCESS, process.pid or 0) >= NICENESS
    hold.set()
    assert ended(app).stopped is None
    assert not [one for one in multiprocessing.active_children() if one.name == "offprint-sync"]


def test_a_cancel_keeps_what_came(app: Offprint, press: Press) -> None:
    hold = threading.Event()
    begin(app, many(press, hold=hold))
    until(lambda: whole_texts(app) == STORIES)
    assert not app.syncing.start()
    app.syncing.cancel()
    report = ended(app)
    hold.set()
    assert report.cancelled
    assert whole_texts(app) == STORIES
    assert len(app.library.ids(StoryQuery())) == STORIES + 1


def test_a_cancel_before_it_has_begun_is_a_cancel(app: Offprint, press: Press) -> None:
    begin(app, press.feed("/rss"))
    app.syncing.cancel()
    assert ended(app).cancelled


def test_a_process_that_is_killed_costs_nothing_that_came(app: Offprint, press: Press) -> None:
    hold = threading.Event()
    begin(app, many(press, hold=hold))
    until(lambda: whole_texts(app) == STORIES)
    told: list[Changes] = []
    app.subscribe_changes(told.append)
    the_process().kill()
    report = ended(app)
    assert told[-1].lists  # the window looks again, for the process may have written more than it told
    assert report.stopped is not None
    assert report.stopped.code == "broken-off"
    assert whole_texts(app) == STORIES
    hold.set()
    press.story("/last/", "The last", ENGLISH)
    assert app.syncing.start(SyncOrder())
    assert ended(app).stopped is None
    assert whole_texts(app) == STORIES + 1


def test_clicks_while_it_writes_are_on_the_disk_and_in_the_journal(app: Offprint, press: Press) -> None:
    hold = threading.Event()
    begin(app, many(press, hold=hold))
    done: set[int] = set()
    while whole_texts(app) < STORIES:
        for story_id in set(app.library.ids(StoryQuery())) - done:
            app.library.set_read((story_id,), True)
            app.library.set_tags(story_id, (f"tag{story_id}",))
            done.add(story_id)
    app.syncing.cancel()
    ended(app)
    hold.set()
    app.close()
    again = open_offprint(app.profile)
    assert set(again.library.ids(StoryQuery(words="is:read"))) == done
    assert len([line for line in read_lines(app.profile.folder / "journal.jsonl") if line["do"] == "tags"]) == len(done)
    again.close()


def test_passwords_are_on_no_command_line_and_in_no_environment(app: Offprint, press: Press) -> None:
    app.accounts.keep("https://paper.example", Account(user="anna", password="Kanarienvogel-7Q"))
    hold = threading.Event()
    begin(app, press.feed("/rss", hold=hold))
    until(press.paths)
    place = Path(f"/proc/{the_process().pid}")
    if place.exists():
        assert b"Kanarienvogel" not in (place / "cmdline").read_bytes() + (place / "environ").read_bytes()
    hold.set()
    ended(app)


def test_offline_by_choice_starts_nothing(app: Offprint, press: Press) -> None:
    app.settings.offline_by_choice = True
    with pytest.raises(Refused, match="offline-by-choice"):
        begin(app, press.feed("/rss"))
    assert press.paths() == []


def test_closing_the_program_ends_it_and_lets_the_library_go(app: Offprint, press: Press) -> None:
    hold = threading.Event()
    begin(app, press.feed("/rss", hold=hold))
    until(press.paths)
    app.close()
    hold.set()
    open_offprint(app.profile).close()


WINDOW = """
import multiprocessing, sys, threading
from pathlib import Path
from reader.app import Profile, open_offprint
if __name__ == "__main__":
    app = open_offprint(Profile.at(Path(sys.argv[1])), allow_private=True)
    assert app.syncing.start()
    while not (found := [one.pid for one in multiprocessing.active_children() if one.name == "offprint-sync"]):
        threading.Event().wait(0.01)
    print(found[0], flush=True)
    threading.Event().wait(60)
"""


@pytest.mark.skipif(not Path("/proc").exists(), reason="whether another's child still lives is read in /proc")
def test_a_window_that_is_killed_leaves_nobody_writing(app: Offprint, press: Press, tmp_path: Path) -> None:
    hold = threading.Event()
    app.subscriptions.add(FeedLink(url=many(press, hold=hold), title="", language="en"))
    app.close()
    program = tmp_path / "window.py"
    program.write_text(WINDOW, encoding="utf-8")
    window = subprocess.Popen(
        [sys.executable, str(program), str(app.profile.folder)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert window.stdout is not None
    child = int(window.stdout.readline())
    until(lambda: "/last/" in press.paths())
    window.send_signal(signal.SIGKILL)
    window.communicate()
    opened: list[Offprint] = []
    until(lambda: opened_now(app.profile, opened))
    assert not is_alive(child)
    (again,) = opened
    assert len(again.library.ids(StoryQuery())) == STORIES + 1
    again.close()
    hold.set()


def opened_now(profile: Profile, opened: list[Offprint]) -> bool:
    with contextlib.suppress(InUse):
        opened.append(open_offprint(profile))
    return bool(opened)


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state not in "ZX"
