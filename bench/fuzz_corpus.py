"""Keeps, of all inputs that fuzzing came upon, the few that reach as much: fixtures of the tests, and where the next run begins.

python bench/fuzz_corpus.py [TARGET…] [--corpus DIR]     prints one JSON object

What is in tests/fuzz_corpus/TARGET is replaced, save ``found-…``: inputs that once broke something.  What an input reaches are
the steps from line to line of the program and of feedparser, each with how often, roughly; whoever adds most is chosen next.
"""

import argparse
import hashlib
import heapq
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.fuzz_targets import KEPT, SEEDS, TARGETS

INPUTS = 200
BYTES = 300_000
"""Of one target: what a test reads in some seconds, and two megabytes of fixtures in all."""
LARGEST = 12_000
"""Bytes of one input; larger ones repeat themselves."""

Step = tuple[CodeType, int, int, int]


def steps(target: Callable[[bytes], None], data: bytes) -> set[Step]:
    """What an input reaches: code, line and next line, and the logarithm of how often."""
    counted: Counter[tuple[CodeType, int, int]] = Counter()
    before: dict[FrameType, int] = {}

    def inside(frame: FrameType, event: str, _value: Any) -> Any:
        if event == "line":
            counted[frame.f_code, before.get(frame, 0), frame.f_lineno] += 1
            before[frame] = frame.f_lineno
        elif event == "return":
            before.pop(frame, None)
        return inside

    def call(frame: FrameType, _event: str, _value: Any) -> Any:
        name = frame.f_code.co_filename
        return inside if "/reader/" in name or "/feedparser/" in name else None

    sys.settrace(call)
    try:
        target(data)
    finally:
        sys.settrace(None)
    return {(*step, count.bit_length()) for step, count in counted.items()}


def choose(reaching: dict[bytes, set[Step]]) -> tuple[list[bytes], int]:
    """Inputs that together reach the most, and how many steps that is: each time the one that adds most (the usual answer to
    the set cover problem); what an input adds never grows, so that only the heap's first need be looked at."""
    heap = [(-len(found), len(data), data) for data, found in reaching.items()]
    heapq.heapify(heap)
    chosen: list[bytes] = []
    reached: set[Step] = set()
    room = BYTES
    while heap and len(chosen) < INPUTS:
        told, size, data = heapq.heappop(heap)
        new = len(reaching[data] - reached)
        if not new or size > room:
            continue
        if new < -told:
            heapq.heappush(heap, (-new, size, data))
            continue
        reached |= reaching[data]
        chosen.append(data)
        room -= size
    return chosen, len(reached)


def keep(name: str, corpus: Path) -> dict[str, int]:
    """Choose and write those of one target; gives how many there were and are, and their bytes."""
    home = KEPT / name
    home.mkdir(parents=True, exist_ok=True)
    paths = [*(corpus / name).iterdir(), *home.iterdir()] if (corpus / name).is_dir() else list(home.iterdir())
    inputs = sorted({*SEEDS[name], *(path.read_bytes() for path in paths)}, key=lambda data: (len(data), data))
    TARGETS[name](SEEDS[name][0])  # what only the first run does is nobody's merit
    chosen, reached = choose({data: steps(TARGETS[name], data) for data in inputs if len(data) <= LARGEST})
    for path in home.iterdir():
        if not path.name.startswith("found-"):
            path.unlink()
    for data in chosen:
        (home / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    return {"found": len(inputs), "kept": len(chosen), "bytes": sum(map(len, chosen)), "steps": reached}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--corpus", type=Path, default=ROOT / ".fuzz")
    options = parser.parse_args()
    print(json.dumps({name: keep(name, options.corpus) for name in options.targets or TARGETS}))


if __name__ == "__main__":
    main()
