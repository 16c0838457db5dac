"""Who took a picture: the credit told apart from the caption."""

import re
from itertools import islice

from reader.domain.blocks import Run, Runs, text_of_runs
from reader.extract.document import Element
from reader.extract.inline import one_line
from reader.extract.piece import Box, Piece

_CREDIT = re.compile(
    r"(?P<sign>(?:(?:photos?|foto|fotos|фото|світлина|снимок|bild|bilder|images?|pictures?|zdjęcie|fot\.|crédit(?:s| photo)?|"
    r"credits?|photographs?|photographer|source|quelle|источник|джерело|illustration|grafik|graphic|video|imagen|fuente|الصورة|تصوير|"
    r"bildrechte|ljósmynd|skjáskot|isithombe|사진|사진 출처|图片|来源|摄影|图)"
    r"(?: credits?| by)?\s*[:：=]\s*|(?:foto|photo|bild)\s*/\s*|(?:photo(?:graph)?s?|pictures?) by\s+|(?:©|\(c\)|copyright)\s*|"
    r"fot\.\s+|courtesy of\s+|(?:ljósmynd|skjáskot)/))(?P<name>[^\n]{2,120})$",
    re.I,
)
_SIGNS = (":", "：", "=", "/", "©", "(c)", "copyright", " by", "fot.", "courtesy of")
"""One of these is in every such credit: of most texts none, which is known in a tenth of the time."""
_AGENCY = re.compile(
    r"[(\[]\s*(?:[^()\[\]]{0,40}[/ ])?(?:AP|AFP|Reuters|Getty|EPA|EFE|ANSA|APA|dpa|PAP|ČTK|ТАСС|УНІАН|Укрінформ|Shutterstock|"
    r"iStock|imago|IMAGO|"
    r"Alamy|Bloomberg|CNN|BBC|ABC|NBC|CBS|Nine|AAP|Xinhua|Kyodo)(?: Images?| Photo)?(?:[/ ,][^()\[\]]{0,40})?[)\]]"
)
_CLOSING = re.compile(
    r"(?:(?<=[.!?…\"”“»’])\s*[(\[](?P<bracket>[^()\[\]\n]{2,100})[)\]]|"
    r"\s*[(（［](?P<taken>[^()（）［］\n]{0,40}(?:撮影|写真|출처|摄|Dok\.)[^()（）［］\n]{0,40})[)）］]|"
    r"(?<=[.!?…\"”“»’])\s*[|/—–]\s*(?P<ruled>[^|.!?\n]{3,90})|"
    r"(?<=[.!?…\"”“»’])\s*(?P<slashed>[^\W\d_][^.!?\n/]{1,50}/[^\W\d_][^.!?\n]{1,50})|"
    r"(?:\s|^)(?:[^\W\d_A-ZÀ-ÞА-Я][\w’'-]+|\d{4})[.!?][”\"»]?\s*(?P<named>[A-ZÀ-ÞА-Я][\w’'-]{2,}(?: [A-ZÀ-ÞА-Я][\w’'-]+){0,3})|"
    r"[＝](?P<equal>[^＝。、（）\n]{1,12}))\s*$"
)
"""A credit that its place after the last sentence shows: in brackets, after a rule, two names with a slash, 撮影, ＝ＡＰ,
a few words that begin large."""
_BEFORE_CREDIT = " \n\xa0([|/–—-"
_CREDIT_LIMIT = 150
"""Characters: the longest credit line of the corpus' captions has 130."""
_CREDIT_WORDS = 14
"""Words of a credit that only its place shows; chosen, not measured: more would be a sentence."""
_CREDIT_NAME = re.compile(
    r"credit|copyright|photograph|fotograf|source|agency|rights|courtesy|urheber|quelle|author|byline|provider|distributor", re.I
)
_CAPTION_NAME = re.compile(r"caption|legend|descri|title|bildunter|bildtext|subline", re.I)
_CREDIT_ATTRIBUTE = re.compile(r"data-[a-z-]*(?:image|caption|photo|picture|media)[a-z-]*(?:credit|author|source|copyright)")
_LABEL = re.compile(r"^\s*(?:legende|légende|leyenda|didascalia|bildunterschrift|(?:image )?caption|подпись)\s*[:：]\s*", re.I)
"""What pages say to readers who hear them before a caption."""
_MARKED_LIMIT = 60
"""Elements of a caption that are looked at: a caption has a handful, a whole article has more."""
_AROUND = " \xa0()[]|/–—-\n"
"""Signs that stand between a caption and its credit."""


def has_credit(text: str) -> bool:
    """Whether a text ends with a credit and its sign."""
    return _credit_in(text) is not None


def _credit_in(text: str) -> re.Match[str] | None:
    folded = text.casefold()
    return _CREDIT.search(text) if any(sign in folded for sign in _SIGNS) else None


