"""The key to an X server, from the file where the session left it (Xau, libXau's ``.Xauthority`` format)."""

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

_MAGIC = b"MIT-MAGIC-COOKIE-1"


class Cookie(NamedTuple):
    """How one proves to be the person who owns the display; empty when nothing is needed."""

    name: bytes = b""
    data: bytes = b""


def cookie_for(environment: Mapping[str, str], number: str) -> Cookie:
    """The cookie for the display of this number; an empty one when the file has none or cannot be read."""
    name = environment.get("XAUTHORITY") or str(Path(environment.get("HOME", "/"), ".Xauthority"))
    try:
        entries = tuple(read_entries(Path(name).read_bytes()))
    except (OSError, struct.error):
        return Cookie()
    found = (cookie for display, cookie in entries if cookie.name == _MAGIC and display in (number.encode(), b""))
    return next(found, Cookie())


def read_entries(data: bytes) -> Iterator[tuple[bytes, Cookie]]:
    """Display numbers with their cookies: family, then address, number, name, data, each with its length, big-endian.

    Raises ``struct.error`` when the file breaks off.
    """
    place = 0
    while place < len(data):
        place += 2
        parts = []
        for _ in range(4):
            (length,) = struct.unpack_from(">H", data, place)
            parts.append(data[place + 2 : place + 2 + length])
            place += 2 + length
        yield parts[1], Cookie(parts[2], parts[3])
