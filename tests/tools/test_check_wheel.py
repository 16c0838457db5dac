"""What must be in the wheel; building and installing one needs the network, which `make wheel` has."""

import zipfile
from pathlib import Path

import pytest

from tools import check_wheel

ROOT = Path(__file__).parents[2]


def wheel(place: Path, names: tuple[str, ...]) -> Path:
    made = place / "offprint-1-py3-none-any.whl"
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(f"reader/resources/{name}", "")
    return made


def test_a_complete_wheel_lacks_nothing(tmp_path: Path) -> None:
    names = tuple(name + "x" if name.endswith("/") else name for name in check_wheel.RESOURCES)
    assert check_wheel.lacking(wheel(tmp_path, names)) == []


@pytest.mark.parametrize("gone", check_wheel.RESOURCES)
def test_what_is_gone_is_named(gone: str, tmp_path: Path) -> None:
    names = tuple(name + "x" if name.endswith("/") else name for name in check_wheel.RESOURCES if name != gone)
    assert check_wheel.lacking(wheel(tmp_path, names)) == [gone]


@pytest.mark.parametrize("name", check_wheel.RESOURCES)
def test_what_is_asked_for_is_in_the_checkout(name: str) -> None:
    assert any((ROOT / folder / name).exists() for folder in ("resources", "docs"))
