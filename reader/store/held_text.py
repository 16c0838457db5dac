"""What a version says at this moment: read once, for its index, its revisions and the choice between its page and its feed."""

import sqlite3
from dataclasses import replace

from reader.domain.blocks import Blocks
from reader.domain.late_dataclass import dataclass
from reader.domain.page import ExtractedVersion, VersionEvidence
from reader.domain.revision import Wording
from reader.domain.text import display_text
from reader.store.bodies import blocks_in, feed_text_in, read_evidence

_HELD = """
SELECT version.*, body.blocks, feed_text.extracted, coalesce(text_at, fetched_at, first_seen) AS stored_at
  FROM version JOIN story USING (story_id) LEFT JOIN body USING (version_id) LEFT JOIN feed_text USING (version_id)
 WHERE version_id = ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldText:
    """The text of a version.  ``page_title`` is that of its page, ``told`` the digests of all that its page said, ``own`` the
    feed's text where there is one; ``words`` is 0 of a version that has a title alone."""

    version_id: int
    url: str
    title: str
    blocks: Blocks
    words: int
    from_feed: bool
    is_partial: bool
    stored_at: int
    page_title: str = ""
    told: frozenset[str] = frozenset()
    own: ExtractedVersion | None = None

    @property
    def wording(self) -> Wording:
        """By which an edit is seen.  A feed words its titles otherwise than its pages, and tells its own first."""
        return Wording(title=self.page_title or self.title, blocks=self.blocks)

    def with_page(self, evidence: VersionEvidence) -> "HeldText":
        """The same when it is the text of a page."""
        return replace(self, page_title=display_text(evidence.title), told=frozenset(evidence.texts))


def read_held(connection: sqlite3.Connection, version_id: int) -> HeldText:
    """The text of a version that is there.  Raises ``Corrupt``."""
    row = connection.execute(_HELD, (version_id,)).fetchone()
    blocks = () if row["blocks"] is None else blocks_in(row["blocks"])
    held = HeldText(
        version_id=version_id,
        url=row["url"],
        title=row["title"],
        blocks=blocks,
        words=row["words"],
        from_feed=bool(row["from_feed"]),
        is_partial=bool(row["is_partial"]),
        stored_at=row["stored_at"],
        own=None if row["extracted"] is None else feed_text_in(row["extracted"], blocks if row["from_feed"] else None),
    )
    page = None if held.from_feed or not held.words else read_evidence(connection, version_id)
    return held if page is None else held.with_page(page)
