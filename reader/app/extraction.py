"""Verbs of extraction: what was made of a page and why, extracting stored pages again, and a person's site rules."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app.announcer import Announcer
from reader.app.bad_rules import bad_rules
from reader.app.network import Network
from reader.app.settings import Settings
from reader.domain.blocks import Block, Picture, lines_of
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.errors import ContentError, NotFound, Refused
from reader.domain.extraction import (
    Dropped,
    Explanation,
    OwnSelector,
    ReExtraction,
    RulePreview,
    RuleProposal,
    RuleTrial,
    RuleWish,
    StoryChange,
)
from reader.domain.feed import RawDocument
from reader.domain.page import PageInput
from reader.domain.report import Failure
from reader.domain.update import PageStored
from reader.domain.url import origin_of, site_of
from reader.store import Store
from reader.sync.rule_shelf import RuleShelf

if TYPE_CHECKING:
    from reader.store.raw_pages import HeldPage, Rewritten
    from reader.sync.workshop import Workshop

FILE_LIMIT = 8 * 1024 * 1024
"""Bytes of a saved page that are read: what the network's limit for pages is too."""
PREVIEW_PAGES = 50
"""Stored pages on which a proposal is tried: a second's work, and enough to see a site's habits."""
PREVIEW_TEXTS = 40
"""Different texts that a preview shows."""
NO_ADDRESS = "https://page.invalid/"
"""Stands for the address of a saved page when nobody says it (RFC 6761: names under invalid lead nowhere)."""


