"""What a page says elsewhere about its story's text, to hold pieces against."""

import re
from dataclasses import dataclass, field

from reader.domain.wording import key_of
from reader.extract.metadata import Metadata

_WORD = re.compile(r"\w+")
_RUN = 3
"""Words in a row that must agree; scripts without spaces agree by signs instead."""


def words_of(text: str) -> str:
    """A text's words in lower case, one space between; an underscore is a letter."""
    return " ".join(_WORD.findall(text.lower())) if "_" in text else key_of(text)


def _runs_of(key: str) -> set[tuple[str, ...]]:
    words = key.split(" ") if key else []
    if len(key) > 12 * max(len(words), 1):
        words = list(key.replace(" ", ""))
    if len(words) < _RUN:
        return {tuple(words)} if words else set()
    # Tuples that zip makes cost a third of words joined in a loop.
    return set(zip(*(words[start:] for start in range(_RUN)), strict=False))


@dataclass(slots=True)
class Clues:
    """The headline, the summary and the ``articleBody`` of a page's head, as sets of word runs."""

    title: str = ""
    summary: set[tuple[str, ...]] = field(default_factory=set)
    told: set[tuple[str, ...]] = field(default_factory=set)
    title_runs: set[tuple[str, ...]] = field(default_factory=set)

    @property
    def has_told(self) -> bool:
        """Whether the head holds the story's text."""
        return len(self.told) > 40

    def shares(self, key: str) -> list[float]:
        """Shares of a text's runs that the head's text, the summary and the headline have; -1 for a text that is not there."""
        runs = _runs_of(key)
        told = _share(runs, self.told) if self.has_told else -1.0
        summary = _share(runs, self.summary) if self.summary else -1.0
        return [told, summary, _share(runs, self.title_runs)]


def _share(runs: set[tuple[str, ...]], known: set[tuple[str, ...]]) -> float:
    return 0.0 if not runs or runs.isdisjoint(known) else len(runs & known) / len(runs)


def clues_of(facts: Metadata) -> Clues:
    """The clues of a page's head."""
    title = words_of(facts.shown_title or facts.title)
    return Clues(
        title=title,
        title_runs=_runs_of(title),
        summary=_runs_of(words_of(facts.summary)),
        told=_runs_of(words_of(facts.body[:100_000])),
    )
