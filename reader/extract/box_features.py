"""What is measured of the boxes around a piece; the same for all pieces of one box."""

from functools import lru_cache

from reader.extract.piece import Box
from reader.extract.vocabulary import BIT, NAMES

_TAGS = (
    "article",
    "main",
    "section",
    "aside",
    "nav",
    "header",
    "footer",
    "form",
    "figure",
    "table",
    "ul",
    "noscript",
    "blockquote",
    "dl",
)
_OWN = ("p", "div", "li", "td", "h1", "h2", "h3", "h4", "figcaption", "dd")
_UP = 5
"""Boxes above a piece whose share of text, links and prose is measured."""
BOX_NAMES: tuple[str, ...] = (
    "depth",
    *(f"in-{tag}" for tag in _TAGS),
    *(f"is-{tag}" for tag in _OWN),
    *(f"named-{name}" for name in NAMES),
    *(f"near-{name}" for name in NAMES),
    *(f"within-{name}" for name in NAMES),
    *(f"up{step}-{what}" for step in range(1, _UP + 1) for what in ("linked", "prose", "pieces", "share")),
)


@lru_cache(maxsize=5_000)
def _flags(bits: int) -> list[float]:
    # Constants, not float(): a page has thousands of such rows, and these two numbers are made once.
    return [1.0 if bits & BIT[name] else 0.0 for name in NAMES]


@lru_cache(maxsize=5_000)
def _tag_flags(tags: frozenset[str], own: str) -> list[float]:
    return [*(1.0 if tag in tags else 0.0 for tag in _TAGS), *(1.0 if own == tag else 0.0 for tag in _OWN)]


def box_features(box: Box, total: float) -> list[float]:
    """A row of ``BOX_NAMES``; ``total`` is the prose of the whole page, at least 1."""
    parent = box.parent
    grand = parent.parent if parent is not None else None
    near = (parent.groups if parent else 0) | (grand.groups if grand else 0)
    row = [float(box.depth)]
    row += _tag_flags(box.tags, box.tag) + _flags(box.groups) + _flags(near) + _flags(box.inherited)
    one: Box = box
    for _ in range(_UP):
        one = one.parent or one
        share = one.prose / total
        row += [one.linked / max(one.text, 1), min(one.prose, 5_000.0), float(min(one.pieces, 200)), share]
    return row
