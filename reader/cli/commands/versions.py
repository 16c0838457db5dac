"""versions, split: where the versions of a story come from, and taking one out that is another story."""

from reader.cli.output import Output
from reader.cli.records import version_detail_record
from reader.cli.session import CANNOT, OK, Session
from reader.cli.words import sentence
from reader.domain.language import canonical, own_name
from reader.domain.page import LinkKind
from reader.domain.story import Offline
from reader.domain.version_detail import VersionDetail, VersionStanding

HEADS = ("Version", "Language", "State", "How it was found", "Address")

FOUND = {
    LinkKind.HREFLANG: "named by the page as its translation",
    LinkKind.HEADER: "named by the site's server as a translation",
    LinkKind.FEED: "named by the feed",
    LinkKind.SWITCHER: "the page's language buttons lead there",
    LinkKind.NUMBER: "another edition's story with the same number",
    LinkKind.PATTERN: "guessed from how the site writes addresses",
}
STORED = {
    Offline.COMPLETE: "complete offline",
    Offline.TEXT: "text only",
    Offline.HEADLINE: "headline only",
}


def list_versions(session: Session) -> int:
    """The versions of a story, and pages that were claimed to be one."""
    found = session.app.library.versions(session.options.id)
    session.output.record([version_detail_record(one) for one in found])
    print_versions(session.output, found)
    return OK


def print_versions(output: Output, found: tuple[VersionDetail, ...]) -> None:
    """A line each; what is no version has no number."""
    lines = [
        (str(one.version_id or ""), own_name(one.language) or one.language, state_of(one), origin_of(one), one.url)
        for one in found
    ]
    output.table(HEADS, lines)


def state_of(one: VersionDetail) -> str:
    """Whether it is a version and how much of it is here, or why it is none."""
    if one.standing is VersionStanding.REJECTED:
        return f"no version: {sentence(one.reason)}"
    if one.standing is VersionStanding.CLAIMED:
        return f"not looked at yet: {sentence(one.reason)}" if one.reason else "not looked at yet"
    stored = STORED[one.offline]
    return f"{stored}: {sentence(one.offline_reason)}" if one.offline_reason else stored


def origin_of(one: VersionDetail) -> str:
    """Who told of it."""
    if one.found:
        return FOUND[LinkKind(one.found)]
    return f"came with {one.source_title}" if one.source_title else "saved by you"


def chosen_version(found: tuple[VersionDetail, ...], named: str) -> VersionDetail | None:
    """The version with this number, or the only one in this language."""
    versions = [one for one in found if one.version_id]
    chosen = [one for one in versions if str(one.version_id) == named or one.language == canonical(named)]
    return chosen[0] if len(chosen) == 1 else None


def split(session: Session) -> int:
    """Make a version a story of its own, for ever; ``undo`` takes it back."""
    library = session.app.library
    version = chosen_version(library.versions(session.options.id), session.options.version)
    if version is None:
        session.output.say(f"Story {session.options.id} has no such version.  It has these:")
        print_versions(session.output, library.versions(session.options.id))
        return CANNOT
    changes = library.split(session.options.id, version.version_id)
    made = sorted(changes.stories - {session.options.id})
    if not made:
        session.output.say("That version is all of the story: there is nothing to take it out of.")
        return CANNOT
    session.output.record({"id": session.options.id, "split": made[0]})
    session.output.line(f"{own_name(version.language)} is now story {made[0]}, and stays so.  offprint undo takes it back.")
    return OK
