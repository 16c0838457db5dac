"""Short texts that are furniture in any story, in the languages of the catalogue.

Three kinds: labels that stand alone (``Advertisement:``), leads that turn a line of links into a box (``Read also:``), and
appeals (support us, join our channel, select the mistake and press Ctrl and Enter).  A text must be nothing but that.
"""

import re
from functools import cache, lru_cache

from reader.extract.words import LABELS, lower_pattern_of

APPEAL_LIMIT = 260
"""Characters: an appeal longer than this may hold a sentence of the story."""
_LEAD_REST = 24
"""Characters that may stand outside links beside a lead: a time, a dash, the name of a section."""
_LEAD_LIMIT = 80
"""Characters in which the lead itself stands."""
_WALL_LIMIT = 120
"""Characters of a line that may speak of nothing but a subscription."""

_STRIP = " \t\n\xa0:：.…·•|*#[]()<>«»\"'“”„-–—→›»+▼▲▶►↓↑!"
_ADVERT = re.compile(
    r"^[\W_]*(?:advertisements?|реклама|anzeige|werbung|publicité|publicidad|reklama|إعلان|广告)\s*[:：][\W_]*$", re.I
)
_CLOCK = re.compile(r"^[\W_]*(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*(?:am|pm|uhr|h))?[\W_]*$", re.I)


@cache
def _lead() -> re.Pattern[str]:
    """The lists are compiled when they are first asked for: entries of feeds are held against labels alone."""
    return lower_pattern_of("leads", before=r"^[\W_]*", after=r"(?![\w])")


@cache
def _wall() -> re.Pattern[str]:
    return lower_pattern_of("walls", "paywall")


@cache
def _appeal() -> re.Pattern[str]:
    return lower_pattern_of("appeals", before=r"^[\W_]*")


@cache
def _late_appeal() -> re.Pattern[str]:
    """What may stand behind other words: looked for where one of its signs is, which takes a twentieth of the time."""
    return lower_pattern_of("late_appeals", before=r"^[\W_]*")


@cache
def _late_sign() -> re.Pattern[str]:
    return lower_pattern_of("late_appeal_signs")


def is_label(text: str) -> bool:
    """Whether a text is nothing but a label of furniture: ``Advertisement:``, ``Share``, ``Comments``."""
    return len(text) <= 60 and (text.strip(_STRIP).casefold() in LABELS or bool(_ADVERT.match(text)))


def is_clock(text: str) -> bool:
    """Whether a text is a time of day alone, as tickers have."""
    return len(text) <= 12 and bool(_CLOCK.match(text))


def is_lead(text: str, linked: int) -> bool:
    """Whether a text leads to other stories and says nothing else; ``linked`` counts its characters inside links."""
    outside = len(text) - linked - _LEAD_REST
    if outside > _LEAD_LIMIT:
        return False
    match = _lead().match(text[:_LEAD_LIMIT].lower())
    return match is not None and match.end() >= outside


def is_appeal(text: str) -> bool:
    """Whether a text asks its reader for something: support, a subscription, a report of a mistake, scripts for a video."""
    return len(text) <= APPEAL_LIMIT and _appeals(text)


@lru_cache(maxsize=1024)
def _appeals(text: str) -> bool:
    """Remembered: a text is asked twice, and what surrounds stories comes again on each of a site's pages."""
    lower = text.lower()
    return bool(
        _appeal().match(lower)
        or (_late_sign().search(lower) and _late_appeal().match(lower))
        or (len(text) <= _WALL_LIMIT and _wall().search(lower))
    )


def is_furniture(text: str, linked: int) -> bool:
    """Any of these."""
    return is_label(text) or is_clock(text) or is_lead(text, linked) or is_appeal(text)
