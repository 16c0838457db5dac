"""What filters are, in words."""

from PySide6.QtCore import QObject

from reader.domain.filters import FilterAct, FilterPlace, KeptFilter
from reader.domain.text import display_text
from reader.ui.phrases import facts, filled


class _Filters(QObject):
    """lupdate finds sentences with a number in ``tr`` alone, not in ``QCoreApplication.translate``."""

    def place(self, place: FilterPlace) -> str:
        match place:
            case FilterPlace.TITLE:
                return self.tr("in the title")
            case FilterPlace.TEXT:
                return self.tr("in the title or the text")
            case _:
                return self.tr("section or tag of the site")

    def act(self, act: FilterAct) -> str:
        match act:
            case FilterAct.HIDE:
                return self.tr("hide the story")
            case FilterAct.READ:
                return self.tr("mark it as read")
            case FilterAct.TAG:
                return self.tr("give it a tag")
            case _:
                return self.tr("bookmark it")

    def count(self, stories: int) -> str:
        return self.tr("%Ln stories", "", stories)

    def kept(self, kept: KeptFilter) -> str:
        wanted = kept.filter
        act = f"{self.act(wanted.act)} #{display_text(wanted.tag, 30)}" if wanted.tag else self.act(wanted.act)
        where = display_text(kept.source_title, 40) or self.tr("everywhere")
        words = filled(self.tr("“{words}”"), words=display_text(wanted.words, 60))
        return facts((words, self.place(wanted.place), where, act, self.count(kept.stories)))


def place_words(place: FilterPlace) -> str:
    """Where a filter looks."""
    return _Filters().place(place)


def act_words(act: FilterAct) -> str:
    """What becomes of a story."""
    return _Filters().act(act)


def count_words(stories: int) -> str:
    """So many stories."""
    return _Filters().count(stories)


def filter_line(kept: KeptFilter) -> str:
    """A filter on one line: its words, where it looks, what it does, and how many stories it hides or has met."""
    return _Filters().kept(kept)
