"""The one gate for pictures: a stranger's bytes in, our own JPEG, PNG or WebP out.  Runs in a child process only."""

import hashlib
import io
import warnings

from reader.domain.errors import BadPicture
from reader.domain.picture import StoredPicture

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF")
"""Pillow opens 43 formats by default; news pages use these five (hostile-input T10)."""
PIXEL_LIMIT = 25_000_000
"""A 25-megapixel camera picture still passes; decoded it is 75 MB (hostile-input section 4)."""
WIDTH_LIMIT = 1600
"""px: the 620 px column at 2x and room to enlarge (hostile-input section 4)."""
TINY = 2
"""px: pictures of at most this side are counters and spacers (hostile-input T12)."""
QUALITY = 82
"""JPEG and WebP quality: on 57 kB news photographs nothing visible is lost and the size stays that of the source."""


def make_picture(data: bytes) -> StoredPicture:
    """A picture of ours, at most 1600 px wide, first frame only, without metadata.

    Raises ``BadPicture``: ``format``, ``pixels``, ``tiny``, ``broken``.
    """
    from PIL import Image, ImageFile, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                return _encode(_prepare(opened))
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
    image = ImageOps.exif_transpose(opened)
    image = image.convert("RGBA" if _has_alpha(image) else "RGB")
    if image.width > WIDTH_LIMIT:
        image = image.resize((WIDTH_LIMIT, max(1, round(image.height * WIDTH_LIMIT / image.width))), reducing_gap=2.0)
    return image


def _has_alpha(image: "Image.Image") -> bool:  # type: ignore[name-defined]  # noqa: F821
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def _encode(image: "Image.Image") -> StoredPicture:  # type: ignore[name-defined]  # noqa: F821
    out = io.BytesIO()
    if image.mode == "RGBA":
        suffix = "webp"
        image.save(out, "WEBP", quality=QUALITY, method=2)
    elif image.getcolors(256) is not None:
        suffix = "png"
        image.save(out, "PNG", compress_level=6)
    else:
        suffix = "jpg"
        image.save(out, "JPEG", quality=QUALITY)
    body = out.getvalue()
    digest = hashlib.sha256(body).hexdigest()
    return StoredPicture(digest=digest, suffix=suffix, width=image.width, height=image.height, body=body)
