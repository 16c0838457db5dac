"""Which language a text is in, by script, letters and common words.

Two steps.  The script settles most languages at once (Greek, Georgian, Korean…).  Languages that share Cyrillic, Latin or
Arabic letters are told apart by the commonest words of each, and by letters that an alphabet does not have.  Figures and
the libraries compared: docs/decisions/0006-language-detection.md.
"""

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache

from reader.extract.common_words import ALPHABETS, CYRILLIC_WORDS, ENDINGS, LATIN_WORDS

SAMPLE = 2000
"""Characters read: no more articles are told with 6,000 than with these (bench/languages.py, decision 0006)."""

FEW_LETTERS = 40
"""Below this many letters one foreign name decides: of texts of 45 characters 0.6 % are mistaken, of 200 none."""

FEW_IDEOGRAPHS = 12
"""The same for Chinese, Japanese and Korean, where a character is a syllable or a word: about 40 letters of translation."""

MAIN_SCRIPT = 0.6
"""Share of letters that the leading script must have; below it the text is mixed.  0.5 to 0.8 give the same figures."""

OUTSIDE = 1.0
"""Common words that one letter outside an alphabet outweighs.  0.5 finds as many, 2 and more mistake a name for a language."""

ENDING = 0.5
"""Common words that one ending counts for: with it 3.5 % more sentences are told; 1 does no better."""

OWN_LETTER = 0.25
"""Common words that one letter beyond a to z counts for when the fit is measured: ``ė`` and ``ų`` are in half the words."""

FIT = 0.06
"""Share of common words below which no language fits: lists of names, results, unknown languages.  From 0.1 prose is lost."""

CLEAR_WORDS = 1.0
"""Words by which the best language must lead.  With 1.5 a seventh fewer texts of 80 characters are told, 0.4 % fewer mistaken."""

FIT_WORDS = 1.5
"""Words without which no language fits, so that ``WHO`` among abbreviations is not English."""

WORDS_KNOWN = 20_000
"""Words whose languages are remembered: a sync meets a paper's words again in each of its stories."""

_NO_LETTERS = bytes(byte for byte in range(128) if not chr(byte).isalpha())
_SPACED = str.maketrans(dict.fromkeys(map(chr, _NO_LETTERS), " "))
_PLAIN_TOKEN = re.compile("[a-z]+(?:'[a-z]+)*")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼʻ][^\W\d_]+)*")
_ONE_LANGUAGE = {
    "GREEK": "el", "HEBREW": "he", "ARMENIAN": "hy", "GEORGIAN": "ka", "THAI": "th", "HANGUL": "ko", "DEVANAGARI": "hi",
    "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te", "GUJARATI": "gu", "GURMUKHI": "pa", "KANNADA": "kn", "MALAYALAM": "ml",
    "SINHALA": "si", "MYANMAR": "my", "KHMER": "km", "LAO": "lo", "ETHIOPIC": "am", "TIBETAN": "bo", "ORIYA": "or",
}  # fmt: skip
_ENDING_SIZES = sorted({len(ending) for endings in ENDINGS.values() for ending in endings.split()})
_TABLES = {"CYRILLIC": CYRILLIC_WORDS, "LATIN": LATIN_WORDS}
_EAST = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")

# Characters that one of the two Chinese orthographies does not use, from the commonest 500 characters of each.
_SIMPLIFIED = frozenset("国这来们为会说个时发经现动没进样还过开对长学见问关电车东马门话书爱买请谁让钱给听机头实业")
_TRADITIONAL = frozenset("國這來們為會說個時發經現動沒進樣還過開對長學見問關電車東馬門話書愛買請誰讓錢給聽機頭實業")

# Letters of the Arabic script that a language has and Arabic has not; Persian comes last, because the others have most of its.
_OWN_SHARE = 0.02
_ARABIC_LETTERS = {"ur": "ٹڈڑںےھہ", "ps": "ټډړږښګڼۍې", "ckb": "ڕڵۆێە", "fa": "پچژگکی"}


def detect_language(text: str, hint: str = "") -> str:
    """The language of ``text`` as a code of ``reader.domain.language``; empty when unsure (short, mixed, unknown).

    ``hint`` is a declared language; it decides between languages that fit about as well, and nothing else.
    """
    text = text[:SAMPLE]
    if text.isascii():
        return _by_words(text, "LATIN", hint) if len(text.encode().translate(None, _NO_LETTERS)) >= FEW_LETTERS else ""
    scripts = _scripts_of(text)
    total = sum(scripts.values())
    if not total:
        return ""
    eastern = sum(scripts[name] for name in _EAST)
    if eastern >= FEW_IDEOGRAPHS and eastern >= MAIN_SCRIPT / 2 * total:
        return _eastern(text, scripts, hint)
    script, count = scripts.most_common(1)[0]
    if total < FEW_LETTERS or count < MAIN_SCRIPT * total:
        return ""
    if script == "ARABIC":
        return _arabic(text)
    if script in _TABLES:
        return _by_words(text, script, hint)
    return _of_script(script, hint)


