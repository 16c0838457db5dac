"""What keeps a library from being lost: daily copies, the look at every text, the journal, room for clicks."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.domain.backup import Backup, Verification
from reader.domain.errors import DiskFull
from reader.store import journal
from reader.store.backup import Backups
from reader.store.clock import mend_times
from reader.store.connection import Database

if TYPE_CHECKING:
    from reader.store.verifying import Verifying


class Keeping:
    """For quiet moments; what a person does is safe without it."""

    def __init__(self, database: Database, folder: Path, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._waiting = journal.Journal(folder / "journal-waiting.jsonl")
        self._waiting_path = folder / "journal-waiting.jsonl"
        self.backups = Backups(database, folder / "backups")

    @cached_property
    def verifying(self) -> "Verifying":
        """The look at every text; a start does without."""
        from reader.store.verifying import Verifying

        return Verifying(self._database, self.backups.folder, self._clock)

    def open(self) -> None:
        """At the start: times that a wrong clock gave, the journal of a library that has none, and room for clicks."""
        self.mend_times()
        if not self._database.journal.is_there or self._database.journal.is_large:
            with suppress(DiskFull):  # a full disk does not keep anyone from reading
                self.compact()
        self._database.ballast.lay_down()

    def mend_times(self) -> None:
        """Undo what a clock that ran ahead did."""
        with self._database.write(durable=False) as connection:
            mend_times(connection, self._clock())

    def back_up(self, now: datetime, *, at_once: bool = False) -> Path | None:
        """Today's copy when one is due; ``at_once`` in any case.  Every text is looked at first, and old copies go only when
        none is lost: one of them may have what the library has not.  Raises ``LibraryError``."""
        if not at_once and not self.backups.is_due(now):
            return None
        found = self.verifying.run()
        made = self.backups.make(now)
        if all(one.restored for one in found.rotten):
            self.backups.rotate()
        self.compact()
        return made

    def verify(self, *, only_when_due: bool = False) -> Verification | None:
        """Look at every stored text; with ``only_when_due`` once a month, None in between."""
        return None if only_when_due and not self.verifying.is_due else self.verifying.run()

    def all(self) -> tuple[Backup, ...]:
        """The copies that can be restored, newest first."""
        return self.backups.all()

    def compact(self) -> None:
        """Write the journal as the library is now; nothing changes meanwhile."""
        with self._database.write() as connection:
            self._database.journal.replace(journal.whole(connection))

    def replay_waiting(self) -> int:
        """After a sync: marks of stories that a restored library did not have yet.  Gives how many there were."""
        if not self._waiting.is_there:
            return 0
        from reader.store.replaying import replay  # only in a library that was restored

        with self._database.write() as connection:
            done, waiting = replay(connection, journal.read_lines(self._waiting_path), self._clock())
            self._waiting.replace(waiting)
        if not waiting:
            self._waiting_path.unlink(missing_ok=True)
        return done
