"""A press for measurements: feeds of headlines on loopback addresses of their own, each answer after a latency.

``running(feeds, entries, latency)`` starts it in a process of its own, so that its work is nobody else's.
"""

import contextlib
import hashlib
import json
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Paper {number}</title><link>http://{host}/</link><description>News</description>
<language>en</language>{items}</channel></rss>"""
ITEM = """<item><title>Story {n} of paper {number}: the ferry returns to the harbour</title>
<guid isPermaLink="false">paper-{number}-{n}</guid><pubDate>Sun, 01 Mar 2026 {hour:02}:{minute:02}:00 GMT</pubDate>
<description>{words}</description></item>"""
WORDS = "The ferry returned to the old harbour after nine years of repairs, and the town came down to see it moor. " * 3


def feed(number: int, host: str, entries: int) -> bytes:
    """Headlines with a summary; no addresses, so that there is nothing more to fetch."""
    items = (ITEM.format(n=n, number=number, words=WORDS, hour=n // 60 % 24, minute=n % 60) for n in range(entries))
    return RSS.format(number=number, host=host, items="".join(items)).encode()


class Server(ThreadingHTTPServer):
    """Every address of 127/8 that is asked answers as a paper of its own."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, entries: int, latency: float) -> None:
        super().__init__(("0.0.0.0", 0), Paper)
        self.entries, self.latency = entries, latency
        self.counts: Counter[str] = Counter()


class Paper(BaseHTTPRequestHandler):
    """One request: the feed, or 304 to whoever has it."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        """The feed of the address that was connected to."""
        if self.path == "/counts":
            self._send(200, json.dumps(self.server.counts).encode())
            return
        if self.path == "/robots.txt":
            self._send(404, b"")
            return
        time.sleep(self.server.latency)
        host = self.connection.getsockname()[0]
        first, second = (int(part) for part in host.split(".")[2:])
        body = feed(first * 250 + second, host, self.server.entries)
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        known = self.headers.get("If-None-Match") == tag
        self.server.counts["conditional" if self.headers.get("If-None-Match") else "plain"] += 1
        self._send(304 if known else 200, b"" if known else body, tag)

    def _send(self, status: int, body: bytes, tag: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        if tag:
            self.send_header("ETag", tag)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *_values: object) -> None:
        """Nothing."""


class Press:
    """A running press."""

    def __init__(self, port: int, feeds: int) -> None:
        self._port = port
        self.urls = tuple(f"http://127.0.{1 + n // 250}.{1 + n % 250}:{port}/rss" for n in range(feeds))

    def counts(self) -> dict[str, int]:
        """Requests for feeds so far, conditional and plain."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self._port}/counts") as answer:
            counted: dict[str, int] = json.load(answer)
            return counted


@contextlib.contextmanager
def running(feeds: int, entries: int = 50, latency: float = 0.05) -> Iterator[Press]:
    """A press in a process of its own."""
    command = [sys.executable, __file__, str(entries), str(latency)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Press(int(process.stdout.readline()), feeds)
        finally:
            process.terminate()


def main() -> None:
    """Serve until stdin ends."""
    server = Server(int(sys.argv[1]), float(sys.argv[2]))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
