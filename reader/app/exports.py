"""Verbs of export: stories of the library as files of every form."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from uuid import uuid4

from reader.app.outgoing_files import whole_file, whole_folder
from reader.app.parallel import Parallel
from reader.app.settings import Settings
from reader.domain.cancel import CancelToken
from reader.domain.errors import ContentError, NotFound, NothingToExport
from reader.domain.export import Edition, Editions, ExportForm, ExportOrder, ExportReport, Issue, Line, PictureBytes
from reader.domain.late_dataclass import dataclass
from reader.domain.picture import PictureRef, StoredPicture
from reader.domain.story import ChipState, Offline, StoryRow
from reader.export.names import slug
from reader.store import Store

if TYPE_CHECKING:
    from reader.sync.workshop import Workshop

PAGE = 200
"""Stories whose rows are read at once: two of the list's pages."""

Progress = Callable[[int, int], None]
"""Told how many stories of how many are written; on the thread that writes."""
Paper = Callable[[Issue, Callable[[], Editions]], bytes]
"""Prints an issue as a PDF file's bytes; the texts can be asked for again.  The face's, because it takes Qt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A story of an export: its line, the version that leads, and the one beside it (0 for none)."""

    story_id: int
    line: Line
    version_id: int
    beside_id: int = 0


class Exports:
    """Everything reads the library and writes a disk: not for the window's thread."""

    def __init__(self, store: Store, settings: Settings, parallel: Parallel, workshop: "Callable[[], Workshop]") -> None:
        self._store, self._settings, self._parallel, self._workshop = store, settings, parallel, workshop

    def languages(self, story_ids: tuple[int, ...]) -> dict[str, int]:
        """Languages in which any of the stories is stored, with how many are; the most frequent first."""
        counted: dict[str, int] = {}
        for row in self._rows(story_ids):
            for chip in row.chips:
                if chip.state is ChipState.STORED:
                    counted[chip.language] = counted.get(chip.language, 0) + 1
        return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))

    def suggest_name(self, story_ids: tuple[int, ...], form: ExportForm, title: str = "") -> str:
        """A file's name: from the title given, else from the story's when there is one; safe on every file system."""
        rows = self._store.stories.rows(story_ids[:1], self._settings.reading_languages) if len(story_ids) == 1 else ()
        return slug(title or (rows[0].title if rows else ""), "offprint") + form.suffix

    def write(
        self, order: ExportOrder, cancel: CancelToken, progress: Progress = lambda _done, _total: None, paper: Paper | None = None
    ) -> ExportReport:
        """Write the stories to ``order.path``, whole or not at all.  ``paper`` is needed for PDF.

        Raises ``CannotWrite``, ``NothingToExport``, ``Cancelled``.
        """
        chosen = tuple(self._choose(order))
        if not chosen:
            raise NothingToExport(path=str(order.path))
        issue = self._issue(order, chosen)
        writing = _Writing(issue=issue, editions=partial(self._read, chosen, cancel, progress), pictures=_picture)
        with self._workshop().open() as workshop, whole_file(order.path) as target:
            self._write(order, writing, target, (paper, partial(_book_picture, workshop, cancel)))
        left_out = len(order.story_ids) - len(chosen)
        return ExportReport(path=order.path, stories=len(chosen), left_out=left_out, size=order.path.stat().st_size)

    def _write(
        self, order: ExportOrder, writing: "_Writing", target: BinaryIO, makers: "tuple[Paper | None, PictureBytes]"
    ) -> None:
        paper, book_picture = makers
        match order.form:
            case ExportForm.HTML:
                from reader.export.page import html_page

                target.writelines(html_page(writing.issue, writing.editions(), writing.pictures))
            case ExportForm.TEXT:
                from reader.export.plain import plain_text

                target.writelines(plain_text(writing.issue, writing.editions()))
            case ExportForm.MARKDOWN:
                _write_markdown(order.path, writing, target)
            case ExportForm.EPUB:
                from reader.export.epub import write_epub

                write_epub(writing.issue, writing.editions(), book_picture, target)
            case ExportForm.PDF:
                if paper is None:
                    raise ValueError("a PDF needs a printer")
                target.write(paper(writing.issue, writing.editions))

    def _rows(self, story_ids: tuple[int, ...]) -> Iterator[StoryRow]:
        for start in range(0, len(story_ids), PAGE):
            yield from self._store.stories.rows(story_ids[start : start + PAGE], self._settings.reading_languages)

    def _choose(self, order: ExportOrder) -> Iterator[Chosen]:
        """Stories that have a text here, in the language that leads when one is asked for."""
        number = 0
        for row in self._rows(order.story_ids):
            stored = {chip.language: chip.version_id for chip in row.chips if chip.state is ChipState.STORED}
            leading = order.language or row.language
            version_id = stored.get(leading, 0 if order.language else row.version_id)
            if not version_id or (version_id == row.version_id and row.offline is Offline.HEADLINE):
                continue
            number += 1
            title = row.title if version_id == row.version_id else self._store.stories.version(version_id).title
            line = Line(number=number, title=title, language=leading, source=row.source_title, published=row.published)
            beside = stored.get(order.beside, 0) if order.beside != leading else 0
            yield Chosen(story_id=row.story_id, line=line, version_id=version_id, beside_id=beside)

    def _issue(self, order: ExportOrder, chosen: tuple[Chosen, ...]) -> Issue:
        found = dict.fromkeys((order.language or chosen[0].line.language, *(story.line.language for story in chosen)))
        if any(story.beside_id for story in chosen):
            found[order.beside] = None
        made = datetime.now().astimezone()
        title = order.title or (chosen[0].line.title if len(chosen) == 1 else f"Offprint {made:%Y-%m-%d}")
        contents = tuple(story.line for story in chosen)
        return Issue(title=title, languages=tuple(found), made=made, contents=contents, identity=str(uuid4()))

    def _read(self, chosen: tuple[Chosen, ...], cancel: CancelToken, progress: Progress) -> Iterator[Edition]:
        for done, story in enumerate(chosen):
            cancel.check()
            progress(done, len(chosen))
            yield self._edition(story, cancel)
        cancel.check()
        progress(len(chosen), len(chosen))

    def _edition(self, story: Chosen, cancel: CancelToken) -> Edition:
        version = self._store.stories.version(story.version_id)
        if not story.beside_id:
            return Edition(line=story.line, version=version)
        try:
            found = self._parallel.lay(version, self._store.stories.version(story.beside_id), cancel)
        except (ContentError, NotFound):  # two columns are a gift: without them the story goes out in one
            return Edition(line=story.line, version=version)
        return Edition(line=story.line, version=version, beside=found if found.alignment.is_parallel else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writing:
    """What every form is made of."""

    issue: Issue
    editions: Callable[[], Editions]
    pictures: PictureBytes


def _picture(ref: PictureRef) -> StoredPicture | None:
    """A picture of the library's folder, where names are digests; None when the file is gone."""
    place = Path(ref.path)
    if not ref.path or not place.is_file():
        return None
    return StoredPicture(
        digest=place.stem, suffix=place.suffix.lstrip("."), width=ref.width, height=ref.height, body=place.read_bytes()
    )


def _book_picture(workshop: "Workshop", cancel: CancelToken, ref: PictureRef) -> StoredPicture | None:
    """The picture as every e-book reader shows it: WebP becomes JPEG or PNG, in a child process."""
    found = _picture(ref)
    if found is None or found.suffix != "webp":
        return found
    try:
        return workshop.flatten_picture(found.body, cancel)
    except ContentError:
        return None


def _write_markdown(path: Path, writing: _Writing, target: BinaryIO) -> None:
    from reader.export.markdown import markdown_text

    folder = path.with_name(f"{slug(path.stem, 'offprint')}-pictures")
    with whole_folder(folder) as draft:

        def place(ref: PictureRef) -> str:
            found = writing.pictures(ref)
            if found is None:
                return ""
            name = f"{found.digest}.{found.suffix}"
            (draft / name).write_bytes(found.body)
            return f"{folder.name}/{name}"

        target.writelines(markdown_text(writing.issue, writing.editions(), place))
