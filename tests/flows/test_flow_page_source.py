"""Front pages as sources, on sites in nine languages: only stories, and whole ones."""

from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.cancel import CancelToken
from reader.domain.story import Offline
from reader.domain.url import identity_of
from reader.sync.workshop import Workshop
from tests.flows.newsworld_truth import look, pages_of, rows_of, serving, sync

pytestmark = pytest.mark.shared
WHOLE = 0.9
"""Share of stories that come with text and pictures; the world has walls and pictures that are gone."""


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Offprint:
    return open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)


def test_every_link_taken_is_a_story_and_comes_whole(app: Offprint) -> None:
    with serving(sites=12, articles=12, seed=11) as world:
        taken: list[str] = []
        for key, site in world.sites.items():
            found = app.subscriptions.find_stories(site.url("/"), CancelToken())
            assert len(found.stories[0]) >= 8, key
            taken += [story.url for story in found.stories[0]]
            app.subscriptions.add(found.feeds[0])
        truth = pages_of(world)
        assert [url for url in taken if identity_of(url) not in truth] == []
        sync(app)
        rows = rows_of(app)
        assert sum(row.offline is Offline.COMPLETE for row in rows) >= len(rows) * WHOLE
        assert look(app, world).merged == []
        app.close()
