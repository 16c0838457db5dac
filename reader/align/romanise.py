"""Words in any of six scripts reduced to what a name keeps when it is written in another.

Київ and Kyiv, Brüssel and Брюссель, مورو and Moreau share no letter, but their consonants are of the same kinds.  As in Soundex
for Slavic and Yiddish names (Daitch and Mokotoff 1985) consonants fall into classes and vowels away.  The classes are coarser
than a transliteration standard, because publishers follow many (Havrylenko, Gavrilenko, هافريلينكو).
"""

import re
import unicodedata

_CLASSES = {
    "b": "bp" "бп" "βπ" "بپ" "בפ" "ბპფ" "բպփ",
    "f": "fvw" "фвў" "φ" "فڤ" "ו" "ვ" "ֆվ",
    "t": "td" "тд" "τδθ" "تدطضثذظة" "תדט" "თტდ" "թտդ",
    "k": "kgqh" "кгґхћ" "κγχ" "كقغحخهگک" "כגקחה" "კგქღყხჰ" "կգքղխհ",
    "s": "szcj" "сзжшчщцџ" "σζς" "سشصزجچژ" "סזצש" "სზშჟჩცძწჭჯ" "սզշժչցծձճջ",
    "l": "lł" "л" "λ" "ل" "ל" "ლ" "լ",
    "m": "m" "м" "μ" "م" "מ" "მ" "մ",
    "n": "n" "н" "ν" "ن" "נ" "ნ" "ն",
    "r": "r" "р" "ρ" "ر" "ר" "რ" "րռ",
}  # fmt: skip
_TABLE = {ord(letter): kind for kind, letters in _CLASSES.items() for letter in letters} | {
    ord("x"): "ks", ord("ξ"): "ks", ord("ψ"): "bs", ord("ß"): "s", ord("þ"): "t", ord("đ"): "t",
}  # fmt: skip
_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
# Several Latin letters for one sound, the longest first; c is soft before front vowels and a hard k elsewhere.
_SPELLINGS = (
    (re.compile(r"t?sch|sh|zh|cz|sz|tz|ts|tch|ch|dz|dj"), "s"),
    (re.compile(r"ck|kh|gh|c(?![eiyé])"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
)
_ACCENTS = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]+")
_TWICE = re.compile(r"(.)\1+")
_ARTICLE = re.compile(r"^[وفبك]?ال|^لل")
_NOT_A_CLASS = re.compile(r"[^bftkslmnr]+")


def without_accents(text: str) -> str:
    """The text in compatibility form without accents, vowel points and the Arabic stretch (Unicode NFKD)."""
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text))


def skeleton(word: str) -> str:
    """The kinds of a word's consonants in order, for a word without accents.

    ``Київ`` and ``Kyiv`` give ``kf``; what is written in a script not known here gives nothing.
    """
    bare = word.lower()
    if bare.isascii():
        for spelling, sound in _SPELLINGS:
            bare = spelling.sub(sound, bare)
    else:
        bare = _ARTICLE.sub("", bare).translate(_FINALS)
    return _TWICE.sub(r"\1", _NOT_A_CLASS.sub("", bare.translate(_TABLE)))
