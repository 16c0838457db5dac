"""A process that does nothing but extract, so that its CPU time and its memory are those of extraction.

Run as a program it answers pages, a line of JSON each, with a line of CPU seconds and version; an empty line with its memory.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from reader.domain.codec import decode, encode
from reader.domain.feed import RawDocument
from reader.domain.page import ExtractedVersion, PageInput, RuleText
from reader.extract import extract_page, page_rules


def shipped_rules() -> tuple[RuleText, ...]:
    """The site rules that come with the program."""
    rules = sorted((ROOT / "resources" / "rules").glob("*.json"))
    return tuple(RuleText(name=path.stem, text=path.read_text(encoding="utf-8")) for path in rules)


def serve(rules: tuple[RuleText, ...]) -> None:
    """Answer pages until an empty line."""
    while line := sys.stdin.buffer.readline().strip():
        page = decode(PageInput, line)
        start = time.process_time()
        version = extract_page(page, page_rules(page.document.url, rules))
        spent = time.process_time() - start
        sys.stdout.buffer.write(json.dumps(spent).encode() + b" " + encode(version) + b"\n")
        sys.stdout.buffer.flush()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(most // (1024 if sys.platform == "darwin" else 1), flush=True)


class Extractor:
    """Extracts pages in the child and remembers what each cost."""

    def __init__(self, pages: IO[bytes], versions: IO[bytes]) -> None:
        self._pages, self._versions = pages, versions
        self.milliseconds: list[float] = []

    def extract(self, url: str, body: bytes) -> ExtractedVersion:
        """A page's version."""
        spent, _, version = self._ask(encode(PageInput(document=RawDocument(url=url, body=body)))).partition(b" ")
        self.milliseconds.append(float(spent) * 1000)
        return decode(ExtractedVersion, version)

    def figures(self) -> dict[str, float]:
        """CPU of a page in ms, and the child's memory in MB; the child ends."""
        times = sorted(self.milliseconds) or [0.0]
        return {
            "cpu_ms_median": round(times[len(times) // 2], 1),
            "cpu_ms_p95": round(times[int(len(times) * 0.95)], 1),
            "child_mb": round(int(self._ask(b"")) / 1024, 1),
        }

    def _ask(self, line: bytes) -> bytes:
        self._pages.write(line + b"\n")
        self._pages.flush()
        return self._versions.readline()


@contextmanager
def extractor(*, with_rules: bool) -> Iterator[Extractor]:
    """A running child."""
    command = [sys.executable, str(Path(__file__)), *(["--rules"] if with_rules else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            yield Extractor(child.stdin, child.stdout)
        finally:
            child.kill()


if __name__ == "__main__":
    serve(shipped_rules() if "--rules" in sys.argv else ())
