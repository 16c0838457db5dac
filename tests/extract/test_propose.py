"""A person points at a block; a selector for the site's rule comes of it."""

import json

import pytest

from reader.domain.blocks import text_of
from reader.domain.errors import BadRule
from reader.domain.extraction import RuleTrial, RuleWish
from reader.domain.feed import RawDocument
from reader.domain.page import PageInput, RuleText
from reader.extract.explain import explain
from reader.extract.propose import matches, propose

LINE = "<p>Paragraph {n}. The ferry returned to the old harbour after nine years of repairs, said the mayor.</p>"
STORY = tuple(LINE.replace("{n}", str(n)) for n in range(9))
STRAY = "The ferry line thanks all passengers who wrote to it during the year."


def page(stray: str, rules: tuple[RuleText, ...] = (), story: tuple[str, ...] = STORY) -> PageInput:
    body = "".join((*story[:5], stray, *story[5:]))
    html = f"<html><body><article><h1>Ferry</h1><div class=body>{body}</div></article></body></html>"
    return PageInput(document=RawDocument(url="https://www.north.example/a/1", body=html.encode()), rules=rules)


def rule(*, is_own: bool = True, **lists: list[str]) -> RuleText:
    return RuleText(name="mine", text=json.dumps({"domains": ["north.example"], **lists}), is_own=is_own)


@pytest.mark.parametrize(
    ("stray", "selector"),
    [
        (f"<p class='thanks'>{STRAY}</p>", "p.thanks"),
        (f"<p id=thanks class=x>{STRAY}</p>", "p#thanks"),
        (f"<div class='thanks wide'><p>{STRAY}</p></div>", "div.thanks.wide"),
        (f"<div class='css-1x2y3z thanks'><p class=p12345>{STRAY}</p></div>", "div.thanks"),
        (f"<div class='promo_48213'><p>{STRAY}</p></div>", 'div[class^="promo_"]'),
        (f"<p>{STRAY}</p>", ""),
        ("", ""),
    ],
)
def test_a_stray_block_is_named_by_its_nearest_stable_box(stray: str, selector: str) -> None:
    made = propose(RuleWish(page=page(stray), lines=(STRAY,)))
    assert (made.site, made.selector, made.restore) == ("north.example", selector, False)


def test_a_name_that_the_whole_story_shares_is_not_proposed() -> None:
    story = tuple(line.replace("<p>", "<p class=text>") for line in STORY)
    assert propose(RuleWish(page=page(f"<p class=text>{STRAY}</p>", story=story), lines=(STRAY,))).selector == ""


def test_the_proposed_rule_takes_the_block_out_and_the_other_brings_it_back() -> None:
    taken = page(f"<div class=thanks><p>{STRAY}</p></div>", (rule(drop=["div.thanks"]),))
    told = explain(taken)
    assert STRAY not in text_of(told.extracted.blocks)
    assert [(one.text, one.why) for one in told.dropped if one.why == "rule"] == [(STRAY, "rule")]
    assert told.rules == ("north.example",)


def test_a_missing_block_comes_back_whatever_its_name_says() -> None:
    stray = f"<div class='share-bar newsletter'><p>{STRAY}</p></div>"
    before = explain(page(stray))
    assert STRAY not in text_of(before.extracted.blocks)
    assert STRAY in [one.text for one in before.dropped]
    made = propose(RuleWish(page=page(stray), lines=(STRAY,), restore=True))
    assert made.selector == "div.share-bar.newsletter"
    after = explain(page(stray, (rule(restore=[made.selector]),)))
    assert STRAY in text_of(after.extracted.blocks)


def test_a_picture_is_found_by_its_address() -> None:
    stray = "<div class=badge-box><img src=/pictures/harbour.jpg width=600 height=400></div>"
    wish = RuleWish(page=page(stray), picture_url="https://www.north.example/pictures/harbour.jpg")
    assert propose(wish).selector == "div.badge-box"


def test_a_trial_tells_what_a_selector_finds_and_refuses_what_is_none() -> None:
    trial = page(f"<p class=thanks>{STRAY}</p>")
    assert matches(RuleTrial(page=trial, selector="p.thanks")).texts == (STRAY,)
    assert matches(RuleTrial(page=trial, selector="p.other")).texts == ()
    with pytest.raises(BadRule):
        matches(RuleTrial(page=trial, selector="p:hover"))


def told(rules: tuple[RuleText, ...], stray: str) -> str:
    return text_of(explain(page(stray, rules)).extracted.blocks)


@pytest.mark.parametrize(
    ("shipped", "stray", "selector"),
    [
        ("div.note", f"<div class='note editor'><p>{STRAY}</p></div>", "div.note.editor"),
        ("div.note", f"<div class=note><p>{STRAY}</p><p>Its editors answer on Fridays, by letter.</p></div>", "div.note"),
        ("p.note", f"<p class=note>{STRAY}</p>", "p.note"),
    ],
)
def test_what_the_programs_rule_drops_can_be_restored(shipped: str, stray: str, selector: str) -> None:
    ours = rule(is_own=False, drop=[shipped])
    assert STRAY not in told((ours,), stray)
    (lost,) = (one for one in explain(page(stray, (ours,))).dropped if one.why == "rule")
    made = propose(RuleWish(page=page(stray, (ours,)), lines=(lost.text,), restore=True))
    assert made.selector == selector
    assert STRAY in told((ours, rule(restore=[made.selector])), stray)


def test_a_part_of_what_is_dropped_is_restored_alone() -> None:
    stray = f"<div class=extra><p>Subscribe to our letter on Fridays.</p><p class=note>{STRAY}</p>Tail.</div>"
    text = told((rule(is_own=False, drop=["div.extra"]), rule(restore=["p.note"])), stray)
    assert STRAY in text
    assert "letter on Fridays" not in text
    assert "Tail" not in text


def test_the_persons_own_drop_wins_over_what_they_restore() -> None:
    stray = f"<div class=extra><p>The harbour master answers questions every Friday.</p><p class=note>{STRAY}</p></div>"
    text = told((rule(is_own=False, drop=["div.extra"]), rule(restore=["div.extra"], drop=["p.note"])), stray)
    assert STRAY not in text
    assert "harbour master answers" in text
