"""A real small site from 2009, its feed and eight of its stories, from subscription to chips.

The translations of a story are a list in its page, without hreflang, and next to it is a list of every edition's front page.
"""

import json
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from reader.domain.cancel import CancelToken
from reader.domain.query import StoryQuery
from reader.domain.story import ChipState
from reader.domain.update import NewSource
from reader.domain.url import identity_of
from reader.net import AddressPolicy, Client, Route
from reader.net.dial import Answer
from reader.store import Store, open_library
from reader.sync.engine import Listeners, SyncEngine
from reader.sync.order import SyncOrder
from reader.sync.workshop import Workshop
from tests.net.net_builders import entry
from tests.press import Press, pressing

FEEDS = Path(__file__).parents[2] / ".." / "shared" / "corpus" / "feeds"
SITE = "globalvoicesonline.org"
FEED = f"http://{SITE}/-/type/feature/feed/"
READING = ("en", "fr", "pl", "es")
DAM = "http://globalvoicesonline.org/2009/06/10/china-a-leaking-green-dam/"
DAM_IN_FRENCH = "http://fr.globalvoicesonline.org/2009/06/10/11847/"
CITIES = ("Pékin", "Canton", "Nankin", "Harbin", "Lhassa", "Wuhan", "Chengdu", "Dalian", "Tianjin", "Ningbo", "Suzhou", "Guilin")
FRENCH = tuple(
    f"À {city}, des blogueurs racontent comment ils ont contourné le barrage avec des outils très simples, et se moquent du nom"
    " que le ministère a choisi pour un programme qui laisse des failles ouvertes à tous les inconnus du réseau,"
    " sans que les fabricants puissent dire combien de machines le portent déjà."
    for city in CITIES
)

pytestmark = [pytest.mark.shared, pytest.mark.skipif(not FEEDS.is_dir(), reason="needs ../shared beside the project")]


def pages() -> dict[str, dict[str, str]]:
    """The site's pages that are here: by address, the file and the versions of the story by language."""
    files = json.loads((FEEDS / "manifest.json").read_text(encoding="utf-8"))["files"]
    found = [one for one in files if one["file"].startswith("gvsite/") and one["type"] == "page"]
    return {one["page_url"]: {"file": one["file"], **one["expected_alternates"]} for one in found}


def print_site(press: Press) -> None:
    """The feed and the pages under their real addresses; stories that are not here are gone, and one is in French too."""
    addresses = {told["file"]: url for url, told in pages().items()}
    feed = (FEEDS / "gvsite" / "feed.rss").read_text(encoding="utf-8")
    feed = re.sub(
        r"http://localhost:8080/gv/(\w+\.html)", lambda link: addresses.get(f"gvsite/{link[1]}", f"http://{SITE}/{link[1]}"), feed
    )
    press.put(urlsplit(FEED).path, feed.encode(), content_type="application/rss+xml")
    for url, told in pages().items():
        press.put(urlsplit(url).path, (FEEDS / told["file"]).read_bytes())
    back = f"<div id='lingua-list'><dl><dt>English:</dt><dd><a href='{DAM}'>China: A Leaking Green Dam</a></dd></dl></div>"
    press.story(urlsplit(DAM_IN_FRENCH).path, "Chine : le barrage vert prend l'eau", FRENCH, "fr", back)


def no_network(host: str, port: int, *_: object) -> list[Answer]:
    """A resolver that knows this machine alone."""
    if host != "127.0.0.1":
        raise socket.gaierror(socket.EAI_NONAME, "no network")
    return [entry(host, port)]


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        print_site(running)
        yield running


@pytest.fixture
def store(tmp_path: Path, press: Press, workshop: Workshop) -> Iterator[Store]:
    port = urlsplit(press.base).port or 0
    hosts = (SITE, *(f"{code}.{SITE}" for code in ("fr", "pl", "es", "id", "mg")))
    policy = AddressPolicy(routes=tuple(Route(host=host, address="127.0.0.1", port=port) for host in hosts))
    client = Client(policy, user_agent="test", resolver=no_network)
    opened = open_library(tmp_path)
    opened.sources.add(NewSource(feed_url=FEED, language="en"))
    SyncEngine(opened, client, workshop).run(SyncOrder(), READING, CancelToken(), Listeners())
    yield opened
    client.close()
    opened.close()


def test_every_story_has_a_chip_for_each_of_its_languages_and_no_other(store: Store) -> None:
    rows = {row.story_id: row for row in store.stories.rows(store.stories.ids(StoryQuery(), READING), READING)}
    assert len(rows) == 15
    for url, told in pages().items():
        row = rows[store.stories.by_url(url)]
        assert {chip.language for chip in row.chips} == told.keys() - {"file"}
        stored = {chip.language for chip in row.chips if chip.state is ChipState.STORED}
        assert stored == ({"en", "fr"} if url == DAM else {"en"})
        assert store.stories.open(row.story_id, "en", READING).version.words > 200


def test_only_the_translations_were_asked_for(press: Press, store: Store) -> None:
    """No front page of an edition, and no language that the person does not read."""
    expected = [url for told in pages().values() for code, url in told.items() if code in READING]
    asked = {identity_of(f"http://{one.headers['host']}{one.path}") for one in press.asked}
    assert {identity_of(url) for url in expected} <= asked
    others = {one for one in asked if re.match(r"\w\w\.", one)} - {identity_of(url) for url in expected}
    assert others == set()


def test_a_translation_that_links_back_is_read_offline(press: Press, store: Store) -> None:
    press.asked.clear()
    story_id = store.stories.by_url(DAM)
    assert store.stories.by_url(DAM_IN_FRENCH) == story_id
    assert store.stories.open(story_id, "fr", READING).version.title == "Chine : le barrage vert prend l'eau"
    assert list(store.stories.ids(StoryQuery(words="barrage"), READING)) == [story_id]
    assert press.asked == []
