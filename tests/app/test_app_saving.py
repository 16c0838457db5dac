"""Pages that a person saves, on a real server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, SyncOrder, open_offprint
from reader.app.saving import page_address
from reader.domain.errors import PrivateAddress, Refused
from reader.domain.query import StoryQuery, View
from reader.domain.story import ChipState, Offline
from reader.sync.workshop import Workshop
from tests.press import Press, pressing

TEXT = tuple(f"The harbour master counted {n} boats and told the council why that matters to the town." for n in range(12, 40))
TEXT_UK = tuple(f"Начальник порту нарахував {n} човнів і пояснив раді, чому це важливо для міста." for n in range(12, 40))


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), workshop=workshop)
    opened.settings.reading_languages = ("en", "uk")
    yield opened
    opened.close()


def print_story(press: Press) -> str:
    """A story in two languages that name each other, with a picture."""
    picture = press.picture("/boat.png")
    link = "<link rel='alternate' hreflang='{}' href='{}'>"
    press.story("/uk/2026/11/boats/", "Човни в порту", TEXT_UK, "uk", link.format("en", f"{press.base}/en/2026/11/boats/"))
    body = link.format("uk", f"{press.base}/uk/2026/11/boats/")
    figure = f"<figure><img src='{picture}' width='640' height='480'></figure>"
    return press.story("/en/2026/11/boats/", "Boats in the harbour", TEXT, "en", body, figure)


def test_a_page_becomes_a_bookmarked_story_with_versions_and_pictures(app: Offprint, press: Press) -> None:
    kept = app.saving.save_page(print_story(press), allow_private=True)
    assert press.asked == []
    report = app.syncing.run(SyncOrder(story_ids=kept.story_ids))
    assert report is not None
    (row,) = app.library.rows(kept.story_ids)
    assert (row.title, row.is_bookmarked, row.offline) == ("Boats in the harbour", True, Offline.COMPLETE)
    assert {chip.language for chip in row.chips if chip.state is ChipState.STORED} == {"en", "uk"}
    assert len(app.library.open(row.story_id).version.pictures) == 1
    assert list(app.library.ids(StoryQuery(view=View.BOOKMARKS))) == [row.story_id]


def test_saving_twice_changes_nothing_and_a_feed_s_story_is_only_bookmarked(app: Offprint, press: Press) -> None:
    address = print_story(press)
    first = app.saving.save_page(address, allow_private=True)
    again = app.saving.save_page(address + "?utm_source=mail#top")
    assert (first.added, again.added, again.known) == (1, 0, 1)
    assert again.story_ids == first.story_ids


def test_only_the_saved_story_is_asked_for(app: Offprint, press: Press) -> None:
    app.saving.save_page(press.story("/one/", "One", TEXT), allow_private=True)
    kept = app.saving.save_page(press.story("/two/", "Two", TEXT), allow_private=True)
    app.syncing.run(SyncOrder(story_ids=kept.story_ids))
    assert [path for path in press.paths() if path != "/robots.txt"] == ["/two/"]


def test_a_private_address_is_asked_about(app: Offprint, press: Press) -> None:
    with pytest.raises(PrivateAddress):
        app.saving.save_page(f"{press.base}/one/")
    assert app.library.counts().all == 0


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "", "word", "ftp://a.example/x"])
def test_what_is_no_page_is_refused(app: Offprint, address: str) -> None:
    with pytest.raises(Refused):
        app.saving.save_page(address)


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("news.example/a", "https://news.example/a"),
        (" <https://news.example/a> ", "https://news.example/a"),
        ("http://news.example/a#b", "http://news.example/a"),
        ("data:text/html,x", ""),
    ],
)
def test_address_as_typed(typed: str, url: str) -> None:
    assert page_address(typed) == url
