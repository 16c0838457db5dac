"""How a sync goes, in one line that is drawn again and again."""

import shutil
from typing import TextIO

from reader.cli.output import cut
from reader.domain.report import Progress, Stage

_BAR = 24
_NAMES = {
    Stage.FEEDS: "Feeds",
    Stage.STORIES: "Stories",
    Stage.VERSIONS: "Languages",
    Stage.PICTURES: "Pictures",
    Stage.DONE: "Done",
}


class ProgressBar:
    """Drawn on ``stream`` if that is a terminal.  Elsewhere nothing is written, or a line a stage when ``tells_stages``."""

    def __init__(self, stream: TextIO, *, tells_stages: bool = False) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()
        self._tells_stages = tells_stages
        self._stage: Stage | None = None

    def show(self, progress: Progress) -> None:
        """Draw this moment."""
        if self._is_terminal:
            self._draw(line_of(progress))
        elif self._tells_stages and progress.stage is not self._stage:
            print(f"  {_NAMES[progress.stage]} …" if progress.stage is not Stage.DONE else "  Done.", file=self._stream)
        self._stage = progress.stage

    def show_count(self, done: int, total: int) -> None:
        """Draw how many of how many."""
        if self._is_terminal:
            filled = _BAR * done // total if total else _BAR
            self._draw(f"[{'#' * filled}{'.' * (_BAR - filled)}]  {done}/{total}")
            self._stage = Stage.STORIES

    def clear(self) -> None:
        """Leave an empty line for what follows."""
        if self._is_terminal and self._stage is not None:
            self._draw("")

    def _draw(self, line: str) -> None:
        # CR and "erase to the end of the line" (ECMA-48 EL), which every terminal of today knows.
        self._stream.write("\r" + cut(line, shutil.get_terminal_size().columns - 1) + "\x1b[K")
        self._stream.flush()


def line_of(progress: Progress) -> str:
    """Stage, bar and counts: ``Stories    [#####...................]  feeds 3/3  stories 12/40  pictures 9/70  new 12``."""
    done = progress.sources_done + progress.pages_done + progress.pictures_done
    total = progress.sources_total + progress.pages_total + progress.pictures_total
    filled = _BAR * done // total if total else 0
    return (
        f"{_NAMES[progress.stage]:<10} [{'#' * filled}{'.' * (_BAR - filled)}]"
        f"  feeds {progress.sources_done}/{progress.sources_total}"
        f"  stories {progress.pages_done}/{progress.pages_total}"
        f"  pictures {progress.pictures_done}/{progress.pictures_total}"
        f"  new {progress.new_stories}"
    )
