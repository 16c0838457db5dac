"""Two days and a bit of automatic syncs against servers that keep score (bench/manners.py): nobody has a complaint."""

import socket
from pathlib import Path

import pytest

from bench.manners import simulate
from reader.sync.workshop import Workshop


def has_addresses() -> bool:
    """Whether all of 127/8 is this machine, as on Linux."""
    try:
        with socket.create_server(("127.0.1.1", 0)):
            return True
    except OSError:
        return False


@pytest.mark.skipif(not has_addresses(), reason="needs 127.0.1.1")
def test_two_days_without_a_complaint(tmp_path: Path, workshop: Workshop) -> None:
    report, sites = simulate(tmp_path / "library", workshop, length=52, seed=7)
    assert report.complaints == []
    assert report.restarts > 10
    asked = {site.name: len(site.asked) for site in sites}
    assert asked["gone"] == 3
    assert asked["tagged"] > 30
    assert asked["down"] < 7
