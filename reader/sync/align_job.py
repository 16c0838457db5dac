"""A child process lays two versions of a story side by side."""

from reader.domain.blocks import Blocks
from reader.domain.codec import decode, encode
from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignInput:
    """The texts of two versions of one story."""

    left: Blocks
    right: Blocks


def align_versions(data: bytes) -> bytes:
    """``AlignInput`` → ``Alignment``."""
    from reader.align import align

    wanted = decode(AlignInput, data)
    return encode(align(wanted.left, wanted.right))
