"""Hands exported files to other programs: epubcheck, calibre's ebook-convert, an HTML and a Markdown parser.

    python tools/check_exports.py FILE ...

Programs that are not installed are named and passed over (Debian has both: apt install epubcheck calibre).  Ends with 1 when one
of them is not content.
"""

import importlib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import etree, html

EPUBCHECK_JAR = Path("/usr/bin/epubcheck")
"""Debian installs the archive under this name, executable only where binfmt knows Java."""
SECONDS = 300
"""For one program and one file: calibre took 3 s for seven stories, 40 for three hundred."""

Check = Callable[[Path], str]
"""What is wrong with a file; empty when nothing is, ``-`` when the program is not here."""


def ask(words: list[str]) -> str:
    """What a program complains of; empty when it is content."""
    done = subprocess.run(words, capture_output=True, text=True, timeout=SECONDS, check=False)
    return "" if done.returncode == 0 else (done.stdout + done.stderr)[-2000:] or f"status {done.returncode}"


def epubcheck(path: Path) -> str:
    """EPUB 3 by the standard's own checker; warnings count."""
    if not EPUBCHECK_JAR.exists() or not shutil.which("java"):
        return "-"
    return ask(["java", "-jar", str(EPUBCHECK_JAR), "--failonwarnings", str(path)])


def calibre(path: Path) -> str:
    """A real reader opens the book and finds text in it."""
    if not shutil.which("ebook-convert"):
        return "-"
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "book.txt"
        return ask(["ebook-convert", str(path), str(text)]) or ("" if text.stat().st_size > 100 else "no text")


def markup(path: Path) -> str:
    """The page parses, asks nothing of the network and leads only to the web."""
    tree = html.fromstring(path.read_bytes(), parser=etree.HTMLParser(huge_tree=True))
    foreign = [address for address in tree.xpath("//@src") if not address.startswith("data:")]
    links = [link for link in tree.xpath("//@href") if not link.startswith(("http://", "https://", "#"))]
    active = tree.xpath("//script|//iframe|//object|//link|//form")
    return ", ".join(map(str, (*foreign, *links, *active)))


def markdown(path: Path) -> str:
    """A CommonMark parser finds no raw markup but the sub- and superscripts that we write."""
    if not importlib.util.find_spec("markdown_it"):
        return "-"
    parser = importlib.import_module("markdown_it").MarkdownIt("commonmark")
    found = parser.parse(path.read_text(encoding="utf-8"))
    inline = [child for token in found for child in (token, *(token.children or ()))]
    raw = {token.content for token in inline if token.type.startswith("html")}
    return ", ".join(sorted(raw - {"<sub>", "</sub>", "<sup>", "</sup>"}))


def pdf(path: Path) -> str:
    """Poppler reads every page."""
    return ask(["pdftotext", str(path), "-"]) if shutil.which("pdftotext") else "-"


CHECKS: dict[str, tuple[Check, ...]] = {
    ".epub": (epubcheck, calibre),
    ".html": (markup,),
    ".md": (markdown,),
    ".pdf": (pdf,),
}


def complaints(path: Path) -> Iterator[str]:
    """A line for each check of a file that was made."""
    for check in CHECKS.get(path.suffix, ()):
        said = check(path)
        if said == "-":
            print(f"{path.name}: {check.__name__} is not installed")
        else:
            print(f"{path.name}: {check.__name__} {'complains' if said else 'is content'}")
            if said:
                yield said


def main(names: list[str]) -> int:
    """Check every file named; the exit status."""
    said = [complaint for name in names for complaint in complaints(Path(name))]
    for complaint in said:
        print(complaint, file=sys.stderr)
    return 1 if said else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
