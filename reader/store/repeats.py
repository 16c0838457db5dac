"""Which texts come again and again in the stored stories of a site."""

import sqlite3
from collections import Counter
from contextlib import suppress
from functools import lru_cache

from reader.domain.errors import Corrupt
from reader.domain.page import SiteRepeats
from reader.domain.url import identity_of
from reader.store.bodies import evidence_in
from reader.store.connection import Database
from reader.store.versions import story_of, version_at_identity

_PAGES = 20
"""Newest stories of a site that are looked at: a day's of most papers; appeals change with campaigns, which last for weeks."""
_OFTEN = 3
"""Other stories from which a text repeats: two are one story told twice (an update under a new address)."""
_MOSTLY = 5
"""Other stories, and at least half of those looked at, from which a text is on every page."""
_FEW = 1_000
"""Addresses of a site that are all looked at (0.4 ms).  The newest pages of a larger site are soon met from the newest of the
library backwards, however large it grows; to look at 10,000 took 10 ms a page."""
_BACK = 30_000
"""Versions that are gone back for them at most (3 ms): a site that has nothing among so many has stopped."""
_BELONGS = "url_identity >= :first AND url_identity < :end"
_ARE_MANY = f"SELECT count(*) = :few FROM (SELECT 1 FROM address WHERE {_BELONGS} LIMIT :few)"
_OF_SITE = """
SELECT story_id, evidence FROM (
  SELECT DISTINCT version_id, story_id FROM address {index} JOIN version USING (version_id)
   WHERE {belongs} AND fetched_at IS NOT NULL AND story_id <> :own{since} ORDER BY version_id DESC LIMIT :most)
  LEFT JOIN evidence USING (version_id)
"""
_SINCE = f" AND version_id > (SELECT max(version_id) FROM version) - {_BACK}"
_OF_SMALL_SITE = _OF_SITE.format(index="", belongs=_BELONGS, since="")
_OF_LARGE_SITE = _OF_SITE.format(index="INDEXED BY address_by_version", belongs=_BELONGS, since=_SINCE)


class Repeats:
    """What the library knows of a site's texts, for reading one more of its pages."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_site(self, url: str) -> SiteRepeats:
        """The texts that repeat in other stories of the host of ``url``; its own story, in any language, does not count."""
        with self._database.read() as connection:
            return repeats_of(connection, url)


def repeats_of(connection: sqlite3.Connection, url: str, few: int = _FEW) -> SiteRepeats:
    """As ``Repeats.of_site``, inside a transaction."""
    identity = identity_of(url)
    host = identity.partition("/")[0]
    if not host:
        return SiteRepeats()
    own = story_of(connection, version_at_identity(connection, identity))
    values = {"first": f"{host}/", "end": f"{host}0", "own": own, "most": _PAGES, "few": few}  # 0 is the sign after /
    is_large = connection.execute(_ARE_MANY, values).fetchone()[0]
    return _repeats(tuple(map(tuple, connection.execute(_OF_LARGE_SITE if is_large else _OF_SMALL_SITE, values))))


@lru_cache(maxsize=32)
def _repeats(pages: tuple[tuple[int, bytes | None], ...]) -> SiteRepeats:
    """What repeats in pages, each a story and its evidence.  Remembered for as many sites as are read at once (1 MB): the thirty
    pages that are written together, all of a few sites, are read against the same ones."""
    texts: dict[int, set[str]] = {}
    for story_id, evidence in pages:
        with suppress(Corrupt):  # what cannot be read tells nothing, and is no reason to lose another page
            texts.setdefault(story_id, set()).update(evidence_in(evidence).texts if evidence is not None else ())
    counts = Counter(text for held in texts.values() for text in held)
    often = sorted(text for text, count in counts.items() if count >= _OFTEN)
    return SiteRepeats(often=tuple(often), mostly=tuple(text for text in often if counts[text] >= max(_MOSTLY, len(texts) / 2)))
