"""The one gate for pictures: a stranger's bytes in, our own JPEG, PNG or WebP out.  Runs in a child process only."""

import hashlib
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from reader.domain.errors import BadPicture
from reader.domain.picture import StoredPicture

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF")
"""Pillow opens 43 formats by default; news pages use these five (hostile-input T10)."""
OWN = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp"}
"""What is written here, with its suffix."""
PIXEL_LIMIT = 25_000_000
"""A 25-megapixel camera picture still passes; decoded it is 75 MB (hostile-input section 4)."""
WIDTH_LIMIT = 1600
"""px: the 620 px column at 2x and room to enlarge (hostile-input section 4)."""
TINY = 2
"""px: pictures of at most this side are counters and spacers (hostile-input T12)."""
QUALITY = 82
"""JPEG and WebP quality: on 57 kB news photographs nothing visible is lost and the size stays that of the source."""

COARSE = 1_326
"""Sum of the 64 numbers by which brightness is divided at that quality."""
_Tables = dict[int, list[int]]

COMPRESSION = 4
"""zlib's level for drawings: with 6 they are 2 % smaller (43.7 and 44.7 kB) and take a quarter longer (3.8 and 3.0 ms)."""


def make_picture(data: bytes) -> StoredPicture:
    """A picture of ours, at most 1600 px wide, first frame only, without metadata.

    Raises ``BadPicture``: ``format``, ``pixels``, ``tiny``, ``broken``.
    """
    with _opened(data, FORMATS) as opened:
        tables = _coarser_tables(opened)
        return _encode(_prepare(opened), is_photograph=opened.format == "JPEG", tables=tables)


def flatten_picture(data: bytes) -> StoredPicture:
    """The same on white and without transparency, so never WebP.  Raises as ``make_picture``."""
    from PIL import Image

    with _opened(data, FORMATS) as opened:
        image = _prepare(opened)
        if image.mode == "RGBA":
            image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
        return _encode(image, is_photograph=opened.format == "JPEG")


def check_own_picture(data: bytes) -> StoredPicture:
    """The very bytes, if they can be what ``make_picture`` gives: its formats, one frame, its width, decodable to the end.

    Encoding again would change every picture that goes from one library of ours to another.  Raises as ``make_picture``.
    """
    with _opened(data, tuple(OWN)) as opened:
        if getattr(opened, "n_frames", 1) != 1:
            raise BadPicture("format")
        suffix = OWN[str(opened.format)]
        image = _prepare(opened)
        if image.size != opened.size:
            raise BadPicture("pixels")
        image.load()
        digest = hashlib.sha256(data).hexdigest()
        return StoredPicture(digest=digest, suffix=suffix, width=image.width, height=image.height, body=data)


@contextmanager
def _opened(data: bytes, formats: tuple[str, ...]) -> "Iterator[Image.Image]":  # type: ignore[name-defined]  # noqa: F821
    from PIL import Image, ImageFile, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)
            with Image.open(io.BytesIO(data), formats=formats) as opened:
                yield opened
    except UnidentifiedImageError as error:
        raise BadPicture("format") from error
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise BadPicture("pixels") from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, OverflowError) as error:
        # Pillow's decoders raise all of these on damaged files; they are the file's fault, not ours.
        raise BadPicture("broken") from error


def _prepare(opened: "Image.Image") -> "Image.Image":  # type: ignore[name-defined]  # noqa: F821
    from PIL import ImageOps

    width, height = opened.size
    if width * height > PIXEL_LIMIT:
        raise BadPicture("pixels")
    if width <= TINY or height <= TINY:
        raise BadPicture("tiny")
    opened.draft("RGB", (WIDTH_LIMIT, WIDTH_LIMIT * height // width))
    ImageOps.exif_transpose(opened, in_place=True)  # what has to be neither turned nor converted is not copied
    mode = _mode_of(opened)
    image = opened if opened.mode == mode else opened.convert(mode)
    if image.width > WIDTH_LIMIT:
        image = image.resize((WIDTH_LIMIT, max(1, round(image.height * WIDTH_LIMIT / image.width))), reducing_gap=2.0)
    return image


def _mode_of(image: "Image.Image") -> str:  # type: ignore[name-defined]  # noqa: F821
    """What to keep a picture as.

    A palette stays one: a drawing of 640 × 360 px took 20 ms to write as RGB and 54 kB, with its palette 3 ms and 42 kB.  Not
    when it is to be scaled, which needs colours between, and not with signs that it has no colour for.
    """
    if _has_alpha(image):
        return "RGBA"
    is_drawing = image.mode == "P" and image.width <= WIDTH_LIMIT
    return "P" if is_drawing and image.getextrema()[1] < len(image.getpalette() or ()) // 3 else "RGB"


def _has_alpha(image: "Image.Image") -> bool:  # type: ignore[name-defined]  # noqa: F821
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def _coarser_tables(opened: "Image.Image") -> _Tables | None:  # type: ignore[name-defined]  # noqa: F821
    """How a photograph that is not to be scaled was quantized, when that is coarser than ours.

    Written with the same numbers on the same squares of 8 px it hardly loses anything (ITU-T T.81, A.3.4); with finer ones it
    took 93 kB in place of 57, to keep what was not there.
    """
    if opened.format != "JPEG" or opened.width > WIDTH_LIMIT:
        return None
    tables: _Tables = opened.quantization  # of Pillow's class for JPEG
    return tables if sum(tables.get(0, ())) > COARSE else None


def _encode(
    image: "Image.Image",  # type: ignore[name-defined]  # noqa: F821
    *,
    is_photograph: bool,
    tables: _Tables | None = None,
) -> StoredPicture:
    """A photograph is never a drawing, however few its colours are: a grey one of 62 kB became a PNG of 390."""
    out = io.BytesIO()
    if image.mode == "RGBA":
        suffix = "webp"
        image.save(out, "WEBP", quality=QUALITY, method=2)
    elif image.mode == "P" or (not is_photograph and image.getcolors(256) is not None):
        suffix = "png"
        image.save(out, "PNG", compress_level=COMPRESSION)
    else:
        suffix = "jpg"
        image.save(out, "JPEG", **({"qtables": tables} if tables else {"quality": QUALITY}))
    body = out.getvalue()
    digest = hashlib.sha256(body).hexdigest()
    return StoredPicture(digest=digest, suffix=suffix, width=image.width, height=image.height, body=body)
