"""The form in which text is indexed and searched, so that one word is found however it was typed.

A library's index must be taken down with the form that it was made with: after a release, a change here needs a schema step
that makes the index anew.
"""

import re
import unicodedata

_ARABIC = {
    # Forms of alif, hamza on its bearers, alif maqsura and ta marbuta, which hands write one for the other; hamza alone; Persian
    # and Urdu letters that look like the Arabic ones.  As in Lucene's ArabicNormalizer and PersianNormalizer.
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ة": "ه", "ء": "",
    "ک": "ك", "ی": "ي", "ې": "ي", "ے": "ي", "ہ": "ه", "ھ": "ه", "ۀ": "ه",
    **{chr(base + n): str(n) for base in (0x0660, 0x06F0) for n in range(10)},
}  # fmt: skip

# Vowel signs of Arabic and Hebrew (which FTS5 would take for the end of a word), tatweel, soft hyphens, joiners, directions.
_MARKS = [
    *range(0x0591, 0x05BE), 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7, *range(0x0610, 0x061B), 0x0640,
    *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06DD), *range(0x06DF, 0x06E9), *range(0x06EA, 0x06EE),
    0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF,
]  # fmt: skip

_LETTERS = {"'": "ʼ", "’": "ʼ", "‘": "ʼ", "`": "ʼ", "ё": "е", "Ё": "Е", "ґ": "г", "Ґ": "Г", "\0": " "}
# Patterns are texts here: ``re`` compiles each when it is first used, and remembers it.  Compiled when the module is loaded, such
# long classes cost every start 4 ms, whether it folds anything or not.
_MARKED = "".join(map(chr, _MARKS))
_DROPPED = f"[{_MARKED}]"
_FOLDED = str.maketrans({**_ARABIC, **_LETTERS})
_SURROGATE = r"[\ud800-\udfff]"

# Half and full width, ligatures of letters, Arabic letters by position: the same words in another dress.
_DRESSES = r"\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefe\uff01-\uffdc\uf900-\ufaff\U0002f800-\U0002fa1f"
_DRESSED = f"[{_DRESSES}]+"

# Scripts written without spaces, which unicode61 would take for one long word: kana, ideographs and what stands among them, Thai,
# Lao, Burmese, Khmer.
_RUN_ON = (
    r"\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
_UNSPACED = f"([{_RUN_ON}])"


# Whatever needs more than exchanging a letter of _LETTERS: nearly every text of a European language has none of it.
_RARE = rf"[{''.join(_ARABIC)}{_MARKED}\ud800-\udfff{_DRESSES}{_RUN_ON}]"


def normalise(text: str) -> str:
    """The text with one apostrophe, no ё and ґ, Arabic without signs and variants, each character of unspaced scripts a word."""
    if text.isascii():
        return text.replace("'", "ʼ").replace("`", "ʼ").replace("\0", " ")
    if re.search(_RARE, text) is None:  # one pass in place of five: over pages of many languages half the time
        text = unicodedata.normalize("NFC", text)
        for letter, folded in _LETTERS.items():
            text = text.replace(letter, folded)
        return text
    text = re.sub(_DRESSED, lambda found: unicodedata.normalize("NFKC", found[0]), re.sub(_SURROGATE, " ", text))
    text = unicodedata.normalize("NFC", re.sub(_DROPPED, "", text))
    return re.sub(_UNSPACED, r" \1 ", text.translate(_FOLDED))
