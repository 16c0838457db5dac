"""What a person has chosen.  Each value is on disk before it is read again; each has a default and a range."""

import base64
import json
from dataclasses import asdict
from enum import StrEnum

from reader.app.values import Flag, Values
from reader.domain.errors import SettingsError
from reader.domain.language import canonical
from reader.domain.offline import OfflineChoice, OfflineParts
from reader.domain.query import SavedSearch
from reader.domain.url import origin_of, split_userinfo, without_userinfo

TEXT_SIZE = 17
"""px of body text that a person starts with; the mock's."""
TEXT_SIZES = range(13, 29)
"""px of body text: 13 is the interface's own size, 28 fills the column with 40 characters."""
TEXT_FACES = ("serif", "sans")
TEXT_WIDTHS = range(460, 901)
"""px of the column: 50 to 100 characters of a body of 17 px."""
LINE_HEIGHTS = range(85, 131)
"""Per cent: below, accents touch the line above; beyond, a paragraph falls apart."""
KEEP_READ_DAYS = range(3651)
"""Ten years; 0 is for ever."""
KEEP_RAW_DAYS = range(366)
"""A year: a page takes four times the room of its text, and sites change their pages faster than that."""
PICTURE_MB = range(100_001)
"""Megabytes of pictures, a hundred gigabytes at most; 0 is without a limit."""
SYNC_MINUTES = range(15, 1441)
"""A quarter of an hour is the least that servers bear, a day the most that news does (product.md, hostile-input section 4)."""


