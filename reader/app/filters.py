"""Verbs on filters: what there is, what a new one would do, adding, removing, and proposals from a story."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.app.announcer import Announcer
from reader.app.settings import Settings
from reader.domain.changes import Changes
from reader.domain.filters import Filter, FilterPlace, KeptFilter
from reader.domain.late_dataclass import dataclass
from reader.domain.story import StoryRow
from reader.store import Store

FILTERED = "filter"
"""Who changed lists by a filter: the window offers to undo it."""

SHOWN = 50
"""Stories of a filter that are told one by one; more than a person looks through, and one query of rows."""

PROPOSALS = 6
"""Words and labels proposed of one story: a line or two of the dialog."""
LONG = 5
"""Letters of a word that is proposed though it is no name: shorter ones are mostly grammar, in the languages of the corpus."""

SHORTEST = 3
"""Letters of a name: a headline that begins with "In" or "У" names nothing by it."""

_WORD = re.compile(r"[^\W\d_][\w’'ʼ-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How many stories a filter finds or hides, and the newest of them, no more than ``SHOWN``."""

    stories: int
    rows: tuple[StoryRow, ...]


class Filters:
    """Filters and rules; each change is told to everyone and is one step of undo."""

    def __init__(self, store: Store, settings: Settings, announcer: Announcer[Changes]) -> None:
        self._store, self._settings, self._announcer = store, settings, announcer

    def all(self) -> tuple[KeptFilter, ...]:
        """Every filter with its count, the newest first."""
        return self._store.filters.all()

    def preview(self, wanted: Filter) -> Found:
        """What a filter would find among the stories of now.  Looks through texts: not for the window's thread.

        Raises ``SettingsError`` when there is nothing in it to look for.
        """
        return self._found(self._store.filters.preview(wanted))

    def stories(self, filter_id: int) -> Found:
        """What a filter hides, or has met when it does something else."""
        return self._found(self._store.filters.met(filter_id))

    def add(self, new: Filter) -> int:
        """Keep a filter; hiding takes effect at once, the other acts on what comes.  Gives its id.

        Raises ``SettingsError`` when there is nothing in it to look for, or no tag to give; ``NotFound`` without its source.
        """
        filter_id, changes = self._store.filters.add(new)
        self._tell(changes)
        return filter_id

    def remove(self, filter_id: int) -> None:
        """Take a filter away; what it alone had hidden is in the lists again.  Raises ``NotFound``."""
        self._tell(self._store.filters.remove(filter_id))

    def proposals(self, story_id: int) -> tuple[Filter, ...]:
        """Filters that would hide a story: names and long words of its title, then its section and tags that say
        something else.  Raises ``NotFound``."""
        version = self._store.stories.open(story_id, "", self._settings.reading_languages).version
        words = [Filter(words=word) for word in telling_words(version.title)]
        said = {"", *(word.words.casefold() for word in words)}
        named = dict.fromkeys((version.section, *version.tags))
        labels = [Filter(words=label, place=FilterPlace.LABEL) for label in named if label.casefold() not in said]
        return (*words[: PROPOSALS - min(len(labels), PROPOSALS // 2)], *labels)[:PROPOSALS]

    def _found(self, ids: Sequence[int]) -> Found:
        return Found(stories=len(ids), rows=self._store.stories.rows(ids[:SHOWN], self._settings.reading_languages))

    def _tell(self, changes: Changes) -> None:
        self._announcer.tell(replace(changes, counts=True, initiator=FILTERED))


def telling_words(title: str) -> tuple[str, ...]:
    """The words of a headline that say what it is about: names first, then long words; each once, as they stand there."""
    found = list(_WORD.finditer(title))
    words, names = [one[0] for one in found], list(_names(title, found))
    in_names = {word for name in names for word in name.split()}
    rest = sorted((word for word in words if len(word) >= LONG and word not in in_names), key=len, reverse=True)
    return tuple(dict.fromkeys((*names, *rest)))


def _names(title: str, words: Sequence[re.Match[str]]) -> Iterator[str]:
    """Words in capitals with nothing but spaces between them; the first word of a headline alone is no name."""
    run: list[re.Match[str]] = []
    for word in words:
        is_name = word[0][:1].isupper() and len(word[0]) >= SHORTEST
        if run and not (is_name and title[run[-1].end() : word.start()].isspace()):
            yield from _name(run, words)
            run = []
        if is_name:
            run.append(word)
    yield from _name(run, words)


def _name(run: Sequence[re.Match[str]], words: Sequence[re.Match[str]]) -> Iterator[str]:
    if len(run) > 1 or (run and run[0] is not words[0]):
        yield " ".join(word[0] for word in run)
