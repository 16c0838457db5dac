"""What differs between two texts, by words: what a reader would strike out and write in."""

import re
from collections.abc import Iterator, Sequence

from reader.align.sequences import Match, Work, matches_of, stretches
from reader.domain.edits import folded
from reader.domain.revision import Change, Line, Piece

ISLAND = 2
"""Words that stayed between two stretches that did not: fewer are no help to a reader."""

_UNSPACED = r"\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_TAILED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_TAILS = r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059\u17b4-\u17d3"
_SIGNS = r"!-&(-,./:-@\[-^`{-~\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00b9\u00bb-\u00bf\u2010-\u2018\u201a-\u205e\u3001-\u3004"
_SIGNS += r"\u3008-\u3020\uff01-\uff0f\uff1a-\uff20\u060c\u061b\u061f\u06d4"
_WORD = re.compile(rf"(?:[{_UNSPACED}]|[{_TAILED}][{_TAILS}]*|[^\s{_SIGNS}{_UNSPACED}{_TAILED}]+|\S)\s*")
"""A word, a sign, or a character of a script without spaces, each with the space after it; vowel signs stay with their letters,
apostrophes and hyphens in their words."""


def difference(former: Sequence[str], present: Sequence[str]) -> tuple[Line, ...]:
    """Two texts, given as lines, in one: what stayed, what went and what came in its place.

    Spaces do not count, and where lines are broken does not either.
    """
    work = Work()
    old, new = ([" ".join(line.split()) for line in lines if line.strip()] for lines in (former, present))
    made: list[Line] = []
    for left, right, is_same in stretches(matches_of(old, new, work), len(old), len(new)):
        made += [(Piece(text=line),) for line in new[right]] if is_same else _by_words(old[left], new[right], work)
    return tuple(made)


def _by_words(former: Sequence[str], present: Sequence[str], work: Work) -> Iterator[Line]:
    old, new = _words(former), _words(present)
    matches = matches_of([folded(word).strip() for word in old], [folded(word).strip() for word in new], work)
    sheet = _Sheet()
    for left, right, is_same in stretches(_without_islands(matches, new, len(old)), len(old), len(new)):
        if is_same:
            for part in _parts(new[right]):
                sheet.write(part, Change.SAME)
        else:
            sheet.replace(_parts(old[left]), _parts(new[right]))
    return sheet.lines()


def _words(lines: Sequence[str]) -> list[str]:
    """The words of lines; the last of each ends with a line break."""
    made: list[str] = []
    for line in lines:
        words = _WORD.findall(line)
        made += [*words[:-1], f"{words[-1]}\n"]
    return made


def _parts(words: Sequence[str]) -> list[str]:
    """Words as text, cut after every line break."""
    return "".join(words).splitlines(keepends=True)


def _without_islands(matches: Sequence[Match], new: Sequence[str], size: int) -> list[Match]:
    """Matches but for those of few words between changes; a line's end always counts."""
    return [
        (here, there, length)
        for here, there, length in matches
        if length >= ISLAND
        or there == here == 0
        or (here + length, there + length) == (size, len(new))
        or any(word.endswith("\n") for word in new[there : there + length])
    ]


class _Sheet:
    """Lines being written."""

    def __init__(self) -> None:
        self._lines: list[list[Piece]] = [[]]

    def write(self, part: str, change: Change) -> None:
        """Text, after which the line is over when it ends with a line break."""
        line, text = self._lines[-1], part.rstrip("\n")
        if line and line[-1].change is change:
            line[-1] = Piece(text=line[-1].text + text, change=change)
        elif text:
            line.append(Piece(text=text, change=change))
        if part.endswith("\n"):
            self._lines.append([])

    def replace(self, gone: list[str], come: list[str]) -> None:
        """What went and what came: on the line that is begun, on lines of their own, and on the line that goes on after them."""
        if self._lines[-1] and gone and come:
            first = come.pop(0)
            self.write(gone.pop(0).rstrip("\n"), Change.REMOVED)
            self.write(first, Change.ADDED)
        told = ((gone, Change.REMOVED), (come, Change.ADDED))
        ends = [(parts.pop(), change) for parts, change in told if parts and not parts[-1].endswith("\n")]
        for part, change in (*((part, change) for parts, change in told for part in parts), *ends):
            self.write(part, change)

    def lines(self) -> Iterator[Line]:
        """What was written."""
        return (tuple(line) for line in self._lines if line)
