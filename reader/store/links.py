"""Claims that a story exists in another language: kept, offered for judging, and what the verdict changes."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from reader.domain.language import canonical
from reader.domain.page import Alternate, ExtractedVersion, LinkKind
from reader.domain.text import display_text
from reader.domain.update import LinkAccepted, LinkRejected, LinkWanted, PageStored
from reader.domain.url import identity_of
from reader.store.late import languages_joining, note_joined, note_late
from reader.store.merging import merge_stories
from reader.store.moments import stored, stored_or_none
from reader.store.rows import FRONT_PAGE
from reader.store.splitting import SPLIT, are_apart, is_denied, reject_denied
from reader.store.versions import NewVersion, add_version, story_of, version_at

LABEL_LIMIT = 20
"""Characters of a chip, as ``Alternate.label`` promises."""

TAKEN = "language-taken"
"""Why a claim was rejected that a judge had accepted: the story has another page in that language."""

_TRUST = " ".join(f"WHEN '{kind.value}' THEN {place}" for place, kind in enumerate(LinkKind))
_ADD = f"""
INSERT INTO version_link (version_id, language, url, url_identity, kind, label) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (version_id, url_identity) DO UPDATE
   SET label = iif(excluded.label = '', label, excluded.label),
       kind = iif(CASE excluded.kind {_TRUST} END < CASE kind {_TRUST} END, excluded.kind, kind)
"""

_WANTED = f"""
SELECT link.*, version.story_id, version.source_id, known.version_id AS known_version_id, known.story_id AS known_story_id,
       known.fetched_at IS NOT NULL AS known_is_fetched
  FROM version_link AS link JOIN version ON version.version_id = link.version_id JOIN story ON story.story_id = version.story_id
  LEFT JOIN address ON address.url_identity = link.url_identity
  LEFT JOIN version AS known ON known.version_id = address.version_id
 WHERE link.state = 'wanted' AND (link.next_try IS NULL OR link.next_try <= :now)
   AND version.fetched_at IS NOT NULL AND story.is_hidden = 0
   AND (known.story_id IS NULL OR known.story_id <> version.story_id)
   AND (:stories IS NULL OR version.story_id IN (SELECT value FROM json_each(:stories))
        OR known.story_id IN (SELECT value FROM json_each(:stories)))
   AND (link.is_requested OR NOT {FRONT_PAGE})
   AND (link.is_requested OR known.version_id IS NOT NULL
        OR (link.language IN (SELECT value FROM json_each(:reading))
            AND NOT EXISTS (SELECT 1 FROM version AS here WHERE here.story_id = version.story_id
                               AND here.language = link.language AND here.fetched_at IS NOT NULL)))
 ORDER BY link.is_requested DESC, story.published DESC, link.link_id
