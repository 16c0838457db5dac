"""A dictionary against the library: what a person hid is hidden, whatever they remove, bookmark, filter and take back."""

import shutil
import tempfile
from copy import deepcopy
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from reader.domain.filters import Filter
from reader.domain.query import StoryQuery, View
from reader.store import open_library
from reader.store.undo import STEPS_KEPT
from tests.store.store_builders import NOW, entry, feed, source

WORDS = ("ferry", "snow", "bread")
STORIES = {1: ("ferry", {1}), 2: ("snow", {1}), 3: ("ferry snow", {1, 2}), 4: ("bread", {2}), 5: ("bread snow", {2})}
"""Each story's title, and the sources that it came through."""


class Hiding(RuleBasedStateMachine):
    """The model holds the person's acts alone; what is in sight follows from them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = open_library(self.folder, clock=lambda: NOW)
        for number in (1, 2):
            source(self.store, f"paper{number}")
        for story_id, (title, sources) in STORIES.items():
            for source_id in sorted(sources):
                self.store.sync.apply_feed(feed(source_id, entry(story_id, title=title)))
        self.now: dict[str, set[str]] = {"bookmarked": set(), "removed": set(), "filters": set()}
        self.before: list[dict[str, set[str]]] = []

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    def act(self) -> None:
        self.before = [*self.before, deepcopy(self.now)][-STEPS_KEPT:]

    @rule(story_id=st.sampled_from(sorted(STORIES)), on=st.booleans())
    def bookmark(self, story_id: int, on: bool) -> None:
        if story_id in self.visible() and on == (str(story_id) not in self.now["bookmarked"]):
            self.act()
            self.store.states.set_bookmarked([story_id], on)
            self.now["bookmarked"] ^= {str(story_id)}

    @rule(word=st.sampled_from(WORDS))
    def mute(self, word: str) -> None:
        if word not in self.now["filters"]:
            self.act()
            self.store.filters.add(Filter(words=word))
            self.now["filters"].add(word)

    @rule(word=st.sampled_from(WORDS))
    def unmute(self, word: str) -> None:
        if word in self.now["filters"]:
            self.act()
            self.store.filters.remove(next(one.filter_id for one in self.store.filters.all() if one.filter.words == word))
            self.now["filters"].discard(word)

    @rule(source_id=st.sampled_from((1, 2)))
    def remove(self, source_id: int) -> None:
        # A bookmark that is given up later does not hide what its removed source left; the model would have to remember that.
        if str(source_id) not in self.now["removed"] and not self.now["bookmarked"]:
            self.act()
            self.store.sources.remove(source_id)
            self.now["removed"].add(str(source_id))

    @rule()
    def take_back(self) -> None:
        assert (self.store.states.undo() is None) == (not self.before)
        if self.before:
            self.now = self.before.pop()

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = open_library(self.folder, clock=lambda: NOW)

    def visible(self) -> set[int]:
        return {
            story_id
            for story_id, (title, sources) in STORIES.items()
            if not {str(one) for one in sources} <= self.now["removed"]
            and (str(story_id) in self.now["bookmarked"] or not set(title.split()) & self.now["filters"])
        }

    @invariant()
    def lists_show_what_is_in_sight(self) -> None:
        seen = self.visible()
        assert set(self.store.stories.ids(StoryQuery())) == seen
        assert set(self.store.stories.ids(StoryQuery(words="snow"))) == {one for one in seen if "snow" in STORIES[one][0]}
        counts = self.store.stories.counts(NOW)
        assert (counts.all, counts.unread) == (len(seen), len(seen))
        assert set(self.store.stories.ids(StoryQuery(view=View.BOOKMARKS))) == {int(one) for one in self.now["bookmarked"]} & seen


TestHiding = Hiding.TestCase
TestHiding.settings = settings(max_examples=20, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck))
