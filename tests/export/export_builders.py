"""An issue of two stories, one of them in two languages."""

from datetime import UTC, datetime

from reader.domain.alignment import Alignment, Pair, SideBySide
from reader.domain.blocks import Blocks, Heading, Item, List, Mark, Paragraph, Picture, Preformatted, Quote, Run, Table, plain
from reader.domain.blocks import Cell as TableCell
from reader.domain.export import Edition, Issue, Line
from reader.domain.picture import PictureRef, StoredPicture
from reader.domain.story import Version

MADE = datetime(2026, 3, 1, 6, tzinfo=UTC)
PICTURE = Picture(url="https://e.example/p.jpg", alt='A "bridge" <x>', caption=plain("The bridge & the strait"))
REF = PictureRef(url=PICTURE.url, path="/pictures/p.jpg", width=4, height=3)
STORED = StoredPicture(digest="ab" * 32, suffix="jpg", width=4, height=3, body=b"\xff\xd8picture")
EVERY: Blocks = (
    Heading(runs=plain("A <heading>")),
    Paragraph(
        runs=(Run(text="Bold", marks=Mark.STRONG), *plain(" & plain "), Run(text="link", link="https://e.example/?a=1&b=2"))
    ),
    Paragraph(runs=(Run(text="trap", link="javascript:alert(1)"), Run(text="mail", link="mailto:a@e.example"))),
    Quote(runs=plain("One")),
    Quote(runs=plain("Two")),
    List(items=(Item(runs=plain("a"), number=1), Item(runs=plain("b"), level=1))),
    Table(
        rows=((TableCell(runs=plain("x|y"), header=True, columns=2),), (TableCell(runs=plain("1")), TableCell(runs=plain("2"))))
    ),
    PICTURE,
    Picture(url="https://e.example/missing.jpg", alt="gone"),
    Preformatted(text="a  ``` <b>"),
)


def version(language: str, title: str, blocks: Blocks) -> Version:
    return Version(
        version_id=1, story_id=1, url=f"https://e.example/{language}/1", language=language, title=title, byline="A. <Author>",
        published=MADE, blocks=blocks, pictures=(REF,),
    )  # fmt: skip


def line(number: int, title: str, language: str) -> Line:
    return Line(number=number, title=title, language=language, source="The <Strait>", published=MADE)


def edition(number: int = 1, title: str = "Title & <more>", language: str = "en", blocks: Blocks = EVERY) -> Edition:
    return Edition(line=line(number, title, language), version=version(language, title, blocks))


def bilingual(number: int = 2) -> Edition:
    left = version("uk", "Міст", (Paragraph(runs=plain("Міст відкрили.")), PICTURE, Paragraph(runs=plain("Лише тут."))))
    right = version("ar", "جسر", (Paragraph(runs=plain("افتُتح الجسر.")), PICTURE))
    pairs = (Pair(left=(0,), right=(0,), score=1), Pair(left=(1,), right=(1,), score=1), Pair(left=(2,)))
    beside = SideBySide(left=left, right=right, alignment=Alignment(pairs=pairs, shared=1.0))
    return Edition(line=line(number, "Міст", "uk"), version=left, beside=beside)


def issue(*editions: Edition, languages: tuple[str, ...] = ("en",)) -> Issue:
    contents = tuple(made.line for made in editions)
    identity = "8a1f5a52-4f6e-4d3a-9a54-0b8f6f0b8b11"
    return Issue(title="Paper & <paper>", languages=languages, made=MADE, contents=contents, identity=identity)


def pictures(ref: PictureRef) -> StoredPicture | None:
    return STORED if ref.path else None
