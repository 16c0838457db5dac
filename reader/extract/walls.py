"""Pages that are not the story although the server said 200: walls, errors, front pages."""

import re
from collections.abc import Callable

from reader.domain.page import Outcome
from reader.extract.document import Element
from reader.extract.inline import one_line
from reader.extract.linked_data import Node
from reader.extract.metadata import Metadata
from reader.extract.piece import TEXTUAL, Box, Cut, Piece
from reader.extract.words import CONSENT_SIGNS, lower_pattern_of, pattern_of

SHORT_STORY = 400
"""Characters below which a page is searched for a wall: 4 of the 729 stories of the corpus are shorter."""
FEW_WORDS = 140
"""Characters below which nothing of a story was found."""
LONG_CONSENT = 4_000
"""Characters from which a text is no question for consent any more: ten times a short story."""
CONSENT_SHARE = 0.5
"""Of the text outside links that must speak of consent."""
INVITATION = 600
"""Characters of the longest line that only invites to subscribe, with its prices and advantages."""
_SAMPLE = 6_000

_CAPTCHA = pattern_of("walls", "captcha")
_ERROR = pattern_of("walls", "error")
_CONSENT = lower_pattern_of("walls", "consent")
_CONSENT_SURE = lower_pattern_of("walls", "consent_sure")
_PAYWALL = pattern_of("walls", "paywall")
_PAYWALL_BOX = pattern_of("walls", "paywall_boxes")
_SUBSCRIBE = pattern_of("walls", "subscribe")
_SCRIPT = pattern_of("walls", "script")
_FREE = re.compile(r"^(?:false|no|0)$", re.I)


def judge_page(root: Element, cut: Cut, length: int, facts: Metadata) -> Outcome:
    """What kind of page it is when ``length`` (as ``length_of`` counts) of story was found."""
    if length and any(piece.restored for piece in cut.pieces):
        return Outcome.STORY
    if not cut.is_whole and length < FEW_WORDS:
        return Outcome.TOO_COMPLEX
    chosen = [piece for piece in _shown(cut) if length < SHORT_STORY or not piece.why]
    if length < LONG_CONSENT and _is_mostly(chosen, _asks_consent):
        return Outcome.CONSENT_WALL
    if length >= SHORT_STORY:
        return Outcome.STORY
    wall = _wall(root, cut, facts.title, length)
    if wall is not Outcome.STORY:
        return wall
    if length < FEW_WORDS and _is_list(cut, facts.kind):
        return Outcome.FRONT_PAGE
    return Outcome.STORY if length >= FEW_WORDS / 2 or (length > 20 and facts.kind == "article") else Outcome.EMPTY


def _wall(root: Element, cut: Cut, title: str, length: int) -> Outcome:
    text = _text(cut)
    head, shown = f"{title} {text}"[:_SAMPLE], len(text)
    if shown < 3_000 and _CAPTCHA.search(head):
        return Outcome.CAPTCHA
    if shown < 4_000 and length < FEW_WORDS * 2 and _ERROR.search(head[:400]):
        return Outcome.ERROR_PAGE
    if _PAYWALL.search(head) or any(_invitation_boxes(cut)):
        return Outcome.PAYWALL
    if length < FEW_WORDS * 2 and _needs_script(root, head, shown):
        return Outcome.NEEDS_SCRIPT
    if length < FEW_WORDS * 2 and _is_mostly(_shown(cut), _CONSENT.search):
        return Outcome.CONSENT_WALL
    return Outcome.STORY


def _needs_script(root: Element, head: str, shown: int) -> bool:
    """A page that says so, or one with an empty application and nothing else."""
    hints = " ".join(one_line(" ".join(element.itertext())) for element in root.iter("noscript"))
    if _SCRIPT.search(head) or (shown < 600 and _SCRIPT.search(hints[:_SAMPLE])):
        return True
    mounts = any(element.get("id") in ("root", "app", "__next", "__nuxt", "__app", "main-app") for element in root.iter("div"))
    return shown < 200 and mounts and next(root.iter("script"), None) is not None


def _shown(cut: Cut) -> list[Piece]:
    return [piece for piece in cut.pieces if piece.kind in TEXTUAL and "noscript" not in piece.box.tags]


def _text(cut: Cut) -> str:
    return "\n".join(piece.text for piece in _shown(cut))


def _asks_consent(text: str) -> bool:
    """Whether a text in lower case surely asks for consent: its signs are looked for in a tenth of the time of fifty patterns."""
    return any(sign in text for sign in CONSENT_SIGNS) and _CONSENT_SURE.search(text) is not None


def _is_mostly(pieces: list[Piece], said: Callable[[str], object]) -> bool:
    """Whether most of the text outside links is lines that say this.

    The longest lines first, and no more than it takes to know: of a story, half of its text once.
    """
    sizes = {piece: max(0, len(piece.text) - piece.linked) for piece in pieces}
    total = left = sum(sizes.values())
    for piece in sorted(pieces, key=sizes.__getitem__, reverse=True):
        if not said(piece.text[:_SAMPLE].lower()):
            left -= sizes[piece]
        if left < CONSENT_SHARE * total:
            return False
    return total > 0


def _is_list(cut: Cut, kind: str) -> bool:
    """Whether most of the text is links to other pages."""
    text = sum(len(piece.text) for piece in cut.pieces if piece.kind in TEXTUAL)
    linked = sum(piece.linked for piece in cut.pieces if piece.kind in TEXTUAL)
    return kind not in ("article", "news", "video") and text > 300 and linked * 2 > text


def is_cut_short(story: Node, tail: str) -> bool:
    """Whether the page tells that only part of the story is shown (schema.org ``isAccessibleForFree``, or its last words)."""
    told = str(story.get("isAccessibleForFree", "")).strip()
    return bool(_FREE.match(told)) or bool(_PAYWALL.search(tail[-300:]))


def invitations(cut: Cut) -> list[Piece]:
    """The lines of a page behind a paywall that only invite to subscribe."""
    inside = {box.place for box in _invitation_boxes(cut)}
    for box in cut.boxes:
        if box.parent is not None and box.parent.place in inside:
            inside.add(box.place)
    return [piece for piece in cut.pieces if piece.box.place in inside or _invites(piece)]


def _invites(piece: Piece) -> bool:
    return piece.kind in TEXTUAL and len(piece.text) <= INVITATION and bool(_PAYWALL.search(piece.text))


def _invitation_boxes(cut: Cut) -> list[Box]:
    """Small boxes that are named for a paywall and speak of subscribing."""
    return [
        box
        for box in cut.boxes
        if 0 < box.text <= 2 * INVITATION
        and _PAYWALL_BOX.search(f"{box.element.get('class') or ''} {box.element.get('id') or ''}"[:400])
        and _SUBSCRIBE.search(" ".join(box.element.itertext())[:_SAMPLE])
    ]
