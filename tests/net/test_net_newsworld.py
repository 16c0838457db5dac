"""Every feed fault of newsworld ends in a response within the limits or in one of our errors."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from reader.domain.errors import FetchError
from reader.net import AddressPolicy, Client, FetchKind, Limits, Response
from tests.net.net_builders import client_with, fetch

WORLD = Path(__file__).parents[2] / ".." / "shared" / "newsworld"
PATIENT = Limits(feed_bytes=2_000_000)
LIMITS = Limits(feed_bytes=2_000_000, idle_seconds=2.5, feed_seconds=3.5)

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not WORLD.is_dir(), reason="../shared is not there"),
]

ERRORS = {
    "feed-500": "bad-status",
    "feed-503-retry-after": "bad-status",
    "feed-429-seconds": "bad-status",
    "feed-429-date": "bad-status",
    "feed-403": "bad-status",
    "feed-401": "bad-status",
    "feed-404": "bad-status",
    "feed-410": "bad-status",
    "feed-bare-304": "bad-status",
    "feed-redirect-nowhere": "bad-status",
    "feed-timeout": "timed-out:idle",
    "feed-drip": "timed-out:total",
    "feed-slow-head": "timed-out:total",
    "feed-reset": "unreachable:reset",
    "feed-length-too-long": "truncated:length",
    "feed-endless": "too-large",
    "feed-gzip-bomb": "too-large",
    "feed-20mb": "too-large",
    "feed-50000": "too-large",
    "feed-bad-chunks": "truncated:chunk",
    "feed-truncated-gzip": "truncated:encoding",
    "feed-not-gzip": "truncated:encoding",
    "feed-garbage-status": "truncated:headers",
    "feed-huge-header": "truncated:headers",
    "feed-redirect-loop": "refused:redirects",
    "feed-redirect-chain": "refused:redirects",
    "feed-redirect-file": "refused:scheme",
    "feed-redirect-scheme": "refused:scheme",
}
"""Where only an error is right, and which.  The other faults are the parser's to find."""

EITHER = {"feed-flaky", "feed-cookie-flood"}
"""Fails every other time; has more headers than http.client takes (100)."""

HEAVY = ("feed-gzip-bomb", "feed-20mb", "feed-50000", "feed-deep-xml", "feed-quadratic")
"""Made by the server when first asked for, while every other feed waits."""

WAITS = {"feed-503-retry-after": (115, 120), "feed-429-seconds": (55, 60), "feed-429-date": (60, 90)}
"""Seconds to wait as the server tells them, with room for a slow machine where it tells a time."""


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    command = [sys.executable, "-m", "newsworld", "serve", "--port", "0", "--sites", "1", "--articles", "3", "--faults"]
    surroundings = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(command, cwd=WORLD, env=surroundings, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["base"]
        process.terminate()


def attempt(client: Client, url: str) -> Response | FetchError:
    try:
        return fetch(client, url, FetchKind.FEED)
    except FetchError as failure:
        return failure


def faults_of(client: Client, base: str) -> dict[str, Any]:
    listed = json.loads(fetch(client, f"{base}/truth/faults").body)
    return {fault["fault"]: fault["feed"] for fault in listed if fault["where"] == "feed"}


def test_every_fault_ends_in_a_response_or_an_error_of_ours(base: str) -> None:
    policy = AddressPolicy(approved_origins=frozenset({base}))
    with client_with(policy, PATIENT) as client:
        feeds = faults_of(client, base)
        for name in HEAVY:
            attempt(client, feeds[name])
    with client_with(policy, LIMITS) as client, ThreadPoolExecutor(16) as threads:
        results = dict(zip(feeds, threads.map(lambda url: attempt(client, url), feeds.values()), strict=True))
    assert len(feeds) > 50
    for name, result in results.items():
        if isinstance(result, Response):
            assert name not in ERRORS, name
            assert len(result.body) <= LIMITS.feed_bytes
        else:
            assert result.code == ERRORS.get(name) or name in EITHER, name
    for name, (least, most) in WAITS.items():
        failure = results[name]
        assert isinstance(failure, FetchError)
        assert least <= float(failure.values["retry_after"]) <= most
