"""Site rules: selectors as data, refused when they cannot be used."""

from pathlib import Path

import pytest

from reader.domain.errors import BadRule
from reader.extract.document import parse
from reader.extract.rules import SiteRule, drop_from, load_rules, read_rule, rule_for, select
from reader.extract.selectors import to_xpath

RULES = Path(__file__).parents[2] / "resources" / "rules"


@pytest.mark.parametrize(
    ("selector", "texts"),
    [
        ("p", ["one", "two", "three"]),
        ("div.body p", ["two", "three"]),
        ("div.body > p", ["two"]),
        ("#main", ["one"]),
        ('[class^="adv"]', ["ad"]),
        ('*[data-x="1"]', ["three"]),
        ('[class$="ody"] i', ["ad"]),
        ('[class*="od"] > p', ["two"]),
        ("p[data-x]", ["three"]),
    ],
)
def test_a_selector_finds_what_css_would(selector: str, texts: list[str]) -> None:
    root = parse(
        '<p id=main>one</p><div class="wide body"><p>two</p><i class=advtext_1>ad</i><span><p data-x=1>three</p></span></div>'
    )
    assert [element.text for element in root.xpath(to_xpath(selector))] == texts


@pytest.mark.parametrize("selector", ["", ">", "p:hover", "p >", "a | b", "[x=]", '[a="]"]'])
def test_a_selector_that_is_not_understood_is_refused(selector: str) -> None:
    with pytest.raises(BadRule):
        to_xpath(selector)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"domains": "a"}', '{"domains": ["a"], "keep": ["p:x"]}', "[" * 100_000])
def test_a_rule_that_cannot_be_used_is_refused(text: str) -> None:
    with pytest.raises(BadRule):
        read_rule(text, "bad")


def test_the_nearest_domain_counts_and_a_likeness_does_not() -> None:
    rules = load_rules(RULES)
    found = rule_for("https://www.eurointegration.com.ua/news/1/", rules)
    assert found is not None
    assert found.domains == ("eurointegration.com.ua",)
    assert rule_for("https://noteurointegration.com.ua/", rules) is None
    assert rule_for("nonsense", rules) is None


def test_dropping_leaves_the_text_behind_in_place() -> None:
    root = parse("<div>a<b>x</b>c<b>y</b>d</div>")
    drop_from(root, SiteRule(domains=("a.example",), drop=("b",)))
    assert "".join(root.itertext()) == "acd"
    assert select(root, ("b", "div"))[0].tag == "div"
