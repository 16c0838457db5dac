"""requests and urllib3, with the traps taken out and our own way of connecting put in.

Imported when a client is made, not before: requests takes a tenth of a second.
"""

import http.client
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import DefaultCookiePolicy
from socket import socket
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import InvalidChunkLength
from urllib3.util.ssl_ import create_urllib3_context

from reader.domain.errors import FetchError, TimedOut, Truncated, Unreachable
from reader.net.dial import Dialer
from reader.net.watchdog import Line

HOSTS_KEPT = 64
"""Hosts whose connections are kept: four times the sixteen fetchers, far below the usual limit of 1,024 open files."""

CONNECTIONS_KEPT = 4
"""Per host: as many as a host is asked at once (``Manners``).  urllib3 fills a queue with so many places for each host."""

TO_A_PROXY = 16
"""Connections kept to a proxy, which all fetchers may speak to at once."""


class Authorities:
    """Who vouches for servers: read at the first https connection, and not for each, as urllib3 would (20 ms)."""

    def __init__(self) -> None:
        self._reading = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def context(self, bundle: str) -> ssl.SSLContext:
        """What every TLS connection of a session is made with: names and certificates are checked."""
        with self._reading:
            if self._context is None:
                made = create_urllib3_context()
                made.load_verify_locations(bundle)
                self._context = made
            return self._context


class _Dialled:
    """How our connections are opened and used again."""

    dialer: Dialer
    line: Line | None = None
    sock: Any

    def _new_conn(self) -> socket:
        self.line = self.dialer.open(self._dns_host, self.port)  # type: ignore[attr-defined]  # of the urllib3 class beside
        return self.line.sock

    def request(self, *args: Any, **kwargs: Any) -> None:
        if self.sock is not None:
            self._resume()
        super().request(*args, **kwargs)  # type: ignore[misc]  # of the urllib3 class beside

    def _resume(self) -> None:
        if self.line is not None:
            self.dialer.resume(self.line)


class _Plain(_Dialled, HTTPConnection):
    pass


class _Secure(_Dialled, HTTPSConnection):
    """TLS takes the plain socket over, so a second handle on it is held while the handshake runs."""

    authorities: Authorities
    _is_fresh = False

    def _new_conn(self) -> socket:
        self.line = self.dialer.open(self._dns_host, self.port)
        sock = self.line.sock
        self.dialer.hop.watch.replace(self.line, sock.dup())
        return sock

    def connect(self) -> None:
        self.line = None
        if self.ca_certs is not None:
            self.ssl_context, self.ca_certs = self.authorities.context(self.ca_certs), None
        try:
            super().connect()
        finally:
            self._let_go()
        self._is_fresh = True

    def _let_go(self) -> None:
        if self.line is not None:
            handle = self.line.sock
            self.dialer.hop.watch.replace(self.line, self.sock)
            handle.close()

    def _resume(self) -> None:
        if not self._is_fresh:
            super()._resume()
        self._is_fresh = False


class _Adapter(HTTPAdapter):
    """One pool of connections per scheme, host and port; no retries: when to ask again is not the transport's to decide."""

    def __init__(self, dialer: Dialer) -> None:
        self._dialer, self._authorities = dialer, Authorities()
        super().__init__(pool_connections=HOSTS_KEPT, pool_maxsize=CONNECTIONS_KEPT, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._dialer, self._authorities)

    def proxy_manager_for(self, proxy: str, **options: Any) -> urllib3.ProxyManager:
        manager: urllib3.ProxyManager = super().proxy_manager_for(proxy, **options)
        manager.connection_pool_kw["maxsize"] = TO_A_PROXY
        manager.pool_classes_by_scheme = _pools(self._dialer, self._authorities)
        return manager

    def hang_up(self) -> None:
        """Close every kept connection now; urllib3 leaves that to the garbage collector."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118 (no mapping: it iterates over keys only)
                pool = manager.pools.get(key)
                if pool is not None:
                    pool.close()


def _pools(through: Dialer, known: Authorities) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(_Plain):
        dialer = through

    class Secure(_Secure):
        dialer = through
        authorities = known

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class Session(requests.Session):
    """Nothing of the machine's surroundings (proxies, .netrc, CA bundles), no cookies, no redirects of its own."""

    def __init__(self, dialer: Dialer) -> None:
        super().__init__()
        self.trust_env = False
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._adapter = _Adapter(dialer)
        for scheme in ("http://", "https://"):
            self.mount(scheme, self._adapter)

    def close(self) -> None:
        """Close every connection that waits, at once."""
        self._adapter.hang_up()
        super().close()

    def forget(self) -> None:
        """Close the connections kept; those in use close when they are done."""
        for adapter in self.adapters.values():
            adapter.close()

    def get_redirect_target(self, resp: requests.Response) -> None:
        """None: requests would read the redirect's whole body into memory, even when told not to follow."""

    def ask(self, url: str, headers: dict[str, str], timeout: tuple[float, float], proxy: str) -> requests.Response:
        """Send one GET and read the answer's head.  ``url`` goes out as it is; ``timeout``: seconds to connect, to idle;
        ``proxy``: through which, empty for none."""
        prepared = requests.PreparedRequest()
        prepared.method, prepared.url, prepared.headers = "GET", url, CaseInsensitiveDict(headers)
        proxies = {"http": proxy, "https": proxy} if proxy else {}
        return self.send(prepared, stream=True, allow_redirects=False, timeout=timeout, proxies=proxies)


@contextmanager
def translated(url: str, idle_seconds: float) -> Iterator[None]:
    """Turn what the libraries raise inside into FetchErrors."""
    try:
        yield
    except (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError) as cause:
        raise _failure(cause, url, idle_seconds) from cause


def _failure(cause: BaseException, url: str, idle_seconds: float) -> FetchError:
    chain = tuple(_chain(cause))

    def has(*kinds: type[BaseException]) -> bool:
        return any(isinstance(each, kinds) for each in chain)

    if has(urllib3.exceptions.ProxyError, requests.exceptions.ProxyError):
        return Unreachable("proxy", url=url)
    if has(TimeoutError, urllib3.exceptions.TimeoutError, requests.Timeout):
        return TimedOut("idle", url=url, seconds=idle_seconds)
    if has(ssl.SSLEOFError, ConnectionError):
        return Unreachable("reset", url=url)
    if has(ssl.SSLError, urllib3.exceptions.SSLError):
        return Unreachable("tls", url=url)
    if has(InvalidChunkLength):
        return Truncated("chunk", url=url)
    if has(http.client.IncompleteRead):
        return Truncated("length", url=url)
    if has(http.client.HTTPException, urllib3.exceptions.InvalidHeader, requests.exceptions.InvalidHeader):
        return Truncated("headers", url=url)
    if has(OSError) and not has(urllib3.exceptions.ProtocolError):
        return Unreachable("reset", url=url)
    return Truncated("chunk", url=url)


def _chain(cause: BaseException | None) -> Iterator[BaseException]:
    """The error and those it was made from; the libraries wrap them in arguments, in ``reason`` and in causes."""
    found: list[BaseException] = []
    waiting = [cause]
    while waiting:
        error = waiting.pop()
        if isinstance(error, BaseException) and error not in found:
            found.append(error)
            waiting += [*error.args, getattr(error, "reason", None), error.__cause__, error.__context__]
    return iter(found)
