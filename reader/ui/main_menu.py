"""The menu of the top bar."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.language import own_name
from reader.ui.actions import Actions
from reader.ui.translations import INTERFACE_LANGUAGES


class MainMenu(QMenu):
    """Signals are named for what is asked; ``spoken(str)`` is the interface's language."""

    import_wanted = Signal()
    export_wanted = Signal()
    settings_wanted = Signal()
    pdf_wanted = Signal()
    paper_wanted = Signal()
    library_export_wanted = Signal()
    library_import_wanted = Signal()
    packing_wanted = Signal()
    health_wanted = Signal()
    help_wanted = Signal()
    offline_toggled = Signal(bool)
    spoken = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._import, self._export, self._settings = QAction(self), QAction(self), QAction(self)
        self._pdf, self._packing, self._health = QAction(self), QAction(self), QAction(self)
        self._paper, self._library_out, self._library_in = QAction(self), QAction(self), QAction(self)
        self._help = QAction(self)
        self.offline = QAction(self, checkable=True)
        self._languages = QMenu(self)
        self._group = QActionGroup(self)
        for code in INTERFACE_LANGUAGES:
            action = self._languages.addAction(own_name(code))
            action.setCheckable(True)
            action.setData(code)
            self._group.addAction(action)
        self._group.triggered.connect(lambda action: self.spoken.emit(action.data()))
        self._import.triggered.connect(self.import_wanted)
        self._export.triggered.connect(self.export_wanted)
        self._settings.triggered.connect(self.settings_wanted)
        self._pdf.triggered.connect(self.pdf_wanted)
        self._paper.triggered.connect(self.paper_wanted)
        self._library_out.triggered.connect(self.library_export_wanted)
        self._library_in.triggered.connect(self.library_import_wanted)
        self._packing.triggered.connect(self.packing_wanted)
        self._health.triggered.connect(self.health_wanted)
        self._help.triggered.connect(self.help_wanted)
        self.offline.toggled.connect(self.offline_toggled)
        self._fill()
        self.retranslate()

    def show_state(self, *, offline: bool, language: str) -> None:
        """Tick what is so."""
        self.offline.blockSignals(True)
        self.offline.setChecked(offline)
        self.offline.blockSignals(False)
        for action in self._group.actions():
            action.setChecked(action.data() == language)

    def retranslate(self) -> None:
        """Say everything again."""
        self._import.setText(self.tr("Import…"))
        self._export.setText(self.tr("Export OPML…"))
        self._settings.setText(self.tr("Settings…"))
        self._pdf.setText(self.tr("Save story as PDF…"))
        self._packing.setText(self.tr("Pack for the road…"))
        self._paper.setText(self.tr("Morning paper…"))
        self._library_out.setText(self.tr("Export the library…"))
        self._library_in.setText(self.tr("Import a library…"))
        self._health.setText(self.tr("Library and health…"))
        self._help.setText(self.tr("Help"))
        self.offline.setText(self.tr("Stay offline"))
        self._languages.setTitle(self.tr("Interface language"))

    def _fill(self) -> None:
        self.addAction(self._packing)
        self.addAction(self._paper)
        self.addAction(self.offline)
        self.addSeparator()
        self.addAction(self._actions["versions"])
        self.addAction(self._actions["print"])
        self.addAction(self._pdf)
        self.addAction(self._actions["copy_with_source"])
        self.addSeparator()
        self.addAction(self._import)
        self.addAction(self._export)
        self.addAction(self._library_in)
        self.addAction(self._library_out)
        self.addSeparator()
        self.addMenu(self._languages)
        self.addAction(self._health)
        self.addAction(self._settings)
        self.addAction(self._actions["full_screen"])
        self.addAction(self._actions["key_list"])
        self.addAction(self._help)
        self.addSeparator()
        self.addAction(self._actions["quit"])
