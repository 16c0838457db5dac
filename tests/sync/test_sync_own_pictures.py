"""Our own pictures again: flattened for books, and byte for byte from another library of ours."""

import hashlib
import io
from typing import Any

import pytest
from PIL import Image

from reader.domain.cancel import CancelToken
from reader.domain.errors import BadPicture
from reader.sync.pictures import WIDTH_LIMIT, check_own_picture, make_picture
from reader.sync.workshop import Workshop


def encoded(kind: str, *, width: int = 40, **more: Any) -> bytes:
    image = Image.radial_gradient("L").resize((width, 30)).convert("RGBA" if kind in ("PNG", "WEBP") else "RGB")
    if image.mode == "RGBA":
        image.putalpha(image.convert("L"))
    target = io.BytesIO()
    image.save(target, kind, **more)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_what_we_wrote_stays_byte_for_byte(kind: str) -> None:
    made = make_picture(encoded(kind))
    again = check_own_picture(made.body)
    assert again == made
    assert again.digest == hashlib.sha256(made.body).hexdigest()


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"", "format"),
        (b"<svg/>", "format"),
        (encoded("GIF"), "format"),
        (encoded("PNG", save_all=True, append_images=[Image.new("RGBA", (40, 30), "red")]), "format"),
        (encoded("JPEG", width=WIDTH_LIMIT + 1), "pixels"),
        (encoded("JPEG")[:-200], "broken"),
    ],
)
def test_what_we_cannot_have_written_is_turned_away(data: bytes, detail: str) -> None:
    with pytest.raises(BadPicture) as caught:
        check_own_picture(data)
    assert caught.value.detail == detail


def test_a_transparent_picture_is_laid_on_white(workshop: Workshop) -> None:
    stored = make_picture(encoded("PNG"))
    assert stored.suffix == "webp"
    with workshop.open() as opened:
        flat = opened.flatten_picture(stored.body, CancelToken())
        assert opened.check_picture(stored.body, CancelToken()) == stored
    assert flat.suffix in ("jpg", "png")
    image = Image.open(io.BytesIO(flat.body))
    assert image.mode in ("RGB", "P", "L")
    assert min(image.convert("RGB").getpixel((20, 15))) > 240  # type: ignore[arg-type]  # three numbers
