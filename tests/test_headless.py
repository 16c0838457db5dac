"""Without a window nothing of Qt is loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = """
import sys
from reader.__main__ import start
try:
    status = start(sys.argv[1:])
except SystemExit as end:
    status = end.code
loaded = [name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6")]
assert not loaded, loaded
assert not status, status
"""


@pytest.mark.parametrize("words", [["--version"], ["list"], ["sync"], ["sample"], ["--help"]], ids=" ".join)
def test_loads_no_qt(words: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, "--profile", str(tmp_path), *words]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False, timeout=60)
    assert ended.returncode == 0, ended.stderr
