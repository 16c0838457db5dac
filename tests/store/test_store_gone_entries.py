"""Entries whose stories are gone stay as long as a feed names them, and no longer."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from reader.domain.update import NOTED_AGAIN
from reader.store import Store
from reader.store.gone_entries import FORGOTTEN, noted_in
from tests.store.store_builders import NOW, entry, feed, filled, ids

REMOVED = NOW + timedelta(days=91)
LATE = REMOVED + FORGOTTEN + timedelta(days=1)


@pytest.fixture
def made(store: Store) -> int:
    """A source with two stories of which the first was read and removed, which has been noted."""
    made = filled(store, 2)
    store.states.set_read([1], True)
    store.retention.apply(REMOVED, 90)
    store.retention.forget_entries(REMOVED)
    return made


def answer(store: Store, made: int, when: datetime, *listed: str, whole: bool = True) -> None:
    update = replace(feed(made), checked=when, listed=listed, is_not_modified=not whole)
    store.sync.apply_feed(update)


def known(store: Store, made: int) -> dict[str, datetime | None]:
    return {one.identity.rpartition("/")[2]: one.noted for one in store.sync.known_entries(made)}


def test_one_that_no_answer_names_any_more_goes_and_the_living_stay(store: Store, made: int) -> None:
    assert known(store, made) == {"1": REMOVED, "2": None}
    answer(store, made, REMOVED + NOTED_AGAIN + timedelta(days=1))
    assert store.retention.forget_entries(LATE) == 1
    assert known(store, made) == {"2": None}
    assert ids(store) == [2]


def test_one_that_is_still_named_is_noted_again_and_stays(store: Store, made: int) -> None:
    again = REMOVED + NOTED_AGAIN + timedelta(days=1)
    answer(store, made, again, "https://pravda.example/news/1")
    assert store.retention.forget_entries(LATE) == 0
    assert known(store, made)["1"] == again
    assert not store.sync.apply_feed(feed(made, entry(1))).stories


@pytest.mark.parametrize("days", [None, 1, 29])
def test_without_a_whole_answer_that_would_have_named_it_nothing_is_known(store: Store, made: int, days: int | None) -> None:
    """A feed that fails, or is "not modified" for months, may name it still."""
    if days is not None:
        answer(store, made, REMOVED + timedelta(days=days))
    answer(store, made, LATE - timedelta(days=1), whole=False)
    assert store.retention.forget_entries(LATE) == 0


def test_entries_are_looked_through_once_a_day_and_not_by_a_clock_that_is_years_ahead(store: Store, made: int) -> None:
    answer(store, made, LATE - timedelta(days=2))
    assert store.retention.forget_entries(REMOVED + timedelta(hours=23)) == 0
    assert store.retention.forget_entries(NOW + timedelta(days=3_650)) == 0
    assert store.retention.forget_entries(LATE) == 1


def test_a_story_that_lives_is_never_noted_as_gone(store: Store, made: int) -> None:
    answer(store, made, LATE, "https://pravda.example/news/2")
    assert known(store, made)["2"] is None
    assert [one.digest for one in store.sync.known_entries(made) if one.version_id] == ["d"]


@pytest.mark.parametrize("digest", ["", "gone", "gone ", "gone x", "gone -1", "d" * 64, "gone" + "1" * 64, "gone " + "9" * 30])
def test_a_digest_is_no_note(digest: str) -> None:
    assert noted_in(digest) is None
