"""Whether Qt can be loaded, its way to the screen too: Qt ends the process with a core dump when a library of that is missing."""

import ctypes
from collections.abc import Mapping
from pathlib import Path


def check_libraries(environment: Mapping[str, str], platform: str) -> None:
    """Load Qt's widgets, and the plugin that Qt will load for an X server.

    Raises ``ImportError`` when PySide6 or a library that it needs is missing, ``OSError`` when one that the plugin needs is;
    both name it.  Does nothing where Qt brings everything or another platform was chosen.
    """
    import PySide6.QtWidgets

    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if not platform.startswith("linux") or not environment.get("DISPLAY") or chosen not in ("", "xcb"):
        return
    plugin = Path(PySide6.QtWidgets.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if plugin.exists():
        ctypes.CDLL(str(plugin))
