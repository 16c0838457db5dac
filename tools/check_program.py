"""Looks whether an installed Offprint works: ``check_program.py COMMAND [WORDS …]`` names what starts it.

It reads and writes nothing of the person's: the library is a new one under a temporary folder.  Needs no network, no screen.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

PATIENCE = 120
"""Seconds at most for one step; the longest, the first sync of the sample paper, takes 4 on two quiet cores."""
STORIES = 13
"""Of the sample paper."""
NOT_OURS = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QT_PLUGIN_PATH")


class Failed(Exception):
    """A step did not do what it should; the message tells which and what was said."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the program that the words start; 1 when a step failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", nargs="+", help="what starts the program")
    try:
        for told in check(parser.parse_args(arguments).command):
            print(told, flush=True)
    except Failed as reason:
        print(f"failed: {reason}", file=sys.stderr)
        return 1
    return 0


def check(command: Sequence[str]) -> list[str]:
    """What each step gave.  Raises ``Failed``."""
    with tempfile.TemporaryDirectory() as folder:
        library, program = Path(folder, "library"), [found(command[0]), *command[1:]]
        told = [run([*program, "--version"]).strip()]
        run([*program, "--help"])
        demo = run([*program, "--profile", str(library), "demo"])
        if "words in all" not in demo:
            raise Failed(f"the demo showed no story: {demo}")
        stories = json.loads(run([*program, "--profile", str(library), "--json", "list", "--limit", "0"]))
        if len(stories) != STORIES:
            raise Failed(f"the sample paper has {len(stories)} stories here, not {STORIES}")
        pictures = sum(path.is_file() for path in (library / "pictures").rglob("*"))
        if not pictures:
            raise Failed("no picture was stored")
        told.append(f"the sample paper: {len(stories)} stories, {pictures} pictures")
        told.append(f"the window closed when told, {show_window(program, library):.1f} s after its start began")
        return told


def found(name: str) -> str:
    """The program's absolute path, for it is started from elsewhere.  Raises ``Failed``."""
    path = shutil.which(name)
    if path is None:
        raise Failed(f"there is no program {name}")
    return str(Path(path).absolute())


def environment(folder: Path | None = None) -> dict[str, str]:
    """What the program is to see: no screen, nothing of a Python that called us, sockets of its own under ``folder``."""
    kept = {name: value for name, value in os.environ.items() if name not in NOT_OURS}
    here = {"TMPDIR": str(folder)} if folder else {}
    return {**kept, **here, "QT_QPA_PLATFORM": "offscreen"}


def run(command: Sequence[str]) -> str:
    """What a command prints.  Raises ``Failed`` when it ends badly."""
    done = subprocess.run(
        command, env=environment(), cwd=tempfile.gettempdir(), capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    if done.returncode != 0:
        raise Failed(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def show_window(program: Sequence[str], library: Path) -> float:
    """Open the window and close it as a shell would (SIGTERM); seconds from the start to the end.  Raises ``Failed``."""
    begun = time.monotonic()
    command = [*program, "--profile", str(library)]
    with tempfile.TemporaryDirectory() as sockets:
        process = subprocess.Popen(command, env=environment(Path(sockets)), cwd=sockets, stderr=subprocess.PIPE, text=True)
        try:
            while not _listens(Path(sockets)) and process.poll() is None and time.monotonic() < begun + PATIENCE:
                time.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            _, complaints = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    if process.returncode != 0 or "Traceback" in complaints:
        raise Failed(f"the window ended with {process.returncode}: {complaints[-2000:]}")
    return time.monotonic() - begun


def _listens(folder: Path) -> bool:
    """Whether a window waits for second starts: its socket is made once the window is (reader/ui/single_instance.py)."""
    return any(path.name.startswith("offprint-") for path in folder.iterdir())


if __name__ == "__main__":
    sys.exit(main())
