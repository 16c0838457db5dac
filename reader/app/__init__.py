"""The verbs: what Offprint can do, for any face."""

from reader.app.assemble import Offprint, open_offprint
from reader.app.look_up import Found
from reader.app.profile import Profile
from reader.app.repair import Repair
from reader.app.settings import MarkRead, Settings, Theme
from reader.app.simple_html import simple_html
from reader.sync.order import SyncOrder

__all__ = ["Found", "MarkRead", "Offprint", "Profile", "Repair", "Settings", "SyncOrder", "Theme", "open_offprint", "simple_html"]
