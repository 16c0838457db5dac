"""A small paper on loopback, and command lines run on a library of one's own."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reader.cli.main import run
from reader.net.local_server import LocalServer

TEXTS = {"en": "The bridge over the strait was opened on Sunday. ", "uk": "Міст через протоку відкрили в неділю. "}


class Terminal:
    """Runs commands on one profile and keeps what the last one printed."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.out = ""
        self.err = ""

    def __call__(self, *words: object) -> int:
        stdout, stderr = io.StringIO(), io.StringIO()
        status = run(["--profile", str(self.profile), *map(str, words)], stdout, stderr)
        self.out, self.err = stdout.getvalue(), stderr.getvalue()
        return status

    def json(self, *words: object) -> Any:
        """What a command that succeeds prints with ``--json``."""
        assert self("--json", *words) == 0, self.err
        return json.loads(self.out)


def rss(language: str, port: int, count: int) -> bytes:
    items = "".join(
        f"<item><title>{language} story {n} &#x1b;]8;;</title><link>http://127.0.0.1:{port}/{language}/{n}</link>"
        f"<pubDate>Mon, {n:02} Jan 2024 10:00:00 GMT</pubDate><description>{TEXTS[language] * 20}</description></item>"
        for n in range(1, count + 1)
    )
    title = {"en": "The Strait", "uk": "Протока"}[language]
    return f"<rss version='2.0'><channel><title>{title}</title><language>{language}</language>{items}</channel></rss>".encode()


@contextmanager
def paper(count: int = 3) -> Iterator[str]:
    """The address of a paper in English and Ukrainian; its articles are not there (404), so that the feeds' texts are kept."""
    resources: dict[str, tuple[str, bytes, tuple[tuple[str, str], ...]]] = {}
    server = LocalServer(resources)
    port = server.start()
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{name}" hreflang="{code}" href="/{code}/rss">'
        for code, name in (("uk", "Протока"), ("en", "The Strait"))
    )
    resources["/"] = ("text/html; charset=utf-8", f"<html><head>{links}</head><body>x</body></html>".encode(), ())
    resources["/plain"] = ("text/html", b"<html><body>nothing here</body></html>", ())
    resources["/broken"] = ("text/xml", rss("en", port, count)[:-20], ())
    for language in TEXTS:
        resources[f"/{language}/rss"] = ("application/rss+xml", rss(language, port, count), ())
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.stop()
