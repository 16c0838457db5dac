"""Where a publication's other languages keep a story: guesses from the shape of its addresses.

A guess is made only where the address itself, or the addresses of the editions, show how this publication marks a language:
by a path segment (``/eng/``), a query value (``lang=en``) or a host (``en.``).  And only for addresses that name the story by
a number: a slug is in the words of its language, and nobody can guess the other's.
"""

from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from reader.domain.late_dataclass import dataclass
from reader.domain.page import Alternate, LinkKind
from reader.domain.site import family_of
from reader.domain.url import identity_of, web_address
from reader.extract.story_address import LANGUAGE_PARAMETERS, REMEMBERED, language_of_label, slug_of, story_number

GUESSES_EACH = 2
"""Addresses tried for one language: the edition's own style and the story's; each one is a request to the site."""

_THREE_LETTERS = {
    "uk": "ukr", "ru": "rus", "en": "eng", "de": "deu", "fr": "fra", "pl": "pol", "ar": "ara", "zh": "zho", "es": "spa",
    "it": "ita", "pt": "por", "tr": "tur", "hy": "arm", "ka": "geo", "ro": "ron", "cs": "ces", "hu": "hun", "bg": "bul",
    "be": "bel", "kk": "kaz", "ja": "jpn", "ko": "kor", "fa": "fas", "he": "heb", "el": "ell", "lt": "lit", "lv": "lav",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How an address marks its language.  ``place`` is the index of ``segment`` among the path's segments; both empty when
    the path says nothing.  ``host`` is host and port."""

    host: str
    segment: str = ""
    place: int = 0


def guess_addresses(
    url: str, language: str, editions: tuple[tuple[str, str], ...], languages: tuple[str, ...] = ()
) -> tuple[Alternate, ...]:
    """Where the story at ``url``, which is in ``language``, may be in the other languages; likelier addresses first.

    ``editions`` are (language, feed or site address) of the same publication; ``languages`` are more languages worth a
    guess, used when the story's own address shows a style.  At most two addresses for a language; empty when nothing shows
    how the publication marks languages.
    """
    made = web_address(url)
    if not made or not language or not story_number(made) or slug_of(made):
        return ()
    styles = {code: _style_of(address, code) for code, address in reversed(editions) if web_address(address)}
    found: list[Alternate] = []
    seen = {identity_of(made)}
    for target in dict.fromkeys((*(code for code, _ in editions), *languages)):
        if not target or target == language:
            continue
        guesses = [guess for guess in _guesses(made, language, target, styles) if identity_of(guess) not in seen]
        for guess in list(dict.fromkeys(guesses))[:GUESSES_EACH]:
            seen.add(identity_of(guess))
            found.append(Alternate(language=target, url=guess, kind=LinkKind.PATTERN))
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def _style_of(address: str, language: str) -> Style:
    parts = urlsplit(web_address(address))
    segments = [part for part in parts.path.split("/") if part]
    for place, segment in enumerate(segments):
        if language_of_label(segment) == language:
            return Style(host=parts.netloc, segment=segment, place=place)
    return Style(host=parts.netloc)


def _guesses(url: str, language: str, target: str, styles: dict[str, Style]) -> Iterator[str]:
    """The addresses to try for one language, likelier first."""
    in_query = list(_in_query(url, language, target))
    if in_query:
        yield from in_query
        return
    own, theirs = _style_of(url, language), styles.get(target)
    if own.segment:
        yield from _replaced(url, own, theirs, target)
    elif theirs and theirs.segment:
        yield _with_segment(url, theirs.place, theirs.segment, insert=True, host=_host(url, theirs))
    elif host := _other_host(url, language, target, styles):
        yield urlunsplit(urlsplit(url)._replace(netloc=host))


def _in_query(url: str, language: str, target: str) -> Iterator[str]:
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    for index, (name, value) in enumerate(pairs):
        if name.lower() in LANGUAGE_PARAMETERS and language_of_label(value) == language:
            for code in _codes_like(value, target):
                changed = [*pairs[:index], (name, code), *pairs[index + 1 :]]
                yield urlunsplit(parts._replace(query=urlencode(changed)))
            return


def _replaced(url: str, own: Style, theirs: Style | None, target: str) -> Iterator[str]:
    """The story's own segment exchanged for the target's, or taken away where the target's edition has none."""
    alike = [_with_segment(url, own.place, code) for code in _codes_like(own.segment, target)]
    bare = _with_segment(url, own.place, "")
    if theirs and theirs.segment:
        yield _with_segment(url, own.place, theirs.segment, host=_host(url, theirs))
    elif theirs and theirs.host != urlsplit(url).netloc:
        yield _with_segment(url, own.place, "", host=_host(url, theirs))
    elif _is_last_but_one(url, own.place):
        # /en/7200123: with nothing else in the path the segment is no prefix of one language but the folder of each.
        yield from (*alike[:1], bare)
    else:
        # Three letters are the style of sites whose first language has no segment (/news/…, /eng/news/…).
        yield from (bare, *alike) if theirs or len(own.segment) == 3 else (*alike, bare)


def _is_last_but_one(url: str, place: int) -> bool:
    return place == len([part for part in urlsplit(url).path.split("/") if part]) - 2


def _codes_like(value: str, target: str) -> tuple[str, ...]:
    """The target's code in the style of a code that is there: ``rus`` → ``eng``, ``RU`` → ``EN``, ``ru`` → ``uk`` or ``ua``."""
    codes: tuple[str, ...] = (target,)
    if len(value) == 3:
        codes = (_THREE_LETTERS.get(target, target),)
    elif target == "uk":
        codes = ("uk", "ua")
    return tuple(code.upper() for code in codes) if value.isupper() else codes


def _with_segment(url: str, place: int, segment: str, *, insert: bool = False, host: str = "") -> str:
    parts = urlsplit(url)
    segments = parts.path.split("/")
    segments[place + 1 : place + 1 + (not insert)] = [segment] if segment else []
    return urlunsplit(parts._replace(path="/".join(segments), netloc=host or parts.netloc))


def _host(url: str, theirs: Style) -> str:
    """The edition's host when it is a sister of the story's; feeds often live at a service elsewhere."""
    return theirs.host if family_of(url) == family_of(f"http://{theirs.host}/") else ""


def _other_host(url: str, language: str, target: str, styles: dict[str, Style]) -> str:
    """The host of the target's edition, or the story's with another language label (``ru.`` → ``en.``); empty when neither."""
    host = urlsplit(url).netloc
    own, theirs = styles.get(language), styles.get(target)
    if theirs and theirs.host != host:
        is_sister = family_of(url) == family_of(f"http://{theirs.host}/")
        return theirs.host if is_sister and (own is None or own.host == host) else ""
    label, dot, rest = host.partition(".")
    if theirs is None and dot and "." in rest and language_of_label(label) == language:
        return f"{_codes_like(label, target)[0]}.{rest}"
    return ""
