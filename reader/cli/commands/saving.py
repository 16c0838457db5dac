"""save: a page becomes a story."""

from reader.app import SyncOrder
from reader.cli.commands.sync import run_sync, status_of
from reader.cli.progress_bar import ProgressBar
from reader.cli.records import story_record
from reader.cli.session import OK, Session
from reader.cli.words import sentence_of
from reader.domain.errors import Refused
from reader.domain.report import SyncReport
from reader.domain.story import Offline


def save(session: Session) -> int:
    """Keep pages with their versions and pictures, bookmarked; what cannot be fetched now is fetched by the next sync."""
    app, options, output = session.app, session.options, session.output
    kept = [app.saving.save_page(url, allow_private=options.allow_private) for url in options.url]
    ids = tuple(story_id for one in kept for story_id in one.story_ids)
    report = None if options.later else _fetch(session, ids)
    rows = app.library.rows(ids)
    output.record([story_record(row) for row in rows])
    for row in rows:
        output.line(f"Saved {row.story_id}: {row.title}")
        if row.offline is Offline.HEADLINE:
            output.say(f"Story {row.story_id} has no text yet; the next sync asks for its page again.")
    return OK if report is None else status_of(report)


def _fetch(session: Session, ids: tuple[int, ...]) -> SyncReport | None:
    """The pages at once, with their versions and pictures; None when they have to wait for the next sync."""
    try:
        return run_sync(session, SyncOrder(story_ids=ids), ProgressBar(session.output.stderr))
    except Refused as error:
        session.output.say(sentence_of(error))
        return None
