"""Bytes in, a clean story out: the text of pages and feed entries, and which versions are one story.  Pure, deterministic."""

from reader.extract.addresses import guess_addresses
from reader.extract.gate import blocks_of_html
from reader.extract.judging import evidence_of, judge
from reader.extract.language import detect_language
from reader.extract.page import extract_page, feed_version
from reader.extract.rules import SiteRule, load_rules

__all__ = [
    "SiteRule",
    "blocks_of_html",
    "detect_language",
    "evidence_of",
    "extract_page",
    "feed_version",
    "guess_addresses",
    "judge",
    "load_rules",
]
