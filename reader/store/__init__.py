"""The library on disk: the only SQL."""

from reader.store.store import Store, join_library, open_library

__all__ = ["Store", "join_library", "open_library"]
