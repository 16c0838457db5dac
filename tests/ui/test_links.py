"""The one door to the browser."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

import reader
from reader.app import Offprint
from reader.ui.links import Links


@pytest.mark.parametrize(
    ("asked", "opened"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("http://user:secret@example.org/", "http://example.org/"),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("smb://server/share", None),
        ("", None),
    ],
)
def test_only_web_addresses_are_opened(app: Offprint, asked: str, opened: str | None) -> None:
    launched: list[QUrl] = []

    def launch(url: QUrl) -> bool:
        launched.append(url)
        return True

    links = Links(app.library, launch)
    assert links.open_external(asked) is (opened is not None)
    assert [url.toString() for url in launched] == ([opened] if opened else [])


def test_nobody_else_opens_addresses() -> None:
    callers = [
        path.name for path in Path(reader.__file__).parent.rglob("*.py") if re.search(r"QDesktopServices", path.read_text())
    ]
    assert callers == ["links.py"]
