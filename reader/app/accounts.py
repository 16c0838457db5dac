"""Passwords of sources: who the person is at which site.

The library knows the user's name by the site's origin (RFC 6454); the password is in the desktop's keyring, and while the program
runs in memory.  Without a keyring it is in memory only.
"""

import json
import re
import threading

from reader.app.values import Values
from reader.app.vault import Vault
from reader.domain.account import Account
from reader.domain.errors import NoKeyring, Refused, SettingsError

SETTING = "accounts"


class Accounts:
    """One account for each origin, https only.  Safe from any thread; verbs that touch the keyring can wait for a person."""

    def __init__(self, values: Values, vault: Vault) -> None:
        self._values, self._vault = values, vault
        self._lock = threading.Lock()
        self._ready: dict[str, Account] = {}
        self._asked: set[str] = set()

    def users(self) -> dict[str, str]:
        """User names by origin."""
        kept: dict[str, str] = json.loads(self._values.get(SETTING) or "{}")
        return kept

    def of(self, origin: str) -> Account | None:
        """What an origin is told; from memory, see ``load``."""
        return self._ready.get(origin)

    def ready(self) -> tuple[tuple[str, Account], ...]:
        """All accounts in memory with their origins; see ``load``."""
        return tuple(self._ready.items())

    def load(self) -> None:
        """Fetch from the keyring what it has; each password is asked for once, for a locked keyring asks the person."""
        with self._lock:
            for origin, user in self.users().items():
                if origin not in self._ready and origin not in self._asked:
                    self._asked.add(origin)
                    self._fetch(origin, user)

    def missing(self) -> tuple[str, ...]:
        """Origins whose password is not to be had without the person; ``load`` first."""
        return tuple(origin for origin in self.users() if origin not in self._ready)

    def try_out(self, origin: str, account: Account) -> None:
        """Use an account while the program runs, without keeping it.

        Raises ``Refused("plain-http")`` for a site that anybody on the way could listen to, ``SettingsError`` for a name that
        cannot be sent.
        """
        if not origin.startswith("https://"):
            raise Refused("plain-http", url=origin)
        if not account.user or re.search(r"[:\x00-\x1f\x7f]", account.user):
            raise SettingsError(name="user", value=account.user)  # RFC 7617, 2: the colon ends the name
        if re.search(r"[\x00-\x1f\x7f]", account.password):
            raise SettingsError(name="password", value="")
        self._ready[origin] = account

    def keep(self, origin: str, account: Account) -> bool:
        """Use an account from now on; false without a keyring: then it is forgotten at the end.  Raises as ``try_out``."""
        self.try_out(origin, account)
        users = self.users()
        if origin in users and users[origin] != account.user:
            self._delete(origin, users[origin])
        self._values.set(SETTING, json.dumps(users | {origin: account.user}))
        try:
            self._vault.set(_name(origin, account.user), account.password)
        except NoKeyring:
            return False
        return True

    def keep_tried(self, origin: str) -> None:
        """Keep what ``try_out`` has taught; nothing when nothing was tried."""
        tried = self._ready.get(origin)
        if tried is not None and origin not in self.users():
            self.keep(origin, tried)

    def forget(self, origin: str) -> None:
        """Give an account up."""
        users = self.users()
        self._ready.pop(origin, None)
        if origin in users:
            self._delete(origin, users.pop(origin))
            self._values.set(SETTING, json.dumps(users))

    def _fetch(self, origin: str, user: str) -> None:
        try:
            password = self._vault.get(_name(origin, user))
        except NoKeyring:
            return
        if password is not None:
            self._ready[origin] = Account(user=user, password=password)

    def _delete(self, origin: str, user: str) -> None:
        try:
            self._vault.delete(_name(origin, user))
        except NoKeyring:
            return  # a keyring that is not there holds nothing that we could take out


def _name(origin: str, user: str) -> str:
    return f"{user} at {origin}"
