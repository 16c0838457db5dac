"""What is proposed of a story, and what a filter does to the library of the sample paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.app.filters import PROPOSALS, telling_words
from reader.domain.changes import Changes
from reader.domain.errors import SettingsError
from reader.domain.filters import Filter, FilterPlace
from reader.domain.query import StoryQuery
from reader.sync.workshop import Workshop


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path), workshop=workshop)
    opened.settings.reading_languages = ("en", "uk", "ru")
    opened.subscriptions.add_sample()
    opened.syncing.run()
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Harbour towns agree on a plan", ("Harbour", "towns", "agree")),
        ("Minister meets Anna Kovalenko in Lviv", ("Anna Kovalenko", "Lviv", "Minister", "meets")),
        ("Anna Kovalenko wins", ("Anna Kovalenko",)),
        ("У Львові відкрили музей", ("Львові", "відкрили", "музей")),
        ("A Boeing 737 Max over Kyiv, Lviv", ("Boeing", "Max", "Kyiv", "Lviv")),
        ("5 %", ()),
        ("", ()),
    ],
)
def test_names_come_before_long_words(title: str, words: tuple[str, ...]) -> None:
    assert telling_words(title) == words


def test_every_proposal_meets_its_story(app: Offprint) -> None:
    for story_id in app.library.ids(StoryQuery()):
        proposals = app.filters.proposals(story_id)
        assert 0 < len(proposals) <= PROPOSALS
        assert len({wanted.words.casefold() for wanted in proposals}) == len(proposals)
        for wanted in proposals:
            assert story_id in {row.story_id for row in app.filters.preview(wanted).rows}, wanted


def test_everyone_is_told_and_the_preview_keeps_its_word(app: Offprint) -> None:
    told: list[Changes] = []
    app.subscribe_changes(told.append)
    wanted = Filter(words="ferry", place=FilterPlace.TEXT)
    found = app.filters.preview(wanted)
    before = app.library.counts().all
    filter_id = app.filters.add(wanted)
    assert app.library.counts().all == before - found.stories < before
    assert app.filters.stories(filter_id) == found
    app.filters.remove(filter_id)
    assert app.library.counts().all == before
    assert [(one.initiator, bool(one.stories), one.lists) for one in told] == [("filter", True, True)] * 2
    with pytest.raises(SettingsError):
        app.filters.preview(Filter(words=" "))
