from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.domain.errors import BadStatus
from reader.domain.update import NewSource
from reader.store import open_library
from reader.sync.desk import Desk
from reader.sync.fetching import Failed, FeedJob
from reader.sync.tally import Tally

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def test_a_failure_is_of_the_moment_when_it_came_however_long_the_sync_goes_on(tmp_path: Path) -> None:
    moment = [NOW]
    store = open_library(tmp_path, clock=lambda: moment[0])
    store.sources.add(NewSource(feed_url="https://a.example/rss", title="Courier", language="en"))
    desk = Desk(store.sync, ("en",), Tally(NOW, lambda _: None), lambda: moment[0], lambda _: None, chance=lambda: 0.0)
    (source,) = store.sync.due(NOW)
    desk.take(FeedJob(source=source, known=()), Failed(error=BadStatus(status=500), status=500))
    moment[0] += timedelta(minutes=15)
    desk.close()
    (kept,) = store.sources.all()
    assert (kept.checked, kept.next_check) == (NOW, NOW + timedelta(hours=1))
    store.close()
