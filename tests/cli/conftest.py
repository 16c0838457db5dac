from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.cli_builders import Terminal, paper


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "profile")


@pytest.fixture
def site() -> Iterator[str]:
    with paper() as address:
        yield address


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """A library with one English source, synced.  Tests that share it leave it as they found it."""
    terminal = Terminal(tmp_path_factory.mktemp("stocked"))
    with paper() as address:
        assert terminal("add", f"{address}/en/rss", "--allow-private") == 0, terminal.err
        assert terminal("sync") == 0, terminal.err
        yield terminal
