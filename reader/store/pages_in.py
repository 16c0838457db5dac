"""What a fetched page changes in its version."""

import json
import sqlite3

from reader.domain.blocks import text_of
from reader.domain.page import ExtractedVersion, Outcome
from reader.domain.text import count_words, display_text
from reader.domain.update import PageFailed, PageStored
from reader.domain.url import untracked
from reader.store.bodies import read_feed_text, write_evidence, write_feed_text
from reader.store.links import replace_links
from reader.store.merging import merge_versions
from reader.store.moments import stored, stored_or_none
from reader.store.revisions import note_text, text_before
from reader.store.siblings import claim_siblings
from reader.store.splitting import are_apart
from reader.store.versions import add_address, refresh_offline, set_blocks, set_title, story_of, version_at

SHORT = 150
"""Words; below this a page may be a teaser of what its feed gives whole."""

RICHER = 1.5
"""How much longer the feed's text must be to be preferred: summaries repeat a lead, whole texts are several times longer."""

SHRUNK = 3
"""A page that comes back with less than a third of its words has lost its story (a wall, a script), not edited it."""


def store_failure(connection: sqlite3.Connection, failed: PageFailed) -> int:
    """Note a page that did not come; what is stored stays.  Gives the story, 0 when the version is gone."""
    connection.execute(
        "UPDATE version SET page_state = ?, page_reason = ?, tries = tries + 1, next_try = ? WHERE version_id = ?",
        ("wanted" if failed.next_try else "failed", failed.code, stored_or_none(failed.next_try), failed.version_id),
    )
    story_id = story_of(connection, failed.version_id)
    if story_id:
        refresh_offline(connection, (failed.version_id,))
    return story_id


def store_page(connection: sqlite3.Connection, version_id: int, page: PageStored) -> int:
    """Store a page as the version's text; gives the story, 0 when the version is gone."""
    if not story_of(connection, version_id):
        return 0
    if not page.extracted.has_story:
        outcome = page.extracted.outcome if page.extracted.outcome != Outcome.STORY else Outcome.EMPTY
        if not _was_read(connection, version_id):
            _keep_page(connection, version_id, page)
        return store_failure(connection, PageFailed(version_id=version_id, code=outcome, tried=page.fetched, next_try=None))
    same = _same_page(connection, version_id, page)
    if same:
        merge_versions(connection, same, version_id, page.fetched)
        version_id = same
    former = text_before(connection, version_id)
    _store_facts(connection, version_id, page)
    _store_text(connection, version_id, page.extracted)
    write_evidence(connection, version_id, page.evidence)
    note_text(connection, former, page.fetched)
    _keep_page(connection, version_id, page)
    _claim(connection, version_id, page)
    refresh_offline(connection, (version_id,))
    return story_of(connection, version_id)


def rewrite_page(connection: sqlite3.Connection, version_id: int, page: PageStored) -> None:
    """Store another extraction of the page that the version has: what is said of it and its text.

    Its claims of other versions are taken only from a page that was a wall until now.
    """
    was_wall = not _was_read(connection, version_id)
    _store_facts(connection, version_id, page)
    _store_text(connection, version_id, page.extracted)
    write_evidence(connection, version_id, page.evidence)
    if was_wall:
        _claim(connection, version_id, page)


def _was_read(connection: sqlite3.Connection, version_id: int) -> bool:
    """Whether a page of the version was a story once: a wall must not take its place among the pages kept."""
    query = "SELECT fetched_at IS NOT NULL FROM version WHERE version_id = ?"
    return bool(connection.execute(query, (version_id,)).fetchone()[0])


def _keep_page(connection: sqlite3.Connection, version_id: int, page: PageStored) -> None:
    if page.raw:
        connection.execute(
            "INSERT OR REPLACE INTO raw_page (version_id, fetched_at, page) VALUES (?, ?, ?)",
            (version_id, stored(page.fetched), page.raw),
        )


def _claim(connection: sqlite3.Connection, version_id: int, page: PageStored) -> None:
    """The addresses under which the page is known, and the versions that it names."""
    for url in (page.final_url, page.extracted.url):
        add_address(connection, version_id, url)
    replace_links(connection, version_id, page.extracted.alternates)
    claim_siblings(connection, version_id)


def _same_page(connection: sqlite3.Connection, version_id: int, page: PageStored) -> int:
    """Another version that is this very page under its canonical or final address.

    Some sites call their front page the canonical address of every story: only the same headline in the same language counts.
    """
    title, language = display_text(page.extracted.title).casefold(), page.extracted.language
    for url in (page.extracted.url, page.final_url):
        other = version_at(connection, url)
        if other in (0, version_id) or are_apart(connection, story_of(connection, other), story_of(connection, version_id)):
            continue
        row = connection.execute("SELECT title, language FROM version WHERE version_id = ?", (other,)).fetchone()
        if row["title"].casefold() == title and language in (row["language"], ""):
            return other
    return 0


def _store_facts(connection: sqlite3.Connection, version_id: int, page: PageStored) -> None:
    said = page.extracted
    connection.execute(
        "UPDATE version SET page_state = 'fetched', page_reason = :reason, is_partial = :partial, tries = 0, next_try = NULL,"
        " fetched_at = :fetched, url = :url, language = iif(:language = '', language, :language), declared_language = :declared,"
        " byline = iif(:byline = '', byline, :byline), published = coalesce(:published, published),"
        " modified = :modified, number = :number, site_name = :site, section = :section,"
        " tags = iif(:tags = '[]', tags, :tags) WHERE version_id = :version",
        {
            "reason": Outcome.PAYWALL.value if said.partial else "",
            "partial": said.partial,
            "fetched": stored(page.fetched),
            "url": untracked(page.final_url),
            "language": said.language,
            "declared": said.declared_language,
            "byline": display_text(said.byline),
            "published": stored_or_none(said.published),
            "modified": stored_or_none(said.modified),
            "number": page.evidence.number,
            "site": display_text(said.site_name),
            "section": display_text(said.section),
            "tags": json.dumps(said.tags),
            "version": version_id,
        },
    )
    set_title(connection, version_id, said.title)


def _store_text(connection: sqlite3.Connection, version_id: int, said: ExtractedVersion) -> None:
    words = count_words(text_of(said.blocks))
    own = read_feed_text(connection, version_id)
    if own is not None and _is_richer(own, said, words):
        set_blocks(connection, version_id, own.blocks, from_feed=True, summary=own.summary)
        return
    held = connection.execute("SELECT words, from_feed FROM version WHERE version_id = ?", (version_id,)).fetchone()
    if held["from_feed"] or words * SHRUNK >= held["words"]:
        if own is not None and held["from_feed"]:
            write_feed_text(connection, version_id, own, is_shown=False)
        set_blocks(connection, version_id, said.blocks, from_feed=False, summary=said.summary)


def _is_richer(own: ExtractedVersion, said: ExtractedVersion, words: int) -> bool:
    return count_words(text_of(own.blocks)) > words * RICHER and (words < SHORT or said.partial)
