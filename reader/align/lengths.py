"""Whether two lengths may be one text in two languages.

Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (Computational Linguistics 19, 1993): a translation's
length is normally distributed about the original's times a ratio, with a variance that grows with the length.
"""

import math
import re

VARIANCE = 6.8
"""Variance of the length per character (Gale and Church).  Newsworld's even prose keeps to 0.3–2.5, and 6.8 serves it as well."""
SENTENCE_LENGTH = 113.0
"""Mean length of a sentence in the 26,000 of ``corpus/articles``: what a length is by chance."""
_WORST = 12.0
"""Cost of lengths that do not go together at all.  Anchors may still outweigh it: one version can shorten a paragraph."""

# Letters that one written character stands for besides itself, against English.  Han and Arabic as newsworld's parallel
# versions measure (3.7 and 1.3); kana and Hangul write a syllable.
_DENSE = (
    (re.compile(r"[\u3400-\u9fff\uf900-\ufaff]"), 2.7),
    (re.compile(r"[\u3040-\u30ff\uac00-\ud7af]"), 1.0),
    (re.compile(r"[\u0590-\u06ff]"), 0.3),
)


def length_of(text: str) -> float:
    """Length in letters of a script that spells its vowels."""
    return len(text) + (0.0 if text.isascii() else sum(more * len(script.findall(text)) for script, more in _DENSE))


def mismatch(left: float, right: float, ratio: float) -> float:
    """How much speaks against two lengths as one text; below 0 when they fit better than chance would have it.

    The negative logarithm of the density of ``right`` given ``left``, against a length by chance (exponentially distributed).
    ``ratio`` is letters on the right for one on the left.
    """
    variance = ((left + right / ratio) / 2 + 1) * ratio * VARIANCE
    deviation = right - left * ratio
    told = deviation * deviation / variance / 2 + math.log(2 * math.pi * variance) / 2
    chance = math.log(SENTENCE_LENGTH * ratio) + right / (SENTENCE_LENGTH * ratio)
    return min(_WORST, told - chance)
