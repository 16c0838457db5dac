"""What a page says, cleaned."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from reader.domain.blocks import Blocks
from reader.domain.feed import RawDocument
from reader.domain.late_dataclass import dataclass


class Outcome(StrEnum):
    """What kind of page it was; the values are stored and name a sentence."""

    STORY = "story"
    FRONT_PAGE = "front-page"
    EMPTY = "empty"
    CONSENT_WALL = "consent-wall"
    PAYWALL = "paywall"
    NEEDS_SCRIPT = "needs-script"
    CAPTCHA = "captcha"
    ERROR_PAGE = "error-page"
    TOO_COMPLEX = "too-complex"
    """More elements than are walked, and no story among them."""


class LinkKind(StrEnum):
    """How a page tells of another language; in the order of trust, best first."""

    HREFLANG = "hreflang"
    HEADER = "link-header"
    FEED = "feed"
    SWITCHER = "switcher"
    NUMBER = "same-number"
    """Another edition's story has the publication's same number in its address."""
    PATTERN = "url-pattern"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """A claim that the story exists in another language at ``url``; believed only after judging."""

    language: str
    url: str
    kind: LinkKind
    label: str = ""
    """The switcher's own text (``Укр``), plain, at most 20 characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """What else is known when a page is read: the feed entry it came from, and a site rule by name.

    ``wanted_language`` is the language that a link promised, empty when none did.
    """

    feed_title: str = ""
    feed_html: str = ""
    feed_language: str = ""
    wanted_language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """A site rule as its file has it (JSON).  ``is_own``: the person's, which goes before those that come with the program."""

    name: str
    text: str
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRepeats:
    """Digests (``extract/repeats.py``) of texts that come again in other stories of a page's site: ``often`` in three of
    those looked at, ``mostly`` in at least half of them (and five); what is in ``mostly`` is in ``often`` too."""

    often: tuple[str, ...] = ()
    mostly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageInput:
    """One job of extraction.  ``rules`` are the site rules that may concern the page."""

    document: RawDocument
    context: PageContext = field(default_factory=PageContext)
    rules: tuple[RuleText, ...] = ()
    repeats: SiteRepeats = field(default_factory=SiteRepeats)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractedVersion:
    """A page as a clean version of a story.

    ``language`` is what the text is in (detection over declaration when sure); ``declared_language`` what the page says.
    ``url`` is the canonical address if it is on the same site, else the fetched one.  Times are aware UTC or None.
    ``partial`` is true when a wall cut the text short.
    """

    url: str
    outcome: Outcome = Outcome.STORY
    title: str = ""
    byline: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    language: str = ""
    declared_language: str = ""
    site_name: str = ""
    section: str = ""
    summary: str = ""
    tags: tuple[str, ...] = ()
    lead_picture_url: str = ""
    blocks: Blocks = ()
    alternates: tuple[Alternate, ...] = ()
    partial: bool = False

    @property
    def has_story(self) -> bool:
        """Whether there is a text to keep: all of it, or what stands before a paywall."""
        return self.outcome in (Outcome.STORY, Outcome.PAYWALL) and bool(self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionEvidence:
    """What is known of one version when two are judged to be one story.  ``words`` counts the body's words."""

    url: str
    language: str
    declared_language: str = ""
    title: str = ""
    published: datetime | None = None
    words: int = 0
    picture_urls: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    """Numbers of two and more digits in the text, sorted, each once: they survive translation."""
    links_to: tuple[str, ...] = ()
    """Identities (``identity_of``) of the other versions that it claims."""
    outcome: Outcome = Outcome.STORY
    number: str = ""
    """The number by which the publication knows the story, from the address; empty when there is none."""
    texts: tuple[str, ...] = ()
    """Digests of the text's lines, also of those left out because they repeat on the site (``SiteRepeats``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether two versions are one story, and the reason as a stored key."""

    accepted: bool
    reason: str
