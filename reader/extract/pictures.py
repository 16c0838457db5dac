"""Which file of a picture to keep, and which pictures are none."""

import re

from reader.domain.late_dataclass import dataclass
from reader.domain.url import web_address
from reader.extract.document import Element

WIDEST = 1600
"""Pixels: the widest picture that is stored (hostile-input, section 4); a larger candidate would only be scaled down."""
_USUAL_WIDTH = 700
"""Pixels that a ``1x`` candidate stands for when the page declares no width: the column of most sites."""
_SMALLEST = 50
"""Pixels: smaller on a declared side is an icon; the smallest story picture of the corpus has 90."""

_LEAD_WIDTH = 300
"""Pixels: half the column of a site for phones."""

_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-url",
    "data-image",
    "data-img-url",
    "data-full-src",
    "data-hi-res-src",
    "data-orig-file",
    "data-echo",
    "data-actualsrc",
    "data-src-medium",
    "data-src-large",
    "data-defer-src",
    "data-ks-lazyload",
    "data-img",
    "data-lazyload",
    "data-highres",
    "src",
)
_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-original-set", "data-sizes-srcset")
_SET_ADDRESS = re.compile(r"[\s,]*+(\S+)")
_SET_SIZE = re.compile(r"(?:(\d+(?:\.\d*)?|\.\d+)([wxh])\b.*)?", re.S)
_SET_LIMIT = 20_000
"""Characters of a ``srcset`` that are read: a hundred candidates with long addresses."""
_FILE_WIDTH = re.compile(r"(?:[?&/;](?:w|width|imwidth|resize|fit)[=/:,_]|[-_/])(\d{3,4})(?:x\d{2,4}|px|w)?(?=[./&,_?-]|$)", re.I)
_PLACEHOLDER = re.compile(
    r"(?:^data:|/(?:blank|spacer|space|pixel|clear|transparent|trans|empty|dot|loading|lazy|grey|gray|placeholder|1x1|t|s|b)"
    r"(?:[-_.]?\d+x\d+)?\.(?:gif|png|svg)|/(?:blank|spacer|pixel|transparent)\.jpe?g|placeholder[^/]*\.(?:png|gif|jpg|svg)|[-_]transparent[^/]*\.gif|/(?:loader|spinner|loading)[^/]*\.(?:gif|svg)|lazy_?load\.|\bspinner\b)",
    re.I,
)
_FILE = re.compile(
    r"(?:^|[_.-])(?:logos?|avatars?|icons?|ico|sprites?|badges?|buttons?|btn|gravatar|emoji|smil(?:ey|ies)|pixel|beacon|tracker|tracking|"
    r"favicon|arrows?|bullet|rating|stars?|userpics?|qrcode|adserver|captcha)(?:[_.-]|\d*\.|$)|\.svg$",
    re.I,
)
_FOLDER = re.compile(
    r"/(?:logos?|avatars?|icons?|sprites?|badges?|gravatar|emoji|smil(?:ey|ies)|favicons?|userpics?|ads|adserver|captcha|counters?|flags)/|"
    r"(?:doubleclick|scorecardresearch|gravatar|feeds\.feedburner)\.com/",
    re.I,
)
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:logos?|avatars?|icons?|sprites?|badges?|gravatar|emoji|smil(?:ey|ies)|userpic|pixel|author-?(?:image|photo|pic)|ad)(?:[\s_-]|$)",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A picture's address with the size in px that the page declares, 0 when it does not."""

    url: str
    width: int = 0
    height: int = 0


def best_source(image: Element, base: str) -> Source | None:
    """The candidate nearest below ``WIDEST``; nothing when the element shows no picture of its own."""
    width, height = declared_size(image)
    if 0 < width <= 2 or 0 < height <= 2:
        return None
    found = _candidates(image, width)
    fitting = [one for one in found if one[0] <= WIDEST]
    ranked = sorted(fitting, key=lambda one: -one[0]) or sorted(found)
    for _, address in ranked:
        url = web_address(address, base)
        if url and not _PLACEHOLDER.search(address):
            return Source(url=url, width=width, height=height)
    return None


