"""Brings the journal's acts into a library: one that is older than they are, or empty."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from reader.domain.feed import SourceKind
from reader.domain.filters import Filter, FilterAct, FilterPlace
from reader.store.bodies import blocks_in
from reader.store.filtering import add_filter, drop_filter
from reader.store.journal import Line, blocks_of
from reader.store.marks import MARKS, apply_mark, put_tags
from reader.store.moments import stored
from reader.store.rejoining import rejoin
from reader.store.removal import remove_source, restore_source
from reader.store.sources import feed_identity
from reader.store.splitting import forget_apart, remember_apart, split_story
from reader.store.versions import (
    NewVersion,
    add_version,
    refresh_offline,
    set_blocks,
    story_of,
    version_at,
    version_at_identity,
)


def replay(connection: sqlite3.Connection, lines: Iterable[Line], now: datetime) -> tuple[int, list[Line]]:
    """Do the acts again in their order; gives how many changed something, and those whose stories are not here (yet).

    Lines are checked like anything that comes from outside: one that makes no sense does nothing.
    """
    done, waiting = 0, []
    for line in lines:
        connection.execute("SAVEPOINT act")
        try:
            changed, missing = _act(connection, line, now)
        except (KeyError, TypeError, ValueError):
            connection.execute("ROLLBACK TO act")
            continue
        done += changed
        if missing:
            waiting.append({**line, "stories": missing})
    return done, waiting


def _act(connection: sqlite3.Connection, line: Line, now: datetime) -> tuple[bool, list[str]]:
    kind = line["do"]
    if kind == "source":
        return _put_source(connection, line), []
    if kind == "no-source":
        return _drop_source(connection, line, now), []
    if kind in ("filter", "no-filter"):
        return _set_filter(connection, line), []
    if kind in ("split", "rejoin"):
        return _set_apart(connection, line, now), []
    if kind == "bookmark":
        _add_bookmarked(connection, line, now)
    found = {name: _story(connection, name) for name in line["stories"]}
    ids = [story_id for story_id in found.values() if story_id]
    missing = [name for name, story_id in found.items() if not story_id]
    if kind in MARKS:
        return bool(apply_mark(connection, kind, ids, now, by_hand=kind == "read")), missing
    if kind == "tags":
        return bool(put_tags(connection, {story_id: list(line["tags"]) for story_id in ids})), missing
    return False, []


def _story(connection: sqlite3.Connection, name: str) -> int:
    if name.startswith("["):
        feed, identity = json.loads(name)
        query = (
            "SELECT story_id FROM entry JOIN source USING (source_id) JOIN version ON version.version_id = entry.version_id"
            " WHERE feed_identity = ? AND identity = ?"
        )
        row = connection.execute(query, (feed, identity)).fetchone()
    else:
        return story_of(connection, version_at_identity(connection, name))
    return int(row[0]) if row else 0


def _put_source(connection: sqlite3.Connection, line: Line) -> bool:
    values = {name: str(line[name]) for name in ("feed_url", "title", "site_url", "language", "publication")}
    values["kind"] = SourceKind(line.get("kind", SourceKind.FEED)).value
    values["identity"] = feed_identity(values["feed_url"])
    folder = _folder(connection, str(line["folder"]))
    before = connection.total_changes
    connection.execute(
        "INSERT INTO source (feed_url, feed_identity, kind, title, site_url, language, publication, folder_id, position)"
        " VALUES (:feed_url, :identity, :kind, :title, :site_url, :language, :publication, :folder,"
        " (SELECT coalesce(max(position), 0) + 1 FROM source)) ON CONFLICT (feed_identity) DO UPDATE"
        " SET title = :title, folder_id = :folder WHERE title <> :title OR folder_id IS NOT :folder",
        {**values, "folder": folder},
    )
    restore_source(connection, _source(connection, values["feed_url"]))
    return connection.total_changes > before


def _folder(connection: sqlite3.Connection, title: str) -> int | None:
    if not title:
        return None
    row = connection.execute("SELECT folder_id FROM folder WHERE title = ?", (title,)).fetchone()
    if row:
        return int(row[0])
    query = "INSERT INTO folder (title, position) VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM folder))"
    return int(connection.execute(query, (title,)).lastrowid or 0)


def _source(connection: sqlite3.Connection, feed_url: str) -> int:
    row = connection.execute("SELECT source_id FROM source WHERE feed_identity = ?", (feed_identity(feed_url),)).fetchone()
    return int(row[0]) if row else 0


def _drop_source(connection: sqlite3.Connection, line: Line, now: datetime) -> bool:
    source_id = _source(connection, str(line["feed_url"]))
    return bool(source_id) and remove_source(connection, source_id, now, keep_bookmarks=bool(line["keep"])) is not None


def _set_filter(connection: sqlite3.Connection, line: Line) -> bool:
    """A filter is kept or goes; one of a source that is not here has nothing to do."""
    wanted = Filter(
        words=str(line["words"]),
        place=FilterPlace(line["place"]),
        act=FilterAct(line["act"]),
        tag=str(line["tag"]),
        source_id=_source(connection, str(line["feed_url"])) if line["feed_url"] else 0,
    )
    if line["feed_url"] and not wanted.source_id:
        return False
    before = connection.total_changes
    filter_id, _hidden = add_filter(connection, wanted)
    if line["do"] == "no-filter":
        drop_filter(connection, filter_id)
    return connection.total_changes > before


def _set_apart(connection: sqlite3.Connection, line: Line, now: datetime) -> bool:
    """What a person took apart, or put together again, is so from now on, also for versions that are not here yet."""
    one, other = ([str(address) for address in line[side]] for side in ("one", "other"))
    before = connection.total_changes
    stories = [next(filter(None, (_story(connection, name) for name in side)), 0) for side in (one, other)]
    if line["do"] == "split":
        remember_apart(connection, one, other)
        version = next(filter(None, (version_at_identity(connection, name) for name in other)), 0)
        if version and stories[0] == stories[1]:
            split_story(connection, stories[0], version)
    else:
        forget_apart(connection, one, other)
        if all(stories) and stories[0] != stories[1]:
            rejoin(connection, stories[0], stories[1], now)
    return connection.total_changes > before


def _add_bookmarked(connection: sqlite3.Connection, line: Line, now: datetime) -> None:
    """A bookmarked story that is not here comes back with the text it had; one that lost its text gets it again."""
    (name,) = line["stories"]
    if _story(connection, name) or name.startswith("["):
        for version in line["versions"]:
            _give_text(connection, version_at(connection, str(version["url"])), version)
        return
    moments = (stored(now), min(int(line["published"]), stored(now)))
    story_id = int(connection.execute("INSERT INTO story (first_seen, published) VALUES (?, ?)", moments).lastrowid or 0)
    for version in line["versions"]:
        _add_version(connection, story_id, version)


def _add_version(connection: sqlite3.Connection, story_id: int, version: Line) -> None:
    new = NewVersion(
        story_id=story_id,
        url=str(version["url"]),
        language=str(version["language"]),
        title=str(version["title"]),
        byline=str(version["byline"]),
    )
    version_id = add_version(connection, new)
    connection.execute(
        "UPDATE version SET site_name = ?, published = ? WHERE version_id = ?",
        (str(version["site_name"]), version["published"], version_id),
    )
    _give_text(connection, version_id, version)


def _give_text(connection: sqlite3.Connection, version_id: int, version: Line) -> None:
    """The text of a line for a version that is here and has none."""
    packed = blocks_of(version)
    row = connection.execute("SELECT words FROM version WHERE version_id = ?", (version_id,)).fetchone()
    if not packed or row is None or row[0]:
        return
    set_blocks(connection, version_id, blocks_in(packed), from_feed=False, summary=str(version["snippet"]))
    connection.execute(
        "UPDATE version SET page_state = 'fetched', page_reason = '' WHERE version_id = ? AND page_state <> 'none'", (version_id,)
    )
    refresh_offline(connection, (version_id,))
