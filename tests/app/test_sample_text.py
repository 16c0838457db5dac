import pytest

from reader.app.sample_text import parse_story
from reader.domain.blocks import Block, Cell, Heading, Item, List, Mark, Paragraph, Picture, Quote, Run, Table, plain

HEAD = "title: A title: with colons\nsummary: Said shortly\nbyline: A. Writer\ntags: sea, old ships\n"


def resolve(target: str) -> str:
    return f"http://paper.example/{target}"


def blocks(body: str) -> tuple[Block, ...]:
    return parse_story(f"{HEAD}\n{body}", resolve).blocks


def test_the_head() -> None:
    text = parse_story(f"{HEAD}photo: sea.jpg | The sea | Photo: A. Nyone\n\nText.", resolve)
    assert (text.title, text.summary, text.byline) == ("A title: with colons", "Said shortly", "A. Writer")
    assert text.tags == ("sea", "old ships")
    assert text.lead == Picture(
        url="http://paper.example/sea.jpg", alt="The sea", caption=plain("The sea"), credit="Photo: A. Nyone"
    )


@pytest.mark.parametrize(
    ("line", "block"),
    [
        ("Two words", Paragraph(runs=plain("Two words"))),
        ("1896 was a good year", Paragraph(runs=plain("1896 was a good year"))),
        ("## A part", Heading(runs=plain("A part"), level=2)),
        ("> Said so", Quote(runs=plain("Said so"))),
        ("- one", List(items=(Item(runs=plain("one")),))),
        ("1. one\n2. two", List(items=(Item(runs=plain("one"), number=1), Item(runs=plain("two"), number=2)))),
        (
            "| a | b |\n| 1 | 2 |",
            Table(
                rows=(
                    (Cell(runs=plain("a"), header=True), Cell(runs=plain("b"), header=True)),
                    (Cell(runs=plain("1")), Cell(runs=plain("2"))),
                )
            ),
        ),
        (
            "**Source:** the *Sorrel*",
            Paragraph(
                runs=(
                    Run(text="Source:", marks=Mark.STRONG),
                    Run(text=" the "),
                    Run(text="Sorrel", marks=Mark.EMPHASIS),
                )
            ),
        ),
        ("[ferry](story:7)", Paragraph(runs=(Run(text="ferry", link="http://paper.example/story:7"),))),
        ("[ferry](https://e.org/)", Paragraph(runs=(Run(text="ferry", link="https://e.org/"),))),
    ],
)
def test_a_line_is_the_block_that_it_starts_like(line: str, block: Block) -> None:
    assert blocks(line) == (block,)


def test_neighbours_of_one_kind_are_one_list() -> None:
    assert [type(block) for block in blocks("- a\n- b\nText\n\n- c")] == [List, Paragraph, List]
