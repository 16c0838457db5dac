"""Times as the library keeps them: whole microseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

_START = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)


def stored(moment: datetime) -> int:
    """Microseconds since 1970 of an aware time."""
    return (moment - _START) // _STEP


def stored_or_none(moment: datetime | None) -> int | None:
    """As ``stored``, for a time that may be unknown."""
    return None if moment is None else stored(moment)


def moment_of(value: int) -> datetime:
    """The aware UTC time of a stored number."""
    return _START + value * _STEP


def moment_or_none(value: int | None) -> datetime | None:
    """As ``moment_of``, for a column that may be empty."""
    return None if value is None else moment_of(value)
