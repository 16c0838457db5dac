"""What a fetched page changes in its version."""

import json
import sqlite3
from dataclasses import replace
from operator import attrgetter

from reader.domain.blocks import text_of
from reader.domain.page import ExtractedVersion, Outcome
from reader.domain.revision import Wording
from reader.domain.text import count_words, display_text
from reader.domain.update import PageFailed, PageStored
from reader.domain.url import identity_of, untracked
from reader.store.bodies import putting, write_evidence, write_feed_text
from reader.store.held_text import HeldText, read_held
from reader.store.links import replace_links
from reader.store.merging import merge_versions
from reader.store.moments import stored, stored_or_none
from reader.store.revisions import note_text
from reader.store.siblings import claim_siblings
from reader.store.splitting import are_apart
from reader.store.versions import NewText, add_identity, refresh_offline, replace_text, set_title, story_of, version_at_identity

_PUT_PAGE = putting("raw_page", "fetched_at", "page")
SHORT = 150
"""Words; below this a page may be a teaser of what its feed gives whole."""

RICHER = 1.5
"""How much longer the feed's text must be to be preferred: summaries repeat a lead, whole texts are several times longer."""

SHRUNK = 3
"""A page that comes back with less than a third of its words has lost its story (a wall, a script), not edited it."""


def store_results(connection: sqlite3.Connection, results: tuple[PageStored | PageFailed, ...]) -> set[int]:
    """Store pages that came or failed; gives their stories, and 0 when a version is gone.

    In the order of the versions FTS5 gathers their words; at one that comes before the last it writes what it has.
    """
    stories = set()
    for result in sorted(results, key=attrgetter("version_id")):
        if isinstance(result, PageFailed):
            stories.add(store_failure(connection, result))
        else:
            stories.add(store_page(connection, result.version_id, result))
    return stories


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
    former = read_held(connection, version_id)
    present = _store_text(connection, former, page)
    note_text(connection, former, present, page.fetched)
    _keep_page(connection, version_id, page)
    _claim(connection, version_id, page)
    refresh_offline(connection, (version_id,))
    return story_of(connection, version_id)


def rewrite_page(connection: sqlite3.Connection, version_id: int, page: PageStored) -> None:
    """Store another extraction of the page that the version has: what is said of it and its text.

    Its claims of other versions are taken only from a page that was a wall until now.
    """
    was_wall = not _was_read(connection, version_id)
    _store_text(connection, read_held(connection, version_id), page)
    if was_wall:
        _claim(connection, version_id, page)


def _was_read(connection: sqlite3.Connection, version_id: int) -> bool:
    """Whether a page of the version was a story once: a wall must not take its place among the pages kept."""
    query = "SELECT fetched_at IS NOT NULL FROM version WHERE version_id = ?"
    return bool(connection.execute(query, (version_id,)).fetchone()[0])


def _keep_page(connection: sqlite3.Connection, version_id: int, page: PageStored) -> None:
    if page.raw:
        connection.execute(_PUT_PAGE, (version_id, stored(page.fetched), page.raw))


def _claim(connection: sqlite3.Connection, version_id: int, page: PageStored) -> None:
    """The addresses under which the page is known, and the versions that it names."""
    for identity in _identities(page):
        add_identity(connection, version_id, identity)
    replace_links(connection, version_id, page.extracted.alternates)
    claim_siblings(connection, version_id)


def _same_page(connection: sqlite3.Connection, version_id: int, page: PageStored) -> int:
    """Another version that is this very page under its canonical or final address.

    Some sites call their front page the canonical address of every story: only the same headline in the same language counts.
    """
    title, language = display_text(page.extracted.title).casefold(), page.extracted.language
    for identity in _identities(page):
        other = version_at_identity(connection, identity)
        if other in (0, version_id) or are_apart(connection, story_of(connection, other), story_of(connection, version_id)):
            continue
        row = connection.execute("SELECT title, language FROM version WHERE version_id = ?", (other,)).fetchone()
        if row["title"].casefold() == title and language in (row["language"], ""):
            return other
    return 0


def _identities(page: PageStored) -> tuple[str, ...]:
    """Under which the page is known: its canonical address, and where redirects led."""
    return tuple(filter(None, dict.fromkeys(map(identity_of, (page.extracted.url, page.final_url)))))


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


def _store_text(connection: sqlite3.Connection, held: HeldText, page: PageStored) -> HeldText:
    """Store what a page says, in the place of what its version says until now; gives what it says then."""
    said, version_id = page.extracted, held.version_id
    _store_facts(connection, version_id, page)
    write_evidence(connection, version_id, page.evidence)
    title = display_text(said.title) or held.title
    text = _chosen_text(held, said, title)
    shown = replace(held, url=untracked(page.final_url), title=title, is_partial=said.partial)
    if text is None:
        set_title(connection, version_id, title)
    else:
        if held.from_feed and not text.from_feed and held.own is not None:
            write_feed_text(connection, version_id, held.own, is_shown=False)
        replace_text(connection, version_id, Wording(title=held.title, blocks=held.blocks), text)
        shown = replace(shown, blocks=text.wording.blocks, words=text.words, from_feed=text.from_feed)
    return shown if shown.from_feed else shown.with_page(page.evidence)


def _chosen_text(held: HeldText, said: ExtractedVersion, title: str) -> NewText | None:
    """The page's text, or the feed's where that is richer; None when what the version has must stay."""
    words, own = count_words(text_of(said.blocks)), held.own
    if own is not None and (count := _richer_words(own, said, words)):
        return NewText(wording=Wording(title=title, blocks=own.blocks), words=count, from_feed=True, summary=own.summary)
    if held.from_feed or words * SHRUNK >= held.words:
        return NewText(wording=Wording(title=title, blocks=said.blocks), words=words, from_feed=False, summary=said.summary)
    return None


def _richer_words(own: ExtractedVersion, said: ExtractedVersion, words: int) -> int:
    """The words of the feed's text when it is to be preferred to the page's, else 0."""
    count = count_words(text_of(own.blocks)) if words < SHORT or said.partial else 0
    return count if count > words * RICHER else 0
