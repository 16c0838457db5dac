"""Frozen dataclasses whose methods are written when they are first used.

The standard library writes the methods of a frozen dataclass as text and compiles it when the class is made: 0.5 ms a class.  For
the 150 classes of a start that was a sixth of it, and most methods are never called (docs/decisions/0018).  Here a class has its
fields and slots at once, and the standard library is asked for a method when it is first called: it is the same method.
"""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

__all__ = ["METHODS", "LateMethod", "dataclass", "late_dataclass"]
T = TypeVar("T")
_NOTHING = {"init": False, "repr": False, "eq": False}
METHODS: dict[str, dict[str, bool]] = {
    "__init__": _NOTHING | {"init": True, "frozen": True},
    "__repr__": _NOTHING | {"repr": True},
    "__eq__": _NOTHING | {"eq": True},
    "__hash__": _NOTHING | {"eq": True, "unsafe_hash": True},  # "unsafe" for classes that can be changed: these cannot
    "__getstate__": _NOTHING | {"frozen": True, "slots": True},
    "__setstate__": _NOTHING | {"frozen": True, "slots": True},
}
"""What the standard library gives a frozen, slotted dataclass, and how one asks it for that and for little else."""


class LateMethod:
    """Stands where a method will be: whoever asks for it has it written."""

    __slots__ = ("_kind", "_name")

    def __init__(self, kind: type, name: str) -> None:
        self._kind, self._name = kind, name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        """The method itself, which stands there from now on."""
        method = vars(dataclasses.dataclass(**METHODS[self._name])(_alike(self._kind)))[self._name]
        method.__qualname__ = f"{self._kind.__qualname__}.{self._name}"
        setattr(self._kind, self._name, method)
        return method.__get__(instance, owner)


def late_dataclass(*, frozen: Literal[True], slots: Literal[True], kw_only: bool = False) -> Callable[[type[T]], type[T]]:
    """A decorator: as ``dataclasses.dataclass`` with these arguments and no others (``TypeError``)."""
    if not (frozen and slots):
        raise TypeError("late_dataclass() is for frozen, slotted classes")
    return lambda cls: _made(cls, kw_only=kw_only)


def _made(cls: type[T], *, kw_only: bool) -> type[T]:
    cls.__doc__ = cls.__doc__ or cls.__name__  # the standard library would ask for the signature, and so for a method
    made = dataclasses.dataclass(**_NOTHING, slots=True, kw_only=kw_only)(cls)
    for name in METHODS:
        if vars(made).get(name) is None:
            setattr(made, name, LateMethod(made, name))
    made.__setattr__ = _refuse_to_set  # type: ignore[method-assign]  # frozen: nothing is ever set
    made.__delattr__ = _refuse_to_delete  # type: ignore[method-assign]  # nor deleted
    return made


def _alike(kind: type) -> type:
    """A class of the same name with the same fields, of which nothing is made yet."""
    fields = dataclasses.fields(kind)
    body: dict[str, Any] = {field.name: field for field in fields}  # each knows its default, and whether it goes by keyword
    body |= {"__annotations__": {field.name: field.type for field in fields}, "__doc__": kind.__doc__}
    if hasattr(kind, "__post_init__"):
        body["__post_init__"] = kind.__post_init__
    return type(kind.__name__, (), body)


def _refuse_to_set(_self: object, name: str, _value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


if TYPE_CHECKING:
    from dataclasses import dataclass  # what it is to whoever checks types
else:
    dataclass = late_dataclass
