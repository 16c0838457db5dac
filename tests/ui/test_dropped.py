"""What may be dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from reader.ui.dropped import dropped_address, dropped_outline


def dropped(text: str = "", urls: tuple[str, ...] = ()) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    return data


@pytest.mark.parametrize(
    ("data", "address"),
    [
        (dropped(urls=("https://example.org/rss",)), "https://example.org/rss"),
        (dropped("  https://example.org/rss \n"), "https://example.org/rss"),
        (dropped("feed:https://example.org/rss"), "https://example.org/rss"),
        (dropped("a sentence with https://example.org in it"), ""),
        (dropped(urls=("file:///etc/passwd",)), ""),
        (dropped("javascript:alert(1)"), ""),
        (dropped(), ""),
    ],
)
def test_address(data: QMimeData, address: str) -> None:
    assert dropped_address(data) == address


def test_outline_is_a_local_file_with_its_suffix(tmp_path: Path) -> None:
    url = QUrl.fromLocalFile(str(tmp_path / "feeds.OPML")).toString()
    assert dropped_outline(dropped(urls=(url,))) == tmp_path / "feeds.OPML"
    assert dropped_outline(dropped(urls=("https://example.org/feeds.opml",))) is None
