"""Where passwords are kept: the keyring of the person's desktop, and nowhere else."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from reader.domain.errors import NoKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Offprint"
"""The name under which the desktop's own keyring program lists our passwords."""
RECOMMENDED = 1
"""The priority from which ``keyring`` calls a backend fit; below are those that write files anybody can read."""


class Vault(Protocol):
    """Keeps passwords by name.  Every verb can wait for a person who unlocks it, and raises ``NoKeyring``."""

    def get(self, name: str) -> str | None:
        """The password, None when there is none."""
        ...

    def set(self, name: str, password: str) -> None:
        """Keep a password."""
        ...

    def delete(self, name: str) -> None:
        """Forget a password; nothing happens when there is none."""
        ...


class SystemKeyring:
    """Secret Service, KWallet, macOS's Keychain or Windows' Credential Locker, as ``keyring`` finds it.

    The library is loaded by the first verb: it takes over half a second, and most people have no password to keep.
    """

    def get(self, name: str) -> str | None:
        """The password, None when there is none."""
        with _opened() as backend:
            return backend.get_password(SERVICE, name)

    def set(self, name: str, password: str) -> None:
        """Keep a password."""
        with _opened() as backend:
            backend.set_password(SERVICE, name, password)

    def delete(self, name: str) -> None:
        """Forget a password."""
        from keyring.errors import PasswordDeleteError

        with _opened() as backend:
            try:
                backend.delete_password(SERVICE, name)
            except PasswordDeleteError:
                return  # there was none


@contextmanager
def _opened() -> "Iterator[KeyringBackend]":
    import keyring
    from keyring.errors import KeyringError

    try:
        backend = keyring.get_keyring()
        if backend.priority < RECOMMENDED:
            raise NoKeyring
        yield backend
    except (KeyringError, OSError) as cause:
        raise NoKeyring("locked") from cause
