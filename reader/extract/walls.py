"""Pages that are not the story although the server said 200: walls, errors, front pages."""

import re

from reader.domain.page import Outcome
from reader.extract.document import Element
from reader.extract.inline import one_line
from reader.extract.linked_data import Node
from reader.extract.piece import TEXTUAL, Cut
from reader.extract.words import pattern_of

SHORT_STORY = 400
"""Characters below which a page is searched for a wall: 4 of the 729 stories of the corpus are shorter."""
FEW_WORDS = 140
"""Characters below which nothing of a story was found."""
_SAMPLE = 6_000

_CAPTCHA = pattern_of("walls", "captcha")
_ERROR = pattern_of("walls", "error")
_CONSENT = pattern_of("walls", "consent")
_PAYWALL = pattern_of("walls", "paywall")
_SCRIPT = pattern_of("walls", "script")
_FREE = re.compile(r"^(?:false|no|0)$", re.I)


def judge_page(root: Element, cut: Cut, length: int, *, kind: str, title: str) -> Outcome:
    """What kind of page it is when ``length`` (as ``length_of`` counts) of story was found.  ``kind`` is its og:type."""
    if length >= SHORT_STORY:
        return Outcome.STORY
    shown = _shown(cut)
    head = f"{title} {shown}"[:_SAMPLE]
    wall = _wall(root, head, len(shown), length)
    if wall is not Outcome.STORY:
        return wall
    if length < FEW_WORDS and _is_list(cut, kind):
        return Outcome.FRONT_PAGE
    return Outcome.STORY if length >= FEW_WORDS / 2 or (length > 20 and kind == "article") else Outcome.EMPTY


def _wall(root: Element, head: str, shown: int, length: int) -> Outcome:
    if shown < 3_000 and _CAPTCHA.search(head):
        return Outcome.CAPTCHA
    if shown < 4_000 and length < FEW_WORDS * 2 and _ERROR.search(head[:400]):
        return Outcome.ERROR_PAGE
    if _PAYWALL.search(head):
        return Outcome.PAYWALL
    if length < FEW_WORDS * 2 and _needs_script(root, head, shown):
        return Outcome.NEEDS_SCRIPT
    if shown < 4_000 and length < FEW_WORDS * 2 and _CONSENT.search(head):
        return Outcome.CONSENT_WALL
    return Outcome.STORY


def _needs_script(root: Element, head: str, shown: int) -> bool:
    """A page that says so, or one with an empty application and nothing else."""
    hints = " ".join(one_line(" ".join(element.itertext())) for element in root.iter("noscript"))
    if _SCRIPT.search(head) or (shown < 600 and _SCRIPT.search(hints[:_SAMPLE])):
        return True
    mounts = any(element.get("id") in ("root", "app", "__next", "__nuxt", "__app", "main-app") for element in root.iter("div"))
    return shown < 200 and mounts and next(root.iter("script"), None) is not None


def _shown(cut: Cut) -> str:
    return "\n".join(piece.text for piece in cut.pieces if piece.kind in TEXTUAL and "noscript" not in piece.box.tags)


def _is_list(cut: Cut, kind: str) -> bool:
    """Whether most of the text is links to other pages."""
    text = sum(len(piece.text) for piece in cut.pieces if piece.kind in TEXTUAL)
    linked = sum(piece.linked for piece in cut.pieces if piece.kind in TEXTUAL)
    return kind not in ("article", "news", "video") and text > 300 and linked * 2 > text


def is_cut_short(story: Node, tail: str) -> bool:
    """Whether the page tells that only part of the story is shown (schema.org ``isAccessibleForFree``, or its last words)."""
    told = str(story.get("isAccessibleForFree", "")).strip()
    return bool(_FREE.match(told)) or bool(_PAYWALL.search(tail[-300:]))
