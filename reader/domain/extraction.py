"""What was made of a page and why, site rules a person makes, and what running the extractor again changed."""

from reader.domain.late_dataclass import dataclass
from reader.domain.page import ExtractedVersion, PageInput
from reader.domain.report import Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """A piece of a page that is not in the story.

    ``kind``: ``text``, ``heading``, ``item``, ``table``, ``picture``…  ``text`` is plain; a picture's is its address.
    ``why``: ``model`` (judged by ``score``, 0 to 1), ``named``, ``worded``, ``outside``, ``caption``, ``headline``, ``byline``,
    ``picture``, ``rule``, ``wall`` (the page gives no story at all).
    """

    kind: str
    text: str
    why: str
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A page's version, and the rest of the page.  ``rules`` are the domains whose site rules took part."""

    extracted: ExtractedVersion
    dropped: tuple[Dropped, ...] = ()
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWish:
    """A block to take out of a site's stories (``restore`` false) or to bring back.

    ``lines`` are the block's lines as the story or ``Dropped`` has them; ``picture_url`` is set for a picture instead.
    """

    page: PageInput
    lines: tuple[str, ...] = ()
    picture_url: str = ""
    restore: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleProposal:
    """A selector for a site rule; empty when the page gives the block no name of its own.

    ``withdraws``: one of the person's own rules takes the block out, and it is this selector that is to go from it.
    """

    site: str
    selector: str = ""
    restore: bool = False
    withdraws: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSelector:
    """A selector of one of the person's rules.  ``site``: the rule's domains; ``restores`` false: it takes out; ``name``: the
    rule's file without its ending."""

    site: str
    selector: str
    restores: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTrial:
    """A page on which a selector is tried."""

    page: PageInput
    selector: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """The text of each element that a selector finds on a page, on one line."""

    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePreview:
    """What a proposal would do to a site's stored pages.

    ``pages`` were looked at, ``matching`` have the block; ``texts`` are what goes or comes, each once, commonest first.
    """

    proposal: RuleProposal
    pages: int = 0
    matching: int = 0
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChange:
    """Something said of a version, before and after.

    ``name``: ``title``, ``byline``, ``published``, ``modified`` (ISO 8601), ``language``, ``section``, ``site``, ``tags``, or
    ``wall``: why the page gave no whole story (the name of an ``Outcome`` or an error's code), empty when it gave one.
    """

    name: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryChange:
    """What extracting again changed in one version of a story.

    ``lines_gained`` and ``lines_lost`` are the first lines that only the new and only the old text has; ``is_restyled``: the
    words are as they were, but not the headings, lists, marks or links.
    """

    story_id: int
    version_id: int
    title: str
    language: str = ""
    url: str = ""
    words_before: int = 0
    words_after: int = 0
    pictures_gained: tuple[str, ...] = ()
    pictures_lost: tuple[str, ...] = ()
    lines_gained: tuple[str, ...] = ()
    lines_lost: tuple[str, ...] = ()
    is_restyled: bool = False
    facts: tuple[FactChange, ...] = ()

    @property
    def is_freed(self) -> bool:
        """Whether the page was a wall and is a story now."""
        return any(fact.name == "wall" and fact.before and not fact.after for fact in self.facts) and self.words_after > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReExtraction:
    """A whole run over stored pages.

    ``guarded`` counts pages that would have lost most of their text and were left as they are; ``failures`` are pages that
    could not be read; ``bad_rules`` a person's rules that cannot be used.  ``walls`` counts the pages that are walls still.
    """

    pages: int = 0
    changes: tuple[StoryChange, ...] = ()
    guarded: int = 0
    walls: int = 0
    failures: tuple[Failure, ...] = ()
    bad_rules: tuple[Failure, ...] = ()
    cancelled: bool = False
