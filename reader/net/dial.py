"""From a host name to a connected socket, by the policy."""

import errno
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from reader.domain.errors import FetchError, Refused, TimedOut, Unreachable
from reader.net.addresses import is_public
from reader.net.requests import AddressPolicy
from reader.net.watchdog import POLL_SECONDS, Line, Watch

Answer = tuple[Any, Any, int, str, tuple[Any, ...]]
Resolver = Callable[..., Sequence[Answer]]
"""Called and answering as ``socket.getaddrinfo``."""

_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}
_NOWHERE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Documentation addresses (RFC 5737, 3849): connecting a datagram socket asks the routing table and sends nothing."""
_LOOPBACK = ("127.0.0.1", "::1")
"""What ``localhost`` is without asking anybody (RFC 6761, 6.3): a bare system has no hosts file, and a name server could lie."""


@dataclass(slots=True, kw_only=True)
class Hop:
    """One address being asked.  ``is_reused`` is set when a connection kept alive serves it."""

    url: str
    origin: str
    permits_private: bool
    is_typed: bool
    watch: Watch
    proxy: str = ""
    """Asked in the host's place; empty for the host itself."""
    is_own: bool = False
    """The origin is the one that was asked first, so nobody else has led here."""
    is_reused: bool = False

    def refuse(self) -> Refused:
        """The error for an address that is not on the public internet."""
        return Refused("private-address", url=self.url, origin=self.origin, typed=self.is_typed)


class Dialer:
    """Opens every connection.  The address that is checked is the one connected to, so a changing name server gains nothing."""

    def __init__(self, policy: AddressPolicy, resolver: Resolver, connect_seconds: float) -> None:
        self.policy = policy
        self._resolver = resolver
        self._seconds = connect_seconds
        self._local = threading.local()

    @property
    def hop(self) -> Hop:
        """What this thread is asking now."""
        hop: Hop = self._local.hop
        return hop

    @hop.setter
    def hop(self, hop: Hop) -> None:
        self._local.hop = hop

    def open(self, host: str, port: int) -> Line:
        """A connected line to a host, or to the hop's proxy.  Raises Refused, Unreachable, TimedOut, Cancelled."""
        try:
            return self._open(host, port)
        except (Unreachable, TimedOut) as cause:
            if not self.hop.proxy or cause.detail in ("offline", "total"):
                raise
            raise Unreachable("proxy", url=self.hop.url) from cause

    def _open(self, host: str, port: int) -> Line:
        hop = self.hop
        started = time.monotonic()
        route = self.policy.route_to(host, port)
        if route is not None:
            host, port = route.address, route.port
        is_ours = route is not None or bool(hop.proxy)
        answers = self._answers(host, port, hop, is_ours=is_ours)
        failure: FetchError = Unreachable("dns", url=hop.url)
        for index, answer in enumerate(answers):
            # Each address gets its share, so that a dead IPv6 route leaves time for IPv4.
            left = (self._seconds - (time.monotonic() - started)) / (len(answers) - index)
            try:
                line = self._connect(answer, max(left, 0.001), hop.watch)
            except OSError as cause:
                hop.watch.check(hop.url)
                failure = self._failure(cause, hop)
            else:
                line.is_private = not is_ours and not is_public(answer[4][0])
                return line
        raise failure

    def resume(self, line: Line) -> None:
        """Use a line kept alive for the current hop.  Raises Refused when this hop may not have it."""
        hop = self.hop
        if line.is_private and not hop.permits_private:
            raise hop.refuse()
        hop.is_reused = True
        hop.watch.hold(line)

    def _answers(self, host: str, port: int, hop: Hop, *, is_ours: bool) -> Sequence[Answer]:
        try:
            found = self._look_up(host, port, hop)
        except (OSError, UnicodeError) as cause:
            raise Unreachable("dns" if has_route() else "offline", url=hop.url) from cause
        if is_ours or hop.permits_private or not found:
            return found
        public = [answer for answer in found if is_public(answer[4][0])]
        if not public:
            raise hop.refuse()
        return public

    def _look_up(self, host: str, port: int, hop: Hop) -> Sequence[Answer]:
        """The resolver's answers; in a thread of its own, because a lookup cannot be interrupted and can take half a minute."""
        if _is_number(host):
            return self._resolver(host, port, 0, socket.SOCK_STREAM)
        if host == "localhost" or host.endswith(".localhost"):
            return [answer for loopback in _LOOPBACK for answer in self._resolver(loopback, port, 0, socket.SOCK_STREAM)]
        answers: list[Sequence[Answer]] = []
        failures: list[Exception] = []
        done = threading.Event()

        def ask() -> None:
            try:
                answers.append(self._resolver(host, port, 0, socket.SOCK_STREAM))
            except (OSError, UnicodeError) as failure:
                failures.append(failure)
            finally:
                done.set()

        threading.Thread(target=ask, name="name-lookup", daemon=True).start()
        self._wait(done, hop)
        if failures:
            raise failures[0]
        return answers[0]

    def _wait(self, done: threading.Event, hop: Hop) -> None:
        end = time.monotonic() + self._seconds
        while not done.wait(POLL_SECONDS):
            hop.watch.check(hop.url)
            if time.monotonic() > end:
                raise TimedOut("lookup", url=hop.url, seconds=self._seconds)

    def _connect(self, answer: Answer, seconds: float, watch: Watch) -> Line:
        family, kind, protocol, _, address = answer
        sock = socket.socket(family, kind, protocol)
        try:
            line = Line(sock)
            watch.hold(line)
            sock.settimeout(seconds)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.connect(address)
            sock.settimeout(self._seconds)
        except OSError:
            sock.close()
            raise
        return line

    def _failure(self, cause: OSError, hop: Hop) -> FetchError:
        if isinstance(cause, TimeoutError):
            made: FetchError = TimedOut("connect", url=hop.url, seconds=self._seconds)
        elif cause.errno in _NO_ROUTE:
            made = Unreachable("offline", url=hop.url)
        elif isinstance(cause, ConnectionResetError):
            made = Unreachable("reset", url=hop.url)
        else:
            made = Unreachable("refused", url=hop.url)
        made.__cause__ = cause
        return made


def has_route() -> bool:
    """Whether this machine knows a way to the internet at all.  Sends nothing."""
    return any(_is_routed_to(family, address) for family, address in _NOWHERE)


def _is_routed_to(family: int, address: str) -> bool:
    try:
        with closing(socket.socket(family, socket.SOCK_DGRAM)) as probe:
            probe.connect((address, 9))
    except OSError:
        return False
    return True


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
