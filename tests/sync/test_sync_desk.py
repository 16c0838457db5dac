from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.domain.changes import Changes
from reader.domain.errors import BadStatus
from reader.domain.update import FeedUpdate, NewSource
from reader.store import open_library
from reader.sync.desk import Desk
from reader.sync.fetching import Failed, FeedJob
from reader.sync.plan import NotModified
from reader.sync.tally import Tally

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def test_a_failure_is_of_the_moment_when_it_came_however_long_the_sync_goes_on(tmp_path: Path) -> None:
    moment = [NOW]
    store = open_library(tmp_path, clock=lambda: moment[0])
    store.sources.add(NewSource(feed_url="https://a.example/rss", title="Courier", language="en"))
    desk = Desk(store.sync, ("en",), Tally(NOW, lambda _: None), lambda: moment[0], lambda _: None, chance=lambda: 0.0)
    (source,) = store.sync.due(NOW)
    desk.take(FeedJob(source=source), Failed(error=BadStatus(status=500), status=500))
    moment[0] += timedelta(minutes=15)
    desk.close()
    (kept,) = store.sources.all()
    assert (kept.checked, kept.next_check) == (NOW, NOW + timedelta(hours=1))
    store.close()


def test_feeds_with_nothing_new_are_written_together_and_their_entries_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    for n in range(40):
        store.sources.add(NewSource(feed_url=f"https://{n}.example/rss", title=f"Paper {n}", language="en"))
    desk = Desk(store.sync, ("en",), Tally(NOW, lambda _: None), lambda: NOW, lambda _: None)
    monkeypatch.setattr(store.sync, "known_entries", lambda _id: pytest.fail("the entries were read"))
    written: list[tuple[FeedUpdate, ...]] = []
    apply = store.sync.apply_unchanged

    def note(updates: tuple[FeedUpdate, ...]) -> Changes:
        written.append(updates)
        return apply(updates)

    monkeypatch.setattr(store.sync, "apply_unchanged", note)
    for job in desk.first_jobs((), manual=True):
        assert isinstance(job, FeedJob)
        answer = NotModified(url=job.source.feed_url, next_check=NOW + timedelta(hours=2), etag='"9"')
        assert desk.take(job, answer) == ()
    assert desk.write() == ()
    assert [len(updates) for updates in written] == [40]
    assert {(one.checked, one.next_check) for one in store.sources.all()} == {(NOW, NOW + timedelta(hours=2))}
    assert {source.etag for source in store.sync.due(NOW + timedelta(days=1))} == {'"9"'}
    store.close()
