"""Cuts the power of a program that writes to a library, and looks whether all that it had told is there.

python bench/power_cut.py [--cuts 2000] [--acts 250] [--seed N]    prints one JSON object; needs strace (Linux)

The real program's writes are recorded once.  A cut is a moment of the recording: what was written since the last fsync of a file
is kept or lost write by write, and a kept write may be torn at a sector.  Names (create, rename, unlink) are taken as ordered,
as journalling file systems keep them; the wal-index (-shm) is never kept, as SQLite makes it anew.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.acts import judge
from reader.domain.errors import LibraryError

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""
IGNORED = ("-shm", ".ballast", ".lock")
_CALLS = "openat,pwrite64,write,fdatasync,fsync,ftruncate,unlink,unlinkat,rename,close,lseek"
_CALL = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")
_UNFINISHED = re.compile(r"^(\d+)\s+(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(\d+)\s+<\.\.\. \w+ resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass
class Score:
    """What came of all cuts."""

    cuts: int = 0
    acts: int = 0
    lost: int = 0
    unsound: int = 0
    refused: int = 0
    seconds: float = 0.0


@dataclass
class File:
    """What the disk has for certain, and what was written since: (offset, data), or (length, None) for a cut-off."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    size: int = 0

    def write(self, offset: int, data: bytes) -> None:
        """Not on the disk yet."""
        self.pending.append((offset, data))
        self.size = max(self.size, offset + len(data))

    def truncate(self, length: int) -> None:
        """Not on the disk yet."""
        self.pending.append((length, None))
        self.size = length

    def sync(self) -> None:
        """On the disk."""
        for change in self.pending:
            apply(self.durable, change)
        self.pending.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """What may be found: each write of the last moments kept, torn or lost."""
        kept, share = bytearray(self.durable), chance.choice((0.0, 0.5, 0.9, 1.0))
        for offset, data in self.pending:
            if chance.random() < share:
                apply(kept, (offset, torn(data, chance)))
        return bytes(kept)


def apply(content: bytearray, change: tuple[int, bytes | None]) -> None:
    """Make a change in a file's content."""
    offset, data = change
    if data is None:
        del content[offset:]
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


def torn(data: bytes | None, chance: random.Random) -> bytes | None:
    """A long write may end at any sector."""
    if data is None or len(data) <= SECTOR or chance.random() < 0.7:
        return data
    return data[: SECTOR * chance.randrange(1, len(data) // SECTOR + 1)]


class Disk:
    """Files by name and by handle, fed with one recorded call after the other."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.files: dict[str, File] = {}
        self._open: dict[int, tuple[File, bool]] = {}
        self._at: dict[int, int] = {}
        self.told: list[str] = []

    def take(self, name: str, words: str, result: int) -> None:
        """One call that succeeded."""
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(words)]
        first = words.partition(",")[0]
        handle = int(first) if first.isdigit() else -1
        match name:
            case "openat":
                self._opened(texts[0].decode(), words, result)
            case "close":
                self._open.pop(handle, None)
            case "write" if handle == 1:
                self.told += texts[0].decode().splitlines()
            case "write" | "pwrite64" if handle in self._open:
                self._write(handle, texts[0][:result], None if name == "write" else int(words.rsplit(",", 1)[1]))
            case "ftruncate" if handle in self._open:
                self._open[handle][0].truncate(int(words.split(",")[1]))
            case "fsync" | "fdatasync" if handle in self._open:
                self._open[handle][0].sync()
            case "lseek" if handle in self._open:
                self._at[handle] = result
            case "unlink" | "unlinkat":
                self.files.pop(texts[0].decode(), None)
            case "rename":
                self._renamed(*(text.decode() for text in texts))

    def _opened(self, path: str, words: str, handle: int) -> None:
        self._open.pop(handle, None)
        if not path.startswith(self._folder + "/") or path.endswith(IGNORED) or "O_DIRECTORY" in words:
            return
        if path not in self.files and "O_CREAT" not in words:
            return
        file = self.files.setdefault(path, File())
        if "O_TRUNC" in words and file.size:
            file.truncate(0)
        self._open[handle] = (file, "O_APPEND" in words)
        self._at[handle] = 0

    def _write(self, handle: int, data: bytes, offset: int | None) -> None:
        file, appends = self._open[handle]
        place = offset if offset is not None else file.size if appends else self._at[handle]
        file.write(place, data)
        self._at[handle] = place + len(data)

    def _renamed(self, old: str, new: str) -> None:
        if old in self.files:
            self.files[new] = self.files.pop(old)

    def put_into(self, folder: Path, chance: random.Random) -> None:
        """Lay out what a cut at this moment may leave."""
        for path, file in self.files.items():
            place = folder / path.removeprefix(self._folder + "/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.after_a_cut(chance))


def record(folder: Path, acts: int) -> list[tuple[str, str, int]]:
    """The calls of one run of the victim, in their order."""
    log, library = folder / "calls", folder / "library"
    victim = [sys.executable, str(ROOT / "bench" / "write_load.py"), str(library), "--acts", str(acts)]
    command = ["strace", "-f", "-xx", "-s", "5000000", "-e", f"trace={_CALLS}", "-o", str(log), *victim]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return list(calls(log))


def calls(log: Path) -> Iterator[tuple[str, str, int]]:
    """The calls of a recording that succeeded; those that another thread interrupted are put together again."""
    begun: dict[str, str] = {}
    with log.open(encoding="ascii", errors="replace") as file:
        for line in file:
            if half := _UNFINISHED.match(line.rstrip("\n")):
                begun[half[1]] = half[2]
                continue
            if rest := _RESUMED.match(line):
                whole = f"{rest[1]} {begun.pop(rest[1])}{rest[2]}"
            else:
                whole = line
            if (call := _CALL.match(whole)) and int(call[3]) >= 0:
                yield call[1], call[2], int(call[3])


def run(cuts: int, acts: int, seed: int) -> Score:
    """Record once, cut often."""
    chance, score, began = random.Random(seed), Score(), time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        recorded = record(folder, acts)
        disk, done = Disk(str(folder / "library")), 0
        for moment in sorted(chance.choices(range(1, len(recorded) + 1), k=cuts)):
            for call in recorded[done:moment]:
                disk.take(*call)
            done = moment
            cut(disk, chance, score)
    score.acts = len(disk.told)
    score.seconds = round(time.monotonic() - began, 1)
    return score


def cut(disk: Disk, chance: random.Random, score: Score) -> None:
    """One cut, and the next start."""
    score.cuts += 1
    with tempfile.TemporaryDirectory() as name:
        disk.put_into(Path(name), chance)
        try:
            lost, sound = judge(Path(name), disk.told)
        except LibraryError as error:
            print(f"cut {score.cuts}: {error}", file=sys.stderr)
            score.refused += 1
            return
    score.lost += len(lost)
    score.unsound += not sound


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=2000)
    parser.add_argument("--acts", type=int, default=250)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    score = run(options.cuts, options.acts, options.seed)
    print(json.dumps(asdict(score)))
    return int(bool(score.lost or score.unsound or score.refused))


if __name__ == "__main__":
    raise SystemExit(main())
