"""One job of a sync each: ask the network, let a child read the answer, give back what to write.  Runs on fetcher threads."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from reader.domain.cancel import CancelToken
from reader.domain.errors import BadStatus, FetchError, LibraryError, ReaderError
from reader.domain.feed import FeedWishes, RawDocument, SourceKind
from reader.domain.late_dataclass import dataclass
from reader.domain.page import PageContext, PageInput, RuleText, SiteRepeats
from reader.domain.picture import StoredPicture
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
from reader.net import Client, FetchKind, Request, Response, next_check, outside, parse_http_date
from reader.sync.feed_job import FeedInput, FeedRead
from reader.sync.older import OlderPage
from reader.sync.plan import FeedAnswer, NotModified
from reader.sync.saved_page import pack
from reader.sync.workshop import Workshop

VALIDATORS_LAST = timedelta(days=8)
"""After so long without a whole answer a feed is asked for without conditions: some servers say "not modified" for ever
(hostile-input section 4)."""
CLOCKS_DIFFER = timedelta(days=1)
"""A ``Last-Modified`` further ahead than two clocks differ is a mistake that would end all news (2038 is usual)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedJob:
    """A source to ask."""

    source: SourceForSync


Job = FeedJob | OlderPage | PageWanted | LinkWanted | LookWanted | PictureWanted


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
    repeats: Callable[[str], SiteRepeats] = lambda _url: SiteRepeats()
    """What repeats on the other stored pages of an address's site."""
    known: Callable[[int], tuple[KnownEntry, ...]] = lambda _source_id: ()
    """What the library knows of a source's entries: asked when a feed has come, for most have nothing new."""
    keep: Callable[[StoredPicture], None] = lambda _picture: None
    """Puts a picture's file into its place.  Beside the engine, because the disk is waited for, and many can wait at once."""
    chance: Callable[[], float] = random.random
    """From 0 to 1, by which feeds that were asked together drift apart."""

    def receive(self, job: Job) -> Response | Failed:
        """Ask the network, which is all that needs the host's turn.  ``Cancelled`` passes."""
        try:
            response = self.client.get(request_of(job, self.clock()), self.cancel)
        except BadStatus as error:
            status, wait = error.values.get("status", 0), error.values.get("retry_after", 0)
            return Failed(error=error, status=int(status), retry_after=float(wait))
        except ReaderError as error:
            return Failed(error=error)
        self.count(response.received_bytes)
        return response

    def read(self, job: Job, response: Response) -> Answer:
        """What an answer says.  Failures of the world come back as ``Failed``; ``Cancelled`` passes, and ``LibraryError``."""
        try:
            return self._read(job, response)
        except LibraryError:  # no fault of the page's
            raise
        except ReaderError as error:
            return Failed(error=error)

    def _read(self, job: Job, response: Response) -> Answer:
        match job:
            case FeedJob():
                return self._absorb(job, response)
            case OlderPage():
                return self._answer(job, response)
            case LookWanted():
                return LinkFetched(page=self._page(0, response, PageContext(wanted_language=job.language)))
            case PageWanted():
                return self._page(job.version_id, response, PageContext(feed_title=job.feed_title))
            case LinkWanted():
                return LinkFetched(page=self._page(0, response, PageContext(wanted_language=job.language)))
            case PictureWanted():
                picture = self.workshop.make_picture(response.body, self.cancel)
                self.keep(picture)
                return PictureStored(url=job.url, picture=picture)

    def _absorb(self, job: FeedJob, response: Response) -> FeedAnswer | NotModified:
        """What a feed's answer says.  Raises ``NotAFeed``, ``BrokenFeed``."""
        if response.not_modified:
            now = self.clock()
            again = next_ask_of(response, job.source.wishes, now, self.chance())
            modified = sound_date(response.header("last-modified"), now)
            return NotModified(
                url=response.url,
                next_check=again,
                etag=response.header("etag"),
                last_modified=modified,
                moved_to=moved_to(response),
            )
        return self._answer(job, response)

    def _answer(self, job: FeedJob | OlderPage, response: Response) -> FeedAnswer:
        source = job.source
        known = self.known(source.source_id) if isinstance(job, FeedJob) and source.has_entries else ()
        digests = tuple(entry.digest for entry in known)
        wanted = FeedInput(document=document_of(response), kind=source.kind, language=source.language, known=digests)
        answer = answer_of(response, self.workshop.read_feed(wanted, self.cancel), self.clock(), self.chance())
        return replace(answer, known=known)

    def _page(self, version_id: int, response: Response, context: PageContext) -> PageStored:
        document = document_of(response)
        url = document.url
        wanted = PageInput(document=document, context=context, rules=self.rules(url), repeats=self.repeats(url))
        read = self.workshop.read_page(wanted, self.cancel)
        return PageStored(
            version_id=version_id, final_url=response.url, fetched=self.clock(), extracted=read.extracted,
            evidence=read.evidence, editions=read.editions, raw=pack(document),
        )  # fmt: skip


