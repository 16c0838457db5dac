import threading
from pathlib import Path

import pytest

from reader.domain.errors import CannotOpen
from reader.store import Store, open_library
from reader.store.connection import Database, open_writer
from tests.store.store_builders import entry, feed, ids, source


def database(folder: Path) -> Database:
    made = Database(folder / "odd ?#% name.sqlite")
    with made.write() as connection:
        connection.execute("CREATE TABLE thing (name TEXT) STRICT")
    return made


def names(made: Database) -> list[str]:
    with made.read() as connection:
        return [row[0] for row in connection.execute("SELECT name FROM thing")]


def test_transaction_inside_another_is_part_of_it(tmp_path: Path) -> None:
    made = database(tmp_path)

    def fail() -> None:
        with made.write() as connection:
            with made.write() as inner:
                inner.execute("INSERT INTO thing VALUES ('x')")
            assert connection.in_transaction
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert names(made) == []
    made.close()


def test_readers_see_one_moment(tmp_path: Path) -> None:
    made = database(tmp_path)
    with made.read() as before:
        assert before.execute("SELECT count(*) FROM thing").fetchone()[0] == 0
        with made.write() as connection:
            connection.execute("INSERT INTO thing VALUES ('x')")
        assert names(made) == []
    assert names(made) == ["x"]
    made.close()


def test_readers_cannot_write(tmp_path: Path) -> None:
    made = database(tmp_path)
    with pytest.raises(CannotOpen, match="permission"), made.read() as connection:
        connection.execute("DELETE FROM thing")
    made.close()


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_what_a_person_did_waits_for_the_disk(tmp_path: Path, durable: bool, level: int) -> None:
    made = database(tmp_path)
    with made.write(durable=durable) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == level
    made.close()


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1)]
)
def test_writer_is_set_up(tmp_path: Path, pragma: str, value: object) -> None:
    connection = open_writer(tmp_path / "library.sqlite")
    assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    connection.close()


def test_threads_write_and_read_beside_each_other(store: Store) -> None:
    failures: list[Exception] = []
    made = source(store)

    def write(start: int) -> None:
        for number in range(start, start + 10):
            store.sync.apply_feed(feed(made, entry(number)))
            store.states.set_read(ids(store), True)

    def guarded(start: int) -> None:
        try:
            write(start)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(start,)) for start in (0, 10, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(ids(store)) == 30


def test_closing_ends_what_other_threads_read(tmp_path: Path) -> None:
    store = open_library(tmp_path)
    ended = threading.Event()

    def read() -> None:
        try:
            while True:
                ids(store)
        except CannotOpen:
            ended.set()

    thread = threading.Thread(target=read)
    thread.start()
    store.close()
    thread.join(10)
    assert ended.is_set()
