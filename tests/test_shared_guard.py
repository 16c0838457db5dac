"""Where ../shared is required, a run that skipped something is no success (tests/conftest.py, .ci/run)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SKIPPED = "@pytest.mark.shared\ndef test_one():\n    pass\n\n@pytest.mark.shared\ndef test_two():\n    pytest.skip('absent')\n"
UNMARKED = "def test_it():\n    pass\n"


def run(folder: Path, code: str, *, required: bool) -> subprocess.CompletedProcess[str]:
    shutil.copy(Path(__file__).with_name("conftest.py"), folder)
    (folder / "test_it.py").write_text(f"import pytest\n\n{code}", encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = shared\naddopts = -p no:cacheprovider\n", encoding="utf-8")
    environment = {**os.environ, "OFFPRINT_REQUIRE_SHARED": "1" if required else "", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-m", "shared", str(folder)]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("code", "required", "status"),
    [
        pytest.param(SKIPPED, True, pytest.ExitCode.TESTS_FAILED, id="a skip fails"),
        pytest.param(UNMARKED, True, pytest.ExitCode.NO_TESTS_COLLECTED, id="none is not enough"),
        pytest.param(SKIPPED, False, pytest.ExitCode.OK, id="elsewhere a skip is a skip"),
    ],
)
def test_status(tmp_path: Path, code: str, status: int, *, required: bool) -> None:
    done = run(tmp_path, code, required=required)
    assert done.returncode == status, done.stdout
