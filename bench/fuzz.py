"""Feeds strangers' bytes to everything that reads them, guided by what they reach.

python bench/fuzz.py [TARGET…] [--seconds 100] [--corpus DIR]

Targets: feed, page, outline, address, search, display (all when none is named).  With atheris (Linux, x86-64) the bytes are
chosen by coverage; without it hypothesis makes them.  What is found is written to the corpus folder, and the status is 1.
An answer or an error of our own tree is right; anything else, a hang of ten seconds included, is a bug.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.fuzz_targets import KEPT, SEEDS, TARGETS
from bench.fuzz_words import write_words

HANG_SECONDS = 10
"""The longest that a child process may work at a feed or a page (reader.sync.jobs)."""
LARGEST = 20_000
"""Bytes: larger inputs are slower and find nothing that smaller ones do not."""


def by_coverage(name: str, seconds: int, corpus: Path) -> int:
    """In a process of its own, for a fuzzer ends the program it is in; gives its status."""
    folder = corpus / name
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(SEEDS[name]):
        (folder / f"seed-{number}").write_bytes(seed)
    words = corpus / f"{name}.words"
    write_words(name, words)
    command = [
        sys.executable, str(ROOT / "bench" / "fuzz_guided.py"), name, str(folder), str(KEPT / name), f"-max_total_time={seconds}",
        f"-dict={words}",
        f"-timeout={HANG_SECONDS}", f"-max_len={LARGEST}", f"-artifact_prefix={corpus}/{name}-", "-verbosity=0",
        "-rss_limit_mb=2048",
    ]  # fmt: skip
    return subprocess.run(command, check=False).returncode


def by_chance(name: str, seconds: int, rounds: int) -> int:
    """Bytes as hypothesis makes them, and the seeds and the inputs of earlier runs cut and spliced; gives 1 for a failure.

    ``rounds`` are the same at every run, for a judge that must not change its mind; 0 goes on for ``seconds``, new each time.
    """
    from hypothesis import HealthCheck, given, seed, settings
    from hypothesis import strategies as st

    target: Callable[[bytes], None] = TARGETS[name]
    kept = tuple(path.read_bytes() for path in sorted((KEPT / name).iterdir()))
    pieces = st.sampled_from(SEEDS[name] + kept)
    spliced = st.tuples(pieces, pieces, st.integers(0, 400), st.integers(0, 400), st.binary(max_size=30))
    any_bytes = st.binary(max_size=2000) | spliced.map(lambda made: made[0][: made[2]] + made[4] + made[1][made[3] :])

    @settings(max_examples=200, deadline=HANG_SECONDS * 1000, suppress_health_check=list(HealthCheck), database=None)
    @given(any_bytes)
    def attempt(data: bytes) -> None:
        target(data)

    for number in range(rounds):
        seed(number)(attempt)()
    until = time.monotonic() + (0 if rounds else seconds)
    while time.monotonic() < until:
        attempt()
    return 0


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=100, help="for each target")
    parser.add_argument("--corpus", type=Path, default=ROOT / ".fuzz")
    parser.add_argument("--rounds", type=int, default=0, help="without atheris: so many, the same at every run")
    parser.add_argument("--by-chance", action="store_true", help="do without atheris")
    options = parser.parse_args()
    is_guided = find_spec("atheris") is not None and not options.by_chance
    if unknown := set(options.targets) - TARGETS.keys():
        parser.error(f"no target is named {', '.join(sorted(unknown))}")
    found = {}
    for name in options.targets or TARGETS:
        if is_guided:
            found[name] = by_coverage(name, options.seconds, options.corpus)
        else:
            found[name] = by_chance(name, options.seconds, options.rounds)
    print(
        json.dumps(
            {"guided": is_guided, "seconds": options.seconds, "failed": [name for name, status in found.items() if status]}
        )
    )
    return int(any(found.values()))


if __name__ == "__main__":
    raise SystemExit(main())
