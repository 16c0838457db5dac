"""What is measured of a piece of a page, in numbers that know neither its language nor its site.

``NAMES`` is the order of the model's inputs; a model says which inputs it was made for, and is refused when they differ.
"""

import re
import string
from collections import Counter
from collections.abc import Hashable, Sequence
from functools import lru_cache

from reader.extract.box_features import BOX_NAMES, box_features
from reader.extract.clues import Clues, words_of
from reader.extract.labels import is_appeal, is_clock, is_label, is_lead
from reader.extract.piece import Box, Cut, Kind, Piece
from reader.extract.tallies import main_box

_ENDS = re.compile(r"[.!?…。！？؟۔।:]['\"”’»)\]]*\s*$")
_COMMAS = ",;、，；،"
_SHORT = 260
"""Characters of a text whose signs are remembered: prose is longer, and does not come again."""
_DIGITS, _CAPITALS = string.digits.encode(), string.ascii_uppercase.encode()
_FAR = 50.0
"""Where distances stop to count, in pieces."""
_KIND_FLAGS = {
    kind: tuple(float(kind is one) for one in (Kind.HEADING, Kind.ITEM, Kind.PREFORMATTED, Kind.TABLE)) for kind in Kind
}
_TEXT_NAMES = (
    "length", "words", "word-length", "linked", "links", "ends", "commas", "digits", "capitals", "strong", "runs",
    "label", "clock", "lead", "appeal", "heading", "item", "preformatted", "table", "quote", "caption",
)  # fmt: skip
_PAGE_NAMES = (
    "place", "place-share", "text-before", "prose-before", "prose-after", "to-headline", "after-headline",
    "prose-left", "prose-right", "in-main", "main-distance", "class-count", "class-prose", "class-linked",
    "class-length", "repeated", "first-of-text", "told", "summary", "title", "page-prose", "page-pieces",
    "page-linked", "has-told", "main-prose", "list-size", "look-count", "look-prose", "look-linked", "look-length",
    "look-of-parent", "since-label", "since-heading", "like-before", "like-after",
)  # fmt: skip
_LABEL, _LEAD = _TEXT_NAMES.index("label"), _TEXT_NAMES.index("lead")
_NEAR_NAMES = ("length", "linked", "prose", "heading", "label")
NAMES: tuple[str, ...] = (
    *(f"text.{name}" for name in _TEXT_NAMES),
    *(f"page.{name}" for name in _PAGE_NAMES),
    *(f"near{place:+}.{name}" for place in (-2, -1, 1, 2) for name in _NEAR_NAMES),
    *(f"box.{name}" for name in BOX_NAMES),
)


def measure(cut: Cut, pieces: Sequence[Piece], clues: Clues) -> list[list[float]]:
    """A row of ``NAMES`` for each of the textual pieces, which are all of the page's in order."""
    if not pieces:
        return []
    texts = [_text(piece) for piece in pieces]
    places = _Places(cut, pieces, clues, texts)
    boxes: dict[tuple[int, str, int], list[float]] = {}
    total = max(cut.boxes[0].prose, 1.0)
    nothing = [0.0] * len(_NEAR_NAMES)
    near = [[row[0], row[3], min(piece.prose, 300.0), row[15], row[11]] for piece, row in zip(pieces, texts, strict=True)]
    near = [nothing, nothing, *near, nothing, nothing]
    rows = []
    for place, piece in enumerate(pieces):
        own, parent = piece.box, piece.box.parent
        kind = (parent.place if parent is not None else -1, own.tag, own.groups)  # what is measured of a box is told by these
        box = boxes.get(kind)
        if box is None:
            box = boxes[kind] = box_features(own, total)
        around = near[place] + near[place + 1] + near[place + 3] + near[place + 4]
        rows.append(texts[place] + places.row(place) + around + box)
    return rows


