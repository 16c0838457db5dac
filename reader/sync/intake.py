"""Takes in a feed's answer that somebody else asked for: a look-up before subscribing."""

from datetime import datetime

from reader.domain.cancel import CancelToken
from reader.domain.update import FeedUpdate, SourceForSync
from reader.net import Response, next_check
from reader.sync.fetching import document_of, moved_to
from reader.sync.jobs import FeedInput
from reader.sync.plan import FeedAnswer, plan_feed
from reader.sync.workshop import Workshop


def take_answer(source: SourceForSync, response: Response, workshop: Workshop, now: datetime) -> FeedUpdate:
    """The update for a source that has no entries yet.  Raises ``NotAFeed``, ``BrokenFeed``."""
    wanted = FeedInput(document=document_of(response), language=source.language)
    read = workshop.read_feed(wanted, CancelToken())
    answer = FeedAnswer(
        url=response.url, read=read, next_check=next_check(response.headers, read.feed.interval_seconds, now),
        etag=response.header("etag"), last_modified=response.header("last-modified"), moved_to=moved_to(response),
    )  # fmt: skip
    return plan_feed(source, (), answer, now)
