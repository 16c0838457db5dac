"""The few words that exported issues are given, in the language of the issue."""

from datetime import datetime

_WORDS = {
    "en": ("Contents", "Original"),
    "uk": ("Зміст", "Оригінал"),
    "ru": ("Содержание", "Оригинал"),
    "ar": ("المحتويات", "الأصل"),
}


def contents_word(language: str) -> str:
    """What stands above the contents; English where we have no word."""
    return _WORDS.get(language, _WORDS["en"])[0]


def original_word(language: str) -> str:
    """What stands before the address of the original."""
    return _WORDS.get(language, _WORDS["en"])[1]


def time_text(moment: datetime) -> str:
    """A moment on the person's own clock, in the form that every language reads (ISO 8601)."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
