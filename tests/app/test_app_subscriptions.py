from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.app.look_up import typed_addresses
from reader.domain.cancel import CancelToken
from reader.domain.catalogue import Edition, Publication
from reader.domain.changes import Changes
from reader.domain.errors import AlreadySubscribed, BadOutline, CannotWrite, NoFeedFound, NotFound, PrivateAddress, Refused
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.sync.workshop import Workshop
from tests.press import Press, pressing


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), workshop=workshop)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("eurointegration.com.ua", ("https://eurointegration.com.ua/", "http://eurointegration.com.ua/")),
        (" https://a.example/rss ", ("https://a.example/rss",)),
        ("feed://a.example/rss", ("https://a.example/rss", "http://a.example/rss")),
        ("feed:https://a.example/rss", ("https://a.example/rss",)),
        ("localhost:3000/feed", ("http://localhost:3000/feed",)),
        ("javascript:alert(1)", ()),
        ("file:///etc/passwd", ()),
        ("|touch x", ()),
        ("", ()),
    ],
)
def test_what_a_person_types_becomes_addresses(typed: str, meant: tuple[str, ...]) -> None:
    assert typed_addresses(typed) == meant


def test_a_private_address_is_asked_about_once(app: Offprint, press: Press) -> None:
    address = press.feed("/rss/", ("/1/", "One"))
    with pytest.raises(PrivateAddress) as caught:
        app.subscriptions.look_up(address, CancelToken())
    assert caught.value.values["origin"] == press.base
    assert press.asked == []
    found = app.subscriptions.look_up(address, CancelToken(), allow_private=True)
    assert [feed.url for feed in found.feeds] == [address]
    assert app.subscriptions.look_up(address, CancelToken()).title == "Press en"


def test_a_site_s_feeds_are_found_the_reader_s_language_first(app: Offprint, press: Press) -> None:
    app.settings.reading_languages = ("en",)
    links = "".join(
        f"<link rel='alternate' type='application/rss+xml' hreflang='{code}' href='/{code}/rss/' title='Press {code}'>"
        for code in ("uk", "en")
    )
    press.put("/", f"<html><head>{links}</head><body></body></html>".encode())
    found = app.subscriptions.look_up(press.base, CancelToken(), allow_private=True)
    assert [(feed.language, feed.url) for feed in found.feeds] == [
        ("en", f"{press.base}/en/rss/"),
        ("uk", f"{press.base}/uk/rss/"),
    ]
    assert press.paths() == ["/"]


def test_a_feed_in_the_usual_place_is_found(app: Offprint, press: Press) -> None:
    press.put("/", b"<html><body>No links</body></html>")
    address = press.feed("/rss.xml", ("/1/", "One"))
    assert app.subscriptions.look_up(press.base, CancelToken(), allow_private=True).feeds[0].url == address


def test_a_page_without_any_feed_says_so(app: Offprint, press: Press) -> None:
    press.put("/", b"<html><body>No links</body></html>")
    with pytest.raises(NoFeedFound):
        app.subscriptions.look_up(press.base, CancelToken(), allow_private=True)
    with pytest.raises(Refused):
        app.subscriptions.look_up("mailto:a@b.example", CancelToken())


def test_a_feed_is_subscribed_once(app: Offprint) -> None:
    app.subscriptions.add(FeedLink(url="https://a.example/rss", title="A", language="en"))
    with pytest.raises(AlreadySubscribed):
        app.subscriptions.add(FeedLink(url="https://a.example/rss"))
    with pytest.raises(AlreadySubscribed):
        app.subscriptions.look_up("https://a.example/rss", CancelToken())


PRAVDA = Publication(
    key="pravda",
    title="Pravda",
    topic="general",
    editions=tuple(
        Edition(language=code, title=f"P {code}", feed_url=f"https://p.example/{code}/rss") for code in ("uk", "ru", "en")
    ),
)


def test_editions_of_a_publication_are_chosen_by_language(app: Offprint) -> None:
    assert len(app.subscriptions.add_editions(PRAVDA, ("uk", "en"))) == 2
    assert len(app.subscriptions.add_editions(PRAVDA)) == 3
    assert [(one.language, one.publication) for one in app.subscriptions.sources()] == [
        ("uk", "pravda"), ("en", "pravda"), ("ru", "pravda"),
    ]  # fmt: skip


