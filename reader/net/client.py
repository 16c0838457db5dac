"""The one who asks: a GET under every limit, its redirects followed by hand."""

import base64
import re
import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reader.domain.account import Account
from reader.domain.cancel import CancelToken
from reader.domain.errors import BadStatus, FetchError, Refused, TooLarge, Unreachable
from reader.domain.url import host_of, origin_of
from reader.net.addresses import is_private_name
from reader.net.body import PIECE_BYTES, Inflater, read_body
from reader.net.dial import Dialer, Hop, Resolver
from reader.net.hops import REDIRECTS, opening_address, redirect_address
from reader.net.requests import AddressPolicy, FetchKind, Limits, Redirect, Request, Response, header_of
from reader.net.timing import parse_retry_after
from reader.net.watchdog import Watch, Watchdog

if TYPE_CHECKING:
    import requests

    from reader.net.transport import Session

ACCEPT = {
    FetchKind.FEED: "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
    "text/html;q=0.5, */*;q=0.1",
    FetchKind.PAGE: "text/html, application/xhtml+xml, */*;q=0.1",
    FetchKind.PICTURE: "image/webp, image/png, image/jpeg, image/gif, */*;q=0.1",
    FetchKind.ICON: "image/png, image/x-icon, image/webp, */*;q=0.1",
}
"""Formats in the order we read them best (RFC 9110 12.5.1)."""

SMALL_BODY = 4096
"""Bytes of an unwanted body read to keep its connection; more costs longer than a new connection (about 3 packets)."""

_WHOLE = frozenset({200, 203})
_HEADER_VALUE = re.compile(r"[\x21-\xff][\t\x20-\xff]*")


