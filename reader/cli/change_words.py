"""What extracting again changed in a story, in plain words."""

from collections.abc import Iterator

from reader.cli.words import sentence
from reader.domain.extraction import FactChange, ReExtraction, StoryChange
from reader.domain.language import english_name
from reader.domain.text import display_text

LINES = 3
"""Lines of text that are shown of each side; ``--json`` has more."""
LINE = 100
"""Characters of such a line."""

_NAMES = {
    "title": "headline",
    "byline": "byline",
    "published": "time of publication",
    "modified": "time of the last change",
    "language": "language",
    "section": "section",
    "site": "site",
    "tags": "tags",
}


def change_lines(change: StoryChange) -> Iterator[str]:
    """The story, then a line for everything that changed in it."""
    language = f" ({english_name(change.language)})" if change.language else ""
    yield f"Story {change.story_id}{language}: {display_text(change.title, 200)}"
    told = [*_wall(change), *_text(change), *_pictures(change), *_facts(change)]
    yield from (f"  {line}" for line in told)


def _wall(change: StoryChange) -> Iterator[str]:
    for fact in change.facts:
        if fact.name != "wall":
            continue
        if change.is_freed:
            yield f"the page was no story until now and is one: {sentence(fact.before)}"
        elif fact.after and fact.before:
            yield f"why there is no story: {sentence(fact.before)} > {sentence(fact.after)}"
        else:
            yield f"cut short: {sentence(fact.after)}" if fact.after else f"not cut short any more: {sentence(fact.before)}"


def _text(change: StoryChange) -> Iterator[str]:
    before, after = change.words_before, change.words_after
    if before != after:
        yield f"the text is {'longer' if after > before else 'shorter'}: {before} > {after} words"
    elif change.lines_gained or change.lines_lost:
        yield f"the text is another of as many words: {after}"
    elif change.is_restyled:
        yield "the words are the same, but not their headings, lists, marks or links"
    yield from _sample("+", change.lines_gained)
    yield from _sample("-", change.lines_lost)


def _sample(sign: str, lines: tuple[str, ...]) -> Iterator[str]:
    yield from (f"  {sign} {display_text(line, LINE)}" for line in lines[:LINES])
    if len(lines) > LINES:
        yield f"  {sign} …"


def _pictures(change: StoryChange) -> Iterator[str]:
    for urls, what in ((change.pictures_gained, "more"), (change.pictures_lost, "fewer")):
        if urls:
            yield f"{len(urls)} {'picture' if len(urls) == 1 else 'pictures'} {what}"


def _facts(change: StoryChange) -> Iterator[str]:
    for fact in change.facts:
        if fact.name in _NAMES:
            yield f"{_NAMES[fact.name]}: {_quoted(fact, fact.before)} > {_quoted(fact, fact.after)}"


def _quoted(fact: FactChange, text: str) -> str:
    text = english_name(text) if fact.name == "language" and text else text
    return display_text(text, LINE) or "none"


def summary(report: ReExtraction) -> str:
    """The run in one line."""
    freed = sum(change.is_freed for change in report.changes)
    parts = [f"{report.pages} pages", f"{len(report.changes)} changed"]
    parts += [f"{freed} of them stories that were none before"] if freed else []
    parts += [f"{report.guarded} left as they were because text would be lost"] if report.guarded else []
    parts += [f"{report.walls} still without a story"] if report.walls else []
    parts += [f"{len(report.failures)} failed"] if report.failures else []
    return ", ".join(parts) + "."
