"""read, bookmark, undo: what a person does to stories."""

from collections.abc import Sequence

from reader.cli.session import OK, SOME_FAILED, Session
from reader.domain.errors import NotFound

_UNDONE = {
    "read": "marked unread again",
    "unread": "marked read again",
    "bookmark": "no longer bookmarked",
    "unbookmark": "bookmarked again",
    "split": "are one again",
    "tags": "tagged as before",
}
_BACK = {
    "remove-source": "{name} is back with its stories.",
    "rename-source": "{name} has its former name again.",
    "move-source": "{name} is in its former place again.",
    "rename-folder": "The folder {name} has its former name again.",
    "move-folder": "The folder {name} is in its former place again.",
    "remove-folder": "The folder {name} is back with its sources.",
    "filter": "The filter {name} is gone again.",
    "no-filter": "The filter {name} is back.",
}
"""What is not about a number of stories."""


def mark_read(session: Session) -> int:
    """Mark stories read, or unread."""
    ids = _known(session, session.options.id)
    session.app.library.set_read(ids, not session.options.unread)
    return _done(session, ids, "marked unread" if session.options.unread else "marked read")


def bookmark(session: Session) -> int:
    """Bookmark stories, or take bookmarks away."""
    ids = _known(session, session.options.id)
    session.app.library.set_bookmarked(ids, not session.options.remove)
    return _done(session, ids, "no longer bookmarked" if session.options.remove else "bookmarked")


def undo(session: Session) -> int:
    """Take the last step back."""
    library = session.app.library
    step = library.last_undo()
    if step is None or library.undo() is None:
        session.output.say("There is nothing to undo.")
        session.output.record({"undone": None, "count": 0})
        return SOME_FAILED
    session.output.record({"undone": step.kind, "count": step.count, "name": step.name})
    if step.kind in _BACK:
        session.output.line(_BACK[step.kind].format(name=f"“{step.name}”"))
    else:
        session.output.line(f"{_stories(step.count)} {_UNDONE.get(step.kind, step.kind)}.")
    return OK


def _known(session: Session, ids: Sequence[int]) -> tuple[int, ...]:
    """The ids, all of which are stories.  Raises ``NotFound`` for the first that is none."""
    known = {row.story_id for row in session.app.library.rows(tuple(ids))}
    for story_id in ids:
        if story_id not in known:
            raise NotFound(what="story", id=story_id)
    return tuple(ids)


def _done(session: Session, ids: Sequence[int], what: str) -> int:
    session.output.record({"ids": list(ids), "done": what})
    session.output.line(f"{_stories(len(ids))} {what}.")
    return OK


def _stories(count: int) -> str:
    return "1 story" if count == 1 else f"{count} stories"
