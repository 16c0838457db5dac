"""The program as a process: what a shell sees."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NO_SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def offprint(*words: object, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in NO_SCREEN} | variables
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False, timeout=60)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ":9876"}, {"QT_QPA_PLATFORM": "nonsense"}])
def test_without_a_display_it_says_so(variables: dict[str, str], tmp_path: Path) -> None:
    ended = offprint("--profile", tmp_path / "p", **variables)
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "no display" in ended.stderr
    assert not (tmp_path / "p").exists()


def test_a_poor_locale_is_no_obstacle(tmp_path: Path) -> None:
    poor = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    sampled = offprint("--profile", tmp_path, "sample", **poor)
    assert sampled.returncode == 0, sampled.stderr
    assert "The Harbour Lantern (English)" in sampled.stdout
    assert "?" in sampled.stdout


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    script = f"(sleep 0.2; {sys.executable} {ROOT / 'main.py'} --profile {tmp_path} --help) | true"
    ended = subprocess.run(["bash", "-c", f"set -o pipefail; {script}"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert "Traceback" not in ended.stderr
    assert "Exception" not in ended.stderr


def test_a_missing_library_of_qt_is_named_with_its_packages(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    ended = offprint("--profile", tmp_path / "p", QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(tmp_path))
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "libEGL.so.1" in ended.stderr
    assert "sudo apt-get install" in ended.stderr
