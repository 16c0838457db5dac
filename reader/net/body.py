"""Reading a body: counted, decoded, and whole or not at all."""

import zlib
from collections.abc import Iterable

from reader.domain.errors import TooLarge, Truncated

PIECE_BYTES = 65536
"""Read at once: few calls for a large picture, little memory for a small page."""

_GZIP = 16 + zlib.MAX_WBITS


class Inflater:
    """Undoes ``Content-Encoding`` piece by piece and stops at ``limit`` decoded bytes, however small the bomb is packed.

    Knows what was asked for (gzip, deflate with or without its zlib header, RFC 9110 8.4.1) and raises ``Truncated("encoding")``
    for all else, for damage and for an early end.
    """

    def __init__(self, coding: str, limit: int, url: str) -> None:
        self._coding = coding.strip().lower()
        self._limit = limit
        self._url = url
        self._inflate: zlib._Decompress | None = None
        self._parts: list[bytes] = []
        self._size = 0
        self._is_plain = self._coding in ("", "identity")
        if not self._is_plain and self._coding not in ("gzip", "x-gzip", "deflate"):
            raise self._damaged()

    def add(self, piece: bytes) -> None:
        """Take in the next bytes from the wire."""
        if self._is_plain:
            self._keep(piece)
            return
        while piece:
            piece = self._unpack(piece)

    def finish(self) -> bytes:
        """The whole decoded body."""
        if self._inflate is not None and not self._inflate.eof:
            raise self._damaged()
        return b"".join(self._parts)

    def _unpack(self, piece: bytes) -> bytes:
        """Decode a piece; what is left over belongs to the next gzip member (RFC 1952 2.2), or to nobody."""
        if self._inflate is None:
            self._inflate = self._open(piece)
        elif self._inflate.eof:
            if self._coding == "deflate" or not piece.startswith(b"\x1f"):
                return b""
            self._inflate = self._open(piece)
        try:
            self._keep(self._inflate.decompress(piece, self._limit - self._size + 1))
        except zlib.error as cause:
            raise self._damaged() from cause
        return self._inflate.unused_data

    def _open(self, piece: bytes) -> "zlib._Decompress":
        if self._coding != "deflate":
            return zlib.decompressobj(_GZIP)
        has_header = piece[0] & 0x0F == zlib.DEFLATED
        return zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)

    def _keep(self, decoded: bytes) -> None:
        self._size += len(decoded)
        if self._size > self._limit:
            raise TooLarge(url=self._url, limit=self._limit)
        self._parts.append(decoded)

    def _damaged(self) -> Truncated:
        return Truncated("encoding", url=self._url)


def read_body(pieces: Iterable[bytes], inflater: Inflater, limit: int, url: str) -> tuple[bytes, int]:
    """The decoded body and its size on the wire.  Raises TooLarge when either passes ``limit``, Truncated."""
    received = 0
    for piece in pieces:
        received += len(piece)
        if received > limit:
            raise TooLarge(url=url, limit=limit)
        inflater.add(piece)
    return inflater.finish(), received
