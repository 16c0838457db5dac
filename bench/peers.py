"""Other programs at the same work: calibre with whole articles, lemon24/reader with a search; each where it is installed."""

import html
import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.figures import environment
from bench.library import NOW, Writer, kept

PEERS = ROOT / ".peers" / "bin" / "python"
"""An environment of their own: lemon24/reader's module is called as ours."""
FEEDS = 100
"""Over which the stories of a searched library are spread."""

_RECIPE = """
from calibre.web.feeds.news import BasicNewsRecipe
class Papers(BasicNewsRecipe):
    title, oldest_article, max_articles_per_feed, simultaneous_downloads = "Papers", 36500, {stories}, 16
    auto_cleanup, feeds = True, {feeds!r}
"""
_BUILD = """
import sys
from reader import make_reader
reader = make_reader(sys.argv[1] + "/reader.sqlite", feed_root=sys.argv[1], search_enabled=True)
for number in range(int(sys.argv[2])):
    reader.add_feed(f"{number}.xml")
reader.update_feeds()
reader.update_search()
"""
_SEARCH = """
import itertools, json, sys, time
from reader import make_reader
reader = make_reader(sys.argv[1] + "/reader.sqlite", feed_root=sys.argv[1], search_enabled=True)
told = {}
for word in sys.argv[2:]:
    taken = []
    for _ in range(3):
        begun = time.process_time()
        found = list(itertools.islice(reader.search_entries(word), 16))
        taken.append((time.process_time() - begun) * 1000)
    told[word] = (sorted(taken)[1], len(found))
print(json.dumps(told))
"""
_ITEM = "<item><title>{title}</title><guid>{number}</guid><pubDate>{date}</pubDate><description>{text}</description></item>"


def calibre(feeds: tuple[str, ...], stories: int, folder: Path) -> list[str]:
    """What has calibre fetch whole articles with their pictures into a book; empty when it is not installed."""
    if shutil.which("ebook-convert") is None:
        return []
    recipe = folder / "papers.recipe"
    recipe.write_text(_RECIPE.format(feeds=[(url, url) for url in feeds], stories=stories))
    return ["ebook-convert", str(recipe), str(folder / "papers.epub")]


def reader_searches(stories: int, words: tuple[str, ...]) -> dict[str, float]:
    """Processor milliseconds in which lemon24/reader has the first page for each word, among the same texts; empty without it.

    Its library takes some minutes to be built, and is kept for the next time.
    """
    if not PEERS.exists():
        return {}
    folder = _reader_library(stories)
    told: dict[str, tuple[float, int]] = json.loads(_run(_SEARCH, str(folder), *words))
    assert all(found for _, found in told.values()), told
    return {word: milliseconds for word, (milliseconds, _) in told.items()}


def reader_sizes(stories: int) -> tuple[float, float]:
    """Megabytes of lemon24/reader's library of the same texts, and of its index; zeros without it."""
    if not PEERS.exists():
        return 0.0, 0.0
    folder = _reader_library(stories)
    library, index = ((folder / name).stat().st_size / 1e6 for name in ("reader.sqlite", "reader.sqlite.search"))
    return library, index


def _reader_library(stories: int) -> Path:
    folder = kept(f"reader-{stories}")
    if not (folder / "built").exists():
        folder.mkdir(parents=True, exist_ok=True)
        _write_feeds(folder, stories)
        _run(_BUILD, str(folder), str(FEEDS))
        (folder / "built").touch()
    return folder


def _run(code: str, *arguments: str) -> str:
    command = [str(PEERS), "-I", "-c", code, *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment(), check=True).stdout


def _write_feeds(folder: Path, stories: int) -> None:
    """The stories of ``bench/library.py`` as feeds."""
    writer = Writer()
    items: list[list[str]] = [[] for _ in range(FEEDS)]
    date = NOW.strftime("%a, %d %b %Y %H:%M:%S GMT")
    for number in range(stories):
        _language, title, blocks = writer.story(number)
        text = html.escape("".join(f"<p>{block.runs[0].text}</p>" for block in blocks))
        items[number % FEEDS].append(_ITEM.format(title=html.escape(title), number=number, date=date, text=text))
    for number, held in enumerate(items):
        feed = f'<rss version="2.0"><channel><title>Paper {number}</title>{"".join(held)}</channel></rss>'
        (folder / f"{number}.xml").write_text(feed, encoding="utf-8")
