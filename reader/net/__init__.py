"""The only door to the network.

Light to import: requests and urllib3 are loaded when a ``Client`` sends its first request, the local server by who needs it.
"""

from reader.net.client import Client
from reader.net.manners import HostQueue, Manners, Postponed, Turn
from reader.net.requests import AddressPolicy, FetchKind, Limits, Redirect, Request, Response, Route
from reader.net.timing import failure_wait, is_moved, next_check, outside, parse_http_date, parse_retry_after

__all__ = [
    "AddressPolicy",
    "Client",
    "FetchKind",
    "HostQueue",
    "Limits",
    "Manners",
    "Postponed",
    "Redirect",
    "Request",
    "Response",
    "Route",
    "Turn",
    "failure_wait",
    "is_moved",
    "next_check",
    "outside",
    "parse_http_date",
    "parse_retry_after",
]
