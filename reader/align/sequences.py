"""Which things of two sequences are the same ones, in order.

Things that both have once each and in the same order hold them together (patience difference, B. Cohen 2008); what is between is
compared by the shortest way of removing and adding (E. Myers, An O(ND) difference algorithm, 1986, doi 10.1007/BF01840446) as
long as that is short.  Time grows with the length of the sequences, not with its square, whatever they hold.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

Match = tuple[int, int, int]
"""From here in the one sequence, from there in the other, so many things are the same."""
Stretch = tuple[slice, slice, bool]
"""A part of the one sequence and the part of the other in its place; whether they are the same."""

WAYS = 200
"""Removals and additions between two anchors that are looked for one by one; with more it is another text."""
WORK = 40_000
"""Steps of looking for them in one comparison: 40 ms at most; 10,000 words with 200 changes took 30 ms in all."""
_READ = 4
"""Things that are counted in the time of one such step."""


class Work:
    """What is left of ``WORK``."""

    def __init__(self) -> None:
        self.left = WORK


def stretches(matches: Sequence[Match], former: int, present: int) -> Iterator[Stretch]:
    """Two sequences of such lengths cut where they begin and end to be the same."""
    left = right = 0
    for one, other, size in (*matches, (former, present, 0)):
        if one > left or other > right:
            yield slice(left, one), slice(right, other), False
        if size:
            yield slice(one, one + size), slice(other, other + size), True
        left, right = one + size, other + size


def matches_of(former: Sequence[str], present: Sequence[str], work: Work) -> list[Match]:
    """The stretches that both have, in order; not all of them where they are too many to be looked for."""
    found: list[Match] = []
    waiting = [(0, len(former), 0, len(present))]
    while waiting:
        left, left_end, right, right_end = waiting.pop()
        size = _alike(former[left:left_end], present[right:right_end])
        found.append((left, right, size))
        left, right = left + size, right + size
        size = _alike(former[left:left_end][::-1], present[right:right_end][::-1])
        left_end, right_end = left_end - size, right_end - size
        found.append((left_end, right_end, size))
        if left == left_end or right == right_end or work.left <= 0:
            continue
        one, other = former[left:left_end], present[right:right_end]
        work.left -= (len(one) + len(other)) // _READ
        anchors = [(left + here, right + there) for here, there in _anchors(one, other)]
        if anchors:
            ends = [*anchors[1:], (left_end, right_end)]
            waiting.append((left, anchors[0][0], right, anchors[0][1]))
            waiting += [(a[0], b[0], a[1], b[1]) for a, b in zip(anchors, ends, strict=True)]
        else:
            found += [(left + here, right + there, size) for here, there, size in _shortest(one, other, work)]
    return _joined(found)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many things both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _joined(found: list[Match]) -> list[Match]:
    made: list[Match] = []
    for one, other, size in sorted(match for match in found if match[2]):
        if made and made[-1][0] + made[-1][2] == one and made[-1][1] + made[-1][2] == other:
            made[-1] = (*made[-1][:2], made[-1][2] + size)
        else:
            made.append((one, other, size))
    return made


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """The longest line of things that both have once, in the order of both."""
    times, times_there = Counter(one), Counter(other)
    places = {thing: place for place, thing in enumerate(other) if times_there[thing] == 1 and times[thing] == 1}
    pairs = [(place, places[thing]) for place, thing in enumerate(one) if thing in places]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of pairs whose second numbers rise (C. Schensted 1961, by patience sorting)."""
    tops: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for number, (_here, there) in enumerate(pairs):
        pile = bisect_left(tops, there)
        before.append(heads[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(there)
            heads.append(number)
        else:
            tops[pile], heads[pile] = there, number
    made, number = [], heads[-1] if heads else -1
    while number >= 0:
        made.append(pairs[number])
        number = before[number]
    return made[::-1]


def _shortest(one: Sequence[str], other: Sequence[str], work: Work) -> list[Match]:
    """The matches of the shortest way from one sequence to the other; none when it is longer than may be looked for."""
    reach: dict[int, int] = {1: 0}
    trail: list[dict[int, int]] = []
    for ways in range(min(len(one) + len(other), WAYS) + 1):
        trail.append(dict(reach))
        for diagonal in range(-ways, ways + 1, 2):
            x = _next(reach, diagonal, len(one), len(other))
            if x < 0:
                reach.pop(diagonal, None)
                continue
            size = _alike_from(one, other, x, x - diagonal)
            reach[diagonal] = x + size
            work.left -= 1 + size // _READ
            if x + size == len(one) and x + size - diagonal == len(other):
                return _way_back(trail, len(one), len(other))
        if work.left <= 0:
            break
    return []


def _next(reach: dict[int, int], diagonal: int, most: int, most_there: int) -> int:
    """The furthest place on a diagonal after one step more; -1 when there is none."""
    down, right = reach.get(diagonal + 1, -1), reach.get(diagonal - 1, -1)
    right = right + 1 if 0 <= right < most else -1
    if down - diagonal > most_there:
        down = -1
    return max(down, right)


def _alike_from(one: Sequence[str], other: Sequence[str], here: int, there: int) -> int:
    begun, end = here, min(len(one), len(other) + here - there)
    shift = there - here
    while here < end and one[here] == other[here + shift]:
        here += 1
    return here - begun


def _way_back(trail: list[dict[int, int]], x: int, y: int) -> list[Match]:
    made: list[Match] = []
    most, most_there = x, y
    for ways in range(len(trail) - 1, -1, -1):
        diagonal = x - y
        begun = _next(trail[ways], diagonal, most, most_there) if ways else 0
        made.append((begun, begun - diagonal, x - begun))
        came_down = trail[ways].get(diagonal + 1, -1) == begun
        x, y = (begun, begun - diagonal - 1) if came_down else (begun - 1, begun - diagonal)
    return made
