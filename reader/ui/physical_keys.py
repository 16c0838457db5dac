"""Keys by their place on the keyboard: a Latin letter and the Cyrillic ones on the same key (ЙЦУКЕН, Russian and Ukrainian)."""

from PySide6.QtGui import QKeySequence

_LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,./?"
_RUSSIAN = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ.,"
_UKRAINIAN = "ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ.,"
_CYRILLIC = {
    latin: tuple(dict.fromkeys((russian, ukrainian)))
    for latin, russian, ukrainian in zip(_LATIN, _RUSSIAN, _UKRAINIAN, strict=True)
}
_LETTERS = {letter: latin for latin, letters in _CYRILLIC.items() for letter in letters if not letter.isascii()}
"""Only letters lead back: a full stop is a key of its own on the Latin layout."""


def with_cyrillic(keys: tuple[str, ...]) -> list[QKeySequence]:
    """The sequences of ``keys`` and of the Cyrillic letters on the same physical keys."""
    names: list[str] = []
    for key in keys:
        modifiers, letter = _parted(key)
        names += [key, *(modifiers + cyrillic for cyrillic in _CYRILLIC.get(letter, ()))]
    return [QKeySequence(name) for name in names]


def latin_key(sequence: QKeySequence) -> str:
    """One stroke as a portable name on the Latin layout, empty when there is none: ``Ctrl+А`` is ``Ctrl+F``."""
    modifiers, letter = _parted(sequence.toString(QKeySequence.SequenceFormat.PortableText))
    return modifiers + _LETTERS.get(letter, letter)


def native_text(keys: tuple[str, ...]) -> str:
    """The keys as this desktop writes them."""
    return "  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _parted(key: str) -> tuple[str, str]:
    """Modifiers with their signs, and the key: ``Ctrl++`` is ``Ctrl+`` and ``+``."""
    head, plus, _last = key[:-1].rpartition("+")
    return head + plus, key[len(head) + len(plus) :]