def _text(piece: Piece) -> list[float]:
    text, size = piece.text, max(len(piece.text), 1)
    words, ends, commas, digits, capitals, label, clock, appeal = (_known_signs if size <= _SHORT else _signs)(text)
    linked_runs = strong = 0
    for run in piece.runs:
        linked_runs += bool(run.link)
        strong += len(run.text) if run.marks & 1 else 0
    return [
        min(piece.length, 1_500.0),
        min(piece.length / 5, words) if piece.length == size else piece.length / 5,
        size / (text.count(" ") + 1),
        min(piece.linked / size, 1.0),
        float(linked_runs),
        ends,
        commas,
        digits,
        capitals,
        strong / size,
        float(len(piece.runs)),
        label,
        clock,
        float(is_lead(text, piece.linked)),
        appeal,
        *_KIND_FLAGS[piece.kind],
        float(piece.box.quote),
        float(piece.caption_of is not None),
    ]


def _signs(text: str) -> tuple[int, float, float, float, float, float, float, float]:
    """What of a text's measures needs nothing but the text: words, ``ends``, ``commas``, ``digits``, ``capitals``, ``label``…"""
    head = text[:600]
    letters = max(len(head), 1)
    digits, capitals = _count_signs(head)
    return (
        head.count(" ") + 1,
        float(bool(_ENDS.search(text[-8:]))),
        sum(map(head.count, _COMMAS)) / letters * 100,
        digits / letters,
        capitals / letters,
        float(is_label(text)),
        float(is_clock(text)),
        float(is_appeal(text)),
    )


_known_signs = lru_cache(maxsize=1024)(_signs)
"""Of short texts it is remembered: menus, labels and appeals come again on each of a site's pages."""


def _count_signs(text: str) -> tuple[int, int]:
    """Digits and capital letters of a text.  Each sign is looked at once, however often it comes; in ASCII bytes none is."""
    if text.isascii():
        data = text.encode()
        return len(data) - len(data.translate(None, _DIGITS)), len(data) - len(data.translate(None, _CAPITALS))
    signs = set(text)
    return (
        sum(text.count(sign) for sign in signs if sign.isdigit()),
        sum(text.count(sign) for sign in signs if sign.isupper()),
    )


