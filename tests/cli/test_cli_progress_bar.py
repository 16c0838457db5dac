import io
import os

import pytest

from reader.cli.output import width_of
from reader.cli.progress_bar import ProgressBar, line_of
from reader.domain.report import Progress, Stage
from tests.cli.test_cli_output import Screen

HALF = Progress(stage=Stage.STORIES, sources_done=2, sources_total=2, pages_done=3, pages_total=8, new_stories=8)


def test_line_tells_stage_share_and_counts() -> None:
    assert line_of(HALF) == "Stories    [############............]  feeds 2/2  stories 3/8  pictures 0/0  new 8"
    assert line_of(Progress(stage=Stage.FEEDS)).startswith("Feeds      [........................]")


def test_is_drawn_over_itself_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((40, 5)))
    screen = Screen()
    bar = ProgressBar(screen)
    bar.show(HALF)
    bar.clear()
    drawn, cleared = screen.getvalue().split("\r")[1:]
    assert width_of(drawn.removesuffix("\x1b[K")) < 40
    assert cleared == "\x1b[K"


def test_says_nothing_where_nobody_looks() -> None:
    stream = io.StringIO()
    bar = ProgressBar(stream)
    bar.show(HALF)
    bar.clear()
    assert stream.getvalue() == ""


def test_tells_each_stage_once_when_asked_to() -> None:
    stream = io.StringIO()
    bar = ProgressBar(stream, tells_stages=True)
    for stage in (Stage.FEEDS, Stage.FEEDS, Stage.PICTURES, Stage.DONE):
        bar.show(Progress(stage=stage))
    assert stream.getvalue() == "  Feeds …\n  Pictures …\n  Done.\n"
