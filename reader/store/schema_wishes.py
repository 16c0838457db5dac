"""The tables of what a person wishes and has done, apart from the stories themselves."""

WISHES = """
-- Words that a person does not want to read of, and rules for what arrives.  Each is there once.
CREATE TABLE filter (
    filter_id INTEGER PRIMARY KEY AUTOINCREMENT,
    words     TEXT NOT NULL,
    place     TEXT NOT NULL CHECK (place IN ('title', 'text', 'label')),
    act       TEXT NOT NULL CHECK (act IN ('hide', 'read', 'tag', 'bookmark')),
    tag       TEXT NOT NULL DEFAULT '',
    source_id INTEGER REFERENCES source ON DELETE CASCADE    -- NULL: everywhere
) STRICT;
-- CASCADE.
CREATE INDEX filter_by_source ON filter (source_id);

-- Stories that a filter has met: it never meets one twice, and hidden ones stay hidden whatever becomes of their text.
CREATE TABLE filter_match (
    filter_id INTEGER NOT NULL REFERENCES filter ON DELETE CASCADE,
    story_id  INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
    PRIMARY KEY (filter_id, story_id)
) STRICT, WITHOUT ROWID;
-- CASCADE, merging, and whether any filter hides a story.
CREATE INDEX filter_match_by_story ON filter_match (story_id);

-- What a person did last, to take back: what it was done to, and how that was before (zlib over JSON, shaped by the kind).
CREATE TABLE undo_step (
    step_id INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL,
    size    INTEGER NOT NULL,            -- stories
    name    TEXT NOT NULL DEFAULT '',    -- of the source, folder or filter
    former  BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Private addresses that the person has allowed (scheme, host and port).
CREATE TABLE approved_origin (
    origin TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
"""
