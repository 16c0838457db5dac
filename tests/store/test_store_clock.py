"""What a clock that ran ahead has left in a library."""

from datetime import timedelta

from reader.store import Store
from reader.store.clock import mend_times
from reader.store.moments import stored
from tests.store.store_builders import NOW, filled, ids

AHEAD = NOW + timedelta(days=400)


def times(store: Store, story_id: int) -> tuple[int | None, ...]:
    with store.stories._database.read() as connection:
        row = connection.execute("SELECT first_seen, published, read_at FROM story WHERE story_id = ?", (story_id,)).fetchone()
        return tuple(row)


def test_only_times_in_the_future_become_those_of_now_and_the_order_stays(store: Store) -> None:
    filled(store, 6)
    first, second, third, *others = ids(store)
    store.states.set_read((third,), True)
    with store.stories._database.write() as connection:
        connection.execute("UPDATE story SET published = ? WHERE story_id IN (?, ?)", (stored(AHEAD), first, second))
        connection.execute("UPDATE story SET first_seen = ? WHERE story_id = ?", (stored(AHEAD), second))
        connection.execute("UPDATE story SET read_at = ? WHERE story_id = ?", (stored(AHEAD), third))
    order, untouched = ids(store), [times(store, one) for one in others]
    seen, published = times(store, first)[0], times(store, third)[1]
    with store.stories._database.write() as connection:
        mend_times(connection, NOW)
    now = stored(NOW)
    assert times(store, first) == (seen, now, None)
    assert times(store, second) == (now, now, None)
    assert times(store, third)[1:] == (published, now)
    assert [times(store, one) for one in others] == untouched
    assert ids(store) == order


def test_the_stories_are_looked_at_once(store: Store) -> None:
    filled(store, 2)
    looks: list[str] = []
    with store.stories._database.write() as connection:
        connection.set_trace_callback(looks.append)
        mend_times(connection, NOW)
        connection.set_trace_callback(None)
    assert len([one for one in looks if "UPDATE story" in one]) == 1
