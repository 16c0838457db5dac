"""Forms of Ukrainian and Russian words: what a search for Київ must look for as well (Києва, Києві, Києвом …).

A word is taken apart as stem and ending in every way that a paradigm allows, and put together with the other endings of that
paradigm.  The forms are looked for beside the word itself, so the index needs no stems, and what no text has costs nothing.  No
well-kept package stems Ukrainian (snowballstemmer 3.1 does not), and a stemmer cuts different words to one: measured in
docs/notes/search.md.
"""

import re
from collections.abc import Iterator

FORMS_LIMIT = 400
"""Forms of one word: the most that a word of the corpus has is 199, and looking those up takes 4 ms."""

SHORTEST_STEM = 3
"""Letters.  With two, "рада" would be looked for as "радіти" and "рак" as "раю"."""

_WORD = re.compile(r"[а-яіїєґʼ]{3,40}")
_UKRAINIAN = re.compile(r"[іїєґʼ]")
_RUSSIAN = re.compile(r"[ыэъ]")

# Endings of one paradigm each; "-" is no ending.  Sources: the declension and conjugation tables of the Ukrainian orthography
# of 2019 (§§ 82–126) and of the Russian Grammar of 1980 (§§ 1178–1240, 1302–1316, 1525–1546).
_UK = """
- а у ові ом і и е ів ам ами ах
ь я ю еві ем і ів ям ями ях
й я ю єві єм ї їв ям ями ях
а и і у ою о - ам ами ах
я і ю ею е ь - ям ями ях ей
я ї ю єю є й ям ями ях
- ь і ю и ей ам ами ах ям ями ях
о а у ові ом і - ам ами ах
е я ю ем і ь - ям ями ях їв ів
ий ого ому им ім а ої ій у ою е і их ими
ій ього ьому ім я ьої ю ьою є і іх іми
їй його йому їм я йої ю йою є ї їх їми
ти в ла ло ли ю єш є ємо єте ють й ймо йте вши
ити ю иш ить имо ите ять ив ила ило или и іть
ити у иш ить имо ите ать ив ила ило или и іть
ти у еш е емо ете уть - ла ло ли и іть
увати ував увала увало ували ую уєш ує уємо уєте ують уй уйте
ювати ював ювала ювало ювали юю юєш ює юємо юєте юють юй юйте
"""
_RU = """
- а у ом е и ы ов ам ами ах
ь я ю ем е и ей ев ям ями ях
й я ю ем е и ев ям ями ях
а ы и у ой ою е - ам ами ах
я и ю ей ею е ь - й ям ями ях
ь и ью ей ям ями ях ам ами ах
о а у ом е - ам ами ах
е я ю ем и й ь ей ям ями ях
ый ой ого ому ым ом ая ую ою ое ые ых ыми
ий ой ого ому им ом ая ую ою ое ие их ими
ий его ему им ем яя ей юю ею ее ие их ими
ть ю ешь ет ем ете ют л ла ло ли й йте вши
ить ю ишь ит им ите ят ил ила ило или и
ить у ишь ит им ите ат ил ила ило или и
ти у ешь ет ем ете ут - ла ло ли и ите
овать овал овала овало овали ую уешь ует уем уете уют уй уйте
евать евал евала евало евали юю юешь юет юем юете юют юй юйте
"""


def _paradigms(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple("" if ending == "-" else ending for ending in line.split()) for line in table.split("\n") if line)


_UKRAINIAN_PARADIGMS, _RUSSIAN_PARADIGMS = _paradigms(_UK), _paradigms(_RU)

_BARE = frozenset({"", "ь", "й"})
"""Endings without a vowel: before them a Ukrainian о or е became і (Києва, Київ), and a cluster of consonants opened (дня,
день)."""

_CONSONANTS = frozenset("бвгґджзклмнпрстфхцчшщ")
_OPENED = {"о": "і", "е": "і", "є": "ї"}
_CLOSED = {"і": "о", "ї": "є"}
_SOFTENED = {"г": "з", "к": "ц", "х": "с"}
_HARDENED = {"з": "г", "ц": "к", "с": "х"}
_LAST_SYLLABLE = re.compile(r"([аеиоуюяєїі])([бвгґджзйклмнпрстфхцчшщь]{1,3})$")
_FLEETING = re.compile(r"(?<=[бвгґджзйклмнпрстфхцчшщ])[ое](?=[бвгґджзклмнпрстфхцчшщ]$)")
_CLUSTER = re.compile(r"([бвгджзклмнпрстфхцчшщ])([бвгкмнрцл])$")


