"""The lines of a sync, one for each source, as a model."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.domain.late_dataclass import dataclass

Index = QModelIndex | QPersistentModelIndex
LineRole = int(Qt.ItemDataRole.UserRole) + 1
"""The ``SourceLine`` of a row."""


class Mark(IntEnum):
    """What a line's icon says, in the order of the lines: what needs a person, what is going on, what has come, what will."""

    FAILED = 0
    FETCHING = 1
    DONE = 2
    WAITING = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A title, words under it, and whether the person can ask for the source again.  ``part``, from 0 to 1, of what is known."""

    source_id: int
    title: str
    words: tuple[str, ...]
    mark: Mark
    may_retry: bool = False
    part: float = 0.0


class SourceLines(QAbstractTableModel):
    """One column of lines, in the order of their marks.  A source that moves keeps its place in the selection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[SourceLine] = []
        self._rows: dict[int, int] = {}

    @property
    def lines(self) -> tuple[SourceLine, ...]:
        """What is shown, from the top."""
        return tuple(self._lines)

    def show(self, lines: Iterable[SourceLine]) -> None:
        """Show these lines and no others."""
        self.beginResetModel()
        self._lines = sorted(lines, key=_by_mark)
        self._count()
        self.endResetModel()

    def take(self, lines: Iterable[SourceLine]) -> bool:
        """Lines that have changed or are new; whether any row moved or came, so that every row must be looked at again."""
        known: list[SourceLine] = []
        changed: list[SourceLine] = []
        for line in lines:
            (known if line.source_id in self._rows else changed).append(line)
        if changed or any(line.mark is not self._lines[self._rows[line.source_id]].mark for line in known):
            self._arrange({line.source_id: line for line in (*known, *changed)})
            return True
        for line in known:
            row = self._rows[line.source_id]
            self._lines[row] = line
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        return False

    def row_of(self, source_id: int) -> int:
        """The row of a source; -1 when it has none."""
        return self._rows.get(source_id, -1)

    def _arrange(self, taken: dict[int, SourceLine]) -> None:
        """Sort anew.  Rows that came are told of as rows, the order as a layout: what is chosen stays chosen."""
        new = [line for source_id, line in taken.items() if source_id not in self._rows]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(new) - 1)
            self._lines += new
            self._count()
            self.endInsertRows()
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        chosen = [self._lines[index.row()].source_id for index in kept]
        self._lines = sorted((taken.get(line.source_id, line) for line in self._lines), key=_by_mark)
        self._count()
        self.changePersistentIndexList(kept, [self.index(self._rows[source_id], 0) for source_id in chosen])
        self.layoutChanged.emit()

    def _count(self) -> None:
        self._rows = {line.source_id: row for row, line in enumerate(self._lines)}

    # Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """Lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """One."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself for the delegate, its words for the rest."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join((line.title, *line.words))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.tr("Press Enter to ask for it again.") if line.may_retry else ""
            case _:
                return line if role == LineRole else None


def _by_mark(line: SourceLine) -> int:
    return line.mark