def test_sources_are_arranged_in_folders(app: Offprint) -> None:
    told: list[Changes] = []
    app.subscribe_changes(told.append)
    (first, second, third) = app.subscriptions.add_editions(PRAVDA)
    folder = app.subscriptions.add_folder("Europe")
    assert app.subscriptions.add_folder("Europe") == folder
    app.subscriptions.move(second, folder)
    app.subscriptions.rename(first, "Mine")
    app.subscriptions.rename_folder(folder, "EU")
    assert app.subscriptions.source(second).folder_id == folder
    assert app.subscriptions.source(first).title == "Mine"
    assert [one.title for one in app.subscriptions.folders()] == ["EU"]
    app.subscriptions.remove_folder(folder)
    assert app.subscriptions.source(second).folder_id == 0
    app.subscriptions.remove(third)
    assert len(app.subscriptions.sources()) == 2
    assert all(changes.sources for changes in told)


def test_sources_are_found_by_number_address_and_name(app: Offprint) -> None:
    (first, second, _) = app.subscriptions.add_editions(PRAVDA)
    assert app.subscriptions.find(str(first)).source_id == first
    assert app.subscriptions.find("https://p.example/ru/rss").source_id == second
    assert app.subscriptions.find("p UK").source_id == first
    for words in ("P", "nobody", ""):
        with pytest.raises(NotFound):
            app.subscriptions.find(words)


def test_an_outline_goes_out_and_comes_in_again(app: Offprint, tmp_path: Path, workshop: Workshop) -> None:
    app.subscriptions.add_editions(PRAVDA, folder_id=app.subscriptions.add_folder("Europe & more"))
    data = app.subscriptions.export_outline()
    other = open_offprint(Profile.at(tmp_path / "other"), workshop=workshop)
    report = other.subscriptions.import_outline(data)
    assert (report.added, report.merged, report.refused) == (3, 0, ())
    assert other.subscriptions.export_outline() == data
    assert other.subscriptions.import_outline(data).merged == 3
    other.close()


def test_an_outline_is_written_whole_or_not_at_all(app: Offprint, tmp_path: Path) -> None:
    app.subscriptions.add_editions(PRAVDA)
    file, folder = tmp_path / "sources.opml", tmp_path / "taken"
    app.subscriptions.save_outline(file)
    assert file.read_bytes() == app.subscriptions.export_outline()
    folder.mkdir()
    before = set(tmp_path.iterdir())
    with pytest.raises(CannotWrite):
        app.subscriptions.save_outline(folder)
    assert set(tmp_path.iterdir()) == before


def test_a_hostile_outline_gives_only_web_addresses(app: Offprint) -> None:
    data = b"""<opml version="2.0"><body><outline text="a" xmlUrl="|touch /tmp/x"/><outline text="b" xmlUrl="file:///etc/passwd"/>
      <outline text="c" xmlUrl="https://user:secret@c.example/rss"/><outline text="d" xmlUrl="http://192.168.1.1/rss"/></body></opml>"""
    report = app.subscriptions.import_outline(data)
    assert (report.added, report.skipped, report.had_passwords) == (1, 2, True)
    assert [failure.code for failure in report.refused] == ["refused:private-address"]
    assert b"secret" not in app.subscriptions.export_outline()
    with pytest.raises(BadOutline):
        app.subscriptions.import_outline(b"not xml at all")


def test_a_removed_source_leaves_its_bookmarks(app: Offprint, press: Press) -> None:
    address = press.feed("/rss/", ("/1/", "One"), ("/2/", "Two"))
    found = app.subscriptions.look_up(address, CancelToken(), allow_private=True)
    source_id = app.subscriptions.add(found.feeds[0])
    ids = app.library.ids(StoryQuery())
    app.library.set_bookmarked(ids[:1], True)
    assert app.subscriptions.bookmarked(source_id) == 1
    app.subscriptions.remove(source_id)
    assert list(app.library.ids(StoryQuery())) == list(ids[:1])
    assert app.library.counts().bookmarks == 1