class Theme(StrEnum):
    """How the window looks; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    SEPIA = "sepia"
    CONTRAST = "contrast"


class MarkRead(StrEnum):
    """When an opened story counts as read."""

    AT_ONCE = "at-once"
    AFTER_SECONDS = "after-seconds"
    AT_END = "at-end"
    BY_HAND = "by-hand"


class Settings:
    """Typed access to stored values.  Setting a value out of range raises ``SettingsError``."""

    offline_by_choice = Flag()
    """No packet leaves, whatever is due."""
    sync_at_start = Flag(default=True)
    """Whether what is due is synced when the window opens."""
    onboarded = Flag()
    """Whether the first start's choices were made."""
    home_network = Flag()
    """Whether sources, and whatever they name, may be on the person's own network unasked: their sources are at home."""
    speak_captions = Flag()
    """Whether captions are read aloud with the story."""

    def __init__(self, values: Values, default_languages: tuple[str, ...] = ("en",)) -> None:
        self._values = values
        self._default_languages = default_languages

    @property
    def reading_languages(self) -> tuple[str, ...]:
        """Languages the person reads, best first; never empty."""
        stored = tuple(code for code in (self._values.get("reading_languages") or "").split(",") if code)
        return stored or self._default_languages

    @reading_languages.setter
    def reading_languages(self, languages: tuple[str, ...]) -> None:
        cleaned = tuple(dict.fromkeys(code for code in map(canonical, languages) if code))
        if not cleaned:
            raise SettingsError(name="reading_languages", value=",".join(languages))
        self._values.set("reading_languages", ",".join(cleaned))

    @property
    def interface_language(self) -> str:
        """``en``, ``uk``, ``ru``, …; empty follows the system."""
        return self._values.get("interface_language") or ""

    @interface_language.setter
    def interface_language(self, language: str) -> None:
        self._values.set("interface_language", language)

    @property
    def theme(self) -> Theme:
        """Light, dark, sepia or the system's."""
        return Theme(self._choice("theme", tuple(Theme), Theme.SYSTEM))

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._values.set("theme", Theme(theme).value)

    @property
    def text_size(self) -> int:
        """px of an article's text."""
        return self._number("text_size", TEXT_SIZES, TEXT_SIZE)

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._set_number("text_size", TEXT_SIZES, size)

    @property
    def text_face(self) -> str:
        """``serif`` or ``sans``, of an article's text."""
        return self._choice("text_face", TEXT_FACES, TEXT_FACES[0])

    @text_face.setter
    def text_face(self, face: str) -> None:
        self._set_choice("text_face", TEXT_FACES, face)

    @property
    def text_width(self) -> int:
        """px of an article's column at a body of 17 px."""
        return self._number("text_width", TEXT_WIDTHS, 620)

    @text_width.setter
    def text_width(self, width: int) -> None:
        self._set_number("text_width", TEXT_WIDTHS, width)

    @property
    def line_height(self) -> int:
        """Per cent of a language's usual line height."""
        return self._number("line_height", LINE_HEIGHTS, 100)

    @line_height.setter
    def line_height(self, per_cent: int) -> None:
        self._set_number("line_height", LINE_HEIGHTS, per_cent)

    @property
    def proxy(self) -> str:
        """``http://host:port`` of the proxy that everything public is asked through; empty for none."""
        return self._values.get("proxy") or ""

    @proxy.setter
    def proxy(self, address: str) -> None:
        typed = address.strip()
        wanted = origin_of(typed if "://" in typed else f"http://{typed}")
        is_other = typed.startswith("https:") or split_userinfo(typed)[1]
        if typed and (not wanted.startswith("http://") or is_other):
            raise SettingsError(name="proxy", value=without_userinfo(typed))
        self._values.set("proxy", wanted if typed else "")

    @property
    def sync_minutes(self) -> int:
        """Minutes between automatic syncs; 0 means by hand only."""
        return self._number("sync_minutes", (0, *SYNC_MINUTES), 60)

    @sync_minutes.setter
    def sync_minutes(self, minutes: int) -> None:
        self._set_number("sync_minutes", (0, *SYNC_MINUTES), minutes)

    @property
    def mark_read(self) -> MarkRead:
        """When an opened story counts as read."""
        return MarkRead(self._choice("mark_read", tuple(MarkRead), MarkRead.AT_ONCE))

    @mark_read.setter
    def mark_read(self, when: MarkRead) -> None:
        self._values.set("mark_read", MarkRead(when).value)

    @property
    def mark_read_seconds(self) -> int:
        """Seconds on screen for ``MarkRead.AFTER_SECONDS``."""
        return self._number("mark_read_seconds", range(1, 61), 5)

    @mark_read_seconds.setter
    def mark_read_seconds(self, seconds: int) -> None:
        self._set_number("mark_read_seconds", range(1, 61), seconds)

    @property
    def keep_read_days(self) -> int:
        """Days that read stories without a bookmark are kept; 0 for ever.  Unread ones and bookmarks always stay."""
        return self._number("keep_read_days", KEEP_READ_DAYS, 90)

    @keep_read_days.setter
    def keep_read_days(self, days: int) -> None:
        self._set_number("keep_read_days", KEEP_READ_DAYS, days)

    @property
    def keep_raw_days(self) -> int:
        """Days that pages are kept as they came, for a better extraction later; those of bookmarked stories always stay."""
        return self._number("keep_raw_days", KEEP_RAW_DAYS, 30)

    @keep_raw_days.setter
    def keep_raw_days(self, days: int) -> None:
        self._set_number("keep_raw_days", KEEP_RAW_DAYS, days)

    @property
    def offline(self) -> OfflineChoice:
        """What of a story is kept for reading without a network; what cannot be read any more is the default."""
        try:
            kept = json.loads(self._values.get("offline") or "{}")
            parts, room = OfflineParts(kept.get("parts", OfflineParts.PICTURES)), int(kept.get("picture_mb", 0))
        except (ValueError, TypeError, AttributeError):
            return OfflineChoice()
        return OfflineChoice(parts=parts, first_language=bool(kept.get("first_language")), picture_mb=max(0, room))

    @offline.setter
    def offline(self, choice: OfflineChoice) -> None:
        if choice.picture_mb not in PICTURE_MB:
            raise SettingsError(name="offline", value=choice.picture_mb)
        self._values.set("offline", json.dumps(asdict(choice)))

    @property
    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Searches that the person keeps, in the order they were saved; what cannot be read any more is left out."""
        try:
            return tuple(SavedSearch(**kept) for kept in json.loads(self._values.get("saved_searches") or "[]"))
        except (ValueError, TypeError):
            return ()

    @saved_searches.setter
    def saved_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        self._values.set("saved_searches", json.dumps([asdict(search) for search in searches], ensure_ascii=False))

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """Keys that the person chose, by the command's name; what cannot be read any more is left out."""
        try:
            stored = json.loads(self._values.get("keys") or "{}")
            return {str(name): tuple(map(str, keys)) for name, keys in stored.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    @keys.setter
    def keys(self, keys: dict[str, tuple[str, ...]]) -> None:
        self._values.set("keys", json.dumps(keys, ensure_ascii=False))

    @property
    def window(self) -> bytes:
        """The window's geometry as the face wrote it."""
        return base64.b64decode(self._values.get("window") or "")

    @window.setter
    def window(self, geometry: bytes) -> None:
        self._values.set("window", base64.b64encode(geometry).decode())

    def _number(self, name: str, allowed: range | tuple[int, ...], default: int) -> int:
        stored = self._values.get(name) or ""
        return int(stored) if stored.isdecimal() and int(stored) in allowed else default

    def _set_number(self, name: str, allowed: range | tuple[int, ...], value: int) -> None:
        if value not in allowed:
            raise SettingsError(name=name, value=value)
        self._values.set(name, str(value))

    def _set_choice(self, name: str, allowed: tuple[str, ...], value: str) -> None:
        if value not in allowed:
            raise SettingsError(name=name, value=value)
        self._values.set(name, value)

    def _choice(self, name: str, allowed: tuple[str, ...], default: str) -> str:
        stored = self._values.get(name)
        return stored if stored in allowed else default
