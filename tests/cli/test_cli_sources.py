from pathlib import Path

import pytest

from reader.cli.commands.sources import choose
from reader.domain.feed import FeedLink
from tests.cli.cli_builders import Terminal


def feed(name: str, language: str = "") -> FeedLink:
    return FeedLink(url=f"https://e.org/{name}", language=language)


def test_chooses_the_first_or_one_of_each_language() -> None:
    feeds = (feed("a", "uk"), feed("b", "uk"), feed("c", "en"), feed("d"))
    assert choose(feeds, all_languages=False, first=1) == feeds[:1]
    assert choose(feeds, all_languages=False, first=3) == feeds[:3]
    assert choose(feeds, all_languages=True, first=1) == (feeds[0], feeds[2])
    assert choose((feed("x"), feed("y")), all_languages=True, first=1) == (feed("x"),)


def test_a_private_address_is_asked_about_first(terminal: Terminal, site: str) -> None:
    assert terminal("add", f"{site}/en/rss") == 2
    assert "--allow-private" in terminal.err
    assert terminal("add", f"{site}/en/rss", "--allow-private") == 0
    assert terminal.out.startswith("Added 1: The Strait (English)")


def test_adds_what_a_site_offers_and_tells_the_rest(terminal: Terminal, site: str) -> None:
    terminal("settings", "reading_languages", "en,uk")
    assert terminal("add", f"{site}/", "--allow-private", "--folder", "Straits") == 0
    assert "The Strait (English)" in terminal.out
    assert f"{site}/uk/rss" in terminal.err
    (source,) = terminal.json("sources")
    assert (source["feed_url"], source["folder"], source["language"]) == (f"{site}/en/rss", "Straits", "en")


def test_adds_every_language(terminal: Terminal, site: str) -> None:
    added = terminal.json("add", f"{site}/", "--allow-private", "--all-languages")
    assert sorted(source["language"] for source in added) == ["en", "uk"]
    assert terminal("add", f"{site}/", "--all-languages") == 2
    assert terminal.err.count("already") == 2


@pytest.mark.parametrize(("path", "words"), [("/plain", "no feed"), ("/nowhere", "404"), ("/broken", "breaks off")])
def test_says_why_nothing_was_added(terminal: Terminal, site: str, path: str, words: str) -> None:
    assert terminal("add", f"{site}{path}", "--allow-private") == 2
    assert words in terminal.err
    assert terminal.json("sources") == []


def test_lists_and_removes(terminal: Terminal, site: str) -> None:
    assert terminal("sources") == 0
    assert "No sources yet" in terminal.err
    terminal("add", f"{site}/en/rss", "--allow-private")
    story = terminal.json("list")[0]["id"]
    terminal("bookmark", story)
    assert terminal("sources") == 0
    assert "The Strait" in terminal.out
    assert terminal("remove", "strait") == 0
    assert "Bookmarked stories kept: 1" in terminal.out
    assert [row["id"] for row in terminal.json("list")] == [story]
    assert terminal("remove", "strait") == 2
    assert "There is no source strait" in terminal.err


def test_bookmarks_can_be_given_up(terminal: Terminal, site: str) -> None:
    terminal("add", f"{site}/en/rss", "--allow-private")
    terminal("bookmark", terminal.json("list")[0]["id"])
    assert terminal("remove", "1", "--forget-bookmarks") == 0
    assert terminal.json("list") == []


def test_adds_the_sample_paper_once(terminal: Terminal) -> None:
    assert len(terminal.json("sample")) == 3
    assert terminal("sample") == 0
    assert len(terminal.json("sources")) == 3


def test_opml_out_and_in(terminal: Terminal, site: str, tmp_path: Path) -> None:
    terminal("add", f"{site}/en/rss", "--allow-private", "--folder", "F")
    file = tmp_path / "list.opml"
    assert terminal("export", file) == 0
    assert terminal("export") == 0
    assert terminal.out.encode() == file.read_bytes()
    other = Terminal(tmp_path / "other")
    assert other("import", file) == 1
    assert "--allow-private" in other.err
    assert other("import", file, "--allow-private") == 0
    assert other.out == "Added 1, already there 0, skipped 0.\n"
    assert other.json("sources")[0]["folder"] == "F"
    assert other.json("import", file)["already_there"] == 1


def test_files_that_cannot_be_used(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal("import", tmp_path / "missing.opml") == 2
    assert "cannot be read" in terminal.err
    assert terminal("export", tmp_path / "no" / "folder.opml") == 2
    assert "cannot be written" in terminal.err
    (tmp_path / "page.html").write_text("<html>")
    assert terminal("import", tmp_path / "page.html") == 2
    assert "no export that Offprint knows" in terminal.err


def test_passwords_are_left_out_and_told_of(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "list.opml"
    file.write_text('<opml><body><outline xmlUrl="https://me:secret@e.org/rss" text="E"/></body></opml>')
    assert terminal("import", file) == 0
    assert "passwords" in terminal.err
    terminal("export")
    assert "secret" not in terminal.out
