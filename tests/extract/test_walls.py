"""Pages that are no story: each named for what it is, and stories that only speak of such things left alone."""

import json
import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.blocks import text_of
from reader.domain.feed import RawDocument
from reader.domain.page import ExtractedVersion, Outcome, PageInput
from reader.extract import extract_page
from reader.extract.words import CONSENT_SIGNS

LINE = "The bridge over the strait was opened on Sunday, after nine years of works, before {n} thousand people from both shores."
STORY = "".join(f"<p>{LINE.format(n=number)}</p>" for number in range(12, 22))
LEAD = "The harbour will be closed from Monday, the council said, because the old crane has to be taken down before winter."


def read(body: str, head: str = "<title>The bridge</title>") -> ExtractedVersion:
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()
    return extract_page(
        PageInput(document=RawDocument(url="https://a.example/1", body=page, content_type="text/html;charset=utf-8"))
    )


CONSENT = [
    "To go on reading, please agree that we and our many partners store and read information on your device for offers.",
    "Щоб читати далі, дозвольте: ми та наші 120 партнерів зберігаємо інформацію на вашому пристрої для реклами.",
    "Чтобы читать дальше, согласитесь: мы и наши 120 партнёров храним информацию на вашем устройстве для рекламы.",
    "Mit Werbung und Tracking lesen: wir und unsere 234 Partner verarbeiten Daten mit Ihrer Einwilligung auf Ihrem Gerät.",
    "Avec votre consentement, nous et nos 150 partenaires utilisons des traceurs pour des publicités personnalisées.",
    "My i nasi zaufani partnerzy przechowujemy informacje na urządzeniu na podstawie Państwa zgody i uzasadnionego interesu.",
    "نحن وشركاؤنا نستخدم ملفات تعريف الارتباط بعد موافقتك لعرض الإعلانات على هذا الجهاز وقياسها.",
]


@pytest.mark.parametrize("line", CONSENT)
@pytest.mark.parametrize("times", [1, 9])
def test_a_question_for_consent_is_no_story_however_long(line: str, times: int) -> None:
    text = "".join(f"<p>{line}</p><p>{line} ({number})</p>" for number in range(times))
    found = read(f"<main><h1>The bridge</h1>{text}<button>OK</button></main>")
    assert (found.outcome, found.blocks) == (Outcome.CONSENT_WALL, ())


def test_a_story_is_read_although_the_page_asks_for_consent() -> None:
    asked = "".join(f"<p>{line}</p>" for line in CONSENT)
    assert read(f"<div class=cookie-banner>{asked}</div><article><h1>The bridge</h1>{STORY}</article>").outcome is Outcome.STORY


def test_a_story_about_cookies_is_a_story() -> None:
    about = (
        "<p>The court ruled on Monday that a site must ask before it stores cookies, which the publishers had denied.</p>"
        "<p>“They value your privacy only on paper,” the judge said of the two companies that had brought the case.</p>"
    )
    found = read(f"<article><h1>The ruling</h1>{about}{STORY[:1300]}</p></article>", "<title>The ruling</title>")
    assert found.outcome is Outcome.STORY
    assert "privacy" in text_of(found.blocks)


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("<h1>Just a moment...</h1><p>Checking your browser before you go on.</p>", Outcome.CAPTCHA),
        ("<h1>Підтвердьте, що ви не робот</h1><p>Поставте позначку.</p>", Outcome.CAPTCHA),
        ("<h1>404</h1><p>Page not found. Try the search.</p>", Outcome.ERROR_PAGE),
        ("<h1>Сторінку не знайдено</h1><p>Спробуйте пошук.</p>", Outcome.ERROR_PAGE),
        ("<div id=root></div><script src=/app.js></script>", Outcome.NEEDS_SCRIPT),
        ("<noscript>Please enable JavaScript to run this app.</noscript>", Outcome.NEEDS_SCRIPT),
        ("", Outcome.EMPTY),
        ("<ul>" + "<li><a href=/x>Another story of this paper about the sea</a></li>" * 20 + "</ul>", Outcome.FRONT_PAGE),
    ],
)
def test_every_wall_has_its_name(body: str, outcome: Outcome) -> None:
    assert read(body).outcome is outcome


@pytest.mark.parametrize(
    "wall",
    [
        "<div class='paywall'><p>Subscribe from two euros a month</p><p>Readers with a subscription see no banners.</p></div>",
        "<div class='article-gate'><p>Передплатіть за 40 гривень на місяць</p><p>З передплатою реклами немає.</p></div>",
        "<p>To continue reading, subscribe to The Strait for two euros a month and support what its reporters do.</p>",
    ],
)
def test_what_stands_before_a_paywall_is_kept_without_the_invitation(wall: str) -> None:
    found = read(f"<article><h1>The harbour</h1><p>{LEAD}</p>{wall}</article>", "<title>The harbour</title>")
    assert (found.outcome, found.partial, found.has_story) == (Outcome.PAYWALL, True, True)
    assert text_of(found.blocks) == LEAD


def test_a_free_story_on_a_site_with_a_paywall_is_whole() -> None:
    found = read(f"<article><h1>The bridge</h1>{STORY}</article><div class=paywall><p>Subscribe for two euros</p></div>")
    assert (found.outcome, found.partial) == (Outcome.STORY, False)


def test_a_page_without_a_body_tag_is_read() -> None:
    page = (
        f"<!DOCTYPE html><title>The bridge</title><meta name=author content='Ada Byron'><main><h1>The bridge</h1>{STORY}</main>"
    )
    found = extract_page(PageInput(document=RawDocument(url="https://a.example/1", body=page.encode())))
    assert (found.outcome, found.title, found.byline, len(found.blocks)) == (Outcome.STORY, "The bridge", "Ada Byron", 10)


def test_a_story_behind_very_many_empty_elements_is_read() -> None:
    empties = "<span></span>" * 200_000
    found = read(f"<div role=dialog><p>{CONSENT[0]}</p></div>{empties}<article><h1>The bridge</h1>{STORY}</article>")
    assert (found.outcome, len(found.blocks)) == (Outcome.STORY, 10)


def test_a_page_too_large_to_be_walked_is_not_called_a_wall() -> None:
    found = read(f"<div role=dialog><p>{CONSENT[0]}</p></div>{'<p></p>' * 70_000}<article>{STORY}</article>")
    assert found.outcome is Outcome.TOO_COMPLEX


WORDS = json.loads(files("reader.extract").joinpath("words.json").read_text(encoding="utf-8"))


@given(st.sampled_from(WORDS["walls"]["consent_sure"]).flatmap(st.from_regex))
def test_what_asks_for_consent_has_one_of_its_signs(text: str) -> None:
    assert any(sign in text for sign in CONSENT_SIGNS)


@given(st.sampled_from(WORDS["late_appeals"]).flatmap(st.from_regex))
def test_an_appeal_behind_other_words_has_one_of_its_signs(text: str) -> None:
    assert re.search("|".join(WORDS["late_appeal_signs"]), text)
