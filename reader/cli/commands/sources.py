"""add, sources, remove, sample: what a person subscribes to."""

from reader.cli.records import feed_record, source_record
from reader.cli.session import CANNOT, OK, Session, interruptible
from reader.cli.words import sentence, sentence_of
from reader.domain.cancel import CancelToken
from reader.domain.errors import AlreadySubscribed
from reader.domain.feed import FeedLink, ParsedItem
from reader.domain.language import own_name
from reader.domain.story import Source
from reader.domain.update import NewSource
from reader.domain.url import site_of

SHOWN_STORIES = 10
"""Headlines of a page that is no source yet: enough to see whether they are stories."""


def add(session: Session) -> int:
    """Subscribe to a feed, or to what a site offers: the best feed, one for each language, or the first few."""
    options, token = session.options, CancelToken()
    ask = session.app.subscriptions.find_stories if options.page or options.preview else session.app.subscriptions.look_up
    with interruptible(token.cancel):
        found = ask(options.url, token, options.allow_private)
    for feed, stories in zip(found.feeds, found.stories, strict=False):
        _preview(session, feed, stories)
    if options.preview:
        session.output.record([feed_record(feed, stories) for feed, stories in zip(found.feeds, found.stories, strict=True)])
        return OK
    chosen = choose(found.feeds, all_languages=options.all_languages, first=options.first)
    added = [source_id for feed in chosen if (source_id := _add_one(session, feed))]
    session.output.record([source_record(session.app.subscriptions.source(source_id)) for source_id in added])
    for source_id in added:
        session.output.line(f"Added {_told(session.app.subscriptions.source(source_id))}")
    for feed in found.feeds:
        if feed not in chosen:
            session.output.say(f"Also offered: {feed.title} {f'({own_name(feed.language)})' if feed.language else ''} {feed.url}")
    return OK if added else CANNOT


def _preview(session: Session, feed: FeedLink, stories: tuple[ParsedItem, ...]) -> None:
    """What a page without a feed would bring."""
    session.output.say(f"{feed.title} ({feed.url}) names {len(stories)} stories:")
    for story in stories[:SHOWN_STORIES]:
        session.output.say(f"  {story.title or story.url}")


def choose(feeds: tuple[FeedLink, ...], *, all_languages: bool, first: int) -> tuple[FeedLink, ...]:
    """The feeds that are meant: the best; the best of each language; the first so many."""
    if not all_languages:
        return feeds[:first]
    by_language: dict[str, FeedLink] = {}
    for feed in feeds:
        by_language.setdefault(feed.language, feed)
    if len(by_language) > 1:
        by_language.pop("", None)
    return tuple(by_language.values())


def _add_one(session: Session, feed: FeedLink) -> int:
    """The new source's number, 0 when it is one already."""
    options, subscriptions = session.options, session.app.subscriptions
    new = NewSource(
        feed_url=feed.url,
        title=feed.title,
        language=feed.language,
        publication=site_of(feed.url) if options.all_languages else "",
        folder_id=subscriptions.add_folder(options.folder) if options.folder else 0,
    )
    try:
        return subscriptions.add(feed, new)
    except AlreadySubscribed as error:
        session.output.say(sentence_of(error))
        return 0


def list_sources(session: Session) -> int:
    """All sources and how they fare."""
    sources = session.app.subscriptions.sources()
    folders = {folder.folder_id: folder.title for folder in session.app.subscriptions.folders()}
    session.output.record([source_record(source) | {"folder": folders.get(source.folder_id, "")} for source in sources])
    if not sources:
        session.output.say("No sources yet.  Add one with: offprint add URL, or the sample paper with: offprint sample")
        return OK
    rows = [
        (
            str(source.source_id),
            source.language,
            f"{source.unread}/{source.stories}",
            f"{source.checked.astimezone():%Y-%m-%d %H:%M}" if source.checked else "never",
            folders.get(source.folder_id, ""),
            source.title,
            sentence(source.error, dict(source.error_values)) if source.error else source.feed_url,
        )
        for source in sources
    ]
    session.output.table(("ID", "Language", "Unread", "Checked", "Folder", "Title", "State"), rows)
    return OK


def remove(session: Session) -> int:
    """Unsubscribe; bookmarked stories stay unless they are given up."""
    subscriptions = session.app.subscriptions
    source = subscriptions.find(session.options.source)
    bookmarked = subscriptions.bookmarked(source.source_id)
    forget = session.options.forget_bookmarks
    subscriptions.remove(source.source_id, keep_bookmarks=not forget)
    if session.options.now:
        subscriptions.purge(at_once=True)
    session.output.record({"removed": source.source_id, "bookmarks": bookmarked, "bookmarks_kept": not forget})
    session.output.line(f"Removed {_told(source)}")
    if not session.options.now:
        session.output.say("Its stories are deleted tomorrow; until then this brings all of it back: offprint undo")
    if bookmarked:
        session.output.line(f"Bookmarked stories {'given up' if forget else 'kept'}: {bookmarked}")
    return OK


def add_sample(session: Session) -> int:
    """Subscribe to the sample paper."""
    added = session.app.subscriptions.add_sample()
    session.output.record([source_record(session.app.subscriptions.source(source_id)) for source_id in added])
    for source_id in added:
        session.output.line(f"Added {_told(session.app.subscriptions.source(source_id))}")
    return OK


def _told(source: Source) -> str:
    language = f" ({own_name(source.language)})" if source.language else ""
    return f"{source.source_id}: {source.title or source.feed_url}{language}"
