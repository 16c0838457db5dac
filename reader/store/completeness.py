"""What counts as missing."""

from reader.domain.offline import LEFT_OUT, OVER_LIMIT

INCOMPLETE = f"offline <> 'complete' AND offline_reason NOT IN ('{LEFT_OUT}', '{OVER_LIMIT}')"
"""Of a version, in SQL: something is not here that the person wanted."""
