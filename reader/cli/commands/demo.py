"""demo: the first steps without a window, on the sample paper."""

import os
import shlex
from collections.abc import Iterator

from reader.app import Profile, SyncOrder
from reader.cli.commands.stories import print_rows
from reader.cli.commands.sync import print_report, run_sync, status_of
from reader.cli.progress_bar import ProgressBar
from reader.cli.records import open_story_record
from reader.cli.session import CANNOT, Session
from reader.cli.story_text import story_lines, wrapped
from reader.domain.blocks import Blocks, Paragraph
from reader.domain.language import own_name
from reader.domain.query import StoryQuery
from reader.domain.story import ChipState, OpenStory, StoryRow

_PARAGRAPHS = 2
"""Of each language: enough to see that it is the same story."""

_GO_ON = (
    ("show {story}", "the whole story (--lang CODE for a language)"),
    ("bookmark {story}", "keep it for ever"),
    ("search WORDS", "find stories"),
    ("add URL", "subscribe to a feed or a site"),
    ("sync", "fetch what is new"),
    ("--help", "everything else"),
)


def demo(session: Session) -> int:
    """Add the sample paper, sync it, list its stories, show one in its languages."""
    output, app = session.output, session.app
    why = "" if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") else "There is no display.  "
    output.say(f"{why}Here are the first steps in the terminal, with the sample paper that Offprint brings along.")
    added = app.subscriptions.add_sample()
    _read_all_languages(session, added)
    report = run_sync(session, SyncOrder(source_ids=added), ProgressBar(output.stderr, tells_stages=True))
    if report is None:
        return CANNOT
    print_report(output, report)
    rows = [row for row in app.library.rows(app.library.ids(StoryQuery())) if row.source_id in added]
    if rows:
        output.line()
        print_rows(output, rows)
        _show_one(session, max(rows, key=_stored_languages))
    return status_of(report)


def _read_all_languages(session: Session, added: tuple[int, ...]) -> None:
    """On a first start the paper's languages are the reading languages: there has been nothing to choose from yet."""
    sources = session.app.subscriptions.sources()
    if len(sources) == len(added) and not session.app.settings.onboarded:
        own = session.app.settings.reading_languages
        session.app.settings.reading_languages = tuple(dict.fromkeys((*own, *(source.language for source in sources))))


def _stored_languages(row: StoryRow) -> int:
    return sum(chip.state is ChipState.STORED for chip in row.chips)


def _show_one(session: Session, row: StoryRow) -> None:
    stored = [chip.language for chip in row.chips if chip.state is ChipState.STORED]
    opened = [session.app.library.open(row.story_id, language) for language in stored]
    session.output.record([open_story_record(story) for story in opened])
    for line in _pages(opened):
        session.output.laid_out(line)
    session.output.laid_out("\nGo on with:")
    program = _program(session.app.profile)
    for words, meaning in _GO_ON:
        session.output.laid_out(f"  {program} {words.format(story=row.story_id):<16}  {meaning}")


def _program(profile: Profile) -> str:
    """How a person starts this program on this library: by its name, or as ``make run`` has prepared it."""
    name = os.environ.get("OFFPRINT_COMMAND") or "offprint"
    return name if profile == Profile.standard() else f"{name} --profile {shlex.quote(str(profile.folder))}"


def _pages(opened: list[OpenStory]) -> Iterator[str]:
    for story in opened:
        yield ""
        yield from wrapped(f"[{own_name(story.version.language)}]  {story.version.title}")
        yield from story_lines(_beginning(story.version.blocks))
        yield from ("", f"… {story.version.words} words in all")


def _beginning(blocks: Blocks) -> Blocks:
    return tuple(block for block in blocks if isinstance(block, Paragraph))[:_PARAGRAPHS]
