import contextlib
import hashlib
import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat
from PIL.JpegImagePlugin import JpegImageFile

from reader.domain.errors import BadPicture
from reader.sync.pictures import COARSE, WIDTH_LIMIT, make_picture


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB", **options: object) -> bytes:
    image = Image.effect_noise(size, 60).convert(mode)
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_header(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000)))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "AVIF"])
def test_the_five_formats_become_ours(kind: str) -> None:
    made = make_picture(picture(kind))
    assert (made.width, made.height) == (64, 48)
    assert made.digest == hashlib.sha256(made.body).hexdigest()
    with Image.open(io.BytesIO(made.body)) as opened:
        assert opened.size == (64, 48)
        assert opened.format in ("JPEG", "PNG", "WEBP")


def test_wide_pictures_are_scaled_and_transparency_is_kept() -> None:
    made = make_picture(picture("PNG", (2400, 600), "RGBA"))
    assert (made.width, made.height) == (WIDTH_LIMIT, 400)
    assert made.suffix == "webp"


def test_a_drawing_of_few_colours_stays_sharp() -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "#a5382f").save(out, "PNG")
    assert make_picture(out.getvalue()).suffix == "png"


@pytest.mark.parametrize("kind", ["PNG", "GIF"])
def test_a_drawing_with_a_palette_keeps_it_and_every_pixel(kind: str) -> None:
    out = io.BytesIO()
    Image.linear_gradient("L").convert("HSV").convert("RGB").quantize(40).rotate(30).save(out, kind)
    source = out.getvalue()
    made = make_picture(source)
    with Image.open(io.BytesIO(source)) as given, Image.open(io.BytesIO(made.body)) as kept:
        assert (made.suffix, kept.mode) == ("png", "P")
        assert kept.convert("RGB").tobytes() == given.convert("RGB").tobytes()


def test_signs_without_a_colour_in_the_palette_are_survived() -> None:
    header = struct.pack(">IIBBBBB", 30, 20, 8, 3, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"PLTE", bytes(6)), (b"IDAT", zlib.compress(bytes([0, *[200] * 30]) * 20)), (b"IEND", b""))
    drawing = b"\x89PNG\r\n\x1a\n" + b"".join(chunk(name, body) for name, body in chunks)
    with Image.open(io.BytesIO(make_picture(drawing).body)) as kept:
        assert kept.mode == "RGB"


def test_only_the_first_frame_is_kept() -> None:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue", "green")]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    with Image.open(io.BytesIO(make_picture(out.getvalue()).body)) as opened:
        assert getattr(opened, "n_frames", 1) == 1
        assert opened.convert("RGB").getpixel((5, 5)) == (254, 0, 0) or opened.convert("RGB").getpixel((5, 5)) == (255, 0, 0)


def test_metadata_is_left_behind_and_orientation_is_applied() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "a secret"
    made = make_picture(picture("JPEG", (60, 40), exif=exif))
    assert (made.width, made.height) == (40, 60)
    assert b"a secret" not in made.body


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "format"),
        (b"<html>not a picture</html>", "format"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "format"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "format"),
        (picture("BMP"), "format"),
        (png_header(60_000, 60_000), "pixels"),
        (png_header(12_000, 12_000), "pixels"),
        (picture(size=(1, 1)), "tiny"),
        (picture(size=(2, 300)), "tiny"),
        (picture()[:400], "broken"),
        (picture("PNG")[:900], "broken"),
    ],
)
def test_what_is_no_picture_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(BadPicture) as caught:
        make_picture(data)
    assert caught.value.detail == why


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP"]), st.integers(0, 2000), st.binary(min_size=1, max_size=8))
def test_damage_anywhere_is_either_survived_or_named(kind: str, at: int, noise: bytes) -> None:
    data = bytearray(picture(kind))
    data[at % len(data) : at % len(data) + len(noise)] = noise
    with contextlib.suppress(BadPicture):
        assert make_picture(bytes(data)).body


@pytest.mark.parametrize("chunk", [(b"zTXt", b"Comment\0\0"), (b"iCCP", b"icc\0\0"), (b"iTXt", b"Comment\0\1\0\0\0")])
def test_half_a_gigabyte_of_comment_is_not_unpacked(chunk: tuple[bytes, bytes]) -> None:
    name, head = chunk
    packer = zlib.compressobj(9)
    packed = head + b"".join(packer.compress(bytes(1 << 20)) for _ in range(500)) + packer.flush()
    bomb = struct.pack(">I", len(packed)) + name + packed + struct.pack(">I", zlib.crc32(name + packed))
    png = picture("PNG")
    with pytest.raises(BadPicture, match="broken"):
        make_picture(png[:33] + bomb + png[33:])


def test_a_grey_photograph_is_no_drawing() -> None:
    """It has at most 256 colours, and as a drawing six times the size."""
    source = picture("JPEG", (600, 400))
    made = make_picture(source)
    assert made.suffix == "jpg"
    assert len(made.body) < 2 * len(source)


@pytest.mark.parametrize("quality", [20, 50, 75])
def test_a_photograph_that_was_saved_coarsely_is_not_written_finer(quality: int) -> None:
    said = picture("JPEG", (640, 480), quality=quality)
    made = make_picture(said)
    assert len(made.body) <= 1.05 * len(said)
    with Image.open(io.BytesIO(said)) as theirs, Image.open(io.BytesIO(made.body)) as ours:
        assert max(ImageStat.Stat(ImageChops.difference(theirs.convert("RGB"), ours.convert("RGB"))).mean) < 1.0


@pytest.mark.parametrize(("width", "quality"), [(64, 95), (64, 100), (WIDTH_LIMIT + 8, 30)])
def test_one_that_was_saved_finely_or_is_too_wide_is_written_with_our_quality(width: int, quality: int) -> None:
    made = make_picture(picture("JPEG", (width, 48), quality=quality))
    with Image.open(io.BytesIO(made.body)) as opened:
        assert isinstance(opened, JpegImageFile)
        assert sum(opened.quantization[0]) == COARSE


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "RGB"), ("PNG", "RGB"), ("PNG", "P"), ("PNG", "RGBA")])
def test_what_needs_neither_turning_nor_converting_is_not_copied(kind: str, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    copies: list[str] = []
    copy = Image.Image.copy

    def count(image: Image.Image) -> Image.Image:
        copies.append(image.mode)
        return copy(image)

    data = picture(kind, mode=mode)
    monkeypatch.setattr(Image.Image, "copy", count)
    assert make_picture(data).width == 64
    assert copies == []
