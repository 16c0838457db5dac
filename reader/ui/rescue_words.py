"""What a restored or salvaged library holds, in words."""

from PySide6.QtCore import QDate, QLocale, QObject

from reader.domain.backup import Backup, Rescue
from reader.ui.phrases import facts, filled


class _Rescued(QObject):
    """lupdate finds sentences with a number in ``tr`` alone, not in ``QCoreApplication.translate``."""

    def told(self, rescue: Rescue) -> str:
        if rescue.stories_before:
            stories = self.tr("{stories} of %Ln stories are there again", "", rescue.stories_before)
            stories = filled(stories, stories=rescue.stories)
        else:
            stories = self.tr("%Ln stories are there again", "", rescue.stories)
        return facts((stories, self.tr("%Ln bookmarks", "", rescue.bookmarks)))


def rescued_words(rescue: Rescue) -> str:
    """Stories and bookmarks that are there again."""
    return _Rescued().told(rescue)


def backup_day(backup: Backup) -> str:
    """The day of a backup in full: ``22 November 2026``; a locale's long format begins with a weekday, which fits no sentence."""
    return QLocale().toString(QDate(backup.day.year, backup.day.month, backup.day.day), "d MMMM yyyy")
