"""extract and re-extract in the terminal."""

from pathlib import Path

import pytest

from tests.cli.cli_builders import Terminal

PAGE = (
    "<html lang=en><head><title>The bridge</title><meta name=author content='Ada Byron'></head><body>"
    "<nav><a href=/>Home</a></nav><article><h1>The bridge</h1>"
    + "".join(
        f"<p>The bridge over the strait was opened on day {n}, after nine years of works, by <b>the mayor</b>.</p>"
        for n in range(9)
    )
    + "</article></body></html>"
)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_file_is_explained(terminal: Terminal, saved: Path) -> None:
    assert terminal("extract", saved, "--url", "https://a.example/1") == 0
    for told in ("Title:       The bridge", "Byline:      Ada Byron", "BLOCKS", "<strong>the mayor</strong>", "DROPPED", "Home"):
        assert told in terminal.out
    made = terminal.json("extract", saved, "--url", "https://a.example/1")
    assert made["url"] == "https://a.example/1"
    assert made["outcome"] == "story"
    assert len(made["blocks"]) == 9
    assert {"kind", "why", "score", "text"} == set(made["dropped"][0])


def test_what_cannot_be_read_is_said(terminal: Terminal, site: str, tmp_path: Path) -> None:
    assert terminal("extract", tmp_path / "none.html") == 2
    assert "cannot be read" in terminal.err
    assert terminal("extract", f"{site}/plain") == 2
    assert "own network" in terminal.err
    assert terminal("extract", f"{site}/plain", "--allow-private") == 0
    assert "Outcome:     empty" in terminal.out


def test_stored_pages_are_extracted_again(stocked: Terminal) -> None:
    assert stocked("re-extract") == 0
    assert stocked.out == "0 pages, 0 changed.\n"
    assert stocked.json("re-extract", "--source", "strait")["pages"] == 0
    assert stocked("re-extract", "--source", "nobody") == 2


def test_why_a_wall_has_no_text_is_told(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "wall.html"
    asked = "<p>To go on reading, please agree that we and our many partners store and read information on your device.</p>" * 9
    path.write_text(f"<html><body><article><h1>Your choices</h1>{asked}</article></body></html>", "utf-8")
    assert terminal("extract", path) == 0
    assert "Outcome:     consent-wall: The site shows only its cookie question." in terminal.out
    assert "wall: the page was judged to be no story" in terminal.out
    assert "please agree that we" in terminal.out


@pytest.mark.parametrize("page", ["http://[bad", "ftp://x.example/", "https://nosuch.invalid/x"])
def test_an_address_that_cannot_be_had_is_named(terminal: Terminal, page: str) -> None:
    assert terminal("extract", page, "--json") == 2
    assert page in terminal.err
    assert terminal.out == ""
