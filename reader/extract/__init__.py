"""Bytes in, a clean story out: the text of pages and feed entries, and which versions are one story.  Pure, deterministic.

What is named here is loaded when it is first asked for: an entry's text takes a fifth of the modules that a page takes.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.extract.addresses import guess_addresses
    from reader.extract.document import tree_of
    from reader.extract.entry import feed_version
    from reader.extract.front_page import story_pages, title_in
    from reader.extract.gate import blocks_of_html
    from reader.extract.judging import evidence_of, judge
    from reader.extract.language import detect_language
    from reader.extract.page import extract_page, read_page
    from reader.extract.rule_set import faults_of, page_rules
    from reader.extract.rules import SiteRule, load_rules

__all__ = [
    "SiteRule",
    "blocks_of_html",
    "detect_language",
    "evidence_of",
    "extract_page",
    "faults_of",
    "feed_version",
    "guess_addresses",
    "judge",
    "load_rules",
    "page_rules",
    "read_page",
    "story_pages",
    "title_in",
    "tree_of",
]

_HOMES = {
    "addresses": ("guess_addresses",),
    "document": ("tree_of",),
    "entry": ("feed_version",),
    "front_page": ("story_pages", "title_in"),
    "gate": ("blocks_of_html",),
    "judging": ("evidence_of", "judge"),
    "language": ("detect_language",),
    "page": ("extract_page", "read_page"),
    "rule_set": ("faults_of", "page_rules"),
    "rules": ("SiteRule", "load_rules"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
