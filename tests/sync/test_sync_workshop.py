import io
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from reader.domain import errors
from reader.domain.cancel import CancelToken
from reader.domain.errors import BadPicture, Cancelled, ContentError, NotAFeed, ReaderError
from reader.domain.feed import RawDocument
from reader.sync.feed_job import FeedInput, digest_of
from reader.sync.jobs import error_from_bytes, error_to_bytes
from reader.sync.workshop import Workshop

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def own_workshop() -> Iterator[Workshop]:
    with Workshop(size=1).open() as opened:
        yield opened


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(out, "PNG")
    return out.getvalue()


def child_of(own_workshop: Workshop) -> int:
    own_workshop.make_picture(png(), CancelToken())
    assert own_workshop._children
    child = own_workshop._children.resting[-1]  # the test must reach the process that it harms
    assert child._process is not None
    assert child._process.pid is not None
    return child._process.pid


def test_a_picture_comes_back_whole(own_workshop: Workshop) -> None:
    made = own_workshop.make_picture(png(), CancelToken())
    assert (made.width, made.height, made.suffix) == (40, 30, "png")


def test_an_error_of_the_tree_comes_back_as_itself(own_workshop: Workshop) -> None:
    with pytest.raises(BadPicture) as caught:
        own_workshop.make_picture(b"nothing", CancelToken())
    assert caught.value.detail == "format"
    with pytest.raises(NotAFeed):
        own_workshop.read_feed(FeedInput(document=RawDocument(url="https://a.example/", body=b"<html></html>")), CancelToken())


def test_a_feed_comes_back_cleaned_and_known_entries_are_not_cleaned_again(own_workshop: Workshop) -> None:
    body = b"""<rss version="2.0"><channel><title>T</title><language>en</language>
        <item><guid>1</guid><title>One</title><description>&lt;p&gt;Some text of the first.&lt;/p&gt;</description></item>
        <item><guid>2</guid><title>Two</title><description>Second</description></item></channel></rss>"""
    wanted = FeedInput(document=RawDocument(url="https://a.example/rss", body=body))
    read = own_workshop.read_feed(wanted, CancelToken())
    assert [item.title for item in read.feed.items] == ["One", "Two"]
    assert all(item.html == item.summary_html == "" for item in read.feed.items)
    assert read.entries[0].version is not None
    again = own_workshop.read_feed(FeedInput(document=wanted.document, known=(read.entries[0].digest,)), CancelToken())
    assert again.entries[0].version is None
    assert again.entries[1].version is not None


def test_a_child_that_dies_costs_one_job(own_workshop: Workshop) -> None:
    pid = child_of(own_workshop)
    os.kill(pid, signal.SIGSTOP)  # held, so that the job is under way when the child dies
    threading.Timer(0.3, os.kill, (pid, signal.SIGKILL)).start()
    with pytest.raises(ContentError) as caught:
        own_workshop.make_picture(png(), CancelToken())
    assert caught.value.detail == "crashed"
    assert child_of(own_workshop) != pid


def test_a_child_that_hangs_is_killed_at_its_limit(own_workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    pid = child_of(own_workshop)
    monkeypatch.setitem(__import__("reader.sync.children").sync.children.SECONDS, "picture", 0.1)
    os.kill(pid, signal.SIGSTOP)
    with pytest.raises(ContentError) as caught:
        own_workshop.make_picture(png(), CancelToken())
    assert caught.value.detail == "time"
    assert child_of(own_workshop) != pid


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_CPU")
def test_a_child_that_computes_for_too_long_is_ended_by_the_system(tmp_path: Path) -> None:
    """The limit counts computing alone."""
    script = tmp_path / "spin.py"
    script.write_text("from reader.sync.worker import _allow\n_allow(0.2)\nwhile True:\n    pass\n")
    done = subprocess.run([sys.executable, str(script)], check=False, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
    assert done.returncode == -signal.SIGXCPU


def test_a_child_that_was_ended_for_its_time_says_so(own_workshop: Workshop) -> None:
    pid = child_of(own_workshop)
    os.kill(pid, signal.SIGSTOP)

    def end() -> None:
        os.kill(pid, signal.SIGXCPU)
        os.kill(pid, signal.SIGCONT)

    threading.Timer(0.3, end).start()
    with pytest.raises(ContentError) as caught:
        own_workshop.make_picture(png(), CancelToken())
    assert caught.value.detail == "time"
    assert child_of(own_workshop) != pid


def test_a_cancel_is_felt_while_a_child_works(own_workshop: Workshop) -> None:
    os.kill(child_of(own_workshop), signal.SIGSTOP)
    cancel = CancelToken()
    threading.Timer(0.2, cancel.cancel).start()
    with pytest.raises(Cancelled):
        own_workshop.make_picture(png(), cancel)


def test_a_child_that_is_expected_to_read_feeds_is_begun_once_and_reads_them() -> None:
    workshop = Workshop(size=2)
    with workshop.open():
        for _ in range(2):
            workshop.expect_feeds()
        assert workshop._children
        (child,) = workshop._children.resting
        process = child._process
        assert process is not None
        body = b"<rss version='2.0'><channel><title>T</title><item><title>A</title></item></channel></rss>"
        read = workshop.read_feed(FeedInput(document=RawDocument(url="https://a.example/rss", body=body)), CancelToken())
        assert [item.title for item in read.feed.items] == ["A"]
        assert child._process is process


def test_children_live_as_long_as_somebody_uses_them() -> None:
    workshop = Workshop(size=1)
    with workshop.open():
        with workshop.open():
            pid = child_of(workshop)
        os.kill(pid, 0)
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.02)
    else:
        pytest.fail("the child outlived the workshop")


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no RLIMIT_AS")
def test_memory_has_a_limit() -> None:
    out = io.BytesIO()
    Image.new("RGB", (4990, 4990), "navy").save(out, "PNG")
    with Workshop(size=1, memory_limit=160 << 20).open() as small, pytest.raises(ContentError):
        small.make_picture(out.getvalue(), CancelToken())


@pytest.mark.parametrize("name", [n for n in dir(errors) if isinstance(getattr(errors, n), type)])
def test_errors_cross_the_pipe(name: str) -> None:
    kind = getattr(errors, name)
    if issubclass(kind, ReaderError):
        back = error_from_bytes(error_to_bytes(kind("detail", url="x", status=3)))
        assert (type(back), back.detail, back.values) == (kind, "detail", {"url": "x", "status": 3})


def test_an_unknown_error_is_a_content_error() -> None:
    assert type(error_from_bytes(b'["SystemExit","",{}]')) is ContentError


def test_dates_do_not_change_a_digest() -> None:
    from datetime import UTC, datetime

    from reader.domain.feed import ParsedItem

    one = ParsedItem(identity="1", title="T", html="x", published=datetime(2026, 1, 1, tzinfo=UTC))
    assert digest_of(one) == digest_of(ParsedItem(identity="2", title="T", html="x"))
    assert digest_of(one) != digest_of(ParsedItem(identity="1", title="T", html="y"))
