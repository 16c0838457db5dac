"""Qt's own tester on every model of ours, filled, changed and emptied (lists, boxes and trees elsewhere hold Qt's own models)."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from reader.app import Offprint
from reader.domain.query import SavedSearch, View
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """A tester that fails the test at the first fault, also one that comes of a later change."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def test_the_list_s_model(room: ReadingRoom, app: Offprint) -> None:
    model = room.window.model
    watched(model)
    for view in (View.ALL, View.UNREAD, View.BOOKMARKS):
        room.window.side.choose(Place(kind=Kind.VIEW, view=view))
        room.stories.move(1)
        room.stories.toggle_bookmark()
        room.stories.toggle_read()
        model.refresh(tuple(model.ids))
        model.refresh()
    model.set_ids(())
    assert model.rowCount() == 0
    assert not model.index(0, 0).isValid()


def test_the_sidebar_s_model(room: ReadingRoom, app: Offprint) -> None:
    model = room.window.side.model
    watched(model)
    folder = app.subscriptions.add_folder("Coast")
    sources = app.subscriptions.sources()
    app.library.change_tags(tuple(room.window.model.ids[:1]), ("coast",))
    model.searches = (SavedSearch(words="ferry"),)
    model.show(sources, app.subscriptions.folders(), app.library.counts())
    assert model.item_of(Place(kind=Kind.FOLDER, number=folder)) is not None
    app.library.mark_list_read(room.stories.query)
    model.set_counts(app.library.counts())
    model.show((), (), app.library.counts())
