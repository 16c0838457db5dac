"""The whole path once: subscribe, sync, cut the network, open every story in every version.

python bench/whole_path.py [--world URL] [--sites N --articles N --seed N] [--lang CODE] [--reading uk,en,…] [--json]

Starts newsworld from ../shared, or measures one that runs.  Reading happens in a network namespace without interfaces (unshare),
in a real article view.  The last line is one JSON object: the share of versions complete offline, versions found of those that
exist in the reading languages, wrong versions, junk strings in the text, packets tried while reading.
"""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.world import World, running
from reader.app import Offprint, Profile, open_offprint
from reader.domain.report import Progress, SyncReport
from reader.domain.url import identity_of

ALL_LANGUAGES = ("en", "uk", "ru", "de", "fr", "pl", "ar", "zh", "es")


@contextlib.contextmanager
def world_of(arguments: argparse.Namespace) -> Iterator[World]:
    """The world to measure."""
    if arguments.world:
        yield World(arguments.world.rstrip("/"))
        return
    options = ("--sites", str(arguments.sites), "--articles", str(arguments.articles), "--seed", str(arguments.seed))
    with running(*options, "--prebuild") as world:
        yield world


def sync(app: Offprint, world: World, language: str, reading: tuple[str, ...]) -> SyncReport:
    """Subscribe to the world and sync until nothing is wanted any more."""
    app.settings.reading_languages = reading
    app.subscriptions.import_outline(world.outline(language), allow_private=True)
    report = app.syncing.run(on_progress=say)
    assert report is not None
    return report


def say(progress: Progress) -> None:
    """One line that goes on in place."""
    print(
        f"\r{progress.stage:9} feeds {progress.sources_done}/{progress.sources_total}"
        f" pages {progress.pages_done}/{progress.pages_total} pictures {progress.pictures_done}/{progress.pictures_total}   ",
        end="", file=sys.stderr, flush=True,
    )  # fmt: skip


def truths(world: World) -> dict[str, Any]:
    """Truth of every article page by the identity of its address; redirects' targets included by their final address."""
    found = {}
    for site in world.sites():
        for article in site["articles"]:
            if article["deleted"]:
                continue
            for url in article["urls"].values():
                facts = {"site": site["site"], "id": article["id"], "languages": list(article["urls"])}
                found[identity_of(url)] = world.truth(url) | facts
    return found


def read_offline(profile: Path, truth: Path) -> dict[str, Any]:
    """Read everything where there is no network."""
    command = [
        sys.executable,
        str(ROOT / "bench" / "read_offline.py"),
        "--profile",
        str(profile),
        "--truth",
        str(truth),
        "--window",
    ]
    cut = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([*cut, *command], stdout=subprocess.PIPE, text=True, check=True, env=environment)
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def versions_found(seen: dict[str, Any], truth: dict[str, Any], reading: tuple[str, ...]) -> tuple[int, int, int]:
    """Versions found and existing (of the stories that were synced, in the reading languages), and wrong joins."""
    exist: dict[str, set[str]] = {}
    for page in truth.values():
        exist[f"{page['site']}/{page['id']}"] = {language for language in page["languages"] if language in reading}
    found = existing = wrong = 0
    for told in seen["versions_of"].values():
        stories = [line.rsplit(" ", 1) for line in told]
        keys = {key for key, _ in stories}
        wrong += len(keys) - 1
        have = {language for key, language in stories if key == stories[0][0]}
        found += len(have & exist[stories[0][0]])
        existing += len(exist[stories[0][0]])
    return found, existing, wrong


def measure(arguments: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """One whole path."""
    reading = tuple(arguments.reading.split(","))
    with world_of(arguments) as world:
        app = open_offprint(Profile.at(folder / "library"))
        started, spent = time.monotonic(), os.times()
        report = sync(app, world, arguments.lang, reading)
        wall, after = time.monotonic() - started, os.times()
        app.close()
        truth = truths(world)
    (folder / "truth.json").write_text(json.dumps(truth), encoding="utf-8")
    seen = read_offline(folder / "library", folder / "truth.json")
    found, existing, wrong = versions_found(seen, truth, reading)
    judged = max(1, seen["versions"] - seen["unknown"])
    return {
        "sources": len(report.sources),
        "stories": seen["stories"],
        "versions": seen["versions"],
        "complete": round(seen["complete"] / max(1, seen["versions"]), 4),
        "opened": seen["opened"],
        "versions_found": found,
        "versions_exist": existing,
        "versions_share": round(found / max(1, existing), 4),
        "wrong_versions": wrong + seen["wrong_versions"],
        "pictures": seen["pictures"],
        "pictures_missing": seen["pictures_missing"],
        "recall": round(seen["recall"] / judged, 4),
        "perfect": round(seen["perfect"] / judged, 4),
        "junk": seen["junk"],
        "unknown_pages": seen["unknown"],
        "network_attempts": seen["network_attempts"],
        "sync_seconds": round(wall, 1),
        "sync_cpu_seconds": round(sum(after[:2]) - sum(spent[:2]), 1),
        "children_cpu_seconds": round(sum(after[2:4]) - sum(spent[2:4]), 1),
        "requests": report.requests,
        "sources_failed": len(report.failed),
        "pages_failed": sum(one.pages_failed for one in report.sources),
        "junk_examples": seen["junk_examples"][:5],
        "incomplete_examples": seen["incomplete_examples"][:5],
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("--world", default="", help="the base address of a running newsworld")
    parser.add_argument("--sites", type=int, default=40)
    parser.add_argument("--articles", type=int, default=50)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--lang", default="", help="subscribe to the feeds of this language only")
    parser.add_argument("--reading", default=",".join(ALL_LANGUAGES), help="reading languages, best first")
    parser.add_argument("--keep", type=Path, help="keep the library in this folder")
    parser.add_argument("--json", action="store_true", help="print the JSON object alone")
    arguments = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = arguments.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        figures = measure(arguments, folder)
    print(file=sys.stderr)
    if not arguments.json:
        for name, value in figures.items():
            print(f"{name:24} {value}")
    print(json.dumps(figures, ensure_ascii=False))


if __name__ == "__main__":
    main()
