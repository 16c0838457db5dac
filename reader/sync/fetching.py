"""One job of a sync each: ask the network, let a child read the answer, give back what to write.  Runs on fetcher threads."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from reader.domain.cancel import CancelToken
from reader.domain.errors import BadStatus, FetchError, ReaderError
from reader.domain.feed import RawDocument
from reader.domain.page import PageContext, PageInput, RuleText
from reader.domain.update import (
    KnownEntry,
    LinkWanted,
    LookWanted,
    PageStored,
    PageWanted,
    PictureStored,
    PictureWanted,
    SourceForSync,
)
from reader.net import Client, FetchKind, Request, Response, next_check
from reader.sync.jobs import FeedInput, FeedRead
from reader.sync.plan import FeedAnswer
from reader.sync.saved_page import pack
from reader.sync.workshop import Workshop

OLDER_PAGES = 10
"""Pages followed by ``rel=next`` (RFC 5005): with the 10 to 50 entries that feeds hold, a few weeks of a busy site."""
OLDER_ENTRIES = 200
"""Entries after which no older page is asked for: a person who subscribes wants the news, not the archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedJob:
    """A source to ask, with what the library knows of its entries."""

    source: SourceForSync
    known: tuple[KnownEntry, ...] = ()


Job = FeedJob | PageWanted | LinkWanted | LookWanted | PictureWanted


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """A feed with nothing new; validators of the 304 are kept too (they may have changed)."""

    next_check: datetime
    etag: str = ""
    last_modified: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFetched:
    """A page read for a claim, or for what it claims; its ``page.version_id`` is 0."""

    page: PageStored


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A job that gave nothing.  ``status`` and ``retry_after`` (seconds) are the server's, 0 when it gave none."""

    error: ReaderError
    status: int = 0
    retry_after: float = 0.0


Answer = FeedAnswer | NotModified | PageStored | LinkFetched | PictureStored | Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetcher:
    """Everything a job needs; shared by the fetcher threads, holds no state."""

    client: Client
    workshop: Workshop
    cancel: CancelToken
    clock: Callable[[], datetime]
    count: Callable[[int], None]
    """Told the bytes of every answer."""
    rules: Callable[[str], tuple[RuleText, ...]] = lambda _url: ()
    """The site rules for an address."""

    def receive(self, job: Job) -> Response | Failed:
        """Ask the network, which is all that needs the host's turn.  ``Cancelled`` passes."""
        try:
            response = self.client.get(request_of(job), self.cancel)
        except BadStatus as error:
            status, wait = error.values.get("status", 0), error.values.get("retry_after", 0)
            return Failed(error=error, status=int(status), retry_after=float(wait))
        except ReaderError as error:
            return Failed(error=error)
        self.count(response.received_bytes)
        return response

    def read(self, job: Job, response: Response) -> Answer:
        """What an answer says.  Failures of the world come back as ``Failed``; ``Cancelled`` passes."""
        try:
            match job:
                case FeedJob():
                    return self._absorb(job, response)
                case LookWanted():
                    return LinkFetched(page=self._page(0, response, PageContext(wanted_language=job.language)))
                case PageWanted():
                    return self._page(job.version_id, response, PageContext(feed_title=job.feed_title))
                case LinkWanted():
                    return LinkFetched(page=self._page(0, response, PageContext(wanted_language=job.language)))
                case PictureWanted():
                    return PictureStored(url=job.url, picture=self.workshop.make_picture(response.body, self.cancel))
        except ReaderError as error:
            return Failed(error=error)

    def _absorb(self, job: FeedJob, response: Response) -> FeedAnswer | NotModified:
        """What a feed's answer says.  Raises ``NotAFeed``, ``BrokenFeed``."""
        if response.not_modified:
            again = next_check(response.headers, 0, self.clock())
            etag, modified = response.header("etag"), response.header("last-modified")
            return NotModified(next_check=again, etag=etag, last_modified=modified, url=response.url)
        read = self._read(job, response)
        return answer_of(response, read, self.clock(), self._older(job, read))

    def _read(self, job: FeedJob, response: Response) -> FeedRead:
        wanted = FeedInput(
            document=document_of(response), language=job.source.language, known=tuple(entry.digest for entry in job.known)
        )
        return self.workshop.read_feed(wanted, self.cancel)

    def _older(self, job: FeedJob, read: FeedRead) -> tuple[FeedRead, ...]:
        """Older pages of the feed, as long as all they hold is new to the library."""
        seen = {entry.identity for entry in job.known}
        pages: list[FeedRead] = []
        taken = len(read.feed.items)
        asked = {job.source.feed_url}
        while read.feed.next_page_url and len(pages) < OLDER_PAGES and taken < OLDER_ENTRIES:
            if read.feed.next_page_url in asked or any(item.identity in seen for item in read.feed.items):
                break
            asked.add(read.feed.next_page_url)
            try:
                response = self.client.get(Request(url=read.feed.next_page_url, kind=FetchKind.FEED), self.cancel)
                self.count(response.received_bytes)
                read = self._read(job, response)
            except ReaderError:
                break  # the newest page is what was asked for; older ones come with a later sync or never
            pages.append(read)
            taken += len(read.feed.items)
        return tuple(pages)

    def _page(self, version_id: int, response: Response, context: PageContext) -> PageStored:
        document = document_of(response)
        wanted = PageInput(document=document, context=context, rules=self.rules(document.url))
        read = self.workshop.read_page(wanted, self.cancel)
        return PageStored(
            version_id=version_id, final_url=response.url, fetched=self.clock(), extracted=read.extracted,
            evidence=read.evidence, editions=read.editions, raw=pack(document),
        )  # fmt: skip


