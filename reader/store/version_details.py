"""A story's versions one by one: where each came from, why it counts, and what was claimed and turned down."""

import sqlite3

from reader.domain.language import canonical
from reader.domain.page import LinkKind
from reader.domain.story import Offline
from reader.domain.version_detail import VersionDetail, VersionStanding
from reader.store.moments import moment_or_none

_VERSIONS = """
SELECT version.*, source.title AS source_title FROM version LEFT JOIN source USING (source_id)
 WHERE story_id = ? ORDER BY version_id
"""
_CLAIMS = """
SELECT link.*, address.version_id AS inside FROM version_link AS link JOIN version USING (version_id)
  LEFT JOIN (SELECT url_identity, version_id FROM address JOIN version USING (version_id) WHERE story_id = :story) AS address
    ON address.url_identity = link.url_identity
 WHERE version.story_id = :story ORDER BY link.link_id
"""
_TRUST = {kind.value: place for place, kind in enumerate(LinkKind)}
_STANDING = {"wanted": VersionStanding.CLAIMED, "rejected": VersionStanding.REJECTED, "accepted": VersionStanding.CLAIMED}


def details_of(connection: sqlite3.Connection, story_id: int, reading: tuple[str, ...]) -> tuple[VersionDetail, ...]:
    """Versions first, then what waits, then what was turned down; within each the reading languages first."""
    claims = connection.execute(_CLAIMS, {"story": story_id}).fetchall()
    versions = connection.execute(_VERSIONS, (story_id,)).fetchall()
    made = [_of_version(row, claims) for row in versions]
    outside: dict[str, sqlite3.Row] = {}
    for claim in claims:
        known = outside.get(claim["url_identity"])
        if claim["inside"] is None and (known is None or _rank(claim) < _rank(known)):
            outside[claim["url_identity"]] = claim
    made += [_of_claim(claim) for claim in outside.values()]
    order = {language: place for place, language in enumerate(reading)}
    standings = list(VersionStanding)
    return tuple(sorted(made, key=lambda one: (standings.index(one.standing), order.get(one.language, len(order)))))


def _rank(claim: sqlite3.Row) -> tuple[bool, int]:
    """One that was judged tells more than one that waits."""
    return claim["state"] == "wanted", _TRUST[claim["kind"]]


def _of_version(row: sqlite3.Row, claims: list[sqlite3.Row]) -> VersionDetail:
    leading = [claim for claim in claims if claim["inside"] == row["version_id"] and claim["state"] == "accepted"]
    best = min(leading, key=_rank, default=None)
    return VersionDetail(
        language=row["language"],
        url=row["url"],
        standing=VersionStanding.VERSION,
        version_id=row["version_id"],
        label=best["label"] if best else "",
        found=best["kind"] if best else "",
        reason=best["reason"] if best else "",
        source_title=row["source_title"] or "",
        offline=Offline(row["offline"]),
        offline_reason=row["offline_reason"],
        published=moment_or_none(row["published"]),
        tried=moment_or_none(row["fetched_at"]),
        next_try=moment_or_none(row["next_try"]),
        tries=row["tries"],
    )


def _of_claim(claim: sqlite3.Row) -> VersionDetail:
    return VersionDetail(
        language=canonical(claim["language"]),
        url=claim["url"],
        standing=_STANDING[claim["state"]],
        label=claim["label"],
        found=claim["kind"],
        reason=claim["reason"],
        tried=moment_or_none(claim["tried_at"]),
        next_try=moment_or_none(claim["next_try"]),
        tries=claim["tries"],
    )
