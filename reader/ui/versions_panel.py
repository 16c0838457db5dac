"""Where each version of a story comes from, and a way to say that one of them is another story."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.domain.language import own_name
from reader.domain.page import LinkKind
from reader.domain.story import Offline
from reader.domain.text import display_text
from reader.domain.url import host_of
from reader.domain.version_detail import VersionDetail, VersionStanding
from reader.ui.panel import PlainLabel
from reader.ui.phrases import filled
from reader.ui.popover import Popover
from reader.ui.story_time import moment_text
from reader.ui.words import sentence

WIDTH, MOST = 460, 420
"""Px: an address on one line, and the height after which it scrolls."""
ADDRESS = 62
"""Characters of an address that fit the line."""


class VersionsPanel(Popover):
    """``split_wanted(int)`` with the version that is not the same story."""

    split_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("versionsPanel", parent)
        self._found: tuple[VersionDetail, ...] = ()
        self._current = 0
        self._title, self._advice = PlainLabel(kind="heading"), PlainLabel(kind="muted")
        self._advice.setWordWrap(True)
        self._advice.setFixedWidth(WIDTH)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._title)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._advice)
        self.retranslate()

    def show_versions(self, found: tuple[VersionDetail, ...], current: int) -> None:
        """Show these; ``current`` is the version being read."""
        self._found, self._current = found, current
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything again."""
        self._title.setText(self.tr("Versions of this story"))
        self._advice.setText(
            self.tr("A version that is not the same story becomes a story of its own and stays one, whatever the site says.")
        )
        versions = [one for one in self._found if one.version_id]
        self._advice.setVisible(len(versions) > 1)
        lines = QWidget()
        lines.setProperty("kind", "paper")
        layout = QVBoxLayout(lines)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for one in self._found:
            layout.addWidget(self._line(one, can_split=bool(one.version_id) and len(versions) > 1))
        layout.addStretch(1)
        self._area.setWidget(lines)
        lines.setFixedWidth(WIDTH)
        self._area.setFixedSize(WIDTH + 12, min(MOST, max(60, lines.heightForWidth(WIDTH))))

    def _line(self, one: VersionDetail, *, can_split: bool) -> QWidget:
        line = QWidget()
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        top = QHBoxLayout()
        name = own_name(one.language) or self.tr("Language not known")
        is_read_now = one.version_id and one.version_id == self._current
        top.addWidget(PlainLabel(filled(self.tr("{language}, being read"), language=name) if is_read_now else name), 1)
        if can_split:
            top.addWidget(self._splitter(one, name))
        layout.addLayout(top)
        for words in (address_line(one.url), self._state(one), self._origin(one)):
            if words:
                label = PlainLabel(words, kind="muted")
                label.setWordWrap(True)
                layout.addWidget(label)
        return line

    def _splitter(self, one: VersionDetail, name: str) -> QPushButton:
        button = QPushButton(self.tr("Not the same story"))
        button.setProperty("kind", "link")
        button.setAccessibleName(filled(self.tr("{language}: not the same story"), language=name))
        button.clicked.connect(partial(self._ask_split, one.version_id))
        return button

    def _ask_split(self, version_id: int, _checked: bool = False) -> None:
        self.hide()
        self.split_wanted.emit(version_id)

    def _state(self, one: VersionDetail) -> str:
        if one.standing is VersionStanding.REJECTED:
            return filled(self.tr("Not taken: {reason}"), reason=sentence(one.reason))
        if one.standing is VersionStanding.CLAIMED:
            told = sentence(one.reason) if one.reason else self.tr("Nobody has looked at it yet.")
        else:
            stored = {
                Offline.COMPLETE: self.tr("Complete offline"),
                Offline.TEXT: self.tr("Only its text is here"),
                Offline.HEADLINE: self.tr("Only its headline is here"),
            }[one.offline]
            told = f"{stored}. {sentence(one.offline_reason)}" if one.offline_reason else stored
        again = filled(self.tr("Next try: {time}"), time=moment_text(one.next_try)) if one.next_try else ""
        return f"{told} {again}".strip()

    def _origin(self, one: VersionDetail) -> str:
        if not one.found:
            source = display_text(one.source_title, 60)
            return filled(self.tr("Came with {source}"), source=source) if source else self.tr("Saved by you")
        found = {
            LinkKind.HREFLANG: self.tr("The page names it as its translation."),
            LinkKind.HEADER: self.tr("The site’s server names it as a translation."),
            LinkKind.FEED: self.tr("The feed names it as a translation."),
            LinkKind.SWITCHER: self.tr("The page’s language buttons lead to it."),
            LinkKind.NUMBER: self.tr("Another edition’s story has the same number."),
            LinkKind.PATTERN: self.tr("Its address was guessed from how the site writes addresses."),
        }[LinkKind(one.found)]
        counts = one.standing is VersionStanding.VERSION and one.reason
        return f"{found} {sentence(one.reason)}" if counts else found


def address_line(url: str) -> str:
    """Host and path of an address, plain, its middle left out when it is long; the end tells more than the middle."""
    host = host_of(url)
    told = display_text(host + url.partition(host)[2] if host and host in url else url, 2000)
    return told if len(told) <= ADDRESS else f"{told[: ADDRESS // 2]}…{told[-ADDRESS // 2 :]}"
