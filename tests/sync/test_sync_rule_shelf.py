"""Site rules on disk."""

import json
import os
from pathlib import Path

import pytest

from reader.domain.cancel import CancelToken
from reader.domain.page import RuleText
from reader.sync.rule_shelf import RuleShelf
from reader.sync.workshop import Workshop


@pytest.fixture
def shelf(tmp_path: Path) -> RuleShelf:
    (tmp_path / "shipped").mkdir()
    (tmp_path / "shipped" / "a.json").write_text('{"domains": ["a.example"], "drop": ["p.ad"]}')
    return RuleShelf(tmp_path / "shipped", tmp_path / "own")


def test_only_rules_of_the_address_are_given_the_persons_first(shelf: RuleShelf, tmp_path: Path) -> None:
    shelf.add("a.example", "p.stray", restore=False)
    assert [text.is_own for text in shelf.for_address("https://www.a.example/1")] == [True, False]
    assert shelf.for_address("https://nota.example/") == ()
    assert [path.suffix for path in (tmp_path / "own").iterdir()] == [".json"]


def test_a_rule_grows_and_keeps_what_a_person_wrote_in_it(shelf: RuleShelf) -> None:
    path = shelf.add("a.example", "p.stray", restore=False)
    path.write_text(json.dumps({"domains": ["a.example", "b.example"], "drop": ["p.stray"], "title": ["h2"]}))
    shelf.add("a.example", "p.stray", restore=False)
    shelf.add("a.example", "div.lost", restore=True)
    told = json.loads(path.read_text())
    assert told == {"domains": ["a.example", "b.example"], "drop": ["p.stray"], "restore": ["div.lost"], "title": ["h2"]}
    assert len(shelf.for_address("https://b.example/")) == 1


def test_a_changed_file_is_read_anew(shelf: RuleShelf, tmp_path: Path) -> None:
    assert shelf.for_address("https://c.example/") == ()
    path = tmp_path / "shipped" / "a.json"
    path.write_text('{"domains": ["c.example"]}')
    os.utime(path, ns=(1, 1))
    assert len(shelf.for_address("https://c.example/")) == 1


@pytest.mark.parametrize("text", ["", "[" * 100_000, "[]", '{"domains": 3}', '{"domains": [3]}'])
def test_what_is_no_rule_concerns_no_page_but_is_the_persons(shelf: RuleShelf, tmp_path: Path, text: str) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "bad.json").write_text(text)
    assert len(shelf.for_address("https://a.example/")) == 1
    assert [one.name for one in shelf.own()] == ["bad"]


def test_a_child_names_the_rules_that_cannot_be_used() -> None:
    with Workshop(size=1).open() as workshop:
        good = RuleText(name="good", text='{"domains": ["a.example"]}')
        (fault,) = workshop.check_rules((good, RuleText(name="mine", text="{}")), CancelToken())
    assert (fault.url, fault.code) == ("mine", "bad-rule:domains")


def test_a_sync_keeps_to_the_rules_that_its_first_page_met(shelf: RuleShelf, tmp_path: Path) -> None:
    held = shelf.held()
    shelf.add("b.example", "p.stray", restore=False)
    assert len(held.for_address("https://b.example/1")) == 1, "looked at when first asked"
    (tmp_path / "shipped" / "a.json").unlink()
    assert len(held.for_address("https://a.example/1")) == 1
    assert shelf.for_address("https://a.example/1") == ()
