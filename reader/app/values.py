"""Where a person's choices are kept, and the simplest of them."""

from typing import Any, Protocol


class Values(Protocol):
    """Text by name."""

    def get(self, name: str) -> str | None:
        """The stored text, None when there is none."""
        ...

    def set(self, name: str, value: str) -> None:
        """Store text durably."""
        ...


class Flag:
    """A yes or no of a class that has its ``Values`` in ``_values``; stored under the attribute's name."""

    def __init__(self, *, default: bool = False) -> None:
        self._default = default

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, holder: Any, _owner: type) -> bool:
        stored: str | None = holder._values.get(self._name)
        return self._default if stored is None else stored == "1"

    def __set__(self, holder: Any, on: bool) -> None:
        holder._values.set(self._name, str(int(on)))
