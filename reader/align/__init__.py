"""Which paragraph of one version is which of another.  Pure."""

from reader.align.alignment import align

__all__ = ["align"]
