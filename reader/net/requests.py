"""What is asked of the network and what comes back."""

from enum import StrEnum

from reader.domain.late_dataclass import dataclass

MEBIBYTE = 1024 * 1024


class FetchKind(StrEnum):
    """What a request is for; decides its limits, its ``Accept`` header and its place in the queue."""

    FEED = "feed"
    PAGE = "page"
    PICTURE = "picture"
    ICON = "icon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much and how long, per kind.

    Bytes count on the wire and decoded.  Feeds: between the 10 and 15 MiB of other readers (Miniflux, narr); pages and
    pictures: several times the largest seen on news sites.  Seconds: connect as Go's dialer in Miniflux and feedparser (10),
    idle as NetNewsWire (15), total between Miniflux (20) and NetNewsWire (60).  Redirects: a third of what requests allows (30);
    no honest chain seen was longer than 4.
    """

    feed_bytes: int = 10 * MEBIBYTE
    page_bytes: int = 8 * MEBIBYTE
    picture_bytes: int = 10 * MEBIBYTE
    icon_bytes: int = MEBIBYTE
    connect_seconds: float = 10
    idle_seconds: float = 15
    feed_seconds: float = 30
    page_seconds: float = 60
    redirects: int = 8

    def bytes_of(self, kind: FetchKind) -> int:
        """The largest body of a kind, in bytes."""
        return {
            FetchKind.FEED: self.feed_bytes,
            FetchKind.PAGE: self.page_bytes,
            FetchKind.PICTURE: self.picture_bytes,
            FetchKind.ICON: self.icon_bytes,
        }[kind]

    def seconds_of(self, kind: FetchKind) -> float:
        """The longest that all hops of one request may take together."""
        return self.feed_seconds if kind is FetchKind.FEED else self.page_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A host name that the program serves itself: plain HTTP to it goes to this address and port, without a name lookup."""

    host: str
    address: str
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressPolicy:
    """Which private addresses may be asked: those of origins the person approved, of our own routes, or all.

    ``proxy`` (``http://host:port``) is asked for everything on the public internet; what is private and permitted, and our own
    routes, are reached directly.
    """

    approved_origins: frozenset[str] = frozenset()
    allow_private: bool = False
    routes: tuple[Route, ...] = ()
    proxy: str = ""

    def permits_private(self, origin: str, first_origin: str) -> bool:
        """Whether a request that began at ``first_origin`` may reach a private address at ``origin``.

        An approval holds for what was asked there, not for a stranger that redirects there.
        """
        return self.allow_private or (origin in self.approved_origins and origin == first_origin)

    def route_to(self, host: str, port: int) -> Route | None:
        """Our own server for this name; only for port 80, the one a plain ``http://name/`` means."""
        return next((route for route in self.routes if route.host == host and port == 80), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One GET.

    ``etag`` and ``last_modified`` are sent back byte for byte as the server gave them, to the address that gave them
    (``validators_url``, empty for whichever is asked): what another address compares them with is not known.  ``typed`` tells
    that the person typed the address; it comes back in ``Refused("private-address")``, for a typed address is asked about and
    any other is reported.
    """

    url: str
    kind: FetchKind
    accept_language: str = ""
    etag: str = ""
    last_modified: str = ""
    validators_url: str = ""
    typed: bool = False

    def is_conditional(self, url: str) -> bool:
        """Whether a 304 would answer it at this address."""
        return bool(self.etag or self.last_modified) and self.validators_url in ("", url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """One hop: the status that sent us on and where to."""

    status: int
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer that can be used: status 200 or 203 with a whole body, or 304 to a conditional request with none.

    ``url`` is where it came from in the end.  ``headers`` are (name in lower case, value); values of a repeated header are
    joined by commas.  ``body`` is decoded; ``received_bytes`` counts it as it came over the wire.
    """

    url: str
    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    redirects: tuple[Redirect, ...] = ()
    not_modified: bool = False
    received_bytes: int = 0

    def header(self, name: str) -> str:
        """A header's value, empty when it was not sent."""
        return header_of(self.headers, name)


def header_of(headers: tuple[tuple[str, str], ...], name: str) -> str:
    """The value under ``name`` in any case, empty when absent."""
    wanted = name.lower()
    return next((value for found, value in headers if found.lower() == wanted), "")