def _scripts_of(text: str) -> Counter[str]:
    """Letters of each script; each sign is looked at once, however often it comes (a quarter of the time)."""
    scripts: Counter[str] = Counter()
    for sign, count in Counter(text).items():
        if sign.isalpha():
            scripts[_script(sign)] += count
    return scripts


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split(" ", 1)[0].split("-", 1)[0]


def _of_script(script: str, hint: str) -> str:
    if script == "DEVANAGARI" and hint in ("mr", "ne"):
        return hint
    if script == "HEBREW" and hint == "yi":
        return hint
    return _ONE_LANGUAGE.get(script, "")


def _eastern(text: str, scripts: Counter[str], hint: str) -> str:
    han, kana = scripts["CJK"], scripts["HIRAGANA"] + scripts["KATAKANA"]
    if scripts["HANGUL"] > han + kana:
        return "ko"
    # Japanese prose is half kana; Chinese has none but in a quoted name.
    if kana > 0.1 * (han + kana):
        return "ja"
    simplified = sum(c in _SIMPLIFIED for c in text)
    traditional = sum(c in _TRADITIONAL for c in text)
    if simplified == traditional:
        return hint if hint in ("zh", "zh-hant") else "zh"
    return "zh" if simplified > traditional else "zh-hant"


def _arabic(text: str) -> str:
    letters = [c for c in text if c.isalpha()]
    counts = {code: sum(c in own for c in letters) for code, own in _ARABIC_LETTERS.items()}
    # A foreign name brings a stray letter into Arabic; a language of its own has them in every second word.
    found = [code for code, count in counts.items() if count >= _OWN_SHARE * len(letters)]
    return found[0] if found else "ar"


@cache
def _languages_of_words(script: str) -> dict[str, tuple[str, ...]]:
    """For each common word the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in _TABLES[script].items():
        for word in set(words.split()):
            found[word] = (*found.get(word, ()), code)
    return found


def _by_words(text: str, script: str, hint: str) -> str:
    # The Turkish capital İ would become two characters.
    tokens = _plain_tokens(text) if text.isascii() else _TOKEN.findall(text.replace("İ", "i").lower())
    scores = dict.fromkeys(_TABLES[script], 0.0)
    for token, count in Counter(tokens).items():
        for code, weight in _languages_of(token, script):
            scores[code] += weight * count
    joined = "".join(tokens)
    # Those after a to z, which are in every alphabet of the script.
    is_plain = joined.isascii() and joined.isalpha()
    beyond = {} if is_plain else {letter: count for letter, count in Counter(joined).items() if not "a" <= letter <= "z"}
    for letter, count in beyond.items():
        for code in _languages_without(letter, script):
            scores[code] -= OUTSIDE * count
    best = max(scores, key=scores.__getitem__)
    # Letters of its own make up for words: they are why nothing else fits.
    own = sum(beyond.get(letter, 0) for letter in ALPHABETS[best] if letter > "z" and script == "LATIN")
    return _decide(scores, best, hint) if scores[best] + OWN_LETTER * own >= max(FIT_WORDS, FIT * len(tokens)) else ""


def _plain_tokens(text: str) -> list[str]:
    """Words of ASCII."""
    return _PLAIN_TOKEN.findall(text.lower()) if "'" in text else text.translate(_SPACED).lower().split()


@lru_cache(maxsize=WORDS_KNOWN)
def _languages_of(token: str, script: str) -> tuple[tuple[str, float], ...]:
    """The languages that a word speaks for, and how much: as one of their common words, and by its ending when it is longer."""
    found = [(code, 1.0) for code in _languages_of_words(script).get(token, ())]
    if len(token) > 4:
        known = _languages_of_endings(script)
        matching = {code for size in _ENDING_SIZES for code in known.get(token[-size:], ())}
        found += [(code, ENDING) for code in matching]
    return tuple(found)


@lru_cache(maxsize=WORDS_KNOWN)
def _languages_without(letter: str, script: str) -> tuple[str, ...]:
    """The languages whose alphabet lacks a letter."""
    return tuple(code for code in _TABLES[script] if letter not in ALPHABETS[code])


@cache
def _languages_of_endings(script: str) -> dict[str, tuple[str, ...]]:
    """For each ending the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for code in _TABLES[script]:
        for ending in ENDINGS.get(code, "").split():
            found[ending] = (*found.get(ending, ()), code)
    return found


def _decide(scores: dict[str, float], best: str, hint: str) -> str:
    """The best language if it stands out; among those that fit about as well the hinted one; else none."""
    near = {code.removesuffix("-latn") for code in scores if scores[best] - scores[code] < CLEAR_WORDS}
    if len(near) == 1:
        return near.pop()
    return hint if hint in near else ""
