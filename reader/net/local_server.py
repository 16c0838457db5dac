"""A small site served by the program itself on loopback, fetched through the same path as any other: the sample paper."""

import hashlib
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from reader.net.requests import header_of

STOP_SECONDS = 0.05
"""How often the server looks whether it shall stop; stopping is felt at half a second."""

IDLE_SECONDS = 5
"""A kept connection that says nothing is closed, so that its thread ends."""


Resource = tuple[str, bytes, tuple[tuple[str, str], ...]]
"""What a path answers: content type, body, further headers."""


class LocalServer:
    """Serves a mapping of paths (``/rss/``) on a free port of 127.0.0.1: GET, HEAD, 304 by ETag, 404 for all else.

    The mapping is asked at each request, from several threads.  A resource without an ETag gets one made of its body.
    """

    def __init__(self, resources: Mapping[str, Resource]) -> None:
        self._resources = resources
        self._server: _Server | None = None

    def start(self) -> int:
        """Listen and serve in daemon threads; the port."""
        self._server = _Server(self._resources)
        threading.Thread(target=self._server.serve_forever, args=(STOP_SECONDS,), name="local-server", daemon=True).start()
        return int(self._server.server_address[1])

    def stop(self) -> None:
        """Stop listening.  Nothing happens when it does not run."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, resources: Mapping[str, Resource]) -> None:
        self.resources = resources
        super().__init__(("127.0.0.1", 0), _Handler)

    def server_bind(self) -> None:
        """Bind without the base class's lookup of our own name, which can take seconds on a machine without a network."""
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS
    wbufsize = 65536  # Head and body leave together: two small packets would meet Nagle's delay of 40 ms.
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        """Answer with the resource's head and body."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Answer with the resource's head."""
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def version_string(self) -> str:
        """The ``Server`` header; without versions."""
        return "Offprint"

    def _answer(self, *, with_body: bool) -> None:
        try:
            kind, body, extra = self.server.resources[unquote(urlsplit(self.path).path)]
        except KeyError:
            self._send(404, (("Content-Length", "0"),), b"")
            return
        etag = header_of(extra, "etag") or f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        headers = (("ETag", etag), *(pair for pair in extra if pair[0].lower() != "etag"))
        if self.headers.get("If-None-Match") == etag:
            self._send(304, headers, b"")
        else:
            length = ("Content-Length", str(len(body)))
            self._send(200, (("Content-Type", kind), length, *headers), body if with_body else b"")

    def _send(self, status: int, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
