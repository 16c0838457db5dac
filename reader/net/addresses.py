"""Which IP addresses are the public internet."""

import ipaddress

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = (
    ipaddress.IPv6Network("64:ff9b::/96"),  # RFC 6052: the well-known prefix
    ipaddress.IPv6Network("64:ff9b:1::/48"),  # RFC 8215: for use inside a network
)
_COMPATIBLE = ipaddress.IPv6Network("::/96")  # RFC 4291 2.5.5.1: IPv4-compatible, deprecated


def is_public(text: str) -> bool:
    """Whether an address, as ``getaddrinfo`` gives it, is global unicast after every IPv4 address inside it is unwrapped.

    Says no to loopback, private, link-local, shared (RFC 6598), reserved, documentation, benchmark and multicast addresses and to
    all that are no address.
    """
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return all(each.is_global and not each.is_multicast for each in (address, *_inside(address)) if not _is_envelope(each))


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
    return address.ipv4_mapped is not None or address in _NAT64[0]
