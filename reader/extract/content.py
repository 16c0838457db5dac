"""From the chosen pieces to a story's blocks: headline and byline lines out, no text twice, the lead picture in."""

from collections.abc import Iterable

from reader.domain.blocks import Block, Blocks, Heading, Paragraph, Quote, lines_of
from reader.domain.wording import key_of
from reader.extract.byline import clean_byline, is_signed, may_hold_address
from reader.extract.dates import read_words
from reader.extract.metadata import Metadata
from reader.extract.piece import TEXTUAL, Kind, Piece

_META_LIMIT = 160
"""Characters of a line that may be nothing but a byline and a date."""
_HEAD_PIECES = 12
"""Pieces above the first line of the story among which its author is looked for."""
_SURE = 0.5
"""Score of the first line of the story's prose."""
_REPEATED = 40
"""Characters from which a text that comes twice is a repetition and not a refrain."""


def drop_head(pieces: Iterable[Piece], facts: Metadata) -> list[Piece]:
    """The pieces without the headline and the lines that only name authors and dates."""
    titles = {key_of(facts.title), key_of(facts.shown_title)} - {""}
    kept = []
    for piece in pieces:
        piece.why = piece.why or _head_reason(piece, titles, facts)
        if not piece.why:
            kept.append(piece)
    return kept


def _head_reason(piece: Piece, titles: set[str], facts: Metadata) -> str:
    if piece.kind not in TEXTUAL or len(piece.text) > 400:
        return ""
    if piece.box.tag == "h1" or (piece.kind is not Kind.ITEM and key_of(piece.text) in titles):
        return "headline"
    return "byline" if is_byline(piece.text, facts) else ""


def is_byline(text: str, facts: Metadata) -> bool:
    """Whether a line says nothing but who wrote the story and when."""
    if len(text) > _META_LIMIT:
        return False
    names = [name for name in facts.byline.split(", ") if name]
    if names and _is_only_names(text, {key_of(name) for name in (*names, facts.byline)} - {""}):
        return True
    for name in names:
        text = text.replace(name, "")
    return len(text) <= 80 and bool(read_words(text)) and sum(letter.isalpha() for letter in text) <= 40


def _is_only_names(text: str, names: set[str]) -> bool:
    """Whether a line is one of these once it is cleaned.

    Cleaning takes away at both ends, and addresses alone between: a line of prose without a name need not be cleaned to know.
    """
    line = key_of(text)
    return (may_hold_address(text) or any(name in line for name in names)) and key_of(clean_byline(text)) in names


def signed_byline(pieces: list[Piece]) -> str:
    """The author that a line above the story names with a sign (``By …``); empty when there is none."""
    first = next((place for place, piece in enumerate(pieces) if piece.prose and piece.score >= _SURE), 0)
    for piece in pieces[max(0, first - _HEAD_PIECES) : first]:
        for line in piece.text.split("\n"):
            if piece.kind in TEXTUAL and is_signed(line) and (name := clean_byline(line)):
                return name
    return ""


def without_repeats(blocks: Blocks) -> Blocks:
    """Blocks without later paragraphs, quotes and headings that repeat an earlier one, and without pull quotes.

    A pull quote is a quote whose words stand in a paragraph of the story.
    """
    prose = [key_of(line) for block in blocks if isinstance(block, Paragraph) for line in lines_of(block)]
    running = "\n".join(prose)
    seen: set[str] = set()
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, Paragraph | Quote | Heading):
            key = key_of(" ".join(lines_of(block)))
            long = len(key) >= _REPEATED
            if (long and key in seen) or (isinstance(block, Quote) and long and key in running):
                continue
            seen.add(key)
        kept.append(block)
    return tuple(kept)


def usable_pictures(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces without pictures that are furniture."""
    kept = []
    for piece in pieces:
        if piece.kind is Kind.PICTURE and not piece.usable:
            piece.why = "picture"
            continue
        kept.append(piece)
    return kept
