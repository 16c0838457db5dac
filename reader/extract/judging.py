"""Whether a page that a link promised is the same story in another language.

A wrong merge is worse than a missed version: without a link back, or the publication's own number, the two texts must agree
in what survives translation.  No version comes from another site unless both pages name each other.

The reasons are stored keys:

==================== ======== ==========================================================================================
key                  accepted meaning
==================== ======== ==========================================================================================
mutual               yes      the candidate names the origin as its version
same-id              yes      the publication's number for the story is the same
same-slug            yes      the story's name in the address is the same
same-path            yes      the address differs in the language alone
same-pictures        yes      a one-way link, and both stories show the same picture
same-numbers         yes      a one-way link, and the texts share their figures
front-page           no       the address leads to a front page or a section
not-a-story          no       a wall, an error or an empty page
same-page            no       both addresses are one page
unknown-language     no       neither the text nor the page says which language it is in
wrong-language       no       the text is not in the language that was promised
same-language        no       the text is in the origin's language
other-site           no       another site, and the two pages do not name each other
far-apart-in-time    no       published more than 14 days apart
too-different        no       lengths or figures of two different stories
one-way              no       nothing speaks against it, but nothing but the link speaks for it
==================== ======== ==========================================================================================
"""

import re
from datetime import timedelta

from reader.domain.blocks import pictures_of, text_of
from reader.domain.page import ExtractedVersion, LinkKind, Outcome, Verdict, VersionEvidence
from reader.domain.text import count_words
from reader.domain.url import identity_of
from reader.extract.story_address import is_above, likeness, split_address, story_number

DAYS_APART = timedelta(days=14)
"""Dates in the addresses of corpus/feeds lie up to three days apart, but one by a month, where the pages name each other."""

HOURS_APART = timedelta(hours=36)
"""For a guessed address without other evidence: versions made from one text come out within a working day."""

LENGTH_RATIO = 4.0
"""How many times longer one version may be.  Full translations differ by 1.5 at most (newsworld); the rest is for digests."""

NUMBERS_SHARED = 3
"""Figures that two texts must have in common."""

NUMBERS_SHARE = 0.6
"""Share of the longer list of figures that is common.  With these two 13 of 126,756 pairs of unrelated articles in
corpus/articles would pass, against 3,304 when half of the shorter list is enough; two of three translations pass."""

