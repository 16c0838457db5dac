"""What repeats on a site's other stories goes, when it is boxed apart or on most of them; what stories share rightly stays."""

import pytest

from reader.domain.blocks import text_of
from reader.domain.feed import RawDocument
from reader.domain.page import PageInput, SiteRepeats
from reader.domain.wording import digest_of
from reader.extract import read_page
from reader.extract.cut import cut
from reader.extract.document import parse
from reader.extract.repeats import told_texts

APPEAL = "Our paper lives from its readers alone: three cups of coffee a month keep eleven reporters at work in this town."
BACKGROUND = "The bridge was opened in 1932 and, after a flood damaged two of its pillars, was closed to lorries in 2019."
NOTHING = SiteRepeats()
LINES = (
    "The council met on Tuesday and, after four hours of debate, agreed to close the old bridge for repairs until spring.",
    "Engineers had warned for years that its pillars were weak, said the mayor, and nobody could tell how long they hold.",
    "Buses will take the northern road from Monday on, which makes the way to the station some twelve minutes longer.",
    "Shopkeepers on the western bank fear for their trade, and ask the council for a ferry as there was sixty years ago.",
)


def page(*texts: str, boxed: str = "", repeats: SiteRepeats = NOTHING) -> PageInput:
    lines = [f"<p>{text}</p>" for text in texts]
    if boxed:
        lines.insert(2, f'<div class="note"><p class="inner">{boxed}</p></div>')
    html = f"<html><title>The bridge</title><article><h1>The bridge</h1>{''.join(lines)}</article></html>"
    return PageInput(document=RawDocument(url="https://paper.example/1", body=html.encode()), repeats=repeats)


def text_and_digests(wanted: PageInput) -> tuple[str, tuple[str, ...]]:
    version, evidence = read_page(wanted)
    return text_of(version.blocks), evidence.texts


def test_a_boxed_text_that_repeats_often_goes_and_is_still_remembered() -> None:
    text, digests = text_and_digests(page(*LINES, boxed=APPEAL))
    assert APPEAL in text
    again, still = text_and_digests(page(*LINES, boxed=APPEAL, repeats=SiteRepeats(often=(digest_of(APPEAL),))))
    assert APPEAL not in again
    assert all(line in again for line in LINES)
    assert still == digests


def test_background_among_the_paragraphs_stays_until_most_stories_have_it() -> None:
    told = digest_of(BACKGROUND)
    assert BACKGROUND in text_and_digests(page(*LINES, BACKGROUND, repeats=SiteRepeats(often=(told,))))[0]
    gone = text_and_digests(page(*LINES, BACKGROUND, repeats=SiteRepeats(often=(told,), mostly=(told,))))[0]
    assert BACKGROUND not in gone


def test_a_story_told_again_stays_whole() -> None:
    told = tuple(map(digest_of, LINES[:3]))
    text, _ = text_and_digests(page(*LINES, repeats=SiteRepeats(often=told, mostly=told)))
    assert all(line in text for line in LINES)


@pytest.mark.parametrize("text", ["Background", "What we know so far", "Reuters", "现在知道什么"])
def test_short_texts_have_no_digest(text: str) -> None:
    assert digest_of(text) == ""


def test_a_digest_does_not_see_signs_and_spaces() -> None:
    assert digest_of(APPEAL) == digest_of(APPEAL.replace(":", " –").replace(",", "").upper()) != digest_of(BACKGROUND)


def test_a_long_page_is_remembered_by_its_ends() -> None:
    lines = tuple(f"{LINES[number % 4]} Item {number} of the list was written down and read aloud." for number in range(200))
    pieces = cut(parse("".join(f"<p>{line}</p>" for line in lines))).pieces
    digests = told_texts(pieces)
    assert digests == tuple(map(digest_of, (*lines[:60], *lines[-60:])))
