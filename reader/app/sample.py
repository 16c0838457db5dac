"""The sample paper: a small newspaper of our own, served on loopback and synced like any site.

It shows the whole program on a computer that has no network.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from reader.app.resources import resources_folder
from reader.domain.catalogue import Edition
from reader.domain.story import Source

if TYPE_CHECKING:
    from reader.app.sample_content import SampleContent
    from reader.net import Route
    from reader.net.local_server import LocalServer

HOST = "sample-paper.offprint.invalid"
"""A name that no network resolves (RFC 6761, 6.4), so that the paper can be nobody else's site."""

HTML = "text/html; charset=utf-8"
FEED = "application/rss+xml; charset=utf-8"
TRACKER = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b",
)
"""A picture of one transparent pixel, such as counts readers on real pages."""

PICTURE_TYPES = {".jpg": "image/jpeg", ".png": "image/png"}


class Resource(NamedTuple):
    """What one path answers: a content type, a body, and more headers."""

    content_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


class LazyResources(Mapping[str, Resource]):
    """Resources by path, each made when it is first asked for and then kept."""

    def __init__(self, makers: dict[str, Callable[[], Resource]]) -> None:
        self._makers = makers
        self._made: dict[str, Resource] = {}

    def __getitem__(self, path: str) -> Resource:
        if path not in self._made:
            self._made[path] = self._makers[path]()
        return self._made[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


class SamplePaper:
    """The paper, its server, and the way to it."""

    host = HOST

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resources_folder() / "sample"
        self._lock = threading.Lock()
        self._server: LocalServer | None = None
        self._port = 0

    @cached_property
    def content(self) -> "SampleContent":
        """Everything that is printed in it."""
        from reader.app.sample_content import load_content

        return load_content(self._folder)

    def editions(self) -> tuple[Edition, ...]:
        """The paper's editions as the catalogue would list them."""
        address = self.content.address
        return tuple(
            Edition(language=e.language, title=e.title, feed_url=address(f"{e.prefix}/rss/"), site_url=address(f"{e.prefix}/"))
            for e in self.content.editions
        )

    def resources(self) -> Mapping[str, Resource]:
        """What every path of the paper answers: pages, feeds and pictures."""
        from reader.app.sample_pages import PageMaker

        maker = PageMaker(self.content, self._folder)
        makers: dict[str, Callable[[], Resource]] = {}
        for edition in self.content.editions:
            makers[f"{edition.prefix}/"] = _text(HTML, partial(maker.front, edition))
            makers[f"{edition.prefix}/rss/"] = _text(FEED, partial(maker.feed, edition))
            for story in self.content.stories_in(edition.language):
                makers[story.path(edition.prefix)] = _text(HTML, partial(maker.story, story, edition))
        for path in sorted((self._folder / "pictures").iterdir()):
            if path.suffix in PICTURE_TYPES:
                makers[f"/pictures/{path.name}"] = partial(_picture, path)
        makers["/count.gif"] = partial(Resource, "image/gif", TRACKER)
        return LazyResources(makers)

    def start(self) -> "Route":
        """Serve the paper, once however often it is asked for; the route to put into an ``AddressPolicy``."""
        from reader.net import Route
        from reader.net.local_server import LocalServer

        with self._lock:
            if self._server is None:
                self._server = LocalServer(self.resources())
                self._port = self._server.start()
            return Route(host=HOST, address="127.0.0.1", port=self._port)

    def routes_for(self, sources: Iterable[Source]) -> "tuple[Route, ...]":
        """The way to the paper, which is served only while somebody subscribes to it."""
        return (self.start(),) if any(urlsplit(source.feed_url).hostname == HOST for source in sources) else ()

    def stop(self) -> None:
        """Serve it no longer; nothing happens when it is not served."""
        with self._lock:
            if self._server is not None:
                self._server.stop()
            self._server = None

    def live_address(self, url: str) -> str:
        """The address under which a browser on this computer finds a page of the paper; other addresses as they are."""
        parts = urlsplit(url)
        if parts.hostname != HOST:
            return url
        route = self.start()
        return parts._replace(scheme="http", netloc=f"{route.address}:{route.port}").geturl()


def _text(content_type: str, make: Callable[[], str]) -> Callable[[], Resource]:
    return lambda: Resource(content_type, make().encode())


def _picture(path: Path) -> Resource:
    return Resource(PICTURE_TYPES[path.suffix], path.read_bytes())
