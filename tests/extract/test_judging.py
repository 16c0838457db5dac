"""Verdicts: a wrong merge is worse than a missed version."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.blocks import Paragraph, Picture, plain
from reader.domain.page import Alternate, ExtractedVersion, LinkKind, Outcome, VersionEvidence
from reader.domain.url import identity_of
from reader.extract import judging
from reader.extract.judging import evidence_of, judge

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
UK = "https://news.example/uk/politics/7200049/"
EN = "https://news.example/en/politics/7200049/"
SLUG = "https://news.example/en/politics/the-government-gives-money/"
FAR = "https://mirror.example.org/en/politics/7200049/"

ORIGIN = VersionEvidence(
    url=UK, language="uk", published=NOON, words=400, numbers=("120", "17", "2026", "450"),
    picture_urls=("https://i.example/2026/minister-705.jpg",), links_to=(identity_of(EN), identity_of(SLUG), identity_of(FAR)),
)  # fmt: skip
PLAIN = VersionEvidence(url=EN, language="en", published=NOON, words=420)
MUTUAL = replace(PLAIN, links_to=(identity_of(UK),))


@pytest.mark.parametrize(
    ("candidate", "kind", "language", "reason"),
    [
        (MUTUAL, LinkKind.HREFLANG, "en", "mutual"),
        (replace(MUTUAL, url=SLUG), LinkKind.SWITCHER, "en", "mutual"),
        (MUTUAL, LinkKind.PATTERN, "en", "mutual"),
        (MUTUAL, LinkKind.HREFLANG, "", "mutual"),
        (replace(MUTUAL, url=FAR), LinkKind.HREFLANG, "en", "mutual"),
        (replace(MUTUAL, published=NOON + timedelta(days=40)), LinkKind.HREFLANG, "en", "mutual"),
        (replace(MUTUAL, language="", declared_language="en"), LinkKind.HREFLANG, "en", "mutual"),
        (PLAIN, LinkKind.HREFLANG, "en", "same-id"),
        (PLAIN, LinkKind.FEED, "en", "same-id"),
        (PLAIN, LinkKind.PATTERN, "en", "same-id"),
        (PLAIN, LinkKind.NUMBER, "en", "same-id"),
        (replace(PLAIN, published=None, numbers=("120", "17", "450", "99")), LinkKind.PATTERN, "en", "same-numbers"),
        (
            replace(PLAIN, picture_urls=("https://i.example/2026/minister-400x224.jpg?v=2",)),
            LinkKind.PATTERN,
            "en",
            "same-pictures",
        ),
        (replace(PLAIN, url=SLUG, numbers=("120", "17", "450")), LinkKind.HREFLANG, "en", "same-numbers"),
    ],
)
def test_accepted(candidate: VersionEvidence, kind: LinkKind, language: str, reason: str) -> None:
    verdict = judge(ORIGIN, candidate, kind, language)
    assert (verdict.reason, verdict.accepted) == (reason, True)


@pytest.mark.parametrize(
    ("candidate", "kind", "language", "reason"),
    [
        (replace(MUTUAL, outcome=Outcome.FRONT_PAGE), LinkKind.HREFLANG, "en", "front-page"),
        (replace(MUTUAL, url="https://news.example/en/politics/"), LinkKind.HREFLANG, "en", "front-page"),
        (replace(MUTUAL, outcome=Outcome.ERROR_PAGE), LinkKind.HREFLANG, "en", "not-a-story"),
        (replace(MUTUAL, outcome=Outcome.CONSENT_WALL), LinkKind.HREFLANG, "en", "not-a-story"),
        (replace(MUTUAL, url=UK + "?utm_source=rss"), LinkKind.HREFLANG, "en", "same-page"),
        (replace(MUTUAL, language=""), LinkKind.HREFLANG, "en", "unknown-language"),
        (replace(MUTUAL, language="de"), LinkKind.HREFLANG, "en", "wrong-language"),
        (replace(MUTUAL, language="uk"), LinkKind.HREFLANG, "en", "wrong-language"),
        (replace(MUTUAL, language="uk"), LinkKind.HREFLANG, "", "same-language"),
        (replace(MUTUAL, language="uk"), LinkKind.HREFLANG, "uk", "same-language"),
        (replace(PLAIN, url=FAR), LinkKind.HREFLANG, "en", "other-site"),
        (replace(MUTUAL, url="https://unnamed.example.org/en/7200049"), LinkKind.PATTERN, "en", "other-site"),
        (replace(PLAIN, published=NOON + timedelta(days=15)), LinkKind.HREFLANG, "en", "far-apart-in-time"),
        (replace(MUTUAL, url=SLUG, published=NOON - timedelta(days=15)), LinkKind.HREFLANG, "en", "far-apart-in-time"),
        (replace(MUTUAL, words=90), LinkKind.HREFLANG, "en", "too-different"),
        (replace(MUTUAL, words=2000), LinkKind.HREFLANG, "en", "too-different"),
        (replace(PLAIN, url=SLUG), LinkKind.HREFLANG, "en", "one-way"),
        (replace(PLAIN, published=None), LinkKind.PATTERN, "en", "one-way"),
        (replace(PLAIN, published=None), LinkKind.NUMBER, "en", "one-way"),
        (replace(PLAIN, published=NOON + timedelta(days=3)), LinkKind.PATTERN, "en", "one-way"),
        (replace(PLAIN, url=SLUG, picture_urls=("https://i.example/default-705.jpg",)), LinkKind.SWITCHER, "en", "one-way"),
    ],
)
def test_rejected(candidate: VersionEvidence, kind: LinkKind, language: str, reason: str) -> None:
    verdict = judge(ORIGIN, candidate, kind, language)
    assert (verdict.reason, verdict.accepted) == (reason, False)


@pytest.mark.parametrize("kind", [LinkKind.HREFLANG, LinkKind.SWITCHER, LinkKind.PATTERN])
def test_another_story_is_too_different_when_nothing_but_a_link_speaks_for_it(kind: LinkKind) -> None:
    origin = replace(ORIGIN, numbers=("120", "17", "450", "88"))
    other = replace(PLAIN, url=SLUG, numbers=("33", "54", "61", "7000"))
    assert judge(origin, other, kind, "en").reason == "too-different"
    assert judge(origin, replace(other, url=EN), LinkKind.PATTERN, "en").reason == "too-different"


def test_a_number_of_the_day_needs_more_than_itself() -> None:
    origin = replace(ORIGIN, url="https://news.example/uk/2026/03/02/mist-2/", number="2026/03/02/2")
    candidate = replace(PLAIN, url="https://news.example/2026/03/02/fog-on-the-coast-2/")
    assert judge(origin, candidate, LinkKind.NUMBER, "en").reason == "one-way"
    assert judge(origin, replace(candidate, picture_urls=ORIGIN.picture_urls), LinkKind.NUMBER, "en").accepted


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("https://news.example/7200049/", "https://en.news.example/7200049/", "same-id"),
        ("https://ru.news.com.ua/7200049/", "https://news.com.ua/en/7200049/", "same-id"),
        ("https://news.co.uk/7200049/", "https://cymru.news.co.uk/7200049/", "same-id"),
        ("https://one.com.ua/7200049/", "https://two.com.ua/7200049/", "other-site"),
        ("https://one.co.uk/7200049/", "https://two.co.uk/7200049/", "other-site"),
        ("https://one.gov.ua/7200049/", "https://two.gov.ua/7200049/", "other-site"),
        ("https://one.wordpress.com/7200049/", "https://two.wordpress.com/7200049/", "other-site"),
        ("https://news.example/7200049/", "https://news.example.org/7200049/", "other-site"),
        ("https://news.example/7200049/", "https://fake-news.example/7200049/", "other-site"),
    ],
)
@pytest.mark.parametrize("kind", [LinkKind.HREFLANG, LinkKind.FEED, LinkKind.NUMBER])
def test_another_publisher_s_page_is_a_version_only_when_both_name_each_other(
    one: str, other: str, reason: str, kind: LinkKind
) -> None:
    origin, candidate = replace(ORIGIN, url=one, links_to=()), replace(PLAIN, url=other)
    naming, named = (identity_of(other),), (identity_of(one),)
    assert judge(origin, candidate, kind, "en").reason == reason
    if reason == "other-site":
        assert judge(replace(origin, links_to=naming), candidate, kind, "en").reason == reason
        assert judge(origin, replace(candidate, links_to=named), kind, "en").reason == reason
    assert judge(replace(origin, links_to=naming), replace(candidate, links_to=named), kind, "en").reason == "mutual"


def test_years_are_no_evidence() -> None:
    years = ("1991", "2014", "2022", "2026")
    origin, candidate = replace(ORIGIN, numbers=years), replace(PLAIN, url=SLUG, numbers=years)
    assert judge(origin, candidate, LinkKind.HREFLANG, "en").reason == "one-way"


def test_a_default_picture_of_the_site_is_no_evidence() -> None:
    logo = ("https://i.example/share/og-image-logo.png",)
    origin, candidate = replace(ORIGIN, picture_urls=logo), replace(PLAIN, url=SLUG, picture_urls=logo)
    assert judge(origin, candidate, LinkKind.HREFLANG, "en").reason == "one-way"


@pytest.mark.parametrize(("declared", "reason"), [("bs", "mutual"), ("hr", "wrong-language")])
def test_close_languages_are_taken_at_the_word_of_the_page(declared: str, reason: str) -> None:
    candidate = replace(MUTUAL, language="hr", declared_language=declared)
    assert judge(ORIGIN, candidate, LinkKind.HREFLANG, "bs").reason == reason


def test_evidence_of_a_version() -> None:
    version = ExtractedVersion(
        url=UK,
        title="17 шкіл",
        language="uk",
        declared_language="ru",
        published=NOON,
        lead_picture_url="https://i.example/lead.jpg",
        blocks=(
            Paragraph(runs=plain("Уряд дав 1 250 000 гривень на 07 шкіл, ١٢٠ учнів, 5 вчителів у 2026 році.")),
            Picture(url="https://i.example/lead.jpg"),
            Picture(url="https://i.example/b.jpg"),
        ),
        alternates=(Alternate(language="en", url=EN + "?utm_source=x", kind=LinkKind.HREFLANG),),
    )
    evidence = evidence_of(version)
    assert evidence.numbers == ("120", "1250000", "17", "2026")
    assert evidence.picture_urls == ("https://i.example/lead.jpg", "https://i.example/b.jpg")
    assert evidence.links_to == (identity_of(EN),)
    assert evidence.number == "7200049"
    assert evidence.words > 10
    assert (evidence.language, evidence.declared_language, evidence.published) == ("uk", "ru", NOON)


EVIDENCE = st.builds(
    VersionEvidence,
    url=st.sampled_from((UK, EN, SLUG, FAR, "https://news.example/", "not an address", "")),
    language=st.sampled_from(("", "uk", "en", "hr")),
    declared_language=st.sampled_from(("", "uk", "en", "bs")),
    published=st.sampled_from((None, NOON, NOON + timedelta(days=9), NOON + timedelta(days=90))),
    words=st.sampled_from((0, 1, 100, 400, 3000)),
    picture_urls=st.sampled_from(((), ("https://i.example/minister-705.jpg",), ("http://[",))),
    numbers=st.sampled_from(((), ("12", "34", "56", "78"), ("91", "92", "93", "94"))),
    links_to=st.sampled_from(((), (identity_of(UK),), (identity_of(EN), identity_of(FAR)))),
    outcome=st.sampled_from(Outcome),
)


@given(EVIDENCE, EVIDENCE, st.sampled_from(LinkKind), st.sampled_from(("", "uk", "en", "bs")))
def test_every_verdict_is_in_the_table_and_safe(
    origin: VersionEvidence, candidate: VersionEvidence, kind: LinkKind, language: str
) -> None:
    verdict = judge(origin, candidate, kind, language)
    table = dict(re.findall(r"^(\w[\w-]+) +(yes|no) ", judging.__doc__ or "", re.M))
    assert table[verdict.reason] == ("yes" if verdict.accepted else "no")
    if verdict.accepted:
        assert candidate.outcome is Outcome.STORY
        assert identity_of(candidate.url) != identity_of(origin.url)
        assert (candidate.language or candidate.declared_language) != (origin.language or origin.declared_language)
