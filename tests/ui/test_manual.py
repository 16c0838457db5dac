"""The manual's pages: complete, true about keys, and leading nowhere that is not there."""

import re
import tomllib
from pathlib import Path

import pytest

from reader.cli.parser import build_parser
from reader.ui.actions import COMMANDS, FIXED
from reader.ui.manual import PAGES, Manual, manual_folder
from tools import key_table
from tools.man_page import commands_of

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "manual"
WRITTEN = sorted(FOLDER.glob("*.md"))
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
PRESSED = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)?(?:[A-Z\d/\\?+-]|F\d+|Space|Esc))`")
PLAIN_KEYS = {"Ctrl", "Shift"}


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_the_pages_are_those_of_the_folder() -> None:
    assert manual_folder() == FOLDER
    assert {page.name for page in PAGES} == {path.stem.partition(".")[0] for path in WRITTEN}


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_every_link_and_picture_leads_somewhere(path: Path) -> None:
    links = LINK.findall(text(path))
    assert [target for _, target in links if not (FOLDER / target).is_file()] == []


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_every_key_named_is_that_of_a_command(path: Path) -> None:
    known = {key for command in COMMANDS for key in command.keys} | {key for keys in FIXED.values() for key in keys}
    assert set(PRESSED.findall(text(path))) - known == set()


def test_keys_are_found_in_the_text() -> None:
    assert PRESSED.findall("`J` `Ctrl+Shift` `Ctrl++` `\\` `F5` `lang:uk` `/`") == ["J", "Ctrl++", "\\", "F5", "/"]


def test_the_key_table_is_up_to_date() -> None:
    assert key_table.main(["--check"]) == 0, "the commands changed: make man"


def test_commands_of_the_terminal_page_are_there() -> None:
    known = {name for name, _ in commands_of(build_parser())}
    named = {word for path in WRITTEN for word in re.findall(r"(?:^|`)offprint ([a-z][a-z-]+)", text(path), re.M)}
    assert named
    assert named - known == set()


def test_every_page_begins_with_its_title() -> None:
    assert [path.name for path in WRITTEN if not text(path).startswith("# ")] == []


def test_the_packages_take_along_the_pages_and_just_the_pictures_they_show() -> None:
    wheel = tomllib.loads(text(ROOT / "pyproject.toml"))["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    shown = {Path(target).name for path in WRITTEN for sign, target in LINK.findall(text(path)) if sign}
    assert wheel["docs/manual"] == "reader/resources/manual"
    assert {Path(name).name for name in wheel if name.startswith("docs/pictures/")} == shown
    assert all(place == f"reader/resources/pictures/{Path(name).name}" for name, place in wheel.items() if "/pictures/" in name)


@pytest.mark.parametrize(("language", "given"), [("uk", "uk"), ("en", "en"), ("ar", "en"), ("../../README", "en")])
def test_a_page_is_read_in_the_wanted_language_or_in_english(language: str, given: str) -> None:
    words, written = Manual(FOLDER).text("first-steps", language)
    assert written == given
    assert words.startswith("# Перші кроки" if given == "uk" else "# First steps")


@pytest.mark.parametrize(
    ("link", "page"),
    [("sources.md", "sources"), ("keys.md#the-list", "keys"), ("https://example.org/sources.md", ""), ("../../README.md", "")],
)
def test_a_link_names_a_page_or_leads_elsewhere(link: str, page: str) -> None:
    assert Manual(FOLDER).page_of(link) == page


@pytest.mark.parametrize(
    "link", ["../pictures/../../LICENSE", "../../LICENSE", "/etc/hostname", "keys.md", "../pictures/none.png"]
)
def test_no_file_but_a_picture_is_given(link: str) -> None:
    assert Manual(FOLDER).picture(link) == b""
    assert Manual(FOLDER).picture("../pictures/window-light.png").startswith(b"\x89PNG")
