"""Who took a picture: the credit told apart from the caption."""

import re

from reader.domain.blocks import Run, Runs, text_of_runs
from reader.extract.piece import Box, Piece

_CREDIT = re.compile(
    r"(?P<sign>(?:(?:photos?|foto|fotos|фото|світлина|снимок|bild|bilder|images?|pictures?|zdjęcie|fot\.|crédit(?:s| photo)?|"
    r"credits?|photographs?|photographer|source|quelle|источник|джерело|illustration|grafik|graphic|video|imagen|fuente|الصورة|تصوير|"
    r"图片|来源|摄影|图)"
    r"(?: credits?| by)?\s*[:：/]\s*|photo(?:graph)?s? by\s+|(?:©|\(c\)|copyright)\s*|fot\.\s+))(?P<name>[^\n]{2,120})$",
    re.I,
)
_AGENCY = re.compile(
    r"[(\[]\s*(?:[^()\[\]]{0,40}[/ ])?(?:AP|AFP|Reuters|Getty|EPA|EFE|ANSA|APA|dpa|PAP|ČTK|ТАСС|УНІАН|Укрінформ|Shutterstock|"
    r"iStock|imago|IMAGO|"
    r"Alamy|Bloomberg|CNN|BBC|ABC|NBC|CBS|Nine|AAP|Xinhua|Kyodo)(?: Images?| Photo)?(?:[/ ,][^()\[\]]{0,40})?[)\]]"
)
_BEFORE_CREDIT = " \n\xa0([|/–—-"
_CREDIT_LIMIT = 150
"""Characters: the longest credit line of the corpus' captions has 130."""
_CREDIT_NAME = re.compile(
    r"credit|copyright|photograph|fotograf|source|agency|rights|courtesy|urheber|quelle|author|byline|provider", re.I
)
_CAPTION_NAME = re.compile(r"caption|legend|descri|title|bildunter|bildtext|subline", re.I)


def has_credit(text: str) -> bool:
    """Whether a text ends with a credit and its sign."""
    return bool(_CREDIT.search(text))


def is_credit(piece: Piece) -> bool:
    """Whether a line under a picture only says who took it: by its own sign, its brackets, or the name of its box."""
    text = piece.text
    match = _CREDIT.search(text)
    if match is not None or _AGENCY.fullmatch(text):
        return match is None or match.start() == 0
    box: Box | None = piece.box
    while box is not None and box is not box.figure and len(text) <= _CREDIT_LIMIT:
        names = box.element.get("class") or ""
        if _CAPTION_NAME.search(names) or box.tag == "figcaption":
            return False
        if _CREDIT_NAME.search(names):
            return True
        box = box.parent if box.figure is not None else None
    return False


def names_credit(names: str) -> bool:
    """Whether the class of an element inside a line says that a credit stands in it."""
    return bool(_CREDIT_NAME.search(names)) and not _CAPTION_NAME.search(names)


def split_credit(runs: Runs) -> tuple[Runs, str]:
    """A caption and the credit at its end, which keeps its sign (``Photo: …``); a credit without a space before it stays."""
    text = text_of_runs(runs)
    agency = _AGENCY.search(text)
    if agency is not None and agency.end() == len(text) and agency.start():
        return _cut_runs(runs, len(text[: agency.start()].rstrip())), agency[0].strip(" ()[]")
    match = _CREDIT.search(text)
    if match is None or (match.start() and text[match.start() - 1] not in _BEFORE_CREDIT):
        return runs, ""
    credit = text[match.start() :].strip(" ()[]|\n")
    if text[: match.start()].count("(") > text[: match.start()].count(")"):
        credit = credit.rstrip(")")
    return _cut_runs(runs, len(text[: match.start()].rstrip(" ([|/–—-\n"))), credit


def _cut_runs(runs: Runs, length: int) -> Runs:
    kept: list[Run] = []
    for run in runs:
        if length <= 0:
            break
        kept.append(Run(text=run.text[:length], marks=run.marks, link=run.link))
        length -= len(run.text)
    return tuple(kept)
