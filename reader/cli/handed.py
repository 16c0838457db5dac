"""``offprint ADDRESS``: what a browser or a desktop hands over instead of a command."""

from collections.abc import Sequence

from reader.domain.url import handed_address

WITH_VALUE = ("--profile",)
"""Options before a command whose value is a word of its own."""


def take_address(words: Sequence[str]) -> tuple[list[str], str]:
    """The words without the address that stands in the command's place, and the address; empty when there is none."""
    place = 0
    while place < len(words) and words[place].startswith("-"):
        place += 2 if words[place] in WITH_VALUE else 1
    address = handed_address(words[place]) if place < len(words) else ""
    rest = [*words[:place], *words[place + 1 :]] if address else list(words)
    return rest, address