def request_of(job: Job, now: datetime) -> Request:
    """What to ask for a job; a page is asked for in its version's language."""
    if isinstance(job, FeedJob):
        source = job.source
        etag, modified = ("", "") if is_worn(source, now) else (source.etag, source.last_modified)
        return Request(
            url=source.feed_url, kind=kind_of(job), accept_language=source.language,
            etag=etag, last_modified=modified, validators_url=source.validators_url, typed=True,
        )  # fmt: skip
    if isinstance(job, OlderPage):
        return Request(url=job.url, kind=kind_of(job), accept_language=job.source.language)
    if isinstance(job, PictureWanted):
        return Request(url=job.url, kind=FetchKind.PICTURE)
    return Request(url=job.url, kind=FetchKind.PAGE, accept_language=job.language)


def is_worn(source: SourceForSync, now: datetime) -> bool:
    """Whether a source's validators are so old that it is asked for without them.  Not while it fails: an answer without
    conditions is dear, and is asked for once."""
    since = source.validators_since
    return since is not None and now - since > VALIDATORS_LAST and not source.failures


def sound_date(last_modified: str, now: datetime) -> str:
    """A ``Last-Modified`` to send back, byte for byte; empty when it lies in the future."""
    moment = parse_http_date(last_modified)
    return "" if moment is not None and moment > now + CLOCKS_DIFFER else last_modified


def answer_of(response: Response, read: FeedRead, now: datetime, chance: float = 0.0) -> FeedAnswer:
    """A feed that came and was read, with what the server said beside it."""
    return FeedAnswer(
        url=response.url,
        read=read,
        next_check=next_ask_of(response, read.feed.wishes, now, chance),
        etag=response.header("etag"),
        last_modified=sound_date(response.header("last-modified"), now),
        moved_to=moved_to(response),
    )


def next_ask_of(response: Response, wishes: FeedWishes, now: datetime, chance: float) -> datetime:
    """When a feed is asked again by itself: not before its server, and not when the feed, want to be left alone."""
    again = next_check(response.headers, wishes.interval_seconds, now, chance)
    return outside(again, wishes.skip_hours, wishes.skip_days, now)


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


def source_of(job: Job) -> int:
    """The source for which a job is done; 0 for a page that a person saved."""
    return job.source.source_id if isinstance(job, (FeedJob, OlderPage)) else job.source_id


def kind_of(job: Job) -> FetchKind:
    """The limits and manners that hold for a job."""
    match job:
        case FeedJob() | OlderPage():
            return FetchKind.PAGE if job.source.kind is SourceKind.PAGE else FetchKind.FEED
        case PictureWanted():
            return FetchKind.PICTURE
        case _:
            return FetchKind.PAGE


def is_offline(error: ReaderError) -> bool:
    """Whether an error looks like having no network rather than a failing server."""
    return isinstance(error, FetchError) and error.key == "unreachable" and error.detail in ("offline", "dns")
