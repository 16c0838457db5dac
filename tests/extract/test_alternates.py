"""What a page claims: link elements, the Link header, switches; and what is no claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from reader.domain.page import Alternate, LinkKind
from reader.domain.url import identity_of, web_address
from reader.extract.alternates import ALTERNATES_LIMIT, find_alternates

PAGE = "https://news.example/uk/politics/7200049/"


def found(body: str = "", head: str = "", *, url: str = PAGE, header: str = "", language: str = "uk") -> tuple[Alternate, ...]:
    root = html.document_fromstring(f"<html><head><title>x</title>{head}</head><body><p>x</p>{body}</body></html>")
    return find_alternates(root, url, header, language)


def pairs(*args: str, **named: str) -> dict[str, str]:
    return {link.language: link.url for link in found(*args, **named)}


def links(*claims: tuple[str, str]) -> str:
    return "".join(f'<link rel="alternate" hreflang="{code}" href="{href}">' for code, href in claims)


EN, RU = "https://news.example/en/politics/7200049/", "https://news.example/ru/politics/7200049/"


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([("uk", PAGE), ("en", EN), ("ru", RU), ("x-default", EN)], {"en": EN, "ru": RU}),
        ([("uk", PAGE), ("en", "/en/politics/7200049/")], {"en": EN}),
        ([("uk-UA", PAGE), ("en-GB", EN + "?gb=1"), ("en", EN), ("en-US", EN + "?us=1")], {"en": EN}),
        ([("ua", PAGE), ("cn", EN), ("in", RU)], {"zh": EN, "id": RU}),
        ([("de-DE-formal", EN)], {"de": EN}),
        ([("zh-Hans", EN), ("zh-Hant-TW", RU)], {"zh": EN, "zh-hant": RU}),
        ([("english", EN), ("", RU), ("uk_UA", ""), ("x-default", "not a url at all")], {}),
        ([("uk", PAGE), ("en", "/"), ("ru", "/ru/"), ("de", "/de/politics/")], {}),
        ([("uk", PAGE), ("en", "https://news.example/all/1/2/3"), ("ru", "https://news.example/all/1/2/3")], {}),
        ([("uk", PAGE), ("en", "javascript:alert(1)"), ("ru", "ftp://news.example/ru/7200049")], {}),
        ([("uk", PAGE), ("x-default", EN)], {"en": EN}),
        ([("en", EN), ("uk", "https://news.example/uk/politics/list.html")], {"en": EN}),
        ([("en", "/en/politics/list.html"), ("uk", "/uk/politics/list.html")], {}),
    ],
)
def test_link_elements(claims: list[tuple[str, str]], expected: dict[str, str]) -> None:
    assert pairs(head=links(*claims)) == expected


def test_feeds_and_styles_are_no_versions() -> None:
    head = (
        f'<link rel="alternate" type="application/rss+xml" hreflang="en" href="{EN}">'
        f'<link rel="alternate stylesheet" hreflang="de" href="{EN}"><link rel="canonical" hreflang="fr" href="{EN}">'
    )
    assert pairs(head=head) == {}


def test_a_translation_that_calls_the_original_canonical_keeps_its_link_to_it() -> None:
    head = f'<link rel="canonical" href="{EN}">' + links(("uk", PAGE), ("en", EN))
    assert pairs(head=head) == {"en": EN}


def test_the_canonical_address_is_the_page_when_claims_name_it() -> None:
    head = f'<link rel="canonical" href="{PAGE}">' + links(("uk", PAGE), ("en", EN))
    assert pairs(head=head, url="https://news.example/r?to=7200049") == {"en": EN}


def test_link_header() -> None:
    header = (
        f'<{PAGE}>; rel="alternate"; hreflang="uk", <{EN}>; rel=alternate; hreflang=en-GB, '
        '</ru/politics/7200049/>; HREFLANG="ru"; rel="alternate"'
    )
    assert pairs(header=header) == {"en": EN, "ru": RU}
    assert {link.kind for link in found(header=header)} == {LinkKind.HEADER}


@pytest.mark.parametrize(
    "header",
    [
        f'<{EN}>; rel="preload"; hreflang="en"',
        f'<{EN}; rel="alternate"; hreflang="en"',
        f'<{EN}>; rel="alternate"',
        f'<{EN}>; rel="alternate"; type="application/rss+xml"; hreflang="en"',
        "<" * 50_000,
        "<>;rel=alternate;hreflang=en,",
    ],
)
def test_link_headers_that_say_nothing(header: str) -> None:
    assert found(header=header) == ()


SWITCH = (
    '<div class="top"><span>{}</span> | <a href="/ru/politics/7200049/">{}</a> | <a href="/en/politics/7200049/">{}</a></div>'
)


@pytest.mark.parametrize(
    ("uk", "ru", "en"),
    [
        ("Укр", "Рус", "Eng"),
        ("Укр", "Рос", "Англ"),
        ("UA", "RU", "EN"),
        ("uk", "ru", "en"),
        ("Українська", "Русский", "English"),
        ("Українською", "По-русски", "English version"),
        ("УКР", "[рус]", "ENG »"),
    ],
)
def test_switch_by_its_texts(uk: str, ru: str, en: str) -> None:
    assert pairs(SWITCH.format(uk, ru, en)) == {"ru": RU, "en": EN}


def test_the_label_of_a_switch_is_kept_with_a_better_kind() -> None:
    (english, russian) = found(SWITCH.format("Укр", "Рос", "Eng"), links(("uk", PAGE), ("en", EN)))
    assert (english.kind, english.label) == (LinkKind.HREFLANG, "Eng")
    assert (russian.kind, russian.label) == (LinkKind.SWITCHER, "Рос")


@pytest.mark.parametrize(
    ("url", "body", "expected"),
    [
        ("https://n.example/7200049", '<p><a href="/en/7200049"><img src="g" alt="English"></a></p>', {"en": "https://n.example/en/7200049"}),
        ("https://n.example/7200049", '<p><a href="/en/7200049" title="English">🇬🇧</a></p>', {"en": "https://n.example/en/7200049"}),
        ("https://n.example/7200049", '<p><a href="/x/7200049" hreflang="en">read</a></p>', {"en": "https://n.example/x/7200049"}),
        (
            "http://voices.example/2009/06/10/to-vote-or-not-to-vote/",
            '<dl><dt>Français: </dt><dd><a href="http://fr.voices.example/2009/06/11/voter-ou-ne-pas-voter/">Voter ou…</a></dd>'
            '<dt>polski: </dt><dd><a href="http://pl.voices.example/2009/06/glosowac-czy-nie-glosowac/">Głosować…</a></dd></dl>',
            {
                "fr": "http://fr.voices.example/2009/06/11/voter-ou-ne-pas-voter/",
                "pl": "http://pl.voices.example/2009/06/glosowac-czy-nie-glosowac/",
            },
        ),
        (
            "https://e.example/oborona/pro-zbroyu-ta-lyudey-800123/",
            '<div class="lang_menu"><a href="/rus/oborona/o-oruzhii-i-lyudyah-800123/"><span>Рос</span></a></div>',
            {"ru": "https://e.example/rus/oborona/o-oruzhii-i-lyudyah-800123/"},
        ),
        (
            "http://de.wiki.example/wiki/Supercar",
            '<ul><li><a href="//it.wiki.example/wiki/Auto">Italiano</a></li>'
            '<li><a href="//en.wiki.example/wiki/Car">English</a></li></ul>',
            {"it": "http://it.wiki.example/wiki/Auto", "en": "http://en.wiki.example/wiki/Car"},
        ),
    ],
)  # fmt: skip
def test_switches_of_many_shapes(url: str, body: str, expected: dict[str, str]) -> None:
    assert pairs(body, url=url, language="") == expected


@pytest.mark.parametrize(
    "body",
    [
        SWITCH.replace("politics/7200049/", "").format("Укр", "Рус", "Eng"),
        '<ul class="lang"><li><a href="/en/news-in-english">en</a></li><li><a href="/ru/novosti">ru</a></li></ul>',
        '<p>He speaks <a href="/en/wiki/english-language-of-today">English</a> well.</p>',
        '<p><a href="https://other.example/en/about/some-long-page-name" hreflang="en">DW Global</a></p>',
        '<p><a href="#">Eng</a> <a href="javascript:lang(1)">Рус</a></p>',
        '<ul><li><a href="/uk/politics/7200050/" hreflang="en">Another story of ours</a></li></ul>',
    ],
)
def test_what_is_no_switch_of_this_story(body: str) -> None:
    assert pairs(body) == {}


def test_a_repeated_switch_counts_once_and_the_base_element_is_followed() -> None:
    body = '<div><a href="en/politics/7200049/">Eng</a><span>Укр</span></div>' * 2
    assert pairs(body, '<base href="https://news.example/">') == {"en": EN}


def test_no_more_than_the_limit() -> None:
    codes = [f"q{a}{b}" for a in "abcdefgh" for b in "abcdefgh"]  # codes of three letters, for private use in ISO 639-2
    head = links(("uk", PAGE), *((code, f"https://news.example/{code}/politics/7200049/") for code in codes))
    assert len(found(head=head)) == ALTERNATES_LIMIT


HREFS = st.one_of(
    st.text(max_size=40), st.sampled_from((PAGE, EN, RU, "/", "//", "en/7200049", "http://[", "https://x.example:99999/1"))
)
CODES = st.one_of(st.text(max_size=8), st.sampled_from(("en", "uk", "x-default", "ru-RU", "zh-hant")))


@given(st.lists(st.tuples(CODES, HREFS, st.sampled_from(("link", "a", "header"))), max_size=12), HREFS)
def test_claims_are_other_web_addresses_each_language_once(claims: list[tuple[str, str, str]], url: str) -> None:
    root = html.document_fromstring("<html><head></head><body><div></div></body></html>")
    header = ",".join(f'<{href}>; rel="alternate"; hreflang="{code}"' for code, href, where in claims if where == "header")
    for code, href, where in claims:
        if where != "header":
            node = html.Element(where, rel="alternate")
            for name, value in (("hreflang", code), ("href", href)):
                node.set(name, "".join(c for c in value if c.isprintable()))
            node.text = code if code.isprintable() else "en"
            root.find("head" if where == "link" else "body").append(node)
    made = find_alternates(root, url, header, "uk")
    assert len({link.language for link in made}) == len(made) <= ALTERNATES_LIMIT
    for link in made:
        assert web_address(link.url) == link.url
        assert identity_of(link.url) != identity_of(url)
        assert len(link.label) <= 20
