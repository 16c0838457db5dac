"""sync: bring sources up to date, and tell what came and what did not."""

from collections.abc import Iterator

from reader.app import SyncOrder
from reader.cli.commands.passwords import ask_missing
from reader.cli.output import Output
from reader.cli.progress_bar import ProgressBar
from reader.cli.records import report_record
from reader.cli.session import CANNOT, INTERRUPTED, OK, SOME_FAILED, Session, interruptible
from reader.cli.words import sentence
from reader.domain.report import Failure, SourceResult, SyncReport

HEADS = ("New", "Updated", "Stories", "Languages", "Pictures", "Failed", "Source")


def sync(session: Session) -> int:
    """Sync all sources, or those named."""
    named = tuple(session.app.subscriptions.find(words).source_id for words in session.options.source)
    if session.app.subscriptions.is_empty:
        session.output.say("No sources yet.  Add one with: offprint add URL, or the sample paper with: offprint sample")
    ask_missing(session)
    report = run_sync(session, SyncOrder(source_ids=named), ProgressBar(session.output.stderr))
    if report is None:
        session.output.say("A sync is running already.")
        return CANNOT
    session.output.record(report_record(report))
    print_report(session.output, report)
    return status_of(report)


def run_sync(session: Session, order: SyncOrder, bar: ProgressBar) -> SyncReport | None:
    """A sync with its progress drawn; Ctrl-C ends it early and what has come is kept."""
    try:
        with interruptible(session.app.syncing.cancel):
            report = session.app.syncing.run(order, bar.show)
        session.app.subscriptions.purge()
        return report
    finally:
        bar.clear()


def status_of(report: SyncReport) -> int:
    """The exit status that a report deserves."""
    if report.cancelled:
        return INTERRUPTED
    return SOME_FAILED if report.failed or report.offline else OK


def print_report(output: Output, report: SyncReport) -> None:
    """A table of what came, and a sentence for everything that did not."""
    if report.sources:
        output.table(HEADS, [_row(result) for result in report.sources])
    for line in _troubles(report):
        output.say(line)
    seconds = (report.finished - report.started).total_seconds()
    output.line(f"{report.new_stories} new, {report.received_bytes / 1e6:.1f} MB received in {seconds:.0f} s.")


def _row(result: SourceResult) -> tuple[str, ...]:
    numbers = (result.new, result.updated, result.pages, result.versions, result.pictures)
    failed = result.pages_failed + result.pictures_failed + (result.failure is not None)
    return (*map(str, numbers), str(failed or ""), result.title)


def _troubles(report: SyncReport) -> Iterator[str]:
    if report.offline:
        yield "No source could be reached: there seems to be no network."
    if report.cancelled:
        yield "Cancelled.  What had come is kept; the next sync goes on from there."
    for rule in report.bad_rules:
        yield f"{_why(rule)} ({rule.code})"
    for result in report.sources:
        if result.failure and not report.offline:
            yield f"{result.title}: {_why(result.failure)} ({result.failure.url})"
        for reason, addresses in _by_reason(result.failures).items():
            more = f", and {len(addresses) - 1} more" if len(addresses) > 1 else ""
            yield f"{result.title}: {reason} ({addresses[0]}{more})"


def _by_reason(failures: tuple[Failure, ...]) -> dict[str, list[str]]:
    """Addresses by the sentence that tells why nothing came of them."""
    found: dict[str, list[str]] = {}
    for failure in failures:
        found.setdefault(_why(failure), []).append(failure.url)
    return found


def _why(failure: Failure) -> str:
    return sentence(failure.code, dict(failure.values))
