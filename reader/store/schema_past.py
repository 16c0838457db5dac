"""What a step has made, as it landed: every older library goes through it, so that none of it is ever changed."""

SECOND = """
CREATE TABLE folder (
    folder_id INTEGER PRIMARY KEY AUTOINCREMENT,
    title     TEXT NOT NULL,
    is_open   INTEGER NOT NULL DEFAULT 1,
    position  INTEGER NOT NULL DEFAULT 0
) STRICT;
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
    gives_up_marked  INTEGER NOT NULL DEFAULT 0 -- its removal takes bookmarked stories along
) STRICT;
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
CREATE TABLE raw_page (
    version_id INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
    fetched_at INTEGER NOT NULL,   -- a wall's version has no fetched_at of its own
    page       BLOB NOT NULL
) STRICT;
CREATE TABLE filter (
    filter_id INTEGER PRIMARY KEY AUTOINCREMENT,
    words     TEXT NOT NULL,
    place     TEXT NOT NULL CHECK (place IN ('title', 'text', 'label')),
    act       TEXT NOT NULL CHECK (act IN ('hide', 'read', 'tag', 'bookmark')),
    tag       TEXT NOT NULL DEFAULT '',
    source_id INTEGER REFERENCES source ON DELETE CASCADE    -- NULL: everywhere
) STRICT;
CREATE TABLE filter_match (
    filter_id INTEGER NOT NULL REFERENCES filter ON DELETE CASCADE,
    story_id  INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
    PRIMARY KEY (filter_id, story_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE undo_step (
    step_id INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL,
    size    INTEGER NOT NULL,            -- stories
    name    TEXT NOT NULL DEFAULT '',    -- of the source, folder or filter
    former  BLOB NOT NULL
) STRICT;
CREATE INDEX story_by_published ON story (published) WHERE is_hidden = 0;
CREATE INDEX story_unread ON story (published) WHERE is_read = 0 AND is_hidden = 0;
CREATE INDEX story_bookmarked ON story (published) WHERE is_bookmarked = 1 AND is_hidden = 0;
CREATE INDEX story_hidden ON story (is_hidden) WHERE is_hidden <> 0;
CREATE INDEX filter_by_source ON filter (source_id);
CREATE INDEX filter_match_by_story ON filter_match (story_id);
"""
"""Tables and indexes that version 2 of the schema changed or added."""
