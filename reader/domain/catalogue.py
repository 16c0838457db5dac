"""Publications that can be chosen without typing an address."""

from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One language of a publication, with its feed.  ``is_verified``: at least one independent list names the feed."""

    language: str
    title: str
    feed_url: str
    site_url: str = ""
    is_verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A publisher with its editions.  ``topic`` is a key of the catalogue's topics."""

    key: str
    title: str
    topic: str
    editions: tuple[Edition, ...]
    note: str = ""
