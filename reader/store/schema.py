"""The schema as it is today: one text, read from top to bottom; what a person wishes is in ``schema_wishes``.

Times are whole microseconds since 1970 in UTC (``moments``).  Light rows (``version``), heavy text (``body``, ``raw_page``) and
what changes with every click (``story``) are apart: marking 5,000 stories read took 106 ms in one wide table and 1.8 ms
in a narrow one.
"""

from reader.store.schema_wishes import WISHES

APPLICATION_ID = 0x4F667072
"""``Ofpr`` in the file's header, so that a stranger's database is never taken for a library."""

_LIBRARY = """
-- A named group of sources.  AUTOINCREMENT, here and below: undo must not take a new one for one that is gone.
CREATE TABLE folder (
    folder_id INTEGER PRIMARY KEY AUTOINCREMENT,
    title     TEXT NOT NULL,
    is_open   INTEGER NOT NULL DEFAULT 1,
    position  INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What a person subscribes to, and how it fares.
CREATE TABLE source (
    source_id        INTEGER PRIMARY KEY AUTOINCREMENT,
    feed_url         TEXT NOT NULL,
    feed_identity    TEXT NOT NULL UNIQUE,      -- one feed is subscribed once, http or https
    kind             TEXT NOT NULL DEFAULT 'feed' CHECK (kind IN ('feed', 'page')),
    title            TEXT NOT NULL DEFAULT '',
    site_url         TEXT NOT NULL DEFAULT '',
    icon_url         TEXT NOT NULL DEFAULT '',
    language         TEXT NOT NULL DEFAULT '',
    publication      TEXT NOT NULL DEFAULT '',
    folder_id        INTEGER REFERENCES folder ON DELETE SET NULL,
    position         INTEGER NOT NULL DEFAULT 0,
    etag             TEXT NOT NULL DEFAULT '',
    last_modified    TEXT NOT NULL DEFAULT '',
    validators_url   TEXT NOT NULL DEFAULT '',  -- validators belong to the address that gave them
    validators_since INTEGER,
    checked          INTEGER,
    next_check       INTEGER,
    error            TEXT NOT NULL DEFAULT '',
    error_values     TEXT NOT NULL DEFAULT '[]',
    failures         INTEGER NOT NULL DEFAULT 0,
    is_gone          INTEGER NOT NULL DEFAULT 0,
    moved_to         TEXT NOT NULL DEFAULT '',
    moved_count      INTEGER NOT NULL DEFAULT 0,
    moved_since      INTEGER,
    removed_at       INTEGER,                   -- unsubscribed: out of sight, kept for a while so that it can be taken back
    gives_up_marked  INTEGER NOT NULL DEFAULT 0,-- its removal takes bookmarked stories along
    wishes           TEXT NOT NULL DEFAULT '{}' -- when the feed asks to be left alone, as it last said: a 304 does not say it
) STRICT;
-- A folder's stories, and SET NULL when a folder goes.
CREATE INDEX source_by_folder ON source (folder_id);

-- One piece of news: what a person does to it, and its place in lists.
CREATE TABLE story (
    story_id       INTEGER PRIMARY KEY,
    first_seen     INTEGER NOT NULL,
    published      INTEGER NOT NULL,            -- sort key: never more than a day after first_seen
    is_read        INTEGER NOT NULL DEFAULT 0,
    read_at        INTEGER,
    read_by_hand   INTEGER NOT NULL DEFAULT 0,
    is_bookmarked  INTEGER NOT NULL DEFAULT 0,
    bookmarked_at  INTEGER,
    position_block INTEGER NOT NULL DEFAULT 0,
    position_share REAL NOT NULL DEFAULT 0,
    looks          INTEGER NOT NULL DEFAULT 0,  -- how often late translations were looked for
    is_hidden      INTEGER NOT NULL DEFAULT 0   -- why it is in no list: 1 its sources were removed, 2 a filter, 3 both
) STRICT;
-- The order of every list; rowid breaks ties.
CREATE INDEX story_by_published ON story (published) WHERE is_hidden = 0;
-- Unread is the default list and its count is asked for after every click.
CREATE INDEX story_unread ON story (published) WHERE is_read = 0 AND is_hidden = 0;
-- Bookmarks are few among many.
CREATE INDEX story_bookmarked ON story (published) WHERE is_bookmarked = 1 AND is_hidden = 0;
-- What lists that begin at another table leave out.
CREATE INDEX story_hidden ON story (is_hidden) WHERE is_hidden <> 0;

CREATE TABLE story_tag (
    story_id INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
    tag      TEXT NOT NULL,
    PRIMARY KEY (story_id, tag)
) STRICT, WITHOUT ROWID;
-- The list of one tag.
CREATE INDEX story_tag_by_tag ON story_tag (tag);

-- Which sources a story came through.
CREATE TABLE story_source (
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    story_id  INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
    PRIMARY KEY (source_id, story_id)
) STRICT, WITHOUT ROWID;
-- From the story to its sources: rows, removal, merging.
CREATE INDEX story_source_by_story ON story_source (story_id);

-- The story in one language, light: what a row shows, and where its page stands.
CREATE TABLE version (
    version_id        INTEGER PRIMARY KEY,
    story_id          INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
    source_id         INTEGER REFERENCES source ON DELETE SET NULL,
    url               TEXT NOT NULL DEFAULT '',
    language          TEXT NOT NULL DEFAULT '',
    declared_language TEXT NOT NULL DEFAULT '',
    title             TEXT NOT NULL DEFAULT '',
    snippet           TEXT NOT NULL DEFAULT '',
    byline            TEXT NOT NULL DEFAULT '',
    published         INTEGER,
    modified          INTEGER,
    site_name         TEXT NOT NULL DEFAULT '',
    section           TEXT NOT NULL DEFAULT '',
    tags              TEXT NOT NULL DEFAULT '[]',
    words             INTEGER NOT NULL DEFAULT 0,
    offline           TEXT NOT NULL DEFAULT 'headline' CHECK (offline IN ('complete', 'text', 'headline')),
    offline_reason    TEXT NOT NULL DEFAULT '',
    from_feed         INTEGER NOT NULL DEFAULT 0,
    is_partial        INTEGER NOT NULL DEFAULT 0,   -- a wall cut the page short
    page_state        TEXT NOT NULL DEFAULT 'none' CHECK (page_state IN ('none', 'wanted', 'fetched', 'failed')),
    page_reason       TEXT NOT NULL DEFAULT '',     -- why the page gave no whole story: error code or outcome
    tries             INTEGER NOT NULL DEFAULT 0,
    next_try          INTEGER,
    fetched_at        INTEGER,
    number            TEXT NOT NULL DEFAULT '',     -- by which the publication knows the story in every language
    edits             INTEGER NOT NULL DEFAULT 0,   -- how often its publisher has changed the text that was stored
    text_at           INTEGER                       -- when that text was stored; NULL: when the version came, or its page
) STRICT;
-- A story's versions for rows and chips; the language filter reads nothing else.
CREATE INDEX version_by_story ON version (story_id, language);
-- SET NULL when a source goes.
CREATE INDEX version_by_source ON version (source_id);
-- Other editions' versions of the same story.
CREATE INDEX version_by_number ON version (number) WHERE number <> '';
-- What a sync has to fetch: empty most of the time.
CREATE INDEX version_wanted ON version (next_try) WHERE page_state = 'wanted';
-- The list of what is not complete offline.
CREATE INDEX version_incomplete ON version (story_id) WHERE offline <> 'complete';

-- Every address (identity_of) under which a version is known: the feed's, where redirects led, the canonical one.
CREATE TABLE address (
    url_identity TEXT PRIMARY KEY,
    version_id   INTEGER NOT NULL REFERENCES version ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- CASCADE, and joining two versions that are one page.
CREATE INDEX address_by_version ON address (version_id);

-- Heavy: the JSON of the blocks, packed; digest is SHA-256 of that JSON, what a salvage believes.
CREATE TABLE body (
    version_id INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
    blocks     BLOB NOT NULL,
    digest     BLOB NOT NULL
) STRICT;

-- What a version said before its publisher changed it, as in body, in the order in which it did; stored_at: since when it had
-- that text.  Without pictures of its own: those that the present text shows too are here.
CREATE TABLE revision (
    revision_id INTEGER PRIMARY KEY,
    version_id  INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    stored_at   INTEGER NOT NULL,
    title       TEXT NOT NULL,
    blocks      BLOB NOT NULL,
    digest      BLOB NOT NULL
) STRICT;
-- A version's revisions from the newest on, and CASCADE.
CREATE INDEX revision_by_version ON revision (version_id);

-- Which paragraphs of two versions mean the same (zlib over JSON), the version with the smaller id first; true while both
-- texts have these digests, and as a method of this number finds it.
CREATE TABLE alignment (
    first_version  INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    second_version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    first_digest   TEXT NOT NULL,
    second_digest  TEXT NOT NULL,
    method         INTEGER NOT NULL,
    alignment      BLOB NOT NULL,
    PRIMARY KEY (first_version, second_version)
) STRICT, WITHOUT ROWID;
-- CASCADE.
CREATE INDEX alignment_by_second ON alignment (second_version);

-- The page as it came, walls too, for a better extraction later (zlib), and what judging needs of it (zlib over JSON).
CREATE TABLE raw_page (
    version_id INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
    fetched_at INTEGER NOT NULL,   -- a wall's version has no fetched_at of its own
    page       BLOB NOT NULL
) STRICT;
CREATE TABLE evidence (
    version_id INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
    evidence   BLOB NOT NULL
) STRICT;

-- The feed's own text and summary, kept beside the page's (packed JSON of an ExtractedVersion); without its blocks while they are
-- the version's body, and empty when then nothing is left.
CREATE TABLE feed_text (
    version_id INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
    extracted  BLOB NOT NULL
) STRICT;

-- Every entry ever seen from a source; without a version it is a tombstone: removed, not to come back.
CREATE TABLE entry (
    source_id    INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    identity     TEXT NOT NULL,
    url_identity TEXT NOT NULL DEFAULT '',
    title        TEXT NOT NULL DEFAULT '',
    digest       TEXT NOT NULL DEFAULT '',
    version_id   INTEGER REFERENCES version ON DELETE SET NULL,
    PRIMARY KEY (source_id, identity)
) STRICT, WITHOUT ROWID;
-- SET NULL when a version goes, and whether a source has it already.
CREATE INDEX entry_by_version ON entry (version_id);

-- A claim that a version exists in another language.  wanted: not judged, or to be tried again at next_try.
CREATE TABLE version_link (
    link_id      INTEGER PRIMARY KEY,
    version_id   INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    language     TEXT NOT NULL,
    url          TEXT NOT NULL,
    url_identity TEXT NOT NULL,
    kind         TEXT NOT NULL,
    label        TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'accepted', 'rejected')),
    reason       TEXT NOT NULL DEFAULT '',
    tried_at     INTEGER,
    next_try     INTEGER,
    tries        INTEGER NOT NULL DEFAULT 0,
    is_requested INTEGER NOT NULL DEFAULT 0,
    UNIQUE (version_id, url_identity)
) STRICT;
-- Who else claims this address: two stories of one language mean a front page.
CREATE INDEX version_link_by_address ON version_link (url_identity);
-- What is still to be judged.
CREATE INDEX version_link_wanted ON version_link (next_try) WHERE state = 'wanted';

-- A picture by its address; skipped: looked at and no picture of a story (a tracker's pixel).
CREATE TABLE picture (
    url      TEXT PRIMARY KEY,
    state    TEXT NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'stored', 'failed', 'skipped')),
    digest   TEXT NOT NULL DEFAULT '',
    suffix   TEXT NOT NULL DEFAULT '',
    width    INTEGER NOT NULL DEFAULT 0,
    height   INTEGER NOT NULL DEFAULT 0,
    reason   TEXT NOT NULL DEFAULT '',
    tries    INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER
) STRICT, WITHOUT ROWID;
-- A file by its digest.
CREATE INDEX picture_by_digest ON picture (digest) WHERE state = 'stored';
-- What a sync has to fetch.
CREATE INDEX picture_wanted ON picture (next_try) WHERE state = 'wanted';

CREATE TABLE version_picture (
    version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    url        TEXT NOT NULL,
    position   INTEGER NOT NULL,
    PRIMARY KEY (version_id, url)
) STRICT, WITHOUT ROWID;
-- Which versions a picture completes, and whether anything still shows it.
CREATE INDEX version_picture_by_url ON version_picture (url);

-- A version in a reading language that came later than its story, until it is opened or read.
CREATE TABLE new_translation (
    story_id INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
    language TEXT NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (story_id, language)
) STRICT, WITHOUT ROWID;

-- Which story a version belonged to before two became one, so that it can be taken apart again.
CREATE TABLE merge_log (
    merge_id       INTEGER PRIMARY KEY,
    version_id     INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    previous_story INTEGER NOT NULL,
    reason         TEXT NOT NULL,
    at             INTEGER NOT NULL
) STRICT;
-- CASCADE.
CREATE INDEX merge_log_by_version ON merge_log (version_id);
-- A list on screen may still name the former story.
CREATE INDEX merge_log_by_story ON merge_log (previous_story);

-- Addresses (identity_of) that a person has said are not one story; each pair both ways, and kept when their versions go.
CREATE TABLE split_pair (
    url_identity   TEXT NOT NULL,
    other_identity TEXT NOT NULL,
    PRIMARY KEY (url_identity, other_identity)
) STRICT, WITHOUT ROWID;

-- Words of every version, rowid = version_id.  Contentless: a copy of the text took four times as much.  The body is the first
-- column, for FTS5 names each other column with every word of a row (https://www.sqlite.org/fts5.html): 90 MB for 100,000 stories
-- where 128 were with the title first.
-- Every version is in it exactly once, from its first moment: deleting what is not there would damage the index.
CREATE VIRTUAL TABLE version_words USING fts5 (body, title, content = '', tokenize = 'unicode61 remove_diacritics 2');
"""

SCHEMA = _LIBRARY + WISHES
"""Every table and index."""
