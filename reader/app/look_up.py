"""Finds what a person means by an address: a feed, or a site that offers some."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.app.accounts import Accounts
from reader.app.network import Network
from reader.app.settings import Settings
from reader.domain.account import Account
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.errors import (
    AlreadySubscribed,
    ContentError,
    FetchError,
    NoFeedFound,
    NotAFeed,
    PrivateAddress,
    ReaderError,
    Refused,
    SubscriptionError,
    Unreachable,
)
from reader.domain.feed import FeedLink, Outline, ParsedFeed, ParsedItem, SourceKind
from reader.domain.language import canonical
from reader.domain.late_dataclass import dataclass
from reader.domain.site import family_of
from reader.domain.url import host_of, is_private_host, origin_of, site_of, split_userinfo, web_address, without_userinfo
from reader.store import Store

if TYPE_CHECKING:
    from reader.net import Response
    from reader.sync.feed_job import FeedRead

USUAL_PLACES = ("/feed/", "/rss/", "/rss.xml", "/feed.xml", "/atom.xml")
"""Where sites keep a feed that their pages do not name: the five commonest paths of the 241 feeds of the catalogue."""


SITEMAPS = 2
"""Sitemaps looked at of those that a site names: one of news, one of everything."""
FEW_STORIES = 5
"""Stories below which a page is offered after the sitemap: a page that needs a script links to two or three."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Feeds at an address, the best for this person first.  ``feed`` is the parsed one when the address is itself a feed.

    ``stories``: of pages without a feed, what each of ``feeds`` would bring, in their order.
    """

    feeds: tuple[FeedLink, ...]
    title: str = ""
    feed: ParsedFeed | None = None
    stories: tuple[tuple[ParsedItem, ...], ...] = ()


class LookUp:
    """Looks addresses up, and keeps the last answers so that subscribing does not ask again."""

    def __init__(self, store: Store, settings: Settings, network: Network, accounts: Accounts) -> None:
        self._store, self._settings, self._network, self._accounts = store, settings, network, accounts
        self._answers: dict[str, tuple[Response, FeedRead]] = {}

    def find(self, address: str, cancel: CancelToken, *, allow_private: bool = False, account: Account | None = None) -> Found:
        """What is at a typed address.  Blocks on the network; call it off the window's thread.

        ``allow_private``: the person said yes to an address on their own network, which is remembered for that origin.
        ``account``: what to say when the site asks; one that stands in the address is taken out of it at once.
        Raises ``PrivateAddress`` (ask, and call again), ``NoFeedFound``, ``AlreadySubscribed``, ``ContentError``, ``FetchError``
        (``BadStatus`` 401: ask for a password, and call again; ``Refused("plain-http")``: a password is for https only).
        """
        address, account = _without_account(address, account)
        candidates = typed_addresses(address)
        if not candidates:
            raise Refused("scheme", url=address[:200])
        if account is not None:
            candidates = candidates[:1]  # never http because https did not answer
            self._accounts.try_out(origin_of(candidates[0]), account)
        return self._first_that_answers(candidates, lambda url: self._find(url, cancel, allow_private))

    def find_stories(self, address: str, cancel: CancelToken, *, allow_private: bool = False) -> Found:
        """What a front or section page would bring as a source, and its site's sitemaps, where they name stories.

        Asks for the page, the site's robots.txt and at most three sitemaps.  Raises as ``find``, and ``NotAFeed("stories")``.
        """
        candidates = typed_addresses(without_userinfo(_bare(address)))
        if not candidates:
            raise Refused("scheme", url=address[:200])
        return self._first_that_answers(candidates, lambda url: self._stories(url, cancel, allow_private))

    def _first_that_answers(self, candidates: tuple[str, ...], ask: Callable[[str], Found]) -> Found:
        with self._network.workshop.open():
            for url in candidates[:-1]:
                try:
                    return ask(url)
                except Unreachable:
                    continue
            return ask(candidates[-1])

    def _stories(self, url: str, cancel: CancelToken, allow_private: bool) -> Found:
        known = self._store.sources.by_feed_url(url)
        if known is not None:
            raise AlreadySubscribed(url=url, title=known.title)
        found: list[tuple[FeedLink, tuple[ParsedItem, ...]]] = []
        refused: ReaderError = NotAFeed("stories", url=url)
        try:
            found.append(self._page_stories(url, self._get(url, cancel, allow_private, is_page=True), cancel))
        except NotAFeed as error:
            refused = error
        for sitemap in self._sitemaps(url, cancel):
            try:
                found.append(self._page_stories(sitemap, self._get(sitemap, cancel, False, is_page=True), cancel))
            except (FetchError, ContentError, SubscriptionError):
                continue
        if not found:
            raise refused
        found.sort(key=lambda one: len(one[1]) < FEW_STORIES)
        return Found(feeds=tuple(link for link, _ in found), title=found[0][0].title, stories=tuple(items for _, items in found))

    def _page_stories(self, url: str, response: "Response", cancel: CancelToken) -> tuple[FeedLink, tuple[ParsedItem, ...]]:
        """A page or a sitemap as a source; of an index the newest sitemap is looked into."""
        read = self._read(response, SourceKind.PAGE, cancel)
        feed, items = read.feed, read.feed.items
        if feed.next_page_url and not items:
            child = self._get(feed.next_page_url, cancel, False, is_page=True)
            items = self._read(child, SourceKind.PAGE, cancel).feed.items
        else:
            self._answers[url] = (response, read)
        link = FeedLink(url=url, title=feed.title or site_of(url), language=feed.language, kind=SourceKind.PAGE)
        return link, items

    def _sitemaps(self, url: str, cancel: CancelToken) -> tuple[str, ...]:
        """Those of the page's own publication that its robots.txt names, news first; else where they usually are."""
        from reader.feeds import named_sitemaps

        origin = origin_of(url)
        try:
            robots = self._get(f"{origin}/robots.txt", cancel, False, is_page=True).body
        except (FetchError, SubscriptionError):
            robots = b""
        own = [one for one in named_sitemaps(robots) if family_of(one) == family_of(url) and one != url]
        return tuple(sorted(own, key=lambda one: "news" not in one)[:SITEMAPS] or (f"{origin}/sitemap.xml",))

    def _find(self, url: str, cancel: CancelToken, allow_private: bool) -> Found:
        known = self._store.sources.by_feed_url(url)
        if known is not None:
            raise AlreadySubscribed(url=url, title=known.title)
        response = self._get(url, cancel, allow_private)
        try:
            return self._feed(url, response, cancel)
        except NotAFeed:
            return self._page(url, response, cancel, allow_private)

    def _get(self, url: str, cancel: CancelToken, allow_private: bool, *, is_page: bool = False) -> "Response":
        from reader.net import FetchKind, Request

        if allow_private:
            self._store.sources.approve_origin(origin_of(url))
        kind = FetchKind.PAGE if is_page else FetchKind.FEED
        try:
            return self._network.client().get(Request(url=url, kind=kind, typed=True), cancel)
        except Refused as error:
            if error.detail == "private-address" and not allow_private:
                raise PrivateAddress(url=url, origin=origin_of(url)) from error
            raise

    def _feed(self, url: str, response: "Response", cancel: CancelToken) -> Found:
        read = self._read(response, SourceKind.FEED, cancel)
        feed = read.feed
        self._answers[url] = (response, read)
        link = FeedLink(url=url, title=feed.title, language=canonical(feed.language))
        return Found(feeds=(link,), title=feed.title, feed=feed)

    def _read(self, response: "Response", kind: SourceKind, cancel: CancelToken) -> "FeedRead":
        from reader.sync.feed_job import FeedInput
        from reader.sync.fetching import document_of

        return self._network.workshop.read_feed(FeedInput(document=document_of(response), kind=kind), cancel)

    def _page(self, url: str, response: "Response", cancel: CancelToken, allow_private: bool) -> Found:
        from reader.sync.fetching import document_of

        workshop = self._network.workshop
        found = workshop.find_feeds(document_of(response), self._settings.reading_languages, cancel)
        if found.feeds:
            return Found(feeds=found.feeds, title=found.feeds[0].title)
        for place in USUAL_PLACES:
            guess = web_address(place, response.url)
            try:
                return self._feed(guess, self._get(guess, cancel, allow_private), cancel)
            except ReaderError:
                continue
        raise NoFeedFound(url=url)

    def absorb(self, source_id: int, feed_url: str) -> Changes:
        """Write the headlines of a look-up's answer for a new source, if there was one, and keep the account that it took."""
        self._accounts.keep_tried(origin_of(feed_url))
        kept = self._answers.pop(feed_url, None)
        if kept is None:
            return Changes()
        from reader.sync.fetching import answer_of
        from reader.sync.plan import plan_feed

        now = datetime.now(UTC)
        source = self._store.sync.due(now, (source_id,))[0]
        return self._store.sync.apply_feed(plan_feed(source, (), answer_of(*kept, now), now))

    def leave(self, feed_url: str) -> None:
        """Give the account of a removed source up, unless another source is on its site."""
        origin = origin_of(feed_url)
        if all(origin_of(source.feed_url) != origin for source in self._store.sources.all()):
            self._accounts.forget(origin)

    def read_outline(self, data: bytes) -> Outline:
        """An OPML file, read in a child process.  Raises ``BadOutline``."""
        with self._network.workshop.open() as workshop:
            return workshop.read_outline(data, CancelToken())


def _without_account(address: str, account: Account | None) -> tuple[str, Account | None]:
    address, user, password = split_userinfo(_bare(address))
    return address, account or (Account(user=user, password=password) if user else None)


def _bare(address: str) -> str:
    """Without ``feed:``, as browsers hand addresses on, and what text puts round them."""
    return re.sub(r"^feed:(?://)?", "", address.strip().strip("<>\"'"))


def typed_addresses(address: str) -> tuple[str, ...]:
    """What a person may mean by what they typed: as it is, or with ``https://``, then ``http://``, put before it.

    ``feed:`` addresses, as browsers hand them on, are taken as what they name.
    """
    address = _bare(address)
    if re.match(r"^[a-z][a-z0-9+.-]*://", address, re.I):
        return tuple(filter(None, (web_address(address),)))
    if re.match(r"^[a-z][a-z0-9+.-]*:(?!\d)", address, re.I):
        return ()
    secure, open_ = web_address(f"https://{address}"), web_address(f"http://{address}")
    if not secure:
        return ()
    return (open_,) if is_private_host(host_of(secure)) else (secure, open_)
