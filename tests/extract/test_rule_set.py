"""A person's rules beside the program's."""

from reader.domain.page import RuleText
from reader.extract.rule_set import faults_of, page_rules

SHIPPED = RuleText(name="a", text='{"domains": ["a.example"], "keep": ["div.text"], "drop": ["div.ad"]}')
OWN = RuleText(name="mine", text='{"domains": ["a.example"], "drop": ["p.stray", "div.ad"]}', is_own=True)
BAD = RuleText(name="bad", text='{"domains": ["a.example"], "drop": ["p:hover"]}', is_own=True)


def test_both_take_part_the_persons_first_and_a_bad_one_does_not() -> None:
    (made,) = page_rules("https://www.a.example/1", (SHIPPED, OWN, BAD))
    assert made.keep == ("div.text",)
    assert (made.drop, made.weak_drop) == (("p.stray", "div.ad"), ("div.ad",))
    assert page_rules("https://b.example/", (SHIPPED, OWN, BAD)) == ()


def test_a_bad_rule_is_named() -> None:
    (fault,) = faults_of((SHIPPED, BAD, OWN))
    assert fault.code == "bad-rule:selector"
    assert fault.values["rule"] == "bad"
