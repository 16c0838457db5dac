"""Languages: codes as strangers write them, names as readers know them.

A language here is a lower-case primary subtag of BCP 47 (RFC 5646): ``uk``, ``en``; Chinese in traditional characters is
``zh-hant``, because its readers need another text.  The empty string means "not known".
"""

import re

# Codes that sites write and RFC 5646 does not mean: countries for languages, ISO 639-2/3, retired codes.
# Found in shared markup surveys (ua, cz, gr, jp, cn, dk, kz), ISO 639-2/B and 639-3, IANA registry "Deprecated" (in, iw, ji, mo).
_ALIASES = {
    "ua": "uk", "ukr": "uk", "rus": "ru", "eng": "en", "in": "id", "ind": "id", "iw": "he", "heb": "he", "ji": "yi",
    "mo": "ro", "rum": "ro", "ron": "ro", "cz": "cs", "cze": "cs", "ces": "cs", "gr": "el", "gre": "el", "ell": "el",
    "jp": "ja", "jpn": "ja", "cn": "zh", "chi": "zh", "zho": "zh", "cmn": "zh", "dk": "da", "dan": "da", "deu": "de",
    "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "pol": "pl", "ara": "ar", "por": "pt", "ita": "it", "tur": "tr",
    "kor": "ko", "fas": "fa", "per": "fa", "pes": "fa", "nob": "no", "nno": "no", "nb": "no", "nn": "no", "nor": "no",
    "swe": "sv", "se": "sv", "fin": "fi", "hun": "hu", "bul": "bg", "srp": "sr", "hrv": "hr", "slk": "sk", "slo": "sk",
    "slv": "sl", "lit": "lt", "lav": "lv", "est": "et", "ee": "et", "kat": "ka", "geo": "ka", "hye": "hy", "arm": "hy",
    "bel": "be", "kaz": "kk", "kz": "kk", "crh": "crh", "tat": "tt", "hin": "hi", "vie": "vi", "vn": "vi", "tha": "th",
    "nld": "nl", "dut": "nl", "ell-gr": "el", "tw": "zh-hant", "hk": "zh-hant", "sh": "sr", "tl": "fil",
}  # fmt: skip

