"""Runs one target of fuzz_targets.py under atheris.

python bench/fuzz_guided.py TARGET CORPUS [libFuzzer options]
"""

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

with atheris.instrument_imports(include=["reader", "feedparser"]):
    import feedparser  # noqa: F401 - the first feed would bring it in unwatched

    from bench.fuzz_targets import TARGETS


def main() -> None:
    """Fuzz until the options say stop."""
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
