"""Writes to a library as a sync and a person do, telling each act that is on the disk: the victim of kill.py and power_cut.py.

python bench/write_load.py FOLDER [--acts N] [--beside]

Prints "read 17", "bookmark 3", "tag 5 x", …, a line an act, after its commit.
"""

import argparse
import itertools
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.domain.blocks import Paragraph, plain
from reader.domain.feed import ParsedItem
from reader.domain.page import ExtractedVersion, VersionEvidence
from reader.domain.update import FeedUpdate, NewEntry, NewSource, PageStored
from reader.store import Store, open_library

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
BATCH = 5
"""Stories of one feed's answer: commits small enough that a thousand cuts fall between many of them."""
TEXT = "The ferry returned to the old harbour after nine years of repairs. "


def told(text: str) -> None:
    """Say it in one write, so that a kill leaves the whole line or none."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def new_source(store: Store) -> int:
    """The source of this run; the number of those before it makes its address its own."""
    number = len(store.sources.all())
    made = store.sources.add(NewSource(feed_url=f"https://paper{number}.example/rss", title=f"Paper {number}", language="en"))
    told(f"source https://paper{number}.example/rss")
    return made


def entry(source_id: int, number: int) -> NewEntry:
    """One of a feed's answer."""
    url = f"https://paper{source_id}.example/news/{number}"
    item = ParsedItem(identity=url, url=url, title=f"Story {number}", published=START)
    return NewEntry(item=item, digest="d", published=START, language="en", feed_version=None)


def page(version_id: int, url: str, number: int) -> PageStored:
    """The page of a story."""
    blocks = tuple(Paragraph(runs=plain(f"{TEXT} {number} {n}")) for n in range(10))
    said = ExtractedVersion(url=url, title=f"Story {number}", language="en", blocks=blocks)
    evidence = VersionEvidence(url=url, language="en", title=said.title, words=130)
    return PageStored(version_id=version_id, final_url=url, fetched=START, extracted=said, evidence=evidence, raw=b"page")


def add_stories(store: Store, source_id: int, first: int) -> list[int]:
    """A feed's answer and its pages; gives the stories."""
    entries = tuple(entry(source_id, number) for number in range(first, first + BATCH))
    update = FeedUpdate(source_id=source_id, checked=START, next_check=START + timedelta(hours=1), new=entries, title="Paper")
    stories = sorted(store.sync.apply_feed(update).stories)
    urls = {one.item.url: number for number, one in enumerate(entries, first)}
    pages = tuple(page(store.sync.version_by_url(url), url, number) for url, number in urls.items())
    store.sync.apply_pages(pages)
    return stories


class Beside:
    """A process that syncs meanwhile, and is killed now and then."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._process = self._start()

    def _start(self) -> "subprocess.Popen[bytes]":
        lent = self._store.lend_lock()
        assert lent is not None
        program = [sys.executable, str(Path(__file__).with_name("write_beside.py")), str(self._store.folder), str(lent)]
        process = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=(lent,))
        os.close(lent)
        assert process.stdout is not None
        process.stdout.readline()
        return process

    def kill(self) -> None:
        """Kill it, and go on with another."""
        self._process.kill()
        self._process.communicate()
        self._process = self._start()


def one_reading(store: Store, stories: list[int], round_number: int) -> None:
    """What a person does with what came."""
    for story_id in stories[:3]:
        store.states.set_read([story_id], True)
        told(f"read {story_id}")
    store.states.set_bookmarked([stories[3]], True)
    told(f"bookmark {stories[3]}")
    store.states.set_tags(stories[4], (f"tag{round_number}",))
    told(f"tag {stories[4]} tag{round_number}")


def main() -> None:
    """Write until killed, or so many acts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--acts", type=int, default=0, help="stop after so many acts (0: never)")
    parser.add_argument("--beside", action="store_true", help="while another process syncs")
    options = parser.parse_args()
    store = open_library(options.folder)
    beside = Beside(store) if options.beside else None
    told("open")
    source_id = new_source(store)
    acts = 1
    for number in itertools.count():
        one_reading(store, add_stories(store, source_id, number * BATCH), number)
        acts += 5
        if beside is not None and number % 9 == 8:
            beside.kill()
        if number % 7 == 6:
            store.keeping.back_up(START + timedelta(days=number), at_once=True)
        if options.acts and acts >= options.acts:
            break
    store.close()


if __name__ == "__main__":
    main()
