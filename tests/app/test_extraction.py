"""The verbs of extraction on a small paper: why, rules of one's own, and stored pages again."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.blocks import Paragraph, text_of
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.errors import NotFound, Refused
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.net.local_server import LocalServer

STRAY = "The editors of the Strait walked over the bridge on the first day, and bought a cake at each of its ends."
HIDDEN = "The mayor, who came by boat, said that the town had waited for this bridge since the war."
LINE = "The bridge over the strait was opened on Sunday, after nine years of works, before {n} thousand people."


def page(number: int) -> bytes:
    text = "".join(f"<p>{LINE.format(n=number * 10 + n)}</p>" for n in range(6))
    return (
        f"<html lang=en><head><title>Bridge {number}</title></head><body><article><h1>Bridge {number}</h1><div class=text>{text}"
        f"<p class=our-thanks>{STRAY}</p><div class='share-bar newsletter'><p>{HIDDEN}</p></div>"
        "</div></article></body></html>"
    ).encode()


def walled_page() -> bytes:
    """A story in boxes that are named for something else, under a cookie question: a wall, until a person says otherwise."""
    text = "".join(f"<p>{LINE.format(n=number * 7)}</p>" for number in range(5))
    asked = "<p>We value your privacy. We and our partners store cookies on your device, with your consent.</p>" * 9
    return (
        "<html lang=en><head><title>Pass</title></head><body><h1>Pass</h1>"
        f"<div class='dialog'>{asked}<button>Accept</button></div>"
        f"<div class='comments-widget sponsored'><div class='newsletter promo'>{text}</div></div></body></html>"
    ).encode()


@pytest.fixture(scope="module")
def paper() -> Iterator[str]:
    resources: dict[str, tuple[str, bytes, tuple[tuple[str, str], ...]]] = {}
    server = LocalServer(resources)
    port = server.start()
    items = "".join(
        f"<item><title>Bridge {n}</title><link>http://127.0.0.1:{port}/{n}</link><description>Short.</description></item>"
        for n in (1, 2)
    )
    feed = f"<rss version='2.0'><channel><title>The Strait</title><language>en</language>{items}</channel></rss>"
    resources["/rss"] = ("application/rss+xml", feed.encode(), ())
    for number in (1, 2):
        resources[f"/{number}"] = ("text/html; charset=utf-8", page(number), ())
    walled = f"<item><title>Pass</title><link>http://127.0.0.1:{port}/pass</link><description>Snow.</description></item>"
    resources["/walled"] = ("application/rss+xml", feed.replace(items, walled).encode(), ())
    resources["/pass"] = ("text/html; charset=utf-8", walled_page(), ())
    yield f"http://127.0.0.1:{port}"
    server.stop()


@pytest.fixture
def app(paper: str, tmp_path: Path) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path), allow_private=True)
    opened.subscriptions.add(FeedLink(url=f"{paper}/rss"))
    assert opened.syncing.run() is not None
    yield opened
    opened.close()


def story_text(app: Offprint, story_id: int) -> str:
    return text_of(app.library.open(story_id).version.blocks)


def test_a_file_and_an_address_are_explained(app: Offprint, paper: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page(1))
    saved = app.extraction.explain_file(tmp_path / "page.html", "https://a.example/1", CancelToken())
    fetched = app.extraction.explain_address(f"{paper}/1", CancelToken())
    assert saved.extracted.title == fetched.extracted.title == "Bridge 1"
    assert saved.extracted.blocks == fetched.extracted.blocks
    assert HIDDEN in [one.text for one in saved.dropped]
    app.settings.offline_by_choice = True
    with pytest.raises(Refused):
        app.extraction.explain_address(f"{paper}/1", CancelToken())


def test_a_stray_block_goes_from_all_stories_of_its_site(app: Offprint) -> None:
    heard: list[Changes] = []
    app.subscribe_changes(heard.append)
    first, second = app.library.ids(StoryQuery())
    version = app.library.open(first).version
    stray = next(block for block in version.blocks if isinstance(block, Paragraph) and text_of((block,)) == STRAY)
    preview = app.extraction.propose_drop(version.version_id, stray, CancelToken())
    assert (preview.proposal.selector, preview.pages, preview.matching) == ("p.our-thanks", 2, 2)
    assert preview.texts == (STRAY,)
    report = app.extraction.apply_rule(preview.proposal, CancelToken())
    assert len(report.changes) == 2
    assert heard[-1].stories == {first, second}
    assert STRAY not in story_text(app, first) + story_text(app, second)
    assert app.extraction.re_extract(CancelToken()).changes == ()
    taken = next(one for one in app.extraction.explain_version(version.version_id, CancelToken()).dropped if one.why == "rule")
    back = app.extraction.propose_restore(version.version_id, taken, CancelToken())
    assert (back.proposal.withdraws, back.texts) == (True, (STRAY,))
    app.extraction.apply_rule(back.proposal, CancelToken())
    assert STRAY in story_text(app, first)


def test_a_missing_block_comes_back(app: Offprint) -> None:
    first = app.library.ids(StoryQuery())[0]
    version_id = app.library.open(first).version.version_id
    lost = next(one for one in app.extraction.explain_version(version_id, CancelToken()).dropped if one.text == HIDDEN)
    preview = app.extraction.propose_restore(version_id, lost, CancelToken())
    assert preview.texts == (HIDDEN,)
    app.extraction.apply_rule(preview.proposal, CancelToken())
    assert HIDDEN in story_text(app, first)
    with pytest.raises(NotFound):
        app.extraction.explain_version(999, CancelToken())


def test_a_bad_rule_is_reported_and_the_others_are_used(app: Offprint, tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "bad.json").write_text('{"domains": ["127.0.0.1"], "drop": ["p:hover"]}')
    (folder / "good.json").write_text(json.dumps({"domains": ["127.0.0.1"], "drop": ["p.our-thanks"]}))
    told: list[tuple[int, int]] = []
    report = app.extraction.re_extract(CancelToken(), on_progress=lambda done, total: told.append((done, total)))
    assert [(fault.url, fault.code) for fault in report.bad_rules] == [("bad", "bad-rule:selector")]
    assert len(report.changes) == 2
    assert told == [(1, 2), (2, 2)]
    synced = app.syncing.run()
    assert synced is not None
    assert [fault.url for fault in synced.bad_rules] == ["bad"]


def test_a_cancelled_run_says_so(app: Offprint) -> None:
    token = CancelToken()
    token.cancel()
    report = app.extraction.re_extract(token)
    assert report.cancelled
    assert report.pages == 0


def test_a_wall_becomes_a_story_by_a_rule_of_the_persons_own(paper: str, tmp_path: Path) -> None:
    app = open_offprint(Profile.at(tmp_path), allow_private=True)
    app.subscriptions.add(FeedLink(url=f"{paper}/walled"))
    app.syncing.run()
    (story_id,) = app.library.ids(StoryQuery())
    assert app.library.open(story_id).version.offline_reason == "consent-wall"
    assert story_text(app, story_id) == "Snow."
    again = app.extraction.re_extract(CancelToken())
    assert (again.pages, again.walls, again.changes) == (1, 1, ())
    (tmp_path / "rules").mkdir()
    rule = {"domains": ["127.0.0.1"], "restore": ["div.newsletter"], "drop": ["div.dialog"]}
    (tmp_path / "rules" / "own.json").write_text(json.dumps(rule))
    (change,) = app.extraction.re_extract(CancelToken()).changes
    assert change.is_freed
    assert change.lines_lost == ("Snow.",)
    assert app.library.open(story_id).version.offline_reason == ""
    assert LINE.format(n=7) in story_text(app, story_id)
    app.close()
