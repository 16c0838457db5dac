"""One sync from its first question to its tidying up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from reader.app.bad_rules import bad_rules
from reader.app.network import Network
from reader.app.settings import Settings
from reader.app.syncing import News
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.report import SyncReport
from reader.store import Store
from reader.sync.order import SyncOrder
from reader.sync.rule_shelf import RuleShelf


class SyncRun:
    """Syncs on the caller's thread, whatever the process."""

    def __init__(self, store: Store, settings: Settings, network: Network, rules: RuleShelf) -> None:
        self._store, self._settings, self._network, self._rules = store, settings, network, rules

    def run(self, order: SyncOrder, token: CancelToken, tell: Callable[[News], None]) -> SyncReport:
        """Sync, telling of how far it is and of every write.  Raises ``LibraryError``; what had come is kept."""
        from reader.sync.engine import Listeners, SyncEngine

        def note(changes: Changes) -> None:
            # The person may have chosen anew, in another process too: what comes from now on is kept by that.
            self._store.sync.offline = self._settings.offline
            if changes:
                tell(changes)

        offline = self._store.sync.offline = self._settings.offline
        note(self._store.left_out.settle(offline))
        self._store.keeping.mend_times()
        workshop = self._network.workshop
        engine = SyncEngine(self._store, self._network.client(), workshop, rules=self._rules.held().for_address)
        with workshop.open():
            reading = offline.languages(self._settings.reading_languages)
            report = engine.run(order, reading, token, Listeners(progress=tell, changes=note))
            report = replace(report, bad_rules=bad_rules(self._rules, workshop))
        if not report.cancelled:
            self._tidy(note)
        return report

    def _tidy(self, note: Callable[[Changes], None]) -> None:
        """After a whole sync: what may go goes, and the day's copy is made."""
        now = datetime.now(UTC)
        if self._store.keeping.replay_waiting():
            note(Changes(lists=True, counts=True))
        self._store.retention.apply_pages(now, self._settings.keep_raw_days)
        self._store.retention.trim_revisions()
        self._store.retention.forget_entries(now)
        if self._settings.keep_read_days:
            changes = self._store.retention.apply(now, self._settings.keep_read_days)
            if changes:
                note(changes)
                self._store.pictures.sweep()
        if limit := self._settings.offline.picture_bytes:
            note(self._store.left_out.trim(limit))
        self._store.backup(now)  # looks at every text itself
        self._store.keeping.verify(only_when_due=True)
