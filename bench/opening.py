"""Opening an article, from the selection to the paint: 1,000 words with three pictures, and 10,000 words.

python bench/opening.py
"""

import io
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PIL import Image

from bench.figures import Span, Table, median_ms, spans
from bench.library import NOW, Writer, copied
from bench.room import ALL, Desk, at_work
from reader.domain.blocks import Block, Paragraph, Picture, plain
from reader.domain.feed import ParsedItem
from reader.domain.page import ExtractedVersion
from reader.domain.update import FeedUpdate, NewEntry, PictureStored
from reader.store import Store, open_library
from reader.sync.pictures import make_picture

PICTURES = 3


def text(words: int, pictures: int) -> tuple[Block, ...]:
    """Paragraphs of 60 words with pictures between them."""
    writer = Writer(seed=words)
    whole = " ".join(run.text for n in range(0, 2 * words // 300 + 2, 2) for block in writer.story(n)[2] for run in block.runs)
    chosen = whole.split()[:words]
    blocks: list[Block] = [Paragraph(runs=plain(" ".join(chosen[at : at + 60]))) for at in range(0, len(chosen), 60)]
    for number in range(pictures):
        blocks.insert(1 + 3 * number, Picture(url=f"https://pictures.example/{number}.jpg"))
    return tuple(blocks)


def add(store: Store, number: int, blocks: tuple[Block, ...]) -> None:
    """A story on top of all lists."""
    url = f"https://paper0.example/long/{number}"
    item = ParsedItem(identity=url, url=url, title=f"Long story {number}", published=NOW)
    version = ExtractedVersion(url=url, title=item.title, language="en", blocks=blocks)
    entry = NewEntry(item=item, digest="d", published=NOW, language="en", feed_version=version)
    store.sync.apply_feed(FeedUpdate(source_id=1, checked=NOW, next_check=NOW, new=(entry,)))


def fill(folder: Path) -> None:
    """The two long stories and the pictures."""
    store = open_library(folder)
    add(store, 1, text(1_000, PICTURES))
    add(store, 2, text(10_000, 0))
    for number in range(PICTURES):
        file = io.BytesIO()
        Image.effect_noise((1600, 1000), 40 + number).convert("RGB").save(file, "JPEG")
        made = make_picture(file.getvalue())
        store.sync.apply_pictures((PictureStored(url=f"https://pictures.example/{number}.jpg", picture=made),))
    store.close()


def show(desk: Desk, story_id: int) -> None:
    """Open and paint."""
    desk.room.article.open(story_id)
    desk.room.window.article.view.viewport().repaint()


def open_after(desk: Desk, other: int, story: int) -> list[Span]:
    """Open a story after another one."""
    show(desk, other)
    desk.settle(0.2)
    taken = spans(lambda: show(desk, story), 1)
    desk.settle(0.2)
    return taken


def main() -> None:
    """Open each several times, another story between."""
    table = Table()
    with copied(2_000) as profile:
        fill(profile)
        with at_work(profile) as desk:
            desk.room.window.side.choose(ALL)
            ids = desk.room.window.model.ids
            rows = {row.title: row.story_id for row in desk.app.library.rows(ids[:8])}
            for words in (1_000, 10_000):
                story = rows["Long story 1" if words == 1_000 else "Long story 2"]
                taken = [one for other in ids[5:11] for one in open_after(desk, other, story)]
                table.add(f"open {words} words", first_cpu_ms=round(taken[0].cpu * 1000, 1), **median_ms(taken[1:]))
    table.close()


if __name__ == "__main__":
    main()
