"""Names of files that come from titles, which are strangers' text."""

import re
import unicodedata

NAME_BYTES = 96
"""Bytes of a name without its suffix: 255 is what file systems take, 143 what eCryptfs leaves of it, and folders and suffixes
are to fit as well."""

_SIGNS = re.compile(r"[^\w]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|conin|conout)", re.I)
"""Device names in every folder of Windows (learn.microsoft.com, Naming Files, Paths, and Namespaces)."""


def slug(title: str, otherwise: str = "story") -> str:
    """A file's name of letters, digits and single hyphens, ``NAME_BYTES`` at most in UTF-8; ``otherwise`` for an empty one.

    No dot, no separator, nothing that a shell or a file system reads as more than a name; NFC, lower case.
    """
    letters = unicodedata.normalize("NFKC", title[: NAME_BYTES * 4]).lower().replace("_", " ")
    kept = "".join(sign if _is_plain(sign) else " " for sign in unicodedata.normalize("NFC", letters))
    name = _cut(_SIGNS.sub("-", kept).strip("-"))
    if not name:
        return otherwise
    return f"{otherwise}-{name}" if _RESERVED.fullmatch(name) else name


def _is_plain(sign: str) -> bool:
    """A letter, a mark on one, or a digit."""
    return unicodedata.category(sign)[0] in "LMN"


def _cut(name: str) -> str:
    return name.encode("utf-8")[:NAME_BYTES].decode("utf-8", "ignore").strip("-")
