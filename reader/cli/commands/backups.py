"""backup, salvage, move, verify: the library's copies, and what to do when it is damaged."""

from reader.app.repair import Repair
from reader.cli.records import Record
from reader.cli.session import CANNOT, OK, SOME_FAILED, ClosedSession, Session
from reader.domain.backup import Backup, Rescue


def backup_now(session: Session) -> int:
    """Make a copy of this moment."""
    made = session.app.backups.make()
    session.output.record(backup_record(made))
    session.output.line(f"Copied {_held(made.stories, made.bookmarks)}, {_size(made.size_bytes)}, as {made.name}.")
    return OK


def list_backups(session: ClosedSession) -> int:
    """The copies that can be restored."""
    found = Repair(session.profile).backups()
    session.output.record([backup_record(one) for one in found])
    rows = [(one.name, str(one.stories), str(one.bookmarks), _size(one.size_bytes), _remark(one)) for one in found]
    if rows:
        session.output.table(("Name", "Stories", "Bookmarks", "Size", ""), rows)
    else:
        session.output.line("There is no backup yet.  One is made after a sync, or now by: offprint backup now")
    return OK


def restore_backup(session: ClosedSession) -> int:
    """Put a copy in the library's place."""
    return _tell(session, Repair(session.profile).restore(session.options.name), "Restored")


def salvage(session: ClosedSession) -> int:
    """Make a library of what can be read of a damaged one."""
    return _tell(session, Repair(session.profile).salvage(), "Salvaged")


def move(session: ClosedSession) -> int:
    """Carry the library to another folder."""
    if session.profile.pointer is None:
        session.output.say("A library under --profile is moved by moving its folder.")
        return CANNOT
    moved = Repair(session.profile).move(session.options.folder.expanduser().absolute())
    session.output.record({"folder": str(moved.folder)})
    session.output.line(f"The library is here now: {moved.folder}")
    return OK


def verify(session: Session) -> int:
    """Look at every stored text."""
    found = session.app.backups.verify()
    rotten = [{"id": one.story_id, "title": one.title, "restored": one.restored} for one in found.rotten]
    session.output.record({"texts": found.texts, "rotten": rotten})
    for one in found.rotten:
        lost = "it is lost" if one.is_revision else "its page is fetched again at the next sync"
        how, what = "brought back from a backup" if one.restored else lost, "a former text" if one.is_revision else "the text"
        session.output.line(f"{one.title}: {what} was damaged; {how}.")
    session.output.line(f"Looked at {found.texts} texts; {len(rotten)} were damaged.")
    return SOME_FAILED if any(not one.restored for one in found.rotten) else OK


def backup_record(one: Backup) -> Record:
    """A copy for programs."""
    return {
        "name": one.name, "date": one.day.isoformat(), "stories": one.stories, "bookmarks": one.bookmarks,
        "sources": one.sources, "bytes": one.size_bytes, "has_lost": one.has_lost,
    }  # fmt: skip


def _tell(session: ClosedSession, rescue: Rescue, verb: str) -> int:
    session.output.record(
        {
            "stories": rescue.stories,
            "stories_before": rescue.stories_before,
            "bookmarks": rescue.bookmarks,
            "sources": rescue.sources,
            "replayed": rescue.replayed,
            "kept_at": rescue.kept_at,
        }
    )
    many = f"{rescue.stories} of {rescue.stories_before}" if rescue.stories_before else str(rescue.stories)
    session.output.line(f"{verb} {many} stories, {rescue.bookmarks} bookmarks, {rescue.sources} sources.")
    if rescue.kept_at:
        session.output.line(f"The former file is kept: {rescue.kept_at}")
    return OK


def _held(stories: int, bookmarks: int) -> str:
    return f"{stories} stories with {bookmarks} bookmarks"


def _remark(one: Backup) -> str:
    return "holds much less than the one before, which is kept" if one.has_lost else ""


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
