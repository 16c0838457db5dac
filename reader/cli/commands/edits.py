"""edits: what its publisher has changed in a story since it was stored."""

from reader.cli.output import Output
from reader.cli.records import difference_record
from reader.cli.session import CANNOT, OK, Session
from reader.cli.story_text import wrapped
from reader.domain.language import canonical, own_name
from reader.domain.revision import Change, Difference, Line, Revision, shown_lines

SIGNS = {Change.SAME: ("", ""), Change.REMOVED: ("[-", "-]"), Change.ADDED: ("{+", "+}")}
"""As wdiff has them (https://www.gnu.org/software/wdiff/manual/)."""


def show_edits(session: Session) -> int:
    """A former text of a story beside the present one; ``--edit`` counts back from the last."""
    options, library = session.options, session.app.library
    wanted = canonical(options.lang)
    version = library.open(options.id, wanted).version
    if wanted and version.language != wanted:
        session.output.say(f"This story is not stored in {own_name(wanted)}.")
        return CANNOT
    revisions = library.revisions(version.version_id)
    if not 0 < options.edit <= len(revisions):
        session.output.say(_missing(len(revisions), options.id))
        return CANNOT
    made = library.difference(revisions[options.edit - 1].revision_id)
    session.output.record(difference_record(made, version.edits, revisions))
    print_difference(session.output, made, version.edits, revisions)
    return OK


def _missing(kept: int, story_id: int) -> str:
    if not kept:
        return f"Story {story_id} was not edited since it was stored."
    return f"Of story {story_id} the last {kept} edits are kept." if kept > 1 else f"Of story {story_id} one edit is kept."


def print_difference(output: Output, made: Difference, edits: int, revisions: tuple[Revision, ...]) -> None:
    """What went in ``[-…-]``, what came in ``{+…+}``; lines far from any change are left out."""
    place = revisions.index(made.revision) + 1
    stored, replaced = (f"{moment.astimezone():%Y-%m-%d %H:%M}" for moment in (made.revision.stored, made.revision.replaced))
    output.line(f"Edited {edits} times." if edits != 1 else "Edited once.")
    output.line(f"The text of {stored}, which was changed by {replaced} (edit {place} of {len(revisions)} that are kept):")
    for line in shown_lines(made.lines):
        output.laid_out("")
        for told in wrapped(_marked(line) if line else "..."):
            output.laid_out(told)


def _marked(line: Line) -> str:
    return "".join(f"{SIGNS[piece.change][0]}{piece.text}{SIGNS[piece.change][1]}" for piece in line)
