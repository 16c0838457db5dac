import pytest

from reader.cli.story_text import WIDTH, story_lines, wrapped
from reader.domain.blocks import (
    Block,
    Cell,
    Embed,
    Heading,
    Item,
    List,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Rule,
    Run,
    Table,
    plain,
)


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (Heading(runs=plain("Head")), ["## Head"]),
        (Paragraph(runs=(Run(text="a "), Run(text="b\nc", marks=1))), ["a b c"]),
        (Quote(runs=plain("said")), ["> said"]),
        (List(items=(Item(runs=plain("one"), number=1), Item(runs=plain("two"), level=1))), ["1. one", "  - two"]),
        (Table(rows=((Cell(runs=plain("a")), Cell(runs=plain("b"))),), caption=plain("Cap")), ["Cap", "a | b"]),
        (Picture(url="https://e.org/x.png", caption=plain("A bridge"), credit="AP"), ["[Picture: A bridge AP]"]),
        (Picture(url="https://e.org/x.png"), ["[Picture: https://e.org/x.png]"]),
        (Preformatted(text="a\n  b\x1b[2J"), ["    a", "      b[2J"]),
        (Embed(url="https://e.org/v", title="Film"), ["[Film: https://e.org/v]"]),
        (Rule(), ["* * *"]),
    ],
)
def test_every_block_has_lines(block: Block, lines: list[str]) -> None:
    assert list(story_lines((block,))) == ["", *lines]


def test_wraps_long_text_with_its_indent() -> None:
    lines = list(wrapped("word " * 100, "> ", "> "))
    assert len(lines) > 5
    assert all(line.startswith("> ") and len(line) <= WIDTH for line in lines)
