"""A dictionary against the library: read stays read, bookmarked stays, deleted stays deleted, whatever feeds and clocks do.

One machine publishes and edits stories in two languages, changes their guids, lets them fall out of the feed and come back,
syncs, joins versions, marks, bookmarks, lets old stories go, moves the clock and restarts; the model remembers what a person
has done.
"""

import shutil
import sqlite3
import tempfile
from collections import defaultdict
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reader.domain.feed import ParsedFeed, ParsedItem
from reader.domain.update import LinkAccepted
from reader.store import Store, open_library
from reader.sync.feed_job import EntryRead, FeedRead
from reader.sync.plan import FeedAnswer, plan_feed
from tests.store.store_builders import NOW, READING, extracted, link, page, source

LANGUAGES = ("uk", "en")
NUMBERS = st.integers(1, 4)
PLACES = st.integers(0, 7)
MOSTLY = st.sampled_from((True, True, True, False))
KEEP_DAYS = 30

Key = tuple[str, int]
"""A story in a language: the address it has for ever."""


def address(key: Key) -> str:
    return f"https://pravda.example/{key[0]}/news/{key[1]}/"


class Newspaper:
    """What the two feeds say."""

    def __init__(self) -> None:
        self.shown: set[Key] = set()
        self.linked: set[int] = set()
        self.texts: dict[Key, int] = defaultdict(int)
        self.generation = 0

    def answer(self, language: str) -> FeedAnswer:
        keys = sorted((key for key in self.shown if key[0] == language), reverse=True)
        items = tuple(
            ParsedItem(identity=f"g{self.generation}-{number}", url=address((where, number)), title=f"Story {number} {where}")
            for where, number in keys
        )
        entries = tuple(EntryRead(digest=f"d{self.texts[key]}") for key in keys)
        read = FeedRead(feed=ParsedFeed(url=f"https://pravda.example/{language}/rss", items=items), entries=entries)
        return FeedAnswer(url=read.feed.url, read=read, next_check=NOW)


