"""The catalogue: publications by language, with a box for every edition."""

import html

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.domain.catalogue import Edition, Publication
from reader.domain.language import own_name
from reader.domain.url import site_of
from reader.ui.panel import Panel
from reader.ui.phrases import left_to_right

_SECOND = 160
"""Px of the second column: five codes of languages, or a site's name of twenty letters."""
_ROW = 28
"""Px of a line."""
_EDITION = int(Qt.ItemDataRole.UserRole) + 1


class CataloguePicker(Panel):
    """``chosen_changed(int)`` with the number of editions that are ticked."""

    chosen_changed = Signal(int)

    def __init__(self, publications: tuple[Publication, ...], languages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__("cataloguePicker", parent, kind="")
        self._publications = publications
        self.search = QLineEdit(clearButtonEnabled=True)
        self.language = QComboBox()
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(22)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.tree.header().resizeSection(1, _SECOND)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.tree, 1)
        self._items: list[QTreeWidgetItem] = []
        self._doubtful: list[tuple[QTreeWidgetItem, Edition]] = []
        self._addresses: list[tuple[QTreeWidgetItem, str]] = []
        self._fill_languages(languages)
        self._fill()
        self.search.textChanged.connect(lambda _text: self._filter())
        self.language.currentIndexChanged.connect(lambda _place: self._filter())
        self.tree.itemChanged.connect(lambda _item, _column: self.chosen_changed.emit(len(self._ticked())))
        self._filter()
        self.retranslate()

    def chosen(self) -> tuple[tuple[Publication, tuple[str, ...]], ...]:
        """The ticked editions: publications with their languages."""
        found: dict[str, tuple[Publication, tuple[str, ...]]] = {}
        for publication, edition in self._ticked():
            languages = found[publication.key][1] if publication.key in found else ()
            found[publication.key] = (publication, (*languages, edition.language))
        return tuple(found.values())

    def retranslate(self) -> None:
        """Say everything again."""
        self.search.setPlaceholderText(self.tr("Search the catalogue"))
        self.search.setAccessibleName(self.tr("Search the catalogue"))
        self.language.setItemText(0, self.tr("All languages"))
        self.language.setAccessibleName(self.tr("Language of the publications"))
        self.tree.setAccessibleName(self.tr("Catalogue"))
        for item, told in self._addresses:
            item.setText(1, left_to_right(told))
        for item, edition in self._doubtful:
            item.setText(1, self.tr("not confirmed"))
            item.setToolTip(1, self.tr("No public list names the address of this feed; it may not be there."))
            item.setToolTip(0, html.escape(edition.feed_url))

    def _fill_languages(self, languages: tuple[str, ...]) -> None:
        offered = {edition.language for publication in self._publications for edition in publication.editions}
        first = [code for code in languages if code in offered]
        self.language.addItem("", "")
        for code in (*first, *sorted(offered - set(first), key=own_name)):
            self.language.addItem(own_name(code), code)

    def _fill(self) -> None:
        for publication in self._publications:
            item = QTreeWidgetItem(self.tree, [publication.title])
            item.setSizeHint(0, QSize(0, _ROW))
            self._items.append(item)
            self._addresses.append((item, _codes(publication)))
            item.setCheckState(0, Qt.CheckState.Unchecked)
            if len(publication.editions) == 1:
                item.setData(0, _EDITION, (publication, publication.editions[0]))
                continue
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            for edition in publication.editions:
                self._add_edition(item, publication, edition)

    def _add_edition(self, parent: QTreeWidgetItem, publication: Publication, edition: Edition) -> None:
        item = QTreeWidgetItem(parent, [f"{own_name(edition.language)} — {edition.title}"])
        item.setSizeHint(0, QSize(0, _ROW))
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setData(0, _EDITION, (publication, edition))
        if edition.is_verified:
            self._addresses.append((item, site_of(edition.site_url or edition.feed_url)))
        else:
            self._doubtful.append((item, edition))

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        language = self.language.currentData() or ""
        for place, (item, publication) in enumerate(zip(self._items, self._publications, strict=True)):
            told = " ".join((publication.title, *(f"{e.title} {e.site_url}" for e in publication.editions))).casefold()
            fits = all(word in told for word in words)
            speaks = not language or any(edition.language == language for edition in publication.editions)
            item.setHidden(not (fits and speaks))
            item.setExpanded(place == 0 or (bool(words) and fits))

    def _ticked(self) -> list[tuple[Publication, Edition]]:
        ticked = []
        for top in self._items:
            for item in (top, *(top.child(number) for number in range(top.childCount()))):
                if item is not None and item.data(0, _EDITION) and item.checkState(0) == Qt.CheckState.Checked:
                    ticked.append(item.data(0, _EDITION))
        return ticked


def _codes(publication: Publication) -> str:
    """Languages by their codes: own names would mix five scripts, and their line heights, in one column."""
    codes = [edition.language.upper() for edition in publication.editions]
    return " ".join(codes[:5]) + (" …" if len(codes) > 5 else "")
