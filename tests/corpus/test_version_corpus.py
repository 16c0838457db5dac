"""Versions on real pages and in newsworld: nothing that is no version, and nearly all that are."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import permutations
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from reader.domain.feed import RawDocument
from reader.domain.language import canonical
from reader.domain.page import Alternate, ExtractedVersion, LinkKind, Outcome, PageInput
from reader.domain.url import identity_of, web_address
from reader.extract import evidence_of, extract_page, guess_addresses, judge
from tools.score_versions import score, summary

SHARED = Path(__file__).parents[2] / ".." / "shared"
FEEDS = SHARED / "corpus" / "feeds"
LINKAGES = ("hreflang", "switcher", "pattern", "header", "wrong")

pytestmark = [pytest.mark.shared, pytest.mark.skipif(not SHARED.exists(), reason="needs ../shared beside the project")]

# A page that does not say where it was; any address of its site does.
ADDRESSES = {"pages/wbf_admin_de.html": "https://www.site.example/wbf/de/home/dokumentation/nsb-news_list.msg-id-14093.html"}


def real_pages() -> list[Any]:
    if not FEEDS.exists():
        return []
    files = json.loads((FEEDS / "manifest.json").read_text(encoding="utf-8"))["files"]
    return [one for one in files if one["type"] == "page"]


def expected_of(page: dict[str, Any], url: str) -> dict[str, str]:
    """Identity and language of the other versions."""
    own = canonical(page["true_language"])
    made = {identity_of(web_address(href, url)): canonical(code) for code, href in page["expected_alternates"].items()}
    return {identity: code for identity, code in made.items() if identity != identity_of(url) and code != own}


def found_on(page: dict[str, Any], url: str) -> dict[str, str]:
    document = RawDocument(url=url, body=(FEEDS / page["file"]).read_bytes(), content_type="text/html")
    return {identity_of(link.url): link.language for link in extract_page(PageInput(document=document)).alternates}


@pytest.mark.parametrize("page", real_pages(), ids=lambda page: Path(page["file"]).stem)
def test_real_page_claims_nothing_that_is_no_version(page: dict[str, Any]) -> None:
    url = page.get("page_url") or ADDRESSES[page["file"]]
    expected, found = expected_of(page, url), found_on(page, url)
    assert found.keys() <= expected.keys()
    assert {identity: expected[identity] for identity in found} == found
    # One of two languages that share a code (Serbian and Serbo-Croatian) is missed.
    assert len(found) >= 0.95 * len(expected)


def test_real_pages_versions_are_found_and_none_is_wrong() -> None:
    figures = summary(score(FEEDS))
    assert figures["exist"] > 100
    assert figures["recall"] >= 0.95
    assert figures["precision"] == 1.0


@dataclass(slots=True)
class Count:
    """Versions of one way of linking, the judged claims that are wrong, and unrelated stories taken for versions."""

    true: int = 0
    found: int = 0
    wrong: list[str] = field(default_factory=list)
    pairs: dict[str, set[str]] = field(default_factory=dict)
    strangers: int = 0


class Web:
    """Pages of the running world, fetched once."""

    def __init__(self) -> None:
        self._kept: dict[str, ExtractedVersion] = {}

    def get(self, url: str) -> ExtractedVersion:
        if url not in self._kept:
            self._kept[url] = self._fetch(url)
        return self._kept[url]

    def _fetch(self, url: str) -> ExtractedVersion:
        try:
            with urlopen(url, timeout=20) as answer:
                document = RawDocument(
                    url=answer.url,
                    body=answer.read(),
                    content_type=answer.headers.get("Content-Type", ""),
                    link_header=", ".join(answer.headers.get_all("Link") or ()),
                )
        except HTTPError as cause:
            cause.close()
            return ExtractedVersion(url=url, outcome=Outcome.ERROR_PAGE)
        return extract_page(PageInput(document=document))


def claims_of(version: ExtractedVersion, editions: tuple[tuple[str, str], ...]) -> Iterator[Alternate]:
    told = {link.language for link in version.alternates}
    yield from version.alternates
    yield from (link for link in guess_addresses(version.url, version.language, editions) if link.language not in told)


@pytest.fixture(scope="module")
def counts() -> dict[str, Count]:
    """Every story of a small world read from each of its versions, as several editions' feeds would bring it."""
    sys.path.insert(0, str(SHARED / "newsworld"))
    try:
        from newsworld.background import running
        from newsworld.pagectx import advertised_feed_path
    finally:
        sys.path.pop(0)
    made = {linkage: Count() for linkage in LINKAGES}
    with running(sites=40, articles=4) as server:
        web = Web()
        for site in server.world.sites.values():
            editions = tuple((code, site.url(advertised_feed_path(site, code))) for code in site.langs)
            for story in server.world.ensure(site).stories if len(site.langs) > 1 else ():
                urls = {code: site.url(server.world.path(site, story, code)) for code in story.langs}
                count_story(web, urls, editions, made[site.linkage])
            count_strangers(web, list(site.pages), site.base, made[site.linkage])
    return made


def count_story(web: Web, urls: dict[str, str], editions: tuple[tuple[str, str], ...], count: Count) -> None:
    """Versions reached from each version; a pair found from either side is one story."""
    truth = {code: identity_of(url) for code, url in urls.items()}
    count.pairs |= {identity: set(truth.values()) for identity in truth.values()}
    pairs = {frozenset((a, b)) for a in truth.values() for b in truth.values() if a != b}
    found: set[frozenset[str]] = set()
    for code, url in urls.items():
        origin = web.get(url)
        assert origin.language == code, url
        for link in claims_of(origin, editions):
            candidate = web.get(link.url)
            if judge(evidence_of(origin), evidence_of(candidate), link.kind, link.language).accepted:
                found.add(frozenset((truth[code], identity_of(link.url))))
                if truth.get(link.language) != identity_of(link.url):
                    count.wrong.append(f"{url} {link.language} {link.url}")
    count.true += len(pairs)
    count.found += len(found & pairs)


def count_strangers(web: Web, paths: list[str], base: str, count: Count) -> None:
    """Two stories of one site, had one of them linked the other as its version."""
    evidence = [evidence_of(web.get(base + path)) for path in paths]
    for origin, candidate in permutations(evidence, 2):
        if origin.language != candidate.language and identity_of(candidate.url) not in count.pairs.get(
            identity_of(origin.url), set()
        ):
            count.strangers += judge(origin, candidate, LinkKind.SWITCHER, candidate.language).accepted


@pytest.mark.parametrize("linkage", LINKAGES)
def test_newsworld_gives_no_wrong_version(counts: dict[str, Count], linkage: str) -> None:
    assert counts[linkage].wrong == []


@pytest.mark.parametrize("linkage", ["hreflang", "switcher", "pattern", "header"])
def test_newsworld_versions_are_found(counts: dict[str, Count], linkage: str) -> None:
    assert counts[linkage].true > 10
    assert counts[linkage].found >= 0.98 * counts[linkage].true


def test_wrong_links_still_lead_to_most_versions(counts: dict[str, Count]) -> None:
    # A quarter of these stories is linked one way, a quarter to the front page alone.
    assert counts["wrong"].found >= 0.7 * counts["wrong"].true


@pytest.mark.parametrize("linkage", LINKAGES)
def test_newsworld_strangers_stay_apart_even_when_linked(counts: dict[str, Count], linkage: str) -> None:
    assert counts[linkage].strangers == 0
