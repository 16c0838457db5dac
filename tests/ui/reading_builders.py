"""Stories for the tests of list and article."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from reader.domain.blocks import Block, Cell, Paragraph, Run, Table, plain
from reader.domain.language import short_name
from reader.domain.picture import PictureRef
from reader.domain.story import Chip, ChipState, Offline, OpenStory, StoryRow, Version

NOW = datetime(2024, 10, 3, 15, 0, tzinfo=UTC)


def now() -> datetime:
    return NOW


def chip(language: str, state: ChipState = ChipState.STORED) -> Chip:
    return Chip(language=language, label=short_name(language), state=state)


def row(story_id: int, title: str = "Harbour towns agree", **values: object) -> StoryRow:
    known: dict[str, object] = {
        "version_id": story_id, "snippet": "Nine councils signed the plan", "language": "en", "source_id": 1,
        "source_title": "Northern Courier", "published": NOW - timedelta(hours=1), "offline": Offline.COMPLETE,
        "chips": (chip("en"), chip("uk")),
    }  # fmt: skip
    return StoryRow(story_id=story_id, title=title, **(known | values))  # type: ignore[arg-type]  # fields by name


def paragraph(*parts: str | Run) -> Paragraph:
    return Paragraph(runs=tuple(part if isinstance(part, Run) else Run(text=part) for part in parts))


def table(rows: int, columns: int) -> Table:
    return Table(rows=tuple(tuple(Cell(runs=plain(f"{r}.{c}")) for c in range(columns)) for r in range(rows)))


def story(
    *blocks: Block,
    language: str = "en",
    title: str = "Harbour towns agree",
    story_id: int = 1,
    pictures: tuple[PictureRef, ...] = (),
) -> OpenStory:
    version = Version(
        version_id=story_id * 100 + sum(map(ord, language)), story_id=story_id, url="https://example.org/1", language=language,
        title=title, byline="Marta Lysenko", published=NOW - timedelta(hours=1), section="Coast", blocks=blocks,
        pictures=pictures, offline=Offline.COMPLETE, words=500,
    )  # fmt: skip
    return OpenStory(row=row(story_id, title, language=language), version=version)


def long_story(language: str = "en", paragraphs: int = 40, story_id: int = 1) -> OpenStory:
    return story(
        *(paragraph(f"Paragraph {number}. " + "words of the story " * 30) for number in range(paragraphs)),
        language=language, story_id=story_id,
    )  # fmt: skip


def picture_file(folder: Path, width: int = 400, height: int = 200, colour: str = "#336699") -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    path = str(folder / f"{width}x{height}.png")
    assert image.save(path)
    return path