class Client:
    """Fetches for any number of threads at once.  Keeps connections, never cookies, passwords or history.

    ``account_of`` tells what a person is known by at an origin; it is sent to that origin alone, over https, and not when
    somebody else has led there.
    """

    def __init__(
        self,
        policy: AddressPolicy,
        *,
        user_agent: str,
        resolver: Resolver = socket.getaddrinfo,
        limits: Limits | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        account_of: Callable[[str], Account | None] = lambda _origin: None,
    ) -> None:
        self._account_of = account_of
        self._limits = limits or Limits()
        self._user_agent = user_agent
        self._now = now
        self._dialer = Dialer(policy, resolver, self._limits.connect_seconds)
        self._watchdog = Watchdog()
        self._opening = threading.Lock()
        self._session: Session | None = None

    def get(self, request: Request, cancel: CancelToken) -> Response:
        """Ask once, follow up to the limit of redirects, and give the whole answer.

        Raises the FetchError tree (every ``url`` without user name and password) and Cancelled, within 200 ms of the token.
        """
        cancel.check()
        with self._watchdog.watch(self._limits.seconds_of(request.kind), cancel) as watch:
            url = opening_address(request.url)
            try:
                response = self._travel(request, url, watch)
            except FetchError:
                watch.check(url)
                raise
            watch.check(url)
            return response

    def with_policy(self, policy: AddressPolicy) -> None:
        """Go by another policy from the next connection on; connections kept under the old one are dropped."""
        if policy == self._dialer.policy:
            return
        self._dialer.policy = policy
        if self._session is not None:
            self._session.forget()

    def close(self) -> None:
        """End what is under way as cancelled and close every connection."""
        self._watchdog.close()
        if self._session is not None:
            self._session.close()

    def _travel(self, request: Request, url: str, watch: Watch) -> Response:
        first_origin = origin_of(url)
        redirects: list[Redirect] = []
        seen = {url}
        while True:
            origin = origin_of(url)
            permits = self._dialer.policy.permits_private(origin, first_origin)
            hop = Hop(
                url=url, origin=origin, permits_private=permits, is_typed=request.typed, watch=watch,
                is_own=origin == first_origin,
            )  # fmt: skip
            hop.proxy = self._proxy_for(hop)
            answer = self._ask(request, hop)
            if answer.status_code not in REDIRECTS or "location" not in answer.headers:
                return self._receive(request, hop, answer, tuple(redirects))
            self._dismiss(answer)
            url = redirect_address(answer.headers["location"], url)
            redirects.append(Redirect(status=answer.status_code, url=url))
            if url in seen or len(redirects) > self._limits.redirects:
                raise Refused("redirects", url=url)
            seen.add(url)

    def _proxy_for(self, hop: Hop) -> str:
        """Through which proxy a hop goes.  Raises Refused when its host is private by name: the proxy would not know that it must
        not go there, and the address it goes to cannot be seen from here (decision 0012)."""
        policy, host = self._dialer.policy, host_of(hop.url)
        if not policy.proxy or policy.route_to(host, urlsplit(hop.url).port or 80):
            return ""
        if not is_private_name(host):
            return policy.proxy
        if not hop.permits_private:
            raise hop.refuse()
        return ""

    def _ask(self, request: Request, hop: Hop) -> "requests.Response":
        try:
            return self._send(request, hop)
        except Unreachable as failure:
            # A server may close a kept connection at any time; the same GET on a new one is allowed (RFC 9112 9.3.1).
            if failure.detail != "reset" or not hop.is_reused or hop.watch.cut:
                raise
            return self._send(request, hop)

    def _send(self, request: Request, hop: Hop) -> "requests.Response":
        from reader.net.transport import translated

        self._dialer.hop = hop
        idle = self._limits.idle_seconds
        with translated(hop.url, idle):
            return self._open().ask(hop.url, self._headers(request, hop), (self._limits.connect_seconds, idle), hop.proxy)

    def _open(self) -> "Session":
        from reader.net.transport import Session

        with self._opening:
            if self._session is None:
                self._session = Session(self._dialer)
            return self._session

    def _headers(self, request: Request, hop: Hop) -> dict[str, str]:
        is_conditional = request.is_conditional(hop.url)
        wanted = {
            "User-Agent": self._user_agent,
            "Accept": ACCEPT[request.kind],
            "Accept-Language": request.accept_language,
            "Accept-Encoding": "gzip, deflate",
            "If-None-Match": request.etag if is_conditional else "",
            "If-Modified-Since": request.last_modified if is_conditional else "",
            "Authorization": self._authorization(hop),
        }
        return {name: value for name, value in wanted.items() if _HEADER_VALUE.fullmatch(value)}

    def _authorization(self, hop: Hop) -> str:
        """RFC 7617, in UTF-8."""
        account = self._account_of(hop.origin) if hop.is_own and hop.origin.startswith("https://") else None
        if account is None:
            return ""
        return f"Basic {base64.b64encode(f'{account.user}:{account.password}'.encode()).decode()}"

    def _receive(self, request: Request, hop: Hop, answer: "requests.Response", redirects: tuple[Redirect, ...]) -> Response:
        status = answer.status_code
        headers = tuple((name.lower(), value) for name, value in answer.headers.items())
        not_modified = status == 304 and request.is_conditional(hop.url)
        body, received = b"", 0
        if not_modified:
            self._dismiss(answer)
        elif status in _WHOLE:
            body, received = self._read(request.kind, hop.url, answer)
        elif status == 407 and hop.proxy:
            self._dismiss(answer)
            raise Unreachable("proxy", url=hop.url)
        else:
            self._dismiss(answer)
            wait = parse_retry_after(header_of(headers, "retry-after"), self._now())
            raise BadStatus(url=hop.url, status=status, retry_after=wait)
        return Response(
            url=hop.url,
            status=status,
            headers=headers,
            body=body,
            redirects=redirects,
            not_modified=not_modified,
            received_bytes=received,
        )

    def _read(self, kind: FetchKind, url: str, answer: "requests.Response") -> tuple[bytes, int]:
        from reader.net.transport import translated

        limit = self._limits.bytes_of(kind)
        try:
            if _declared(answer) > limit:
                raise TooLarge(url=url, limit=limit)
            inflater = Inflater(answer.headers.get("content-encoding", ""), limit, url)
            with translated(url, self._limits.idle_seconds):
                return read_body(answer.raw.stream(PIECE_BYTES, decode_content=False), inflater, limit, url)
        finally:
            answer.close()

    def _dismiss(self, answer: "requests.Response") -> None:
        """Let go of a body nobody wants: a small one is read to keep the connection, any other closes it unread."""
        from reader.net.transport import translated

        try:
            if 0 <= _declared(answer) <= SMALL_BODY or answer.status_code == 304:
                with translated(answer.url, self._limits.idle_seconds):
                    answer.raw.read(SMALL_BODY + 1, decode_content=False)
        except FetchError:
            pass  # The head is what counts; the connection is closed below.
        finally:
            answer.close()


def _declared(answer: "requests.Response") -> int:
    """The body's size as announced, -1 when it is not."""
    length = answer.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() and len(length) < 20 else -1
