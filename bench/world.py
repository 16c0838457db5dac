"""The local world of news sites in ../shared, started for a measurement or taken as it runs."""

import contextlib
import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

NEWSWORLD = Path(__file__).resolve().parents[2] / "shared" / "newsworld"


@dataclass(frozen=True, slots=True)
class World:
    """A running world; ``base`` is the address of its service pages."""

    base: str

    def get(self, path: str) -> bytes:
        """The body at a service path."""
        with urllib.request.urlopen(self.base + path, timeout=60) as answer:
            return bytes(answer.read())

    def json(self, path: str) -> Any:
        """A service page as a value."""
        return json.loads(self.get(path))

    def outline(self, language: str = "") -> bytes:
        """The good sites as OPML, of one language or all."""
        return self.get("/opml?which=good" + (f"&lang={language}" if language else ""))

    def sites(self) -> list[dict[str, Any]]:
        """The truth about the good sites."""
        return [site for site in self.json("/truth/index")["sites"] if not site["fault"]]

    def truth(self, url: str) -> Any:
        """The truth about one article's page."""
        return self.json("/truth?url=" + quote(url, safe=""))


@contextlib.contextmanager
def running(*options: str) -> Iterator[World]:
    """A world started with these options of ``newsworld serve``; each site has an address of its own."""
    command = [sys.executable, "-m", "newsworld", "serve", "--port", "0", "--hosts", "loopback", *options]
    with subprocess.Popen(command, cwd=NEWSWORLD, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield World(json.loads(process.stdout.readline())["base"])
        finally:
            process.terminate()
