"""Every story once, in every language it is printed in: the whole path against newsworld's truth."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.query import StoryQuery, View
from reader.sync.workshop import Workshop
from tests.flows.newsworld_truth import (
    LANGUAGES,
    NEWSWORLD,
    Seen,
    feeds_of,
    look,
    recall,
    rows_of,
    serving,
    subscribe,
    sync,
    unread_of_feed,
)

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not NEWSWORLD.is_dir(), reason="needs ../shared beside the project"),
]

ORDERS = (1, 2, 3, 4, 5)
"""Seeds by which feeds are shuffled."""
AT_ONCE = 6
"""Feeds subscribed between two syncs, so that editions of one site come in different ones."""


@pytest.fixture
def wide_world() -> Iterator[Any]:
    """Two sites for each way of linking."""
    with serving(sites=10, articles=6, seed=28) as world:
        yield world


@pytest.fixture(scope="module")
def small_world() -> Iterator[Any]:
    """One site for each way of linking, three or four languages each, all nine in all."""
    with serving(sites=6, articles=4, seed=111) as world:
        yield world


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    opened.settings.reading_languages = LANGUAGES
    yield opened
    opened.close()


def check(seen: Seen, world: Any) -> None:
    """Nothing mixed, nothing torn apart, nothing in a wrong language, and everything found."""
    assert (seen.merged, seen.split, seen.wrong_languages, seen.unknown) == ([], [], [], [])
    assert recall(seen, world) >= 0.99


def check_counts(app: Offprint, world: Any, sources: dict[tuple[str, str], int]) -> None:
    """A story counts once, however many feeds and versions it came by."""
    stories = sum(len(site.stories) for site in world.sites.values())
    counts = app.library.counts()
    assert (counts.all, counts.unread, len(rows_of(app))) == (stories, stories, stories)
    assert counts.by_source == {source_id: unread_of_feed(world)[edition] for edition, source_id in sources.items()}


def test_every_version_is_found_and_none_is_wrong_also_as_the_world_goes_on(wide_world: Any, app: Offprint) -> None:
    sources = subscribe(app, feeds_of(wide_world))
    sync(app)
    check(look(app, wide_world), wide_world)
    check_counts(app, wide_world, sources)
    wide_world.advance(hours=30, new=2, edit=2, delete=1)
    sync(app)
    seen = look(app, wide_world)
    check(seen, wide_world)
    check_counts(app, wide_world, sources)
    assert set().union(*seen.languages.values()) == set(LANGUAGES)
    assert not app.library.ids(StoryQuery(view=View.NEW_TRANSLATIONS))


@pytest.mark.parametrize("order", ORDERS)
def test_the_order_of_feeds_makes_no_difference(small_world: Any, app: Offprint, order: int) -> None:
    feeds = feeds_of(small_world)
    random.Random(order).shuffle(feeds)
    sources: dict[tuple[str, str], int] = {}
    for start in range(0, len(feeds), AT_ONCE):
        sources |= subscribe(app, feeds[start : start + AT_ONCE])
        sync(app)
    check(look(app, small_world), small_world)
    check_counts(app, small_world, sources)


def test_one_edition_s_feed_brings_the_other_languages(small_world: Any, app: Offprint) -> None:
    """Without the other editions' feeds only what a page leads to, or what its address lets guess, can be found."""
    first = [(key, code, url) for key, code, url in feeds_of(small_world) if code == small_world.sites[key].langs[0]]
    subscribe(app, first)
    sync(app)
    seen = look(app, small_world)
    assert (seen.merged, seen.split, seen.wrong_languages, seen.unknown) == ([], [], [], [])
    found = sum(len(languages) for languages in seen.languages.values())
    assert found >= 0.95 * led_to(small_world)


def led_to(world: Any) -> int:
    """Versions of the stories that first editions print; where every link leads to the front page, and each language has a
    name of its own in the address, the first alone."""
    count = 0
    for site in world.sites.values():
        for story in world.live(site, site.langs[0]):
            is_hidden = site.linkage == "wrong" and story.number % 4 == 3 and site.url_style == "native-slug"
            count += 1 if is_hidden else len(story.langs)
    return count
