"""The gate for entries' HTML: what a person can read stays, what acts or draws goes, every limit holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.blocks import (
    Block,
    Blocks,
    Embed,
    Heading,
    Item,
    List,
    Mark,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Run,
    Table,
    lines_of,
    pictures_of,
    text_of,
)
from reader.extract import blocks_of_html
from reader.extract.gate import ELEMENT_LIMIT, PLAIN_LIMIT, is_plain, plain_blocks
from reader.extract.markup import blocks_of_markup

BASE = "https://paper.example/news/1"


def gate(html: str) -> Blocks:
    return blocks_of_html(html, BASE)


def links_of(blocks: Blocks) -> list[str]:
    runs: list[Run] = []
    for block in blocks:
        match block:
            case Paragraph() | Heading() | Quote():
                runs += block.runs
            case List():
                runs += [run for item in block.items for run in item.runs]
            case Table():
                runs += [run for row in block.rows for cell in row for run in cell.runs]
            case Picture():
                runs += block.caption
            case _:
                pass
    embeds = [block.url for block in blocks if isinstance(block, Embed)]
    return [run.link for run in runs if run.link] + embeds + [picture.url for picture in pictures_of(blocks)]


def test_text_keeps_its_marks_and_links_become_absolute() -> None:
    html = '<p><strong>Source:</strong> the <a href="/people/7">minister</a>, <em>quoted</em> H<sub>2</sub>O</p>'
    assert gate(html) == (
        Paragraph(
            runs=(
                Run(text="Source:", marks=Mark.STRONG),
                Run(text=" the "),
                Run(text="minister", link="https://paper.example/people/7"),
                Run(text=", "),
                Run(text="quoted", marks=Mark.EMPHASIS),
                Run(text=" H"),
                Run(text="2", marks=Mark.SUB),
                Run(text="O"),
            )
        ),
    )


def test_nested_and_numbered_lists_keep_levels_and_numbers() -> None:
    blocks = gate("<ol><li>one<ul><li>inner</ul><li>two</ol>")
    assert blocks == (
        List(
            items=(
                Item(runs=(Run(text="one"),), number=1),
                Item(runs=(Run(text="inner"),), level=1),
                Item(runs=(Run(text="two"),), number=2),
            )
        ),
    )


@pytest.mark.parametrize(
    ("html", "kinds"),
    [
        ("<h3>A</h3><p>b</p>", [Heading, Paragraph]),
        ("one<br><br>two<br>three", [Paragraph, Paragraph]),
        ("<blockquote><p>q</p></blockquote>", [Quote]),
        ("<pre>a\n  b</pre>", [Preformatted]),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", [Table]),
        ("<table><tr><td><p>one</p><p>two</p></table>", [Paragraph, Paragraph]),
        ("<p>a</p><hr><p>b</p>", [Paragraph, type(gate("<p>a</p><hr><p>b</p>")[1]), Paragraph]),
        ('<iframe src="https://video.example/1" title="Film"></iframe>', [Embed]),
        ('<video><source src="/a.mp4"></video>', [Embed]),
        ("plain\n\ntext & more", [Paragraph, Paragraph]),
        ("", []),
        ("<p> \u00a0 </p>", []),
    ],
)
def test_markup_becomes_blocks(html: str, kinds: list[type[Block]]) -> None:
    assert [type(block) for block in gate(html)] == kinds


@pytest.mark.parametrize(
    "html",
    [
        '<img src="/etc/passwd">',
        '<img src="//evil/share/x.png">',
        '<p style="background-image:url(/dev/zero)">text</p>',
        '<table background="/dev/zero"><tr><td background=x>text</table>',
        "<style>@import url(/dev/zero)</style><p>text</p>",
        "<svg><image href=/etc/passwd /></svg><math><mi>x</mi></math><p>text</p>",
        "<object data=/etc/passwd></object><embed src=x><form><input value=secret><button>secret</button></form>text",
        '<meta http-equiv="refresh" content="0;url=file:///"><base href="file:///"><a href="x">text</a>',
    ],
)
def test_nothing_local_and_nothing_active_comes_through(html: str) -> None:
    blocks = gate(html)
    assert all(link.startswith(("https://", "http://")) for link in links_of(blocks))
    assert "url(" not in text_of(blocks)
    assert "secret" not in text_of(blocks)


@pytest.mark.parametrize(
    "address",
    [
        "file:///dev/zero", "/tmp/\x00fifo:", "data:image/svg+xml,<svg/>", "data:text/html,x", "javascript:alert(1)",
        "JaVa\tScript:alert(1)",
        "vbscript:x", "smb://evil/share", "\\\\evil\\share", "ms-msdt:/id", "search-ms:x", "ssh://-oProxyCommand=x",
        "intent:x", "about:blank",
        "qrc:/x", "javascript://youtube.com/%0Aalert(1)", "mailto:a@b?attach=/etc/passwd", "",
    ],
)  # fmt: skip
def test_links_lead_to_the_web_or_to_a_bare_mail_address(address: str) -> None:
    blocks = gate(f'<p><a href="{address}">word</a></p><img src="{address}">')
    assert text_of(blocks) == "word"
    assert all(link.startswith(("http://", "https://")) or link == "mailto:a@b" for link in links_of(blocks))


def test_a_tracking_pixel_and_an_advert_label_go() -> None:
    assert gate('<p>Text.</p><img src="https://t.example/p.gif" width=1 height=1><p>Advertisement:</p><p>Реклама:</p>') == (
        Paragraph(runs=(Run(text="Text."),)),
    )


@pytest.mark.parametrize("depth", [25, 300, 5_000])
def test_nested_tables_are_unwrapped(depth: int) -> None:
    blocks = gate("<table><tr><td>" * depth + "deep" + "</table>" * depth + "<p>after</p>")
    assert text_of(blocks).split() == ["deep", "after"]
    assert not any(isinstance(block, Table) for block in blocks)


@pytest.mark.parametrize("tag", ["b", "div", "blockquote", "ul", "span"])
def test_deep_nesting_keeps_its_text(tag: str) -> None:
    assert "deep" in text_of(gate(f"<{tag}>" * 10_000 + "deep"))


def test_cells_columns_and_spans_are_capped() -> None:
    wide = gate("<table border=1>" + ("<tr>" + "<td>x" * 100) * 100 + "</table>")
    assert isinstance(wide[0], Table)
    assert max(len(row) for row in wide[0].rows) <= 50
    assert sum(len(row) for row in wide[0].rows) <= 2_500
    many = gate("<table border=1><tr><td>a<td>b<tr><td>c<td>d</table>" * 2_000)
    assert sum(len(row) for block in many if isinstance(block, Table) for row in block.rows) <= 5_000
    span = gate("<table><tr><th colspan=2000000000 rowspan=-3>a<th>b<tr><td colspan=0>1<td>2</table>")
    assert isinstance(span[0], Table)
    assert [(cell.columns, cell.rows) for cell in span[0].rows[0]] == [(50, 1), (1, 1)]


def test_pictures_elements_and_text_are_capped() -> None:
    assert len(pictures_of(gate("".join(f'<img src="/{number}.jpg">' for number in range(1_000))))) == 300
    assert len(gate("<p>x</p>" * 60_000)) <= 20_000
    assert len(text_of(gate("<p>" + "word " * 100 + "</p>" * 1 + ("<p>" + "word " * 1_000 + "</p>") * 400))) <= 1_010_000


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a\x00b\x01c\x1b]8;;d", "abc]8;;d"),
        ("a&#0;&#8;&#27;b", "a\ufffdb"),
        ("safe\u202egnp.exe", "safegnp.exe"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
        ("e\u0301", "é"),
        ("\udcff lone", "? lone"),
        ("a \n\t b&nbsp; c", "a b c"),
    ],
)
def test_text_is_clean(html: str, text: str) -> None:
    assert text_of(gate(f"<p>{html}</p>")) == text


@pytest.mark.parametrize(
    ("image", "url"),
    [
        ('<img src="/s.jpg" srcset="/a.jpg 400w, /b.jpg 1200w, /c.jpg 3000w">', "https://paper.example/b.jpg"),
        (
            '<picture><source type="image/avif" srcset="/x.avif"><source srcset="/w.webp 800w"><img src="/s.jpg"></picture>',
            "https://paper.example/w.webp",
        ),
        ('<img src="data:image/gif;base64,R0=" data-src="/lazy.jpg">', "https://paper.example/lazy.jpg"),
        ('<img src="data:image/gif;base64,R0=" data-lazy="1"><noscript><img src="/n.jpg"></noscript>', "https://paper.example/n.jpg"),
        ('<img src="/blank.gif" data-srcset="/l.jpg 640w">', "https://paper.example/l.jpg"),
        ('<img src="/placeholder.png"><noscript><img src="/real.jpg"></noscript>', "https://paper.example/real.jpg"),
        ('<amp-img src="/amp.jpg" width=600 height=400></amp-img>', "https://paper.example/amp.jpg"),
        ('<img src="//cdn.example/p.jpg">', "https://cdn.example/p.jpg"),
    ],
)  # fmt: skip
def test_the_best_candidate_of_a_picture_is_taken(image: str, url: str) -> None:
    assert [picture.url for picture in pictures_of(gate(image))] == [url]


def test_a_caption_belongs_to_its_picture_and_the_credit_is_apart() -> None:
    html = '<figure><img src="/a.jpg" alt="A bridge"><figcaption>The bridge at dawn. Photo: Olha Testova</figcaption></figure>'
    assert gate(html) == (
        Picture(
            url="https://paper.example/a.jpg",
            alt="A bridge",
            caption=(Run(text="The bridge at dawn."),),
            credit="Photo: Olha Testova",
        ),
    )


PIECES = (
    "<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<ul><li>", "</ul>", "<br>", "<b>", "</b>", "<pre>",
    "<a href='", "'>", "</a>", "<img src=", ">", "<script>", "</script>", "<figure>", "<figcaption>", "<!--", "&#x",
    "<svg>", "\x00",
    "javascript:", "https://x.example/", "<blockquote>", "<iframe src=//v.example>", "<noscript>", "<form>", "<h2>", "Реклама:",
)  # fmt: skip
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(PIECES),
        st.text(max_size=20),
    ),
    max_size=60,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(MARKUP)
def test_any_markup_gives_clean_blocks_and_the_same_again(html: str) -> None:
    blocks = gate(html)
    assert blocks == gate(html)
    assert all(link.startswith(("http://", "https://", "mailto:")) for link in links_of(blocks))
    for block in blocks:
        for line in lines_of(block):
            assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in line)
            line.encode("utf-8")


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab \n\t\r.é…“їҐ\u0300A;:#漢") | st.characters(exclude_categories=["Cs"]), max_size=60))
def test_a_plain_text_is_taken_as_parsing_would_take_it(text: str) -> None:
    assert not is_plain(text) or plain_blocks(text) == blocks_of_markup(text, BASE, ELEMENT_LIMIT)


@pytest.mark.parametrize("text", ["a < b", "a &amp; b", "a\u200bb", "a\x0cb", "a\u202eb", "a\xa0b", "a" * (PLAIN_LIMIT + 1)])
def test_only_what_parsing_would_not_change_is_plain(text: str) -> None:
    assert not is_plain(text)
