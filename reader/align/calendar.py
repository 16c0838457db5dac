"""Days of the week and months: news names them all the time, and they are the same day and month in every language."""

import re
from collections.abc import Iterable

from reader.align.romanise import without_accents

# As dates are written: Slavic languages decline them.  "May" and the like are left out, which mean other things too.
_DAYS = (
    "monday montag lundi lunes lunedì poniedziałek poniedziałku понеділок"
    " понеділка понедельник понедельника pondělí maandag الاثنين",
    "tuesday dienstag mardi martes martedì wtorek wtorku вівторок вівторка вторник вторника úterý dinsdag الثلاثاء",
    "wednesday mittwoch mercredi miércoles mercoledì środa środę środy середа середу"
    " середи среда среду среды středu woensdag الأربعاء",
    "thursday donnerstag jeudi jueves giovedì czwartek czwartku четвер четверга четверг čtvrtek donderdag الخميس",
    "friday freitag vendredi viernes venerdì piątek piątku пʼятниця пʼятницю пʼятниці"
    " пятница пятницу пятницы pátek vrijdag الجمعة",
    "saturday samstag samedi sábado sabato sobota sobotę soboty субота суботу суботи суббота субботу субботы zaterdag السبت",
    "sunday sonntag dimanche domingo domenica niedzielę niedzieli неділя неділю"
    " неділі воскресенье воскресенья neděli zondag الأحد",
)
_MONTHS = (
    "january januar janvier enero gennaio janeiro stycznia styczniu січня січні января январе ledna januari يناير",
    "february februar février febrero febbraio fevereiro lutego lutym лютого лютому февраля феврале února februari فبراير شباط",
    "march märz mars marzo março marca marcu березня березні марта марте března maart مارس آذار",
    "april avril abril aprile kwietnia kwietniu квітня квітні апреля апреле dubna أبريل نيسان",
    "mai mayo maggio maio maja maju травня травні мая мае května mei مايو أيار",
    "june juni juin junio giugno junho czerwca czerwcu червня червні июня июне června يونيو حزيران",
    "july juli juillet julio luglio julho lipca lipcu липня липні июля июле července يوليو تموز",
    "august août agosto sierpnia sierpniu серпня серпні августа августе srpna augustus أغسطس آب",
    "september septembre septiembre settembre setembro września wrześniu вересня вересні сентября сентябре září سبتمبر أيلول",
    "october oktober octobre octubre ottobre outubro października październiku жовтня жовтні октября октябре října أكتوبر",
    "november novembre noviembre novembro listopada listopadzie листопада листопаді ноября ноябре listopadu نوفمبر",
    "december dezember décembre diciembre dicembre dezembro grudnia grudniu грудня грудні декабря декабре prosince ديسمبر",
)
_HAN_DAY = re.compile(r"(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])|([月火水木金土日])曜")
_HAN = {sign: place for signs in ("一二三四五六日", "月火水木金土日") for place, sign in enumerate(signs, 1)} | {"天": 7}
_APOSTROPHES = re.compile("['’ʼ]")


def _named(lines: Iterable[str], kind: str) -> dict[str, str]:
    return {bare_word(word): f"{kind} {place}" for place, line in enumerate(lines, 1) for word in without_accents(line).split()}


def bare_word(word: str) -> str:
    """A word in small letters without apostrophes."""
    return _APOSTROPHES.sub("", word).lower()


_NAMES = _named(_DAYS, "day") | _named(_MONTHS, "month")


def dates_in(text: str, words: Iterable[str]) -> frozenset[str]:
    """Days and months (``day 1`` is Monday, ``month 1`` January) that a text without accents names; ``words`` are its words."""
    han = (f"day {_HAN[found[1] or found[2]]}" for found in _HAN_DAY.finditer(text))
    return frozenset((*(_NAMES[bare] for bare in map(bare_word, words) if bare in _NAMES), *han))
