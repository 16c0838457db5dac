"""The window at work: widgets, verbs and news wired to each other."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.app import Offprint, SyncOrder
from reader.domain.changes import Changes
from reader.domain.query import View
from reader.domain.story import Counts
from reader.domain.url import host_of
from reader.ui.article_controller import ArticleController
from reader.ui.bridge import Bridge
from reader.ui.counting import Counting
from reader.ui.empty_advice import EmptyAdvice
from reader.ui.first_look import FirstLook
from reader.ui.first_page import FirstPage
from reader.ui.late_panels import LatePanels
from reader.ui.links import Links
from reader.ui.list_controller import ListController
from reader.ui.look import Look
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from reader.ui.report_controller import ReportController
from reader.ui.sidebar_model import Place, view_title
from reader.ui.sources_controller import SourcesController
from reader.ui.sync_controller import SyncController
from reader.ui.translations import Translations
from reader.ui.words import sentence

if TYPE_CHECKING:
    from reader.ui.tray import Tray


class ReadingRoom(QObject):
    """Owns the controllers of one window.  ``begin`` after the first paint, ``close`` before the library closes.

    ``counted(Counts)`` when the numbers are shown anew.
    """

    counted = Signal(object)

    def __init__(self, app: Offprint, window: MainWindow, look: Look, translations: Translations) -> None:
        super().__init__(window)
        self._app, self.window, self._look, self._translations = app, window, look, translations
        self.bridge = Bridge(app, self)
        self.links = Links(app.library)
        self.preferences = Preferences(app, look, translations, self)
        self.empty = EmptyAdvice(app, window)
        self.stories = ListController(app.library, window.list, window.model, self.empty.say)
        self.article = ArticleController(app, window.article, self.links)
        self.sources = SourcesController(app, window.side, window.removal, window)
        self.sync = SyncController(app, self.bridge, window.status)
        self.panels = LatePanels(app, window, look, self.preferences)
        self.report = ReportController(app, window, self.bridge, self.sync, self.panels)
        self._counts, self._counting = Counts(), Counting(app.library, self)
        self._counting.counted.connect(self._show_gathered)
        self.first = FirstPage(app, window, look, self.preferences, self.sources.serve)
        self._wire_reading()
        self._wire_sync()
        self._wire_preferences()
        self._wire_commands()

    def begin(self, look: FirstLook | None = None) -> None:
        """Show the library, which ``look`` has read already; then sync what is due."""
        look, place = look or FirstLook(self._app.library), self.window.side.current
        self.window.top.show_reading(self._app.settings.reading_languages)
        counts = look.counts()
        self._show_counts(counts)
        self.sources.show(counts)
        self.stories.show_first(place, self._title(place), look)
        self.window.list.take_focus()
        self.first.show_when_empty()
        self.sync.begin()
        if self._app.desktop.tray:
            self.tray.follow()

    def close(self) -> None:
        """Keep the place in the text; hear no more news."""
        self._counting.stop()
        self.stories.stop()
        self.article.end()
        self.bridge.close()

    # what the person does

    def _wire_reading(self) -> None:
        window = self.window
        window.side.chosen.connect(self._show_place)
        window.top.searched.connect(self._search)
        window.top.search_left.connect(window.list.take_focus)
        self.stories.chosen.connect(self.article.open)
        self.stories.emptied.connect(self.article.close)
        self.article.read.connect(self.stories.mark_read)
        self.article.version_wanted.connect(self._fetch_version)
        window.article.view.link_hovered.connect(
            lambda url: window.status.show_address(host_of(self._app.library.external_address(url)))
        )
        window.article.view.wants_next.connect(self.stories.next_unread)
        window.article.back_wanted.connect(self._go_back)
        window.article.read.clicked.connect(self.stories.toggle_read)
        window.article.bookmark.clicked.connect(self.stories.toggle_bookmark)
        window.list.view.story_activated.connect(lambda _story: self._read())
        window.undo_bar.undo_pressed.connect(self._undo)
        window.undo_bar.delete_pressed.connect(self.sources.delete_removed)
        window.closing.connect(self.close)

    def _wire_sync(self) -> None:
        window = self.window
        self.bridge.changed.connect(self._note)
        window.top.sync.clicked.connect(lambda _checked: self.sync.start())
        self.empty.sync_wanted.connect(self.sync.start)
        self.sync.running.connect(self._note_running)
        self.sync.refused.connect(lambda code: window.undo_bar.tell(sentence(code)))
        self.sources.sync_wanted.connect(lambda sources: self.sync.start(SyncOrder(source_ids=sources)))
        self.sources.stories_wanted.connect(lambda stories: self.sync.start(SyncOrder(story_ids=stories)))
        self.sources.told.connect(window.undo_bar.tell)
        window.show_notice(self.sources.imports.bar)
        self.panels.offline_chosen.connect(self._stay_offline)
        self.panels.desktop_chosen.connect(self._follow_desktop)
        self.sources.added.connect(self.first.leave)
        self.sources.added.connect(window.list.take_focus)
        self.sources.catalogue_wanted.connect(self._show_catalogue)
        window.top.add.clicked.connect(lambda _checked: self._add_source())
        window.address_dropped.connect(self._add_source)
        window.outline_dropped.connect(self.sources.imports.read)

    def _wire_preferences(self) -> None:
        window, preferences = self.window, self.preferences
        window.top.text.clicked.connect(lambda: self.panels.appearance.drop_from(window.top.text))
        window.top.languages.clicked.connect(self._show_languages)
        preferences.reading_changed.connect(self._show_reading)
        window.menu.spoken.connect(preferences.speak)
        window.menu.offline_toggled.connect(self._stay_offline)
        window.menu.settings_wanted.connect(self._show_settings)
        window.menu.import_wanted.connect(self.sources.imports.choose)
        window.menu.export_wanted.connect(self.sources.choose_export)
        window.language_changed.connect(self._retranslate, Qt.ConnectionType.QueuedConnection)

    def _wire_commands(self) -> None:
        window, preferences = self.window, self.preferences
        window.commands.connect(
            next=lambda: self.stories.move(1),
            previous=lambda: self.stories.move(-1),
            next_unread=self.stories.next_unread,
            page_on=window.article.page_on,
            toggle_read=self.stories.toggle_read,
            toggle_bookmark=self.stories.toggle_bookmark,
            original=self.article.open_original,
            columns=self.article.columns.toggle,
            find=self._find,
            undo=self._undo,
            search=self._start_search,
            sync=self.sync.start,
            next_pane=window.next_pane,
            wider=lambda: window.panes.widen(1),
            narrower=lambda: window.panes.widen(-1),
            caret=window.article.toggle_caret,
            menu=window.top.menu.showMenu,
            add_source=self._add_source,
            settings=self._show_settings,
            full_screen=self._full_screen,
            larger=lambda: preferences.change_size(1),
            smaller=lambda: preferences.change_size(-1),
            usual_size=lambda: preferences.change_size(0),
            key_list=lambda: self.panels.keys.show_over(window),
            back=self._go_back,
            quit=window.close,
        )
        window.commands.connect_languages(self.article.choose_place)

    def _show_place(self, place: Place) -> None:
        self.window.top.clear_search()
        self.window.panes.fold_side()
        self.window.panes.read(False)
        self.stories.show_place(place, self._title(place))

    def _title(self, place: Place) -> str:
        item = self.window.side.model.item_of(place)
        return item.text() if item else view_title(View.UNREAD)

    def _read(self) -> None:
        self.window.panes.read(True)
        self.window.article.reader.setFocus()

    def _find(self) -> None:
        if self.article.story is not None:
            self._read()
            self.window.article.find_bar.open()

    def _start_search(self) -> None:
        self.window.top.search.setFocus()
        self.window.top.search.selectAll()

    def _search(self, words: str) -> None:
        self.window.panes.read(False)
        self.stories.search(words)

    def _full_screen(self) -> None:
        if self.window.isFullScreen():
            self.window.showNormal()
        else:
            self.window.showFullScreen()

    def _go_back(self) -> None:
        """Close one thing: find, the folded sidebar, the article of a narrow window, the search, the full screen."""
        window = self.window
        if window.article.find_bar.isVisible():
            window.article.find_bar.close_bar()
        elif self.article.columns.leave():
            self._read()
        elif window.panes.fold_side() or window.panes.read(False):
            window.list.view.setFocus()
        elif window.top.search.text() or window.top.search.hasFocus():
            window.top.search.left.emit()
        elif window.isFullScreen():
            window.showNormal()

    def _undo(self) -> None:
        self.window.undo_bar.hide()
        self.stories.undo()

    # what the program tells

    def _note(self, changes: Changes) -> None:
        self.stories.note(changes)
        self.article.note(changes)
        self._counting.note(changes)
        if self.window.undo_bar.is_for(changes.initiator) and (step := self._app.library.last_undo()):
            self.window.undo_bar.offer(step)

    def _show_gathered(self, gathered: Changes, counts: Counts) -> None:
        self.sources.note(gathered, counts)
        self._show_counts(counts)
        if gathered.sources:
            self.first.show_when_empty()

    @cached_property
    def tray(self) -> "Tray":
        """The desktop's tray; made when it is first asked for, for most people never."""
        from reader.ui.tray import Tray

        made = Tray(self._app, self.window)
        made.sync_wanted.connect(self.sync.start)
        self.sync.ended.connect(made.note_report)
        self.counted.connect(made.show_counts)
        made.show_counts(self._app.library.counts())
        return made

    def _follow_desktop(self) -> None:
        self.tray.follow()

    def _note_running(self, on: bool) -> None:
        self.window.top.sync.setEnabled(not on)
        self.empty.say(self.stories.query)

    def _fetch_version(self, source_id: int, _language: str) -> None:
        self.sync.start(SyncOrder(source_ids=(source_id,)))

    def _show_catalogue(self) -> None:
        self.sources.dialog.close()
        self.first.show()

    def _add_source(self, address: str = "") -> None:
        self.sources.dialog.begin(address)

    def _show_settings(self) -> None:
        self.panels.settings.show()

    def _show_languages(self) -> None:
        self.panels.languages.languages.show_languages(self._app.settings.reading_languages)
        self.panels.languages.drop_from(self.window.top.languages)

    def _show_reading(self, languages: tuple[str, ...]) -> None:
        self.window.top.show_reading(languages)
        self.stories.refresh()
        # The list first, then the article: each takes a part of the time in which a person notices a wait.
        QTimer.singleShot(0, self.article, self.article.reload)

    def _stay_offline(self, on: bool) -> None:
        self.sync.stay_offline(on)
        self._show_state()

    def _show_state(self) -> None:
        self._show_counts(self._counts)

    def _show_counts(self, counts: Counts) -> None:
        self._counts = counts
        self.counted.emit(counts)
        self.window.top.show_stories(counts.all)
        self.window.status.show_library(counts)
        self.window.menu.show_state(offline=self._app.settings.offline_by_choice, language=self._translations.language)

    def _retranslate(self) -> None:
        self.stories.rename(self._title(self.window.side.current))
        self.empty.say(self.stories.query)
        self._show_state()
