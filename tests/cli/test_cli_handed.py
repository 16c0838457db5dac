"""What stands in a command's place."""

import pytest

from reader.cli.handed import take_address


@pytest.mark.parametrize(
    ("words", "rest", "address"),
    [
        (["https://news.example/feed"], [], "https://news.example/feed"),
        (["feed:https://news.example/feed"], [], "https://news.example/feed"),
        (["feed://news.example/feed"], [], "https://news.example/feed"),
        (["offprint:https://news.example/a"], [], "https://news.example/a"),
        (["offprint:save?url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c"], [], "https://news.example/a?b=1&c"),
        (["OFFPRINT://save/?title=x&url=http://news.example/"], [], "http://news.example/"),
        (["offprint:save?url=feed:https://news.example/"], ["offprint:save?url=feed:https://news.example/"], ""),
        (["offprint:save?url=javascript:alert(1)"], ["offprint:save?url=javascript:alert(1)"], ""),
        (["offprint:remove?source=1"], ["offprint:remove?source=1"], ""),
        (["offprint:save?" + "a&" * 50], ["offprint:save?" + "a&" * 50], ""),
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
