"""What the namespaces of feeds mean to feedparser, and which mean nothing."""

import re

PREFIXES = {
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://purl.org/rss/1.0/modules/syndication/": "sy",
    "http://purl.org/rss/1.0/modules/slash/": "slash",
    "http://wellformedweb.org/commentapi/": "wfw",
    "http://purl.org/rss/1.0/modules/threading/": "thr",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://webfeeds.org/rss/1.0": "webfeeds",
    "com-wordpress:feed-additions:1": "",
}
"""The prefix that a namespace, in lower case, goes by here; those of ``usual`` alone."""
_SPECIAL = re.compile(
    r"purl\.org|w3\.org|userland|blogs\.law|netscape|example\.com|necho|echo|webns|tangent|creativecommons|web\.resource|cyber\.law"
    r"|theinfo\.org|freshmeat|xmlns\.com|georss|opengis|postneo|itunes|yahoo|madskills|prismstandard|xmlsoap|hammersley|pocketsoap"
    r"|wellformedweb|podlove|feedburner|webfeeds",
    re.I,
)
"""In the names of all namespaces that mean something to feedparser; what is in any other is of no use here."""
_RESERVED = re.compile(
    r"a(?:dmin|g|nnotate|tom|udio|uthor)|b(?:logchannel)|c(?:c|o|ontent|p|reativecommons)|d(?:c|cterms)|e(?:mail|v)|f(?:eedburner|m|oaf)"
    r"|g(?:eo|eorss|ml)|i(?:cbm|mage|tunes)|l|media|p(?:ingback|rism|sc|ublished)|r(?:df|dfs|ef|eqv)"
    r"|s(?:earch|lash|oap|s|tr|ub|ummary|y|zf)|t(?:axo|hr|i|itle|rackback)|updated|w(?:ebfeeds|fw|iki)|x(?:html|link|ml)"
)
"""Prefixes that feedparser knows whatever they stand for, and beginnings of its own names."""


def foreign_names(declared: list[tuple[str, str]]) -> frozenset[str] | None:
    """Namespaces of no use; None when a declaration is such that names would be mistaken."""
    uris: dict[str, str] = {}
    for written, uri in declared:
        prefix, known = written.lower(), PREFIXES.get(uri.lower())
        is_taken = prefix in PREFIXES.values() or (_RESERVED.fullmatch(prefix) and not _SPECIAL.search(uri))
        if "_" in prefix or uris.setdefault(prefix, uri) != uri or (is_taken and known != prefix):
            return None
    return frozenset(uri for uri in uris.values() if not _SPECIAL.search(uri))
