"""list, search, show: reading."""

from collections.abc import Iterator, Sequence

from reader.cli.output import Output
from reader.cli.records import open_story_record, story_record
from reader.cli.session import CANNOT, OK, Session
from reader.cli.story_text import story_lines, wrapped
from reader.cli.words import sentence
from reader.domain.language import canonical, own_name
from reader.domain.query import StoryQuery, View
from reader.domain.story import ChipState, Offline, OpenStory, StoryRow

HEADS = ("ID", "", "Date", "Languages", "Source", "Title")


def list_stories(session: Session) -> int:
    """Stories of a view, narrowed by language and source."""
    options = session.options
    view = View.BOOKMARKS if options.bookmarked else View.UNREAD if options.unread else View.ALL
    both = options.bookmarked and options.unread
    source_id = session.app.subscriptions.find(options.source).source_id if options.source else 0
    words = "is:unread" if both else ""
    query = StoryQuery(view=view, language=canonical(options.lang), source_id=source_id, words=words)
    return show_list(session, query, options.limit)


def search(session: Session) -> int:
    """Stories that have all the words; operators as in the window."""
    return show_list(session, StoryQuery(words=" ".join(session.options.words)), session.options.limit)


def show_list(session: Session, query: StoryQuery, limit: int) -> int:
    """The first ``limit`` stories of a list, all when it is 0."""
    ids = session.app.library.ids(query)
    rows = session.app.library.rows(ids[:limit] if limit else ids)
    session.output.record([story_record(row) for row in rows])
    if rows:
        print_rows(session.output, rows)
    if len(ids) > len(rows):
        session.output.say(f"{len(rows)} of {len(ids)} stories; --limit 0 shows all.")
    elif not rows:
        session.output.say("No stories.")
    return OK


def print_rows(output: Output, rows: Sequence[StoryRow]) -> None:
    """Stories as a table; ``●`` is unread, ``★`` bookmarked, a language in parentheses published but not stored."""
    unread, star = ("●", "★") if output.can_print("●★") else ("o", "*")
    lines = [
        (
            str(row.story_id),
            (" " if row.is_read else unread) + (star if row.is_bookmarked else ""),
            f"{row.published.astimezone():%Y-%m-%d %H:%M}",
            languages_of(row),
            row.source_title,
            row.title,
        )
        for row in rows
    ]
    output.table(HEADS, lines)


def languages_of(row: StoryRow) -> str:
    """``uk en (ru)``: what is stored, and in parentheses what is only published."""
    chips = (chip.language if chip.state is ChipState.STORED else f"({chip.language})" for chip in row.chips)
    return " ".join(chips) or row.language


def show(session: Session) -> int:
    """One story in one language."""
    wanted = canonical(session.options.lang)
    opened = session.app.library.open(session.options.id, wanted)
    if wanted and opened.version.language != wanted:
        stored = ", ".join(own_name(chip.language) for chip in opened.row.chips if chip.state is ChipState.STORED)
        session.output.say(f"This story is not stored in {own_name(wanted)}.  It is stored in: {stored or 'no language'}.")
        return CANNOT
    session.output.record(open_story_record(opened))
    for line in story_page(opened):
        session.output.laid_out(line)
    return OK


def story_page(opened: OpenStory) -> Iterator[str]:
    """Headline, where it is from, languages, text, address."""
    version = opened.version
    moment = f"{(version.published or opened.row.published).astimezone():%Y-%m-%d %H:%M}"
    yield from wrapped(version.title or opened.row.title)
    yield from wrapped(
        " · ".join(part for part in (version.site_name or opened.row.source_title, version.byline, moment) if part)
    )
    yield from wrapped(f"Languages: {languages_of(opened.row)}")
    if version.offline is not Offline.COMPLETE and version.offline_reason:
        yield from wrapped(f"Not complete: {sentence(version.offline_reason)}")
    if version.edits:
        times = "once" if version.edits == 1 else f"{version.edits} times"
        yield from wrapped(f"Edited {times}: offprint edits {opened.row.story_id} shows what was changed")
    yield from story_lines(version.blocks)
    yield ""
    yield version.url
