"""The library on disk: the only SQL."""

from reader.store.store import Store, open_library

__all__ = ["Store", "open_library"]
