"""Bytes in, a clean story out: the text of pages and feed entries, and which versions are one story.  Pure, deterministic."""

from reader.extract.addresses import guess_addresses
from reader.extract.document import tree_of
from reader.extract.explain import explain
from reader.extract.front_page import front_page, story_pages, title_in
from reader.extract.gate import blocks_of_html
from reader.extract.judging import evidence_of, judge
from reader.extract.language import detect_language
from reader.extract.page import extract_page, feed_version, read_page
from reader.extract.propose import matches, propose
from reader.extract.rule_set import faults_of, page_rules
from reader.extract.rules import SiteRule, load_rules

__all__ = [
    "SiteRule",
    "blocks_of_html",
    "detect_language",
    "evidence_of",
    "explain",
    "extract_page",
    "faults_of",
    "feed_version",
    "front_page",
    "guess_addresses",
    "judge",
    "load_rules",
    "matches",
    "page_rules",
    "propose",
    "read_page",
    "story_pages",
    "title_in",
    "tree_of",
]