def forms_of(word: str) -> tuple[str, ...]:
    """The other forms that a lower-case Cyrillic word may have, itself left out; empty for other words.

    In the form of ``folding.normalise``; at most 400.
    """
    if not _WORD.fullmatch(word):
        return ()
    found: dict[str, None] = {}
    reflexive = next((end for end in ("ся", "сь") if word.endswith(end) and len(word) > SHORTEST_STEM + 3), "")
    bare = word.removesuffix(reflexive)
    if not _RUSSIAN.search(word):
        found |= dict.fromkeys(_forms(bare, _UKRAINIAN_PARADIGMS, is_ukrainian=True))
    if not _UKRAINIAN.search(word):
        found |= dict.fromkeys(_forms(bare, _RUSSIAN_PARADIGMS, is_ukrainian=False))
    made = [form + end for form in found for end in (("ся", "сь") if reflexive else ("",))]
    return tuple(form for form in made if form != word)[:FORMS_LIMIT]


def _forms(word: str, paradigms: tuple[tuple[str, ...], ...], *, is_ukrainian: bool) -> Iterator[str]:
    for endings in paradigms:
        for ending in endings:
            stem = word.removesuffix(ending)
            if len(stem) >= SHORTEST_STEM and len(stem) + len(ending) == len(word) and _fits(stem, ending):
                yield from _with(stem, ending, endings, is_ukrainian=is_ukrainian)


def _fits(stem: str, ending: str) -> bool:
    """Whether the orthographies let the ending follow the stem's last letter."""
    if not ending:
        return stem[-1] in _CONSONANTS
    if ending[0] in "аоуыиіь" and not (ending[0] == "и" and stem[-1] == "и"):
        return stem[-1] in _CONSONANTS and not (ending[0] in "ыь" and stem[-1] in "гкх")
    return not (ending[0] in "яюєї" and stem[-1] in "гкхй")


def _with(stem: str, ending: str, endings: tuple[str, ...], *, is_ukrainian: bool) -> Iterator[str]:
    """The stem with every ending of its paradigm, changed as the language changes stems before endings."""
    full, bare = _stems(stem, is_bare=ending in _BARE, is_ukrainian=is_ukrainian)
    if is_ukrainian and ending == "і" and stem[-1] in _HARDENED:
        more, barer = _stems(stem[:-1] + _HARDENED[stem[-1]], is_bare=False, is_ukrainian=True)
        full, bare = full | more, bare | barer
    for other in endings:
        for one in bare if other in _BARE else full:
            if is_ukrainian and other == "і" and one[-1] in _SOFTENED:
                yield one[:-1] + _SOFTENED[one[-1]] + other
            elif _fits(one, other):
                yield one + other


def _stems(stem: str, *, is_bare: bool, is_ukrainian: bool) -> tuple[dict[str, None], dict[str, None]]:
    """The stem as it may be before endings with a vowel, and before none."""
    full, bare = {stem: None}, {stem: None}
    if is_bare:
        full[_FLEETING.sub("", stem)] = None
        full |= dict.fromkeys(_closed(stem) if is_ukrainian else ())
    else:
        bare |= dict.fromkeys(_CLUSTER.sub(rf"\1{vowel}\2", stem) for vowel in "ое")
        bare |= dict.fromkeys(_opened(stem) if is_ukrainian else ())
    return full, bare


def _closed(stem: str) -> Iterator[str]:
    """Київ → Києв, порів → поров: і stands for о, in longer words for е too (папір, паперу)."""
    found = _LAST_SYLLABLE.search(stem)
    if found and found[1] in _CLOSED:
        yield stem[: found.start()] + _CLOSED[found[1]] + found[2]
        if found[1] == "і" and len(stem) > SHORTEST_STEM:
            yield stem[: found.start()] + "е" + found[2]


def _opened(stem: str) -> Iterator[str]:
    """Києв → Київ, слов → слів."""
    found = _LAST_SYLLABLE.search(stem)
    if found and found[1] in _OPENED:
        yield stem[: found.start()] + _OPENED[found[1]] + found[2]
