"""Which address may be asked next."""

from urllib.parse import urljoin, urlsplit

from reader.domain.errors import Refused
from reader.domain.url import web_address, without_userinfo

REDIRECTS = frozenset({301, 302, 303, 307, 308})


def opening_address(url: str) -> str:
    """The address in the form it is asked under.  Raises Refused: ``scheme``, ``userinfo``."""
    made = web_address(url)
    _require_web(url, made)
    return made


def redirect_address(location: str, base: str) -> str:
    """Where a redirect leads, joined to where it came from, its fragment dropped.  Raises Refused: also ``downgrade``."""
    location = _as_utf8(location.strip())
    made = web_address(location, base)
    try:
        joined = urljoin(base, location)
    except ValueError:
        joined = location
    _require_web(joined, made)
    if urlsplit(base).scheme == "https" and urlsplit(made).scheme == "http":
        raise Refused("downgrade", url=made)
    return made


def _require_web(url: str, made: str) -> None:
    if not made:
        raise Refused("scheme", url=without_userinfo(url))
    if "@" in urlsplit(url.strip()).netloc:
        raise Refused("userinfo", url=made)


def _as_utf8(header: str) -> str:
    """Header bytes arrive as Latin-1; servers that send other letters unescaped mean UTF-8 (WHATWG Fetch, ``Location``)."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header
