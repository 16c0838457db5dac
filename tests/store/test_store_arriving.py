"""Stories that come by no source."""

from dataclasses import replace
from datetime import timedelta

from reader.domain.imported import KeptStory
from reader.domain.page import ExtractedVersion
from reader.domain.query import StoryQuery, View
from reader.domain.story import Offline
from reader.store import Store
from tests.store.store_builders import NOW, READING, entry, extracted, feed, fetch_all, page, paragraphs, source

URL = "https://kept.example/news/7/"
EARLIER = NOW - timedelta(days=400)


def kept(**said: object) -> KeptStory:
    text = ExtractedVersion(url=URL, title="Kept", language="en", blocks=paragraphs())
    story = KeptStory(url=URL, title="Kept", language="en", published=EARLIER, saved=EARLIER, tags=("sea", "ships"), text=text)
    return replace(story, **said)  # type: ignore[arg-type]  # a test's own names


def test_a_story_comes_with_its_text_states_and_a_wish_for_its_page(store: Store) -> None:
    made, changes = store.arriving.keep((kept(is_read=True),))
    assert (made.added, made.known) == (1, 0)
    assert changes.stories == frozenset(made.story_ids)
    (row,) = store.stories.rows(made.story_ids, READING)
    assert (row.title, row.is_bookmarked, row.is_read, row.tags, row.published) == ("Kept", True, True, ("sea", "ships"), EARLIER)
    assert row.offline is Offline.TEXT
    assert [one.url for one in store.sync.pages_wanted(NOW)] == [URL]
    assert list(store.stories.ids(StoryQuery(words="ferry harbour"))) == [row.story_id]


def test_twice_changes_nothing_under_any_form_of_its_address(store: Store) -> None:
    first, _ = store.arriving.keep((kept(),))
    again, changes = store.arriving.keep((kept(), kept(url="http://www.kept.example/news/7?utm_source=x")))
    assert again.story_ids == first.story_ids * 2
    assert (again.added, again.known) == (0, 1)
    assert not changes


def test_a_story_that_is_here_keeps_its_text_and_title(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    fetch_all(store, *paragraphs("The page's own words."))
    (story_id,) = store.stories.ids(StoryQuery())
    url = "https://pravda.example/news/1"
    made, changes = store.arriving.keep((kept(url=url, title="Another", tags=("mine",)),))
    opened = store.stories.open(story_id, "", READING)
    assert (made.story_ids, made.added) == ((story_id,), 0)
    assert opened.version.blocks == paragraphs("The page's own words.")
    assert (opened.row.is_bookmarked, opened.row.tags) == (True, ("mine",))
    assert changes.stories == {story_id}


def test_a_story_is_put_to_the_source_that_brought_it_elsewhere(store: Store) -> None:
    source_id = source(store)
    made, _ = store.arriving.keep((kept(feed_url="http://pravda.example/rss"), kept(url="https://b.example/1", feed_url="x")))
    rows = store.stories.rows(made.story_ids, READING)
    assert [row.source_id for row in rows] == [source_id, 0]


def test_only_what_was_starred_is_bookmarked(store: Store) -> None:
    made, _ = store.arriving.keep((kept(is_bookmarked=False),))
    assert made.added == 1
    assert not store.stories.among(made.story_ids, View.BOOKMARKS)


def test_a_page_that_comes_takes_the_place_of_its_address(store: Store) -> None:
    made, _ = store.arriving.keep((KeptStory(url=URL),))
    assert store.stories.rows(made.story_ids, READING)[0].title == "kept.example/news/7/"
    (wanted,) = store.sync.pages_wanted(NOW)
    store.sync.apply_pages((page(wanted.version_id, extracted(URL)),))
    assert store.stories.rows(made.story_ids, READING)[0].title == "A page"


def test_dates_from_the_future_do_not_stay_on_top(store: Store) -> None:
    far = NOW + timedelta(days=9000)
    made, _ = store.arriving.keep((kept(published=far, saved=far),))
    assert store.stories.rows(made.story_ids, READING)[0].published <= NOW + timedelta(days=1)