_GUESSES = (LinkKind.NUMBER, LinkKind.PATTERN)
_NUMBERS_KEPT = 200
_GROUPED = re.compile(r"[.,  ’'](?<=\d.)(?=\d{3}(?!\d))")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_NUMBER = re.compile(r"\d{2,15}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SIZE = re.compile(r"[-_@](?:\d{2,4}x\d{0,4}|\d{2,4}w|\d{3,4}|\dx)(?=\.|$)")
_STAND_IN = re.compile(r"logo|default|placeholder|share|social|avatar|blank|favicon|no-?image", re.I)

# Languages that detection cannot tell apart on a short text; there the page's word counts (docs/decisions/0006).
_CONFUSED = (frozenset({"hr", "sr", "bs", "sh"}), frozenset({"no", "da"}), frozenset({"id", "ms"}), frozenset({"zh", "zh-hant"}))


def evidence_of(version: ExtractedVersion) -> VersionEvidence:
    """What of a version is compared when two are judged to be one story."""
    text = text_of(version.blocks)
    pictures = [version.lead_picture_url, *(picture.url for picture in pictures_of(version.blocks))]
    return VersionEvidence(
        url=version.url,
        language=version.language,
        declared_language=version.declared_language,
        title=version.title,
        published=version.published,
        words=count_words(text),
        picture_urls=tuple(dict.fromkeys(url for url in pictures if url)),
        numbers=_numbers(f"{version.title}\n{text}"),
        links_to=tuple(dict.fromkeys(identity_of(link.url) for link in version.alternates)),
        outcome=version.outcome,
        number=story_number(version.url),
    )


def _numbers(text: str) -> tuple[str, ...]:
    """Numbers of two and more digits, thousands joined, in Western digits."""
    western = _OTHER_DIGIT.sub(lambda digit: str(int(digit[0])), text)
    found = {number.lstrip("0") for number in _NUMBER.findall(_GROUPED.sub("", western))}
    return tuple(sorted(number for number in found if len(number) > 1)[:_NUMBERS_KEPT])


def judge(origin: VersionEvidence, candidate: VersionEvidence, kind: LinkKind, language: str) -> Verdict:
    """Whether ``candidate``, which a link of ``kind`` promised in ``language`` (may be empty), is ``origin``'s story.

    Symmetrical evidence, so a verdict does not depend on which version came first, but for the promised language.
    """
    against = _unfit(origin, candidate, language)
    if against:
        return Verdict(accepted=False, reason=against)
    mutual = identity_of(origin.url) in candidate.links_to
    named = identity_of(candidate.url) in origin.links_to
    address = likeness(origin.url, candidate.url)
    if not address.is_family and not (mutual and named):
        return Verdict(accepted=False, reason="other-site")
    against = _unlike(origin, candidate, is_certain=mutual and bool(address.key))
    if against:
        return Verdict(accepted=False, reason=against)
    if mutual:
        return Verdict(accepted=True, reason="mutual")
    return _one_way(origin, candidate, kind, address.key)


def _unfit(origin: VersionEvidence, candidate: VersionEvidence, language: str) -> str:
    """Why the candidate cannot be a version in the promised language, whatever it says; empty when it can."""
    if candidate.outcome != Outcome.STORY:
        return "front-page" if candidate.outcome == Outcome.FRONT_PAGE else "not-a-story"
    if identity_of(candidate.url) == identity_of(origin.url):
        return "same-page"
    if is_above(candidate.url, origin.url):
        return "front-page"
    actual = candidate.language or candidate.declared_language
    if not actual:
        return "unknown-language"
    if language and actual != language and not _is_confused(actual, language, candidate.declared_language):
        return "wrong-language"
    ours = origin.language or origin.declared_language
    return "same-language" if ours in (language or actual, actual) else ""


def _is_confused(actual: str, language: str, declared: str) -> bool:
    return declared == language and any({actual, language} <= group for group in _CONFUSED)


def _unlike(origin: VersionEvidence, candidate: VersionEvidence, *, is_certain: bool) -> str:
    """What speaks against one story.  Where the pages name each other under one number, a late translation is one."""
    if not is_certain and not _within(DAYS_APART, origin, candidate, unknown=True):
        return "far-apart-in-time"
    if origin.words and candidate.words:
        ratio = origin.words / candidate.words
        if not 1 / LENGTH_RATIO <= ratio <= LENGTH_RATIO:
            return "too-different"
    return ""


def _one_way(origin: VersionEvidence, candidate: VersionEvidence, kind: LinkKind, key: str) -> Verdict:
    """The verdict when the candidate does not name the origin."""
    contradicts = _contradict(origin, candidate)
    if key and kind not in _GUESSES and not contradicts:
        return Verdict(accepted=True, reason=key)
    if _shared_pictures(origin, candidate):
        return Verdict(accepted=True, reason="same-pictures")
    if _share_numbers(origin, candidate):
        return Verdict(accepted=True, reason="same-numbers")
    if contradicts:
        return Verdict(accepted=False, reason="too-different")
    if key == "same-id" and _is_sure(origin, kind) and _within(HOURS_APART, origin, candidate):
        return Verdict(accepted=True, reason=key)
    return Verdict(accepted=False, reason="one-way")


def _is_sure(origin: VersionEvidence, kind: LinkKind) -> bool:
    """Whether a number alone may speak: one with few digits is counted anew each day, and in each edition (``slug-2``)."""
    return kind != LinkKind.NUMBER or "/" not in origin.number


def _telling(evidence: VersionEvidence) -> set[str]:
    """The numbers that belong to a story; years are in every story."""
    return {number for number in evidence.numbers if not _YEAR.fullmatch(number)}


def _share_numbers(origin: VersionEvidence, candidate: VersionEvidence) -> bool:
    ours, theirs = _telling(origin), _telling(candidate)
    shared = len(ours & theirs)
    return shared >= NUMBERS_SHARED and shared >= NUMBERS_SHARE * max(len(ours), len(theirs))


def _contradict(origin: VersionEvidence, candidate: VersionEvidence) -> bool:
    """Both texts have figures enough, and none in common."""
    ours, theirs = _telling(origin), _telling(candidate)
    return min(len(ours), len(theirs)) > NUMBERS_SHARED and not ours & theirs


def _shared_pictures(origin: VersionEvidence, candidate: VersionEvidence) -> bool:
    """Whether both show a picture of the story: by file name without the size, stand-ins of the site left out."""
    ours = {_picture_name(url) for url in origin.picture_urls}
    shared = (ours & {_picture_name(url) for url in candidate.picture_urls}) - {""}
    return len(shared) > 1 or (len(shared) == 1 and _within(DAYS_APART, origin, candidate))


def _picture_name(url: str) -> str:
    name = _SIZE.sub("", split_address(url).path.rsplit("/", 1)[-1].lower())
    return "" if _STAND_IN.search(url) or len(name) < 8 else name


def _within(span: timedelta, origin: VersionEvidence, candidate: VersionEvidence, *, unknown: bool = False) -> bool:
    """Whether both were published within ``span``; ``unknown`` when one does not say."""
    if origin.published is None or candidate.published is None:
        return unknown
    return abs(origin.published - candidate.published) <= span
