"""Moments as feeds write them: RFC 822, RFC 3339, and what publishers make of both."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

_MONTHS = {
    1: "jan januar january janvier janv ene enero gen gennaio січ січня янв января sty stycznia oca ocak led ledna leden",
    2: "feb februar february février fevrier févr fév febrero febbraio fev fevereiro "
    "лют лютого фев февр февраля lut lutego şub şubat úno února",
    3: "mar mär märz mrz march mars marzo março березня бер мар марта marca mart bře března",
    4: "apr april avr avril abr abril aprile кві квіт квітня апр апреля kwi kwietnia nis nisan dub dubna",
    5: "may mai mayo mag maggio maio тра трав травня мая май maj maja mayıs kvě května mei",
    6: "jun juni june juin junio giu giugno junho чер черв червня июн июня cze czerwca haz haziran čer června",
    7: "jul juli july juil juillet julio lug luglio julho лип липня июл июля lip lipca tem temmuz čvc července",
    8: "aug august août aout ago agosto сер серп серпня авг августа sie sierpnia ağu ağustos srp srpna augustus",
    9: "sep sept september septembre septiembre set settembre setembro вер верес "
    "вересня сен сент сентября wrz września eyl eylül zář září",
    10: "oct okt oktober october octobre octubre ott ottobre out outubro "
    "жов жовт жовтня окт октября paź października eki ekim říj října",
    11: "nov november novembre noviembre novembro лис лист листоп листопада ноя нояб ноября lis listopada kas kasım listopadu",
    12: "dec dez dezember december déc décembre decembre dic diciembre dicembre dezembro "
    "гру груд грудня дек декабря gru grudnia ara aralık pro prosince",
}
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split()}
"""Month names and their short forms in the languages whose feeds were seen to translate them (WordPress, Drupal and
1C-Bitrix format ``pubDate`` in the site's language)."""

_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "met": 60, "cest": 120, "mest": 120,
    "eet": 120, "eest": 180, "msk": 180, "trt": 180, "gst": 240, "msd": 240, "pkt": 300, "ist": 330, "sgt": 480, "hkt": 480,
    "awst": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180,
    "ast": -240, "edt": -240, "est": -300, "cdt": -300, "cst": -360, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480,
}  # fmt: skip
"""Minutes east of Greenwich.  RFC 822's own names, and the common ones of its users; ``ist`` is India's, the most feeds."""

_ISO = re.compile(r"(\d{4})(?:[-/.]|\s?[년年]\s?)(\d{1,2})(?:(?:[-/.]|\s?[월月]\s?)(\d{1,2}))?(?!\d)")
_AFTERNOON = re.compile(r"오후|下午|午後")
_BASIC = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?=T|$)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s,-]*(?:de\s+)?([^\W\d_]{3,12})\.?[\s,-]*(?:de\s+)?(\d{4}|\d{2})(?!\d)"
)
_NAME_FIRST = re.compile(
    r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(?=\d{1,2}:)[\d:]+\s+(?:\w+\s+)?)?(\d{4})(?!\d)"
)
_TIME = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\b\.?)?", re.I)
_BASIC_TIME = re.compile(r"(?<=T)(\d{2})(\d{2})(\d{2})?()()")
_OFFSET = re.compile(r"\s*(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)", re.I)
_NAME_OF_ZONE = re.compile(r"\s*\(?([A-Za-z]{1,5})\b")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_RFC_822 = re.compile(
    r"(?:[A-Z][a-z][a-z], )?(\d\d?) ([A-Z][a-z][a-z]) ([12]\d{3}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d)"
    r" (?:GMT|([+-](?:[01]\d|2[0-3]))([0-5]\d))",
    re.ASCII,
)
"""The form of nearly all RSS, which the general way takes four times as long for."""


def parse_moment(text: str) -> datetime | None:
    """The moment that ``text`` tells, aware UTC; None when it tells none.  Without a zone it is taken as UTC.

    Reads RFC 822/2822, RFC 3339 and ISO 8601, ``asctime``, ``2020/1/10``, ``31.12.2020``, translated month names and Unix time.
    """
    text = " ".join(text[:100].split())
    if not text:
        return None
    try:
        if (match := _RFC_822.fullmatch(text)) and match[2].lower() in _MONTH_OF:
            return _usual(match)
        return _standard(text) or _epoch(text) or _free(text)
    except (ValueError, OverflowError):
        return None


def _usual(match: re.Match[str]) -> datetime:
    day, year, hour, minute, second = map(int, match.group(1, 3, 4, 5, 6))
    moment = datetime(year, _MONTH_OF[match[2].lower()], day, hour, minute, second, tzinfo=UTC)
    sign = -1 if (match[7] or "").startswith("-") else 1
    return moment - timedelta(hours=int(match[7]), minutes=sign * int(match[8])) if match[7] else moment


def _standard(text: str) -> datetime | None:
    """The two forms that nearly all feeds use, by the library."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return _utc(moment)


def _epoch(text: str) -> datetime | None:
    if not _EPOCH.fullmatch(text):
        return None
    return datetime.fromtimestamp(int(text[:10]), UTC)


def _free(text: str) -> datetime | None:
    day, rest = _day_of(text)
    if day is None:
        return None
    moment, rest, extra = _time_of(rest)
    zone = _zone_of(rest)
    return _utc(datetime.combine(day, moment, zone) + extra)


def _utc(moment: datetime) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _day_of(text: str) -> tuple[date | None, str]:
    """The day and the text that may hold the time."""
    if match := _ISO.search(text) or _BASIC.search(text):
        return date(int(match[1]), int(match[2]), int(match[3] or 1)), text[match.end() :]
    if match := _DAY_FIRST.search(text):
        day, month = int(match[1]), int(match[2])
        if month > 12 or ("/" in match[0] and day <= 12 and re.search(r"\d\s*[ap]m\b", text, re.I)):
            day, month = month, day
        return date(int(match[3]), month, day), text[: match.start()] + text[match.end() :]
    for match in _NAMED.finditer(text):
        if month := _MONTH_OF.get(match[2].lower(), 0):
            return date(_full_year(match[3]), month, int(match[1])), text[match.end() :]
    for match in _NAME_FIRST.finditer(text):
        if month := _MONTH_OF.get(match[1].lower(), 0):
            return date(int(match[3]), month, int(match[2])), text[match.start() :]
    return None, text


def _full_year(year: str) -> int:
    """Two digits are the nearest century as RFC 2822, section 4.3, has it."""
    return int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 50 else 1900)


def _time_of(text: str) -> tuple[time, str, timedelta]:
    """The time of day, the text after it, and a day more when it is 24:00."""
    match = _TIME.search(text) or _BASIC_TIME.search(text)
    if match is None:
        return time(), "", timedelta()
    hour = int(match[1])
    if match[5]:
        hour = hour % 12 + (12 if match[5].lower() == "p" else 0)
    elif hour < 12 and _AFTERNOON.search(text):
        hour += 12
    extra = timedelta(days=1) if hour == 24 else timedelta()
    return time(hour % 24 if hour == 24 else hour, int(match[2]), min(int(match[3] or 0), 59)), text[match.end() :], extra


def _zone_of(text: str) -> timezone:
    if match := _OFFSET.match(text):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        return timezone(timedelta(minutes=minutes if match[1] == "+" else -minutes))
    match = _NAME_OF_ZONE.match(text)
    return timezone(timedelta(minutes=_ZONES.get(match[1].lower(), 0) if match else 0))
