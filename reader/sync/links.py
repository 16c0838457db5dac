"""Judges claims of other languages: which are versions of the same story, which are not, which page must be fetched to know."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from reader.domain.errors import ReaderError
from reader.domain.late_dataclass import dataclass
from reader.domain.page import LinkKind, Verdict, VersionEvidence
from reader.domain.update import LinkAccepted, LinkRejected, LinkWanted, PageStored
from reader.sync.waits import next_link_try

Judge = Callable[[VersionEvidence, VersionEvidence, LinkKind, str], Verdict]


class KnownVersions(Protocol):
    """What the library knows of versions."""

    def evidence(self, version_id: int) -> VersionEvidence:
        """Evidence of a stored version."""
        ...

    def version_by_url(self, url: str) -> int:
        """The version at an address, 0 when there is none."""
        ...


@dataclass(frozen=True, slots=True)
class LinkJudge:
    """Turns claims into decisions."""

    versions: KnownVersions
    judge: Judge

    def of_known(self, link: LinkWanted, now: datetime) -> LinkAccepted | LinkRejected:
        """A claim about a version that the library has fetched already, by another feed or another claim."""
        if link.known_version_id == link.version_id:
            return LinkRejected(link_id=link.link_id, reason="same-page", tried=now)
        return self._decide(link, self.versions.evidence(link.known_version_id), link.known_version_id, None, now)

    def of_page(self, link: LinkWanted, page: PageStored, now: datetime) -> LinkAccepted | LinkRejected:
        """A claim whose page was fetched; redirects may have led to a version that is known."""
        known = self.versions.version_by_url(page.extracted.url) or self.versions.version_by_url(page.final_url)
        if known == link.version_id:
            return LinkRejected(link_id=link.link_id, reason="same-page", tried=now)
        return self._decide(link, page.evidence, known, None if known else page, now)

    def _decide(
        self, link: LinkWanted, target: VersionEvidence, known: int, page: PageStored | None, now: datetime
    ) -> LinkAccepted | LinkRejected:
        verdict = self.judge(self.versions.evidence(link.version_id), target, link.kind, link.language)
        if verdict.accepted:
            return LinkAccepted(link_id=link.link_id, reason=verdict.reason, known_version_id=known, page=page)
        return LinkRejected(link_id=link.link_id, reason=verdict.reason, tried=now)


def of_failure(link: LinkWanted, error: ReaderError, now: datetime) -> LinkRejected:
    """A claim whose page did not come: asked for again a few times, when that makes sense."""
    again = next_link_try(error, link.kind, link.tries, now)
    return LinkRejected(link_id=link.link_id, reason=error.code, tried=now, next_try=again)
