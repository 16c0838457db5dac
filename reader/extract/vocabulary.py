"""What tags and the words of classes and ids mean, over many sites; none of them belongs to one."""

import re
from functools import lru_cache

from reader.domain.blocks import Mark
from reader.extract.words import BLOCK, CERTAIN, DROPPED, GROUPS

__all__ = ["BIT", "BLOCK", "DROPPED", "EMBEDS", "HEADINGS", "MARKS", "NAMES", "PICTURES", "groups_of"]

HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
MARKS = {
    "b": Mark.STRONG.value,
    "strong": Mark.STRONG.value,
    "em": Mark.EMPHASIS.value,
    "i": Mark.EMPHASIS.value,
    "dfn": Mark.EMPHASIS.value,
    "code": Mark.CODE.value,
    "tt": Mark.CODE.value,
    "kbd": Mark.CODE.value,
    "samp": Mark.CODE.value,
    "sub": Mark.SUB.value,
    "sup": Mark.SUP.value,
}
"""Plain numbers: to join flags of an enumeration takes twenty times as long, and every tag is joined."""
PICTURES = frozenset({"img", "image", "amp-img", "amp-anim"})
EMBEDS = frozenset({"iframe", "video", "audio", "amp-iframe", "amp-youtube", "amp-video"})

NAMES = tuple(GROUPS)

_GROUP_OF: dict[str, int] = {}
for _place, _words in enumerate(GROUPS.values()):
    for _word in _words:
        _GROUP_OF[_word] = _GROUP_OF.get(_word, 0) | 1 << _place
for _word in CERTAIN:
    _GROUP_OF[_word] = _GROUP_OF.get(_word, 0) | 1 << len(GROUPS)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SPLIT = re.compile(r"_+|-{2,}")
BIT = {name: 1 << place for place, name in enumerate((*NAMES, "certain"))}


@lru_cache(maxsize=5_000)
def groups_of(names: str) -> int:
    """The groups that the words of a class or id belong to, a bit for each (``BIT``)."""
    found = 0
    for name in names[:400].split():
        found |= _groups_of_name(name)
    return found


@lru_cache(maxsize=5_000)
def _groups_of_name(name: str) -> int:
    """The same of one class; pages put the same classes together in ever new ways."""
    found = 0
    for word in _SPLIT.split(_CAMEL.sub("-", name).lower()):
        found |= _GROUP_OF.get(word, 0)
        for part in word.split("-"):
            found |= _GROUP_OF.get(part.rstrip("0123456789"), 0)
    return found
