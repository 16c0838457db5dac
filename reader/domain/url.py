"""Addresses from strangers: one gate for links, one form for identity, one honest host."""

import ipaddress
import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

HANDED_SCHEMES = ("http://", "https://", "feed:", "offprint:")
ADDRESS_LIMIT = 2048
"""Characters; the longest address common servers and browsers all take."""

USUAL = 300
"""Characters of an address that is remembered; nearly all are shorter, and 2,048 of them take at most some megabytes."""

_CONTROL = re.compile(r"[\x00-\x20\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_USERINFO = re.compile(r"\s*+(?P<scheme>(?:[a-z][a-z0-9+.-]*:)?//)?(?P<user>[^/?#]*)@(?P<rest>.*)", re.I | re.S)
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|_openstat|at_(?:medium|campaign)|cmpid|ref_src", re.I)

_PORT = r"(?::(?!(?:80|443)(?!\d))(?:[1-9]\d{1,3}|[1-5]\d{4}))?"
_HOST = rf"https?://[a-z0-9_.-]{{0,252}}[a-z0-9_-]{_PORT}"
_PATH = r"/[A-Za-z0-9_/%:@!$&'()*+,=~.-]*(?:\?[A-Za-z0-9_/%:@!$&'()*+,;=~.?\[\]|-]+)?"
_MADE = re.compile(rf"({_HOST}{_PATH})(?:#[^\\]*)?")
_ROOTED = re.compile(rf"(?!//)({_PATH})(?:#[^\\]*)?")
_ORIGIN = re.compile(rf"{_HOST}(?=[/?#]|$)")


def web_address(url: str, base: str = "") -> str:
    """An absolute http or https address without user name, password and fragment; empty when it is anything else.

    Relative addresses are joined to ``base``.  Tabs and line breaks inside are removed, as browsers do (WHATWG URL 4.4), so
    that ``java\\tscript:`` is seen for what it is.
    """
    is_usual = len(url) <= USUAL and len(base) <= USUAL
    return _usual_address(url, base) if is_usual else _address(url, base)


@lru_cache(maxsize=2048)
def _usual_address(url: str, base: str) -> str:
    """Remembered: who reads a page asks five times for each of its addresses, which was a tenth of a sync's own time."""
    return _address(url, base)


def _address(url: str, base: str) -> str:
    if made := _plain_address(url, base):
        return made
    parts = _split(url, base)
    if parts is None:
        return ""
    try:
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    host = ascii_host(host)
    if not host:
        return ""
    at = f"[{host}]" if ":" in host else host
    if port and port != {"http": 80, "https": 443}[parts.scheme]:
        at = f"{at}:{port}"
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._", errors="replace")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]|", errors="replace")
    made = urlunsplit((parts.scheme, at, path, query, ""))
    return made if len(made) <= ADDRESS_LIMIT else ""


def handed_address(text: str) -> str:
    """The web address that another program hands over: itself, or behind ``feed:`` (https://en.wikipedia.org/wiki/Feed_URI_scheme).

    Our own ``offprint:https://…`` and ``offprint:save?url=…``, which a bookmarklet makes, are taken for what they name.
    Empty for anything else: a file's name, a command, words.
    """
    text = text.strip()
    if not text.lower().startswith(HANDED_SCHEMES) or any(sign.isspace() for sign in text):
        return ""
    if text.lower().startswith("offprint:"):
        text = _named(text[len("offprint:") :].removeprefix("//"))
        if not text.lower().startswith(HANDED_SCHEMES[:2]):
            return ""
    if text.lower().startswith("feed:"):
        text = text[len("feed:") :].removeprefix("//")
        if "://" not in text:
            text = f"https://{text}"
    return web_address(text)


def _named(link: str) -> str:
    """What stands behind ``offprint:``: an address, or the ``url`` of ``save?url=…``, percent-encoded."""
    verb, _, query = link.partition("?")
    if verb.rstrip("/").lower() != "save":
        return link
    return dict(parse_qsl(query[: 3 * ADDRESS_LIMIT], max_num_fields=10)).get("url", "") if query.count("&") < 10 else ""


def _plain_address(url: str, base: str) -> str:
    """The address when nothing about it needs mending, else empty: nine of ten are such, and this costs a tenth of taking
    them apart.  No port that goes without saying, no ``;`` and no ``.`` or ``..`` between slashes, which joining would change."""
    if len(url) > ADDRESS_LIMIT:
        return ""
    if whole := _MADE.fullmatch(url):
        return whole[1]
    rooted = _ROOTED.fullmatch(url)
    origin = _ORIGIN.match(base) if rooted and "/." not in url else None
    return origin[0] + rooted[1] if rooted and origin and len(base) + len(url) <= ADDRESS_LIMIT else ""


def _split(url: str, base: str) -> SplitResult | None:
    url = _CONTROL.sub("", url[: ADDRESS_LIMIT * 2]) if url.isascii() else _CONTROL.sub("", url.strip()[: ADDRESS_LIMIT * 2])
    if not url or "\\" in url.split("?", 1)[0]:
        return None
    try:
        parts = urlsplit(urljoin(base, url) if base else url)
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.netloc else None


def split_userinfo(url: str) -> tuple[str, str, str]:
    """A typed address without what stands before its ``@``, and that as user name and password (RFC 3986, 3.2.1), empty when
    there is none.  The scheme may be missing; a mail address is left as it is."""
    found = _USERINFO.match(url)
    if found is None or (not found["scheme"] and found["user"].lower().startswith("mailto:")):
        return url, "", ""
    user, _, password = found["user"].partition(":")
    return f"{found['scheme'] or ''}{found['rest']}", unquote(user), unquote(password)


def without_userinfo(url: str) -> str:
    """An address of any kind, safe to tell: without user name and password, cut at the longest address."""
    return split_userinfo(url)[0][:ADDRESS_LIMIT]


def ascii_host(host: str) -> str:
    """The host in lower case, internationalised names as ``xn--`` (RFC 5891); empty when it is no host."""
    host = host.strip().rstrip(".").lower()
    if not host or len(host) > 253:
        return ""
    try:
        # Also what was ASCII only after the mapping of names: a no-break space becomes a space (RFC 3491).
        # Other scripts' full stops become dots, also the last one.
        ready = host if host.isascii() else host.encode("idna").decode("ascii").rstrip(".")
    except UnicodeError:
        return ""
    return ready if re.fullmatch(r"[a-z0-9_.%-]+", ready) or _is_version_6(ready) else ""


def _is_version_6(host: str) -> bool:
    try:
        return ":" in host and ipaddress.ip_address(host).version == 6
    except ValueError:
        return False


def host_of(url: str) -> str:
    """The host that an address really leads to, for showing beside a link."""
    try:
        return ascii_host(urlsplit(url).hostname or "")
    except ValueError:
        return ""


def origin_of(url: str) -> str:
    """Scheme, host and port (RFC 6454), the default port left out; empty when it is no web address."""
    return _usual_origin(url) if len(url) <= USUAL else _origin(url)


@lru_cache(maxsize=1024)
def _usual_origin(url: str) -> str:
    """Remembered: every answer asks for its own, and every page which of the sources are of its site."""
    return _origin(url)


def _origin(url: str) -> str:
    made = web_address(url)
    return "{0.scheme}://{0.netloc}".format(urlsplit(made)) if made else ""


def site_of(url: str) -> str:
    """The host without ``www.``, ``m.`` and the like: a rough name of the site."""
    return re.sub(r"^(?:www\d?|m|amp|mobile)\.", "", host_of(url))


def identity_of(url: str) -> str:
    """The form under which two addresses are one page: no scheme, no ``www.``, no tracking, no trailing slash."""
    return _usual_identity(url) if len(url) <= USUAL else _identity(url)


@lru_cache(maxsize=2048)
def _usual_identity(url: str) -> str:
    """Remembered: a page's address is looked up, claimed, judged and compared, some twenty times in all."""
    return _identity(url)


def _identity(url: str) -> str:
    made = web_address(url)
    if not made:
        return ""
    parts = urlsplit(untracked(made) if "?" in made else made)
    host = re.sub(r"^www\d?\.", "", parts.netloc)
    return f"{host}{parts.path.rstrip('/') or '/'}" + (f"?{parts.query}" if parts.query else "")


def untracked(url: str) -> str:
    """The address without the parameters that only tell where a reader came from."""
    parts = urlsplit(url)
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(name)]
    return urlunsplit(parts._replace(query=urlencode(kept)))


def mail_address(url: str) -> str:
    """``mailto:`` with the address alone (no subject, body or attachment); empty when it is none."""
    found = re.fullmatch(r"mailto:([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253})(?:\?.*)?", url.strip(), re.S)
    return f"mailto:{found[1]}" if found else ""


def link_address(url: str, base: str = "") -> str:
    """What a link in a story may lead to: http, https or a bare mail address; empty for all else."""
    return web_address(url, base) or mail_address(url)


def is_private_host(host: str) -> bool:
    """Whether a host's *name* says that it is on one's own network (RFC 6761, 6762, 8375) or is a literal non-global IP."""
    host = host.strip("[]").lower()
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal", ".home.arpa", ".lan")):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return not address.is_global or address.is_multicast
