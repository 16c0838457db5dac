"""Claims that no page makes: other languages of a story, guessed from how the publication writes its addresses."""

from dataclasses import replace
from typing import Protocol

from reader.domain.late_dataclass import dataclass
from reader.domain.page import Alternate, Outcome
from reader.domain.update import ExtraLinks, PageFailed, PageStored

PROBES = 3
"""Guesses of one language at one site before one of them has come true: a site is not asked for pages that it never had."""


class KnownEditions(Protocol):
    """What the library knows of publications."""

    def editions(self, source_id: int) -> tuple[tuple[str, str], ...]:
        """Language and feed address of every edition of a source's publication."""
        ...

    def publication_of(self, version_id: int) -> int:
        """The first source of the publication that a version came by, 0 when none is left."""
        ...

    def guesses(self, source_id: int) -> dict[str, tuple[int, int]]:
        """Of a source's publication, by language: guesses that came true, and all that were made."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    version_id: int
    source_id: int
    url: str
    language: str
    missing: tuple[str, ...]
    editions: tuple[tuple[str, str], ...] = ()


class Guesser:
    """Guesses addresses for stored pages, a few at each site until one has come true, then for all its pages of this sync."""

    def __init__(self, known: KnownEditions, reading: tuple[str, ...]) -> None:
        self._known, self._reading = known, reading
        self._held: dict[int, list[_Page]] = {}
        self._awake: set[int] = set()

    @property
    def is_awake(self) -> bool:
        """Whether pages that had to wait may go on."""
        return bool(self._awake & self._held.keys())

    def wake(self, version_id: int) -> None:
        """A guess of this version's publication came true: its pages that had to wait may go on."""
        self._awake.add(self._known.publication_of(version_id))

    def guess(self, pages: tuple[PageStored | PageFailed, ...]) -> tuple[ExtraLinks, ...]:
        """Guesses for those of these pages that tell of no other language, and for those that waited for one to come true."""
        asked: dict[int, list[_Page]] = {}
        for source_id in self._awake & self._held.keys():
            asked[source_id] = self._held.pop(source_id)
        self._awake.clear()
        for page in filter(None, map(self._take, pages)):
            asked.setdefault(page.source_id, []).append(page)
        return tuple(link for source_id, waiting in asked.items() for link in self._release(source_id, waiting))

    def _take(self, page: PageStored | PageFailed) -> _Page | None:
        if isinstance(page, PageFailed) or page.extracted.outcome is not Outcome.STORY or not page.version_id:
            return None
        if page.extracted.alternates:
            return None  # a publication that links its languages links those that there are
        language = page.extracted.language
        missing = tuple(one for one in self._reading if one != language)
        source_id = self._known.publication_of(page.version_id) if missing else 0
        if not source_id:
            return None
        return _Page(
            version_id=page.version_id, source_id=source_id, url=page.final_url, language=language, missing=missing,
            editions=page.editions,
        )  # fmt: skip

    def _release(self, source_id: int, waiting: list[_Page]) -> list[ExtraLinks]:
        """Guesses for pages of one publication, as far as its probes allow; the others are held."""
        editions, record = self._known.editions(source_id), self._known.guesses(source_id)
        made = []
        for page in waiting:
            asked = tuple(language for language in page.missing if _may_guess(record, language))
            left = tuple(language for language in page.missing if language not in asked)
            if left:
                self._held.setdefault(source_id, []).append(replace(page, missing=left))
            # What may not be asked need not be guessed: 5 ms a page.
            links = _guesses(replace(page, missing=asked), editions) if asked else ()
            for language in {one.language for one in links}:
                true, count = record.get(language, (0, 0))
                record[language] = (true, count + 1)
            if links:
                made.append(ExtraLinks(version_id=page.version_id, links=links))
        return made


def _guesses(page: _Page, subscribed: tuple[tuple[str, str], ...]) -> tuple[Alternate, ...]:
    """The editions that a person subscribed to tell how addresses are written, and those that the page itself names.

    A page that names editions in other languages names them all: no other language is guessed.
    """
    from reader.extract import guess_addresses  # brings lxml, and most syncs guess nothing

    known = {language for language, _ in subscribed}
    editions = (*subscribed, *(one for one in page.editions if one[0] not in known))
    is_told = any(language != page.language for language, _ in page.editions)
    wanted = set(page.missing) & {language for language, _ in editions} if is_told else set(page.missing)
    return tuple(one for one in guess_addresses(page.url, page.language, editions, page.missing) if one.language in wanted)


def _may_guess(record: dict[str, tuple[int, int]], language: str) -> bool:
    true, made = record.get(language, (0, 0))
    return bool(true) or made < PROBES
