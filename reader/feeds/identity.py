"""Entries told apart (hostile-input: the same guid on all items)."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.domain.feed import ParsedItem

_GUID_LIMIT = 1000
"""Characters; the longest in the corpus has 260."""


def with_identities(items: Sequence[ParsedItem]) -> tuple[ParsedItem, ...]:
    """The entries, each with an identity of its own: the guid (given as ``identity``) if no other entry has it, else the
    address if no other entry has it, else a hash of what the entry says.  An entry said twice is given once.
    """
    distinct: dict[str, ParsedItem] = {}
    for item in items:
        distinct.setdefault(_digest(item), item)
    guids = Counter(_guid(item) for item in distinct.values())
    addresses = Counter(item.url for item in distinct.values())
    made: dict[str, ParsedItem] = {}
    for digest, item in distinct.items():
        choices = (_guid(item) if guids[_guid(item)] == 1 else "", item.url if addresses[item.url] == 1 else "")
        identity = next((choice for choice in choices if choice and choice not in made), digest)
        made[identity] = item if identity == item.identity else replace(item, identity=identity)
    return tuple(made.values())


def _guid(item: ParsedItem) -> str:
    return item.identity if len(item.identity) <= _GUID_LIMIT else "sha256:" + _hash(item.identity)


def _digest(item: ParsedItem) -> str:
    """Differs whenever guid, address, title or text do."""
    return "sha256:" + _hash("\0".join((item.identity, item.url, item.title, item.html)))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
