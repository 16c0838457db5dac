"""The site rules for one page: those that come with the program and the person's own, made one."""

from collections.abc import Iterable
from dataclasses import fields, replace

from reader.domain.errors import BadRule
from reader.domain.page import RuleText
from reader.extract.rules import SiteRule, read_rule, rule_for


def usable_rules(texts: Iterable[RuleText]) -> tuple[tuple[SiteRule, ...], tuple[SiteRule, ...]]:
    """The person's own rules and the program's, without those that cannot be used."""
    own: list[SiteRule] = []
    shipped: list[SiteRule] = []
    for text in texts:
        try:
            (own if text.is_own else shipped).append(read_rule(text.text, text.name))
        except BadRule:
            continue
    return tuple(own), tuple(shipped)


def faults_of(texts: Iterable[RuleText]) -> tuple[BadRule, ...]:
    """Why rules cannot be used, an error for each that cannot."""
    faults = []
    for text in texts:
        try:
            read_rule(text.text, text.name)
        except BadRule as error:
            faults.append(error)
    return tuple(faults)


def page_rules(url: str, texts: Iterable[RuleText]) -> tuple[SiteRule, ...]:
    """One rule for the page at an address: the person's selectors, then those of the program's nearest rule; or none.

    What the program drops is dropped weakly: the person may restore it.
    """
    own, shipped = usable_rules(texts)
    ours = rule_for(url, shipped)
    found = [rule for rule in own if rule_for(url, (rule,))]
    found += [replace(ours, drop=(), weak_drop=ours.drop)] if ours is not None else []
    if not found:
        return ()
    joined = {
        field.name: tuple(dict.fromkeys(one for rule in found for one in getattr(rule, field.name))) for field in fields(SiteRule)
    }
    return (SiteRule(**joined),)
