"""Which of a page's headings and titles is the headline."""

import pytest

from reader.extract.document import parse
from reader.extract.headline import Headline, Told, choose_title, is_same

BRIDGE = "Harbour bridge reopens after two years of repairs"
SEARCH = "Bridge repairs: what drivers must know now"


def chosen(body: str, *, shared: str = "", data: str = "", window: str = "", feed: str = "") -> Headline:
    return choose_title(
        parse(f"<body>{body}"), Told(shared=shared, data=data, other=("", window, feed)), "Gazette", "gazette.example"
    )


@pytest.mark.parametrize(
    ("body", "told", "title"),
    [
        (f"<h1>{BRIDGE}</h1>", {"window": f"{BRIDGE} | Gazette"}, BRIDGE),
        ("<h1>Gazette</h1>", {"window": f"{BRIDGE} | Gazette"}, BRIDGE),
        ("<h1>Town and region</h1>", {"shared": BRIDGE}, BRIDGE),
        ("", {"shared": BRIDGE, "data": SEARCH}, SEARCH),
        ("", {"shared": f"<b>Harbour</b> bridge<br/> reopens &amp; {SEARCH}"}, f"Harbour bridge reopens & {SEARCH}"),
        ("", {"shared": "Thirty years of <br> tags"}, "Thirty years of <br> tags"),
        (f"<h1>{BRIDGE}</h1>", {}, BRIDGE),
        ("", {"window": "海港大桥经过两年维修后重新开放-高速-国内国际-江西新闻网"}, "海港大桥经过两年维修后重新开放"),
        ("<h1>海港大桥重新开放</h1>", {"shared": "海港大桥重新开放_财经"}, "海港大桥重新开放"),
    ],
    ids=[
        "site's name",
        "site as heading",
        "section",
        "data first",
        "tags",
        "a tag as word",
        "only shown",
        "Chinese parts",
        "section and headline",
    ],
)
def test_a_title_is_freed_of_what_is_not_the_headline(body: str, told: dict[str, str], title: str) -> None:
    assert chosen(body, **told).title == title


def test_what_is_shown_and_shared_goes_before_the_title_for_searches() -> None:
    assert chosen(f"<h1>{BRIDGE}</h1>", shared=BRIDGE, data=SEARCH, window=SEARCH).title == BRIDGE


def test_another_wording_that_is_shown_goes_before_a_title_for_searches() -> None:
    assert chosen("<h1>Two years on, the harbour bridge is open</h1>", window=BRIDGE).title.startswith("Two years on")
    assert chosen("<h1>Weather for the whole region</h1>", window=BRIDGE).title == BRIDGE


def test_two_titles_of_the_head_that_agree_go_before_another_wording() -> None:
    assert (
        chosen("<h1>Two years on, the harbour bridge is open</h1>", shared=BRIDGE, window=f"{BRIDGE} - Gazette").title == BRIDGE
    )


def test_of_two_headings_the_one_that_the_feed_tells_too_is_the_headline() -> None:
    body = f"<h1>{SEARCH}</h1><h1>{BRIDGE}</h1>"
    assert chosen(body, shared=BRIDGE, data=SEARCH).title == SEARCH
    assert chosen(body, shared=BRIDGE, data=SEARCH, feed=BRIDGE).title == BRIDGE


def test_a_page_without_a_heading_of_the_first_level_has_one_of_the_second() -> None:
    window = f"{BRIDGE} - Gazette of the Harbour: News, Weather, Sport and Everything Else That Matters to the Town and Region"
    assert chosen(f"<h2>Weather</h2><h2>{BRIDGE}</h2>", window=window).title == BRIDGE
    assert chosen("<h2>Weather</h2>", window=BRIDGE).title == BRIDGE


@pytest.mark.parametrize(
    "trail",
    [
        "<nav><ol><li><h1>{}</h1></ol></nav>",
        '<div class="breadcrumbs"><h1>{}</h1></div>',
        '<p><h1 data-breadcrumb-headline="">{}</h1>',
    ],
)
def test_the_heading_after_a_trail_is_the_headline(trail: str) -> None:
    body = trail.format(SEARCH) + f"<article><h2>{BRIDGE}</h2><h2>{SEARCH}</h2>"
    assert chosen(body, shared=BRIDGE, data=SEARCH, window=SEARCH).title == BRIDGE
    assert chosen(body, data=SEARCH, window=SEARCH).title == SEARCH


def test_a_kicker_is_no_part_of_the_title_but_of_the_heading() -> None:
    heading = f'<h1><span class="article__kicker">Traffic</span> <span>{BRIDGE}</span></h1>'
    assert chosen(heading, shared=BRIDGE) == Headline(title=BRIDGE, shown=f"Traffic {BRIDGE}")


@pytest.mark.parametrize(
    "extra",
    ['<a class="count-comments-link" href="#">Comments: 45</a>', "<time>06.01.12 08:49</time>", "<button>Listen</button>"],
)
def test_what_stands_behind_a_headline_is_no_part_of_it(extra: str) -> None:
    assert chosen(f"<h1>{BRIDGE} {extra}</h1>", shared=BRIDGE).title == BRIDGE


def test_a_short_headline_is_the_first_part_of_a_long_window_title() -> None:
    window = "The bridge reopens - news of the harbour, the town and the whole region, comments and discussion"
    assert chosen("<h1>The bridge reopens</h1><h1>Comments</h1>", window=window).title == "The bridge reopens"


@pytest.mark.parametrize(
    ("heading", "title", "same"),
    [(BRIDGE, BRIDGE.upper() + "!", True), (BRIDGE, f"Live: {BRIDGE}", True), ("Sport", "Sport: a day of goals", False)],
)
def test_titles_are_compared_by_their_words(heading: str, title: str, same: bool) -> None:
    assert is_same(heading, title) is same
