"""Who wrote a story: names from the head, and the places in which a page shows them."""

import pytest

from reader.extract.authors import shown_byline, tell_authors
from reader.extract.document import parse
from reader.extract.metadata import read_metadata

HEADLINE = "<h1>Harbour bridge reopens</h1>"
BOTH = "Tom Example, Anna Sample"


def shown(body: str) -> str:
    return shown_byline(parse(f"<body>{body}"))


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ('<p>By <a rel="author">Tom Example</a>, <a rel="author">Anna Sample</a></p>', BOTH),
        ('<span itemprop="author"><span itemprop="name">Tom Example</span> our correspondent</span>', "Tom Example"),
        ('<div class="byline"><span>von</span> <span>Tom Example</span> <span>5. November 2024</span></div>', "Tom Example"),
        ('<div class="byline"><a href="/t">Tom Example</a> Reporter Dec 19, 2016 at 9:07</div>', "Tom Example"),
        ('<div class="byline"><i>Tom Example</i> <i>Anna Sample</i> <i>Jan Test</i></div>', "Tom Example, Anna Sample, Jan Test"),
        ('<div class="author"><b class="author__name">Tom Example</b> senior editor</div>', "Tom Example"),
        ('<span class="authorname">Tom Example</span>', "Tom Example"),
        ("<ul><li><b>Datum</b> 28.04.2023</li><li><b>Autorin/Autor</b> Tom Example</li></ul>", "Tom Example"),
        ('<div class="edit">(责编：牛镛、岳弘彬)</div>', "牛镛, 岳弘彬"),
        (f"{HEADLINE}<div>Monday, 2 March 2026, 09:05 <span>Tom Example, Anna Sample</span> <b>2 views</b></div>", BOTH),
    ],
    ids=["rel", "itemprop", "pieces", "link", "alike", "name inside", "one word", "label", "editors", "after a date"],
)  # fmt: skip
def test_a_shown_author_is_found(body: str, names: str) -> None:
    assert shown(body) == names


@pytest.mark.parametrize(
    "body",
    [
        '<div class="comments"><span class="author">Anna Sample</span></div>',
        '<footer><span class="author">Anna Sample</span></footer>',
        '<div class="related"><a rel="author">Anna Sample</a></div>',
        '<a class="powered-by-line" href="#">Powered by</a>',
        '<figure><figcaption><small>Author: Anna Sample</small></figcaption></figure>',
        '<ul><li class="authorized">Log in here</li></ul>',
        '<div class="author-bio">Anna Sample has built bridges for twenty years</div>',
        '<a rel="author" href="/humans.txt">humans.txt</a>',
        f'{HEADLINE}<div>2 March 2026, 09:05 <a href="/politics">World News</a></div>',
        '<div>2 March 2026, 09:05 <span>Anna Sample</span></div>',
    ],
    ids=["comment", "footer", "related", "no name", "caption", "menu", "biography", "file", "section", "no headline"],
)  # fmt: skip
def test_others_are_passed_over(body: str) -> None:
    assert shown(body) == ""


def test_authors_beside_the_first_belong_to_it_and_those_of_teasers_do_not() -> None:
    teasers = "".join(f'<div><div><a rel="author">{name} Sample</a></div></div>' for name in ("Anna", "Olga", "Ivan"))
    assert shown(f'<header><p>By <a rel="author">Tom Example</a></p></header>{teasers}') == "Tom Example"


def test_a_box_below_the_headline_goes_before_one_above() -> None:
    assert shown(f'<p class="byline">Anna Sample</p>{HEADLINE}<p class="byline">Tom Example</p>') == "Tom Example"


def test_the_site_is_an_author_only_when_nobody_else_is() -> None:
    own = ("Gazette", "www.gazette.example")
    assert tell_authors([["Gazette"], ["Tom Example"]], own) == ("Tom Example", "")
    assert tell_authors([["gazette.example"], ["Gazette"]], own) == ("", "gazette.example")


def test_several_authors_in_the_head_are_all_named() -> None:
    head = (
        '<meta name="author" content="Tom Example"><meta name="author" content="Anna Sample"><meta name="creator" content="cms">'
    )
    assert read_metadata(parse(f"<head>{head}</head>"), "https://gazette.example/1").byline == BOTH


DATA = """<script type="application/ld+json">{"@graph": [
  {"@type": "NewsArticle", "headline": "Harbour bridge reopens", "publisher": {"name": "Gazette"}, "author": %s},
  {"@type": "Person", "@id": "#tom", "name": "Tom Example"}]}</script>"""


@pytest.mark.parametrize(
    ("author", "body", "told"),
    [
        ('{"@id": "#tom"}', "", ("Tom Example", "")),
        ('[{"@type": "Person", "name": "Tom Example"}, [{"name": "Desk South"}]]', "", ("Tom Example, Desk South", "")),
        ('{"name": ["Tom Example", "Anna &amp; Sample"]}', "", ("Tom Example, Anna, Sample", "")),
        ('{"@type": "Organization", "name": "Gazette"}', '<p class="byline">By Anna Sample</p>', ("Anna Sample", "")),
        ('{"@type": "Organization", "name": "Gazette"}', '<p class="byline">AGN</p>', ("", "Gazette")),
        ('{"@type": "Organization", "name": "Gazette"}', '<meta name="articleAuthor" content="Wire">', ("Wire", "")),
    ],
    ids=["reference", "nested", "list of names", "shown", "one word shown", "named elsewhere"],
)  # fmt: skip
def test_the_head_names_authors(author: str, body: str, told: tuple[str, str]) -> None:
    facts = read_metadata(parse(f"<head>{DATA % author}</head><body>{body}"), "https://gazette.example/1")
    assert (facts.byline, facts.signatory if not facts.byline else "") == told
