"""Child processes that do what could hang, swell or crash: feeds, pages, pictures.

A Python thread that parses holds the interpreter and with it the window (28–45 ms late, docs/architecture.md); a child does not,
can be killed, and takes a memory limit.  What crosses the pipe is JSON, and pictures and pages as
they are, never a pickled object.
"""

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.domain.blocks import Blocks
from reader.domain.cancel import CancelToken
from reader.domain.codec import decode, encode
from reader.domain.errors import ContentError
from reader.domain.feed import Outline, RawDocument
from reader.domain.page import PageInput, RuleText
from reader.domain.report import Failure
from reader.sync.feed_job import FeedInput, FeedRead
from reader.sync.worker import MEMORY_LIMIT

if TYPE_CHECKING:  # a sync of feeds asks for none of these, one with nothing new for no child
    from reader.domain.alignment import Alignment
    from reader.domain.extraction import Explanation, Matches, RuleProposal, RuleTrial, RuleWish
    from reader.domain.imported import KeptStories
    from reader.domain.picture import StoredPicture
    from reader.sync.children import Children
    from reader.sync.page_job import FeedsFound, PageRead

T = TypeVar("T")


class Workshop:
    """A few children, started when there is work and gone when the last user leaves."""

    def __init__(self, size: int = 0, memory_limit: int = MEMORY_LIMIT) -> None:
        self._size, self._memory_limit = size or max(1, min(4, os.cpu_count() or 1)), memory_limit
        self._children: Children | None = None
        self._lock = threading.Lock()
        self._users = 0

    @contextlib.contextmanager
    def open(self) -> Iterator["Workshop"]:
        """Use the workshop; its children end when the last user is done."""
        with self._lock:
            self._users += 1
        try:
            yield self
        finally:
            with self._lock:
                self._users -= 1
                if not self._users and self._children is not None:
                    self._children.stop()

    def expect_feeds(self) -> None:
        """Begin a child while the first feeds are on their way: it is ready when they come."""
        self._begun().prepare("feed")

    def read_feed(self, wanted: FeedInput, cancel: CancelToken) -> FeedRead:
        """A feed's entries, cleaned.  Raises ``ContentError`` of any kind, ``Cancelled``."""
        return self._value("feed", FeedRead, encode(wanted), cancel)

    def read_page(self, wanted: PageInput, cancel: CancelToken) -> "PageRead":
        """A page as a version.  Raises ``ContentError`` when it broke the child, ``Cancelled``."""
        from reader.sync.page_job import PageRead, page_bytes

        return self._value("page", PageRead, page_bytes(wanted), cancel)

    def explain(self, wanted: PageInput, cancel: CancelToken) -> "Explanation":
        """A page as a version, and what is not in it.  Raises ``ContentError``, ``Cancelled``."""
        from reader.domain.extraction import Explanation

        return self._value("explain", Explanation, encode(wanted), cancel)

    def propose(self, wish: "RuleWish", cancel: CancelToken) -> "RuleProposal":
        """A selector for a block.  Raises ``ContentError``, ``Cancelled``."""
        from reader.domain.extraction import RuleProposal

        return self._value("propose", RuleProposal, encode(wish), cancel)

    def try_rule(self, trial: "RuleTrial", cancel: CancelToken) -> "Matches":
        """What a selector finds on a page.  Raises ``BadRule``, ``ContentError``, ``Cancelled``."""
        from reader.domain.extraction import Matches

        return self._value("try-rule", Matches, encode(trial), cancel)

    def check_rules(self, texts: tuple[RuleText, ...], cancel: CancelToken) -> tuple[Failure, ...]:
        """What is wrong with the rules that cannot be used.  Raises ``ContentError``, ``Cancelled``."""
        from reader.sync.explaining import RuleFaults, RuleTexts

        return self._value("check-rules", RuleFaults, encode(RuleTexts(texts=texts)), cancel).faults

    def find_feeds(self, document: RawDocument, languages: tuple[str, ...], cancel: CancelToken) -> "FeedsFound":
        """The feeds that a page offers.  Raises ``ContentError``, ``Cancelled``."""
        from reader.sync.page_job import DiscoverInput, FeedsFound

        wanted = DiscoverInput(document=document, languages=languages)
        return self._value("discover", FeedsFound, encode(wanted), cancel)

    def read_outline(self, data: bytes, cancel: CancelToken) -> Outline:
        """An OPML file.  Raises ``BadOutline``, ``ContentError``, ``Cancelled``."""
        return self._value("outline", Outline, data, cancel)

    def read_export(self, data: bytes, cancel: CancelToken) -> "KeptStories":
        """Another reader's exported articles.  Raises ``BadImport``, ``ContentError``, ``Cancelled``."""
        from reader.domain.imported import KeptStories

        return self._value("import", KeptStories, data, cancel)

    def read_database(self, path: Path, cancel: CancelToken) -> "KeptStories":
        """The articles kept in another reader's database.  Raises ``BadImport``, ``ContentError``, ``Cancelled``."""
        from reader.domain.imported import KeptStories
        from reader.sync.importing import DatabasePlace

        return self._value("import-database", KeptStories, encode(DatabasePlace(path=os.fsencode(path))), cancel)

    def align(self, left: Blocks, right: Blocks, cancel: CancelToken) -> "Alignment":
        """Which blocks of two versions mean the same.  Raises ``ContentError``, ``Cancelled``."""
        from reader.domain.alignment import Alignment
        from reader.sync.align_job import AlignInput

        return self._value("align", Alignment, encode(AlignInput(left=left, right=right)), cancel)

    def make_picture(self, data: bytes, cancel: CancelToken) -> "StoredPicture":
        """Our own picture of a stranger's bytes.  Raises ``BadPicture``, ``ContentError``, ``Cancelled``."""
        return self._picture("picture", data, cancel)

    def flatten_picture(self, data: bytes, cancel: CancelToken) -> "StoredPicture":
        """A picture of ours as JPEG or PNG on white, for programs that show nothing else.  Raises as ``make_picture``."""
        return self._picture("flat-picture", data, cancel)

    def check_picture(self, data: bytes, cancel: CancelToken) -> "StoredPicture":
        """A picture that another library of ours wrote, byte for byte, if it can be one.  Raises as ``make_picture``."""
        return self._picture("own-picture", data, cancel)

    def _picture(self, job: str, data: bytes, cancel: CancelToken) -> "StoredPicture":
        from reader.sync.picture_job import picture_from_reply

        try:
            return picture_from_reply(self._reply(job, data, cancel))
        except ValueError as error:
            raise ContentError("crashed") from error

    def _value(self, job: str, kind: type[T], data: bytes, cancel: CancelToken) -> T:
        try:
            return decode(kind, self._reply(job, data, cancel))
        except ValueError as error:
            raise ContentError("crashed") from error

    def _reply(self, job: str, data: bytes, cancel: CancelToken) -> bytes:
        children = self._begun()
        child = children.take(cancel)
        try:
            return child.work(job, data, cancel)
        finally:
            children.give_back(child)

    def _begun(self) -> "Children":
        from reader.sync.children import Children  # with all that starts processes, which takes 8 ms

        with self._lock:
            if self._children is None:
                self._children = Children(self._size, self._memory_limit)
            return self._children
