"""The book's container and its parts, without the tools that tools/check_exports.py asks."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from reader.domain.blocks import Paragraph, plain
from reader.domain.export import Edition
from reader.domain.picture import PictureRef, StoredPicture
from reader.export.epub import write_epub
from tests.export.export_builders import STORED, bilingual, edition, issue, pictures

OPF = {"o": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}


def book(*editions: Edition, languages: tuple[str, ...] = ("en",)) -> zipfile.ZipFile:
    target = io.BytesIO()
    write_epub(issue(*editions, languages=languages), editions, pictures, target)
    return zipfile.ZipFile(target)


def test_the_container_begins_as_the_standard_says() -> None:
    made = book(edition())
    first = made.infolist()[0]
    assert (first.filename, first.compress_type, made.read(first)) == ("mimetype", zipfile.ZIP_STORED, b"application/epub+zip")
    assert first.extra == b""
    assert made.testzip() is None


def test_every_file_is_listed_and_every_listed_file_is_there() -> None:
    made = book(edition(), bilingual())
    package = etree.fromstring(made.read("EPUB/package.opf"))
    listed = {f"EPUB/{name}" for name in package.xpath("//o:item/@href", namespaces=OPF)}
    assert listed | {"mimetype", "META-INF/container.xml", "EPUB/package.opf"} == set(made.namelist())
    keys = package.xpath("//o:item/@id", namespaces=OPF)
    assert len(keys) == len(set(keys))
    assert set(package.xpath("//o:itemref/@idref", namespaces=OPF)) <= set(keys)


def test_languages_are_told() -> None:
    made = book(edition(), bilingual(), languages=("uk", "ar"))
    package = etree.fromstring(made.read("EPUB/package.opf"))
    assert package.xpath("//dc:language/text()", namespaces=OPF) == ["uk", "ar"]
    chapter = etree.fromstring(made.read("EPUB/story-2.xhtml"))
    told = chapter.xpath("//*[@dir='rtl']/@xml:lang", namespaces={"xml": "http://www.w3.org/XML/1998/namespace"})
    assert set(told) == {"ar"}


def test_a_right_to_left_issue_turns_its_pages_so() -> None:
    assert b'page-progression-direction="rtl"' in book(edition(language="ar"), languages=("ar",)).read("EPUB/package.opf")


def test_a_picture_is_in_it_once() -> None:
    names = [name for name in book(edition(), edition(2), bilingual(3)).namelist() if "pictures/" in name]
    assert names == [f"EPUB/pictures/{STORED.digest}.jpg"]


@pytest.mark.parametrize("suffix", ["webp", "svg", ""])
def test_what_old_readers_do_not_show_is_left_out(suffix: str) -> None:
    def others(_ref: PictureRef) -> StoredPicture:
        return StoredPicture(digest="cd", suffix=suffix, width=1, height=1, body=b"x")

    target = io.BytesIO()
    write_epub(issue(edition()), (edition(),), others, target)
    assert not [name for name in zipfile.ZipFile(target).namelist() if "pictures/" in name]


@settings(deadline=None)
@given(st.text(max_size=30), st.text(max_size=60), st.sampled_from(["", "en", "ar", "zh-hant"]))
def test_whatever_is_said_the_book_stays_xml(title: str, text: str, language: str) -> None:
    made = book(edition(title=title, language=language, blocks=(Paragraph(runs=plain(text)),)), languages=(language,))
    for name in made.namelist():
        if name.endswith((".xhtml", ".opf", ".ncx", ".xml")):
            etree.fromstring(made.read(name))
