"""What a restored or salvaged library holds, in words."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.domain.backup import Backup, Rescue
from reader.ui.phrases import facts, filled


def rescued_words(rescue: Rescue) -> str:
    """Stories and bookmarks that are there again."""
    if rescue.stories_before:
        stories = QCoreApplication.translate("Rescue", "{stories} of %Ln stories are there again", "", rescue.stories_before)
        stories = filled(stories, stories=rescue.stories)
    else:
        stories = QCoreApplication.translate("Rescue", "%Ln stories are there again", "", rescue.stories)
    return facts((stories, QCoreApplication.translate("Rescue", "%Ln bookmarks", "", rescue.bookmarks)))


def backup_day(backup: Backup) -> str:
    """The day of a backup in full: ``22 November 2026``; a locale's long format begins with a weekday, which fits no sentence."""
    return QLocale().toString(QDate(backup.day.year, backup.day.month, backup.day.day), "d MMMM yyyy")
