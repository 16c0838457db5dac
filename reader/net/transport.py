"""urllib3, with the traps taken out and our own way of connecting put in.

Imported when a client asks for the first time, not before: urllib3 takes 20 ms.
"""

import http.client
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socket import socket
from typing import Any
from urllib.parse import urlsplit

import certifi
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import InvalidChunkLength
from urllib3.util.ssl_ import create_urllib3_context

from reader.domain.errors import FetchError, TimedOut, Truncated, Unreachable
from reader.net.dial import Dialer
from reader.net.watchdog import Line

HOSTS_KEPT = 64
"""Hosts whose connections are kept: four times the sixteen fetchers, far below the usual limit of 1,024 open files."""

CONNECTIONS_KEPT = 16
"""Per host: more than any host is asked at once."""


class Authorities:
    """Who vouches for servers: certifi's list, read at the first https connection, and not for each as urllib3 would (20 ms)."""

    def __init__(self) -> None:
        self._reading = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """What every TLS connection is made with: names and certificates are checked."""
        with self._reading:
            if self._context is None:
                made = create_urllib3_context()
                made.load_verify_locations(certifi.where())
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
        self.ssl_context = self.authorities.context()
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


def _pools(through: Dialer, vouching: Authorities) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(_Plain):
        dialer = through

    class Secure(_Secure):
        dialer = through
        authorities = vouching

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class Answer:
    """The head of an answer; its body is still on the wire."""

    def __init__(self, url: str, raw: urllib3.BaseHTTPResponse) -> None:
        self.url, self.raw = url, raw
        self.status, self.headers = raw.status, raw.headers

    def close(self) -> None:
        """Let go of the connection: it is kept when the body was read to its end."""
        self.raw.close()
        self.raw.release_conn()


class Session:
    """One pool of connections per scheme, host and port.

    Nothing of the machine's surroundings (proxies, .netrc, CA bundles), no cookies, redirects and retries: when to ask again
    is not the transport's to decide.
    """

    def __init__(self, dialer: Dialer) -> None:
        self._pools = _pools(dialer, Authorities())
        self._opening = threading.Lock()
        self._managers: dict[str, urllib3.PoolManager] = {}

    def close(self) -> None:
        """Close every connection that waits, at once; urllib3 leaves that to the garbage collector."""
        for manager in self._all():
            for key in manager.pools.keys():  # noqa: SIM118 (no mapping: it iterates over keys only)
                pool = manager.pools.get(key)
                if pool is not None:
                    pool.close()

    def forget(self) -> None:
        """Close the connections kept; those in use close when they are done."""
        for manager in self._all():
            manager.clear()

    def ask(self, url: str, headers: dict[str, str], timeout: tuple[float, float], proxy: str) -> Answer:
        """Send one GET and read the answer's head.  ``url`` goes out as it is; ``timeout``: seconds to connect, to idle;
        ``proxy``: through which, empty for none."""
        parts = urlsplit(url)
        target = f"/{parts.path.lstrip('/')}" + (f"?{parts.query}" if parts.query else "")
        if proxy and parts.scheme == "http":
            target = url
        pool = self._manager(proxy).connection_from_host(parts.hostname, parts.port, parts.scheme)
        connect, idle = timeout
        raw = pool.urlopen(
            "GET", target, headers=headers, timeout=urllib3.Timeout(connect=connect, read=idle),
            retries=False, redirect=False, assert_same_host=False, preload_content=False, decode_content=False,
        )  # fmt: skip
        return Answer(url, raw)

    def _manager(self, proxy: str) -> urllib3.PoolManager:
        with self._opening:
            if proxy not in self._managers:
                made = urllib3.ProxyManager(proxy, HOSTS_KEPT) if proxy else urllib3.PoolManager(HOSTS_KEPT)
                made.connection_pool_kw["maxsize"] = CONNECTIONS_KEPT
                made.pool_classes_by_scheme = self._pools
                self._managers[proxy] = made
            return self._managers[proxy]

    def _all(self) -> tuple[urllib3.PoolManager, ...]:
        with self._opening:
            return tuple(self._managers.values())


@contextmanager
def translated(url: str, idle_seconds: float) -> Iterator[None]:
    """Turn what the libraries raise inside into FetchErrors."""
    try:
        yield
    except (urllib3.exceptions.HTTPError, http.client.HTTPException, OSError) as cause:
        raise _failure(cause, url, idle_seconds) from cause


def _failure(cause: BaseException, url: str, idle_seconds: float) -> FetchError:
    chain = tuple(_chain(cause))

    def has(*kinds: type[BaseException]) -> bool:
        return any(isinstance(each, kinds) for each in chain)

    if has(urllib3.exceptions.ProxyError):
        return Unreachable("proxy", url=url)
    if has(TimeoutError, urllib3.exceptions.TimeoutError):
        return TimedOut("idle", url=url, seconds=idle_seconds)
    if has(ssl.SSLEOFError, ConnectionError):
        return Unreachable("reset", url=url)
    if has(ssl.SSLError, urllib3.exceptions.SSLError):
        return Unreachable("tls", url=url)
    if has(InvalidChunkLength):
        return Truncated("chunk", url=url)
    if has(http.client.IncompleteRead):
        return Truncated("length", url=url)
    if has(http.client.HTTPException, urllib3.exceptions.InvalidHeader):
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