"""


def add_links(connection: sqlite3.Connection, version_id: int, claims: Iterable[Alternate]) -> None:
    """Add claims of a version; one that is known keeps its verdict and takes the better kind and label."""
    own = addresses_of(connection, version_id)
    for claim in claims:
        identity, language = identity_of(claim.url), canonical(claim.language)
        if not identity or not language or identity in own:
            continue
        values = (version_id, language, claim.url, identity, claim.kind.value, display_text(claim.label, LABEL_LIMIT))
        connection.execute(_ADD, values)
    reject_denied(connection, version_id)


def addresses_of(connection: sqlite3.Connection, version_id: int) -> frozenset[str]:
    """The addresses under which a version itself is known."""
    rows = connection.execute("SELECT url_identity FROM address WHERE version_id = ?", (version_id,))
    return frozenset(row[0] for row in rows)


def replace_links(connection: sqlite3.Connection, version_id: int, claims: tuple[Alternate, ...]) -> None:
    """What a page claims now: unjudged claims that it makes no more are dropped; guesses of ours and judged ones stay."""
    kept = json.dumps([identity_of(claim.url) for claim in claims])
    connection.execute(
        "DELETE FROM version_link WHERE version_id = ? AND state = 'wanted' AND NOT is_requested"
        " AND kind NOT IN ('feed', 'same-number', 'url-pattern')"
        " AND url_identity NOT IN (SELECT value FROM json_each(?))",
        (version_id, kept),
    )
    add_links(connection, version_id, claims)


def links_wanted(
    connection: sqlite3.Connection, now: datetime, reading: tuple[str, ...], stories: frozenset[int] | None
) -> tuple[LinkWanted, ...]:
    """Claims to judge now: asked for by the person, or in a reading language that the story has not, or to a known version.

    With ``stories``, only claims that these make or that lead to them.
    """
    values = {"now": stored(now), "reading": json.dumps(reading), "stories": None if stories is None else json.dumps([*stories])}
    return tuple(
        LinkWanted(
            link_id=row["link_id"],
            version_id=row["version_id"],
            story_id=row["story_id"],
            source_id=row["source_id"] or 0,
            language=row["language"],
            url=row["url"],
            kind=LinkKind(row["kind"]),
            known_version_id=row["known_version_id"] or 0,
            known_story_id=row["known_story_id"] or 0,
            known_is_fetched=bool(row["known_is_fetched"]),
            tries=row["tries"],
        )
        for row in connection.execute(_WANTED, values)
    )


def reject(connection: sqlite3.Connection, verdict: LinkRejected) -> int:
    """Note a claim that did not hold; one that could not be checked waits.  Gives the story, 0 when the claim is gone."""
    state = "wanted" if verdict.next_try else "rejected"
    connection.execute(
        "UPDATE version_link SET state = ?, reason = ?, tried_at = ?, next_try = ?, tries = tries + 1, is_requested = 0"
        " WHERE link_id = ?",
        (state, verdict.reason, stored(verdict.tried), stored_or_none(verdict.next_try), verdict.link_id),
    )
    return _story_of_link(connection, verdict.link_id)


def _story_of_link(connection: sqlite3.Connection, link_id: int) -> int:
    query = "SELECT story_id FROM version_link JOIN version USING (version_id) WHERE link_id = ?"
    row = connection.execute(query, (link_id,)).fetchone()
    return int(row[0]) if row else 0


def join_known(
    connection: sqlite3.Connection, verdict: LinkAccepted, known_version_id: int, now: datetime, reading: tuple[str, ...] = ()
) -> int:
    """The claim led to a version of the library: two stories become one.  Gives the story that remains.

    A language of ``reading`` that comes late this way is news.
    """
    origin, known = _story_of_link(connection, verdict.link_id), story_of(connection, known_version_id)
    if not origin or not known:
        return 0
    against = _objection(connection, origin, known)
    if against:
        return reject(connection, LinkRejected(link_id=verdict.link_id, reason=against, tried=now))
    late = languages_joining(connection, origin, known)
    kept = merge_stories(connection, origin, known, verdict.reason, now)
    note_joined(connection, kept, tuple(language for language in late if language in reading), now)
    _settle(connection, verdict)
    settle_inside(connection, kept)
    return kept


def add_linked(connection: sqlite3.Connection, verdict: LinkAccepted) -> int:
    """The claim led to a new page: a version of the same story.  Gives the version, 0 when the claim is gone."""
    story_id = _story_of_link(connection, verdict.link_id)
    if not story_id or verdict.page is None:
        return 0
    held = version_at(connection, verdict.page.final_url)
    if held:
        join_known(connection, verdict, held, verdict.page.fetched)
        return held
    link = connection.execute("SELECT * FROM version_link WHERE link_id = ?", (verdict.link_id,)).fetchone()
    page = verdict.page.extracted
    against = _page_objection(connection, story_id, verdict.page)
    if against:
        reject(connection, LinkRejected(link_id=verdict.link_id, reason=against, tried=verdict.page.fetched))
        return 0
    new = NewVersion(story_id=story_id, url=link["url"], language=page.language or link["language"], title=page.title)
    version_id = add_version(connection, new)
    if not link["is_requested"]:
        note_late(connection, story_id, new.language, verdict.page.fetched)
    _settle(connection, verdict)
    settle_inside(connection, story_id)
    return version_id


def _objection(connection: sqlite3.Connection, one: int, other: int) -> str:
    """Why two stories cannot become one, whatever the links say; empty when they can."""
    if one == other:
        return ""
    if are_apart(connection, one, other):
        return SPLIT
    return TAKEN if _have_twins(connection, one, other) else ""


def _page_objection(connection: sqlite3.Connection, story_id: int, page: PageStored) -> str:
    """Why a page cannot be a version of the story; empty when it can."""
    if is_denied(connection, story_id, (identity_of(page.final_url), identity_of(page.extracted.url))):
        return SPLIT
    return TAKEN if _has_language(connection, story_id, page.extracted) else ""


def _have_twins(connection: sqlite3.Connection, one: int, other: int) -> bool:
    """Whether each of two stories has a page of its own in one language: then they are two, whatever the links say."""
    query = (
        "SELECT 1 FROM version AS a JOIN version AS b ON b.story_id = ? AND b.language = a.language AND b.title <> a.title"
        " WHERE a.story_id = ? AND a.fetched_at IS NOT NULL AND b.fetched_at IS NOT NULL LIMIT 1"
    )
    return connection.execute(query, (other, one)).fetchone() is not None


def _has_language(connection: sqlite3.Connection, story_id: int, page: ExtractedVersion) -> bool:
    """Whether the story has another page in the language already: two claims of one language cannot both be true."""
    query = "SELECT 1 FROM version WHERE story_id = ? AND language = ? AND title <> ? AND fetched_at IS NOT NULL LIMIT 1"
    return connection.execute(query, (story_id, page.language, display_text(page.title))).fetchone() is not None


def _settle(connection: sqlite3.Connection, verdict: LinkAccepted) -> None:
    connection.execute(
        "UPDATE version_link SET state = 'accepted', reason = ?, next_try = NULL, is_requested = 0 WHERE link_id = ?",
        (verdict.reason, verdict.link_id),
    )


def settle_inside(connection: sqlite3.Connection, story_id: int) -> None:
    """Claims between versions of one story are true by now, whoever made them."""
    connection.execute(
        "UPDATE version_link SET state = 'accepted', reason = 'one-story', next_try = NULL, is_requested = 0"
        " WHERE state <> 'accepted' AND version_id IN (SELECT version_id FROM version WHERE story_id = :story)"
        " AND url_identity IN (SELECT url_identity FROM address JOIN version USING (version_id) WHERE story_id = :story)",
        {"story": story_id},
    )
