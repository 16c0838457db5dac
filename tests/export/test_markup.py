"""Blocks as simple HTML: escaped, nested, nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from reader.app.simple_html import simple_html
from reader.domain.blocks import (
    Block,
    Cell,
    Embed,
    Heading,
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


@pytest.mark.parametrize(
    ("blocks", "made"),
    [
        ((Heading(runs=plain("A < B"), level=3),), "<h3>A &lt; B</h3>"),
        ((Paragraph(runs=plain("a\nb")),), "<p>a<br/>b</p>"),
        (
            (Paragraph(runs=(Run(text="x", marks=Mark.STRONG | Mark.EMPHASIS, link="https://e.org/?a=1&b"),)),),
            '<p><a href="https://e.org/?a=1&amp;b"><strong><em>x</em></strong></a></p>',
        ),
        ((Paragraph(runs=(Run(text="x", link="javascript:alert(1)"),)),), "<p>x</p>"),
        ((Quote(runs=plain("a")), Quote(runs=plain("b"))), "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>"),
        (
            (List(items=(Item(runs=plain("a")), Item(runs=plain("b"), level=1, number=1), Item(runs=plain("c")))),),
            '<ul><li>a<ol><li value="1">b</li></ol></li><li>c</li></ul>',
        ),
        ((List(items=(Item(runs=plain("a"), level=1),)),), "<ul><li><ul><li>a</li></ul></li></ul>"),
        (
            (Table(rows=((Cell(runs=plain("a"), header=True, columns=2),),), caption=plain("t")),),
            '<table><caption>t</caption><tr><th colspan="2">a</th></tr></table>',
        ),
        (
            (Picture(url="https://e.org/p.jpg", alt='"', width=3, caption=plain("c"), credit="<i>"),),
            '<figure><img src="https://e.org/p.jpg" alt="&quot;" width="3"/>'
            "<figcaption>c <small>&lt;i&gt;</small></figcaption></figure>",
        ),
        ((Preformatted(text="a  <b>"), Rule()), "<pre>a  &lt;b&gt;</pre>\n<hr/>"),
        ((Embed(url="https://e.org/v", title="Video"),), '<p><a href="https://e.org/v">Video</a></p>'),
    ],
)
def test_a_block_is_written(blocks: tuple[Block, ...], made: str) -> None:
    assert simple_html(blocks) == made


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1))
def test_no_text_becomes_markup(text: str) -> None:
    made = html.fragment_fromstring(f"<div>{simple_html((Paragraph(runs=plain(text)),))}</div>")
    assert [element.tag for element in made.iter()] == ["div", "p"]
    assert made.text_content() == text
