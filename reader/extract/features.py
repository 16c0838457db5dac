"""What is measured of a piece of a page, in numbers that know neither its language nor its site.

``NAMES`` is the order of the model's inputs; a model says which inputs it was made for, and is refused when they differ.
"""

import re
import string
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
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
    for place, (piece, row) in enumerate(zip(pieces, places.rows(), strict=True)):
        own, parent = piece.box, piece.box.parent
        kind = (parent.place if parent is not None else -1, own.tag, own.groups)  # what is measured of a box is told by these
        box = boxes.get(kind)
        if box is None:
            box = boxes[kind] = box_features(own, total)
        around = near[place] + near[place + 1] + near[place + 3] + near[place + 4]
        rows.append(texts[place] + row + around + box)
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
        self._steps = _steps_to(self._main, cut.boxes)
        self._main_end = _end_of(self._main, cut.boxes)
        self._root = cut.boxes[0]
        self._keys = [words_of(piece.text) for piece in pieces]
        self._kinds = [_class_of(piece) for piece in pieces]
        self._styles = [piece.box.look for piece in pieces]
        self._counts = Counter(self._keys)
        total = max(self._root.prose, 1.0)
        self._classes = _sums(pieces, self._kinds, total)
        self._looks = _sums(pieces, self._styles, total)
        self._headline = next((place for place, key in enumerate(self._keys) if key and key == clues.title), -1)
        has_prose = [piece.prose > 0 for piece in pieces]
        self._nears = list(
            zip(
                _since(has_prose),
                _since(has_prose[::-1])[::-1],
                _since([row[_LABEL] + row[_LEAD] > 0 for row in texts]),
                _since([piece.kind is Kind.HEADING for piece in pieces]),
                _likeness(pieces, self._styles),
                _likeness(pieces[::-1], self._styles[::-1])[::-1],
                strict=True,
            )
        )

    def rows(self) -> Iterator[list[float]]:
        """The measures of each piece, in order."""
        root, clues, size = self._root, self._clues, len(self._pieces)
        total, letters, end = max(root.prose, 1.0), max(root.text, 1), self._main_end
        page = (
            min(root.prose, 20_000.0),
            float(size),
            root.linked / letters,
            float(clues.has_told),
            self._main.prose / total,
        )
        seen: set[str] = set()
        text = prose = 0.0
        for place, (piece, key, kind, look, nears) in enumerate(
            zip(self._pieces, self._keys, self._kinds, self._styles, self._nears, strict=True)
        ):
            box = piece.box
            distance = place - self._headline if self._headline >= 0 else -_FAR
            alike, alike_prose = self._looks[look]
            left, right, *rest = nears
            yield [
                float(min(place, 500)),
                place / size,
                text / letters,
                prose / total,
                (root.prose - prose - piece.prose) / total,
                max(-_FAR, min(distance, _FAR)),
                float(self._headline >= 0 and distance > 0),
                left,
                right,
                float(self._main.place <= box.place < end),
                float(min(self._steps[box.place], 30)),
                *self._classes[kind][0],
                float(self._counts[key] - 1),
                float(key not in seen),
                *clues.shares(key),
                *page,
                float(box.listing.count if box.listing is not None else 0),
                *alike,
                alike_prose / max((box.parent or box).prose, 1.0),
                *rest,
            ]
            seen.add(key)
            text += len(piece.text)
            prose += piece.prose


def _steps_to(main: Box, boxes: Sequence[Box]) -> list[int]:
    """For each box, the steps up to one that also holds the main box, and down to that."""
    around = {box.place for box in _upwards(main)}
    found: list[int] = []
    for box in boxes:
        parent = box.parent
        found.append(main.depth - box.depth if parent is None or box.place in around else found[parent.place] + 1)
    return found


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


def _sums(pieces: Sequence[Piece], keys: Sequence[Hashable], total: float) -> dict[Hashable, tuple[tuple[float, ...], float]]:
    """For each key: how many pieces have it, their share of the page's prose (``total``), of links, mean length; prose."""
    sums: dict[Hashable, list[float]] = {}
    for piece, key in zip(pieces, keys, strict=True):
        entry = sums.setdefault(key, [0, 0, 0, 0])
        entry[0] += 1
        entry[1] += piece.prose
        entry[2] += piece.linked
        entry[3] += len(piece.text)
    return {
        key: ((min(n, 100.0), prose / total, linked / max(size, 1), min(size / n, 1_000.0)), prose)
        for key, (n, prose, linked, size) in sums.items()
    }


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
