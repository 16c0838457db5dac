"""The parser that knows one command beside the one that knows all."""

import pytest

from reader.cli.parser import build_parser
from tools.man_page import commands_of

ALL = [name for name, _ in commands_of(build_parser())]


def known(*words: str) -> list[str]:
    return [name for name, _ in commands_of(build_parser(words))]


@pytest.mark.parametrize("name", [name for name in ALL if " " not in name])
def test_a_named_command_is_described_as_among_all(name: str) -> None:
    whole, alone = dict(commands_of(build_parser())), dict(commands_of(build_parser([name])))
    assert set(alone) < set(whole)
    assert {one: alone[one].format_help() for one in alone} == {one: whole[one].format_help() for one in alone}
    assert name in alone


@pytest.mark.parametrize("words", [["--profile", "list", "sync"], ["--json", "sync", "list"], ["sync", "--source", "list"]])
def test_only_the_command_is_looked_for(words: list[str]) -> None:
    assert known(*words) == ["sync"]


@pytest.mark.parametrize(
    "words",
    [[], ["--help", "sync"], ["nonsense", "sync"], ["--prof", "sync", "list"], ["--profile"], ["--profile=x", "sync"], [""]],
)
def test_what_takes_a_closer_look_gets_all(words: list[str]) -> None:
    assert known(*words) == ALL
