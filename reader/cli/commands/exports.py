"""export, paper: stories as files."""

from pathlib import Path

from reader.cli.commands.archives import export_archive
from reader.cli.commands.outlines import export_outline
from reader.cli.progress_bar import ProgressBar
from reader.cli.session import CANNOT, OK, Session, interruptible
from reader.domain.cancel import CancelToken
from reader.domain.export import ExportForm, ExportOrder, ExportReport, paper_query
from reader.domain.language import canonical
from reader.domain.query import StoryQuery, View

OUTLINE = "opml"
FORMS = (OUTLINE, *(form.value for form in ExportForm))
_BY_SUFFIX = {form.suffix: form for form in ExportForm} | {".htm": ExportForm.HTML, ".markdown": ExportForm.MARKDOWN}


def export(session: Session) -> int:
    """Write stories in the form that is asked for, or that the file's name tells; sources as OPML otherwise."""
    options = session.options
    form = _form(options.form, options.file)
    if form is None:
        return export_outline(session)
    if options.file == "-":
        session.output.say("Name a file: stories are written whole or not at all, which standard output cannot promise.")
        return CANNOT
    if form is ExportForm.JSONL:
        return export_archive(session, Path(options.file), _story_ids(session) if _is_narrowed(session) else None)
    return _write(session, form, Path(options.file), _story_ids(session))


def paper(session: Session) -> int:
    """Make a morning paper of today's unread stories, or of a tag's."""
    options = session.options
    form = _form(options.form, options.out)
    if form is None:
        session.output.say(f"{options.out}: a paper is one of {', '.join(form.value for form in ExportForm)}.")
        return CANNOT
    ids = tuple(session.app.library.ids(paper_query(options.tag)))
    if form is ExportForm.JSONL:
        return export_archive(session, Path(options.out), ids)
    return _write(session, form, Path(options.out), ids)


def _form(named: str, file: str) -> ExportForm | None:
    """None is a list of sources."""
    if named:
        return None if named == OUTLINE else ExportForm(named)
    return _BY_SUFFIX.get(Path(file).suffix.lower())


def _is_narrowed(session: Session) -> bool:
    """Whether any stories are named; a library's file holds all when none are."""
    options = session.options
    return bool(options.story or options.words or options.unread or options.source or options.tag or options.bookmarked)


def _story_ids(session: Session) -> tuple[int, ...]:
    options = session.options
    if options.story:
        return tuple(options.story)
    words = [*options.words, *(["is:unread"] if options.unread else [])]
    source_id = session.app.subscriptions.find(options.source).source_id if options.source else 0
    is_narrowed = bool(words or source_id or options.tag)
    view = View.ALL if is_narrowed and not options.bookmarked else View.BOOKMARKS
    query = StoryQuery(view=view, source_id=source_id, tag=options.tag, words=" ".join(words))
    return tuple(session.app.library.ids(query))


def _write(session: Session, form: ExportForm, path: Path, story_ids: tuple[int, ...]) -> int:
    options, cancel = session.options, CancelToken()
    if not story_ids:
        session.output.say("There are no such stories: nothing was written.")
        return CANNOT
    if form is ExportForm.PDF and session.paper is None:
        session.output.say("A PDF takes Qt, which cannot be loaded here.")
        return CANNOT
    order = ExportOrder(
        story_ids=story_ids, form=form, path=path, language=canonical(options.lang), beside=canonical(options.bilingual),
        title=options.title,
    )  # fmt: skip
    bar = ProgressBar(session.output.stderr)
    try:
        with interruptible(cancel.cancel):
            report = session.app.exports.write(order, cancel, bar.show_count, session.paper)
    finally:
        bar.clear()
    _tell(session, report)
    return OK


def _tell(session: Session, report: ExportReport) -> None:
    told = {"path": str(report.path), "stories": report.stories, "left_out": report.left_out, "bytes": report.size}
    session.output.record(told)
    session.output.line(f"Wrote {report.stories} stories to {report.path}.")
    if report.left_out:
        session.output.say(f"Left out, because they have no text here in that language: {report.left_out}.")
