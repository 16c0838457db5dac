"""Panels and bars that drop into the window: a sync source by source, filters, exports, imports, help, reading aloud."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tools.screenshot_states import GAZETA, NOW, PHARE, part, sample
from tools.studio import Studio

if TYPE_CHECKING:
    from reader.domain.report import Progress, SourceProgress

FERRY = "Night ferry to Gull Island starts on 1 December"


def draw_panels(into: Path) -> None:
    """What is asked, told and chosen in a panel or in a bar."""
    with sample(into) as studio:
        draw_sync(studio)
        draw_going_out(studio)
        draw_coming_in(studio)
        draw_edits(studio)
        draw_reading(studio)


def draw_sync(studio: Studio) -> None:
    """The panel of a sync that runs, also beside its bar, in dark and in Arabic."""
    window, panel, sources = studio.room.window, studio.room.panels.report, running()
    told = moment(sources)

    def keep(name: str) -> None:
        window.status.show_progress(told)
        panel.show_progress(told, {source.result.source_id: source for source in sources})
        panel.drop_from(window.status.words, upwards=True)
        studio.wait()
        studio.keep(panel, name)
        panel.hide()

    keep("sync-progress")
    studio.room.preferences.choose_theme("dark")
    keep("sync-progress-dark")
    studio.room.preferences.choose_theme("light")
    studio.speak("ar")
    keep("sync-progress-arabic")
    studio.speak("en")
    window.status.show_progress(None)


def running() -> "tuple[SourceProgress, ...]":
    """Sources in each state that a sync knows."""
    from reader.domain.report import Failure, SourceProgress, SourceResult, SourceState

    slow, closed = Failure(url=GAZETA, code="timed-out"), Failure(url=PHARE, code="bad-status:503")
    lantern = SourceResult(source_id=1, title="The Harbour Lantern", new=12, versions=7, pictures=31)
    herald = SourceResult(source_id=2, title="Портовий вісник", new=21)
    return (
        SourceProgress(state=SourceState.DONE, result=lantern),
        SourceProgress(state=SourceState.FETCHING, result=herald, parts_done=18, parts_total=40),
        SourceProgress(state=SourceState.FETCHING, result=SourceResult(source_id=3, title="صحيفة الميناء")),
        *(
            SourceProgress(
                state=SourceState.DONE,
                result=SourceResult(source_id=place, title=title, failure=failure, next_try=NOW + timedelta(hours=hours)),
            )
            for place, title, failure, hours in ((4, "Gazeta Wybrzeża", slow, 1), (5, "Le Phare du Nord", closed, 4))
        ),
        SourceProgress(state=SourceState.WAITING, result=SourceResult(source_id=6, title="Fen Letters")),
    )


def moment(sources: "tuple[SourceProgress, ...]") -> "Progress":
    """The sync in the middle."""
    from reader.domain.report import Progress, Stage

    return Progress(
        stage=Stage.STORIES, sources_done=3, sources_total=6, new_stories=33, pictures_done=31, pages_done=18, pages_total=40,
        sources=sources,
    )  # fmt: skip


def draw_going_out(studio: Studio) -> None:
    """Exports, the morning paper, and a new filter."""
    from reader.ui.export_commands import ExportCommands
    from reader.ui.list_commands import ListCommands

    window = studio.room.window
    exports = part(studio, ExportCommands)
    window.list.view.extend(1)
    exports.export_selected()
    studio.wait()
    studio.keep(exports.panel, "export")
    exports.panel.show_progress(3, 12)
    studio.wait()
    studio.keep(exports.panel, "export-running")
    exports.panel.hide()
    exports._begin(tuple(window.model.ids), "Morning paper", is_paper=True)
    studio.wait(1)
    studio.keep(exports.panel, "paper")
    exports.panel.hide()
    studio.room.stories.move(1)
    hiding = part(studio, ListCommands)
    hiding.hide_like()
    studio.wait(1)
    studio.keep(hiding.filters, "filter")
    hiding.filters.close()


def draw_coming_in(studio: Studio) -> None:
    """A file that can be taken in part only, and a source that has been removed."""
    from reader.domain.imported import ImportKind, ImportProblem, KeptStories, KeptStory

    bar = studio.room.sources.imports.bar
    problems = tuple(ImportProblem(place=place, why="no-address") for place in (3, 17))
    bar.ask(KeptStories(kind=ImportKind.BOOKMARKS, stories=24 * (KeptStory(url=GAZETA),), problems=problems))
    studio.picture("import-bar")
    bar.hide()
    studio.app.subscriptions.remove(studio.app.subscriptions.sources()[-1].source_id)
    studio.wait(1)
    studio.picture("removed-source", theme="dark")
    studio.room.window.undo_bar.hide()


def draw_edits(studio: Studio) -> None:
    """What a publisher has changed in a story."""
    from reader.domain.revision import Change, Difference, Piece, Revision
    from reader.ui.story_edits import StoryEdits

    panel = part(studio, StoryEdits).panel
    said = Revision(revision_id=1, version_id=1, title=FERRY, stored=NOW - timedelta(hours=5), replaced=NOW)
    lines = (
        (Piece(text=FERRY),),
        (
            Piece(text="The ferry carries "),
            Piece(text="three hundred", change=Change.REMOVED),
            Piece(text="two hundred and forty", change=Change.ADDED),
            Piece(text=" passengers and thirty cars across the strait in fifty minutes."),
        ),
        (Piece(text="Tickets can be had on the quay and, from Monday, by telephone."),),
        (Piece(text="The harbour master has not yet named the second crew.", change=Change.REMOVED),),
        (Piece(text="Correction: an earlier text gave the number of seats before the refit.", change=Change.ADDED),),
    )
    panel.show_revisions((said,), 1)
    panel.show_difference(Difference(revision=said, language="en", lines=lines))
    panel.drop_from(studio.room.window.article)
    studio.wait()
    studio.keep(panel, "edits")
    panel.hide()


def draw_reading(studio: Studio) -> None:
    """Words found in a story, a story read aloud, and the manual."""
    from reader.ui.listening_commands import ListeningCommands
    from reader.ui.speech import Speech

    class Silence(Speech):
        """A voice that is never heard and never at the end."""

        def say(self, _number: int, _text: str, _language: str) -> None:
            """Nothing."""

    window = studio.room.window
    studio.room.stories.move(-1)
    window.article.find_bar.open()
    window.article.find_bar.words.setText("the")
    studio.picture("find")
    window.article.find_bar.close_bar()
    heard = next(made for made in window.children() if isinstance(made, ListeningCommands)).listening
    heard._speech = Silence(heard)
    heard.toggle()
    heard.next()
    heard.next()
    studio.picture("listening")
    heard.stop()
    studio.room.preferences.choose_theme("light")
    studio.room.panels.show_help()
    studio.wait(1)
    studio.keep(studio.room.panels.help, "help")
