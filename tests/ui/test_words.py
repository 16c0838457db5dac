"""Every key that the core can carry has a sentence."""

import inspect

import pytest

from reader.domain import errors
from reader.domain.errors import ReaderError
from reader.domain.page import Outcome
from reader.ui.words import SENTENCES, sentence

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, ReaderError)]
DETAILS = [
    "unreachable:dns", "unreachable:refused", "unreachable:tls", "unreachable:reset", "unreachable:offline",
    "refused:private-address", "refused:scheme", "refused:downgrade", "refused:redirects", "refused:userinfo",
    "refused:offline-by-choice", "truncated:length", "truncated:chunk", "truncated:encoding", "not-a-feed:html",
    "not-a-feed:empty", "not-a-feed:binary", "not-a-feed:json", "broken-feed:xml", "broken-feed:entities",
    "broken-feed:truncated", "broken-feed:deep", "broken-feed:limit", "bad-picture:format", "bad-picture:pixels",
    "bad-picture:broken", "bad-picture:tiny", "bad-picture:limit", "bad-outline:xml", "bad-outline:large", "bad-outline:deep",
    "cannot-open:permission", "cannot-open:not-ours", "cannot-open:io",
]  # fmt: skip
OUTCOMES = [outcome for outcome in Outcome if outcome is not Outcome.STORY]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.key))
def test_error_has_a_sentence(kind: type[ReaderError]) -> None:
    assert kind.key in SENTENCES


@pytest.mark.parametrize("code", DETAILS)
def test_detail_has_a_sentence_of_its_own(code: str) -> None:
    assert sentence(code) == SENTENCES[code]


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_outcome_has_a_sentence_bare_and_as_an_error(outcome: Outcome) -> None:
    assert sentence(outcome.value) == sentence(f"no-story:{outcome.value}") == SENTENCES[f"no-story:{outcome.value}"]


def test_status_fills_the_sentence_or_has_its_own() -> None:
    assert sentence("bad-status", [("status", "418")]) == "The site answered with error 418."
    assert sentence("bad-status") == "The site answered with an error."
    assert sentence("bad-status", [("status", 404)]) == SENTENCES["bad-status:404"]


def test_unknown_key_and_detail_are_told_in_general() -> None:
    assert sentence("unreachable:moon") == SENTENCES["unreachable"]
    assert sentence("nonsense:x") == SENTENCES["error"]


def test_values_are_made_safe() -> None:
    told = sentence("already-subscribed", [("title", "a\u202eb\nc")])
    assert "\u202e" not in told
    assert "\n" not in told
    assert "{" not in sentence("private-address", [("origin", "http://nas.local")])
