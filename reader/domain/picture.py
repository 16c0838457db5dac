"""A picture as the library keeps it: our own bytes, never a stranger's."""

from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPicture:
    """A re-encoded picture.  ``digest`` is the SHA-256 of ``body`` in hex and names the file; sizes in px."""

    digest: str
    suffix: str
    width: int
    height: int
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRef:
    """How a picture of a story is found on disk.  ``path`` is empty while it is not stored; ``reason`` then tells why."""

    url: str
    path: str = ""
    width: int = 0
    height: int = 0
    reason: str = ""
