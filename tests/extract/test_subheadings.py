"""Bold lines that head the paragraphs under them become headings; bold words that do anything else stay what they are."""

import pytest

from reader.domain.blocks import Heading, Mark, Paragraph, Run
from reader.domain.feed import RawDocument
from reader.domain.page import PageInput
from reader.extract import blocks_of_html, extract_page

PROSE = "The council met on Tuesday and, after four hours of debate, agreed to close the old bridge for repairs until spring."
OTHER = "Engineers had warned for years that its pillars were weak, said the mayor, and nobody could tell how long they hold."


def blocks_of(inside: str) -> list[tuple[str, str]]:
    story = f"<p>{PROSE}</p>{inside}<p>{OTHER}</p><p>{PROSE[::-1]}</p>"
    html = f"<html><title>The bridge</title><article><h1>The bridge</h1>{story}</article></html>"
    page = PageInput(document=RawDocument(url="https://paper.example/1", body=html.encode()))
    told = []
    for block in extract_page(page).blocks:
        if isinstance(block, Heading | Paragraph):
            told.append((type(block).__name__, "".join(run.text for run in block.runs)))
    return told


@pytest.mark.parametrize(
    "inside",
    [
        "<p><strong>What comes next</strong></p>",
        "<h3><div>What comes next</div></h3>",
        '<p><span class="strong">What comes next</span></p>',
        f"<p><b>What comes next</b><br>{OTHER.upper()}</p>",
        f"<p>{OTHER.upper()}<br><b>What comes next</b></p>",
    ],
    ids=["paragraph", "box in a heading", "span", "first line", "last line"],
)
def test_a_bold_line_between_paragraphs_is_a_heading(inside: str) -> None:
    assert ("Heading", "What comes next") in blocks_of(inside)


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        ("<p><strong>Source:</strong></p>", "Source:"),
        ("<p><strong>The bridge is closed.</strong></p>", "The bridge is closed."),
        ("<p><strong>What did the engineers tell the council about it?</strong></p>", None),
        ("<p><strong>— And the pillars</strong></p>", "— And the pillars"),
        (f"<p><strong>Note</strong> {OTHER[::-1]}</p>", None),
        ("<blockquote><strong>We had no choice</strong></blockquote>", None),
    ],
    ids=["lead", "sentence", "interviewer", "dialogue", "begins a paragraph", "quote"],
)
def test_other_bold_words_stay(inside: str, line: str | None) -> None:
    told = blocks_of(inside)
    assert not [text for kind, text in told if kind == "Heading"]
    assert line is None or ("Paragraph", line) in told


def test_empty_spans_that_break_lines_part_paragraphs() -> None:
    blocks = blocks_of_html(
        f'<div><span class="strong">Afterwards</span><span class="br"></span><span class="br"></span>{OTHER}</div>', ""
    )
    assert blocks == (Paragraph(runs=(Run(text="Afterwards", marks=Mark.STRONG),)), Paragraph(runs=(Run(text=OTHER),)))


def test_a_heading_stays_when_furniture_parts_it_from_the_next_line() -> None:
    advert = '<div class="slot"><span>Advertisement</span></div>'
    parts = "".join(f'<div class="part"><p>{text}</p></div>{advert}' for text in (PROSE, OTHER, PROSE[::-1]))
    heading = f'<div class="part"><h3>After the repairs</h3></div>{advert}<div class="part"><p>{OTHER[::-1]}</p></div>'
    html = f"<html><title>The bridge</title><article><h1>The bridge</h1>{parts}{heading}</article></html>"
    blocks = extract_page(PageInput(document=RawDocument(url="https://paper.example/1", body=html.encode()))).blocks
    assert Heading(runs=(Run(text="After the repairs", marks=Mark.NONE),), level=3) in blocks


def test_short_questions_of_an_interview_are_no_headings() -> None:
    asked = "".join(
        f"<p><strong>{question}?</strong></p><p>{OTHER} {question}.</p>" for question in ("Why now", "And then", "Who pays")
    )
    assert [text for kind, text in blocks_of(asked) if kind == "Heading"] == []
    assert ("Paragraph", "And then?") in blocks_of(asked)
