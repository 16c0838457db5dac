"""The only door to the network.

Light to import: requests and urllib3 are loaded when a ``Client`` sends its first request.
"""

from reader.net.client import Client
from reader.net.host_queue import HostQueue, Manners, Postponed, Turn
from reader.net.local_server import LocalServer, Resource
from reader.net.schedule import failure_wait, is_moved, next_check, parse_retry_after
from reader.net.values import AddressPolicy, FetchKind, Limits, Redirect, Request, Response, Route

__all__ = [
    "AddressPolicy",
    "Client",
    "FetchKind",
    "HostQueue",
    "Limits",
    "LocalServer",
    "Manners",
    "Postponed",
    "Redirect",
    "Request",
    "Resource",
    "Response",
    "Route",
    "Turn",
    "failure_wait",
    "is_moved",
    "next_check",
    "parse_retry_after",
]