# code: (own name, short name as publishers print it in a switcher, English name)
_NAMES = {
    "uk": ("Українська", "Укр", "Ukrainian"), "ru": ("Русский", "Рус", "Russian"), "en": ("English", "Eng", "English"),
    "ar": ("العربية", "عر", "Arabic"), "be": ("Беларуская", "Бел", "Belarusian"), "bg": ("Български", "Бг", "Bulgarian"),
    "bn": ("বাংলা", "বাং", "Bengali"), "bs": ("Bosanski", "Bos", "Bosnian"), "ca": ("Català", "Cat", "Catalan"),
    "crh": ("Qırımtatarca", "Qır", "Crimean Tatar"), "cs": ("Čeština", "Čes", "Czech"), "da": ("Dansk", "Dan", "Danish"),
    "de": ("Deutsch", "Deu", "German"), "el": ("Ελληνικά", "Ελλ", "Greek"), "es": ("Español", "Esp", "Spanish"),
    "et": ("Eesti", "Est", "Estonian"), "eu": ("Euskara", "Eus", "Basque"), "fa": ("فارسی", "فا", "Persian"),
    "fi": ("Suomi", "Suo", "Finnish"), "fil": ("Filipino", "Fil", "Filipino"), "fr": ("Français", "Fra", "French"),
    "ga": ("Gaeilge", "Gae", "Irish"), "he": ("עברית", "עב", "Hebrew"), "hi": ("हिन्दी", "हिं", "Hindi"),
    "hr": ("Hrvatski", "Hrv", "Croatian"), "hu": ("Magyar", "Mag", "Hungarian"), "hy": ("Հայերեն", "Հայ", "Armenian"),
    "id": ("Bahasa Indonesia", "Ind", "Indonesian"), "it": ("Italiano", "Ita", "Italian"), "ja": ("日本語", "日本", "Japanese"),
    "ka": ("ქართული", "ქარ", "Georgian"), "kk": ("Қазақша", "Қаз", "Kazakh"), "ko": ("한국어", "한국", "Korean"),
    "ku": ("Kurdî", "Kur", "Kurdish"), "ky": ("Кыргызча", "Кыр", "Kyrgyz"), "lt": ("Lietuvių", "Liet", "Lithuanian"),
    "lv": ("Latviešu", "Latv", "Latvian"), "mk": ("Македонски", "Мак", "Macedonian"), "mn": ("Монгол", "Мон", "Mongolian"),
    "ms": ("Bahasa Melayu", "Mel", "Malay"), "nl": ("Nederlands", "Ned", "Dutch"), "no": ("Norsk", "Nor", "Norwegian"),
    "pl": ("Polski", "Pol", "Polish"), "ps": ("پښتو", "پښ", "Pashto"), "pt": ("Português", "Por", "Portuguese"),
    "ro": ("Română", "Rom", "Romanian"), "rue": ("Русиньскый", "Рсн", "Rusyn"), "sk": ("Slovenčina", "Slov", "Slovak"),
    "sl": ("Slovenščina", "Slo", "Slovenian"), "sq": ("Shqip", "Shq", "Albanian"), "sr": ("Српски", "Срп", "Serbian"),
    "sv": ("Svenska", "Sve", "Swedish"), "sw": ("Kiswahili", "Swa", "Swahili"), "ta": ("தமிழ்", "தமி", "Tamil"),
    "th": ("ไทย", "ไทย", "Thai"), "tr": ("Türkçe", "Tür", "Turkish"), "tt": ("Татарча", "Тат", "Tatar"),
    "ur": ("اردو", "ار", "Urdu"), "uz": ("Oʻzbekcha", "Oʻz", "Uzbek"), "vi": ("Tiếng Việt", "Việt", "Vietnamese"),
    "yi": ("ייִדיש", "יי", "Yiddish"), "zh": ("中文", "中文", "Chinese"), "zh-hant": ("繁體中文", "繁體", "Chinese (traditional)"),
}  # fmt: skip

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku-arab", "ps", "sd", "ug", "ur", "yi", "ckb", "dv"})
_SUBTAG = re.compile(r"[a-z]{3}")
_NO_LANGUAGE = frozenset({"und", "mul", "mis", "zxx"})
"""ISO 639-2's words for: not told, several, none of ours, no words at all."""
# Every code of two letters that means a language (ISO 639-1); any other is a country, a placeholder (xx) or a slip, and a version
# in it could never be found.
_TWO_LETTERS = re.compile(
    r"a[abefkmnrsvyz]|b[aeghimnors]|c[aehorsuvy]|d[aevz]|e[elnostu]|f[afijory]|g[adlnuv]|h[aeiortuyz]|i[adegikostu]|"
    r"j[av]|k[agijklmnorsuvwy]|l[abginotuv]|m[ghiklnrsty]|n[adeglorvy]|o[cjmrs]|p[ailst]|q[u]|r[mnouw]|"
    r"s[acdgiklmnoqrstuvw]|t[aeghiknorsty]|u[gkrz]|v[eio]|w[ao]|x[h]|y[io]|z[ahu]"
)


def canonical(code: str) -> str:
    """The language of a code as a page writes it: ``UA`` → ``uk``, ``de-DE-formal`` → ``de``, ``zh-Hant-TW`` → ``zh-hant``.

    Empty for what is no language (``x-default``, ``und``, ``123``).
    """
    if not code:  # of most attributes that are asked
        return ""
    parts = code.strip().lower().replace("_", "-").split("-")
    primary = _ALIASES.get(parts[0], parts[0])
    if primary == "zh" and {"hant", "tw", "hk", "mo"} & set(parts[1:]):
        return "zh-hant"
    is_language = (
        primary == "zh-hant" or _TWO_LETTERS.fullmatch(primary) or (_SUBTAG.fullmatch(primary) and primary not in _NO_LANGUAGE)
    )
    return primary if is_language else ""


def known_languages() -> tuple[str, ...]:
    """Codes that have a name here, in the order of their English names."""
    return tuple(sorted(_NAMES, key=lambda code: _NAMES[code][2]))


def own_name(code: str) -> str:
    """The language's name in itself, ``Українська``; the code when it has none here."""
    return _NAMES[code][0] if code in _NAMES else code


def short_name(code: str) -> str:
    """What a switcher prints: ``Укр``, ``Рус``, ``Eng``; the code in capitals when it has none here."""
    return _NAMES[code][1] if code in _NAMES else code.upper()[:4] or "?"


def english_name(code: str) -> str:
    """The language's English name; the code when it has none here."""
    return _NAMES[code][2] if code in _NAMES else code


def is_right_to_left(code: str) -> bool:
    """Whether the language is written from right to left."""
    return code in _RIGHT_TO_LEFT


def best_language(available: tuple[str, ...], reading: tuple[str, ...]) -> str:
    """The first reading language that is available, else the first available, else the empty string."""
    for code in reading:
        if code in available:
            return code
    return available[0] if available else ""
