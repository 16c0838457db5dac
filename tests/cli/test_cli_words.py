import re

import pytest

from reader.cli.words import SENTENCES, sentence, sentence_of
from reader.domain import errors
from reader.domain.errors import AlreadySubscribed, Cancelled, NotFound, ReaderError, Unreachable
from reader.domain.page import Outcome


def classes(root: type[ReaderError] = ReaderError) -> list[type[ReaderError]]:
    return [root, *(found for child in root.__subclasses__() for found in classes(child))]


@pytest.mark.parametrize("error", classes(), ids=lambda error: error.__name__)
def test_every_key_and_every_documented_detail_has_a_sentence(error: type[ReaderError]) -> None:
    assert error.key in SENTENCES
    details = re.findall(r"``([a-z-]+)``", (error.__doc__ or "").partition("Values:")[0])
    if error.__module__ == errors.__name__ and error is not ReaderError:
        assert [detail for detail in details if f"{error.key}:{detail}" not in SENTENCES] == []


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome is not Outcome.STORY])
def test_every_outcome_has_a_sentence(outcome: Outcome) -> None:
    assert sentence(outcome.value) == SENTENCES[f"no-story:{outcome.value}"]


@pytest.mark.parametrize("text", SENTENCES.values())
def test_sentences_are_whole_even_without_values(text: str) -> None:
    assert text[0].isupper()
    assert "{" not in sentence(next(code for code, words in SENTENCES.items() if words == text))


def test_fills_values_in_and_makes_them_safe() -> None:
    assert sentence("bad-status", {"status": 404}) == "The site answered with error 404."
    assert sentence_of(AlreadySubscribed(title="A\x1b[31m\nB")) == "You have this source already: A[31m B"
    assert sentence_of(NotFound(what="story", id=7)) == "There is no story 7."
    assert sentence_of(Unreachable("dns", url="http://x.example/")).endswith("(http://x.example/)")
    assert sentence_of(Cancelled()) == "Cancelled."


def test_unknown_codes_still_have_a_sentence() -> None:
    assert sentence("unreachable:new-reason") == SENTENCES["unreachable"]
    assert sentence("no-such-thing") == SENTENCES["error"]
    assert sentence("") == SENTENCES["error"]
