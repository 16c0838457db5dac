import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.site import family_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://en.site.com/a", "https://site.com/en/a"),
        ("https://www.site.com/a", "http://m.site.com:8080/b"),
        ("https://en.a.com.ua/1", "https://a.com.ua/2"),
        ("https://cymraeg.bbc.co.uk/1", "https://www.bbc.co.uk/2"),
        ("https://eng.mil.gov.ua/", "https://gov.mil.gov.ua/"),
        ("https://en.site.kyiv.ua/", "https://site.kyiv.ua/"),
        ("https://en.news.am/1", "https://news.am/2"),
        ("https://en.in.gr/1", "https://www.in.gr/2"),
        ("https://a.b.blog.example/", "https://c.blog.example/"),
        ("https://en.one.wordpress.com/", "https://one.wordpress.com/"),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/b"),
        ("https://новини.укр/a", "https://en.xn--b1amarcd.xn--j1amh/b"),
    ],
)
def test_sisters_are_one_site(one: str, other: str) -> None:
    assert family_of(one) == family_of(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://site.com/", "https://site.com.ua/"),
        ("https://site.com/", "https://site.org/"),
        ("https://one.com.ua/", "https://two.com.ua/"),
        ("https://one.co.uk/", "https://two.co.uk/"),
        ("https://one.org.uk/", "https://two.org.uk/"),
        ("https://one.gov.ua/", "https://two.gov.ua/"),
        ("https://one.wordpress.com/", "https://two.wordpress.com/"),
        ("https://one.cdn.ampproject.org/", "https://two.cdn.ampproject.org/"),
        ("https://site.com.evil.example/", "https://site.com/"),
        ("https://evilsite.com/", "https://site.com/"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8001/"),
        ("http://127.0.0.1/", "http://127.1.0.1/"),
        ("http://localhost:8000/", "http://localhost:8001/"),
    ],
)
def test_strangers_are_not(one: str, other: str) -> None:
    assert family_of(one) != family_of(other)


@pytest.mark.parametrize("url", ["", "not an address", "http://[", "mailto:a@b.example"])
def test_what_is_no_address_has_no_family(url: str) -> None:
    assert family_of(url) == ""


@given(st.text(max_size=40))
def test_never_fails(host: str) -> None:
    assert isinstance(family_of(f"https://{host}/"), str)
