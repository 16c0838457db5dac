import contextlib
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.display import has_display
from reader.display_cookie import Cookie, cookie_for, read_entries

COOKIE = b"0123456789abcdef"


def authority(*entries: tuple[bytes, bytes, bytes]) -> bytes:
    def part(value: bytes) -> bytes:
        return struct.pack(">H", len(value)) + value

    family = struct.pack(">H", 256)
    return b"".join(family + b"".join(map(part, (b"host", *entry))) for entry in entries)


@contextlib.contextmanager
def x_server(path: Path, answer: bytes) -> Iterator[list[bytes]]:
    """Takes one connection at ``path`` and answers its setup request."""
    asked: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen(1)

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                asked.append(connection.recv(1000))
                connection.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield asked
        thread.join(5)


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc:port=5900"}, "linux", True),
        ({"QT_QPA_PLATFORM": "nonsense"}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": "junk"}, "linux", False),
        ({"DISPLAY": ":9876"}, "linux", False),
        ({"DISPLAY": "127.0.0.1:3999.0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-9876", "XDG_RUNTIME_DIR": "/nowhere"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-9876"}, "linux", False),
    ],
)
def test_without_a_server(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert has_display(environment, platform) is expected


@pytest.mark.parametrize(("answer", "expected"), [(b"\x01", True), (b"\x00refused", False), (b"", False)])
def test_asks_the_x_server_to_let_us_in(answer: bytes, expected: bool, tmp_path: Path) -> None:
    (tmp_path / "Xauthority").write_bytes(authority((b"7", b"OTHER", b"x"), (b"5", b"MIT-MAGIC-COOKIE-1", COOKIE)))
    environment = {"DISPLAY": f"{tmp_path}/x:5", "XAUTHORITY": str(tmp_path / "Xauthority")}
    with x_server(tmp_path / "x:5", answer) as asked:
        assert has_display(environment, "linux") is expected
    assert asked[0] == struct.pack("<cxHHHHxx", b"l", 11, 0, 18, 16) + b"MIT-MAGIC-COOKIE-1\0\0" + COOKIE


def test_a_wayland_compositor_that_listens(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen(1)
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert has_display(environment, "linux")
        assert not has_display({**environment, "QT_QPA_PLATFORM": "xcb"}, "linux")


def test_cookies(tmp_path: Path) -> None:
    data = authority((b"1", b"MIT-MAGIC-COOKIE-1", b"one"), (b"", b"MIT-MAGIC-COOKIE-1", b"any"))
    assert [number for number, _ in read_entries(data)] == [b"1", b""]
    file = tmp_path / "Xauthority"
    file.write_bytes(data)
    assert cookie_for({"XAUTHORITY": str(file)}, "2") == Cookie(b"MIT-MAGIC-COOKIE-1", b"any")
    file.write_bytes(data[:-9])
    assert cookie_for({"XAUTHORITY": str(file)}, "2") == Cookie()
    assert cookie_for({"HOME": str(tmp_path)}, "1") == Cookie()
