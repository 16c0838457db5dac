"""The Debian package, made of a program that stands for the frozen one."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from reader import __version__
from tools import debian_package

TOOLS = ("dpkg-deb", "dpkg", "objdump")
needs_tools = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("package")
    folder = place / "offprint"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "offprint")
    (folder / "_internal" / "words.json").write_text("{}")
    (folder / "_internal" / "words.json").chmod(0o600)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DEBFULLNAME", "Ada Shkiper")
        patch.setenv("DEBEMAIL", "ada@strait.example")
        return debian_package.package(folder, place / "out")


def told(*command: object) -> str:
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=True).stdout


@needs_tools
def test_the_control_file_is_complete(made: Path) -> None:
    assert re.fullmatch(rf"offprint_{re.escape(__version__)}_\w+\.deb", made.name)
    needed = told("dpkg-deb", "--field", made, "Depends")
    assert re.match(r"libc6 \(>= \d\.\d+\), ", needed)
    assert "libxcb-cursor0" in needed
    assert told("dpkg-deb", "--field", made, "Version").strip() == __version__
    assert told("dpkg-deb", "--field", made, "Maintainer").strip() == "Ada Shkiper <ada@strait.example>"


@needs_tools
def test_it_brings_what_a_desktop_looks_for_and_nothing_of_a_persons(made: Path) -> None:
    lines = [line.split(maxsplit=5) for line in told("dpkg-deb", "--contents", made).splitlines()]
    listed = {place: f"{mode} {owner}" for mode, owner, _size, _day, _time, place in lines}
    program = listed.pop("./usr/bin/offprint -> /opt/offprint/offprint")
    assert program.startswith("lrwx")
    assert listed["./opt/offprint/offprint"] == "-rwxr-xr-x root/root"
    assert listed["./opt/offprint/_internal/words.json"] == "-rw-r--r-- root/root"
    for place in (
        "applications/offprint.desktop",
        "metainfo/offprint.metainfo.xml",
        "man/man1/offprint.1.gz",
        "doc/offprint/copyright",
    ):
        assert listed[f"./usr/share/{place}"] == "-rw-r--r-- root/root"
    assert "./usr/share/icons/hicolor/scalable/apps/offprint.svg" in listed
    assert all(place.startswith(("./opt/", "./usr/")) or place == "./" for place in listed)


@needs_tools
def test_no_script_runs_on_install_or_removal(made: Path, tmp_path: Path) -> None:
    told("dpkg-deb", "--control", made, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["control"]


def test_a_package_of_nobody_is_not_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DEBFULLNAME", "DEBEMAIL"):
        monkeypatch.delenv(name, raising=False)
    program = tmp_path / "git"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(debian_package.Unpacked, match="DEBEMAIL"):
        debian_package.maintainer()


def test_an_unknown_library_stops_the_package() -> None:
    with pytest.raises(debian_package.Unpacked, match=r"libsurprise\.so\.3"):
        debian_package.dependencies({"libc.so.6", "libsurprise.so.3"})


def test_what_only_a_plugin_wants_is_no_dependency() -> None:
    assert not any("libcups" in name or "gtk" in name for name in debian_package.dependencies({"libcups.so.2", "libgtk-3.so.0"}))


def test_a_folder_without_the_program_is_none(tmp_path: Path) -> None:
    with pytest.raises(debian_package.Unpacked, match="make dist"):
        debian_package.package(tmp_path, tmp_path)
    assert debian_package.main(["--folder", str(tmp_path), "--into", str(tmp_path)]) == 1
