"""Which keys belong to which command: the usual ones, and what a person chose instead."""

from collections.abc import Mapping
from dataclasses import replace

from reader.domain.late_dataclass import dataclass
from reader.ui.physical_keys import with_cyrillic

Keys = tuple[str, ...]
"""Portable names on the Latin layout: ``Ctrl+F``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMap:
    """Keys by the command's name: ``chosen`` ones go before ``usual`` ones; ``fixed`` ones cannot be changed."""

    usual: Mapping[str, Keys]
    fixed: Mapping[str, Keys]
    chosen: Mapping[str, Keys]

    def keys(self, name: str) -> Keys:
        """The keys of a command in force."""
        return self.chosen.get(name, self.usual[name])

    def is_usual(self, name: str) -> bool:
        """Whether a command has its usual keys."""
        return self.keys(name) == self.usual[name]

    def owner(self, key: str, besides: str = "") -> str:
        """The command, other than ``besides``, that has ``key`` on one of the layouts; empty when it is free."""
        wanted = set(with_cyrillic((key,)))
        names = ((name, self.keys(name)) for name in self.usual)
        for name, keys in (*self.fixed.items(), *names):
            if name != besides and not wanted.isdisjoint(with_cyrillic(keys)):
                return name
        return ""

    def give(self, name: str, key: str) -> "KeyMap":
        """``key`` alone for the command, taken from whichever had it.  Fixed keys are not given away: the map stays as it was."""
        owner = self.owner(key, name)
        if owner in self.fixed:
            return self
        chosen = {**self.chosen, name: (key,)}
        if owner:
            taken = set(with_cyrillic((key,)))
            chosen[owner] = tuple(each for each in self.keys(owner) if taken.isdisjoint(with_cyrillic((each,))))
        return replace(self, chosen=chosen)

    def clear(self, name: str) -> "KeyMap":
        """No key for the command."""
        return replace(self, chosen={**self.chosen, name: ()})

    def restore(self) -> "KeyMap":
        """The usual keys for every command."""
        return replace(self, chosen={})
