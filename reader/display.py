"""Whether a window can be opened.  Qt ends the process with a core dump when it cannot, so it is asked before Qt is."""

import socket
import struct
from collections.abc import Mapping
from pathlib import Path

from reader.display_cookie import Cookie, cookie_for

_WITHOUT_SCREEN = frozenset({"offscreen", "minimal", "minimalegl", "linuxfb", "eglfs", "vnc", "vkkhrdisplay"})
"""Qt's platforms that need no display server."""

_SECONDS = 3.0
"""A display server answers in milliseconds, one reached through ssh in a tenth of a second."""

_X11_PORT = 6000


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether Qt will find a screen: on Linux a Wayland or X server that answers; elsewhere there always is one."""
    if not platform.startswith(("linux", "freebsd")):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen in _WITHOUT_SCREEN:
        return True
    if chosen in ("", "xcb") and has_x11(environment):
        return True
    return chosen in ("", "wayland", "wayland-egl") and has_wayland(environment)


def has_wayland(environment: Mapping[str, str]) -> bool:
    """Whether a Wayland compositor listens where the environment says."""
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(environment.get("XDG_RUNTIME_DIR", ""), name)
    connection = _connect_unix(str(path)) if path.is_absolute() else None
    if connection is not None:
        connection.close()
    return connection is not None


def has_x11(environment: Mapping[str, str]) -> bool:
    """Whether the X server of ``DISPLAY`` lets us in."""
    name = environment.get("DISPLAY", "")
    host, separator, rest = name.rpartition(":")
    number = rest.partition(".")[0]
    if not separator or not number.isdecimal() or len(number) > 4:
        return False
    connection = _connect_x11(host, int(number))
    if connection is None:
        return False
    with connection:
        return _is_let_in(connection, cookie_for(environment, number))


def _connect_x11(host: str, number: int) -> socket.socket | None:
    if host.startswith("/"):
        return _connect_unix(f"{host}:{number}") or _connect_unix(host)
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 (where X servers listen, whoever made it)
        return _connect_unix(path) or _connect_unix(f"\0{path}")
    try:
        return socket.create_connection((host, _X11_PORT + number), timeout=_SECONDS)
    except OSError:
        return None


def _connect_unix(path: str) -> socket.socket | None:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(_SECONDS)
    try:
        connection.connect(path)
    except OSError:
        connection.close()
        return None
    return connection


def _is_let_in(connection: socket.socket, cookie: Cookie) -> bool:
    """The X11 connection setup (X Window System Protocol, section 8): the server's first byte is 1 for success."""
    sizes = len(cookie.name), len(cookie.data)
    padded = b"".join(part + b"\0" * (-len(part) % 4) for part in (cookie.name, cookie.data))
    try:
        connection.sendall(struct.pack("<cxHHHHxx", b"l", 11, 0, *sizes) + padded)
        return connection.recv(1) == b"\x01"
    except OSError:
        return False
