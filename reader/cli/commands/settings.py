"""settings: look at what a person has chosen, and change it."""

from collections.abc import Callable
from enum import Enum
from typing import Any

from reader.app import MarkRead, Theme
from reader.cli.session import OK, Session
from reader.domain.errors import SettingsError
from reader.domain.language import canonical


def _flag(text: str) -> bool:
    return {"yes": True, "on": True, "1": True, "true": True, "no": False, "off": False, "0": False, "false": False}[text.lower()]


def _languages(text: str) -> tuple[str, ...]:
    return tuple(text.replace(",", " ").split())


def _interface_language(text: str) -> str:
    if text not in ("", "system") and not canonical(text):
        raise ValueError(text)
    return canonical(text) if text != "system" else ""


READERS: dict[str, Callable[[str], Any]] = {
    "reading_languages": _languages,
    "interface_language": _interface_language,
    "theme": Theme,
    "text_size": int,
    "offline_by_choice": _flag,
    "proxy": str,
    "home_network": _flag,
    "sync_minutes": int,
    "sync_at_start": _flag,
    "mark_read": MarkRead,
    "mark_read_seconds": int,
    "keep_read_days": int,
    "keep_raw_days": int,
    "speak_captions": _flag,
}
"""What a person may change here, and how what they type is read; raises ``KeyError`` or ``ValueError`` for nonsense."""


def settings(session: Session) -> int:
    """All settings, one, or one changed."""
    name, value = session.options.name, session.options.value
    if name and name not in READERS:
        raise SettingsError(name=name, value=value or "shown: there is no such setting")
    if value is not None:
        _change(session, name, value)
    names = [name] if name else list(READERS)
    session.output.record({each: _plain(getattr(session.app.settings, each)) for each in names})
    for each in names:
        session.output.line(f"{each} = {_written(getattr(session.app.settings, each))}")
    return OK


def _change(session: Session, name: str, value: str) -> None:
    try:
        read = READERS[name](value)
    except (KeyError, ValueError) as error:
        raise SettingsError(name=name, value=value) from error
    setattr(session.app.settings, name, read)


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else list(value) if isinstance(value, tuple) else value


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    plain = _plain(value)
    return ",".join(plain) if isinstance(plain, list) else str(plain)
