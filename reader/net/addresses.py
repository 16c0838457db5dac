"""Which IP addresses are the public internet."""

import ipaddress
import re
import socket

from reader.domain.url import is_private_host

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv4 addresses carried by IPv6 (RFC 6052): judged by what they carry."""

_CLOSED = (
    ipaddress.IPv6Network("64:ff9b:1::/48"),  # RFC 8215: translation inside one's own network
    ipaddress.IPv6Network("::/96"),  # RFC 4291 2.5.5.1: IPv4-compatible, deprecated, yet global to Python
)


def is_public(text: str) -> bool:
    """Whether an address, as ``getaddrinfo`` gives it, is global unicast after every IPv4 address inside it is unwrapped.

    Says no to loopback, private, link-local, shared (RFC 6598), reserved, documentation, benchmark and multicast addresses and to
    all that are no address.
    """
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and any(address in network for network in _CLOSED):
        return False
    judged = _inside(address) if _is_envelope(address) else (address, *_inside(address))
    return all(each.is_global and not each.is_multicast for each in judged)


def is_private_name(host: str) -> bool:
    """Whether a host looks private by its name alone, which is all there is to judge when a proxy looks names up.

    Private names (``is_private_host``), names without a dot, and every way to write an IPv4 address that is not public
    (``2130706433``, ``0x7f.1``; WHATWG URL 3.5): a number that is no address counts as private too.
    """
    if ":" in host:
        return not is_public(host.strip("[]"))
    if is_private_host(host) or "." not in host:
        return True
    if not re.fullmatch(r"[0-9]+|0x[0-9a-f]*", host.rpartition(".")[2]):
        return False
    try:
        return not is_public(socket.inet_ntoa(socket.inet_aton(host)))
    except OSError:
        return True


def _inside(address: Address) -> tuple[ipaddress.IPv4Address, ...]:
    """The IPv4 addresses that a packet to this address can end at (mapped, 6to4, Teredo's server and client, NAT64)."""
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    if _is_envelope(address):
        return (ipaddress.IPv4Address(int(address) & 0xFFFFFFFF),)
    return ()


def _is_envelope(address: Address) -> bool:
    """Not judged by itself, only by the IPv4 address it carries."""
    if isinstance(address, ipaddress.IPv4Address):
        return False
    return address.ipv4_mapped is not None or address in _NAT64
