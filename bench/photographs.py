"""A full sync of whole articles in one language, each with three photographs, under an open window; beside it calibre,
once, where it is installed.

python bench/photographs.py [--papers N --stories N --latency-ms N --alone]
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.article_press import running
from bench.articles import measure, subscribe
from bench.figures import Table
from bench.headlines import one_sync
from bench.peers import calibre


def outline_of(feeds: tuple[str, ...]) -> bytes:
    """The feeds as OPML."""
    outlines = "".join(f'<outline type="rss" text="{url}" xmlUrl="{url}" language="en"/>' for url in feeds)
    return f'<opml version="2.0"><body>{outlines}</body></opml>'.encode()


def main() -> None:
    """Once, as its like with languages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=20)
    parser.add_argument("--stories", type=int, default=25)
    parser.add_argument("--latency-ms", type=int, default=50)
    parser.add_argument("--alone", action="store_true", help="without calibre, which takes minutes")
    options = parser.parse_args()
    table = Table()
    papers, stories = options.papers, options.stories
    press = running(papers, stories, options.latency_ms / 1000)
    with press as feeds, tempfile.TemporaryDirectory(prefix="offprint-") as place:
        subscribe(Path(place), outline_of(feeds), "en")
        job = f"{papers} feeds of {stories} articles with three photographs each"
        measure(table, job, Path(place))
        command = [] if options.alone else calibre(feeds, stories, Path(place))
        if command:
            wall, cpu = one_sync(command)
            table.add(f"{job}, calibre", wall_s=round(wall, 1), cpu_s=round(cpu, 1))
    table.close()


if __name__ == "__main__":
    main()
