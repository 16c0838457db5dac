"""What differs between two versions, in a line."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from reader.domain.alignment import Alignment, SideBySide

_HOURS_FROM, _DAYS_FROM = timedelta(hours=1), timedelta(hours=48)


def difference_words(side_by_side: SideBySide, left: str, right: str) -> str:
    """``Eng has 9 of 14 paragraphs, published 3 h later``; ``left`` and ``right`` are the versions' short names."""
    alignment = side_by_side.alignment
    if not alignment.is_parallel:
        return QCoreApplication.translate(
            "Difference", "These two versions differ too much to be set paragraph beside paragraph; each runs on by itself."
        )
    is_left = _is_shorter_left(alignment)
    when = _when(side_by_side, is_left)
    return ", ".join(filter(None, (_paragraphs(alignment, left, right), when)))


def _is_shorter_left(alignment: Alignment) -> bool:
    """Whether the left version is the one that lacks something: the sentence is about it."""
    told = alignment.difference
    return told.right_alone > 0 and not told.left_alone


def _paragraphs(alignment: Alignment, left: str, right: str) -> str:
    told = alignment.difference
    if not told.left_alone and not told.right_alone:
        return QCoreApplication.translate("Difference", "{version} has every paragraph").replace("{version}", right)
    is_left = _is_shorter_left(alignment)
    whole, missing = (told.right, told.right_alone) if is_left else (told.left, told.left_alone)
    words = QCoreApplication.translate("Difference", "{version} has {here} of %n paragraphs", "", whole)
    if told.left_alone and told.right_alone:
        own = QCoreApplication.translate("Difference", "and %n of its own", "paragraphs", told.right_alone)
        words = f"{words} {own}"
    return words.replace("{here}", str(whole - missing)).replace("{version}", left if is_left else right)


def _when(side_by_side: SideBySide, is_left: bool) -> str:
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
        later = QCoreApplication.translate("Difference", "published %n min later", "", number)
        earlier = QCoreApplication.translate("Difference", "published %n min earlier", "", number)
    elif apart < _DAYS_FROM:
        number = round(apart / timedelta(hours=1))
        later = QCoreApplication.translate("Difference", "published %n h later", "", number)
        earlier = QCoreApplication.translate("Difference", "published %n h earlier", "", number)
    else:
        number = round(apart / timedelta(days=1))
        later = QCoreApplication.translate("Difference", "published %n days later", "", number)
        earlier = QCoreApplication.translate("Difference", "published %n days earlier", "", number)
    return later if is_later else earlier
