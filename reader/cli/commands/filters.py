"""filters: mute words and rules, listed, tried, added and taken away."""

from reader.app.filters import Found
from reader.cli.session import OK, Session
from reader.domain.filters import Filter, FilterAct, FilterPlace

TOLD = 10
"""Headlines that a preview prints: enough to see what a word catches."""

_PLACES = {FilterPlace.TITLE: "title", FilterPlace.TEXT: "title or text", FilterPlace.LABEL: "section or tag"}
_ACTS = {FilterAct.HIDE: "hide", FilterAct.READ: "mark read", FilterAct.BOOKMARK: "bookmark", FilterAct.TAG: "tag"}


def list_filters(session: Session) -> int:
    """Print all filters with how many stories each hides or has met."""
    found = session.app.filters.all()
    session.output.record([{"filter": one.filter_id, **_record(one.filter), "stories": one.stories} for one in found])
    if not found:
        session.output.say("No filters yet.  Hide stories by a word with: offprint filters add WORD")
        return OK
    rows = [
        (
            str(one.filter_id),
            one.filter.words,
            _PLACES[one.filter.place],
            one.source_title or "everywhere",
            " ".join(filter(None, (_ACTS[one.filter.act], one.filter.tag))),
            str(one.stories),
        )
        for one in found
    ]
    session.output.table(("Filter", "Words", "In", "Where", "What", "Stories"), rows)
    return OK


def add_filter(session: Session) -> int:
    """Keep a filter; tells how many stories it hides now."""
    wanted = _wanted(session)
    filter_id = session.app.filters.add(wanted)
    found = session.app.filters.stories(filter_id).stories
    session.output.record({"filter": filter_id, **_record(wanted), "stories": found})
    session.output.line(f"Filter {filter_id}: {_ACTS[wanted.act]} “{wanted.words}”.")
    if wanted.act is FilterAct.HIDE:
        session.output.line(f"Stories hidden: {found}")
    return OK


def preview_filter(session: Session) -> int:
    """Print what a filter would find among the stories of now."""
    wanted = _wanted(session)
    found = session.app.filters.preview(wanted)
    session.output.record({**_record(wanted), "stories": found.stories, "first": [row.title for row in found.rows[:TOLD]]})
    _tell(session, found)
    return OK


def remove_filter(session: Session) -> int:
    """Take a filter away by its number."""
    session.app.filters.remove(session.options.number)
    session.output.record({"removed": session.options.number})
    session.output.line(f"Removed filter {session.options.number}.  What it hid is in the lists again.")
    return OK


def _tell(session: Session, found: Found) -> None:
    session.output.line("1 story" if found.stories == 1 else f"{found.stories} stories")
    for row in found.rows[:TOLD]:
        session.output.line(f"  {row.story_id}  {row.title}")


def _wanted(session: Session) -> Filter:
    options = session.options
    act = FilterAct.READ if options.read else FilterAct.BOOKMARK if options.bookmark else FilterAct.HIDE
    return Filter(
        words=" ".join(options.words),
        place=FilterPlace(options.place),
        act=FilterAct.TAG if options.tag else act,
        tag=options.tag,
        source_id=session.app.subscriptions.find(options.source).source_id if options.source else 0,
    )


def _record(wanted: Filter) -> dict[str, object]:
    return {
        "words": wanted.words, "in": wanted.place.value, "do": wanted.act.value, "tag": wanted.tag, "source": wanted.source_id,
    }  # fmt: skip
