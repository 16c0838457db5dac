"""A small news site on loopback for tests: pages, feeds and pictures that a test writes, and a log of who asked for what."""

import contextlib
import io
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from PIL import Image


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    path: str
    headers: dict[str, str]


@dataclass
class Answer:
    """What a path answers; ``hold`` is waited for first.  ``secret``: only to who sends this as ``Authorization``.
    ``refusals``: so many requests are told to come again in a second."""

    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    hold: threading.Event | None = None
    secret: str = ""
    refusals: int = 0


class _Server(ThreadingHTTPServer):
    """A client that hangs up, or is killed, is no news."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        pass


class Press:
    """The site.  Every answer has an ETag and honours it, as real ones do.  ``bundle``: key and certificate, for https."""

    def __init__(self, bundle: Path | None = None) -> None:
        self._is_secure = bundle is not None
        self.answers: dict[str, Answer] = {}
        self.asked: list[Asked] = []
        self._server = _Server(("127.0.0.1", 0), self._handler())
        if bundle is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(bundle)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def base(self) -> str:
        if self._is_secure:
            return f"https://localhost:{self._server.server_address[1]}"
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> "Press":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [one.path for one in self.asked]

    # writing

    def feed(self, path: str, *items: tuple[str, str], language: str = "en", **answer: Any) -> str:
        """An RSS feed of (path, title) items; gives its address."""
        entries = "".join(
            f"<item><guid isPermaLink='false'>{self.base}{where}</guid><link>{self.base}{where}</link><title>{title}</title>"
            f"<pubDate>Mon, 02 Mar 2026 {12 - n % 12:02d}:00:00 GMT</pubDate><description>{title} in short.</description></item>"
            for n, (where, title) in enumerate(items)
        )
        body = (
            f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Press {language}</title>"
            f"<link>{self.base}/</link><language>{language}</language>{entries}</channel></rss>"
        )
        return self.put(path, body.encode(), content_type="application/rss+xml", **answer)

    def story(self, path: str, title: str, text: tuple[str, ...], language: str = "en", body: str = "", figure: str = "") -> str:
        """An article page with furniture round it; gives its address."""
        paragraphs = "".join(f"<p>{line}</p><p class='ad'>Advertisement:</p>" for line in text)
        page = (
            f"<!doctype html><html lang='{language}'><head><title>{title}</title></head><body>"
            f"<nav><a href='/'>All sections</a><a href='/support'>Support us</a></nav>{body}"
            f"<article><h1>{title}</h1>{figure}<div class='text'>{paragraphs}</div></article>"
            "<aside><h4>Recent news</h4><a href='/news/1/'>Something else happened</a></aside>"
            "<footer>All rights</footer></body></html>"
        )
        return self.put(path, page.encode())

    def picture(self, path: str, colour: str = "navy") -> str:
        """A PNG of 64 × 48 px; gives its address."""
        out = io.BytesIO()
        Image.new("RGB", (64, 48), colour).save(out, "PNG")
        return self.put(path, out.getvalue(), content_type="image/png")

    def put(self, path: str, body: bytes = b"", **answer: Any) -> str:
        """Answer a path like this from now on; gives its address."""
        self.answers[path] = Answer(body=body, **answer)
        return self.base + path

    # answering

    def _handler(self) -> Callable[..., BaseHTTPRequestHandler]:
        press = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                press.asked.append(Asked(self.path, {name.lower(): value for name, value in self.headers.items()}))
                answer = press.answers.get(self.path, Answer(b"not here", status=404))
                if answer.hold is not None:
                    answer.hold.wait(30)
                if answer.secret and self.headers.get("Authorization") != answer.secret:
                    answer = Answer(b"who are you?", status=401, headers={"WWW-Authenticate": 'Basic realm="press"'})
                if answer.refusals:
                    answer.refusals -= 1
                    answer = Answer(b"soon", status=429, headers={"Retry-After": "1"})
                with contextlib.suppress(OSError):
                    self.answer(answer)

            def answer(self, answer: Answer) -> None:
                tag = f'"{hash(answer.body)}"'
                fresh = self.headers.get("If-None-Match") == tag and answer.status == 200
                self.send_response(304 if fresh else answer.status)
                for name, value in ({"Content-Type": answer.content_type, "ETag": tag} | answer.headers).items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0" if fresh else str(len(answer.body)))
                self.end_headers()
                if not fresh:
                    self.wfile.write(answer.body)

            def log_message(self, *_: object) -> None:
                pass

        return Handler


@contextlib.contextmanager
def pressing(bundle: Path | None = None) -> Iterator[Press]:
    """A running site."""
    with Press(bundle) as press:
        yield press


UKRAINIAN = (
    "Після зустрічі з міністрами порту голова ради сказала, що нові маяки запрацюють уже наприкінці цього року.",
    "За її словами, гроші на будівництво знайшли у місцевому бюджеті, а решту додасть спілка рибалок узбережжя.",
    "Мешканці давно просили відновити освітлення гавані, адже взимку 2025 року там сталося 14 дрібних аварій.",
)
ENGLISH = (
    "After meeting the port ministers, the head of the council said that the new lighthouses will work by the end of this year.",
    "According to her, the money for the building was found in the local budget, and the union of fishermen will add the rest.",
    "Residents had long asked to restore the lights of the harbour, because in the winter of 2025 there were 14 small accidents.",
)
RUSSIAN = (
    "После встречи с министрами порта глава совета сказала, что новые маяки заработают уже в конце этого года.",
    "По её словам, деньги на строительство нашли в местном бюджете, а остальное добавит союз рыбаков побережья.",
    "Жители давно просили восстановить освещение гавани, ведь зимой 2025 года там произошло 14 мелких аварий.",
)


def print_story(press: Press, number: int, title: str = "Lighthouses") -> dict[str, str]:
    """One story in three languages with a switcher and one picture, in the shape of European Pravda; addresses by language."""
    texts = {"uk": ("", "Укр", UKRAINIAN), "ru": ("/rus", "Рус", RUSSIAN), "en": ("/eng", "Eng", ENGLISH)}
    paths = {code: f"{prefix}/news/2026/3/2/{number}/" for code, (prefix, _, _) in texts.items()}
    picture = press.picture(f"/images/{number}.png", f"#{number % 0xFFFFFF:06x}")
    for code, (_, _, text) in texts.items():
        switch = "".join(
            f"<a href='{press.base}{paths[other]}'>{label}</a>" if other != code else f"<span>{label}</span>"
            for other, (_, label, _) in texts.items()
        )
        figure = (
            f"<figure><img src='{picture}' width='640' height='480'><figcaption>{title}. Photo: Council</figcaption></figure>"
        )
        press.story(paths[code], f"{title} {number} {code}", text, code, f"<div class='lang'>{switch}</div>", figure)
    return {code: press.base + path for code, path in paths.items()}
