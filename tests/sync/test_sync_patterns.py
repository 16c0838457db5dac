from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from reader.domain.page import Alternate, ExtractedVersion, LinkKind, Outcome, VersionEvidence
from reader.domain.update import PageFailed, PageStored
from reader.sync.patterns import PROBES, Guesser

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass
class Editions:
    """A publication with three editions, and what became of guesses."""

    record: dict[str, tuple[int, int]] = field(default_factory=dict)

    def editions(self, source_id: int) -> tuple[tuple[str, str], ...]:
        return tuple((code, f"https://a.example/{path}rss/") for code, path in (("uk", ""), ("ru", "rus/"), ("en", "eng/")))

    def publication_of(self, version_id: int) -> int:
        return 7

    def guesses(self, source_id: int) -> dict[str, tuple[int, int]]:
        return dict(self.record)


def page(number: int, *told: str, outcome: Outcome = Outcome.STORY) -> PageStored:
    url = f"https://a.example/news/2026/3/2/{7200000 + number}/"
    links = tuple(Alternate(language=code, url=f"https://a.example/{code}/x", kind=LinkKind.HREFLANG) for code in told)
    extracted = ExtractedVersion(url=url, language="uk", alternates=links, outcome=outcome)
    return PageStored(
        version_id=number, final_url=url, fetched=NOW, extracted=extracted, evidence=VersionEvidence(url=url, language="uk")
    )


def languages(guesser: Guesser, *pages: PageStored | PageFailed) -> list[tuple[int, str]]:
    return [(one.version_id, link.language) for one in guesser.guess(pages) for link in one.links]


def test_a_reading_language_that_the_page_does_not_tell_of_is_guessed() -> None:
    guesser = Guesser(Editions(), ("uk", "en"))
    made = guesser.guess((page(1),))
    assert [link.url for link in made[0].links] == ["https://a.example/eng/news/2026/3/2/7200001/"]


def test_an_edition_that_the_page_names_shows_where_its_language_is() -> None:
    named = replace(page(1), editions=(("es", "https://a.example/spa/rss/"), ("uk", "https://a.example/nowhere/rss/")))
    (made,) = Guesser(Editions(), ("uk", "es")).guess((named,))
    assert [link.url for link in made.links] == ["https://a.example/spa/news/2026/3/2/7200001/"]


def test_a_page_that_names_editions_names_them_all() -> None:
    named = replace(page(1), editions=(("es", "https://a.example/spa/rss/"),))
    assert languages(Guesser(Editions(), ("uk", "es", "de", "ru")), named) == [(1, "ru"), (1, "es")]


@pytest.mark.parametrize("told", ["en", "ru"])
def test_a_page_that_tells_of_a_language_is_believed(told: str) -> None:
    assert languages(Guesser(Editions(), ("uk", "en")), page(1, told)) == []


def test_a_page_without_a_story_is_no_ground_for_guesses() -> None:
    failed = PageFailed(version_id=1, code="bad-status", tried=NOW, next_try=None)
    assert languages(Guesser(Editions(), ("en",)), failed, page(2, outcome=Outcome.PAYWALL)) == []


def test_a_site_is_probed_before_all_its_pages_are_guessed() -> None:
    editions = Editions()
    guesser = Guesser(editions, ("en",))
    first = languages(guesser, *(page(number) for number in range(1, 10)))
    assert len(first) == PROBES
    editions.record = {"en": (0, PROBES)}
    assert languages(guesser) == []
    editions.record = {"en": (1, PROBES)}
    assert languages(guesser) == []
    guesser.wake(1)
    assert guesser.is_awake
    assert sorted(first + languages(guesser)) == [(number, "en") for number in range(1, 10)]
    assert languages(guesser) == []
