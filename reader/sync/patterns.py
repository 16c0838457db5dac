"""Claims that no page makes: other languages of a story, guessed from how the publication writes its addresses."""

from typing import Protocol

from reader.domain.page import Outcome
from reader.domain.update import ExtraLinks, PageFailed, PageStored
from reader.extract import guess_addresses


class KnownEditions(Protocol):
    """What the library knows of publications."""

    def editions(self, source_id: int) -> tuple[tuple[str, str], ...]:
        """Language and feed address of every edition of a source's publication."""
        ...

    def source_of(self, version_id: int) -> int:
        """The source that a version came by, 0 when it came as another language of a story."""
        ...


def guess_links(
    known: KnownEditions, pages: tuple[PageStored | PageFailed, ...], reading: tuple[str, ...]
) -> tuple[ExtraLinks, ...]:
    """Guesses for stored pages, for those reading languages that the page itself does not tell of."""
    made = []
    for page in pages:
        if isinstance(page, PageFailed) or page.extracted.outcome is not Outcome.STORY or not page.version_id:
            continue
        told = {link.language for link in page.extracted.alternates} | {page.extracted.language}
        missing = tuple(language for language in reading if language not in told)
        if missing:
            editions = known.editions(known.source_of(page.version_id))
            guesses = guess_addresses(page.final_url, page.extracted.language, editions, missing)
            links = tuple(guess for guess in guesses if guess.language in missing)
            if links:
                made.append(ExtraLinks(version_id=page.version_id, links=links))
    return tuple(made)
