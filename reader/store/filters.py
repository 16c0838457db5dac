"""The filters of a library: kept, counted, previewed, taken away."""

import json
from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from reader.domain.changes import Changes
from reader.domain.errors import NotFound, SettingsError
from reader.domain.filters import Filter, FilterAct, KeptFilter
from reader.domain.text import display_text
from reader.store import filtering, journal, undo
from reader.store.connection import Database
from reader.store.hiding import Hidden
from reader.store.marks import TAG_LIMIT
from reader.store.query_words import phrase_expression

WORDS_LIMIT = 200
"""Characters of a filter: a headline that is hidden word for word still fits."""

_KEPT = f"""
SELECT filter.*, coalesce(source.title, '') AS source_title,
       (SELECT count(*) FROM filter_match JOIN story USING (story_id) WHERE filter_match.filter_id = filter.filter_id
           AND (act <> 'hide' OR is_hidden & {Hidden.FILTERED:d})) AS stories
  FROM filter LEFT JOIN source USING (source_id) WHERE source.removed_at IS NULL ORDER BY filter_id DESC
"""
_MET = f"""
SELECT story_id FROM filter_match JOIN story USING (story_id) JOIN filter USING (filter_id)
 WHERE filter_id = ? AND (act <> 'hide' OR is_hidden & {Hidden.FILTERED:d}) ORDER BY published DESC, story_id DESC
"""
_IN_SIGHT = """
SELECT story_id FROM story WHERE story_id IN (SELECT value FROM json_each(?)) AND is_hidden = 0 AND is_bookmarked <= ?
 ORDER BY published DESC, story_id DESC
"""


class Filters:
    """Filters take effect at once and for what comes; each change is one durable transaction and one step of undo."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def all(self) -> tuple[KeptFilter, ...]:
        """Every filter, the newest first."""
        with self._database.read() as connection:
            rows = connection.execute(_KEPT).fetchall()
        return tuple(
            KeptFilter(
                filter_id=row["filter_id"],
                filter=filtering.filter_of(row),
                source_title=row["source_title"],
                stories=row["stories"],
            )
            for row in rows
        )

    def preview(self, wanted: Filter) -> "array[int]":
        """What a filter would find of that which is in sight now, the newest first; bookmarked stories are never hidden.

        Raises ``SettingsError`` like ``add``.
        """
        wanted = _checked(wanted, is_preview=True)
        with self._database.read() as connection:
            found = json.dumps(sorted(filtering.matching(connection, wanted)))
            rows = connection.execute(_IN_SIGHT, (found, wanted.act is not FilterAct.HIDE))
            return array("q", (row[0] for row in rows))

    def met(self, filter_id: int) -> "array[int]":
        """The stories that a filter hides, or has met when it does something else; the newest first."""
        with self._database.read() as connection:
            return array("q", (row[0] for row in connection.execute(_MET, (filter_id,))))

    def add(self, new: Filter) -> tuple[int, Changes]:
        """Keep a filter; gives its id (of the one that is there already, too).

        Raises ``SettingsError`` when there is no word in it that can be looked for, or no tag to give; ``NotFound`` when there is
        no such source.
        """
        new = _checked(new)
        with self._database.write() as connection:
            query = "SELECT 1 FROM source WHERE source_id = ? AND removed_at IS NULL"
            if new.source_id and not connection.execute(query, (new.source_id,)).fetchone():
                raise NotFound(what="source", id=new.source_id)
            before = connection.total_changes
            filter_id, hidden = filtering.add_filter(connection, new)
            if connection.total_changes > before:
                step = undo.Step(kind=filtering.FILTER, former=filter_id, size=len(hidden), name=new.words)
                undo.push(connection, step)
                self._database.note(journal.filter_lines(connection, filter_id))
        return filter_id, Changes(stories=hidden, lists=bool(hidden), counts=bool(hidden))

    def remove(self, filter_id: int) -> Changes:
        """Take a filter away; what it alone had hidden is in sight again.  Raises ``NotFound``."""
        with self._database.write() as connection:
            former = filtering.former_of(connection, filter_id)
            if former is None:
                raise NotFound(what="filter", id=filter_id)
            self._database.note(list(journal.filter_lines(connection, filter_id, "no-filter")))
            shown = filtering.drop_filter(connection, filter_id)
            undo.push(connection, undo.Step(kind=filtering.NO_FILTER, former=former, size=len(shown), name=former["words"]))
        return Changes(stories=shown, lists=bool(shown), counts=bool(shown))


def _checked(new: Filter, *, is_preview: bool = False) -> Filter:
    words, tag = display_text(new.words, WORDS_LIMIT), display_text(new.tag, TAG_LIMIT)
    if not phrase_expression(words):
        raise SettingsError(name="filter", value=words)
    if new.act is FilterAct.TAG and not tag and not is_preview:
        raise SettingsError(name="tag", value=tag)
    return replace(new, words=words, tag=tag if new.act is FilterAct.TAG else "")
