"""import of a whole library, and export of one: JSON Lines."""

from pathlib import Path

from reader.cli.commands.imports import import_file
from reader.cli.progress_bar import ProgressBar
from reader.cli.session import OK, SOME_FAILED, Session, interruptible
from reader.domain.archive import ArchiveReport
from reader.domain.cancel import CancelToken
from reader.domain.errors import BadArchive


def import_any(session: Session) -> int:
    """Take a library's file in; anything else is what other programs export."""
    name = session.options.file
    if name == "-" or not session.app.archives.is_archive(Path(name)):
        return import_file(session)
    return _import_archive(session, Path(name))


def export_archive(session: Session, path: Path, story_ids: tuple[int, ...] | None) -> int:
    """Write the library, or some stories with all that is known of them."""
    cancel, bar = CancelToken(), ProgressBar(session.output.stderr)
    try:
        with interruptible(cancel.cancel):
            report = session.app.archives.write(path, cancel, story_ids, bar.show_count)
    finally:
        bar.clear()
    session.output.record({"path": str(path), "stories": report.stories, "left_out": 0, "bytes": report.size})
    session.output.line(f"Wrote {report.stories} stories to {path}.")
    return OK


def _import_archive(session: Session, path: Path) -> int:
    cancel, bar, archives = CancelToken(), ProgressBar(session.output.stderr), session.app.archives
    try:
        with interruptible(cancel.cancel):
            faults = () if session.options.skip_broken else archives.check(path, cancel)
            for fault in faults:
                session.output.say(f"Line {fault.line} is broken ({fault.why}).")
            if faults:
                raise BadArchive("line", path=str(path), line=faults[0].line, broken=len(faults))
            report = archives.read(path, cancel, skip_broken=True, progress=bar.show_count)
    finally:
        bar.clear()
    return _tell(session, report)


def _tell(session: Session, report: ArchiveReport) -> int:
    counts = {"added": report.stories, "merged": report.merged, "sources": report.sources, "pictures": report.pictures}
    session.output.record(counts | {"broken": [{"line": fault.line, "why": fault.why} for fault in report.faults]})
    session.output.line(
        f"Added {report.stories} stories and {report.sources} sources; {report.merged} stories took something over."
    )
    for fault in report.faults:
        session.output.say(f"Line {fault.line} was left out ({fault.why}).")
    return SOME_FAILED if report.faults else OK
