"""Why a page became the story that it became: every piece that is not in it, with what took it out."""

from reader.domain.extraction import Dropped, Explanation
from reader.domain.page import PageInput
from reader.extract.document import tree_of
from reader.extract.inline import one_line
from reader.extract.page import examine
from reader.extract.piece import TEXTUAL, Kind, Piece
from reader.extract.rule_set import page_rules
from reader.extract.rules import SiteRule, drop_from

TEXT_LIMIT = 2_000
"""Characters of a dropped piece that are told: a list of links can be as long as the page."""
DROPPED_LIMIT = 3_000
"""Pieces that are told of; the longest page of the saved ones has some 2,000."""


def explain(page: PageInput) -> Explanation:
    """A page's version by its own rules, and the pieces that are not in it, in the order of the page; never raises."""
    url = page.document.url
    rules = page_rules(url, page.rules)
    version, made = examine(page, rules)
    if not version.blocks:
        for piece in made.pieces:
            piece.why = piece.why or "wall"
    dropped = [_dropped(piece) for piece in made.pieces if piece.why]
    told = [*(_taken_by(rules, page)), *(one for one in dropped if one.text)]
    domains = tuple(dict.fromkeys(domain for rule in rules for domain in rule.domains))
    return Explanation(extracted=version, dropped=tuple(told[:DROPPED_LIMIT]), rules=domains)


def _dropped(piece: Piece) -> Dropped:
    text = piece.text
    if piece.kind is Kind.PICTURE:
        text = piece.source.url if piece.source is not None else ""
    return Dropped(kind=piece.kind.value, text=text[:TEXT_LIMIT], why=piece.why, score=_score(piece))


def _score(piece: Piece) -> float:
    return round(float(piece.score), 3) if piece.kind in TEXTUAL else 0.0


def _taken_by(rules: tuple[SiteRule, ...], page: PageInput) -> list[Dropped]:
    """What the rules take out of the tree before it is cut."""
    if not any(rule.drop or rule.weak_drop for rule in rules):
        return []
    root = tree_of(page.document)
    texts = [one_line(" ".join(found.itertext())) for rule in rules for found in drop_from(root, rule)]
    return [Dropped(kind="text", text=text[:TEXT_LIMIT], why="rule") for text in texts if text]
