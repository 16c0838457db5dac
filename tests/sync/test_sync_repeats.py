"""An appeal that three stored stories of a site have is not in the fourth, from the feed to the text."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, SyncOrder, open_offprint
from reader.domain.blocks import text_of
from reader.domain.cancel import CancelToken
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.sync.workshop import Workshop
from tests.press import Press, pressing

APPEAL = "Our paper lives from its readers alone: three cups of coffee a month keep eleven reporters at work in this town."
PLACES = ("harbour", "station", "market", "library")


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    opened.settings.reading_languages = ("en",)
    yield opened
    opened.close()


def print_page(press: Press, place: str) -> None:
    lines = (
        f"The council met on Tuesday and, after four hours of debate about the {place}, agreed to close it until the spring.",
        f"Engineers had warned for years that the {place} was built on sand, said the mayor, and nobody knew how long it stands.",
        f"Buses will go around the {place} from Monday on, which makes the way to the northern bank twelve minutes longer.",
        f"Shopkeepers near the {place} fear for their trade, and ask the council for a ferry as there was sixty years ago.",
    )
    inside = [f"<p>{line}</p>" for line in lines]
    inside.insert(2, f'<div class="note"><p class="inner">{APPEAL}</p></div>')
    title = f"The {place} closes"
    html = f"<html lang=en><title>{title}</title><article><h1>{title}</h1>{''.join(inside)}</article></html>"
    press.put(f"/{place}/", html.encode())


def print_all(press: Press, *places: str) -> str:
    for place in places:
        print_page(press, place)
    return press.feed("/rss/", *((f"/{place}/", f"The {place} closes") for place in places), language="en")


def texts(app: Offprint) -> dict[str, str]:
    found = {row.title: app.library.open(row.story_id, "en") for row in app.library.rows(app.library.ids(StoryQuery()))}
    return {title: text_of(story.version.blocks) for title, story in found.items()}


def test_an_appeal_of_three_stored_stories_is_not_in_the_fourth(app: Offprint, press: Press) -> None:
    app.subscriptions.add(FeedLink(url=print_all(press, *PLACES[:3]), title="", language="en"))
    app.syncing.run(SyncOrder())
    assert all(APPEAL in text for text in texts(app).values())
    print_all(press, *PLACES)
    with app._store._database.write() as connection:  # as if the last sync had been an hour ago
        connection.execute("UPDATE source SET checked = checked - 3600000000, next_check = NULL")
    app.syncing.run(SyncOrder())
    assert APPEAL not in texts(app)[f"The {PLACES[3]} closes"]
    assert PLACES[3] in texts(app)[f"The {PLACES[3]} closes"]
    explained = app.extraction.explain_address(press.base + f"/{PLACES[3]}/", CancelToken(), allow_private=True)
    assert [dropped.text for dropped in explained.dropped if dropped.why == "repeated"] == [APPEAL]
