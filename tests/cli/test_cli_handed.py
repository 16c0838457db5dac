"""What stands in a command's place."""

import pytest

from reader.cli.handed import take_address


@pytest.mark.parametrize(
    ("words", "rest", "address"),
    [
        (["https://news.example/feed"], [], "https://news.example/feed"),
        (["feed:https://news.example/feed"], [], "https://news.example/feed"),
        (["feed://news.example/feed"], [], "https://news.example/feed"),
        (["--profile", "there", "http://news.example/"], ["--profile", "there"], "http://news.example/"),
        (["--profile", "https://news.example/"], ["--profile", "https://news.example/"], ""),
        (["add", "https://news.example/"], ["add", "https://news.example/"], ""),
        (["file:///etc/passwd"], ["file:///etc/passwd"], ""),
        (["javascript:alert(1)"], ["javascript:alert(1)"], ""),
        (["feed:javascript://x"], ["feed:javascript://x"], ""),
        (["sync"], ["sync"], ""),
        ([], [], ""),
    ],
)
def test_only_an_address_in_the_commands_place_is_taken(words: list[str], rest: list[str], address: str) -> None:
    assert take_address(words) == (rest, address)
