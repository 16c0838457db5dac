"""Other readers' databases, laid out as QuiteRSS 0.19 and RSS Guard 4 make them."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.domain.errors import BadImport
from reader.domain.imported import ImportedItem, ImportKind
from reader.store import foreign
from reader.store.foreign import read_foreign

QUITERSS = """
CREATE TABLE feeds (id integer primary key, text varchar, title varchar, xmlUrl varchar, description varchar,
 author_name varchar, label varchar);
CREATE TABLE news (id integer primary key, feedId integer, guid varchar, guidislink varchar default 'true', description varchar,
 content varchar, title varchar, published varchar, received varchar, author_name varchar, label varchar, new integer default 1,
 read integer default 0, starred integer default 0, deleted integer default 0, link_href varchar, link_alternate varchar);
CREATE TABLE labels (id integer primary key, name varchar, image blob, num integer);
INSERT INTO feeds VALUES (1, 'Strait', 'The Strait', 'https://a.example/rss', 'News', 'Editor', 'x');
INSERT INTO labels VALUES (1, 'Important', NULL, 1), (7, 'Ferries', NULL, 7);
INSERT INTO news (id, feedId, guid, description, content, title, published, received, author_name, label, read, starred,
 link_href) VALUES (5, 1, 'g5', '<p>Short', '<p>Long text</p>', 'Starred', '2021-01-01T10:00:00', '2021-01-02T08:00:00', 'Ada',
  ',1,7,', 2, 1, 'https://a.example/5');
INSERT INTO news (id, feedId, guid, title, label) VALUES (6, 1, 'https://a.example/6', 'Labelled', ',7,');
INSERT INTO news (id, feedId, guid, title, starred, deleted) VALUES (7, 1, 'https://a.example/7', 'Deleted', 1, 1);
INSERT INTO news (id, feedId, guid, title) VALUES (8, 1, 'https://a.example/8', 'Plain');
INSERT INTO news (id, feedId, guid, guidislink, title, starred) VALUES (9, 1, 'urn:9', 'false', 'No address', 1);
"""
RSS_GUARD = """
CREATE TABLE Feeds (id INTEGER PRIMARY KEY, title TEXT, {address} TEXT, account_id INTEGER NOT NULL, custom_id TEXT NOT NULL);
CREATE TABLE Messages (id INTEGER PRIMARY KEY, is_read INTEGER NOT NULL DEFAULT 0, is_important INTEGER NOT NULL DEFAULT 0,
 is_deleted INTEGER NOT NULL DEFAULT 0, is_pdeleted INTEGER NOT NULL DEFAULT 0, feed TEXT NOT NULL, title TEXT NOT NULL, url TEXT,
 author TEXT, date_created BIGINT NOT NULL, contents TEXT, account_id INTEGER NOT NULL, custom_id TEXT);
CREATE TABLE Labels (id INTEGER PRIMARY KEY, name TEXT NOT NULL, custom_id TEXT, account_id INTEGER NOT NULL);
CREATE TABLE LabelsInMessages (label TEXT NOT NULL, message TEXT NOT NULL, account_id INTEGER NOT NULL);
INSERT INTO Feeds VALUES (3, 'The Strait', 'https://a.example/rss', 1, '3');
INSERT INTO Labels VALUES (1, 'Ferries', 'l1', 1);
INSERT INTO LabelsInMessages VALUES ('l1', 'm2', 1);
INSERT INTO Messages VALUES
 (1, 1, 1, 0, 0, '3', 'Important', 'https://a.example/1', 'Ada', 1609495200000, '<p>Text</p>', 1, 'm1'),
 (2, 0, 0, 0, 0, '3', 'Labelled', 'https://a.example/2', '', 1609495200000, '', 1, 'm2'),
 (3, 0, 1, 1, 0, '3', 'Deleted', 'https://a.example/3', '', 1609495200000, '', 1, 'm3'),
 (4, 0, 0, 0, 0, '3', 'Plain', 'https://a.example/4', '', 1609495200000, '', 1, 'm4');
