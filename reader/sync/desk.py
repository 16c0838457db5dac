"""The engine's desk: answers come in, decisions are written to the library, new jobs go out.  One thread only."""

import random
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import cached_property

from reader.domain.changes import Changes
from reader.domain.errors import BadStatus, NoStory, ReaderError, TimedOut
from reader.domain.page import LinkKind, Outcome
from reader.domain.update import (
    FeedFailure,
    FeedUpdate,
    LinkAccepted,
    LinkRejected,
    LinkWanted,
    Looked,
    LookWanted,
    PageFailed,
    PageStored,
    PageWanted,
    PictureFailed,
    PictureStored,
    PictureWanted,
)
from reader.store.syncing import SyncDesk
from reader.sync.fetching import Answer, Failed, FeedJob, Job, LinkFetched, address_of, is_offline
from reader.sync.links import LinkJudge, of_failure
from reader.sync.older import OlderPage, after, after_newest, plan_older
from reader.sync.patterns import Guesser
from reader.sync.plan import FeedAnswer, NotModified, plan_feed, plan_not_modified
from reader.sync.tally import Tally, failure_of, values_of
from reader.sync.waits import next_ask, next_try

FAR = datetime(9999, 1, 1, tzinfo=UTC)
"""A person who asks wants what is not due yet too."""
RECENT = timedelta(seconds=10)
"""A source asked so recently (when it was added) is not asked again."""


