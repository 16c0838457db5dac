"""What to sync."""

from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncOrder:
    """These sources, or all when none is named.  ``manual``: a person asked, so also what is not due yet.

    ``story_ids``: these stories alone, their pages, versions and pictures; no source is asked.
    """

    source_ids: tuple[int, ...] = ()
    manual: bool = True
    story_ids: tuple[int, ...] = ()