def _candidates(image: Element, declared: int) -> list[tuple[int, str]]:
    """(width in px, address) of all that an image and its ``<picture>`` offer, in the page's order of preference."""
    found: list[tuple[int, str]] = []
    for element in [image, *_sources(image)]:
        told = dict(element.items())
        if told.get("type") in ("image/avif", "image/jxl", "image/svg+xml"):
            continue
        for name in _SETS:
            if told.get(name):
                found += _read_set(told[name], declared)
    told = dict(image.items())
    for name in filter(told.__contains__, _LAZY):
        address = told[name].strip()
        looks_right = name == "src" or "/" in address or "." in address
        if address and looks_right and not _PLACEHOLDER.search(address) and not address.startswith(("{", "[")):
            found.append((width_in(address) or (declared if declared >= _SMALLEST else 0), address))
    return found


def _sources(image: Element) -> list[Element]:
    """The ``<source>`` elements of the picture around an image; the parser may have put them around each other."""
    found: list[Element] = []
    parent = image.getparent()
    while parent is not None and parent.tag in ("picture", "source"):
        found = [*([parent] if parent.tag == "source" else []), *parent.findall("source"), *found]
        parent = parent.getparent()
    return list(dict.fromkeys(found))


def _read_set(value: str, declared: int) -> list[tuple[int, str]]:
    """The widths and addresses of a ``srcset`` (HTML 4.8.4.2.1, parsing a srcset attribute: in one pass, whatever is in it)."""
    found = []
    place, value = 0, value[:_SET_LIMIT]
    while match := _SET_ADDRESS.match(value, place):
        address, place, size = match[1].rstrip(","), match.end(), ""
        if address == match[1]:
            end = value.find(",", place)
            size, place = (value[place:end], end + 1) if end >= 0 else (value[place:], len(value))
        told = _SET_SIZE.fullmatch(size.strip())
        if not told or not address or address.startswith("data:"):
            continue
        width = width_in(address) or declared or _USUAL_WIDTH
        if told[2] == "w":
            width = int(float(told[1][:6]))
        elif told[2] == "x":
            width = int((declared or _USUAL_WIDTH) * min(float(told[1][:4]), 9))
        found.append((width, address))
    return found


def width_in(address: str) -> int:
    """The width that an address speaks of (``-705.jpg``, ``w=1200``), 0 when it does not."""
    match = _FILE_WIDTH.search(address)
    width = int(match[1]) if match else 0
    return width if 100 <= width <= 6000 and not 1990 <= width <= 2035 else 0


def declared_size(image: Element) -> tuple[int, int]:
    """Width and height in px from the attributes, 0 where they do not say."""
    return _pixels(image.get("width")), _pixels(image.get("height"))


def _pixels(value: str | None) -> int:
    match = re.match(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$", value or "", re.A)
    return int(match[1]) if match else 0


def is_furniture(source: Source, image: Element) -> bool:
    """Whether a picture is an icon, a logo, an avatar, a button or an advertisement, by size and by name."""
    if 0 < source.width < _SMALLEST or 0 < source.height < _SMALLEST:
        return True
    names = " ".join(filter(None, (image.get("class"), image.get("id"))))
    path = source.url.split("?", 1)[0]
    return bool(_FILE.search(path.rsplit("/", 1)[-1]) or _FOLDER.search(path) or _CLASS.search(names))


def is_usable(source: Source | None, image: Element) -> bool:
    """Whether an element whose best source is this shows a picture that is no furniture."""
    return source is not None and not is_furniture(source, image)


def shows(source: Source | None, url: str) -> bool:
    """Whether a source is the picture of an address, in whatever size."""
    return source is not None and same_picture(source.url, url)


def is_narrow(source: Source | None) -> bool:
    """Whether a picture is declared narrower than what leads a story (300 px)."""
    return source is not None and 0 < source.width < _LEAD_WIDTH


def same_picture(one: str, other: str) -> bool:
    """Whether two addresses are sizes of one picture, by the end of their paths."""
    return _stem(one) == _stem(other)


def _stem(url: str) -> str:
    name = url.split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()
    parts = [part for part in name.replace("_", "-").split("-") if not (part.replace("x", "").isdigit() and len(part) <= 9)]
    return "-".join(parts) or name