def is_credit(piece: Piece) -> bool:
    """Whether a line under a picture only says who took it: by its own sign, its brackets, or the name of its box."""
    text = piece.text
    match = _credit_in(text)
    if match is not None or _AGENCY.fullmatch(text):
        return match is None or match.start() == 0
    box: Box | None = piece.box
    while box is not None and box is not box.figure and len(text) <= _CREDIT_LIMIT:
        if _is_marked(box.element) or (box.tag == "footer" and box.figure is not None) or text[0] == "/":
            return True
        if box.tag == "figcaption" or _CAPTION_NAME.search(box.element.get("class") or ""):
            return False
        box = box.parent if box.figure is not None else None
    return False


def names_credit(names: str) -> bool:
    """Whether the class of an element inside a line says that a credit stands in it."""
    return bool(_CREDIT_NAME.search(names)) and not _CAPTION_NAME.search(names)


def part_caption(piece: Piece) -> tuple[Runs, str]:
    """The caption and the credit of a line under a picture, either of them empty; marks of the page go before signs."""
    if is_credit(piece):
        return (), piece.text
    label = _LABEL.match(piece.text)
    runs = piece.runs if label is None else _from(piece.runs, label.end())
    told: list[str] = []
    for credit in _marked_credits(piece.element):
        text = text_of_runs(runs)
        if text.strip(_AROUND) == credit.strip(_AROUND):
            return (), piece.text
        if text.endswith(credit):
            runs = _cut_runs(runs, len(text[: -len(credit)].rstrip(_BEFORE_CREDIT)))
            told.insert(0, credit.strip(_AROUND) if credit.count("(") == credit.count(")") else credit)
    return (runs, " · ".join(told)) if told else split_credit(runs)


def _marked_credits(element: Element) -> list[str]:
    """The texts of the elements in a caption that are named for credits, last first."""
    found = [one for one in islice(element.iterdescendants(), _MARKED_LIMIT) if isinstance(one.tag, str) and _is_marked(one)]
    texts = [one_line("".join(one.itertext())) for one in found]
    return [text for text in reversed(texts) if 1 < len(text) <= _CREDIT_LIMIT]


def _is_marked(element: Element) -> bool:
    """Whether class, ``itemprop`` or a ``data-`` name says credit, later in the word than it says caption."""
    credit = False
    for word in f"{element.get('class') or ''} {element.get('itemprop') or ''}".split():
        says, told = _last(_CREDIT_NAME, word), _last(_CAPTION_NAME, word)
        if told > says:
            return False
        credit = credit or says > told
    return credit or any(_CREDIT_ATTRIBUTE.match(name) for name in element.keys())  # noqa: SIM118


def _last(pattern: re.Pattern[str], word: str) -> int:
    return max((match.start() for match in pattern.finditer(word)), default=-1)


def split_credit(runs: Runs) -> tuple[Runs, str]:
    """A caption and the credit at its end, which keeps its sign (``Photo: …``); a credit without a space before it stays."""
    text = text_of_runs(runs)
    agency = _AGENCY.search(text)
    if agency is not None and agency.end() == len(text) and agency.start():
        return _cut_runs(runs, len(text[: agency.start()].rstrip())), agency[0].strip(" ()[]")
    match = _credit_in(text)
    if match is None or (match.start() and text[match.start() - 1] not in _BEFORE_CREDIT):
        return _split_closing(runs, text)
    credit = text[match.start() :].strip(" ()[]|\n")
    if text[: match.start()].count("(") > text[: match.start()].count(")"):
        credit = credit.rstrip(")")
    return _cut_runs(runs, len(text[: match.start()].rstrip(" ([|/–—-,\n"))), credit


def _split_closing(runs: Runs, text: str) -> tuple[Runs, str]:
    match = _CLOSING.search(text)
    if match is None or not match.start() or match.lastgroup is None:
        return runs, ""
    credit = match[match.lastgroup]
    if len(credit.split()) > _CREDIT_WORDS:
        return runs, ""
    return _cut_runs(runs, len(text[: match.start(match.lastgroup)].rstrip(_AROUND + "（［＝"))), credit.strip()


def _from(runs: Runs, start: int) -> Runs:
    kept: list[Run] = []
    for run in runs:
        if start < len(run.text):
            kept.append(Run(text=run.text[max(start, 0) :], marks=run.marks, link=run.link))
        start -= len(run.text)
    return tuple(kept)


def _cut_runs(runs: Runs, length: int) -> Runs:
    kept: list[Run] = []
    for run in runs:
        if length <= 0:
            break
        kept.append(Run(text=run.text[:length], marks=run.marks, link=run.link))
        length -= len(run.text)
    return tuple(kept)
