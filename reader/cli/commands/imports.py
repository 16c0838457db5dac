"""import: what other programs export, told apart by its content."""

import sys
from pathlib import Path

from reader.cli.records import failure_record
from reader.cli.session import CANNOT, OK, SOME_FAILED, Session, interruptible
from reader.cli.words import sentence
from reader.domain.cancel import CancelToken
from reader.domain.errors import BadImport
from reader.domain.imported import KeptStories
from reader.domain.report import ImportReport

SIZE_LIMIT = 65 * 1024 * 1024
"""Bytes read of standard input: one MB more than an export may have, so that a larger one is seen to be too large."""
SHOWN_PROBLEMS = 20
"""Broken entries that are named one by one; ``--json`` has all."""


def import_file(session: Session) -> int:
    """Subscribe to what an OPML file names, or take in the articles that another reader kept; ``-`` is standard input."""
    name, token = session.options.file, CancelToken()
    try:
        with interruptible(token.cancel):
            found = _read(session, name, token)
    except OSError as error:
        session.output.say(f"{name} cannot be read: {error.strerror}.")
        return CANNOT
    return _tell_sources(session, found) if isinstance(found, ImportReport) else _take(session, found)


def _read(session: Session, name: str, token: CancelToken) -> ImportReport | KeptStories:
    importing, allow_private = session.app.importing, session.options.allow_private
    if name != "-":
        return importing.read(Path(name), token, allow_private=allow_private)
    data = sys.stdin.buffer.read(SIZE_LIMIT)
    if not data:
        raise BadImport("unknown")
    return importing.read_bytes(data, token, allow_private=allow_private)


def _tell_sources(session: Session, report: ImportReport) -> int:
    refused = [failure_record(failure) for failure in report.refused]
    counts = {"added": report.added, "already_there": report.merged, "skipped": report.skipped}
    session.output.record(counts | {"had_passwords": report.had_passwords, "refused": refused})
    session.output.line(f"Added {report.added}, already there {report.merged}, skipped {report.skipped}.")
    if report.had_passwords:
        session.output.say("The file held passwords.  They were left out.")
    for failure in report.refused:
        session.output.say(f"{failure.url}: {sentence('private-address', dict(failure.values))}")
    return SOME_FAILED if refused else OK


def _take(session: Session, found: KeptStories) -> int:
    """With broken entries nothing is imported before the person has said to go on without them."""
    output, broken = session.output, len(found.problems)
    for problem in found.problems[:SHOWN_PROBLEMS]:
        output.say(f"Entry {problem.place}: {sentence(f'bad-entry:{problem.why}')}")
    if broken > SHOWN_PROBLEMS:
        output.say(f"… and {broken - SHOWN_PROBLEMS} more.")
    problems = [{"place": problem.place, "why": problem.why} for problem in found.problems]
    told = {"kind": found.kind.value, "problems": problems, "left_out": found.left_out}
    if broken and not session.options.skip_broken:
        output.record(told | {"imported": False})
        output.say(f"Nothing was imported.  To take the other {len(found.stories)}, add --skip-broken.")
        return CANNOT
    kept = session.app.importing.take(found)
    output.record(told | {"imported": True, "added": kept.added, "already_there": kept.known})
    output.line(f"Added {kept.added} stories, already there {kept.known}, broken {broken}, past the limit {found.left_out}.")
    if kept.added:
        output.say("Their pages come with the next sync.")
    return SOME_FAILED if broken else OK
