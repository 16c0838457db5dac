"""How many language versions are found on saved pages, and how many of those found are none.

    python tools/score_versions.py DIR [--json]

``DIR`` is laid out like ``corpus/feeds``: ``manifest.json`` lists files, and those of type ``page`` say in
``expected_alternates`` which versions their story really has.  Prints a line for each site; the last line is one JSON object.
"""

import argparse
import json
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reader.domain.feed import RawDocument
from reader.domain.language import canonical
from reader.domain.page import PageInput
from reader.domain.url import identity_of, web_address
from reader.extract import extract_page

UNKNOWN = "https://page.invalid/saved/page.html"
"""The address of a page of which none is told."""


@dataclass
class Site:
    """Versions of a site's pages: those that exist, those of them that are found, and what is found and is none."""

    pages: int = 0
    exist: int = 0
    found: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def pages_of(folder: Path) -> list[dict[str, Any]]:
    """The manifest's pages whose versions are told."""
    files = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    return [one for one in files if one["type"] == "page" and "expected_alternates" in one]


def address_of(page: dict[str, Any]) -> str:
    """Where the page was: as told, else the canonical address, else that of its own language, else that of any version."""
    expected = page["expected_alternates"]
    own = [href for code, href in expected.items() if canonical(code) == canonical(page["true_language"])]
    for href in (page.get("page_url"), page.get("canonical_as_written"), *own, *expected.values()):
        if href and (made := web_address(href)):
            return made
    return UNKNOWN


def expected_of(page: dict[str, Any], url: str) -> dict[str, str]:
    """Language by identity of the other versions."""
    own = canonical(page["true_language"])
    made = {identity_of(web_address(href, url)): canonical(code) for code, href in page["expected_alternates"].items()}
    return {identity: code for identity, code in made.items() if identity != identity_of(url) and code != own}


def score_page(folder: Path, page: dict[str, Any], site: Site) -> None:
    """Read a page and count what it claims."""
    url = address_of(page)
    body = (folder / page["file"]).read_bytes()
    document = RawDocument(url=url, body=body, content_type=page.get("content_type") or "text/html")
    found = {identity_of(link.url): link.language for link in extract_page(PageInput(document=document)).alternates}
    expected = expected_of(page, url)
    true = {identity for identity, code in found.items() if expected.get(identity) == code}
    site.pages += 1
    site.exist += len(expected)
    site.found += len(true)
    site.wrong += [f"{page['file']} {found[identity]} {identity}" for identity in sorted(found.keys() - true)]
    site.missed += [f"{page['file']} {expected[identity]} {identity}" for identity in sorted(expected.keys() - true)]


def score(folder: Path) -> dict[str, Site]:
    """The figures of every site."""
    sites: dict[str, Site] = defaultdict(Site)
    for page in pages_of(folder):
        score_page(folder, page, sites[page.get("site") or page["file"]])
    return dict(sites)


def summary(sites: dict[str, Site]) -> dict[str, Any]:
    """All sites together.  With nothing to find, and nothing found, both shares are 1."""
    exist, found = sum(site.exist for site in sites.values()), sum(site.found for site in sites.values())
    wrong = [line for site in sites.values() for line in site.wrong]
    return {
        "pages": sum(site.pages for site in sites.values()),
        "exist": exist,
        "found": found,
        "wrong": len(wrong),
        "recall": round(found / exist, 4) if exist else 1.0,
        "precision": round(found / (found + len(wrong)), 4) if found + len(wrong) else 1.0,
        "wrong_examples": wrong[:10],
        "missed_examples": [line for site in sites.values() for line in site.missed][:10],
    }


def main() -> None:
    """Score a folder and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true", help="print the JSON object alone")
    arguments = parser.parse_args()
    sites = score(arguments.folder)
    if not arguments.json:
        print(f"{'site':40} {'pages':>5} {'exist':>5} {'found':>5} {'wrong':>5}")
        for name, site in sorted(sites.items()):
            print(f"{name[:40]:40} {site.pages:5} {site.exist:5} {site.found:5} {len(site.wrong):5}")
    print(json.dumps(summary(sites), ensure_ascii=False))


if __name__ == "__main__":
    main()
