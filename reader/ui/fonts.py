"""The typefaces: two that come with the program, and the names of good ones for other scripts."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from reader.ui.resource_files import resource

INTERFACE_SIZE = 13
"""px; product.md, "How it looks"."""
SMALL_SIZE = 12
"""px, for snippets, captions and meta lines; measured in mock-light.png."""
CHIP_SIZE = 11
"""px, for the chips of a row; measured in mock-light.png."""
HEADLINE_SCALE = 30 / 17
"""Headline to body; product.md, "How it looks"."""

_FILES = (
    "NotoSerif-Regular.ttf", "NotoSerif-Italic.ttf", "NotoSerif-Bold.ttf", "NotoSerif-BoldItalic.ttf",
    "Inter-Regular.otf", "Inter-Italic.otf", "Inter-SemiBold.otf",
)  # fmt: skip
_SERIF = "Noto Serif"
_SANS = "Inter"

# Families by language, best first, for scripts the bundled fonts lack.  Qt's own fallback does not look at the language: Chinese
# comes out with Japanese shapes, Arabic in a sans.  Names are those of Noto, Windows and macOS.
_ARABIC = ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Arial")
_SCRIPT_SERIFS = {
    "ar": _ARABIC, "fa": _ARABIC, "ps": _ARABIC, "ckb": _ARABIC, "ur": ("Noto Nastaliq Urdu", *_ARABIC),
    "he": ("Noto Serif Hebrew", "David", "New Peninim MT"), "yi": ("Noto Serif Hebrew", "David", "New Peninim MT"),
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "Droid Sans Fallback"),
    "zh-hant": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU", "Droid Sans Fallback"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho", "Droid Sans Fallback"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang", "Droid Sans Fallback"),
    "th": ("Noto Serif Thai", "Thonburi", "Angsana New"), "hi": ("Noto Serif Devanagari", "Kohinoor Devanagari", "Mangal"),
    "bn": ("Noto Serif Bengali", "Bangla MN", "Vrinda"), "ta": ("Noto Serif Tamil", "Tamil MN", "Latha"),
    "ka": ("Noto Serif Georgian", "Sylfaen"), "hy": ("Noto Serif Armenian", "Sylfaen"),
}  # fmt: skip
_SCRIPT_SANS = {
    "ar": ("Noto Sans Arabic", "Geeza Pro", "Segoe UI"), "fa": ("Noto Sans Arabic", "Geeza Pro", "Segoe UI"),
    "he": ("Noto Sans Hebrew", "Arial Hebrew", "Segoe UI"), "zh": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"),
    "zh-hant": ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei"),
    "ja": ("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic"),
    "ko": ("Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic"), "th": ("Noto Sans Thai", "Thonburi", "Leelawadee UI"),
    "hi": ("Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI"),
}  # fmt: skip
_ANY_SANS = ("Noto Sans", "Segoe UI", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC", "Noto Color Emoji")
_ANY_SERIF = ("Georgia", "Noto Color Emoji")

_WIDE = frozenset({"zh", "zh-hant", "ja", "ko"})

# Line height in em of the body: 1.58 is product.md's; Chinese and Arabic want more air (compared by eye at 17 px).
_LINE_HEIGHT = 1.58
_LINE_HEIGHTS = {
    "zh": 1.7,
    "zh-hant": 1.7,
    "ja": 1.7,
    "ko": 1.7,
    "ar": 1.75,
    "fa": 1.75,
    "ps": 1.75,
    "ckb": 1.75,
    "ur": 2.2,
    "th": 1.7,
    "hi": 1.7,
}


def load_fonts() -> tuple[str, ...]:
    """Makes the bundled fonts known to Qt; gives the families that were loaded.  Needs a QGuiApplication."""
    found: dict[str, None] = {}
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resource("fonts") / name))
        found |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number) if number >= 0 else ())
    return tuple(found)


def interface_font(size: int = INTERFACE_SIZE, *, bold: bool = False, language: str = "") -> QFont:
    """The sans of the interface in ``size`` px; ``bold`` is semi-bold."""
    return _font(
        (_SANS, *_SCRIPT_SANS.get(language, ()), *_ANY_SANS), size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal
    )


def article_font(language: str, size: float, *, bold: bool = False, italic: bool = False, face: str = "serif") -> QFont:
    """The serif of an article in ``size`` px (or the sans), with the script's own families after it.

    Scripts other than Latin, Greek and Cyrillic have no italic: it would be a slanted upright.
    """
    if face == "sans":
        font = interface_font(round(size), bold=bold, language=language)
    else:
        font = _font(_families(language), size, QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setItalic(italic and language not in _SCRIPT_SERIFS)
    return font


def title_families() -> tuple[str, ...]:
    """The families of the window's large titles: the serif, then those of the scripts that the interface is written in."""
    return (_SERIF, *_ARABIC)


def field_families(*, mirrored: bool) -> tuple[str, ...]:
    """The families of what is typed into, best first; ``mirrored`` for an interface that runs right to left.

    Qt 6.11 puts letters of a fallback family with longer strokes too high in a field: there the script's own family must be
    the first.
    """
    return (*_SCRIPT_SANS["ar"], _SANS) if mirrored else (_SANS, *_ANY_SANS)


def mono_font(size: float) -> QFont:
    """The fixed-width face for preformatted text."""
    font = _font(("DejaVu Sans Mono", "Noto Sans Mono", "Menlo", "Consolas"), size, QFont.Weight.Normal)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def line_height(language: str, size: float) -> float:
    """px from one line of body text to the next."""
    return round(_LINE_HEIGHTS.get(language, _LINE_HEIGHT) * size)


def _families(language: str) -> tuple[str, ...]:
    script = _SCRIPT_SERIFS.get(language, ())
    # Chinese, Japanese and Korean share quotation marks and dashes with Latin, and set them in full width.
    first, then = (script, (_SERIF,)) if language in _WIDE else ((_SERIF,), script)
    return (*first, *then, *_ANY_SERIF)


def _font(families: tuple[str, ...], size: float, weight: QFont.Weight) -> QFont:
    """The caller's own: it may be changed."""
    return QFont(_described(families, size, weight))


@lru_cache(64)
def _described(families: tuple[str, ...], size: float, weight: QFont.Weight) -> QFont:
    """Asked for with each row that is painted and each paragraph that is laid out (8 µs); a window has some twenty."""
    font = QFont(list(families))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(weight)
    return font
