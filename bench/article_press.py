"""A press of whole articles for measurements: papers on loopback addresses of their own, stories with three photographs each.

``running(papers, stories, latency)`` starts it in a process of its own, so that its work is nobody else's.
"""

import contextlib
import io
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PICTURES = 3
"""Photographs of a story."""
PICTURE_BYTES = 57_000
"""Of a photograph, more or less: what the named peers were measured with."""
_SIZE = (900, 600)

_WHO = ("The council", "A spokeswoman for the harbour", "The minister", "The rescue service", "A former judge", "The fishermen")
_DID = ("has agreed to", "refused to", "will not", "promised again to", "was asked to", "voted narrowly to")
_WHAT = ("rebuild the old bridge", "open the archive", "pay for the new ferry", "publish the report", "lower the fares", "wait")
_WHEN = (
    "before the summer",
    "after nine years",
    "in spite of the storm",
    "for the second time",
    "at the end of March",
    "on Friday",
)
_WHY = ("because the money is there", "although nobody had asked", "as the law demands", "to the surprise of the town", "at last")

FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Paper {paper}</title><link>http://{host}/</link><description>News</description>
<language>en</language>{items}</channel></rss>"""
ITEM = """<item><title>{title}</title><link>http://{host}/news/{story}.html</link>
<guid isPermaLink="false">paper-{paper}-{story}</guid><pubDate>Sun, 01 Mar 2026 {story:02}:00:00 GMT</pubDate>
<description>{lead}</description></item>"""
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - Paper {paper}</title>
<meta property="og:title" content="{title}"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-01T{story:02}:00:00Z">
<style>body {{ margin: 0 }}</style><script>var page = {{"id": {story}}};</script></head><body>
<header class="top"><a href="/">Paper {paper}</a><nav><ul>{menu}</ul></nav></header>
<main><article><h1>{title}</h1><p class="byline">By <span class="author">Ann Harbour</span></p>{body}</article>
<aside class="related"><h3>Read also</h3><ul>{related}</ul></aside></main>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
<footer><ul>{menu}</ul><p>Copyright Paper {paper}. All rights reserved. Subscribe to our newsletter.</p></footer></body></html>"""
MENU = "".join(f'<li><a href="/{name}/">{name.title()}</a></li>' for name in ("news", "sport", "culture", "opinion", "weather"))


def sentence(chance: random.Random) -> str:
    """One of some seven thousand, with a number."""
    parts = (chance.choice(_WHO), chance.choice(_DID), chance.choice(_WHAT), chance.choice(_WHEN), chance.choice(_WHY))
    return f"{' '.join(parts)}, {chance.randint(12, 9800)} people said."


def title_of(paper: int, story: int) -> str:
    """The headline of a story."""
    chance = random.Random(paper * 1000 + story)
    return f"{chance.choice(_WHO)} {chance.choice(_DID)} {chance.choice(_WHAT)} {chance.choice(_WHEN)}, number {story}"


def page(paper: int, story: int, stories: int) -> bytes:
    """A story of some 600 words with its photographs, among what stands around stories."""
    chance = random.Random(paper * 1000 + story + 1)
    parts = []
    for number in range(12):
        parts.append(f"<p>{' '.join(sentence(chance) for _ in range(3))}</p>")
        if number % 4 == 1 and number // 4 < PICTURES:
            address = f"/photo/{paper}-{story}-{number // 4}.jpg"
            parts.append(f'<figure><img src="{address}" alt="The harbour"><figcaption>{sentence(chance)}</figcaption></figure>')
        if number == 5:
            parts.append('<div class="advert"><span>Advertisement</span><a href="/buy">Buy a boat</a></div>')
    others = chance.sample(range(stories), min(5, stories))
    related = "".join(f'<li><a href="/news/{other}.html">{title_of(paper, other)}</a></li>' for other in others)
    said = PAGE.format(title=title_of(paper, story), paper=paper, story=story, menu=MENU, body="".join(parts), related=related)
    return said.encode()


def feed(paper: int, host: str, stories: int) -> bytes:
    """The headlines, each with a sentence."""
    items = (
        ITEM.format(title=title_of(paper, n), host=host, paper=paper, story=n, lead=sentence(random.Random(n)))
        for n in range(stories)
    )
    return FEED.format(paper=paper, host=host, items="".join(items)).encode()


class Photographs:
    """JPEGs of the size wanted, no two alike."""

    def __init__(self) -> None:
        from PIL import Image, ImageFilter

        noise = Image.effect_noise(_SIZE, 90).filter(ImageFilter.GaussianBlur(1.1))
        colour = Image.linear_gradient("L").resize(_SIZE)
        self._base = Image.merge("RGB", (noise, Image.blend(noise, colour, 0.5), colour))
        sizes = {quality: len(self._written(self._base, quality)) for quality in range(30, 96, 3)}
        self._quality = min(sizes, key=lambda quality: abs(sizes[quality] - PICTURE_BYTES))

    def taken(self, name: str) -> bytes:
        """The photograph of a name: its dots are the name's."""
        from PIL import ImageDraw

        image, chance = self._base.copy(), random.Random(name)
        draw = ImageDraw.Draw(image)
        for _ in range(8):
            left, top = chance.randrange(_SIZE[0] - 40), chance.randrange(_SIZE[1] - 40)
            colour = (chance.randrange(256), chance.randrange(256), chance.randrange(256))
            draw.ellipse((left, top, left + 40, top + 40), fill=colour)
        return self._written(image, self._quality)

    @staticmethod
    def _written(image: object, quality: int) -> bytes:
        from PIL import Image

        assert isinstance(image, Image.Image)
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality)
        return out.getvalue()


class Server(ThreadingHTTPServer):
    """Every address of 127.0.1.0/24 that is asked answers as a paper of its own; all answers are made before the first."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, papers: int, stories: int, latency: float) -> None:
        super().__init__(("0.0.0.0", 0), Paper)
        self.latency = latency
        taken = Photographs()
        self.answers: dict[tuple[str, str], tuple[str, bytes]] = {}
        for paper in range(papers):
            host = f"127.0.1.{1 + paper}"
            self.answers[host, "/rss"] = ("application/rss+xml", feed(paper, f"{host}:{self.server_port}", stories))
            for story in range(stories):
                self.answers[host, f"/news/{story}.html"] = ("text/html", page(paper, story, stories))
                for number in range(PICTURES):
                    name = f"/photo/{paper}-{story}-{number}.jpg"
                    self.answers[host, name] = ("image/jpeg", taken.taken(name))


class Paper(BaseHTTPRequestHandler):
    """One request: what is at the address, after the latency."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        """What the address that was connected to has under the path."""
        kind, body = self.server.answers.get((self.connection.getsockname()[0], self.path), ("", b""))
        if self.path != "/robots.txt":
            time.sleep(self.server.latency)
        self.send_response(200 if kind else 404)
        self.send_header("Content-Type", kind or "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *_values: object) -> None:
        """Nothing."""


@contextlib.contextmanager
def running(papers: int, stories: int = 25, latency: float = 0.05) -> Iterator[tuple[str, ...]]:
    """A press in a process of its own; gives the addresses of its feeds."""
    command = [sys.executable, __file__, str(papers), str(stories), str(latency)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            port = int(process.stdout.readline())
            yield tuple(f"http://127.0.1.{1 + n}:{port}/rss" for n in range(papers))
        finally:
            process.terminate()


def main() -> None:
    """Serve until stdin ends."""
    papers, stories, latency = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    server = Server(papers, stories, latency)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
