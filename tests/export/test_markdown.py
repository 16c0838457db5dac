"""Markdown: what is text stays text, what is a link stays one."""

import pytest

from reader.domain.blocks import (
    Block,
    Cell,
    Embed,
    Item,
    List,
    Mark,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Rule,
    Run,
    Table,
    plain,
)
from reader.export.markdown import escape, markdown_text
from tests.export.export_builders import PICTURE, bilingual, edition, issue


def text(*blocks: Block) -> str:
    only = edition(title="T", blocks=blocks)
    made = b"".join(markdown_text(issue(only), (only,), lambda ref: "p/x.jpg" if ref.path else "")).decode()
    return made.split("\n\n", 2)[2].rpartition("Original:")[0].rstrip()


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("*a* _b_ `c` [d](e) <f> #g", r"\*a\* \_b\_ \`c\` \[d\](e) \<f\> \#g"),
        ("1. one", r"1\. one"),
        ("- dash", r"\- dash"),
        ("2020 was", "2020 was"),
        ("AT&T", r"AT\&T"),
    ],
)
def test_no_text_becomes_markup(said: str, made: str) -> None:
    assert escape(said) == made


@pytest.mark.parametrize(
    ("blocks", "made"),
    [
        ((Paragraph(runs=(Run(text="a "), Run(text=" b ", marks=Mark.STRONG), Run(text="c"))),), "a  **b** c"),
        ((Paragraph(runs=(Run(text="x", link="https://e.example/a(b)"),)),), "[x](<https://e.example/a%28b%29>)"),
        ((Paragraph(runs=(Run(text="x", link="javascript:y"),)),), "x"),
        ((Paragraph(runs=plain("a\nb")),), "a\\\nb"),
        ((Quote(runs=plain("a")), Quote(runs=plain("b"))), "> a\n>\n> b"),
        ((List(items=(Item(runs=plain("a"), number=3), Item(runs=plain("b"), level=1))),), "3. a\n    - b"),
        (
            (Table(rows=((Cell(runs=plain("a|b"), columns=2),), (Cell(runs=plain("1")),))),),
            "| a\\|b |  |\n| --- | --- |\n| 1 |  |",
        ),
        ((PICTURE,), '![A "bridge" \\<x\\>](<p/x.jpg>)\n\n*The bridge \\& the strait*'),
        ((Picture(url="https://e.example/none"),), ""),
        ((Preformatted(text="``` x"),), "````\n``` x\n````"),
        ((Embed(url="https://e.example/v", title="[V]"), Rule()), "[\\[V\\]](<https://e.example/v>)\n\n* * *"),
    ],
)
def test_a_block_is_written(blocks: tuple[Block, ...], made: str) -> None:
    assert text(*blocks) == made


def test_two_languages_stand_in_pairs() -> None:
    both = bilingual(1)
    made = b"".join(markdown_text(issue(both), (both,), lambda _ref: "")).decode()
    assert made.index("Міст відкрили") < made.index("افتُتح") < made.index("Лише тут")
