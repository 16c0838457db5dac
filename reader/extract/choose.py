"""Which pieces are the story: the model's verdict, and a few things that are certain."""

from reader.extract.captions import is_player
from reader.extract.clues import clues_of
from reader.extract.features import measure
from reader.extract.labels import is_furniture
from reader.extract.metadata import Metadata
from reader.extract.model import load_model, score
from reader.extract.pictures import is_narrow, shows
from reader.extract.piece import TEXTUAL, Box, Cut, Kind, Piece
from reader.extract.tallies import judged_pieces
from reader.extract.teasers import drop_teasers
from reader.extract.vocabulary import BIT

THRESHOLD = 0.5
"""Score from which a piece is in; between .40 and .55 the corpus' mean F1 changes by less than .001."""
_HEADING_THRESHOLD = 0.1
"""Score from which a heading between two lines of the story is in."""
_PAGE_DEPTH = 3
"""Boxes nearer to the root than this hold the whole page."""
_CERTAIN_BOXES = 6
_CERTAIN_TEXT = 1_500
"""Characters of a box that its name alone may put out: three times the longest such box inside a story of the corpus."""
_PICTURE_OUT = (
    BIT["advert"] | BIT["share"] | BIT["related"] | BIT["comment"] | BIT["menu"] | BIT["byline"] | BIT["footer"] | BIT["letter"]
)
_PICTURE_OUT_TAGS = frozenset({"nav", "aside", "footer"})


def score_pieces(cut: Cut, facts: Metadata) -> None:
    """Let the model judge all pieces of text."""
    pieces = judged_pieces(cut)
    score(load_model(), pieces, measure(cut, pieces, clues_of(facts)))


def even_out(pieces: list[Piece]) -> None:
    """Judge a list as one: all of its items get its mean score, weighed by length."""
    lists: dict[int, list[Piece]] = {}
    for piece in pieces:
        if piece.kind is Kind.ITEM and piece.box.listing is not None:
            lists.setdefault(piece.box.listing.outermost.box.place, []).append(piece)
    for items in lists.values():
        total = sum(item.length for item in items)
        mean = sum(item.score * item.length for item in items) / max(total, 1.0)
        for item in items:
            item.score = mean


def choose(cut: Cut, url: str) -> list[Piece]:
    """The pieces of the story at ``url`` in order, by their scores; on the others ``why`` says what took them out."""
    even_out(cut.pieces)
    for piece in cut.pieces:
        piece.why = _reason(piece) if piece.kind in TEXTUAL and piece.caption_of is None else "unplaced"
    _keep_structure([piece for piece in cut.pieces if piece.kind in TEXTUAL and piece.caption_of is None])
    body = _body_box(cut)
    first, last = _span(cut)
    for place, piece in enumerate(cut.pieces):
        if piece.why == "unplaced" and piece.caption_of is None:
            piece.why = "" if piece.restored or _is_among(piece, body, first <= place <= last) else "outside"
    drop_teasers(cut, body, url)
    for piece in cut.pieces:
        if piece.caption_of is not None:
            piece.why = "caption" if piece.caption_of.why or _is_no_caption(piece) else ""
    return [piece for piece in cut.pieces if not piece.why]


def _reason(piece: Piece) -> str:
    if piece.restored:
        return ""
    if piece.score < THRESHOLD:
        return "model"
    if _is_certain(piece):
        return "named"
    return "worded" if is_furniture(piece.text, piece.linked) else ""


def _is_certain(piece: Piece) -> bool:
    """Whether a small box around the piece is named for what is never a story's text."""
    box: Box | None = piece.box
    for _ in range(_CERTAIN_BOXES):
        if box is None:
            return False
        if box.groups & BIT["certain"] and box.text <= _CERTAIN_TEXT:
            return True
        box = box.parent
    return False


def _keep_structure(pieces: list[Piece]) -> None:
    """Take in headings, lists, tables and code that the model doubts when they stand between lines that are in.

    A list, table or code must have its box beside theirs: boxes of links stand elsewhere.  A heading may be parted from the
    next line by furniture when it stands in a box like that of the line before.
    """
    before: Piece | None = None
    waiting: list[Piece] = []
    for piece in pieces:
        if _is_doubted(piece):
            waiting.append(piece)
            continue
        if not piece.why:
            around = {*_boxes_above(piece.box), *_boxes_above(before.box)} if before is not None else set()
            for doubted in waiting if before is not None else ():
                if doubted.kind is Kind.HEADING or around & {*_boxes_above(_outer_box(doubted))}:
                    doubted.why = "worded" if is_furniture(doubted.text, doubted.linked) else ""
            before = piece
            waiting = []
        elif before is not None:
            waiting = [one for one in waiting if one.kind is Kind.HEADING and _stands_alike(one, before)]


