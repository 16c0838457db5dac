"""The two halves of a day with hostile pages, each in a program of its own: the victim of trace.py.

python bench/hostile_walk.py sync FOLDER FEED
python bench/hostile_walk.py read FOLDER        (prints one JSON object: stories, ms by clock and processor of the slowest)
"""

import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.app import Offprint, Profile, open_offprint
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery


def sync(app: Offprint, feed: str) -> dict[str, object]:
    """Subscribe and sync."""
    app.subscriptions.add(FeedLink(url=feed, title=""))
    report = app.syncing.run()
    assert report is not None
    return {"new": report.new_stories, "failed": sum(result.pages_failed for result in report.sources)}


def read(app: Offprint) -> dict[str, object]:
    """Open every story in a real article view, search, list."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from reader.ui.article_view import ArticleView
    from reader.ui.fonts import load_fonts
    from reader.ui.look import Look

    qt = QApplication(["offprint"])
    load_fonts()
    view = ArticleView(Look(qt, "light"), lambda: datetime.now(UTC))
    view.resize(836, 900)
    view.show()
    slowest, computing, worst = 0.0, 0.0, ""
    ids = app.library.ids(StoryQuery())
    for row in app.library.rows(ids):
        began, worked = time.perf_counter(), time.process_time()
        view.show_story(app.library.open(row.story_id))
        qt.processEvents()
        view.viewport().grab()
        slowest = max(slowest, (time.perf_counter() - began) * 1000)
        if (took := (time.process_time() - worked) * 1000) > computing:
            computing, worst = took, row.title
    for words in ("harbour", '"', "AND", "c++", "*", "title:x", "\0", "x" * 100_000):
        app.library.ids(StoryQuery(words=words))
    return {"stories": len(ids), "slowest_ms": round(slowest), "computing_ms": round(computing), "worst": worst[-30:]}


def main() -> None:
    """The command line."""
    app = open_offprint(Profile.at(Path(sys.argv[2])), allow_private=True)
    print(json.dumps(sync(app, sys.argv[3]) if sys.argv[1] == "sync" else read(app)), flush=True)
    app.close()


if __name__ == "__main__":
    main()