"""
NEW_YEAR = datetime(2021, 1, 1, 10, tzinfo=UTC)


def database(folder: Path, script: str) -> Path:
    path = folder / "foreign.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


def test_quiterss(tmp_path: Path) -> None:
    found = read_foreign(database(tmp_path, QUITERSS))
    assert found.kind is ImportKind.QUITERSS
    assert found.items[0] == ImportedItem(
        place=5, url="https://a.example/5", title="Starred", html="<p>Long text</p>", author="Ada", published=NEW_YEAR,
        saved=datetime(2021, 1, 2, 8, tzinfo=UTC), tags=("Important", "Ferries"), is_read=True, feed_url="https://a.example/rss",
    )  # fmt: skip
    assert [(item.url, item.is_starred, item.tags) for item in found.items[1:]] == [("https://a.example/6", False, ("Ferries",))]
    assert [(problem.place, problem.why) for problem in found.problems] == [(9, "no-address")]


@pytest.mark.parametrize("column", ["source", "url"], ids=["4", "3"])
def test_rss_guard(tmp_path: Path, column: str) -> None:
    found = read_foreign(database(tmp_path, RSS_GUARD.format(address=column)))
    assert found.kind is ImportKind.RSS_GUARD
    assert found.items == (
        ImportedItem(
            place=1, url="https://a.example/1", title="Important", html="<p>Text</p>", author="Ada", published=NEW_YEAR,
            is_read=True, feed_url="https://a.example/rss",
        ),
        ImportedItem(
            place=2, url="https://a.example/2", title="Labelled", published=NEW_YEAR, tags=("Ferries",), is_starred=False,
            feed_url="https://a.example/rss",
        ),
    )  # fmt: skip


def test_the_file_is_not_touched(tmp_path: Path) -> None:
    path = database(tmp_path, QUITERSS)
    before = path.read_bytes()
    read_foreign(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_any_column_may_hold_anything(tmp_path: Path) -> None:
    path = database(tmp_path, QUITERSS)
    with closing(sqlite3.connect(path)) as connection:
        odd = "UPDATE news SET title = x'ff00', published = 10000000000000000, author_name = 7, content = 3.5, label = x'00'"
        connection.execute(f"{odd}, description = cast(x'ff41' AS TEXT) WHERE id = 5")
        connection.commit()
    item = read_foreign(path).items[0]
    assert (item.title, item.published, item.author, item.html, item.tags) == ("", None, "7", "3.5", ())


NO_LABELS = QUITERSS + "DROP TABLE labels;"
ENDLESS = "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more)"


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("CREATE TABLE other (id)", "bad-import:unknown"),
        (NO_LABELS, "bad-import:broken"),
        (QUITERSS + f"DROP TABLE news; CREATE VIEW news AS {ENDLESS} SELECT n AS id FROM more", "bad-import:unknown"),
        (NO_LABELS + f"CREATE VIEW labels AS {ENDLESS} SELECT n AS id, n AS name FROM more", "bad-import:broken"),
        (NO_LABELS + f"CREATE VIEW labels AS {ENDLESS} SELECT 1 AS id, 1 AS name FROM more WHERE n < 0",
         "bad-import:broken"),
    ],
    ids=["stranger", "half", "view", "endless", "nothing-for-ever"],
)  # fmt: skip
def test_hostile_databases(tmp_path: Path, script: str, code: str) -> None:
    with pytest.raises(BadImport) as caught:
        read_foreign(database(tmp_path, script))
    assert caught.value.code == code


def test_a_damaged_file_is_broken(tmp_path: Path) -> None:
    path = database(tmp_path, QUITERSS)
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(BadImport) as caught:
        read_foreign(path)
    assert caught.value.code == "bad-import:broken"


def test_time_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = database(tmp_path, QUITERSS)
    with closing(sqlite3.connect(path)) as connection:
        more = "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        connection.execute(
            f"{more} INSERT INTO news (id, feedId, guid, starred) SELECT i, 1, 'https://a.example/' || i, 1 FROM n"
        )
        connection.commit()
    monkeypatch.setattr(foreign, "SECONDS", -1.0)
    with pytest.raises(BadImport) as caught:
        read_foreign(path)
    assert caught.value.code == "bad-import:limit"
