"""Library and health: how large everything is, how sources fare, what retention would take."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path

from reader.app.settings import Settings
from reader.domain.health import LibraryHealth, RetentionPlan, SourceHealth
from reader.store import Store

DAYS = 30
"""Days of a source's chart."""


class Health:
    """Measures the library; walks its folder, so not for the window's thread."""

    def __init__(
        self, store: Store, settings: Settings, clock: Callable[[], datetime] = lambda: datetime.now().astimezone()
    ) -> None:
        self._store, self._settings, self._clock = store, settings, clock

    def measure(self) -> LibraryHealth:
        """The library as it is now, with a dry run of the retention that is set."""
        now = self._clock()
        found = self._store.health.measure(datetime.combine(now.date(), time(), tzinfo=now.tzinfo), DAYS)
        sizes = _sizes(self._store.folder / "pictures")
        pictures: dict[int, int] = defaultdict(int)
        for name, source_id in found.digests.items():
            pictures[source_id] += sizes.get(name, 0)
        sources = tuple(
            SourceHealth(
                source_id=source.source_id, title=source.title, stories=source.stories, checked=source.checked,
                text_bytes=found.text_by_source.get(source.source_id, 0), picture_bytes=pictures[source.source_id],
                days=found.days.get(source.source_id, (0,) * DAYS), next_check=source.next_check, error=source.error,
                error_values=source.error_values,
            )
            for source in self._store.sources.all()
        )  # fmt: skip
        keep = self._settings.keep_read_days
        plan = self._store.retention.plan(now, keep)
        folder = self._store.folder
        return LibraryHealth(
            stories=found.stories, text_bytes=found.text_bytes, page_bytes=found.page_bytes, oldest=found.oldest,
            database_bytes=sum(file.stat().st_size for file in folder.glob("library.sqlite*") if file.is_file()),
            picture_bytes=sum(sizes.values()), backup_bytes=sum(_sizes(folder / "backups").values()), sources=sources,
            keep_read_days=keep, old_stories=plan.stories, old_bytes=plan.text_bytes,
        )  # fmt: skip

    def plan(self) -> RetentionPlan:
        """A dry run of the retention that is set, alone."""
        now, settings = self._clock(), self._settings
        stories = self._store.retention.plan(now, settings.keep_read_days)
        pages = self._store.retention.plan_pages(now, settings.keep_raw_days)
        return RetentionPlan(
            stories=stories.stories, text_bytes=stories.text_bytes, pages=pages.pages, page_bytes=pages.page_bytes
        )


def _sizes(folder: Path) -> dict[str, int]:
    """Bytes of the files under a folder by their names."""
    return {file.name: file.stat().st_size for file in folder.rglob("*") if file.is_file()}
