"""How cost grows: draws docs/pictures/growth.png from processor seconds at growing sizes.

python bench/growth.py   (a library of a million rows and 500 feeds are the largest)
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from bench.figures import Table, spans
from bench.headlines import offprint, twice
from bench.library import COMMON, RARE, built, copied
from bench.press import running
from bench.start import one_start
from reader.app import Profile, open_offprint
from reader.domain.query import StoryQuery, View
from reader.ui.application import make_application

STORIES = (1_000, 10_000, 100_000, 1_000_000)
TEXTS = (2_000, 20_000, 100_000)
FEEDS = (10, 100, 500)
PANEL = (420, 300)
"""Px of one plot."""
EDGE = 56
COLOURS = ("#a5382f", "#2f5d8a", "#4d7a3a", "#8a6d2f")

Points = dict[str, list[tuple[float, float]]]


@dataclass(frozen=True, slots=True)
class Plot:
    """Lines over one axis, both axes in powers of ten."""

    title: str
    unit: str
    lines: Points


def best_ms(job: Callable[[], object]) -> float:
    """Processor ms, the best of three: other programs only add."""
    return max(0.01, min(span.cpu for span in spans(job, 3)) * 1000)


def of_lists() -> Plot:
    """Start, and the ids of lists, against stories."""
    lines: Points = {"start": [], "all stories": [], "unread": [], "first page of rows": []}
    for stories in STORIES:
        profile = built(stories, text=False)
        with copied(stories, text=False) as copy:
            lines["start"].append((stories, min(one_start(copy)["cpu"] for _ in range(3)) * 1000))
        app = open_offprint(Profile.at(profile), read_only=True)
        ids = app.library.ids(StoryQuery(view=View.ALL))
        for name, job in (
            ("all stories", lambda app=app: app.library.ids(StoryQuery(view=View.ALL))),
            ("unread", lambda app=app: app.library.ids(StoryQuery(view=View.UNREAD))),
            ("first page of rows", lambda app=app, ids=ids: app.library.rows(ids[:128])),
        ):
            lines[name].append((stories, best_ms(job)))
        app.close()
    return Plot("start and lists against stories", "ms of processor", lines)


def of_search() -> Plot:
    """Search against stories with text."""
    lines: Points = {"rare word": [], "word of every story": []}
    for stories in TEXTS:
        app = open_offprint(Profile.at(built(stories)), read_only=True)
        for name, word in (("rare word", RARE), ("word of every story", COMMON)):
            query = StoryQuery(words=word)
            lines[name].append((stories, best_ms(lambda app=app, query=query: app.library.ids(query))))  # type: ignore[misc]  # bound now
        app.close()
    return Plot("search against stories", "ms of processor", lines)


def of_sync() -> Plot:
    """Syncs against sources."""
    lines: Points = {"cold": [], "nothing new": []}
    for feeds in FEEDS:
        with running(feeds, 20) as press:
            cold, again, _plain = twice(offprint, press)
        lines["cold"].append((feeds, cold[1] * 1000))
        lines["nothing new"].append((feeds, again[1] * 1000))
    return Plot("sync against sources of 20 headlines", "ms of processor", lines)


def draw(painter: QPainter, plot: Plot, place: QRectF) -> None:
    """One plot with its axes in powers of ten."""
    from math import ceil, floor, log10

    every = [point for line in plot.lines.values() for point in line]
    left, right = (pick(log10(x) for x, _ in every) for pick in (min, max))
    low, high = floor(min(log10(y) for _, y in every)), ceil(max(log10(y) for _, y in every))
    area = place.adjusted(EDGE, 34, -36, -EDGE)

    def at(x: float, y: float) -> QPointF:
        across = (log10(x) - left) / (right - left)
        return QPointF(area.left() + across * area.width(), area.bottom() - (log10(y) - low) / (high - low) * area.height())

    painter.setPen(QColor("#211f1b"))
    painter.drawText(QPointF(area.left(), place.top() + 20), f"{plot.title}, {plot.unit}")
    for power in range(low, high + 1):
        y = at(10**left, 10.0**power).y()
        painter.setPen(QColor("#dddddd"))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor("#666666"))
        painter.drawText(QRectF(place.left(), y - 8, EDGE - 6, 16), Qt.AlignmentFlag.AlignRight, f"{10.0**power:g}")
    for x in sorted({x for x, _ in every}):
        painter.drawText(QRectF(at(x, 10.0**low).x() - 40, area.bottom() + 4, 80, 16), Qt.AlignmentFlag.AlignCenter, f"{x:,.0f}")
    legend = QPointF(area.left(), place.bottom() - 12)
    for number, (name, line) in enumerate(plot.lines.items()):
        painter.setPen(QPen(QColor(COLOURS[number]), 2))
        painter.drawPolyline([at(*point) for point in line])
        for point in line:
            painter.drawEllipse(at(*point), 2.5, 2.5)
        painter.drawText(legend, name)
        legend += QPointF(painter.fontMetrics().horizontalAdvance(name) + 14, 0)


def main() -> None:
    """Measure, draw, tell."""
    make_application()
    plots = (of_lists(), of_search(), of_sync())
    image = QImage(PANEL[0] * len(plots), PANEL[1], QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    table = Table()
    for number, plot in enumerate(plots):
        draw(painter, plot, QRectF(number * PANEL[0], 0, *PANEL))
        for name, line in plot.lines.items():
            table.add(f"{plot.title}: {name}", **{f"{size:.0f}": round(cost, 1) for size, cost in line})
    painter.end()
    image.save(str(ROOT / "docs" / "pictures" / "growth.png"))
    table.close()


if __name__ == "__main__":
    main()