def _stands_alike(heading: Piece, line: Piece) -> bool:
    """Whether a heading's box and a line's stand in the same box, or in two of the same tag and classes."""
    one, other = heading.box.parent, line.box.parent
    if one is None or other is None or heading.linked:
        return False
    return one is other or (one.tag == other.tag and one.element.get("class") == other.element.get("class"))


def _boxes_above(box: Box) -> list[int]:
    """Places of a box and the two around it, the page's own left out."""
    found = []
    one: Box | None = box
    for _ in range(3):
        if one is None or one.depth < _PAGE_DEPTH:
            break
        found.append(one.place)
        one = one.parent
    return found


def _is_doubted(piece: Piece) -> bool:
    """Whether the model, and nothing else, took a heading, list, table or code out, and not as surely as a menu."""
    if piece.why != "model":
        return False
    if piece.kind is Kind.HEADING:
        return piece.score >= _HEADING_THRESHOLD
    return piece.linked * 2 <= len(piece.text) and piece.kind in (Kind.ITEM, Kind.TABLE, Kind.PREFORMATTED)


def _outer_box(piece: Piece) -> Box:
    """The box of the whole list, table or code that a piece belongs to."""
    listing = piece.box.listing
    return listing.outermost.box if listing is not None else piece.box


def _span(cut: Cut) -> tuple[int, int]:
    """Places of the first and the last piece of text that is in."""
    places = [place for place, piece in enumerate(cut.pieces) if not piece.why]
    return (places[0], places[-1]) if places else (0, -1)


def _body_box(cut: Cut) -> Box | None:
    """The smallest box with all the chosen text but a twentieth."""
    chosen = [piece for piece in cut.pieces if not piece.why]
    total = sum(len(piece.text) for piece in chosen)
    held: dict[int, int] = {}
    deepest: Box | None = None
    for piece in chosen:
        box: Box | None = piece.box
        while box is not None:
            held[box.place] = held.get(box.place, 0) + len(piece.text)
            if held[box.place] * 20 >= total * 19 and (deepest is None or box.depth > deepest.depth):
                deepest = box
            box = box.parent
    return deepest


def _is_among(piece: Piece, body: Box | None, between: bool) -> bool:
    """Whether something without text stands in the story: inside its box or between its lines, in nothing named otherwise."""
    if body is None or piece.box.tags & _PICTURE_OUT_TAGS - body.tags:
        return False
    box: Box | None = piece.box
    while box is not None and box.depth > body.depth:
        if box.groups & _PICTURE_OUT:
            return False
        box = box.parent
    if piece.kind is Kind.RULE:
        return between and box is body
    return between or box is body


def lead_pieces(cut: Cut, chosen: list[Piece], url: str) -> list[Piece]:
    """The picture in front of the story with its captions, when the chosen pieces do not begin with one.

    It is the page's own picture (``url``) wherever it stands, else the first between the headline and the first line.
    """
    first = next((place for place, piece in enumerate(cut.pieces) if _is_prose_in(piece)), 0)
    early = [piece for piece in chosen[:4] if piece.kind is Kind.PICTURE]
    if any(shows(piece.source, url) if url else True for piece in early):
        return []
    headline = max((place for place, piece in enumerate(cut.pieces[:first]) if piece.box.tag == "h1"), default=first)
    pictures = [piece for piece in cut.pieces if piece.kind is Kind.PICTURE and piece.why == "outside"]
    own = [piece for piece in pictures if url and shows(piece.source, url)]
    told = {id(piece.caption_of) for piece in cut.pieces if piece.caption_of is not None and not is_player(piece.text)}
    above = [piece for piece in cut.pieces[headline:first] if piece in pictures and not _is_named_out(piece)]
    above = [piece for piece in above if _could_lead(piece, id(piece) in told) and (not early or id(piece) in told)]
    found = own or above[::-1]
    for picture in found[:1]:
        picture.why = ""
        captions = [piece for piece in cut.pieces if piece.caption_of is picture and not _is_no_caption(piece)]
        for caption in captions:
            caption.why = ""
        return [picture, *captions]
    return []


def _could_lead(piece: Piece, captioned: bool) -> bool:
    return piece.usable and (captioned or not is_narrow(piece.source))


def _is_prose_in(piece: Piece) -> bool:
    return not piece.why and piece.kind in TEXTUAL and piece.caption_of is None


def _is_no_caption(piece: Piece) -> bool:
    return is_player(piece.text) or is_furniture(piece.text, piece.linked)


def _is_named_out(piece: Piece) -> bool:
    box: Box | None = piece.box
    for _ in range(4):
        if box is None:
            return False
        if box.groups & _PICTURE_OUT or box.tag in _PICTURE_OUT_TAGS:
            return True
        box = box.parent
    return False
