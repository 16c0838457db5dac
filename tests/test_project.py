"""What must be true of the project as a whole: its size, its words, its pins."""

import importlib.metadata
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parents[1]
LINES = 300
"""A file that is longer does more than one thing (CONTRIBUTING.md)."""

OLDEST_PYTHON = "3.11.2"
"""Debian 12's."""

REGISTRIES = ("files.pythonhosted" + ".org", "pypi" + ".org/simple", "index" + "-url =")
MACHINE = re.compile(r"(?<![\w.])/(?:work|root|Users/\w+)" + "/")


def tracked() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def texts() -> list[tuple[Path, str]]:
    binary = {".png", ".jpg", ".ttf", ".otf", ".woff2", ".gif", ".webp"}
    return [(p, p.read_text(encoding="utf-8", errors="replace")) for p in tracked() if p.suffix not in binary]


def test_readme_names_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    first_screen = readme[:2000]
    assert "make run" in first_screen
    assert "make test" in first_screen


def test_readme_shows_only_pictures_that_are_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", readme)
    assert shown
    assert [name for name in shown if not (ROOT / name).is_file()] == []


def test_no_file_names_a_place_on_someones_machine() -> None:
    assert [f"{p.relative_to(ROOT)}: {found[0]}" for p, text in texts() if (found := MACHINE.search(text))] == []


def test_no_file_names_a_registry() -> None:
    assert [str(p.relative_to(ROOT)) for p, text in texts() if any(name in text for name in REGISTRIES)] == []


def test_python_files_are_short() -> None:
    long = {str(p.relative_to(ROOT)): text.count("\n") for p, text in texts() if p.suffix == ".py" and text.count("\n") > LINES}
    assert long == {}


def test_make_verbs_are_documented() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    verbs = re.findall(r"^([a-z]+):(?! =)", makefile, re.M)
    assert verbs
    assert [verb for verb in verbs if not re.search(rf"^{verb}:[^\n#]*## \w", makefile, re.M)] == []


def pins(lock: str) -> dict[str, int]:
    """Packages of a lock file with the number of hashes that each has."""
    found: dict[str, int] = {}
    for entry in re.split(r"\n(?=\S)", (ROOT / lock).read_text(encoding="utf-8")):
        if named := re.match(r"([\w.-]+)==\S+ \\\n", entry):
            found[normal(named[1])] = entry.count("--hash=sha256:")
        else:
            assert entry.startswith("#") or not entry.strip(), entry
    return found


def normal(name: str) -> str:
    """A package's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def named_in_pyproject() -> tuple[set[str], set[str]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [re.match(r"[\w.-]+", line) for line in project["dependencies"]]
    extra = [re.match(r"[\w.-]+", line) for line in project["optional-dependencies"]["dev"]]
    return {normal(m[0]) for m in wanted if m}, {normal(m[0]) for m in extra if m}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locks_pin_everything_with_hashes(lock: str) -> None:
    wanted, extra = named_in_pyproject()
    found = pins(lock)
    assert all(found.values())
    assert wanted <= found.keys()
    assert (extra <= found.keys()) is ("dev" in lock)


@pytest.mark.parametrize("name", sorted(pins("requirements-dev.lock")))
def test_pinned_packages_serve_the_oldest_python(name: str) -> None:
    wanted = importlib.metadata.metadata(name).json.get("requires_python", "")
    assert SpecifierSet(str(wanted)).contains(OLDEST_PYTHON)


def test_tests_run_on_the_very_packages_that_people_get() -> None:
    run, dev = ((ROOT / name).read_text(encoding="utf-8") for name in ("requirements.lock", "requirements-dev.lock"))
    versions = [dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.M)) for text in (run, dev)]
    assert versions[0].items() <= versions[1].items()
