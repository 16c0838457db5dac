"""A library of many stories for a measurement: written by the store itself, kept in the temporary folder for the next time.

python bench/library.py [--stories N]   (builds it; about 1 ms a story of 3 kB)
"""

import argparse
import contextlib
import hashlib
import itertools
import random
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reader.app import Profile, open_offprint
from reader.domain.blocks import Paragraph, plain
from reader.domain.feed import ParsedItem
from reader.domain.page import ExtractedVersion
from reader.domain.update import FeedUpdate, NewEntry, NewSource
from reader.store import Store, open_library
from reader.store.schema import SCHEMA

SOURCES = 100
BATCH = 500
"""Stories of one transaction."""
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
COMMON, RARE = "gazette", "quokka"
"""A word of every story, and one of every 2,000th."""
SENTENCES = 25
"""Of 12 words each: about 3 kB of HTML, as the feeds hold that the peers were measured with."""


class Writer:
    """Sentences of invented words that are as common as those of a language (Zipf), half Latin, half Cyrillic."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        weights = list(itertools.accumulate(1 / place for place in range(1, 20_001)))
        self._sentences = {
            language: [" ".join(self._random.choices(words, cum_weights=weights, k=12)).capitalize() + "." for _ in range(20_000)]
            for language, words in (("en", self._words("aeioubcdfglmnprst")), ("uk", self._words("аеиіоубвгдзклмнпрст")))
        }

    def _words(self, letters: str) -> list[str]:
        return ["".join(self._random.choices(letters, k=self._random.randint(2, 11))) for _ in range(20_000)]

    def story(self, number: int) -> tuple[str, str, tuple[Paragraph, ...]]:
        """Language, title and text of a story."""
        language = "uk" if number % 2 else "en"
        chosen = self._random.choices(self._sentences[language], k=SENTENCES)
        chosen[0] = f"{COMMON.capitalize()} {chosen[0]}" + (f" {RARE}." if number % 2000 == 77 else "")
        paragraphs = (" ".join(chosen[start : start + 5]) for start in range(0, SENTENCES, 5))
        return language, chosen[-1][:70], tuple(Paragraph(runs=plain(text)) for text in paragraphs)


def _entry(writer: Writer, number: int) -> NewEntry:
    language, title, blocks = writer.story(number)
    url = f"https://paper{number % SOURCES}.example/{number}"
    published = NOW - timedelta(minutes=number)
    item = ParsedItem(identity=url, url=url, title=title, published=published)
    version = ExtractedVersion(url=url, title=title, language=language, blocks=blocks)
    return NewEntry(item=item, digest="d", published=published, language=language, feed_version=version)


@cache
def _writer() -> Writer:
    return Writer()


def fill(store: Store, stories: int) -> None:
    """Write so many stories, of a hundred sources, a third of them unread, all complete offline."""
    sources = [
        store.sources.add(NewSource(feed_url=f"https://paper{n}.example/rss", title=f"Paper {n}", language="en"))
        for n in range(min(SOURCES, stories))
    ]
    for first in range(0, stories, BATCH * len(sources)):
        for place, source_id in enumerate(sources):
            numbers = range(first + place, min(first + BATCH * len(sources), stories), len(sources))
            entries = tuple(_entry(_writer(), number) for number in numbers)
            store.sync.apply_feed(
                FeedUpdate(source_id=source_id, checked=NOW, next_check=NOW + timedelta(days=9999), new=entries)
            )
    with store.sources._database.write() as connection:
        connection.execute("UPDATE version SET page_state = 'fetched', offline = 'complete'")
        connection.execute("UPDATE story SET is_read = 1 WHERE story_id % 3 > 0")
        connection.execute("INSERT INTO version_words (version_words) VALUES ('optimize')")  # else its shape depends on the run


def many_rows(store: Store, stories: int) -> None:
    """As ``fill``, but rows only, in one statement each: for lists, which read no text."""
    source_id = store.sources.add(NewSource(feed_url="https://paper.example/rss", title="Paper", language="en"))
    numbers = "WITH RECURSIVE numbers(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < :stories)"
    values = {"stories": stories, "now": int(NOW.timestamp() * 1e6), "source": source_id}
    with store.sources._database.write() as connection:
        connection.execute(
            f"{numbers} INSERT INTO story (story_id, first_seen, published, is_read)"
            " SELECT n, :now, :now - n * 60000000, n % 3 > 0 FROM numbers",
            values,
        )
        connection.execute(
            f"{numbers} INSERT INTO version (version_id, story_id, source_id, language, title, snippet, offline, page_state)"
            " SELECT n, n, :source, 'en', 'Ferries return to harbour number ' || n, 'A snippet of it', 'complete', 'fetched'"
            " FROM numbers",
            values,
        )
        connection.execute(f"{numbers} INSERT INTO story_source SELECT :source, n FROM numbers", values)
        connection.execute(
            f"{numbers} INSERT INTO version_words (rowid, title, body)"
            " SELECT n, 'Ferries return to harbour number ' || n, '' FROM numbers",
            values,
        )


def kept(name: str) -> Path:
    """Where something that takes long to be built is kept for the next time."""
    return Path(tempfile.gettempdir()) / "offprint-bench" / name


def built(stories: int, *, text: bool = True) -> Path:
    """The folder of a library of so many stories, as it was built; not to be written to."""
    schema = re.sub(r"--.*|\s+", "", SCHEMA)
    folder = kept(f"{stories}-{'text' if text else 'rows'}-{hashlib.sha256(schema.encode()).hexdigest()[:8]}")
    if not folder.exists():
        with tempfile.TemporaryDirectory(prefix="offprint-building-") as place:
            with contextlib.closing(open_library(Path(place))) as store:
                (fill if text else many_rows)(store, stories)
            app = open_offprint(Profile.at(Path(place)))
            app.settings.onboarded, app.settings.sync_at_start, app.settings.reading_languages = True, False, ("en", "uk")
            app.close()
            folder.parent.mkdir(exist_ok=True)
            shutil.copytree(place, folder)
    return folder


@contextlib.contextmanager
def copied(stories: int, *, text: bool = True) -> Iterator[Path]:
    """A copy of it to write to."""
    with tempfile.TemporaryDirectory(prefix="offprint-") as place:
        folder = Path(place) / "profile"
        shutil.copytree(built(stories, text=text), folder)
        yield folder


def main() -> None:
    """Build one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=100_000)
    parser.add_argument("--rows", action="store_true", help="rows without text")
    options = parser.parse_args()
    folder = built(options.stories, text=not options.rows)
    print(folder, sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) // 10**6, "MB")


if __name__ == "__main__":
    main()
