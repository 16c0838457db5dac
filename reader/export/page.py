"""An issue as one HTML file that needs nothing else: pictures inside, no script, nothing asked of the network."""

import base64
from collections.abc import Iterator

from reader.domain.export import Editions, Issue, PictureBytes
from reader.domain.picture import PictureRef
from reader.domain.text import display_text
from reader.export.article import article, tongue
from reader.export.markup import escaped
from reader.export.style import PAGE
from reader.export.words import contents_word

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Content Security Policy Level 3: pictures of the file itself and its own style, nothing else."""
MEDIA_TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
"""By the suffixes that the library writes."""


def html_page(issue: Issue, editions: Editions, pictures: PictureBytes) -> Iterator[bytes]:
    """The file in pieces, UTF-8; one story is in memory at a time."""
    yield _head(issue).encode()
    for edition in editions:
        yield article(edition, lambda picture: data_address(picture, pictures)).encode() + b"\n"
    yield b"</main>\n</body>\n</html>\n"


def data_address(picture: PictureRef, pictures: PictureBytes) -> str:
    """The picture itself as an address (RFC 2397); empty when it is not here."""
    found = pictures(picture)
    kind = MEDIA_TYPES.get(found.suffix.lstrip(".")) if found else None
    return f"data:{kind};base64,{base64.b64encode(found.body).decode()}" if found and kind else ""


def _head(issue: Issue) -> str:
    title = escaped(display_text(issue.title))
    kind = "bilingual" if len(issue.languages) > 1 else "plain"
    return (
        f'<!DOCTYPE html>\n<html{tongue(issue.languages[0], xml=False)}>\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escaped(POLICY)}"/>\n'
        '<meta name="referrer" content="no-referrer"/>\n<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f'<meta name="generator" content="Offprint"/>\n<title>{title}</title>\n<style>{PAGE}</style>\n</head>\n'
        f'<body class="{kind}">\n{_contents(issue, title)}<main>\n'
    )


def _contents(issue: Issue, title: str) -> str:
    if len(issue.contents) < 2:
        return ""
    lines = "\n".join(
        f'<li{tongue(line.language, xml=False)}><a href="#story-{line.number}">{escaped(display_text(line.title))}</a>'
        f" <small>{escaped(display_text(line.source))}</small></li>"
        for line in issue.contents
    )
    heading = escaped(contents_word(issue.languages[0]))
    return f'<header class="masthead"><h1>{title}</h1></header>\n<nav aria-label="{heading}">\n<ol>\n{lines}\n</ol>\n</nav>\n'
