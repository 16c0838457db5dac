"""The library on disk: the only SQL."""

from reader.store.store import Store, open_library
from reader.store.syncing import SyncDesk

__all__ = ["Store", "SyncDesk", "open_library"]
