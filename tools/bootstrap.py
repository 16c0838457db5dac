"""Makes a fresh machine ready: Qt's system libraries, a ``.venv`` beside the code, pinned packages with their hashes.

``bootstrap.py test`` prepares and stops; ``bootstrap.py run [words]`` prepares and starts Offprint with the words.
Only the standard library is used, and nothing that an old Python could not read, so that it can say what it needs.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "offprint-packages"
LOCKS = {"run": ROOT / "requirements.lock", "test": ROOT / "requirements-dev.lock"}

OLDEST_PYTHON = (3, 11)

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""What PySide6-Essentials 6.11 does not bring itself, found by trial on a bare Debian 12, with its Debian package."""

WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What Qt's xcb platform plugin needs besides, found in the same way."""


class NotReady(Exception):
    """Something is missing that only a person can mend; the message is the sentence to show."""


def main(words: list[str]) -> int:
    """Prepare for ``run`` or ``test`` (the first word); exit status of a shell command."""
    job = words[0] if words else ""
    if job not in LOCKS:
        print("usage: bootstrap.py run [words] | bootstrap.py test")
        return 2
    try:
        check_python(tuple(sys.version_info[:2]))
        has_window = has_display()
        if job == "test" or has_window:
            has_window = ready_libraries(needed_libraries(has_window, sys.platform), is_required=job == "test")
        ready_venv()
        ready_packages(job)
    except NotReady as reason:
        say(str(reason))
        return 1
    return start(words[1:], has_window) if job == "run" else 0


def say(sentence: str) -> None:
    """One line for the person."""
    print(f"Offprint: {sentence}", flush=True)


def check_python(version: tuple[int, ...]) -> None:
    """Raises ``NotReady`` for a Python that is too old or cannot make a virtual environment."""
    if version < OLDEST_PYTHON:
        needed, present = (".".join(map(str, v)) for v in (OLDEST_PYTHON, version))
        raise NotReady(
            f"Python {needed} or newer is needed, this is {present}.  Name another one: make run PYTHON=python{needed}"
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError as cause:
        raise NotReady(
            "this Python cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv",
        ) from cause


def has_display() -> bool:
    """Whether a window can be opened here, by the program's own look at it (a new enough Python is known by now)."""
    sys.path.insert(0, str(ROOT))
    from reader import display

    return display.has_display(os.environ, sys.platform)


def needed_libraries(has_window: bool, platform: str) -> dict[str, str]:
    """Library file names with their Debian packages; none where Qt's wheels bring everything."""
    if not platform.startswith("linux"):
        return {}
    return QT_LIBRARIES | WINDOW_LIBRARIES if has_window else dict(QT_LIBRARIES)


def can_load(library: str) -> bool:
    """Whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Debian packages of the libraries that cannot be loaded, sorted."""
    return sorted(package for library, package in libraries.items() if not can_load(library))


def install_command(packages: list[str]) -> list[str]:
    """The command that installs packages on Debian and its relatives."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def rights() -> list[str] | None:
    """What to put before a command to run it as root: nothing, ``sudo -n``, or None where we may not."""
    if not shutil.which("apt-get"):
        return None
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def ready_libraries(libraries: dict[str, str], *, is_required: bool) -> bool:
    """Whether Qt's libraries are there, installed now if they were not and we may.

    Raises ``NotReady`` when they are required and missing.
    """
    packages = missing_packages(libraries)
    if packages:
        before = rights()
        if before is not None:
            say(f"installing Qt's system libraries: {' '.join(packages)}")
            install(packages, before)
            packages = missing_packages(libraries)
    if not packages:
        return True
    sentence = f"Qt's system libraries are missing.  Install them and try again: sudo {' '.join(install_command(packages))}"
    if is_required:
        raise NotReady(sentence)
    say(f"{sentence}  (going on in the terminal)")
    return False


def install(packages: list[str], before: list[str]) -> None:
    """Ask apt-get for packages; whether it worked is seen by loading the libraries."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = ["-qq", "--option", "Dpkg::Use-Pty=0"]
    for command in (["apt-get", "update"], install_command(packages)):
        subprocess.run([*before, *command, *quiet], stdin=subprocess.DEVNULL, env=environment, check=False)


def venv_python() -> Path:
    """The interpreter of the virtual environment."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def ready_venv() -> None:
    """Make ``.venv`` when there is none that starts."""
    if venv_python().exists() and subprocess.run([venv_python(), "-c", ""], check=False).returncode == 0:
        return
    import venv

    say(f"making {VENV.name}")
    try:
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=sys.platform != "win32").create(VENV)
    except (OSError, subprocess.CalledProcessError) as cause:
        raise NotReady(f"{VENV} could not be made: {cause}") from cause


def stamp_of(locks: list[bytes], job: str) -> str:
    """What the stamp file says when ``job``'s packages of these locks are installed."""
    return f"{hashlib.sha256(b''.join(locks)).hexdigest()} {job}"


def is_installed(stamp: str, locks: list[bytes], job: str) -> bool:
    """Whether a stamp covers ``job``; the packages for tests contain those for running."""
    return stamp in (stamp_of(locks, job), stamp_of(locks, "test"))


def ready_packages(job: str) -> None:
    """Install the locked packages, unless that was done already: then no network is needed."""
    locks = [path.read_bytes() for path in LOCKS.values()]
    if STAMP.exists() and is_installed(STAMP.read_text(encoding="ascii"), locks, job):
        return
    say("installing packages into .venv (about 100 MB the first time)")
    if subprocess.run(pip_command(LOCKS[job]), stdin=subprocess.DEVNULL, check=False).returncode != 0:
        raise NotReady("the packages could not be installed, see above.  Check the network and type the same again.")
    STAMP.write_text(stamp_of(locks, job), encoding="ascii")


def pip_command(lock: Path) -> list[str]:
    """Install exactly what a lock names: every file has its hash, and no package may run a build script."""
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "2"]
    return [str(venv_python()), "-m", "pip", "install", *options, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]


def ready_launcher() -> Path:
    """``.venv/bin/offprint``, for the terminal: what an installed package would have put there."""
    launcher = VENV / "bin" / "offprint"
    if os.name == "posix":
        launcher.write_text(f'#!/bin/sh\nexec {shlex.quote(str(venv_python()))} {shlex.quote(str(ROOT / "main.py"))} "$@"\n')
        launcher.chmod(0o755)
    return launcher


def names_command(words: list[str]) -> bool:
    """Whether the words hold a command (``sync``, ``list`` ...) besides options."""
    values = iter(words)
    for word in values:
        if word == "--profile":
            next(values, None)
        elif not word.startswith("-"):
            return True
    return False


def start(words: list[str], has_window: bool) -> int:
    """Become Offprint: the window, or without a display the same first steps in the terminal."""
    shown = words if has_window or names_command(words) else [*words, "demo"]
    os.environ["OFFPRINT_COMMAND"] = os.path.relpath(ready_launcher())  # what the program tells a person to type
    command = [str(venv_python()), str(ROOT / "main.py"), *shown]
    if os.name == "posix":
        os.execv(command[0], command)  # Signals then reach the program itself.
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
