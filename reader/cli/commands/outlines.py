"""import, export: subscription lists as OPML files."""

import sys
from pathlib import Path

from reader.cli.records import failure_record
from reader.cli.session import CANNOT, OK, SOME_FAILED, Session
from reader.cli.words import sentence
from reader.domain.errors import BadOutline

SIZE_LIMIT = 11 * 1024 * 1024
"""Bytes read of a file: one MB more than a list may have, so that a larger one is seen to be too large."""


def import_outline(session: Session) -> int:
    """Subscribe to what an OPML file names; ``-`` reads standard input."""
    name = session.options.file
    try:
        data = sys.stdin.buffer.read(SIZE_LIMIT) if name == "-" else _read(Path(name))
    except OSError as error:
        session.output.say(f"{name} cannot be read: {error.strerror}.")
        return CANNOT
    if not data:
        raise BadOutline("xml")
    report = session.app.subscriptions.import_outline(data, session.options.allow_private)
    refused = [failure_record(failure) for failure in report.refused]
    counts = {"added": report.added, "already_there": report.merged, "skipped": report.skipped}
    session.output.record(counts | {"had_passwords": report.had_passwords, "refused": refused})
    session.output.line(f"Added {report.added}, already there {report.merged}, skipped {report.skipped}.")
    if report.had_passwords:
        session.output.say("The file held passwords.  They were left out.")
    for failure in report.refused:
        session.output.say(f"{failure.url}: {sentence('private-address', dict(failure.values))}")
    return SOME_FAILED if refused else OK


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SIZE_LIMIT)


def export_outline(session: Session) -> int:
    """Write all sources as OPML, to a file or to standard output."""
    data = session.app.subscriptions.export_outline()
    name = session.options.file
    if name == "-":
        session.output.stdout.write(data.decode())
        return OK
    try:
        Path(name).write_bytes(data)
    except OSError as error:
        session.output.say(f"{name} cannot be written: {error.strerror}.")
        return CANNOT
    session.output.say(f"Wrote {len(session.app.subscriptions.sources())} sources to {name}.")
    return OK
