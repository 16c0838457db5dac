"""Dead, one-way, looping, lying and hostile alternates change nothing, and are not asked for at every sync."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.feed import FeedLink
from reader.domain.page import LinkKind
from reader.domain.query import StoryQuery
from reader.domain.story import ChipState
from reader.domain.version_detail import VersionStanding
from reader.sync.workshop import Workshop
from tests.press import ENGLISH, RUSSIAN, UKRAINIAN, Press, pressing

UK, EN = "/news/2026/3/2/lighthouses-a1/", "/en/story-of-the-day/"
OTHER = (
    "The council of Sandhaven has bought 17 buses, which will go from the market to the beach every 25 minutes in summer.",
    "They cost 3400 crowns each and were built in 1998, but the mayor says that they will do for 12 more years.",
    "A ticket is 40 crowns, and whoever is under 15 or over 65 years old rides without one on Sundays and holidays.",
)
Trouble = Callable[[Press], None]


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def stranger() -> Iterator[Press]:
    """Another publisher: a numeric address with another port is another site."""
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    opened.settings.reading_languages = ("uk", "en")
    yield opened
    opened.close()


def named(url: str, language: str = "en") -> str:
    """What a page's body says of another language, as its head would."""
    return f"<link rel='alternate' hreflang='{language}' href='{url}'>"


def print_ukrainian(press: Press, *alternates: str) -> None:
    press.story(UK, "Маяки", UKRAINIAN, "uk", "".join(map(named, alternates)))


def sync(app: Offprint, press: Press) -> list[str]:
    """Sync once more, feed and all; gives the paths that were asked for."""
    with app._store._database.write() as connection:
        connection.execute("UPDATE source SET checked = 0, next_check = 0")
    press.asked.clear()
    app.syncing.run()
    return press.paths()


def subscribed(app: Offprint, press: Press) -> None:
    app.subscriptions.add(FeedLink(url=press.feed("/rss/", (UK, "Маяки"), language="uk"), title="", language="uk"))


def stored(app: Offprint) -> list[list[str]]:
    """The stored languages of every story."""
    rows = app.library.rows(app.library.ids(StoryQuery()))
    return [[chip.language for chip in row.chips if chip.state is ChipState.STORED] for row in rows]


def one_way(press: Press) -> None:
    press.story(EN, "Buses for the summer", OTHER, "en")


def loops(press: Press) -> None:
    press.put(EN, status=302, headers={"Location": press.base + EN})


def leads_back(press: Press) -> None:
    press.put(EN, status=301, headers={"Location": press.base + UK})


def lies(press: Press) -> None:
    press.story(EN, "Lighthouses", UKRAINIAN, "en")


def speaks_another(press: Press) -> None:
    press.story(EN, "Маяки", RUSSIAN, "en", named(press.base + UK, "uk"))


def is_front(press: Press) -> None:
    teasers = "".join(f"<article><h3><a href='/en/{n}/'>Story number {n} of the day</a></h3></article>" for n in range(60))
    press.put(EN, f"<html lang='en'><body><h1>News</h1>{teasers}</body></html>".encode())


def is_empty(press: Press) -> None:
    press.put(EN, b"<html lang='en'><body></body></html>")


def is_picture(press: Press) -> None:
    press.picture(EN)


def breaks_off(press: Press) -> None:
    press.put(EN, b"\x00\xff" * 2000, content_type="text/html; charset=utf-16")


def is_gone(press: Press) -> None:
    press.put(EN, status=410)


@pytest.mark.parametrize(
    "trouble",
    [one_way, loops, leads_back, lies, speaks_another, is_front, is_empty, is_picture, breaks_off, is_gone],
)
def test_a_bad_alternate_changes_nothing_and_its_reason_is_kept(app: Offprint, press: Press, trouble: Trouble) -> None:
    trouble(press)
    print_ukrainian(press, press.base + EN)
    subscribed(app, press)
    assert EN in sync(app, press)
    assert stored(app) == [["uk"]]
    (story_id,) = app.library.ids(StoryQuery())
    (bad,) = (one for one in app.library.versions(story_id) if one.standing is not VersionStanding.VERSION)
    assert (bad.standing, bad.found) == (VersionStanding.REJECTED, LinkKind.HREFLANG)
    assert bad.reason
    assert EN not in sync(app, press)
    assert EN not in sync(app, press)
    assert stored(app) == [["uk"]]


def test_a_dead_alternate_is_kept_waiting(app: Offprint, press: Press) -> None:
    """How often and when it is asked again: test_flow_late_translation."""
    print_ukrainian(press, press.base + EN)
    subscribed(app, press)
    assert EN in sync(app, press)
    assert EN not in sync(app, press)
    assert stored(app) == [["uk"]]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,hello", "ftp://127.0.0.1/en/", "//", "http://", "http://[::1",
        "http://user:secret@127.0.0.1/en/", "\x00\x01", "mailto:a@example.org", "a" * 9000,
    ],
)  # fmt: skip
def test_an_alternate_that_is_no_address_is_passed_over(app: Offprint, press: Press, address: str) -> None:
    print_ukrainian(press, address)
    subscribed(app, press)
    asked = sync(app, press)
    assert stored(app) == [["uk"]]
    assert [path for path in asked if path not in ("/rss/", UK, "/favicon.ico")] in (
        [],
        ["/news/2026/3/2/lighthouses-a1/" + address],
    )


def test_a_crowd_of_alternates_is_not_all_asked_for(app: Offprint, press: Press) -> None:
    print_ukrainian(press, *(f"{press.base}/en/{number}/" for number in range(400)))
    subscribed(app, press)
    assert len(sync(app, press)) < 60


@pytest.mark.parametrize(("names_back", "languages"), [(False, ["uk"]), (True, ["uk", "en"])])
def test_another_publisher_s_page_is_a_version_only_when_both_name_each_other(
    app: Offprint, press: Press, stranger: Press, names_back: bool, languages: list[str]
) -> None:
    stranger.story(EN, "Lighthouses", ENGLISH, "en", named(press.base + UK, "uk") if names_back else "")
    print_ukrainian(press, stranger.base + EN)
    subscribed(app, press)
    sync(app, press)
    assert stored(app) == [languages]
    stranger.asked.clear()
    sync(app, press)
    assert stranger.paths() == []


def test_a_redirect_to_another_publisher_is_judged_by_where_it_ends(app: Offprint, press: Press, stranger: Press) -> None:
    press.put(EN, status=301, headers={"Location": stranger.story(EN, "Lighthouses", ENGLISH, "en")})
    print_ukrainian(press, press.base + EN)
    subscribed(app, press)
    sync(app, press)
    assert stored(app) == [["uk"]]
