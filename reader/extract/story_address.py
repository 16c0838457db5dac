"""What a story's address tells: its language, its number, its slug, and whether two addresses name one story."""

import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from reader.domain.language import canonical, known_languages
from reader.domain.late_dataclass import dataclass
from reader.domain.site import family_of
from reader.domain.url import identity_of

LANGUAGE_PARAMETERS = frozenset({"lang", "language", "locale", "lng", "hl", "l"})
"""Query names that carry a language, as content systems use them (WordPress plug-ins, Joomla, MediaWiki, Liferay)."""

_ID_PARAMETERS = ("id", "p", "nid", "article", "story", "news", "aid", "newsid", "item", "doc")
_FILE_ENDING = re.compile(r"\.(?:s?html?|php\d?|aspx?|jsp|amp)$", re.I)
_DATE_NUMBER = re.compile(r"(?:19|20)\d\d(?:[01]\d(?:[0-3]\d)?)?")
_NUMBER_AT_END = re.compile(r"(?:^|[^0-9a-z])([0-9]+)$", re.I)
_NUMBER_AT_START = re.compile(r"^([0-9]+)(?=[-_.])")
_DATE_PATH = re.compile(r"(?:19|20)\d\d/\d{1,2}(?:/\d{1,2})?")
_KNOWN = frozenset(known_languages())
_COUNTRY_STYLE = {"br": "pt", "zh-hans": "zh", "english": "en", "russian": "ru", "ukrainian": "uk", "arabic": "ar"}

REMEMBERED = 512
"""Addresses that stay taken apart: to judge one claim asks six times for its own and for the other page's."""

_LONGEST_LABEL = 9
"""Characters of a label that can name a language: nothing of ``_COUNTRY_STYLE`` and no code with a country is longer."""

LONG_SLUG = 12
"""Letters that a slug has besides its three words, so that no section is one; 4 to 24 find the same on corpus/feeds."""

ID_DIGITS = 5
"""Digits from which a number alone names a story: years have four, so fewer count only under the same date."""


def language_of_label(label: str) -> str:
    """The language of a path segment, host label or query value such as ``eng``, ``ua``, ``zh-hant``; empty when none."""
    if len(label) > _LONGEST_LABEL:  # most segments of addresses: a slug, a number
        return ""
    label = label.lower()
    if label in _COUNTRY_STYLE:
        return _COUNTRY_STYLE[label]
    if not re.fullmatch(r"[a-z]{2,3}(?:[-_][a-z]{2,4})?", label):
        return ""
    code = canonical(label)
    return code if code in _KNOWN else ""


def split_address(url: str) -> SplitResult:
    """The parts of an address; of an empty one when it cannot be split."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def path_segments(url: str) -> tuple[str, ...]:
    """The path's segments without empty ones, percent-decoded, so that equal slugs are equal."""
    return tuple(unquote(part) for part in split_address(url).path.split("/") if part)


@lru_cache(maxsize=REMEMBERED)
def bare_segments(url: str) -> tuple[str, ...]:
    """The path without language segments and file names of an index."""
    parts = [part for part in path_segments(url) if not language_of_label(part)]
    return tuple(part for part in parts if not re.fullmatch(r"(?:index|home|default|main)(?:\.\w+)?", part, re.I))


@lru_cache(maxsize=REMEMBERED)
def bare_query(url: str) -> tuple[tuple[str, str], ...]:
    """The query's pairs without a language, tracking left out, sorted."""
    query = identity_of(url).partition("?")[2]
    return tuple(sorted(pair for pair in parse_qsl(query) if pair[0].lower() not in LANGUAGE_PARAMETERS))


def story_number(url: str) -> str:
    """The number by which a publication knows the story; empty when the address has none.

    A number with few digits (``/2026/03/02/slug-12/``) is given with its date, because alone it is a page or a year.
    """
    query = dict(bare_query(url))
    for name in _ID_PARAMETERS:
        if query.get(name, "").isascii() and query.get(name, "").isdigit() and len(query[name]) >= 2:
            return query[name]
    segments = bare_segments(url)
    for segment in reversed(segments):
        number = _number_of(segment)
        if len(number) >= ID_DIGITS:
            return number
    date = _DATE_PATH.search("/".join(segments[:-1]))
    short = _number_of(segments[-1]) if segments else ""
    return f"{date[0]}/{short}" if date and short else ""


def _number_of(segment: str) -> str:
    segment = _FILE_ENDING.sub("", segment)
    for found in (_NUMBER_AT_END.search(segment), _NUMBER_AT_START.search(segment)):
        if found and found[1].isascii() and not _DATE_NUMBER.fullmatch(found[1]):
            return found[1]
    return ""


def slug_of(url: str) -> str:
    """The story's name in the address: a last segment of several words or a long mixed key; empty when it is short."""
    segments = bare_segments(url)
    if not segments:
        return ""
    last = _FILE_ENDING.sub("", segments[-1]).lower()
    words = [word for word in re.split(r"[-_.]+", last) if word.isalpha()]
    if len(words) >= 3 and sum(map(len, words)) >= LONG_SLUG:
        return "-".join(words)
    mixed = len(last) >= 10 and any(c.isdigit() for c in last) and any(c.isalpha() for c in last) and last.isalnum()
    return last if mixed else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What two addresses share.  ``key`` is ``same-id``, ``same-slug``, ``same-path`` or empty."""

    key: str = ""
    is_family: bool = False


def likeness(one: str, other: str) -> Likeness:
    """Whether two addresses of sister hosts name one story, and by what."""
    if not family_of(one) or family_of(one) != family_of(other):
        return Likeness()
    path, others = bare_segments(one), bare_segments(other)
    if path != others and (path == others[: len(path)] or others == path[: len(others)]):
        # A page under the story: its comments, its print view, a broken relative link.
        return Likeness(is_family=True)
    number = story_number(one)
    if number and number == story_number(other):
        return Likeness(key="same-id", is_family=True)
    slug = slug_of(one)
    if slug and slug == slug_of(other):
        return Likeness(key="same-slug", is_family=True)
    if path and path == others and bare_query(one) == bare_query(other) and not is_above(other, one):
        return Likeness(key="same-path", is_family=True)
    return Likeness(is_family=True)


def is_above(url: str, story_url: str) -> bool:
    """Whether ``url`` is a front page or a section: nothing but a language, or a folder that the story lies in."""
    path, below = bare_segments(url), bare_segments(story_url)
    if not path or bare_query(url):
        return not path and not bare_query(url)
    # A story that only a query names lies in the folder of its own path.
    depth = len(below) - (not bare_query(story_url))
    return family_of(url) == family_of(story_url) and len(path) <= depth and below[: len(path)] == path
