"""Syncs and reads hostile pages under strace: what was run, what was opened, what was connected to.

python bench/trace.py [--keep FOLDER]    prints what should not have been, then one JSON object; needs strace
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.bad_articles import bad_articles, feed, page
from bench.made_articles import made_articles
from reader.net.local_server import LocalServer, Resource

SLOWEST_MS = 1000
"""An article is shown within a second, whatever it contains."""
MADE = 60
"""Articles of chance beside those that were thought of; each takes a fifth of a second here."""

_CALL = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(?P<name>\w+)\((?P<values>.*)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_PLACES = (
    "/usr/", "/lib", "/etc/ld.so", "/etc/fonts", "/etc/localtime", "/etc/ssl", "/etc/host", "/etc/resolv.conf",
    "/etc/nsswitch.conf", "/etc/gai.conf", "/etc/mime.types", "/etc/os-release", "/etc/python", "/etc/xdg", "/etc/machine-id",
    "/etc/timezone", "/etc/locale", "/etc/inputrc", "/proc/", "/sys/", "/dev/null", "/dev/urandom", "/dev/shm", "/dev/tty",
    "/var/cache/fontconfig", "/var/lib/dbus",
)  # fmt: skip
"""What Python, Qt, fonts and name lookups read on a Linux system."""


@dataclass
class Score:
    """What the two programs did."""

    stories: int = 0
    slowest_ms: int = 0
    computing_ms: int = 0
    programs_run: list[str] = field(default_factory=list)
    opened_outside: list[str] = field(default_factory=list)
    canary_touched: list[str] = field(default_factory=list)
    written_outside: list[str] = field(default_factory=list)
    connected_reading: list[str] = field(default_factory=list)
    connected_elsewhere: list[str] = field(default_factory=list)

    @property
    def is_kept(self) -> bool:
        """Whether nothing was touched that must not be; how long a page took is told, and judged on a quiet machine."""
        strange = (
            self.programs_run, self.opened_outside, self.canary_touched, self.written_outside, self.connected_reading,
            self.connected_elsewhere,
        )  # fmt: skip
        return not any(strange) and self.stories > 0


@dataclass(frozen=True)
class Trace:
    """The calls of one program and its children."""

    calls: tuple[tuple[str, str], ...]

    def programs(self) -> Iterable[str]:
        """Programs started after the first; our own interpreter, which reads for us in children, is none."""
        named = [quoted[0] for name, values in self.calls if name == "execve" and (quoted := _QUOTED.findall(values))]
        own = {str(Path(sys.executable)), str(Path(sys.executable).resolve()), str(getattr(sys, "_base_executable", ""))}
        return [name for name in named[1:] if name not in own and str(Path(name).resolve()) not in own]

    def opened(self) -> Iterable[tuple[str, bool]]:
        """Files that were opened, and whether for writing."""
        for name, values in self.calls:
            quoted = _QUOTED.findall(values)
            if name in ("open", "openat", "creat") and quoted and " = -1 " not in values:
                yield quoted[0].encode().decode("unicode_escape"), "O_WRONLY" in values or "O_RDWR" in values or name == "creat"

    def asked_for(self) -> Iterable[str]:
        """Every path of an attempt to open, successful or not."""
        return [quoted[0] for name, values in self.calls if name in ("open", "openat") and (quoted := _QUOTED.findall(values))]

    def connected(self) -> Iterable[str]:
        """Addresses of the internet families that were connected to; port 0 and 9 only ask the routing table."""
        for name, values in self.calls:
            found = re.search(r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\("|inet_pton\(AF_INET6, ")([^"]+)', values)
            if name == "connect" and found and found[1] not in ("0", "9"):
                yield f"{found[2]}:{found[1]}"


def traced(folder: Path, *words: str) -> tuple[dict[str, object], Trace]:
    """Run half of the walk under strace."""
    log = folder / f"{words[0]}.strace"
    command = [
        "strace", "-f", "-qq", "-s", "300", "-e", "trace=execve,open,openat,creat,connect", "-o", str(log),
        sys.executable, str(ROOT / "bench" / "hostile_walk.py"), *words,
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder)
    calls = [match for line in log.read_text(errors="replace").splitlines() if (match := _CALL.match(line))]
    return json.loads(done.stdout.splitlines()[-1]), Trace(tuple((match["name"], match["values"]) for match in calls))


def measure(folder: Path) -> Score:
    """Serve the pages, sync them, read them."""
    canary, library = folder / "canary" / "secret.txt", folder / "library"
    canary.parent.mkdir()
    canary.write_text("secret")
    bodies = bad_articles(str(canary)) | made_articles(str(canary), MADE)
    resources: dict[str, Resource] = {
        f"/story/{n}": ("text/html; charset=utf-8", page(body, f"Story {name}"), ())
        for n, (name, body) in enumerate(bodies.items())
    }
    resources["/feed"] = ("application/rss+xml", feed(list(bodies), str(canary)), ())
    resources["/page.png"] = ("image/png", b"<html>not a picture</html>", ())
    server, score = LocalServer(resources), Score()
    port = server.start()
    _, syncing = traced(folder, "sync", str(library), f"http://127.0.0.1:{port}/feed")
    said, reading = traced(folder, "read", str(library))
    server.stop()
    score.stories, score.slowest_ms = int(str(said["stories"])), int(str(said["slowest_ms"]))
    score.computing_ms = int(str(said["computing_ms"]))
    score.connected_reading = sorted(set(reading.connected()))
    score.connected_elsewhere = sorted(set(syncing.connected()) - {f"127.0.0.1:{port}"})
    for trace in (syncing, reading):
        score.programs_run += trace.programs()
        score.canary_touched += [path for path in trace.asked_for() if "canary" in path or "pwned" in path]
        for path, is_written in trace.opened():
            sort_out(path, folder, score, is_written=is_written)
    score.opened_outside = sorted(set(score.opened_outside))
    score.written_outside = sorted(set(score.written_outside))
    return score


def sort_out(path: str, folder: Path, score: Score, *, is_written: bool) -> None:
    """Whether a path is where it may be."""
    inside = path.startswith(str(folder / "library")) or not path.startswith("/")
    if is_written and not inside and not path.startswith(("/dev/", "/proc/self/", "/tmp/", str(Path.home() / ".cache"))):
        score.written_outside.append(path)
    programs = Path(sys.executable).resolve().parents[1]
    ours = tuple(map(str, (ROOT, sys.prefix, Path(sys.prefix).resolve(), sys.base_prefix, programs, Path.home())))
    if not inside and not path.startswith((*_PLACES, *ours)) and path not in ("/", "/etc/passwd", str(folder)):
        score.opened_outside.append(path)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, help="keep the traces here")
    options = parser.parse_args()
    if shutil.which("strace") is None:
        print(json.dumps({"skipped": "no strace"}))
        return 0
    with tempfile.TemporaryDirectory() as made:
        score = measure(options.keep or Path(made))
    for name, value in asdict(score).items():
        for line in value if isinstance(value, list) else ():
            print(f"{name}: {line}")
    counted = {name: value if not isinstance(value, list) else len(value) for name, value in asdict(score).items()}
    print(json.dumps(counted | {"fast": score.computing_ms <= SLOWEST_MS}))
    return int(not score.is_kept)


if __name__ == "__main__":
    raise SystemExit(main())
