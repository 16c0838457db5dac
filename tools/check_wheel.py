"""Builds the wheel, installs it with the locked packages into an environment of its own elsewhere, and looks whether it works.

``check_wheel.py [--keep FOLDER]``; needs the network (about 100 MB) and says so, with status 0, where there is none.
"""

import argparse
import subprocess
import sys
import tempfile
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools.check_program import Failed, check

QUIET = ("--quiet", "--no-input", "--disable-pip-version-check", "--retries", "1", "--timeout", "60")
RESOURCES = (
    "offprint.svg", "fonts/", "icons/", "i18n/offprint_uk.qm", "sample/paper.json", "catalogue/catalogue.json", "rules/",
    "man/offprint.1", "manual/first-steps.md", "pictures/window-light.png",
)  # fmt: skip
"""What must be in the wheel besides the code."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build, install, check; 1 when something is wrong with the wheel."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the wheel there")
    keep = parser.parse_args(arguments).keep
    with tempfile.TemporaryDirectory() as folder:
        python = make_environment(Path(folder, "environment"))
        if not pip(python, "install", "--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / "requirements.lock")):
            print("the packages could not be had, so the wheel is not checked")
            return 0
        wheel = build(python, keep or Path(folder))
        try:
            missing = lacking(wheel)
            if missing:
                raise Failed(f"the wheel lacks {', '.join(missing)}")
            if not pip(python, "install", "--no-deps", str(wheel)) or not pip(python, "check"):
                raise Failed("the wheel does not go with the locked packages")
            told = check([str(python.parent / "offprint")])
        except Failed as reason:
            print(f"failed: {reason}", file=sys.stderr)
            return 1
        print("\n".join([f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB", *told]))
    return 0


def make_environment(folder: Path) -> Path:
    """A virtual environment; its interpreter."""
    venv.EnvBuilder(with_pip=True, symlinks=sys.platform != "win32").create(folder)
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def pip(python: Path, *words: str) -> bool:
    """Whether pip did what the words say."""
    verb, *rest = words
    options = QUIET[:3] if verb == "check" else QUIET
    return subprocess.run([str(python), "-m", "pip", verb, *options, *rest], check=False).returncode == 0


def build(python: Path, into: Path) -> Path:
    """The wheel, built by the backend that ``pyproject.toml`` names.  Raises ``Failed``."""
    into.mkdir(parents=True, exist_ok=True)
    before = set(into.glob("offprint-*.whl"))
    if not pip(python, "wheel", "--no-deps", "--wheel-dir", str(into), str(ROOT)):
        raise Failed("the wheel could not be built")
    made = set(into.glob("offprint-*.whl"))
    return max(made - before or made, key=lambda path: path.stat().st_mtime)


def lacking(wheel: Path) -> list[str]:
    """What should be in the wheel and is not."""
    names = zipfile.ZipFile(wheel).namelist()
    return [wanted for wanted in RESOURCES if not any(name.startswith(f"reader/resources/{wanted}") for name in names)]


if __name__ == "__main__":
    sys.exit(main())