class _Places:
    """Where pieces stand on the page, among its prose, its repetitions and its classes."""

    def __init__(self, cut: Cut, pieces: Sequence[Piece], clues: Clues, texts: Sequence[list[float]]) -> None:
        self._pieces = pieces
        self._clues = clues
        self._main = main_box(cut)
        self._around_main = {box.place for box in _upwards(self._main)}
        self._main_end = _end_of(self._main, cut.boxes)
        self._root = cut.boxes[0]
        self._keys = [words_of(piece.text) for piece in pieces]
        self._kinds = [_class_of(piece) for piece in pieces]
        self._styles = [piece.box.look for piece in pieces]
        self._seen: set[str] = set()
        self._counts = Counter(self._keys)
        self._classes = _sums(pieces, self._kinds)
        self._looks = _sums(pieces, self._styles)
        self._since_label = _since([row[_LABEL] + row[_LEAD] > 0 for row in texts])
        self._since_heading = _since([piece.kind is Kind.HEADING for piece in pieces])
        self._like_before = _likeness(pieces, self._styles)
        self._like_after = _likeness(pieces[::-1], self._styles[::-1])[::-1]
        self._headline = next((place for place, key in enumerate(self._keys) if key and key == clues.title), -1)
        has_prose = [piece.prose > 0 for piece in pieces]
        self._left = _since(has_prose)
        self._right = _since(has_prose[::-1])[::-1]
        self._text = 0.0
        self._prose = 0.0

    def row(self, place: int) -> list[float]:
        """The measures of one piece; to be called for all in order."""
        piece, key, root, clues = self._pieces[place], self._keys[place], self._root, self._clues
        count, prose, linked, length = self._classes[self._kinds[place]]
        total = max(root.prose, 1.0)
        distance = place - self._headline if self._headline >= 0 else -_FAR
        row = [
            float(min(place, 500)),
            place / len(self._pieces),
            self._text / max(root.text, 1),
            self._prose / total,
            (root.prose - self._prose - piece.prose) / total,
            max(-_FAR, min(distance, _FAR)),
            float(self._headline >= 0 and distance > 0),
            self._left[place],
            self._right[place],
            float(self._main.place <= piece.box.place < self._main_end),
            self._main_distance(piece.box),
            float(min(count, 100)),
            prose / total,
            linked,
            min(length, 1_000.0),
            float(self._counts[key] - 1),
            float(key not in self._seen),
            *clues.shares(key),
            min(root.prose, 20_000.0),
            float(len(self._pieces)),
            root.linked / max(root.text, 1),
            float(clues.has_told),
            self._main.prose / total,
            float(piece.box.listing.count if piece.box.listing is not None else 0),
            *self._look_of(piece, place),
            self._since_label[place],
            self._since_heading[place],
            self._like_before[place],
            self._like_after[place],
        ]
        self._seen.add(key)
        self._text += len(piece.text)
        self._prose += piece.prose
        return row

    def _look_of(self, piece: Piece, place: int) -> tuple[float, ...]:
        count, prose, linked, length = self._looks[self._styles[place]]
        around = (piece.box.parent or piece.box).prose
        return (min(count, 100.0), prose / max(self._root.prose, 1.0), linked, min(length, 1_000.0), prose / max(around, 1.0))

    def _main_distance(self, box: Box) -> float:
        """Steps up from the piece's box to one that also holds the main box, and down to that."""
        steps = 0
        one: Box | None = box
        while one is not None and one.place not in self._around_main:
            one = one.parent
            steps += 1
        return float(min(steps + (self._main.depth - one.depth if one is not None else 0), 30))


def _end_of(box: Box, boxes: Sequence[Box]) -> int:
    """The place after the last box inside a box: boxes are in document order, so that what it holds follows it."""
    return next((one.place for one in boxes[box.place + 1 :] if one.depth <= box.depth), len(boxes))


def _upwards(box: Box | None) -> list[Box]:
    found = []
    while box is not None:
        found.append(box)
        box = box.parent
    return found


def _class_of(piece: Piece) -> tuple[str, int, str, int]:
    box = piece.box
    parent = box.parent
    return (box.tag, box.groups, parent.tag if parent else "", parent.groups if parent else 0)


def _sums(pieces: Sequence[Piece], keys: Sequence[Hashable]) -> dict[Hashable, tuple[int, float, float, float]]:
    """For each key: pieces that have it, their prose, share of links, mean length."""
    sums: dict[Hashable, list[float]] = {}
    for piece, key in zip(pieces, keys, strict=True):
        entry = sums.setdefault(key, [0, 0, 0, 0])
        entry[0] += 1
        entry[1] += piece.prose
        entry[2] += piece.linked
        entry[3] += len(piece.text)
    return {key: (int(n), prose, linked / max(size, 1), size / n) for key, (n, prose, linked, size) in sums.items()}


def _since(marks: Sequence[bool]) -> list[float]:
    """For each piece, how many pieces ago a mark was true."""
    found = []
    ago = _FAR
    for mark in marks:
        found.append(ago)
        ago = 1.0 if mark else min(ago + 1, _FAR)
    return found


def _likeness(pieces: Sequence[Piece], looks: Sequence[Hashable]) -> list[float]:
    """For each piece, how the last prose is boxed: 2 in the same box around, 1 with the same look, 0 otherwise, -1: none."""
    found = []
    last: Piece | None = None
    last_look: Hashable = None
    for piece, look in zip(pieces, looks, strict=True):
        if last is None:
            found.append(-1.0)
        else:
            found.append(2.0 if last.box.parent is piece.box.parent else float(last_look == look))
        if piece.prose:
            last, last_look = piece, look
    return found