def request_of(job: Job) -> Request:
    """What to ask for a job; a page is asked for in its version's language."""
    if isinstance(job, FeedJob):
        source = job.source
        return Request(
            url=source.feed_url, kind=FetchKind.FEED, accept_language=source.language,
            etag=source.etag, last_modified=source.last_modified, typed=True,
        )  # fmt: skip
    if isinstance(job, PictureWanted):
        return Request(url=job.url, kind=FetchKind.PICTURE)
    return Request(url=job.url, kind=FetchKind.PAGE, accept_language=job.language)


def answer_of(response: Response, read: FeedRead, now: datetime, older: tuple[FeedRead, ...] = ()) -> FeedAnswer:
    """A feed that came and was read, with what the server said beside it."""
    return FeedAnswer(
        url=response.url,
        read=read,
        next_check=next_check(response.headers, read.feed.interval_seconds, now),
        etag=response.header("etag"),
        last_modified=response.header("last-modified"),
        moved_to=moved_to(response),
        pages=older,
    )


def document_of(response: Response) -> RawDocument:
    """A response as what parsers take."""
    return RawDocument(
        url=response.url, body=response.body, content_type=response.header("content-type"), link_header=response.header("link")
    )


def moved_to(response: Response) -> str:
    """The address that the server says the feed has for ever, empty unless every redirect says so (301, 308)."""
    if not response.redirects or any(hop.status not in (301, 308) for hop in response.redirects):
        return ""
    return response.url


def address_of(job: Job) -> str:
    """The address that a job asks."""
    return job.source.feed_url if isinstance(job, FeedJob) else job.url


def kind_of(job: Job) -> FetchKind:
    """The limits and manners that hold for a job."""
    match job:
        case FeedJob():
            return FetchKind.FEED
        case PictureWanted():
            return FetchKind.PICTURE
        case _:
            return FetchKind.PAGE


def is_offline(error: ReaderError) -> bool:
    """Whether an error looks like having no network rather than a failing server."""
    return isinstance(error, FetchError) and error.key == "unreachable" and error.detail in ("offline", "dns")
