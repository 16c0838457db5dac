"""Frozen values to JSON bytes and back, for the disk and for the pipe to a child process.

Both ends know the type, so only data travels: a child that a hostile page has broken can send wrong text, never code
(which pickle would allow).  Fields at their default are left out; members of a union of dataclasses carry their class
name under ``"_"``.
"""

import base64
import dataclasses
import json
import types
import typing
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
Plain = Any
"""What json can write."""
_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})


def encode(value: object) -> bytes:
    """UTF-8 JSON of a value made of dataclasses, tuples, enums, datetimes, bytes, strings, numbers and None."""
    return _WRITER.encode(_plain(value)).encode("utf-8", "replace")


def decode(kind: type[T], data: bytes) -> T:
    """The value of type ``kind`` that ``encode`` wrote.

    Raises ``ValueError`` when the bytes are not JSON of that shape.
    """
    shape: Any = kind
    try:
        made: T = _reader(shape)(json.loads(data))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a {kind}: {error!r}") from error
    return made


def decode_any(kind: Any, data: bytes) -> Any:
    """As ``decode`` for what a type checker does not call a class: tuples and unions."""
    return decode(kind, data)


def _plain(value: Any) -> Plain:
    kind: Any = type(value)
    if kind in _AS_THEY_ARE:  # most values; asked for last they cost a third of the whole
        return value
    if kind is tuple:
        return [_plain(item) for item in value]
    fields = _defaults(kind)
    if fields is not None:
        made: dict[str, Plain] = {"_": kind.__name__}
        for name, default in fields:
            field = getattr(value, name)
            if field is not default and (default is dataclasses.MISSING or field != default):
                made[name] = field if type(field) in _AS_THEY_ARE else _plain(field)
        return made
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (tuple, list, frozenset)):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    return value


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...] | None:
    """The fields of a dataclass with their defaults; None of anything else."""
    return tuple((f.name, _default_of(f)) for f in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else None


def _default_of(field: dataclasses.Field[Any]) -> object:
    made_by = field.default_factory
    return field.default if made_by is dataclasses.MISSING else made_by()


@cache
def _reader(kind: Any) -> Callable[[Plain], Any]:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _dataclass_reader(kind)
    if origin in (typing.Union, types.UnionType):
        return _union_reader(arguments)
    if origin in (tuple, frozenset):
        return _sequence_reader(origin, arguments)
    if origin is dict:
        key_kind, value = arguments[0], _reader(arguments[1])
        return lambda data: {key_kind(key): value(item) for key, item in data.items()}
    if kind is datetime:
        return _read_time
    if kind is bytes:
        return lambda data: base64.b64decode(data, validate=True)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return _scalar_reader(kind)


def _scalar_reader(kind: Any) -> Callable[[Plain], Any]:
    def read(data: Plain) -> Any:
        if kind is float and isinstance(data, int):
            return float(data)
        if kind is not Any and not isinstance(data, kind):
            raise TypeError(f"{data!r} is no {kind}")
        return data

    return read


def _read_time(data: Plain) -> datetime:
    moment = datetime.fromisoformat(data)
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment


def _sequence_reader(origin: Any, arguments: tuple[Any, ...]) -> Callable[[Plain], Any]:
    if (len(arguments) == 2 and arguments[1] is Ellipsis) or origin is frozenset:
        item = _reader(arguments[0])
        return lambda data: origin([item(part) for part in data])
    readers = tuple(_reader(argument) for argument in arguments)
    return lambda data: tuple(read(part) for read, part in zip(readers, data, strict=True))


def _union_reader(arguments: tuple[Any, ...]) -> Callable[[Plain], Any]:
    classes = {a.__name__: a for a in arguments if dataclasses.is_dataclass(a) and isinstance(a, type)}
    others = [a for a in arguments if a.__name__ not in classes and a is not type(None)]

    def read(data: Plain) -> Any:
        if data is None and type(None) in arguments:
            return None
        if isinstance(data, dict) and data.get("_") in classes:
            return _reader(classes[data["_"]])(data)
        for other in others:
            try:
                return _reader(other)(data)
            except (TypeError, ValueError):
                continue
        raise TypeError(f"{data!r} is none of {arguments}")

    return read


def _dataclass_reader(kind: type) -> Callable[[Plain], Any]:
    readers: dict[str, tuple[Any, Callable[[Plain], Any]]] = {}
    own_name = kind.__name__

    def read(data: Plain) -> Any:
        if not readers:
            hints = typing.get_type_hints(kind)
            readers.update({f.name: (hints[f.name], _reader(hints[f.name])) for f in dataclasses.fields(kind)})
        if (found := data.pop("_", own_name)) != own_name:
            raise TypeError(f"a {found} where a {own_name} belongs")
        for name, item in data.items():
            wanted, reader = readers[name]
            if type(item) is not wanted:  # most are texts, and need no reader
                data[name] = reader(item)
        return kind(**data)

    return read
