"""Keyrings for tests: one in memory, and one that is not there."""

from reader.domain.errors import NoKeyring


class MemoryVault:
    """Holds passwords as a desktop's keyring does."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.held.get(name)

    def set(self, name: str, password: str) -> None:
        self.held[name] = password

    def delete(self, name: str) -> None:
        self.held.pop(name, None)


class NoVault:
    """A desktop without a keyring."""

    def get(self, name: str) -> str | None:
        raise NoKeyring

    def set(self, name: str, password: str) -> None:
        raise NoKeyring

    def delete(self, name: str) -> None:
        raise NoKeyring
