from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.errors import BadStatus, ReaderError
from reader.domain.page import ExtractedVersion, LinkKind, Verdict, VersionEvidence
from reader.domain.update import LinkAccepted, LinkRejected, LinkWanted, PageStored
from reader.domain.url import identity_of
from reader.extract import judge as judge_of_extract
from reader.sync.links import LinkJudge, of_failure

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LINK = LinkWanted(
    link_id=5, version_id=1, story_id=1, source_id=1, language="en", url="https://a.example/eng/1", kind=LinkKind.SWITCHER
)


@dataclass
class Versions:
    """What a library would know: addresses of versions."""

    addresses: dict[str, int] = field(default_factory=dict)

    def evidence(self, version_id: int) -> VersionEvidence:
        return VersionEvidence(url=f"https://a.example/{version_id}", language="uk" if version_id == 1 else "en")

    def version_by_url(self, url: str) -> int:
        return self.addresses.get(identity_of(url), 0)


def judge(origin: VersionEvidence, candidate: VersionEvidence, kind: LinkKind, language: str) -> Verdict:
    accepted = candidate.language == language != origin.language
    return Verdict(accepted=accepted, reason="fits" if accepted else "wrong-language")


def page(language: str = "en", url: str = "https://a.example/eng/1") -> PageStored:
    evidence = VersionEvidence(url=url, language=language)
    extracted = ExtractedVersion(url=url, language=language)
    return PageStored(version_id=0, final_url=url, fetched=NOW, extracted=extracted, evidence=evidence)


def test_a_page_that_fits_becomes_a_version() -> None:
    decision = LinkJudge(Versions(), judge).of_page(LINK, page(), NOW)
    assert decision == LinkAccepted(link_id=5, reason="fits", page=page())


def test_a_page_in_another_language_does_not() -> None:
    decision = LinkJudge(Versions(), judge).of_page(LINK, page("uk"), NOW)
    assert decision == LinkRejected(link_id=5, reason="wrong-language", tried=NOW)


def test_a_redirect_to_another_site_is_judged_by_where_it_ends() -> None:
    """The claim is of the story's own site; what came of it is a stranger's page."""
    stranger = page(url="https://stranger.example/eng/1")
    decision = LinkJudge(Versions(), judge_of_extract).of_page(LINK, stranger, NOW)
    assert decision == LinkRejected(link_id=5, reason="other-site", tried=NOW)


def test_a_redirect_to_a_known_version_joins_the_two_stories() -> None:
    versions = Versions({identity_of("https://a.example/eng/1"): 9})
    decision = LinkJudge(versions, judge).of_page(LINK, page(), NOW)
    assert decision == LinkAccepted(link_id=5, reason="fits", known_version_id=9)


def test_a_redirect_to_the_story_itself_is_no_version() -> None:
    versions = Versions({identity_of("https://a.example/eng/1"): 1})
    assert LinkJudge(versions, judge).of_page(LINK, page(), NOW) == LinkRejected(link_id=5, reason="same-page", tried=NOW)


def test_a_known_version_is_judged_without_asking_the_network() -> None:
    link = LinkWanted(**{name: getattr(LINK, name) for name in LINK.__slots__} | {"known_version_id": 9})
    assert LinkJudge(Versions(), judge).of_known(link, NOW) == LinkAccepted(link_id=5, reason="fits", known_version_id=9)
    itself = LinkWanted(**{name: getattr(LINK, name) for name in LINK.__slots__} | {"known_version_id": 1})
    assert isinstance(LinkJudge(Versions(), judge).of_known(itself, NOW), LinkRejected)


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (BadStatus(status=404), NOW + timedelta(hours=1)),
        (BadStatus(status=410), None),
    ],
)
def test_a_page_that_did_not_come_is_asked_again_unless_it_is_gone(error: ReaderError, again: datetime | None) -> None:
    assert of_failure(LINK, error, NOW) == LinkRejected(link_id=5, reason=error.code, tried=NOW, next_try=again)