class Desk:
    """Decides and writes.  Each job is given out once per sync, whatever the library still wants."""

    def __init__(
        self,
        store: SyncDesk,
        reading: tuple[str, ...],
        tally: Tally,
        clock: Callable[[], datetime],
        on_changes: Callable[[Changes], None],
        *,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._chance = chance
        self._store, self._reading, self._tally, self._clock, self._on_changes = store, reading, tally, clock, on_changes
        self._guesser = Guesser(store, reading)
        self._given: set[tuple[str, int | str]] = set()
        self._unchanged: list[FeedUpdate] = []
        self._pages: list[PageStored | PageFailed] = []
        self._links: list[LinkAccepted | LinkRejected] = []
        self._looks: list[Looked] = []
        self._pictures: list[PictureStored | PictureFailed] = []
        self._feed_failures: list[tuple[FeedJob, ReaderError, datetime | None, datetime]] = []
        self._answered = 0
        self._newest_before = store.newest_story()

    @cached_property
    def _judge(self) -> LinkJudge:
        """Made for the first claim: judging brings lxml with it, and most syncs judge nothing."""
        from reader.extract import judge

        return LinkJudge(self._store, judge)

    @property
    def waiting(self) -> int:
        """Decisions that are not written yet."""
        return len(self._unchanged) + len(self._pages) + len(self._links) + len(self._looks) + len(self._pictures)

    # jobs out

    def first_jobs(self, only: tuple[int, ...], *, manual: bool) -> tuple[Job, ...]:
        """The sources to ask, and what earlier syncs left undone."""
        now = self._clock()
        jobs: list[Job] = []
        for source in self._store.due(FAR if manual else now, only or None):
            self._tally.expect(source.source_id, source.title)
            if manual and source.next_check and source.next_check > now and source.is_told_to_wait:
                wait = round((source.next_check - now).total_seconds())
                failure = failure_of(source.feed_url, BadStatus("", status=429, retry_after=wait))
                self._tally.feed_failed(source.source_id, failure, source.next_check)
            elif source.checked and now - source.checked < RECENT and not source.failures:
                self._tally.feed_done(source.source_id, 0, 0, not_modified=True)
            else:
                jobs.append(FeedJob(source=source))
        return (*jobs, *self._page_jobs(only), *self._look_jobs(only), *self._followers(None))

    def story_jobs(self, stories: frozenset[int]) -> tuple[Job, ...]:
        """What these stories want: pages, then claims and pictures."""
        wanted = (page for page in self._store.pages_wanted(FAR) if page.story_id in stories)
        return (*self._new_pages(wanted), *self._followers(stories))

    def _page_jobs(self, only: tuple[int, ...]) -> tuple[Job, ...]:
        """Pages that the library wants (of these sources)."""
        return self._new_pages(self._store.pages_wanted(self._clock(), only or None))

    def _new_pages(self, wanted: Iterable[PageWanted]) -> tuple[Job, ...]:
        """Those that were not given out in this sync."""
        pages = tuple(page for page in wanted if self._give("page", page.version_id))
        self._tally.pages_total += len(pages)
        return pages

    def _look_jobs(self, only: tuple[int, ...]) -> tuple[Job, ...]:
        """Pages to read again, because a translation may have come late."""
        looks = self._store.looks_wanted(self._clock(), self._reading, only or None)
        self._tally.pages_total += len(looks)
        return looks

    def _followers(self, stories: frozenset[int] | None) -> tuple[Job, ...]:
        """What comes of pages: claims to fetch and pictures, of these stories, or of all.

        Asking for all after every batch made a sync's cost grow with the square of its pages.
        """
        now = self._clock()
        links = self._open_links(now, stories)
        pictures = [one for one in self._store.pictures_wanted(now, stories) if self._give("picture", one.url)]
        self._tally.pages_total += len(links)
        self._tally.pictures_total += len(pictures)
        return (*links, *pictures)

    def _give(self, kind: str, key: int | str) -> bool:
        if (kind, key) in self._given:
            return False
        self._given.add((kind, key))
        return True

    def _open_links(self, now: datetime, stories: frozenset[int] | None) -> list[LinkWanted]:
        """Claims whose page must be fetched; those about fetched versions are decided on the spot."""
        to_fetch = []
        decided: list[LinkAccepted | LinkRejected] = []
        for link in self._store.links_wanted(now, self._reading, stories):
            if link.known_version_id and link.known_is_fetched:
                decided.append(self._note(link, self._judge.of_known(link, now)))
            elif not link.known_version_id and self._give("link", link.url):
                to_fetch.append(link)
        if decided:
            self._tell(self._store.apply_links(tuple(decided), self._reading))
        return to_fetch

    def _note(self, link: LinkWanted, decision: LinkAccepted | LinkRejected) -> LinkAccepted | LinkRejected:
        """A guess that came true lets the publication's other stories be guessed too."""
        if link.kind is LinkKind.PATTERN and isinstance(decision, LinkAccepted):
            self._guesser.wake(link.version_id)
        return decision

    # answers in

    def take(self, job: Job, answer: Answer) -> tuple[Job, ...]:
        """Take in one answer; a feed with news is written at once and brings its pages, others wait for their batch."""
        match job:
            case FeedJob():
                return self._take_feed(job, answer)
            case OlderPage():
                return self._take_older(job, answer)
            case PictureWanted():
                self._tally.pictures_done += 1
                self._take_picture(job, answer)
            case LinkWanted():
                self._tally.pages_done += 1
                self._take_link(job, answer)
            case LookWanted():
                self._tally.pages_done += 1
                self._take_look(job, answer)
            case PageWanted():
                self._tally.pages_done += 1
                self._take_page(job, answer)
        return ()

    def refuse(self, job: Job, wait_seconds: float, *, is_silent: bool = False) -> tuple[Job, ...]:
        """A job whose host asked to be left alone for longer than a sync lasts, or has been silent too often."""
        if is_silent:
            return self.take(job, Failed(error=TimedOut("idle", url=address_of(job))))
        error = BadStatus("", url=address_of(job), status=429, retry_after=round(wait_seconds))
        return self.take(job, Failed(error=error, status=429, retry_after=wait_seconds))

    def _take_feed(self, job: FeedJob, answer: Answer) -> tuple[Job, ...]:
        source = job.source
        if isinstance(answer, Failed):
            now = self._clock()
            again = next_ask(answer.error, source.failures, now, self._chance())
            self._feed_failures.append((job, answer.error, again, now))
            self._tally.feed_failed(source.source_id, failure_of(source.feed_url, answer.error), again)
            return ()
        self._answered += 1
        if isinstance(answer, FeedAnswer):
            update = plan_feed(source, answer.known, answer, self._clock())
            self._tally.feed_done(source.source_id, len(update.new), len(update.changed))
            return (*self._keep_feed(update), *filter(None, (after_newest(source, answer.known, answer, update),)))
        assert isinstance(answer, NotModified)
        self._unchanged.append(plan_not_modified(source, answer, self._clock()))
        self._tally.feed_done(source.source_id, 0, 0, not_modified=True)
        return ()

    def _take_older(self, job: OlderPage, answer: Answer) -> tuple[Job, ...]:
        """More of a feed; one that does not come is nobody's failure, for the newest page is what was asked for."""
        if not isinstance(answer, FeedAnswer):
            return ()
        source_id = job.source.source_id
        update = plan_older(job, self._store.known_entries(source_id), answer, self._clock())
        self._tally.feed_went_on(source_id, len(update.new))
        return (*self._keep_feed(update), *filter(None, (after(job, answer),)))

    def _keep_feed(self, update: FeedUpdate) -> tuple[Job, ...]:
        changes = self._store.apply_feed(update)
        self._tell(changes)
        return (*self._page_jobs((update.source_id,)), *self._followers(changes.stories))

    def _take_page(self, job: PageWanted, answer: Answer) -> None:
        if isinstance(answer, PageStored):
            self._pages.append(answer)
            if answer.extracted.outcome is Outcome.STORY:
                self._tally.page_done(job.source_id)
            else:
                self._tally.page_failed(job.source_id, job.url, NoStory(answer.extracted.outcome, url=job.url))
        elif isinstance(answer, Failed):
            now = self._clock()
            again = next_try(answer.error, job.tries, now)
            self._pages.append(PageFailed(version_id=job.version_id, code=answer.error.code, tried=now, next_try=again))
            self._tally.page_failed(job.source_id, job.url, answer.error)

    def _take_link(self, job: LinkWanted, answer: Answer) -> None:
        now = self._clock()
        if isinstance(answer, LinkFetched):
            decision = self._note(job, self._judge.of_page(job, answer.page, now))
            self._links.append(decision)
            if isinstance(decision, LinkAccepted):
                self._tally.page_done(job.source_id, is_version=True)
        elif isinstance(answer, Failed):
            self._links.append(of_failure(job, answer.error, now))
            if job.kind is not LinkKind.PATTERN:  # a guess that was wrong is nobody's failure
                self._tally.page_failed(job.source_id, job.url, answer.error)

    def _take_look(self, job: LookWanted, answer: Answer) -> None:
        """Only what the page claims is taken: its text was read when it came, and a wall today must not replace it."""
        if isinstance(answer, Failed) and is_offline(answer.error):
            return
        read = answer.page.extracted if isinstance(answer, LinkFetched) else None
        links = read.alternates if read and read.outcome is Outcome.STORY else ()
        self._looks.append(Looked(version_id=job.version_id, looked=self._clock(), links=links))

    def _take_picture(self, job: PictureWanted, answer: Answer) -> None:
        if isinstance(answer, PictureStored):
            self._pictures.append(answer)
            self._tally.picture_done(job.source_id)
        elif isinstance(answer, Failed):
            now = self._clock()
            again = next_try(answer.error, job.tries, now)
            self._pictures.append(PictureFailed(url=job.url, code=answer.error.code, tried=now, next_try=again))
            if answer.error.code != "bad-picture:tiny":  # a counter or a spacer: nothing that a reader misses
                self._tally.picture_failed(job.source_id, job.url, answer.error)

    # writing

    def write(self) -> tuple[Job, ...]:
        """Write what waits; gives the jobs that come of it."""
        if not self.waiting and not self._guesser.is_awake:
            return ()
        pages, links, looks = tuple(self._pages), tuple(self._links), tuple(self._looks)
        pictures, unchanged = tuple(self._pictures), tuple(self._unchanged)
        self._pages, self._links, self._looks, self._pictures, self._unchanged = [], [], [], [], []
        changes = self._store.apply_unchanged(unchanged) if unchanged else Changes()
        if pages:
            changes |= self._store.apply_pages(pages)
        if links:
            changes |= self._store.apply_links(links, self._reading)
        claimed = self._store.add_links(self._guesser.guess(pages))
        claimed |= self._store.apply_looks(looks) if looks else Changes()
        touched = changes.stories | claimed.stories
        self._tell(changes | self._store.apply_pictures(pictures) if pictures else changes)
        return self._followers(touched) if touched else ()

    def close(self) -> bool:
        """Write the feeds' failures; true when it looks as if there is no network (then no source is to blame)."""
        failures = self._feed_failures
        offline = bool(failures) and not self._answered and all(is_offline(error) for _, error, _, _ in failures)
        now = self._clock()
        for job, error, again, asked in failures:
            failure = FeedFailure(
                source_id=job.source.source_id, checked=asked, next_check=now if offline else again or FAR, code=error.code,
                values=values_of(error), counts=not offline, is_gone=again is None,
            )  # fmt: skip
            self._tell(self._store.apply_feed_failure(failure))
        self._feed_failures = []
        return offline

    def _tell(self, changes: Changes) -> None:
        if changes.lists:
            self._tally.new_stories = self._store.count_stories(self._newest_before)
        if changes:
            self._on_changes(changes)
