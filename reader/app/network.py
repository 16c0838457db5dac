"""Makes the network's parts when they are first needed, so that a start does not pay for them."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from reader import __version__
from reader.app.settings import Settings
from reader.domain.account import Account
from reader.store import Store

if TYPE_CHECKING:
    from reader.net import Client, Route
    from reader.sync.workshop import Workshop

USER_AGENT = f"Offprint/{__version__} (+https://offprint.invalid/about)"
"""Constant, names the program and no person (hostile-input section 4)."""


class KnownAccounts(Protocol):
    """Who the person is at which origin."""

    def load(self) -> None:
        """Fetch what is not in memory yet."""
        ...

    def of(self, origin: str) -> Account | None:
        """What an origin is told; from memory."""
        ...


class Network:
    """One client and one workshop for the whole program."""

    def __init__(
        self,
        store: Store,
        routes: Callable[[], "tuple[Route, ...]"],
        accounts: KnownAccounts,
        settings: Settings,
        *,
        allow_private: bool = False,
        workshop: "Workshop | None" = None,
    ) -> None:
        self._store, self._routes, self._accounts, self._settings = store, routes, accounts, settings
        self._allow_private = allow_private
        self._lock = threading.Lock()
        self._client: Client | None = None
        self._workshop = workshop

    def client(self) -> "Client":
        """The client, under today's policy: the origins that the person approved, the sample paper's own address, and all of the
        person's own network when they say so.

        Passwords are fetched from the keyring, which can wait for the person: not for the window's thread.
        """
        from reader.net import AddressPolicy, Client

        self._accounts.load()
        policy = AddressPolicy(
            approved_origins=self._store.sources.approved_origins(), routes=self._routes(), proxy=self._settings.proxy,
            allow_private=self._allow_private or self._settings.home_network,
        )  # fmt: skip
        with self._lock:
            if self._client is None:
                self._client = Client(policy, user_agent=USER_AGENT, account_of=self._accounts.of)
            else:
                self._client.with_policy(policy)
            return self._client

    @property
    def workshop(self) -> "Workshop":
        """The child processes; none runs until there is work."""
        from reader.sync.workshop import Workshop

        with self._lock:
            if self._workshop is None:
                self._workshop = Workshop()
            return self._workshop

    def close(self) -> None:
        """Close connections."""
        with self._lock:
            if self._client is not None:
                self._client.close()
                self._client = None
