"""The files of an EPUB book that are not stories."""

from datetime import UTC

from reader.domain.export import Issue
from reader.domain.language import is_right_to_left, own_name
from reader.domain.late_dataclass import dataclass
from reader.domain.text import display_text
from reader.export.article import tongue
from reader.export.markup import escaped
from reader.export.words import contents_word

UNKNOWN = "und"
"""A book must name a language; this one is for "not determined" (ISO 639-2)."""

CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_ACCESS = (
    ("accessMode", "textual"), ("accessMode", "visual"), ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "tableOfContents"), ("accessibilityHazard", "none"),
    ("accessibilitySummary", "Text with headings and a table of contents; pictures have the descriptions of their publishers."),
)  # fmt: skip
"""What EPUB Accessibility 1.1 asks every book to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file of the book beside its stories; ``key`` is its name in the package."""

    name: str
    media_type: str
    key: str


def chapter(title: str, attributes: str, body: str) -> str:
    """An XHTML page of the book; ``attributes`` tell the language."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{attributes}>\n'
        f"<head><title>{escaped(display_text(title)) or '-'}</title>"
        '<link rel="stylesheet" type="text/css" href="style.css"/></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _title(title: str) -> str:
    """Never empty: a chapter without a name cannot be chosen."""
    return escaped(display_text(title)) or "–"


def cover(issue: Issue) -> str:
    """The first page: title, day, languages, publications."""
    sources = dict.fromkeys(display_text(line.source) for line in issue.contents if line.source)
    languages = " · ".join(own_name(code) for code in issue.languages if code)
    lines = "\n".join(
        f"<p{kind}>{escaped(words)}</p>"
        for kind, words in (
            ("", f"{issue.made.astimezone():%Y-%m-%d}"), (' class="count"', " · ".join(sources)), ("", languages),
        )
        if words
    )  # fmt: skip
    body = f'<section epub:type="cover" class="cover">\n<h1>{escaped(display_text(issue.title))}</h1>\n{lines}\n</section>'
    return chapter(issue.title, tongue(issue.languages[0], xml=True), body)


def navigation(issue: Issue) -> str:
    """The contents (EPUB 3.3, 7)."""
    lines = "\n".join(
        f'<li><a href="story-{line.number}.xhtml"{tongue(line.language, xml=True)}>{_title(line.title)}</a></li>'
        for line in issue.contents
    )
    heading = escaped(contents_word(issue.languages[0]))
    body = f'<nav epub:type="toc" id="toc">\n<h1>{heading}</h1>\n<ol>\n{lines}\n</ol>\n</nav>'
    return chapter(issue.title, tongue(issue.languages[0], xml=True), body)


def old_contents(issue: Issue) -> str:
    """The contents for readers of before EPUB 3 (OPF 2.0.1, 2.4.1)."""
    points = "\n".join(
        f'<navPoint id="n{line.number}" playOrder="{place}"><navLabel><text>{_title(line.title)}</text></navLabel>'
        f'<content src="story-{line.number}.xhtml"/></navPoint>'
        for place, line in enumerate(issue.contents, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">\n'
        f'<head><meta name="dtb:uid" content="urn:uuid:{escaped(issue.identity)}"/></head>\n'
        f"<docTitle><text>{escaped(display_text(issue.title))}</text></docTitle>\n<navMap>\n{points}\n</navMap>\n</ncx>\n"
    )


def package(issue: Issue, pictures: tuple[Item, ...]) -> str:
    """The list of files and what the book says of itself (EPUB 3.3, 5)."""
    stories = [f"story-{line.number}" for line in issue.contents]
    files = [
        _entry("nav", "nav.xhtml", "application/xhtml+xml", ' properties="nav"'),
        _entry("ncx", "toc.ncx", "application/x-dtbncx+xml"),
        _entry("style", "style.css", "text/css"),
        _entry("cover", "cover.xhtml", "application/xhtml+xml"),
        *(_entry(name, f"{name}.xhtml", "application/xhtml+xml") for name in stories),
        *(_entry(item.key, item.name, item.media_type) for item in pictures),
    ]
    order = "\n".join(f'<itemref idref="{name}"/>' for name in ("cover", "nav", *stories))
    direction = "rtl" if is_right_to_left(issue.languages[0]) else "ltr"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0"'
        f' unique-identifier="uid" xml:lang="{escaped(issue.languages[0] or UNKNOWN)}">\n{_metadata(issue)}'
        f"<manifest>\n{chr(10).join(files)}\n</manifest>\n"
        f'<spine toc="ncx" page-progression-direction="{direction}">\n{order}\n</spine>\n</package>\n'
    )


def _metadata(issue: Issue) -> str:
    languages = "\n".join(f"<dc:language>{escaped(code or UNKNOWN)}</dc:language>" for code in issue.languages)
    access = "\n".join(f'<meta property="schema:{name}">{escaped(value)}</meta>' for name, value in _ACCESS)
    return (
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="uid">urn:uuid:{escaped(issue.identity)}</dc:identifier>\n'
        f"<dc:title>{escaped(display_text(issue.title))}</dc:title>\n{languages}\n<dc:creator>Offprint</dc:creator>\n"
        f"<dc:date>{issue.made.astimezone():%Y-%m-%d}</dc:date>\n"
        f'<meta property="dcterms:modified">{issue.made.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</meta>\n{access}\n</metadata>\n'
    )


def _entry(key: str, name: str, media_type: str, more: str = "") -> str:
    return f'<item id="{escaped(key)}" href="{escaped(name)}" media-type="{media_type}"{more}/>'
