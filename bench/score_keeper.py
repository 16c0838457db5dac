"""A server that keeps score of how politely it is asked, on a clock of its own.  After Rachel Kroll's feed reader score."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

START = datetime(2026, 3, 2, 12, tzinfo=UTC)
SENT_ALWAYS = {"host", "user-agent", "accept", "accept-encoding", "connection"}
SENT_AT_TIMES = {"accept-language", "if-none-match", "if-modified-since"}

Headers = dict[str, str]
Answer = tuple[int, Headers, bytes]


@dataclass
class FakeClock:
    """Time that passes when it is told to."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True)
class Asked:
    """One request: when, for what, with which headers (names in lower case), and the status it got."""

    when: datetime
    path: str
    headers: Headers
    status: int


@dataclass
class Site:
    """One host.  ``answer`` gives the reply to the ``count``-th request (from 0) for a path."""

    name: str
    answer: Callable[[str, int, FakeClock], Answer]
    asked: list[Asked] = field(default_factory=list)
    sent: list[Headers] = field(default_factory=list)
    most_at_once: int = 0
    running: int = 0
    base: str = ""


class ScoreKeeper:
    """Serves each site on a loopback address of its own (127.0.1.1, 127.0.1.2, …: Linux)."""

    def __init__(self, sites: list[Site], clock: FakeClock) -> None:
        self.sites, self._clock = sites, clock
        self._lock = threading.Lock()
        self._servers: list[ThreadingHTTPServer] = []

    def __enter__(self) -> "ScoreKeeper":
        for number, site in enumerate(self.sites, 1):
            server = ThreadingHTTPServer((f"127.0.1.{number}", 0), self._handler(site))
            server.daemon_threads = True
            site.base = f"http://127.0.1.{number}:{server.server_address[1]}"
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
            self._servers.append(server)
        return self

    def __exit__(self, *_: object) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def _handler(self, site: Site) -> type[BaseHTTPRequestHandler]:
        keeper = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                with keeper._lock:
                    site.running += 1
                    site.most_at_once = max(site.most_at_once, site.running)
                status, headers, body = keeper.note(site, self.path, {n.lower(): v for n, v in self.headers.items()})
                with keeper._lock:
                    site.running -= 1
                self.send_response_only(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        return Handler

    def note(self, site: Site, path: str, headers: Headers) -> Answer:
        """Answer, honour validators, and write down what was asked."""
        with self._lock:
            count = sum(one.path == path for one in site.asked)
            status, more, body = site.answer(path, count, self._clock)
            tag, modified = more.get("ETag"), more.get("Last-Modified")
            same = (tag and headers.get("if-none-match") == more.get("X-Was", tag)) or (
                modified and headers.get("if-modified-since") == modified
            )
            if status == 200 and same:
                status, body = 304, b""
            shown = {name: value for name, value in more.items() if name != "X-Was"}
            shown["Date"] = http_date(self._clock.now)
            site.asked.append(Asked(self._clock.now, path, headers, status))
            site.sent.append(shown if status in (200, 304) else {})
            return status, shown, body


def http_date(moment: datetime) -> str:
    """A time as HTTP writes it (RFC 9110 5.6.7)."""
    return format_datetime(moment, usegmt=True)


def feed(title: str, *paths: str, extra: str = "") -> bytes:
    """An RSS feed whose entries have addresses on the same host."""
    items = "".join(
        f"<item><guid>{title}{p}</guid><title>Story {p}</title><description>In short.</description></item>" for p in paths
    )
    return f"<rss version='2.0'><channel><title>{title}</title>{extra}{items}</channel></rss>".encode()


def hours(number: float) -> timedelta:
    """So many hours."""
    return timedelta(hours=number)
