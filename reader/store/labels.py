"""What a publication calls its languages (``Укр``, ``Рус``, ``Eng``): the same chip in every row."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable

RECENT = 8
"""Stories of a source that are looked at: one page with a switcher names all languages.  With 8 a page of rows from 30 sources
in seven languages takes a sixth longer than without labels, with 40 twice as long."""

_LABELS = """
SELECT link.language, link.label FROM
       (SELECT story_id FROM story_source WHERE source_id = :source ORDER BY story_id DESC LIMIT :recent)
       CROSS JOIN version USING (story_id) CROSS JOIN version_link AS link USING (version_id)
 WHERE link.label <> '' AND link.state <> 'rejected'
"""
_PUBLICATIONS = "SELECT source_id, publication FROM source WHERE source_id IN (SELECT value FROM json_each(?))"
_EDITIONS = "SELECT source_id FROM source WHERE publication = ?"

Labels = dict[str, str]
"""Label by language."""


def labels_of(connection: sqlite3.Connection, source_ids: Iterable[int]) -> dict[int, Labels]:
    """For each source, the label that its publication's newest stories use most for a language."""
    made: dict[int, Labels] = {}
    known: dict[str, Labels] = {}
    for source_id, publication in connection.execute(_PUBLICATIONS, (json.dumps(sorted(source_ids)),)).fetchall():
        if not publication:
            made[source_id] = _used(connection, (source_id,))
            continue
        if publication not in known:
            known[publication] = _used(connection, [row[0] for row in connection.execute(_EDITIONS, (publication,)).fetchall()])
        made[source_id] = known[publication]
    return made


def _used(connection: sqlite3.Connection, source_ids: Iterable[int]) -> Labels:
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for source_id in source_ids:
        for language, label in connection.execute(_LABELS, {"source": source_id, "recent": RECENT}):
            counted[language][label] += 1
    # The alphabet breaks ties, so that a chip does not change its name from one look to the next.
    return {language: min(found, key=lambda label: (-found[label], label)) for language, found in counted.items()}
