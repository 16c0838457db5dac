"""The sample paper as data: editions, stories with their texts, and the words that stand round every text."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from reader.app.sample_text import SampleText, parse_story
from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleEdition:
    """One language of the paper; ``prefix`` starts its paths, ``label`` is its name in the switcher."""

    language: str
    prefix: str
    label: str
    title: str
    words: dict[str, str]
    """Navigation, banners and the like: nothing that belongs to a story, but for the names of days and months."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleStory:
    """One story with its text by language.  ``published`` is aware; ``declares`` is ``hreflang`` or ``switcher``."""

    story_id: str
    section: str
    published: datetime
    declares: str
    texts: dict[str, SampleText]

    def path(self, prefix: str) -> str:
        """The address's path in the edition with this prefix; month in two digits, day without a leading zero."""
        return f"{prefix}/{self.section}/{self.published:%Y/%m}/{self.published.day}/{self.story_id}/"


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleContent:
    """The whole paper; stories newest first."""

    host: str
    editions: tuple[SampleEdition, ...]
    stories: tuple[SampleStory, ...]

    def address(self, path: str) -> str:
        """The address of a path of this paper."""
        return f"http://{self.host}{path}"

    def stories_in(self, language: str) -> tuple[SampleStory, ...]:
        """The stories that are printed in a language."""
        return tuple(story for story in self.stories if language in story.texts)


def load_content(folder: Path) -> SampleContent:
    """The paper that lies in ``folder``."""
    data = json.loads((folder / "paper.json").read_text(encoding="utf-8"))
    editions = tuple(SampleEdition(**fields, words=data["words"][fields["language"]]) for fields in data["editions"])
    shells = tuple(_shell(fields) for fields in data["stories"])
    content = SampleContent(host=data["host"], editions=editions, stories=shells)
    for shell in shells:
        shell.texts.update(_texts(content, folder, shell.story_id))
    return content


def _shell(fields: dict[str, Any]) -> SampleStory:
    return SampleStory(
        story_id=fields["id"],
        section=fields["section"],
        published=datetime.fromisoformat(fields["published"]),
        declares=fields["declares"],
        texts={},
    )


def _texts(content: SampleContent, folder: Path, story_id: str) -> dict[str, SampleText]:
    made: dict[str, SampleText] = {}
    for edition in content.editions:
        path = folder / "stories" / f"{story_id}.{edition.language}.txt"
        if path.exists():
            made[edition.language] = parse_story(path.read_text(encoding="utf-8"), _resolver(content, edition))
    return made


def _resolver(content: SampleContent, edition: SampleEdition) -> "Resolver":
    paths = {f"story:{story.story_id}": story.path(edition.prefix) for story in content.stories}
    return Resolver(content=content, paths=paths)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolver:
    """Addresses of pictures by file name and of stories by number, in one edition."""

    content: SampleContent
    paths: dict[str, str]

    def __call__(self, target: str) -> str:
        """The absolute address."""
        return self.content.address(self.paths.get(target) or f"/pictures/{target}")
