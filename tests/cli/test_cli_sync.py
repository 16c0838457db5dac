import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.cli.commands.sync import print_report, status_of
from reader.cli.output import Output
from reader.domain.report import Failure, SourceResult, SyncReport
from tests.cli.cli_builders import Terminal
from tests.cli.test_cli_output import Screen

START = datetime(2026, 1, 1, tzinfo=UTC)
FAILURE = Failure(url="https://e.org/rss", code="bad-status", values=(("status", "500"),))


def report(*results: SourceResult, cancelled: bool = False, offline: bool = False) -> SyncReport:
    return SyncReport(started=START, finished=START + timedelta(seconds=3), sources=results, cancelled=cancelled, offline=offline)


@pytest.mark.parametrize(
    ("made", "status"),
    [
        (report(SourceResult(source_id=1, title="A", pages_failed=2)), 0),
        (report(SourceResult(source_id=1, title="A", failure=FAILURE)), 1),
        (report(offline=True), 1),
        (report(cancelled=True), 130),
    ],
)
def test_status(made: SyncReport, status: int) -> None:
    assert status_of(made) == status


def test_report_tells_what_came_and_why_the_rest_did_not() -> None:
    stdout, stderr = Screen(), Screen()
    gone = tuple(Failure(url=f"https://e.org/{n}", code="no-story:paywall") for n in range(3))
    results = (
        SourceResult(source_id=1, title="A", new=2, pages=1, pages_failed=3, failures=gone),
        SourceResult(source_id=2, title="B", failure=FAILURE),
    )
    print_report(Output(stdout=stdout, stderr=stderr), replace(report(*results), new_stories=2))
    assert stdout.getvalue().splitlines()[1].split() == ["2", "0", "1", "0", "0", "3", "A"]
    assert stdout.getvalue().endswith("2 new, 0.0 MB received in 3 s.\n")
    assert stderr.getvalue().splitlines() == [
        "A: The site shows the whole story to its subscribers only. (https://e.org/0, and 2 more)",
        "B: The site answered with error 500. (https://e.org/rss)",
    ]


def test_syncs_named_sources(terminal: Terminal, site: str) -> None:
    terminal("add", f"{site}/", "--allow-private", "--all-languages")
    done = terminal.json("sync", "--source", "strait")
    assert [source["title"] for source in done["sources"]] == ["The Strait"]
    assert done["cancelled"] is False
    assert terminal("sync", "--source", "nobody") == 2
    assert len(terminal.json("list", "--lang", "en")) == 3


def test_a_source_that_fails_is_told_of(terminal: Terminal, site: str) -> None:
    terminal("add", f"{site}/en/rss", "--allow-private")
    terminal("settings", "offline_by_choice", "yes")
    assert terminal("sync") == 2
    assert "stay offline" in terminal.err
    terminal("settings", "offline_by_choice", "no")
    assert terminal("sync") == 0
    assert "The Strait" in terminal.out


def test_nothing_to_sync_says_how_to_begin(terminal: Terminal) -> None:
    assert terminal("sync") == 0
    assert "offprint add URL" in terminal.err


def test_interrupting_a_sync_keeps_what_came(terminal: Terminal, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import os
    import signal

    from reader.cli.progress_bar import ProgressBar

    terminal("add", f"{site}/en/rss", "--allow-private")
    once = threading.Event()

    def interrupt(_bar: ProgressBar, _progress: object) -> None:
        if not once.is_set():
            once.set()
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(ProgressBar, "show", interrupt)
    assert terminal("sync") == 130
    assert "What had come is kept" in terminal.err
    assert len(terminal.json("list")) == 3
