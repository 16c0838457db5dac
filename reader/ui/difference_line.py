"""What differs between two versions, in a line."""

from datetime import timedelta

from reader.domain.alignment import Alignment, SideBySide
from reader.ui.panel import PlainLabel
from reader.ui.phrases import enumeration, filled

_HOURS_FROM, _DAYS_FROM = timedelta(hours=1), timedelta(hours=48)


class DifferenceLine(PlainLabel):
    """``Eng has 9 of 14 paragraphs, published 3 h later``."""

    def __init__(self) -> None:
        super().__init__(kind="muted")
        self.setWordWrap(True)

    def say(self, side_by_side: SideBySide, left: str, right: str) -> None:
        """Tell of two versions; ``left`` and ``right`` are their short names."""
        alignment = side_by_side.alignment
        if not alignment.is_parallel:
            told = self.tr("These two versions differ too much to be set paragraph beside paragraph; each runs on by itself.")
        else:
            when = self._when(side_by_side, is_left=_lacks_left(alignment))
            told = enumeration(filter(None, (self._paragraphs(alignment, left, right), when)))
        self.setText(told)

    def _paragraphs(self, alignment: Alignment, left: str, right: str) -> str:
        told = alignment.difference
        if not told.left_alone and not told.right_alone:
            return filled(self.tr("{version} has every paragraph"), version=right)
        is_left = _lacks_left(alignment)
        whole, missing = (told.right, told.right_alone) if is_left else (told.left, told.left_alone)
        words = self.tr("{version} has {here} of %Ln paragraphs", "", whole)
        if told.left_alone and told.right_alone:
            own = self.tr("and %Ln of its own", "paragraphs", told.right_alone)
            words = f"{words} {own}"
        return filled(words, here=whole - missing, version=left if is_left else right)

    def _when(self, side_by_side: SideBySide, *, is_left: bool) -> str:
        """How much later or earlier the version that the sentence is about was published; empty when that is not known."""
        ours, other = side_by_side.right.published, side_by_side.left.published
        if ours is None or other is None:
            return ""
        apart = other - ours if is_left else ours - other
        is_later, apart = apart > timedelta(), abs(apart)
        if apart < timedelta(minutes=1):
            return ""
        if apart < _HOURS_FROM:
            number = apart // timedelta(minutes=1)
            later, earlier = self.tr("published %Ln min later", "", number), self.tr("published %Ln min earlier", "", number)
        elif apart < _DAYS_FROM:
            number = round(apart / timedelta(hours=1))
            later, earlier = self.tr("published %Ln h later", "", number), self.tr("published %Ln h earlier", "", number)
        else:
            number = round(apart / timedelta(days=1))
            later, earlier = self.tr("published %Ln days later", "", number), self.tr("published %Ln days earlier", "", number)
        return later if is_later else earlier


def _lacks_left(alignment: Alignment) -> bool:
    """Whether the left version is the one that lacks something: the sentence is about it."""
    told = alignment.difference
    return told.right_alone > 0 and not told.left_alone