class Extraction:
    """Everything runs in child processes and blocks the caller: not for the window's thread."""

    def __init__(
        self, store: Store, settings: Settings, network: Network, announcer: Announcer[Changes], rules: RuleShelf
    ) -> None:
        self._store, self._settings, self._network, self._changes, self._rules = store, settings, network, announcer, rules

    def explain_file(self, path: Path, url: str, cancel: CancelToken) -> Explanation:
        """What is made of a saved page that came from ``url``.  Raises ``OSError``, ``ContentError``."""
        with path.open("rb") as file:
            body = file.read(FILE_LIMIT)
        return self._explain(RawDocument(url=url or NO_ADDRESS, body=body), cancel)

    def explain_address(self, url: str, cancel: CancelToken, *, allow_private: bool = False) -> Explanation:
        """What is made of the page at an address, fetched now as a sync would.  Raises ``FetchError``, ``ContentError``."""
        from reader.net import FetchKind, Request
        from reader.sync.fetching import document_of

        if self._settings.offline_by_choice:
            raise Refused("offline-by-choice")
        if allow_private:
            self._store.sources.approve_origin(origin_of(url))
        response = self._network.client().get(Request(url=url, kind=FetchKind.PAGE, typed=True), cancel)
        return self._explain(document_of(response), cancel)

    def explain_version(self, version_id: int, cancel: CancelToken) -> Explanation:
        """What is made of a stored page.  Raises ``NotFound`` when it is not kept any more, ``ContentError``."""
        return self._explain(self._page(version_id).document, cancel)

    def _explain(self, document: RawDocument, cancel: CancelToken) -> Explanation:
        with self._network.workshop.open() as workshop:
            return workshop.explain(self._input(document), cancel)

    def _input(self, document: RawDocument) -> PageInput:
        url = document.url
        return PageInput(document=document, rules=self._rules.for_address(url), repeats=self._store.repeats.of_site(url))

    def _page(self, version_id: int) -> PageInput:
        held = next((page for page in self._store.raw_pages.held() if page.version_id == version_id), None)
        if held is None:
            raise NotFound(what="page", id=version_id)
        return self._held_input(held)

    def _held_input(self, held: "HeldPage") -> PageInput:
        from reader.sync.saved_page import unpack

        return self._input(unpack(self._store.raw_pages.read(held.version_id), held.url))

    # a person's rules

    def propose_drop(self, version_id: int, block: Block, cancel: CancelToken) -> RulePreview:
        """A rule that takes a block out of this site's stories, tried on its stored pages.  Raises as ``explain_version``."""
        url = block.url if isinstance(block, Picture) else ""
        lines = () if url else tuple(lines_of(block))
        return self._propose(RuleWish(page=self._page(version_id), lines=lines, picture_url=url), cancel)

    def propose_restore(self, version_id: int, dropped: Dropped, cancel: CancelToken) -> RulePreview:
        """A rule that brings a dropped block back, or the person's own rule that took it, to be withdrawn.

        Raises as ``explain_version``.
        """
        page = self._page(version_id)
        if dropped.why == "rule":
            withdrawal = self._propose_withdrawal(page, dropped.text, cancel)
            if withdrawal is not None:
                return withdrawal
        is_picture = dropped.kind == "picture"
        lines, url = ((), dropped.text) if is_picture else ((dropped.text,), "")
        return self._propose(RuleWish(page=page, lines=lines, picture_url=url, restore=True), cancel)

    def _propose_withdrawal(self, page: PageInput, text: str, cancel: CancelToken) -> RulePreview | None:
        """None when it is none of the person's own rules that took the text."""
        site = site_of(page.document.url)
        with self._network.workshop.open() as workshop:
            for selector in self._rules.own_drops(page.document.url):
                if text in workshop.try_rule(RuleTrial(page=page, selector=selector), cancel).texts:
                    proposal = RuleProposal(site=site, selector=selector, restore=True, withdraws=True)
                    return self._preview(workshop, proposal, cancel)
        return None

    def _propose(self, wish: RuleWish, cancel: CancelToken) -> RulePreview:
        with self._network.workshop.open() as workshop:
            proposal = workshop.propose(wish, cancel)
            return self._preview(workshop, proposal, cancel) if proposal.selector else RulePreview(proposal=proposal)

    def _preview(self, workshop: "Workshop", proposal: RuleProposal, cancel: CancelToken) -> RulePreview:
        pages = self._store.raw_pages.held(site=proposal.site)[:PREVIEW_PAGES]
        found: Counter[str] = Counter()
        matching = 0
        for held in pages:
            trial = RuleTrial(page=self._held_input(held), selector=proposal.selector)
            texts = workshop.try_rule(trial, cancel).texts
            matching += bool(texts)
            found.update(set(texts))
        texts = tuple(text for text, _ in found.most_common(PREVIEW_TEXTS))
        return RulePreview(proposal=proposal, pages=len(pages), matching=matching, texts=texts)

    def apply_rule(self, proposal: RuleProposal, cancel: CancelToken) -> ReExtraction:
        """Keep a proposal among the person's rules and extract the site's stored pages again."""
        if proposal.withdraws:
            self._rules.withdraw(proposal.selector)
        else:
            self._rules.add(proposal.site, proposal.selector, restore=proposal.restore)
        return self.re_extract(cancel, site=proposal.site)

    def own_rules(self) -> tuple[OwnSelector, ...]:
        """What the person's rules take out and bring back, by site."""
        return self._rules.selectors()

    def remove_rule(self, own: OwnSelector, cancel: CancelToken) -> ReExtraction:
        """Take one of ``own_rules`` back and extract the stored pages of its site again, all pages when it is for several."""
        self._rules.remove(own)
        return self.re_extract(cancel, site="" if "," in own.site else own.site)

    # stored pages again

    def re_extract(
        self,
        cancel: CancelToken,
        *,
        source_id: int = 0,
        site: str = "",
        on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> ReExtraction:
        """Run the extractor over the stored pages, write what changed, and tell of it; a cancelled run keeps what it did.

        ``on_progress`` is told pages done and pages in all, on the caller's thread.
        """
        pages = self._store.raw_pages.held(source_id, site)
        run = _Run()
        with self._network.workshop.open() as workshop:
            report = ReExtraction(bad_rules=bad_rules(self._rules, workshop))
            for held in pages:
                if cancel.is_cancelled:
                    break
                try:
                    run.note(self._again(workshop, held, cancel))
                except ContentError as error:
                    run.failures.append(Failure(url=held.url, code=error.code))
                run.pages += 1
                on_progress(run.pages, len(pages))
        if run.changed:
            self._changes.tell(run.changed)
        return run.report(report, cancelled=cancel.is_cancelled)

    def _again(self, workshop: "Workshop", held: "HeldPage", cancel: CancelToken) -> "Rewritten":
        page = self._held_input(held)
        read = workshop.read_page(page, cancel)
        return self._store.raw_pages.rewrite(
            PageStored(
                version_id=held.version_id, final_url=page.document.url, fetched=held.fetched, extracted=read.extracted,
                evidence=read.evidence,
            )
        )  # fmt: skip


class _Run:
    """What a run has done so far."""

    def __init__(self) -> None:
        self.pages = self.guarded = self.walls = 0
        self.stories: list[StoryChange] = []
        self.failures: list[Failure] = []
        self.changed = Changes()

    def note(self, rewritten: "Rewritten") -> None:
        """Count one page's outcome."""
        self.guarded += rewritten.is_guarded
        self.walls += rewritten.is_wall
        if rewritten.change is not None:
            self.stories.append(rewritten.change)
            self.changed = self.changed | rewritten.changes

    def report(self, begun: ReExtraction, *, cancelled: bool) -> ReExtraction:
        """The whole."""
        return replace(
            begun,
            pages=self.pages,
            changes=tuple(self.stories),
            guarded=self.guarded,
            walls=self.walls,
            failures=tuple(self.failures),
            cancelled=cancelled,
        )
