"""A page made into a clean version of a story."""

from collections.abc import Iterable
from dataclasses import replace

from reader.domain.blocks import Blocks, text_of
from reader.domain.page import Alternate, ExtractedVersion, Outcome, PageInput, SiteRepeats, VersionEvidence
from reader.domain.url import web_address
from reader.domain.wording import length_of
from reader.extract.alternates import find_alternates
from reader.extract.assemble import assemble
from reader.extract.captions import bind_captions
from reader.extract.choose import choose, lead_pieces, score_pieces
from reader.extract.content import drop_head, signed_byline, usable_pictures, without_repeats
from reader.extract.cut import cut
from reader.extract.document import Element, tree_of
from reader.extract.gate import blocks_of_html
from reader.extract.judging import evidence_of
from reader.extract.language import detect_language
from reader.extract.lead import is_logo, with_lead
from reader.extract.linked_data import nodes_of, story_of
from reader.extract.metadata import Metadata, read_metadata
from reader.extract.piece import Cut
from reader.extract.repeats import drop_repeats, told_texts
from reader.extract.rules import SiteRule, corrected, drop_from, keep_text, rule_for
from reader.extract.subheadings import with_subheadings
from reader.extract.tallies import tally
from reader.extract.walls import SHORT_STORY, invitations, is_cut_short, judge_page

_NO_REPEATS = SiteRepeats()


def extract_page(page: PageInput, rules: Iterable[SiteRule] = ()) -> ExtractedVersion:
    """The story of a page: metadata, blocks, alternates, and what kind of page it was.

    Never raises for bad input; ``outcome`` tells of pages without a story.  The same bytes give the same answer.
    """
    return examine(page, rules)[0]


def read_page(
    page: PageInput, rules: Iterable[SiteRule] = (), *, root: Element | None = None
) -> tuple[ExtractedVersion, VersionEvidence]:
    """A page's version, and what is kept of it to judge other pages by.

    ``root`` is the page's tree where it is there already; site rules take out of it what they drop.
    """
    version, made = examine(page, rules, root=root)
    return version, replace(evidence_of(version), texts=told_texts(made.pieces) if version.has_story else ())


def examine(page: PageInput, rules: Iterable[SiteRule] = (), *, root: Element | None = None) -> tuple[ExtractedVersion, Cut]:
    """A page's version, and the pieces it was chosen from, each with what took it out."""
    document = page.document
    root = tree_of(document) if root is None else root
    base = _base_address(root, document.url)
    rule = rule_for(document.url, rules)
    facts = read_metadata(root, document.url, page.context.feed_title)
    alternates = find_alternates(root, document.url, document.link_header, facts.language)
    if rule is not None:
        facts = corrected(facts, root, rule)
        drop_from(root, rule)
    made = cut(root)
    tally(made)
    bind_captions(made, base)
    score_pieces(made, facts)
    if rule is not None:
        keep_text(made, root, rule)
    facts = facts if facts.byline else replace(facts, byline=signed_byline(made.pieces) or facts.signatory)
    blocks = _body(made, facts, base, page.repeats)
    length = int(length_of(text_of(blocks)))
    outcome = judge_page(root, made, length, facts)
    if outcome is Outcome.PAYWALL:
        blocks = _before_the_wall(made, facts, base, page.repeats)
    partial = outcome is Outcome.PAYWALL or (length < 4 * SHORT_STORY and is_cut_short(story_of(nodes_of(root)), _tail(made)))
    blocks = blocks if outcome in (Outcome.STORY, Outcome.PAYWALL) else ()
    return _version(facts, blocks, outcome=outcome, partial=partial, alternates=alternates), made


def _base_address(root: Element, url: str) -> str:
    """The address that relative links start from: ``<base href>`` when it is a web address."""
    element = next(root.iter("base"), None)
    raw = (element.get("href") or "") if element is not None else ""
    return (web_address(raw, url) if raw else "") or url


def story_blocks(made: Cut, facts: Metadata, base: str, repeats: SiteRepeats = _NO_REPEATS) -> Blocks:
    """The blocks of a page whose pieces have their scores."""
    chosen = drop_repeats(drop_head(choose(made, base), facts), repeats)
    pieces = with_subheadings(usable_pictures(chosen))
    return without_repeats(assemble([*lead_pieces(made, pieces, facts.picture_url), *pieces], base))


def _body(made: Cut, facts: Metadata, base: str, repeats: SiteRepeats) -> Blocks:
    blocks = story_blocks(made, facts, base, repeats)
    if len(text_of(blocks)) < SHORT_STORY and len(facts.body) > 2 * len(text_of(blocks)):
        blocks = blocks_of_html(facts.body, base)
    return with_lead(blocks, facts.picture_url) if blocks else ()


def _before_the_wall(made: Cut, facts: Metadata, base: str, repeats: SiteRepeats) -> Blocks:
    """What a page shows of its story in front of its invitation to subscribe."""
    invited = invitations(made)
    for piece in invited:
        piece.score = 0.0
    blocks = _body(made, facts, base, repeats)
    for piece in invited:
        piece.why = "worded"
    return blocks if text_of(blocks) else ()


def _tail(made: Cut) -> str:
    return "\n".join(piece.text for piece in made.pieces[-60:])


def _version(
    facts: Metadata, blocks: Blocks, *, outcome: Outcome, partial: bool, alternates: tuple[Alternate, ...]
) -> ExtractedVersion:
    text = text_of(blocks)
    return ExtractedVersion(
        url=facts.url,
        outcome=outcome,
        title=facts.title,
        byline=facts.byline,
        published=facts.published,
        modified=facts.modified,
        language=detect_language(f"{facts.title}\n{text}", facts.language) or facts.language,
        declared_language=facts.language,
        site_name=facts.site_name,
        section=facts.section,
        summary=facts.summary,
        tags=facts.tags,
        lead_picture_url="" if is_logo(facts.picture_url) else facts.picture_url,
        blocks=blocks,
        alternates=alternates,
        partial=partial and bool(blocks),
    )
