"""Captions and their credits, by what the page marks and by the signs of the text."""

import pytest

from reader.domain.blocks import Picture, pictures_of, text_of_runs
from reader.extract import blocks_of_html


def only_picture(figure: str) -> Picture:
    return pictures_of(blocks_of_html(f'<figure><img src="/p.jpg">{figure}</figure>', "https://a.example/"))[0]


@pytest.mark.parametrize(
    ("figure", "caption", "credit"),
    [
        ("<figcaption>The harbour at dawn. Photo: Ann Lee</figcaption>", "The harbour at dawn.", "Photo: Ann Lee"),
        ("<figcaption>The harbour at dawn. (Ann Lee/The Daily)</figcaption>", "The harbour at dawn.", "Ann Lee/The Daily"),
        ("<figcaption>The harbour at dawn. | Ann Lee via Agency</figcaption>", "The harbour at dawn.", "Ann Lee via Agency"),
        ("<figcaption>The harbour at dawn. Agency/Ann Lee</figcaption>", "The harbour at dawn.", "Agency/Ann Lee"),
        ("<figcaption>The harbour at dawn. Supplied</figcaption>", "The harbour at dawn.", "Supplied"),
        ("<figcaption>Der Hafen. Bildrechte: Sender/Lee</figcaption>", "Der Hafen.", "Bildrechte: Sender/Lee"),
        ("<figcaption>朝の港（李安撮影）</figcaption>", "朝の港", "李安撮影"),
        (
            '<div><span>The harbour</span> <span class="figure__credits">Getty Images/Lee</span></div>',
            "The harbour",
            "Getty Images/Lee",
        ),
        (
            '<figcaption><span class="caption_text">The harbour</span><span class="caption_author">Lee/EFE</span></figcaption>',
            "The harbour",
            "Lee/EFE",
        ),
        ("<figcaption>The harbour</figcaption><footer>Ann Lee</footer>", "The harbour", "Ann Lee"),
        ('<figcaption class="x"><span>Legende:</span> Der Hafen am Morgen</figcaption>', "Der Hafen am Morgen", ""),
    ],
)
def test_credit_is_parted_from_its_caption(figure: str, caption: str, credit: str) -> None:
    picture = only_picture(figure)
    assert (text_of_runs(picture.caption), picture.credit) == (caption, credit)


@pytest.mark.parametrize(
    "caption",
    [
        "The president and Gov. Ann Lee",
        "Michael D. Higgins",
        "The harbour (right) at dawn",
        "He won. Then he lost the next one",
        "Season 2023/24",
    ],
)
def test_what_is_no_credit_stays_in_the_caption(caption: str) -> None:
    picture = only_picture(f"<figcaption>{caption}</figcaption>")
    assert (text_of_runs(picture.caption), picture.credit) == (caption, "")
