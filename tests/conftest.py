"""Before Qt is imported: no screen.  And a promise kept: where ../shared is required, nothing that needs it is skipped."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from reader.sync.workshop import Workshop

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REQUIRED = bool(os.environ.get("OFFPRINT_REQUIRE_SHARED"))
"""Set by .ci/run for its run of ``-m shared``."""


@pytest.fixture(scope="session")
def workshop() -> Iterator["Workshop"]:
    """Child processes for the whole run: starting them anew for each test takes longer than the tests."""
    from reader.sync.workshop import Workshop

    with Workshop(size=1).open() as opened:
        yield opened


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    if REQUIRED and exitstatus == pytest.ExitCode.OK and skipped(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(config: pytest.Config) -> None:
    if REQUIRED and skipped(config):
        reporter = config.pluginmanager.getplugin("terminalreporter")
        reporter.write_line(f"failed: {skipped(config)} skipped, though every test that needs ../shared must run here", red=True)


def skipped(config: pytest.Config) -> int:
    reporter = config.pluginmanager.getplugin("terminalreporter")
    return len(reporter.stats.get("skipped", ()))
