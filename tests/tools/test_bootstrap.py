import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import bootstrap

LOCKS = [b"one==1", b"one==1 two==2"]


@pytest.mark.parametrize("version", [(3, 8), (3, 10)])
def test_an_old_python_is_told_what_is_needed(version: tuple[int, int]) -> None:
    with pytest.raises(bootstrap.NotReady, match=r"3\.11 or newer is needed, this is 3\.\d+"):
        bootstrap.check_python(version)


def test_this_python_is_good_enough() -> None:
    bootstrap.check_python(sys.version_info[:2])


def test_a_python_without_venv_is_told_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(bootstrap.NotReady, match="apt-get install python3-venv"):
        bootstrap.check_python((3, 11))


def test_a_display_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":9876")
    assert bootstrap.has_display() is False


def test_libraries_are_only_asked_of_linux() -> None:
    assert bootstrap.needed_libraries(True, "win32") == {}
    assert bootstrap.needed_libraries(True, "darwin") == {}
    assert "libxcb-cursor.so.0" not in bootstrap.needed_libraries(False, "linux")
    assert bootstrap.needed_libraries(True, "linux")["libxcb-cursor.so.0"] == "libxcb-cursor0"


def test_packages_of_missing_libraries_only() -> None:
    assert bootstrap.missing_packages({"libc.so.6": "libc6", "libnowhere.so.9": "b", "libnowhere.so.8": "a"}) == ["a", "b"]


def test_missing_libraries_that_are_required_are_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "rights", lambda: None)
    with pytest.raises(bootstrap.NotReady, match=r"sudo apt-get install -y --no-install-recommends nowhere9$"):
        bootstrap.ready_libraries({"libnowhere.so.9": "nowhere9"}, is_required=True)


def test_missing_libraries_leave_the_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bootstrap, "rights", lambda: None)
    assert bootstrap.ready_libraries({"libnowhere.so.9": "nowhere9"}, is_required=False) is False
    assert "nowhere9" in capsys.readouterr().out


def test_present_libraries_install_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "install", lambda *_: pytest.fail("installed"))
    assert bootstrap.ready_libraries({"libc.so.6": "libc6"}, is_required=True)


@pytest.mark.parametrize(
    ("installed", "wanted", "expected"),
    [("run", "run", True), ("test", "test", True), ("test", "run", True), ("run", "test", False)],
)
def test_packages_for_tests_serve_for_running(installed: str, wanted: str, *, expected: bool) -> None:
    assert bootstrap.is_installed(bootstrap.stamp_of(LOCKS, installed), LOCKS, wanted) is expected


def test_a_changed_lock_is_installed_again() -> None:
    assert not bootstrap.is_installed(bootstrap.stamp_of(LOCKS, "test"), [b"one==2", LOCKS[1]], "run")


def test_packages_come_with_hashes_and_without_build_scripts() -> None:
    command = bootstrap.pip_command(Path("some.lock"))
    assert command[-2:] == ["-r", "some.lock"]
    assert {"--require-hashes", "--only-binary", ":all:"} <= set(command)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], False),
        (["--profile", "somewhere"], False),
        (["--profile=somewhere", "--verbose"], False),
        (["--profile", "somewhere", "sync"], True),
        (["list", "--unread"], True),
    ],
)
def test_words_with_a_command_are_left_as_they_are(words: list[str], *, expected: bool) -> None:
    assert bootstrap.names_command(words) is expected


@pytest.mark.parametrize(
    ("words", "has_window", "expected"),
    [([], True, []), ([], False, ["demo"]), (["list"], False, ["list"]), (["--profile", "d"], False, ["--profile", "d", "demo"])],
)
def test_without_a_display_the_terminal_starts(
    monkeypatch: pytest.MonkeyPatch, words: list[str], has_window: bool, expected: list[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, command: started.append(command))
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 0))
    monkeypatch.setattr(bootstrap, "ready_launcher", lambda: Path("offprint"))
    monkeypatch.setenv("OFFPRINT_COMMAND", "")
    bootstrap.start(words, has_window)
    assert started[0][2:] == expected


def test_no_network_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(bootstrap, "ready_libraries", lambda *_, **__: True)
    monkeypatch.setattr(bootstrap, "pip_command", lambda _: [sys.executable, "-c", "raise SystemExit(1)"])
    monkeypatch.setattr(bootstrap, "ready_venv", lambda: None)
    assert bootstrap.main(["test"]) == 1
    assert "Check the network" in capsys.readouterr().out
    assert not (tmp_path / "stamp").exists()


def test_installed_packages_need_no_network(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stamp = tmp_path / "stamp"
    monkeypatch.setattr(bootstrap, "STAMP", stamp)
    monkeypatch.setattr(bootstrap, "pip_command", lambda _: [sys.executable, "-c", ""])
    bootstrap.ready_packages("test")
    monkeypatch.setattr(bootstrap, "pip_command", lambda _: pytest.fail("asked again"))
    bootstrap.ready_packages("test")
    bootstrap.ready_packages("run")


def test_an_unknown_job_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main([]) == 2
    assert "usage" in capsys.readouterr().out


@pytest.mark.skipif(os.name != "posix", reason="a launcher of the shell")
def test_the_launcher_starts_the_program_from_anywhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    monkeypatch.setattr(bootstrap, "venv_python", lambda: Path(sys.executable))
    done = subprocess.run([bootstrap.ready_launcher(), "--version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split()[0].lower() == "offprint"
