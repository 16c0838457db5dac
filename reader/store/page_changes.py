"""What another extraction of a page changed in its version, told so that a person can judge it."""

import json
import sqlite3
from collections.abc import Iterator

from reader.domain.blocks import Blocks, pictures_of, text_of
from reader.domain.extraction import FactChange, StoryChange
from reader.domain.text import display_text
from reader.store.moments import moment_or_none

LINES = 20
"""Lines that are told of each text: who needs more opens the story."""
LINE = 200
"""Characters of such a line."""


def change_of(before: sqlite3.Row, after: sqlite3.Row, old: Blocks, new: Blocks) -> StoryChange:
    """The difference between two states of a version (rows as ``raw_pages`` reads them) and between its texts."""
    shown, showing = ({picture.url: None for picture in pictures_of(blocks)} for blocks in (old, new))
    said, saying = (dict.fromkeys(text_of(blocks).split("\n")) for blocks in (old, new))
    return StoryChange(
        story_id=after["story_id"],
        version_id=after["version_id"],
        title=after["title"],
        language=after["language"],
        url=after["url"],
        words_before=before["words"],
        words_after=after["words"],
        pictures_gained=tuple(url for url in showing if url not in shown),
        pictures_lost=tuple(url for url in shown if url not in showing),
        lines_gained=_told(line for line in saying if line not in said),
        lines_lost=_told(line for line in said if line not in saying),
        is_restyled=old != new and list(said) == list(saying) and list(shown) == list(showing),
        facts=tuple(_facts(before, after)),
    )


def _told(lines: Iterator[str]) -> tuple[str, ...]:
    filled = (line for line in lines if line)
    return tuple(display_text(line, LINE) for line, _ in zip(filled, range(LINES), strict=False))


def _facts(before: sqlite3.Row, after: sqlite3.Row) -> Iterator[FactChange]:
    old, new = _said(before), _said(after)
    yield from (FactChange(name=name, before=old[name], after=new[name]) for name in old if old[name] != new[name])


def _said(row: sqlite3.Row) -> dict[str, str]:
    return {
        "title": row["title"],
        "byline": row["byline"],
        "published": _time(row["published"]),
        "modified": _time(row["modified"]),
        "language": row["language"],
        "section": row["section"],
        "site": row["site_name"],
        "tags": ", ".join(json.loads(row["tags"])),
        "wall": row["page_reason"],
    }


def _time(value: int | None) -> str:
    moment = moment_or_none(value)
    return moment.isoformat() if moment else ""
