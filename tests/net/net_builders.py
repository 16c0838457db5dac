"""Requests, clients and resolvers as the tests of net want them."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reader.domain.cancel import CancelToken
from reader.net import AddressPolicy, Client, FetchKind, Limits, Request, Response
from reader.net.dial import Answer, Resolver

AT_HOME = AddressPolicy(allow_private=True)
AGENT = "Offprint/0 (+https://offprint.invalid/about)"

SMALL = Limits(
    feed_bytes=2000,
    page_bytes=4000,
    picture_bytes=2000,
    icon_bytes=500,
    connect_seconds=1,
    idle_seconds=0.3,
    feed_seconds=0.5,
    page_seconds=0.5,
)


@contextmanager
def client_with(
    policy: AddressPolicy = AT_HOME, limits: Limits = SMALL, resolver: Resolver = socket.getaddrinfo
) -> Iterator[Client]:
    client = Client(policy, user_agent=AGENT, limits=limits, resolver=resolver)
    try:
        yield client
    finally:
        client.close()


def fetch(client: Client, url: str, kind: FetchKind = FetchKind.PAGE, **more: Any) -> Response:
    return client.get(Request(url=url, kind=kind, **more), CancelToken())


def resolving(*rounds: tuple[str, ...]) -> Resolver:
    """A resolver that answers with these addresses, each round once, the last for ever."""
    left = list(rounds)

    def resolve(_: str, port: int, *__: object) -> list[Answer]:
        addresses = left.pop(0) if len(left) > 1 else left[0]
        return [entry(address, port) for address in addresses]

    return resolve


def entry(address: str, port: int) -> Answer:
    """One line of ``socket.getaddrinfo``."""
    if ":" in address:
        return (socket.AF_INET6, socket.SOCK_STREAM, 6, "", (address, port, 0, 0))
    return (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
