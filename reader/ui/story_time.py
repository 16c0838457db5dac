"""When a story appeared, in as few letters as a row has room for."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from reader.ui.phrases import enumeration


def local_now() -> datetime:
    """This moment in the computer's own time zone, aware."""
    return datetime.now().astimezone()


def row_time(published: datetime, now: datetime, locale: QLocale) -> str:
    """``14:01`` today, ``yesterday``, ``3 Oct`` this year, else the short date; days are those of ``now``'s time zone."""
    there = published.astimezone(now.tzinfo)
    if there.date() == now.date():
        return locale.toString(QTime(there.hour, there.minute), "HH:mm")
    if there.date() == now.date() - timedelta(days=1):
        return QCoreApplication.translate("StoryTime", "yesterday")
    day = QDate(there.year, there.month, there.day)
    return locale.toString(day, "d MMM") if there.year == now.year else locale.toString(day, QLocale.FormatType.ShortFormat)


def moment_text(time: datetime) -> str:
    """Day and time in the locale's short form and the computer's time zone."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(time.timestamp())), QLocale.FormatType.ShortFormat)


def article_time(published: datetime, now: datetime, locale: QLocale) -> str:
    """The day and time in full, in the locale's words and ``now``'s time zone: ``Thursday, 3 October 2024, 14:01``."""
    there = published.astimezone(now.tzinfo)
    day = locale.toString(QDate(there.year, there.month, there.day), QLocale.FormatType.LongFormat)
    return enumeration((day, locale.toString(QTime(there.hour, there.minute), "HH:mm")))
