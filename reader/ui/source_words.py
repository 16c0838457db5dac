"""What a sync gives of each source, in words: while it runs and afterwards."""

from PySide6.QtCore import QObject

from reader.domain.report import Failure, SourceProgress, SourceResult, SourceState, SyncReport
from reader.domain.text import display_text
from reader.ui.phrases import facts, filled
from reader.ui.source_lines import Mark, SourceLine
from reader.ui.story_time import moment_text
from reader.ui.words import sentence

TITLE = 60
"""Characters of a title: more than a line of the panel holds."""
REASONS = 3
"""Different reasons told of what a source's pages lack: a fourth would push other sources out of sight."""


class SourceWords(QObject):
    """Lines in the interface's language.  ``again``: failed sources that the person has asked for once more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.again: frozenset[int] = frozenset()

    def of_report(self, report: SyncReport) -> tuple[SourceLine, ...]:
        """What came of a whole sync, and the site rules that cannot be used."""
        rules = tuple(
            SourceLine(source_id=-place, title=display_text(rule.url, TITLE), words=(_failure(rule),), mark=Mark.FAILED)
            for place, rule in enumerate(report.bad_rules, 1)
        )
        return (*rules, *map(self._ended, report.sources))

    def of_progress(self, source: SourceProgress) -> SourceLine:
        """How far a source is."""
        result = source.result
        if result.failure or source.state is SourceState.DONE:
            return self._ended(result)
        if source.state is SourceState.WAITING:
            return self._line(result, (self.tr("Waiting for its turn"),), Mark.WAITING)
        told = [self.tr("Being fetched")]
        if result.new:
            told.append(self.tr("%Ln new stories", "", result.new))
        if source.parts_total:
            parts = self.tr("{done} of %Ln pages and pictures", "", source.parts_total)
            told.append(filled(parts, done=source.parts_done))
        part = source.parts_done / source.parts_total if source.parts_total else 0.0
        return self._line(result, (facts(told),), Mark.FETCHING, part=part)

    def _ended(self, result: SourceResult) -> SourceLine:
        if result.failure is None:
            return self._line(result, self._gave(result), Mark.DONE)
        told = [_failure(result.failure)]
        is_asked = result.source_id in self.again
        if is_asked:
            told.append(self.tr("It is asked again when this sync is over."))
        elif result.next_try:
            told.append(filled(self.tr("Next try: {time}"), time=moment_text(result.next_try)))
        return self._line(result, tuple(told), Mark.FAILED, may_retry=not is_asked)

    def _gave(self, result: SourceResult) -> tuple[str, ...]:
        parts = [self.tr("%Ln new stories", "", result.new) if result.new else self.tr("Nothing new")]
        if result.versions:
            parts.append(self.tr("%Ln other languages", "", result.versions))
        if result.pictures:
            parts.append(self.tr("%Ln pictures", "", result.pictures))
        missing = []
        if result.pages_failed:
            missing.append(self.tr("%Ln stories without their full text", "", result.pages_failed))
        if result.pictures_failed:
            missing.append(self.tr("%Ln pictures missing", "", result.pictures_failed))
        if not missing:
            return (facts(parts),)
        reasons = dict.fromkeys(_failure(failure) for failure in result.failures)
        return (facts(parts), facts(missing), *tuple(reasons)[:REASONS])

    def _line(
        self, result: SourceResult, words: tuple[str, ...], mark: Mark, *, may_retry: bool = False, part: float = 0.0
    ) -> SourceLine:
        title = display_text(result.title, TITLE) or self.tr("Saved pages")
        return SourceLine(source_id=result.source_id, title=title, words=words, mark=mark, may_retry=may_retry, part=part)


def _failure(failure: Failure) -> str:
    return sentence(failure.code, failure.values)
