"""Pictures among a story's lines that belong to something else."""

from reader.domain.blocks import pictures_of, text_of_runs
from reader.domain.feed import RawDocument
from reader.domain.page import ExtractedVersion, PageInput
from reader.extract import extract_page

URL = "https://daily.example/news/harbour-opens-again"
LINE = (
    "The harbour opened again on Monday after eleven weeks of repairs, and the first ships came in before noon, said the "
    "office of the port, which expects the usual number of them by the end of the week."
)


def page(middle: str, head: str = "") -> ExtractedVersion:
    prose = "".join(f"<p>{LINE} Part {number} of the report follows below.</p>" for number in range(8))
    later = prose.replace("Monday", "Friday")
    text = f"<h1>Harbour opens again after repairs</h1>{head}<div class=body>{prose}{middle}{later}</div>"
    html = f"<html><head><title>Harbour opens again after repairs</title></head><body><article>{text}</article></body></html>"
    return extract_page(PageInput(document=RawDocument(url=URL, body=html.encode())))


def shown(middle: str, head: str = "") -> list[str]:
    return [picture.url.rsplit("/", 1)[-1] for picture in pictures_of(page(middle, head).blocks)]


def test_a_picture_of_the_story_is_kept() -> None:
    assert shown('<figure><img src="/i/ship.jpg"><figcaption>A ship</figcaption></figure>') == ["ship.jpg"]


def test_a_picture_that_links_to_its_own_larger_file_is_kept() -> None:
    assert shown('<p><a href="/i/ship-large.jpg"><img src="/i/ship.jpg"></a></p>') == ["ship.jpg"]


def test_a_picture_that_links_to_another_story_is_out() -> None:
    assert shown('<div><a href="/news/other-story"><img src="/i/other.jpg"></a></div>') == []


def test_a_portrait_linked_to_its_author_is_out() -> None:
    assert shown('<div><a href="/author/ann-lee/"><img src="/i/lee.jpg"></a></div>') == []


def test_a_small_square_without_a_caption_is_out() -> None:
    assert shown('<div><img src="/i/lee.jpg" width="100" height="100"></div>') == []


def test_a_placeholder_in_the_figure_takes_no_caption_from_the_picture() -> None:
    figure = '<figure><img src="/i/ship.jpg"><img src="data:image/gif;base64,AAAA"><figcaption>A ship</figcaption></figure>'
    told = [text_of_runs(picture.caption) for picture in pictures_of(page(figure).blocks)]
    assert told == ["A ship"]


def test_the_captioned_picture_nearest_to_the_text_leads_the_story() -> None:
    head = '<figure><img src="/i/lead.jpg"><figcaption>The harbour on Monday morning</figcaption></figure>'
    assert shown("", head) == ["lead.jpg"]
