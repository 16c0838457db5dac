"""Which of a picture's addresses is taken."""

import pytest
from lxml.html import fragment_fromstring

from reader.extract.pictures import best_source

BASE = "https://paper.example/news/"


def best(srcset: str) -> str:
    image = fragment_fromstring("<img>")
    image.set("srcset", srcset)
    found = best_source(image, BASE)
    return found.url.removeprefix(BASE) if found else ""


@pytest.mark.parametrize(
    ("srcset", "url"),
    [
        ("a.jpg", "a.jpg"),
        ("a.jpg 400w, b.jpg 1200w, c.jpg 800w", "b.jpg"),
        ("a.jpg 400w,b.jpg 1200w", "b.jpg"),
        (" ,, a.jpg 1x , b.jpg 1.5x,", "b.jpg"),
        ("a,1.jpg 400w, b,2.jpg 800w", "b,2.jpg"),
        ("a.jpg, b.jpg 2x", "b.jpg"),
        ("a.jpg 800w 600h, b.jpg 400w 300h", "a.jpg"),
        ("a.jpg 1.2.3w, b.jpg 400w", "b.jpg"),
        ("a.jpg ..w", ""),
        ("a.jpg wide, b.jpg 400w", "b.jpg"),
        ("data:image/png;base64,xx 1000w, b.jpg 400w", "b.jpg"),
        (", ,\n", ""),
        ("\n" * 20_000, ""),
        ("a.jpg " + " " * 20_000 + "x", "a.jpg"),
        ("a.jpg 400w" + "," * 20_000, "a.jpg"),
    ],
)
def test_the_widest_of_a_set_is_taken(srcset: str, url: str) -> None:
    assert best(srcset) == url
