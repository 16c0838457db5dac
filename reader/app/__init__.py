"""The verbs: what Offprint can do, for any face."""

from reader.app.assemble import Offprint, open_offprint
from reader.app.look_up import Found
from reader.app.profile import Profile
from reader.app.settings import KEEP_RAW_DAYS, KEEP_READ_DAYS, PICTURE_MB, MarkRead, Settings, Theme
from reader.sync.order import SyncOrder

__all__ = [
    "KEEP_RAW_DAYS",
    "KEEP_READ_DAYS",
    "PICTURE_MB",
    "Found",
    "MarkRead",
    "Offprint",
    "Profile",
    "Settings",
    "SyncOrder",
    "Theme",
    "open_offprint",
]
