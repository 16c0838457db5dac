"""Stories that newsworld's sites edit: each edit is one, and nothing else is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.revision import Change
from reader.domain.story import ChipState, Version
from reader.domain.url import identity_of
from reader.sync.workshop import Workshop
from tests.flows.newsworld_truth import LANGUAGES, NEWSWORLD, feeds_of, rows_of, serving, subscribe, sync

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not NEWSWORLD.is_dir(), reason="needs ../shared beside the project"),
]


@pytest.fixture
def world() -> Iterator[Any]:
    """Sites that mark edits in their feeds, give them a new date, or say nothing of them."""
    with serving(sites=6, articles=5, seed=7) as made:
        yield made


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    opened.settings.reading_languages = LANGUAGES
    yield opened
    opened.close()


def versions_of(app: Offprint) -> dict[str, Version]:
    """All stored versions by their address."""
    found = [
        app.library.open(row.story_id, chip.language).version
        for row in rows_of(app)
        for chip in row.chips
        if chip.state is ChipState.STORED
    ]
    return {identity_of(version.url): version for version in found}


def times_of(world: Any) -> dict[str, int]:
    """How often the story of each page was edited."""
    return {
        identity_of(site.url(path)): story.revision
        for site in world.sites.values()
        for path, (story, _code) in site.pages.items()
        if world.ensure(site)
    }


def fetch_all_again(app: Offprint) -> None:
    """Every stored page once more, for not every feed says what was edited."""
    with app._store._database.write() as connection:
        connection.execute("UPDATE version SET page_state = 'wanted', next_try = NULL, tries = 0 WHERE url <> ''")
    sync(app)


def test_each_edit_is_counted_and_nothing_else_is(world: Any, app: Offprint) -> None:
    subscribe(app, feeds_of(world))
    sync(app)
    first = set(versions_of(app))
    fetch_all_again(app)
    for _ in range(2):
        world.advance(hours=2, edit=3)
        fetch_all_again(app)
    wanted = times_of(world)
    told = {address: version.edits for address, version in versions_of(app).items() if address in first}
    assert told == {address: wanted[address] for address in told}
    assert set(told.values()) == {0, 1, 2}


def test_the_difference_shows_what_was_written(world: Any, app: Offprint) -> None:
    subscribe(app, feeds_of(world))
    sync(app)
    before = {address: version.blocks for address, version in versions_of(app).items()}
    world.advance(hours=2, edit=4)
    fetch_all_again(app)
    edited = {address: version for address, version in versions_of(app).items() if version.edits}
    assert edited
    for address, version in edited.items():
        (revision,) = app.library.revisions(version.version_id)
        lines = app.library.difference(revision.revision_id).lines
        added = sum(len(piece.text) for line in lines for piece in line if piece.change is Change.ADDED)
        kept = sum(len(piece.text) for line in lines for piece in line if piece.change is Change.SAME)
        assert added > 0
        assert kept > added  # these sites write more below, and leave the rest
        assert len(version.blocks) > len(before[address])
