"""Settings: what of a story is kept for reading without a network, and how much room its pictures may take."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from reader.app import PICTURE_MB, Offprint
from reader.domain.offline import OfflineParts, PicturePlan
from reader.ui.background import Background
from reader.ui.panel import PlainLabel, size_text
from reader.ui.phrases import filled
from reader.ui.settings_page import FIELD_WIDTH, SettingsPage, spin_box

STEP = 100
"""Megabytes: some two thousand pictures of a newspaper's column."""


class OfflineSettings(SettingsPage):
    """What is complete is judged anew, and what would go is counted, beside the window: at every change."""

    def __init__(self, app: Offprint) -> None:
        super().__init__("offlineSettings")
        self._app, self._plan = app, PicturePlan()
        self.parts, self.versions = QComboBox(), QComboBox()
        for part in (OfflineParts.PICTURES, OfflineParts.TEXT, OfflineParts.FEED):
            self.parts.addItem("", part.value)
        for only_first in (False, True):
            self.versions.addItem("", only_first)
        self.room = spin_box(PICTURE_MB[0], PICTURE_MB[-1])
        self.room.setSingleStep(STEP)
        self._parts, self._about_parts = self.line(self.parts), self.note()
        self._versions, self._about_versions = self.line(self.versions), self.note()
        self._room, self._about_room = self.line(self.room), self.note()
        self.effect = PlainLabel()
        self.effect.setWordWrap(True)
        self.effect.setFixedWidth(FIELD_WIDTH)
        self.line(self.effect)
        self._judge, self._planner = Background(self), Background(self)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Offline"))
        self._parts.setText(self.tr("Keep of a story"))
        parts = (self.tr("text and pictures"), self.tr("text without pictures"), self.tr("what the feed brings"))
        for place, words in enumerate(parts):
            self.parts.setItemText(place, words)
        self._about_parts.setText(self.tr("What you leave out does not count as missing. What is here already stays."))
        self._versions.setText(self.tr("Versions"))
        for place, words in enumerate((self.tr("in all languages I read"), self.tr("in the first language only"))):
            self.versions.setItemText(place, words)
        self._about_versions.setText(self.tr("Any other published language comes when you ask for it in the story."))
        self._room.setText(self.tr("Room for pictures"))
        self.room.setSpecialValueText(self.tr("no limit"))
        self.room.setSuffix(self.tr(" MB"))
        self._about_room.setText(
            self.tr("Pictures of stories read longest ago go first; unread, bookmarked and tagged stories keep theirs.")
        )
        self._show_plan(self._plan)

    def read(self) -> None:
        """See ``SettingsPage``."""
        choice = self._app.offline.choice
        self.parts.setCurrentIndex(self.parts.findData(choice.parts.value))
        self.versions.setCurrentIndex(self.versions.findData(choice.first_language))
        with QSignalBlocker(self.room):
            self.room.setValue(choice.picture_mb)
        self._count()

    def _connect(self) -> None:
        self.parts.activated.connect(lambda _place: self._choose_parts(OfflineParts(self.parts.currentData())))
        self.versions.activated.connect(lambda _place: self._app.offline.choose(first_language=self.versions.currentData()))
        self.room.valueChanged.connect(self._choose_room)
        self._planner.finished.connect(self._show_plan)

    def _choose_parts(self, parts: OfflineParts) -> None:
        self._app.offline.choose(parts=parts)
        self._judge.run(lambda _token: self._app.offline.settle())

    def _choose_room(self, megabytes: int) -> None:
        self._app.offline.choose(picture_mb=megabytes)
        self._count()

    def _count(self) -> None:
        self._planner.run(lambda _token: self._app.offline.plan())

    def _show_plan(self, plan: PicturePlan) -> None:
        self._plan = plan
        lines = []
        if plan.pictures:
            removed = self.tr("The next sync would remove %Ln pictures of read stories and free {size}.", "", plan.pictures)
            lines.append(filled(removed, size=size_text(plan.picture_bytes)))
        if plan.over_bytes:
            over = self.tr("Pictures that stay take {size} more than that.")
            lines.append(filled(over, size=size_text(plan.over_bytes)))
        self.effect.setText("\n".join(lines) or self.tr("The next sync would remove no pictures."))
