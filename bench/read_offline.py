"""Opens every story of a library in every stored version and compares it with the truth.  Meant for a machine without a network.

python bench/read_offline.py --profile DIR --truth FILE    (FILE: {identity of address: truth of the page})

Prints one JSON object.  Every attempt to connect or to look a name up is counted by an audit hook (PEP 578).
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.world import NEWSWORLD
from reader.app import Offprint, Profile, open_offprint
from reader.domain.blocks import text_of
from reader.domain.query import StoryQuery
from reader.domain.story import ChipState, Offline, OpenStory
from reader.domain.url import identity_of

NETWORK_EVENTS = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"})


@dataclass
class Tally:
    """What was seen while reading."""

    stories: int = 0
    versions: int = 0
    complete: int = 0
    opened: int = 0
    pictures: int = 0
    pictures_missing: int = 0
    recall: float = 0.0
    perfect: int = 0
    junk: int = 0
    wrong_versions: int = 0
    unknown: int = 0
    network_attempts: int = 0
    junk_examples: list[str] = field(default_factory=list)
    incomplete_examples: list[str] = field(default_factory=list)
    versions_of: dict[str, list[str]] = field(default_factory=dict)


def versions(app: Offprint) -> Iterator[OpenStory]:
    """Every stored version of every story."""
    ids = app.library.ids(StoryQuery())
    for start in range(0, len(ids), 128):
        for row in app.library.rows(ids[start : start + 128]):
            for chip in row.chips:
                if chip.state is ChipState.STORED:
                    yield app.library.open(row.story_id, chip.language)


def read(app: Offprint, truth: dict[str, Any], show: Any, tally: Tally) -> Tally:
    """Open all there is."""
    sys.path.insert(0, str(NEWSWORLD))
    from newsworld.score import score

    stories = set()
    for story in versions(app):
        stories.add(story.row.story_id)
        tally.versions += 1
        tally.opened += bool(story.version.blocks) and show(story)
        tally.complete += story.version.offline is Offline.COMPLETE
        if story.version.offline is not Offline.COMPLETE:
            tally.incomplete_examples.append(f"{story.version.url} {story.version.offline_reason}")
        tally.pictures += len(story.version.pictures)
        tally.pictures_missing += sum(1 for one in story.version.pictures if not one.path)
        known = truth.get(identity_of(story.version.url))
        if known is None:
            tally.unknown += 1
            continue
        judge(story, known, score(known, f"{text_of(story.version.blocks)}"), tally)
    tally.stories = len(stories)
    return tally


def judge(story: OpenStory, known: dict[str, Any], scored: dict[str, Any], tally: Tally) -> None:
    """Compare one version with the truth about its page."""
    tally.recall += scored["recall"]
    tally.perfect += scored["perfect"]
    junk = [*scored["junk"], *scored["junk_lines"]]
    tally.junk += len(junk)
    if junk:
        tally.junk_examples.append(f"{story.version.url} {junk[0]}")
    key = f"{known['site']}/{known['id']}"
    tally.versions_of.setdefault(str(story.row.story_id), []).append(f"{key} {known['language']}")
    tally.wrong_versions += known["language"] != story.version.language


def window_opener() -> Any:
    """Shows a story in a real article view, its pictures decoded; true when the text is there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImageReader
    from PySide6.QtWidgets import QApplication

    from reader.ui.article_view import ArticleView
    from reader.ui.look import Look

    application = QApplication([])
    view = ArticleView(Look(application), lambda: datetime.now(UTC))
    view.resize(900, 1000)

    def show(story: OpenStory) -> bool:
        view.show_story(story)
        application.processEvents()
        decoded = all(not QImageReader(one.path).read().isNull() for one in story.version.pictures if one.path)
        return decoded and bool(view.document().characterCount() > len(story.version.title))

    return show


def main() -> None:
    """Read, and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("--profile", type=Path, required=True)
    parser.add_argument("--truth", type=Path, required=True)
    parser.add_argument("--window", action="store_true", help="show each version in a real article view")
    arguments = parser.parse_args()
    truth = json.loads(arguments.truth.read_text(encoding="utf-8"))
    show = window_opener() if arguments.window else lambda _: True
    tally = Tally()

    def watch(event: str, values: tuple[Any, ...]) -> None:
        if event in NETWORK_EVENTS and not str(values[-1]).startswith("/"):
            tally.network_attempts += 1

    sys.addaudithook(watch)
    app = open_offprint(Profile.at(arguments.profile))
    read(app, truth, show, tally)
    app.close()
    print(json.dumps(vars(tally)))


if __name__ == "__main__":
    main()
