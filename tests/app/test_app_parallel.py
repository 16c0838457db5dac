import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.parallel import Parallel
from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled, NotFound
from reader.store import Store, open_library
from reader.sync.workshop import Workshop
from tests.store.store_builders import NOW, accept_page, entry, extracted, feed, link, page, paragraphs, source

PAGE, EN, RU = (f"https://pravda.example/{code}news/1" for code in ("", "eng/", "rus/"))
UKRAINIAN = paragraphs("Дев’ять рад підписали план у 2024 році.") + paragraphs("Навчання заплановане на лютий.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """One story in Ukrainian and English; a Russian version is claimed."""
    made = open_library(tmp_path, clock=lambda: NOW)
    made.sync.apply_feed(feed(source(made), entry(1)))
    made.sync.apply_pages((page(1, extracted(PAGE, *UKRAINIAN, links=(link(EN),))),))
    accept_page(
        made, extracted(EN, *paragraphs("Nine councils signed the plan in 2024."), language="en", links=(link(RU, "ru"),))
    )
    yield made
    made.close()


class CountingWorkshop:
    """Lends a workshop and counts how often."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self.lent = 0

    def __call__(self) -> Workshop:
        self.lent += 1
        return self._workshop


def test_versions_are_aligned_once(store: Store, workshop: Workshop) -> None:
    lend = CountingWorkshop(workshop)
    parallel = Parallel(store, lend)
    made = parallel.align(1, "uk", "en", CancelToken())
    assert (made.left.language, made.right.language) == ("uk", "en")
    assert [(pair.left, pair.right) for pair in made.alignment.pairs] == [((0,), (0,)), ((1,), ())]
    assert parallel.align(1, "uk", "en", CancelToken()) == made
    assert parallel.align(1, "en", "uk", CancelToken()).alignment == made.alignment.mirrored()
    assert lend.lent == 1
    store.sync.apply_pages((page(1, extracted(PAGE, *UKRAINIAN[:1])),))
    assert len(parallel.align(1, "uk", "en", CancelToken()).alignment.pairs) == 1
    assert lend.lent == 2


@pytest.mark.parametrize("missing", ["ru", "de", ""])
def test_language_without_text_is_not_found(store: Store, workshop: Workshop, missing: str) -> None:
    with pytest.raises(NotFound):
        Parallel(store, lambda: workshop).align(1, "uk", missing, CancelToken())


def test_cancelled_keeps_nothing(store: Store, workshop: Workshop) -> None:
    parallel, cancel = Parallel(store, lambda: workshop), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        parallel.align(1, "uk", "en", cancel)
    assert len(parallel.align(1, "uk", "en", CancelToken()).alignment.pairs) == 2


def test_any_thread_may_ask(store: Store, workshop: Workshop) -> None:
    found: list[float] = []
    parallel = Parallel(store, lambda: workshop)
    asking = threading.Thread(target=lambda: found.append(parallel.align(1, "uk", "en", CancelToken()).alignment.shared))
    asking.start()
    asking.join()
    assert found[0] > 0


@pytest.mark.parametrize(("block", "there"), [(0, 0), (1, 0), (9, 0)])
def test_a_paragraph_s_counterpart_is_known_once_the_versions_were_side_by_side(
    store: Store, workshop: Workshop, block: int, there: int
) -> None:
    parallel = Parallel(store, lambda: workshop)
    left, right = (store.stories.open(1, code, (code,)).version for code in ("uk", "en"))
    assert parallel.counterpart(left, right, block) == -1
    parallel.align(1, "uk", "en", CancelToken())
    assert parallel.counterpart(left, right, block) == there
    assert parallel.counterpart(right, left, 0) == 0
