"""What publishers print on a language switch, and the language that is meant."""

import re
from functools import cache, lru_cache

from reader.domain.language import canonical, english_name, known_languages, own_name, short_name

LABEL_LIMIT = 40
"""Characters; the longest label here has 22, and a headline has more."""

# Seen on switches beside the names in reader.domain.language: abbreviations, adverbs, "version in …".
_ALSO = {
    "uk": "укр|українською|українською мовою|по-українськи|українська версія|читати українською|на украинском"
    "|украинский|украинская версия|украинська|in ukrainian|ukrainian version|ukr",
    "ru": "рус|рос|ру|російська|російською|русский язык|на русском|по-русски|русская версия|читать на русском|версия на русском"
    "|in russian|russian version|росiйська",
    "en": "анг|англ|англійська|англійською|английский|на английском|in english|english version|read in english"
    "|in english language|view in english|英文|英文版|الإنجليزية|إنجليزي|english edition",
    "ar": "عربي|عربى|العربيه|النسخة العربية|in arabic|arabic version|بالعربية",
    "zh": "中文版|简体|简体中文|简体版|简|汉语|chinese version|in chinese|chinese (simplified)|中文(简体)|中文 (简体)",
    "zh-hant": "繁体|繁體|繁體版|正體中文|繁体中文|繁|chinese (traditional)|中文(繁體)|中文 (繁體)",
    "de": "auf deutsch|deutsche version|in german|нім|німецька",
    "fr": "en français|version française|in french|фр|французька",
    "es": "en español|versión en español|in spanish|castellano|es-la|исп",
    "pt": "em português|português (brasil)|português do brasil|brasil|in portuguese",
    "pl": "po polsku|wersja polska|in polish|польська|польською|пол",
    "it": "in italiano|versione italiana|in italian",
    "tr": "türkçe versiyon|in turkish",
    "cs": "česky|česká verze", "sk": "slovensky", "sl": "slovensko", "hr": "hrvatska verzija",
    "ro": "în română|romana|limba română",
    "ja": "日本語版|日文", "ko": "한국어판|韩文", "fa": "فارسي|farsi", "el": "ελληνική έκδοση", "hy": "հայերեն տարբերակ",
    "ka": "ქართულად|қарт", "kk": "қаз|қазақ тілінде|қазақ тілі", "be": "па-беларуску|беларуская версія", "bg": "на български",
    "sr": "srpski|на српском|na srpskom", "mk": "на македонски", "lt": "lietuviškai", "lv": "latviski", "et": "eesti keeles",
    "crh": "къырымтатарджа|кримськотатарська|qırımtatar tili", "id": "bahasa|dalam bahasa indonesia", "bn": "bangla",
    "no": "bokmål|nynorsk|på norsk", "sv": "på svenska", "da": "på dansk", "fi": "suomeksi", "nl": "in het nederlands",
    "mg": "malagasy", "eo": "esperanto", "my": "မြန်မာ|burmese", "km": "ខ្មែរ|khmer", "ne": "नेपाली", "te": "తెలుగు",
    "is": "íslenska", "gl": "galego", "az": "azərbaycan|azərbaycanca", "am": "አማርኛ",
}  # fmt: skip
_EDGES = re.compile(r"^[\s|/•·:«»\[\]()<>›‹,.\-–—]+|[\s|/•·:«»\[\]()<>›‹,.\-–—]+$")


@cache
def _table() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in known_languages():
        for name in (own_name(code), english_name(code), short_name(code), code):
            found.setdefault(name.casefold(), code)
    for code, names in _ALSO.items():
        for name in names.split("|"):
            found.setdefault(name.casefold(), code)
    return found


def language_named(text: str) -> str:
    """The language that a switch's text names (``Укр``, ``UA``, ``По-русски``, ``English version``); empty when it names none."""
    return _language_named(text) if len(text) <= LABEL_LIMIT else ""


@lru_cache(maxsize=1024)
def _language_named(text: str) -> str:
    """Remembered: every link of a page is asked, and a site's pages have the same menus."""
    label = _EDGES.sub("", " ".join(text.split())).casefold()
    if not label:
        return ""
    table = _table()
    if label in table:
        return table[label]
    code = canonical(label) if re.fullmatch(r"[a-z]{2,3}(?:[-_][a-z]{2,4})?", label) else ""
    return code if code in table else ""
