"""Lines that a page makes look like headings without saying so: short lines that are bold from end to end."""

import re
from collections.abc import Iterable
from dataclasses import replace

from reader.domain.blocks import Mark, Run, Runs, text_of_runs
from reader.extract.piece import Kind, Piece

_LIMIT = 90
"""Characters: nine of ten marked headings inside the corpus' stories are shorter; a longer bold line is a summary."""
_QUESTION_LIMIT = 30
"""Characters of a bold question: a longer one is an interviewer's."""
_INTERVIEW = 3
"""Bold questions of a story from which none of them is a heading, however short: an interview has one every other line."""
_PROSE = 50
"""Characters of the line that must follow: a bold line over a list of names or another bold line heads nothing."""
_CLOSED = re.compile(r"[.,;:…。،।–—-][\"'”’»)]*$")
_SPOKEN = re.compile(r"[-–—]")
"""A line of a dialogue, as many languages write it."""
_ASKS = re.compile(r"[?？؟][\"'”’»)]*$")


def with_subheadings(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces of a story in order, with the bold lines between its paragraphs as headings."""
    found = [part for piece in pieces for part in _parted(piece)]
    begun, is_interview = False, sum(map(_is_question, found)) >= _INTERVIEW
    for place, piece in enumerate(found[:-1]):
        is_title = _is_title(piece) and not (is_interview and _is_question(piece))
        if begun and is_title and _is_prose(found[place + 1]):
            found[place] = replace(piece, kind=Kind.HEADING)
        begun = begun or _is_prose(piece)
    return found


def _parted(piece: Piece) -> list[Piece]:
    """A piece with its first or last line apart when that is bold and the rest is not."""
    if piece.kind is not Kind.TEXT or piece.caption_of is not None or "\n" not in piece.text:
        return [piece]
    lines = _lines(piece.runs)
    if _is_bold_title(lines[0], piece) and not _is_bold(lines[1]):
        return [replace(piece, runs=lines[0]), *_parted(replace(piece, runs=_joined(lines[1:])))]
    if _is_bold_title(lines[-1], piece) and not _is_bold(lines[-2]):
        return [replace(piece, runs=_joined(lines[:-1])), replace(piece, runs=lines[-1])]
    return [piece]


def _lines(runs: Runs) -> list[Runs]:
    found: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        found[-1].append(replace(run, text=first))
        found += [[replace(run, text=other)] for other in others]
    return [tuple(run for run in line if run.text) for line in found]


def _joined(lines: list[Runs]) -> Runs:
    return tuple(run for place, line in enumerate(lines) for run in ((Run(text="\n"), *line) if place else line))


def _is_title(piece: Piece) -> bool:
    return piece.kind is Kind.TEXT and piece.caption_of is None and "\n" not in piece.text and _is_bold_title(piece.runs, piece)


def _is_question(piece: Piece) -> bool:
    return piece.kind is Kind.TEXT and bool(_ASKS.search(piece.text)) and _is_bold(piece.runs)


def _is_bold_title(line: Runs, piece: Piece) -> bool:
    text = text_of_runs(line)
    if piece.box.quote or len(text) > _LIMIT or any(run.link for run in line) or not _is_bold(line):
        return False
    if _SPOKEN.match(text) or _CLOSED.search(text) or (_ASKS.search(text) and len(text) > _QUESTION_LIMIT):
        return False
    return any(letter.isalpha() for letter in text)


def _is_bold(line: Runs) -> bool:
    return all(run.marks & Mark.STRONG or not run.text.strip() for run in line)


def _is_prose(piece: Piece) -> bool:
    return piece.kind is Kind.TEXT and piece.caption_of is None and len(piece.text) >= _PROSE and not _is_bold(piece.runs)
