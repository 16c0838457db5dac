"""Claims that no page makes: two editions' stories with one number are probably one story."""

import sqlite3

from reader.domain.page import Alternate, LinkKind
from reader.domain.site import family_of
from reader.store.links import add_links

SIBLINGS_LIMIT = 25
"""Versions claimed for one number: the widest publication known to us (BBC World Service) has 21 editions."""

_SIBLINGS = """
SELECT other.url, other.language FROM version AS own JOIN version AS other ON other.number = own.number
 WHERE own.version_id = ? AND own.number <> '' AND other.story_id <> own.story_id AND other.language NOT IN ('', own.language)
   AND other.fetched_at IS NOT NULL ORDER BY other.version_id LIMIT 100
"""


def claim_siblings(connection: sqlite3.Connection, version_id: int) -> None:
    """Add a claim for every fetched version of the same site that has the version's number in another language.

    Whichever of the two is fetched later finds the other; what is claimed is judged like any claim, without asking anyone.
    """
    own = connection.execute("SELECT url FROM version WHERE version_id = ?", (version_id,)).fetchone()
    found = connection.execute(_SIBLINGS, (version_id,)).fetchall()
    sisters = [row for row in found if family_of(row["url"]) == family_of(own["url"])]
    claims = [Alternate(language=row["language"], url=row["url"], kind=LinkKind.NUMBER) for row in sisters[:SIBLINGS_LIMIT]]
    if claims:
        add_links(connection, version_id, claims)
