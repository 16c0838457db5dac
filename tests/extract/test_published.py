"""When a story was published, by what its page shows."""

from datetime import UTC, datetime

import pytest

from reader.extract.document import parse
from reader.extract.published import shown_date

URL = "https://gazette.example/story/77"
HEADLINE = "Harbour bridge reopens"
TOLD = datetime(2024, 10, 3, 14, 1, tzinfo=UTC)
DAY = datetime(2024, 10, 3, tzinfo=UTC)
TEASER = '<a href="/other"><h2>Another story <span class="date">24.09.2024</span></h2></a>'


def shown(body: str, url: str = URL) -> datetime | None:
    return shown_date(parse(f"<body>{body}"), url, HEADLINE)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('<time datetime="2024-10-03T14:01:00Z">then</time>', TOLD),
        ('<time itemprop="datePublished">3 October 2024, 14:01</time>', TOLD),
        ('<a href="/story/77"><time datetime="2024-10-03">3 October</time></a>', DAY),
        (f"{TEASER}<ul><li><strong>Datum</strong> 03.10.2024</li></ul>", DAY),
        (f"{TEASER}<dl><dt>Опубліковано:</dt><dd>3 жовтня 2024, 14:01</dd></dl>", TOLD),
        (f"{TEASER}<h3>Culture - {HEADLINE}</h3><div>Do 03.10.24 | 14:01 Uhr | Von <span>Tom</span></div>", TOLD),
        (f'<span class="date">24.09.2024</span><h1>{HEADLINE}</h1><p>Tom Example<br>3 October 2024</p>', DAY),
        (f'{TEASER}<p class="date">3 October 2024, 14:01</p>', TOLD),
    ],
    ids=["time", "itemprop", "own link", "label", "label in a list", "below the headline", "above it", "named box"],
)
def test_a_shown_date_is_found(body: str, told: datetime) -> None:
    assert shown(body) == told


@pytest.mark.parametrize(
    "body",
    [
        TEASER,
        '<div class="comments"><time datetime="2024-10-03">then</time></div>',
        '<div class="views-row"><time datetime="2024-10-03">then</time></div>',
        '<footer><span class="date">3 October 2024</span></footer>',
        f"<h1>{HEADLINE}</h1><p>{'The council decided. ' * 30}</p><p>3 October 2024</p>",
    ],
    ids=["teaser", "comment", "list", "footer", "behind the text"],
)
def test_dates_of_other_things_are_passed_over(body: str) -> None:
    assert shown(body) is None


def test_the_day_of_the_address_is_believed_before_a_date_of_another_week() -> None:
    body = f"<h1>{HEADLINE}</h1><p>In October 2023 and on 3 October 2022</p>"
    assert shown(body, "https://gazette.example/2024/10/03/bridge") == DAY
    assert shown(f"{body}<div>3 October 2024, 14:01</div>", "https://gazette.example/2024/10/03/bridge") == TOLD