class Shelf(RuleBasedStateMachine):
    """The library and the model beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.now = NOW
        self.paper = Newspaper()
        self.read: set[Key] = set()
        self.bookmarked: set[Key] = set()
        self.known: set[Key] = set()
        self.deleted: set[Key] = set()
        self.store = self.opened()
        self.sources = {language: source(self.store, f"pravda-{language}", language) for language in LANGUAGES}

    def opened(self) -> Store:
        return open_library(self.folder, clock=lambda: self.now)

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    # what the library holds

    def rows(self) -> dict[Key, sqlite3.Row]:
        with closing(sqlite3.connect(f"file:{self.folder}/library.sqlite?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            found = connection.execute("SELECT url, story.* FROM version JOIN story USING (story_id)").fetchall()
        keys = {address((language, number)): (language, number) for language in LANGUAGES for number in range(1, 6)}
        assert len(found) == len({row["url"] for row in found}), "a page is here twice"
        return {keys[row["url"]]: row for row in found}

    def together(self) -> list[set[Key]]:
        groups: dict[int, set[Key]] = defaultdict(set)
        for key, row in self.rows().items():
            groups[row["story_id"]].add(key)
        return list(groups.values())

    # what the newspaper does

    @initialize(first=st.sets(st.tuples(st.sampled_from(LANGUAGES), NUMBERS), min_size=3), linked=st.sets(NUMBERS, max_size=2))
    def begin(self, first: set[Key], linked: set[int]) -> None:
        self.paper.shown |= first
        self.paper.linked |= linked
        self.sync()

    @rule(language=st.sampled_from(LANGUAGES), number=NUMBERS)
    def publish(self, language: str, number: int) -> None:
        self.paper.shown.add((language, number))

    @rule(language=st.sampled_from(LANGUAGES), number=NUMBERS)
    def drop(self, language: str, number: int) -> None:
        self.paper.shown.discard((language, number))

    @rule(language=st.sampled_from(LANGUAGES), number=NUMBERS)
    def edit(self, language: str, number: int) -> None:
        self.paper.texts[language, number] += 1

    @rule()
    def change_all_guids(self) -> None:
        self.paper.generation += 1

    @rule(number=NUMBERS)
    def link_versions(self, number: int) -> None:
        self.paper.linked.add(number)

    # what the program and the person do

    @rule()
    def sync(self) -> None:
        for language, source_id in self.sources.items():
            (asked,) = self.store.sync.due(self.now, (source_id,))
            known = self.store.sync.known_entries(source_id)
            self.store.sync.apply_feed(plan_feed(asked, known, self.paper.answer(language), self.now))
        self.fetch_pages()
        self.join_versions()
        self.note_what_came()

    def fetch_pages(self) -> None:
        pages = []
        for wanted in self.store.sync.pages_wanted(self.now):
            language, number = wanted.language, int(wanted.url.rstrip("/").rpartition("/")[2])
            other = "en" if language == "uk" else "uk"
            claims = (link(address((other, number)), other),) if number in self.paper.linked else ()
            said = extracted(wanted.url, language=language, links=claims, title=wanted.feed_title)
            pages.append(page(wanted.version_id, said, self.now))
        self.store.sync.apply_pages(tuple(pages))

    def join_versions(self) -> None:
        for claim in self.store.sync.links_wanted(self.now, READING):
            if claim.known_version_id and claim.known_is_fetched:
                joined = LinkAccepted(link_id=claim.link_id, reason="hreflang", known_version_id=claim.known_version_id)
                self.store.sync.apply_links((joined,), READING)

    def note_what_came(self) -> None:
        for group in self.together():
            self.known |= group
            for marks in (self.read, self.bookmarked):
                if marks & group:
                    marks.update(group)

    def story_at(self, place: int) -> tuple[int, set[Key]]:
        """One of the stories here, and every version of it."""
        key = sorted(self.known)[place % len(self.known)]
        return self.rows()[key]["story_id"], next(group for group in self.together() if key in group)

    @precondition(lambda self: self.known)
    @rule(place=PLACES, on=MOSTLY)
    def mark_read(self, place: int, on: bool) -> None:
        story_id, group = self.story_at(place)
        self.store.states.set_read([story_id], on)
        self.read = self.read | group if on else self.read - group

    @precondition(lambda self: self.known)
    @rule(place=PLACES, on=MOSTLY)
    def bookmark(self, place: int, on: bool) -> None:
        story_id, group = self.story_at(place)
        self.store.states.set_bookmarked([story_id], on)
        self.bookmarked = self.bookmarked | group if on else self.bookmarked - group

    @precondition(lambda self: self.read - self.bookmarked)
    @rule()
    def let_old_ones_go(self) -> None:
        self.now += timedelta(days=KEEP_DAYS + 10)
        self.sync()
        before = set(self.rows())
        self.store.retention.apply(self.now, KEEP_DAYS)
        gone = before - set(self.rows())
        assert gone <= self.read - self.bookmarked, "what nobody had read is gone"
        self.deleted |= gone
        self.known -= gone
        self.read -= gone

    @rule(days=st.integers(-3650, 3650))
    def move_clock(self, days: int) -> None:
        self.now = NOW + timedelta(days=days)
        self.store.keeping.mend_times()

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = self.opened()

    # what must hold

    @invariant()
    def nothing_is_lost_and_nothing_returns(self) -> None:
        rows = self.rows()
        assert self.known <= rows.keys(), "a story is gone"
        assert not self.deleted & rows.keys(), "a deleted story is back"
        assert {key for key in self.known if rows[key]["is_read"]} == self.read & self.known
        assert {key for key in self.known if rows[key]["is_bookmarked"]} == self.bookmarked & self.known


TestShelf = Shelf.TestCase
TestShelf.settings = settings(max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
