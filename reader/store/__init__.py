"""The library on disk: the only SQL."""

from reader.store.store import Store, join_library, open_library
from reader.store.syncing import SyncDesk

__all__ = ["Store", "SyncDesk", "join_library", "open_library"]
