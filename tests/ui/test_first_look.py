"""What is read ahead is what the library would say."""

from collections.abc import Callable

import pytest

from reader.app import Offprint
from reader.app.library import Library
from reader.domain.errors import CannotOpen
from reader.domain.query import StoryQuery, View
from reader.ui.first_look import FIRST, FirstLook


def test_numbers_and_the_first_list_are_the_librarys(app: Offprint) -> None:
    look = FirstLook(app.library)
    assert look.counts() == app.library.counts()
    assert look.counts().all > 0
    assert list(look.ids(FIRST)) == list(app.library.ids(FIRST))


@pytest.mark.parametrize("query", [StoryQuery(view=View.ALL), StoryQuery(view=View.UNREAD, newest_first=False)])
def test_any_other_list_is_asked_for(app: Offprint, query: StoryQuery) -> None:
    assert list(FirstLook(app.library).ids(query)) == list(app.library.ids(query))


def test_trouble_is_told_to_who_asks(app: Offprint, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise CannotOpen("closed", path="library.sqlite")

    monkeypatch.setattr(Library, "counts", refuse)
    look = FirstLook(app.library)
    ask: Callable[[], object] = look.counts
    with pytest.raises(CannotOpen):
        ask()
