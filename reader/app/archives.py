"""Verbs of the archive: a library as JSON Lines (https://jsonlines.org), and such a file into a library."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from reader.app.announcer import Announcer
from reader.app.outgoing_files import whole_file
from reader.domain.archive import (
    FORMAT,
    NUMBER,
    ArchiveFault,
    ArchiveHead,
    ArchiveReport,
    PictureRecord,
    Record,
    SettingRecord,
    SourceRecord,
    StoryRecord,
)
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.codec import decode_any, encode
from reader.domain.errors import BadArchive, ContentError
from reader.domain.export import ExportReport
from reader.domain.language import canonical
from reader.store import Store

if TYPE_CHECKING:
    from reader.sync.workshop import Workshop

LINE_LIMIT = 64 * 1024 * 1024
"""Bytes of a line: the largest picture kept, 25 megapixels as JPEG, is 20 MB, and base64 makes a third more of it."""
HEAD_LIMIT = 4096
"""Bytes of the first line: three short values, so that no other file is read far."""
BATCH = 100
"""Records of one transaction: stories of 800 words took 0.1 s, in which a click has to wait."""
FAULTS_KEPT = 100
"""Broken lines that are told one by one."""
SETTINGS = (
    "reading_languages", "interface_language", "theme", "text_size", "text_face", "text_width", "line_height", "sync_minutes",
    "sync_at_start", "mark_read", "mark_read_seconds", "keep_read_days", "keep_raw_days", "keys",
    "speak_captions",
)  # fmt: skip
"""What a person has chosen; not what belongs to one computer (the window's place, the proxy, accounts)."""

Progress = Callable[[int, int], None]


class Archives:
    """Everything reads and writes disks: not for the window's thread."""

    def __init__(self, store: Store, announcer: Announcer[Changes], workshop: "Callable[[], Workshop]") -> None:
        self._store, self._announcer, self._workshop = store, announcer, workshop

    def write(
        self, path: Path, cancel: CancelToken, story_ids: Sequence[int] | None = None, progress: Progress = lambda _n, _all: None
    ) -> ExportReport:
        """Write the library, or these stories, whole or not at all.  Raises ``CannotWrite``, ``Cancelled``."""
        out = self._store.archive_out
        records = out.whole(SETTINGS) if story_ids is None else out.stories(story_ids)
        total = -1 if story_ids is None else len(story_ids)
        stories = 0
        with whole_file(path) as target:
            target.write(_line(ArchiveHead(format=FORMAT, number=NUMBER, made=datetime.now(UTC))))
            for record in records:
                cancel.check()
                target.write(_line(record))
                if isinstance(record, StoryRecord):
                    stories += 1
                    progress(stories, max(total, stories))
        return ExportReport(path=path, stories=stories, size=path.stat().st_size)

    def is_archive(self, path: Path) -> bool:
        """Whether a file says of itself that it is a library of ours."""
        try:
            with _opened(path) as file:
                _check_head(file, path)
        except BadArchive as error:
            return error.detail == "newer"
        return True

    def check(self, path: Path, cancel: CancelToken) -> tuple[ArchiveFault, ...]:
        """The lines that cannot be used, the first hundred of them.  Raises ``BadArchive`` when it is no such file."""
        with _opened(path) as file:
            _check_head(file, path)
            found = (item for item in _records(file, cancel) if isinstance(item[1], ArchiveFault))
            return tuple(
                fault for _, (_, fault) in zip(range(FAULTS_KEPT), found, strict=False) if isinstance(fault, ArchiveFault)
            )

    def read(
        self, path: Path, cancel: CancelToken, *, skip_broken: bool = False, progress: Progress = lambda _n, _all: None
    ) -> ArchiveReport:
        """Take a file into the library; what is here stays.

        A line that cannot be used stops everything before anything is changed, unless ``skip_broken``: then it is told and the
        rest is taken.  Raises ``BadArchive`` (``line``: the first broken one, ``broken``: how many), ``DiskFull``, ``Cancelled``.
        """
        faults = () if skip_broken else self.check(path, cancel)
        if faults:
            raise BadArchive("line", path=str(path), line=faults[0].line, broken=len(faults))
        taken = _Taken()
        size = path.stat().st_size
        with _opened(path) as file, self._workshop().open() as workshop:
            _check_head(file, path)
            for batch in _batches(_records(file, cancel)):
                self._take(batch, taken, workshop, cancel)
                progress(file.tell(), size)
        return taken.report()

    def _take(
        self, batch: "list[tuple[int, Record | ArchiveFault]]", taken: "_Taken", workshop: "Workshop", cancel: CancelToken
    ) -> None:
        wanted: list[tuple[int, Record]] = []
        for line, item in batch:
            made = _checked(item, workshop, cancel) if not isinstance(item, ArchiveFault) else item
            if isinstance(made, ArchiveFault):
                taken.faults.append(replace(made, line=line))
            else:
                wanted.append((line, made))
        outcomes, changes = self._store.archive_in.put([record for _, record in wanted])
        for (line, record), outcome in zip(wanted, outcomes, strict=True):
            taken.note(line, record, outcome)
        if wanted:
            self._announcer.tell(changes)


class _Taken:
    """Counts what became of records."""

    def __init__(self) -> None:
        self.faults: list[ArchiveFault] = []
        self._counts: dict[tuple[type, str], int] = {}

    def note(self, line: int, record: Record, outcome: str) -> None:
        if outcome == "broken":
            self.faults.append(ArchiveFault(line=line, why="record"))
        key = (type(record), outcome)
        self._counts[key] = self._counts.get(key, 0) + 1

    def report(self) -> ArchiveReport:
        counts = self._counts
        return ArchiveReport(
            stories=counts.get((StoryRecord, "new"), 0),
            merged=counts.get((StoryRecord, "merged"), 0),
            sources=counts.get((SourceRecord, "new"), 0),
            pictures=counts.get((PictureRecord, "new"), 0),
            faults=tuple(self.faults),
        )


def _line(record: Record) -> bytes:
    return encode(record) + b"\n"


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise BadArchive("unreadable", path=str(path)) from error


def _check_head(file: BinaryIO, path: Path) -> None:
    try:
        head = json.loads(file.readline(HEAD_LIMIT))
        kind, number = str(head["format"]), int(head["number"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BadArchive("not-ours", path=str(path)) from error
    if kind != FORMAT:
        raise BadArchive("not-ours", path=str(path))
    if number > NUMBER:
        raise BadArchive("newer", path=str(path))


def _records(file: BinaryIO, cancel: CancelToken) -> Iterator[tuple[int, Record | ArchiveFault]]:
    """Every line after the head with its number; a line that is no record as a fault."""
    number = 1
    while line := file.readline(LINE_LIMIT):
        cancel.check()
        number += 1
        if not line.endswith(b"\n") and len(line) == LINE_LIMIT:
            _skip_rest(file)
            yield number, ArchiveFault(line=number, why="long")
        elif line.strip():
            yield number, _record(line, number)


def _record(line: bytes, number: int) -> Record | ArchiveFault:
    try:
        record: Record = decode_any(Record, line)
    except ValueError:
        return ArchiveFault(line=number, why="json")
    return record


def _skip_rest(file: BinaryIO) -> None:
    while (part := file.readline(LINE_LIMIT)) and not part.endswith(b"\n"):
        pass


def _batches(items: Iterator[tuple[int, Record | ArchiveFault]]) -> Iterator[list[tuple[int, Record | ArchiveFault]]]:
    batch: list[tuple[int, Record | ArchiveFault]] = []
    for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    yield batch


def _checked(record: Record, workshop: "Workshop", cancel: CancelToken) -> Record | ArchiveFault:
    """A picture is looked at by a child process before it is kept; a setting must be one that travels."""
    if isinstance(record, SettingRecord) and (record.name not in SETTINGS or not _is_language(record)):
        return ArchiveFault(line=0, why="setting")
    if not isinstance(record, PictureRecord) or not record.body:
        return record
    try:
        made = workshop.check_picture(record.body, cancel)
    except ContentError:
        return ArchiveFault(line=0, why="picture")
    if made.digest != record.digest:
        return ArchiveFault(line=0, why="picture")
    return replace(record, state="stored", suffix=made.suffix, width=made.width, height=made.height)


def _is_language(record: SettingRecord) -> bool:
    """Whether what names languages names languages; other values are checked when they are read."""
    if not record.name.endswith(("_language", "_languages")) or not record.value:
        return True
    return all(canonical(code) == code for code in record.value.split(","))
