"""What the desktop is told about the program."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from reader import __version__
from reader.ui.translations import INTERFACE_LANGUAGES

FOLDER = Path(__file__).parents[1] / "resources" / "desktop"
ENTRY, ABOUT = FOLDER / "offprint.desktop", FOLDER / "offprint.metainfo.xml"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys are told apart by case
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def test_an_address_is_handed_over_as_one_word() -> None:
    assert entry()["Exec"] == "offprint %u"
    assert "x-scheme-handler/feed;" in entry()["MimeType"]
    assert "x-scheme-handler/offprint;" in entry()["MimeType"]


@pytest.mark.parametrize("language", [code for code in INTERFACE_LANGUAGES if code != "en"])
def test_every_language_of_the_interface_is_spoken(language: str) -> None:
    assert f"Comment[{language}]" in entry()
    told = etree.parse(str(ABOUT))
    assert [each for each in told.iter("summary") if each.get(LANG) == language]
    assert [each for each in told.iter("p") if each.get(LANG) == language]


def test_the_version_is_the_programs() -> None:
    (release, *_older) = etree.parse(str(ABOUT)).iter("release")
    assert release.get("version") == __version__


@pytest.mark.parametrize(
    "command",
    [["desktop-file-validate", str(ENTRY)], ["appstreamcli", "validate", "--no-net", str(ABOUT)]],
    ids=lambda words: words[0],
)
def test_the_desktops_own_judges_agree(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
