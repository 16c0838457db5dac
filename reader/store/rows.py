"""Lines of a list: for each story the version to show, and a chip for every language it exists in."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.domain.language import best_language, short_name
from reader.domain.story import Chip, ChipState, Offline, StoryRow
from reader.store.labels import Labels, labels_of
from reader.store.moments import moment_of, moment_or_none

# What a page says in so many words; an address guessed from a pattern is no promise to a reader.
PROMISES = "('hreflang', 'link-header', 'feed', 'switcher')"

FRONT_PAGE = """
EXISTS (SELECT 1 FROM version_link AS other JOIN version AS origin ON origin.version_id = other.version_id
         WHERE other.url_identity = link.url_identity
           AND origin.story_id <> version.story_id AND origin.language = version.language)
"""
"""Two stories in one language claim the same address in another: that is a section or a front page, never both of them."""

_STORIES = "SELECT * FROM story WHERE story_id IN (SELECT value FROM json_each(?))"
_VERSIONS = """
SELECT version.*, source.title AS source_title, source.removed_at, iif(offline = 'text' AND page_state <> 'wanted',
       (SELECT min(picture.next_try) FROM version_picture JOIN picture USING (url)
         WHERE version_picture.version_id = version.version_id AND picture.state = 'wanted'), next_try) AS again
  FROM version LEFT JOIN source USING (source_id)
 WHERE story_id IN (SELECT value FROM json_each(?)) ORDER BY version_id
"""
_LINKS = f"""
SELECT version.story_id, link.language, link.label, link.is_requested, link.state
  FROM version_link AS link JOIN version USING (version_id)
 WHERE version.story_id IN (SELECT value FROM json_each(?))
   AND link.language <> '' AND (link.state = 'accepted' OR link.is_requested
        OR (link.state = 'wanted' AND link.kind IN {PROMISES} AND NOT {FRONT_PAGE}))
 ORDER BY link.link_id
"""
_TAGS = "SELECT story_id, tag FROM story_tag WHERE story_id IN (SELECT value FROM json_each(?)) ORDER BY tag"
_SOURCES = """
SELECT story_id, source_id, title FROM story_source JOIN source USING (source_id)
 WHERE story_id IN (SELECT value FROM json_each(?)) AND removed_at IS NULL ORDER BY source_id DESC
"""


def read_rows(connection: sqlite3.Connection, ids: Sequence[int], reading: tuple[str, ...]) -> tuple[StoryRow, ...]:
    """The stories' rows in the order asked; stories that are gone are left out."""
    asked = json.dumps(list(ids))
    stories = {row["story_id"]: row for row in connection.execute(_STORIES, (asked,))}
    versions, links = _grouped(connection, _VERSIONS, asked), _grouped(connection, _LINKS, asked)
    tags, sources = _grouped(connection, _TAGS, asked), _grouped(connection, _SOURCES, asked)
    labels = labels_of(connection, {source["source_id"] for found in sources.values() for source in found})
    made = []
    for story_id in ids:
        if story_id in stories and versions[story_id]:
            shown = choose(versions[story_id], reading)
            source = sources[story_id][-1] if sources[story_id] else None
            known = labels.get(source["source_id"], {}) if source else {}
            chips = chips_of(versions[story_id], links[story_id], reading, known)
            made.append(_row(stories[story_id], shown, source, (chips, tuple(tag["tag"] for tag in tags[story_id]))))
    return tuple(made)


def _grouped(connection: sqlite3.Connection, query: str, asked: str) -> dict[int, list[sqlite3.Row]]:
    made: dict[int, list[sqlite3.Row]] = defaultdict(list)
    for row in connection.execute(query, (asked,)):
        made[row["story_id"]].append(row)
    return made


def choose(versions: Iterable[sqlite3.Row], reading: tuple[str, ...], language: str = "") -> sqlite3.Row:
    """The version to show: stored ones before headlines, then the reading languages' order, then the longest."""
    every = list(versions)
    having_text = [row for row in every if row["offline"] != Offline.HEADLINE]
    offered = having_text or every
    if language and any(row["language"] == language for row in every):
        offered = [row for row in offered if row["language"] == language] or [r for r in every if r["language"] == language]
    best = best_language(tuple(row["language"] for row in offered), reading)
    return max((row for row in offered if row["language"] == best), key=lambda row: (row["words"], -row["version_id"]))


def _row(
    story: sqlite3.Row, shown: sqlite3.Row, source: sqlite3.Row | None, extras: tuple[tuple[Chip, ...], tuple[str, ...]]
) -> StoryRow:
    chips, tags = extras
    own = shown["source_id"] is not None and shown["removed_at"] is None
    return StoryRow(
        story_id=story["story_id"],
        version_id=shown["version_id"],
        title=shown["title"],
        snippet=shown["snippet"],
        language=shown["language"],
        source_id=shown["source_id"] if own else source["source_id"] if source else 0,
        source_title=shown["source_title"] if own else source["title"] if source else shown["source_title"] or shown["site_name"],
        published=moment_of(story["published"]),
        is_read=bool(story["is_read"]),
        is_bookmarked=bool(story["is_bookmarked"]),
        offline=Offline(shown["offline"]),
        offline_reason=shown["offline_reason"],
        next_try=moment_or_none(shown["again"]),
        chips=chips,
        tags=tags,
    )


def chips_of(
    versions: Iterable[sqlite3.Row], links: Iterable[sqlite3.Row], reading: tuple[str, ...], known: Labels
) -> tuple[Chip, ...]:
    """One chip for each language: stored before being fetched before published; reading languages first.

    ``known`` are the labels that the publication uses; the story's own come after them.
    """
    made: dict[str, Chip] = {}
    labels: dict[str, str] = {}
    for link in links:
        language = link["language"]
        labels.setdefault(language, link["label"])
        if link["state"] != "accepted" and (language not in made or link["is_requested"]):
            state = ChipState.FETCHING if link["is_requested"] else ChipState.PUBLISHED
            made[language] = Chip(language=language, label="", state=state)
    longest: dict[str, int] = {}
    for version in versions:
        language, words = version["language"], version["words"]
        if language and version["offline"] == Offline.HEADLINE:
            made.setdefault(language, Chip(language=language, label="", state=ChipState.PUBLISHED))
        elif language and words > longest.get(language, -1):
            longest[language] = words
            made[language] = Chip(language=language, label="", state=ChipState.STORED, version_id=version["version_id"])
    order = {language: place for place, language in enumerate(reading)}
    return tuple(
        Chip(
            language=chip.language,
            label=known.get(code) or labels.get(code) or short_name(code),
            state=chip.state,
            version_id=chip.version_id,
        )
        for code, chip in sorted(made.items(), key=lambda item: (order.get(item[0], len(order)), item[0]))
    )
