"""The site rules on disk, those of the program and the person's own, as texts for the children that read pages."""

import contextlib
import hashlib
import json
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.domain.page import RuleText
from reader.domain.url import host_of

if TYPE_CHECKING:
    from reader.domain.extraction import OwnSelector

SIZE_LIMIT = 256 * 1024
"""Bytes of one rule; a hundred times the longest that comes with the program."""
COUNT_LIMIT = 1_000
"""Rules of a folder that are looked at."""

_Domained = tuple[RuleText, tuple[str, ...]]
"""A rule and its domains."""


class RulesHeld:
    """The rules of a shelf as they are when they are first asked for: a sync of a thousand pages looks at the folders once."""

    def __init__(self, shelf: "RuleShelf") -> None:
        self._shelf = shelf

    @cached_property
    def _all(self) -> tuple[_Domained, ...]:
        return tuple(self._shelf.all())

    def for_address(self, url: str) -> tuple[RuleText, ...]:
        """The rules with a domain that the address belongs to."""
        host = host_of(url)
        return tuple(
            text for text, domains in self._all if any(host == domain or host.endswith(f".{domain}") for domain in domains)
        )


class RuleShelf:
    """Two folders of rules.  A file that changed is read anew; one that cannot be read or is no rule concerns no page."""

    def __init__(self, shipped: Path, own: Path) -> None:
        self._shipped, self._own = shipped, own
        self._known: dict[Path, tuple[tuple[int, int], RuleText, tuple[str, ...]]] = {}

    def for_address(self, url: str) -> tuple[RuleText, ...]:
        """The rules with a domain that the address belongs to."""
        return self.held().for_address(url)

    def held(self) -> RulesHeld:
        """The rules, to be asked for many addresses."""
        return RulesHeld(self)

    def own(self) -> tuple[RuleText, ...]:
        """All of the person's rules."""
        return tuple(text for text, _ in self.all() if text.is_own)

    def add(self, site: str, selector: str, *, restore: bool) -> Path:
        """Write a selector into the person's rule for a site, whose file keeps what else it says.

        The file's name is a digest: the site's name comes from the network.
        """
        path = self._own / f"site-{hashlib.sha256(site.encode()).hexdigest()[:12]}.json"
        rule = _rule_in(path) or {"domains": [site]}
        key = "restore" if restore else "drop"
        self._own.mkdir(parents=True, exist_ok=True)
        _write(path, rule | {key: [*dict.fromkeys((*_listed(rule, key), selector))]})
        return path

    def own_drops(self, url: str) -> tuple[str, ...]:
        """What the person's rules for an address take out."""
        texts = (text for text in self.for_address(url) if text.is_own)
        return tuple(selector for text in texts for selector in _listed(_rule_of(text.text), "drop"))

    def withdraw(self, selector: str) -> None:
        """Take a selector out of what the person's rules take out."""
        for path in sorted(self._own.glob("*.json")):
            if selector in _listed(_rule_in(path), "drop"):
                _forget(path, "drop", selector)

    def selectors(self) -> "tuple[OwnSelector, ...]":
        """What the person's rules take out and bring back, by site."""
        from reader.domain.extraction import OwnSelector

        found = []
        for path in sorted(self._own.glob("*.json"))[:COUNT_LIMIT]:
            rule = _rule_in(path)
            site = ", ".join(_listed(rule, "domains"))
            found += [
                OwnSelector(site=site, selector=selector, restores=key == "restore", name=path.stem)
                for key in ("drop", "restore")
                for selector in _listed(rule, key)
            ]
        return tuple(sorted(found, key=lambda one: (one.site, one.restores, one.selector)))

    def remove(self, own: "OwnSelector") -> None:
        """Take one of ``selectors`` out of its rule; a rule that says nothing more goes with its file."""
        path = next((path for path in self._own.glob("*.json") if path.stem == own.name), None)
        if path is not None:
            _forget(path, "restore" if own.restores else "drop", own.selector)

    def all(self) -> Iterator[_Domained]:
        """Every rule with its domains, the person's first."""
        for folder in (self._own, self._shipped):
            for path in sorted(folder.glob("*.json"))[:COUNT_LIMIT]:
                with contextlib.suppress(OSError):
                    yield self._read(path, is_own=folder == self._own)

    def _read(self, path: Path, *, is_own: bool) -> _Domained:
        status = path.stat()
        stamp = status.st_mtime_ns, status.st_size
        known = self._known.get(path)
        if known is None or known[0] != stamp:
            with path.open("rb") as file:
                raw = file.read(SIZE_LIMIT).decode("utf-8", "replace")
            known = (stamp, RuleText(name=path.stem, text=raw, is_own=is_own), _listed(_rule_of(raw), "domains"))
            self._known[path] = known
        return known[1], known[2]


def _rule_in(path: Path) -> dict[str, object]:
    try:
        return _rule_of(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _rule_of(text: str) -> dict[str, object]:
    """The rule that a text is, empty for anything else."""
    try:
        made = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return made if isinstance(made, dict) and _listed(made, "domains") else {}


def _listed(rule: dict[str, object], key: str) -> tuple[str, ...]:
    """The words of one of a rule's lists."""
    listed = rule.get(key)
    return tuple(one for one in listed if isinstance(one, str) and one) if isinstance(listed, list) else ()


def _forget(path: Path, key: str, selector: str) -> None:
    rule = _rule_in(path)
    left = rule | {key: [one for one in _listed(rule, key) if one != selector]}
    if any(value for name, value in left.items() if name != "domains"):
        _write(path, left)
    else:
        path.unlink(missing_ok=True)


def _write(path: Path, rule: dict[str, object]) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(rule, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    fresh.replace(path)
