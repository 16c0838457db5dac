"""What the sample paper's pages must come out as: the story, and nothing of what stands round it."""

import pytest

from reader.app.sample import HTML, SamplePaper
from reader.app.sample_content import SampleEdition, SampleStory
from reader.domain.blocks import Blocks, Picture, lines_of, text_of
from reader.domain.feed import RawDocument
from reader.domain.page import ExtractedVersion, Outcome, PageInput
from reader.extract import extract_page
from reader.feeds import discover_feeds, parse_feed

PAPER = SamplePaper()
RESOURCES = PAPER.resources()
NOT_FURNITURE = ("weekdays", "months", "sections", "views", "share")
"""Words that a story may hold by chance."""

VERSIONS = [
    pytest.param(story, edition, id=f"{story.story_id}.{edition.language}")
    for story in PAPER.content.stories
    for edition in PAPER.content.editions
    if edition.language in story.texts
]


def document(path: str) -> RawDocument:
    return RawDocument(url=PAPER.content.address(path), body=RESOURCES[path].body, content_type=HTML)


def extracted(story: SampleStory, edition: SampleEdition) -> ExtractedVersion:
    return extract_page(PageInput(document=document(story.path(edition.prefix))))


def lines(blocks: Blocks) -> list[tuple[str, ...]]:
    return [(type(block).__name__, *lines_of(block)) for block in blocks]


@pytest.mark.parametrize(("story", "edition"), VERSIONS)
def test_a_page_comes_out_as_its_story(story: SampleStory, edition: SampleEdition) -> None:
    text, version = story.texts[edition.language], extracted(story, edition)
    assert text.lead is not None
    assert version.outcome is Outcome.STORY
    assert lines(version.blocks) == lines((text.lead, *text.blocks))
    assert [b.url for b in version.blocks if isinstance(b, Picture)] == [
        b.url for b in (text.lead, *text.blocks) if isinstance(b, Picture)
    ]


@pytest.mark.parametrize(("story", "edition"), VERSIONS)
def test_nothing_from_round_the_story_comes_with_it(story: SampleStory, edition: SampleEdition) -> None:
    page = RESOURCES[story.path(edition.prefix)].body.decode()
    version = extracted(story, edition)
    found = text_of(version.blocks)
    furniture = [word for name, word in edition.words.items() if name not in NOT_FURNITURE]
    others = [other.texts[edition.language].title for other in PAPER.content.stories_in(edition.language)]
    assert "Advertisement:" in page or edition.language != "en"
    assert [word for word in (*furniture, *others) if word in found] == []
    assert not any("advert" in block.url or "count" in block.url for block in version.blocks if isinstance(block, Picture))


@pytest.mark.parametrize(("story", "edition"), VERSIONS)
def test_a_page_says_whose_when_and_what(story: SampleStory, edition: SampleEdition) -> None:
    text, version = story.texts[edition.language], extracted(story, edition)
    assert (version.title, version.language, version.tags) == (text.title, edition.language, text.tags)
    assert version.published == story.published
    assert version.site_name == edition.title


@pytest.mark.parametrize(("story", "edition"), VERSIONS)
def test_a_page_names_its_other_languages(story: SampleStory, edition: SampleEdition) -> None:
    named = {(alternate.language, alternate.kind) for alternate in extracted(story, edition).alternates}
    assert named == {(language, story.declares) for language in story.texts if language != edition.language}


@pytest.mark.parametrize("edition", PAPER.content.editions, ids=lambda edition: edition.language)
def test_a_feed_lists_every_story_of_its_language(edition: SampleEdition) -> None:
    feed = parse_feed(document(f"{edition.prefix}/rss/"))
    stories = PAPER.content.stories_in(edition.language)
    assert [item.title for item in feed.items] == [story.texts[edition.language].title for story in stories]
    assert [item.published for item in feed.items] == [story.published for story in stories]
    assert feed.title == edition.title


@pytest.mark.parametrize("edition", PAPER.content.editions, ids=lambda edition: edition.language)
def test_a_front_page_leads_to_its_feed(edition: SampleEdition) -> None:
    found = discover_feeds(document(f"{edition.prefix}/"), (edition.language,))
    assert [link.url for link in found] == [PAPER.content.address(f"{edition.prefix}/rss/")]
