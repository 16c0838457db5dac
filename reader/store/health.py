"""What the library holds, measured: bytes and stories by source and day."""

from collections import defaultdict
from datetime import datetime, timedelta

from reader.domain.late_dataclass import dataclass
from reader.store.connection import Database
from reader.store.moments import moment_or_none, stored

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Bytes and numbers by source id; ``digests`` are the names of picture files with the source that shows them."""

    stories: int
    text_bytes: int
    page_bytes: int
    oldest: datetime | None
    text_by_source: dict[int, int]
    days: dict[int, tuple[int, ...]]
    digests: dict[str, int]


class Health:
    """Reads whole tables: for a thread beside the window."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def measure(self, midnight: datetime, days: int) -> Measured:
        """Everything at one moment; ``midnight`` began the person's day, the last of ``days``."""
        first = midnight - (days - 1) * DAY
        found: dict[int, list[int]] = defaultdict(lambda: [0] * days)
        with self._database.read() as connection:
            stories, oldest = connection.execute("SELECT count(*), min(published) FROM story WHERE is_hidden = 0").fetchone()
            pages = connection.execute("SELECT coalesce(sum(length(page)), 0) FROM raw_page").fetchone()[0]
            texts = connection.execute(
                "SELECT coalesce(source_id, 0), sum(length(blocks)) FROM body JOIN version USING (version_id) GROUP BY 1"
            ).fetchall()
            news = connection.execute(
                "SELECT source_id, (published - :first) / :day, count(*) FROM story JOIN story_source USING (story_id)"
                " WHERE published >= :first AND is_hidden = 0 GROUP BY 1, 2",
                {"first": stored(first), "day": round(DAY.total_seconds() * 1_000_000)},
            ).fetchall()
            files = connection.execute(
                "SELECT digest || '.' || suffix, coalesce(min(source_id), 0) FROM picture JOIN version_picture USING (url)"
                " JOIN version USING (version_id) WHERE state = 'stored' GROUP BY 1"
            ).fetchall()
        for source_id, day, number in news:
            found[source_id][min(days - 1, day)] += number
        text = {row[0]: row[1] for row in texts}
        return Measured(
            stories=stories, text_bytes=sum(text.values()), page_bytes=pages, oldest=moment_or_none(oldest), text_by_source=text,
            days={source_id: tuple(numbers) for source_id, numbers in found.items()}, digests={row[0]: row[1] for row in files},
        )  # fmt: skip
