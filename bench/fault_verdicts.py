"""What a good reader does with each of newsworld's faults (its /truth/faults, in words), as questions to the library."""

from collections.abc import Callable

from bench.shelf import Seen

Judge = Callable[[Seen], str]
"""Gives what is wrong, empty for nothing."""

READ = 0.9
"""Share of the truth's paragraphs by which a text counts as whole; the rest is pull quotes and the like."""
FEED_LIMIT = 500
"""Entries of one feed that are taken at once (reader.sync.plan)."""


def failed(*codes: str, hours: float = 0.0) -> Judge:
    """The source is in an error state of these kinds, nothing came of it, and it is left alone for so long."""

    def judge(seen: Seen) -> str:
        if not seen.failure.startswith(codes):
            return f"state {seen.failure or 'ok'}, not {' or '.join(codes)}"
        if seen.stories:
            return f"{seen.stories} stories of a feed that failed"
        return "" if seen.next_hours >= hours else f"asked again after {seen.next_hours:.2f} hours, not {hours:.2f}"

    return judge


def whole(stories: int = 6) -> Judge:
    """Read normally: so many stories, all of them complete, their text right."""

    def judge(seen: Seen) -> str:
        if seen.failure or seen.stories != stories:
            return f"{seen.failure or 'ok'} with {seen.stories} stories, not {stories}"
        if seen.shelves["complete"] != stories:
            return f"{seen.shelves['complete']} of {stories} stories complete"
        return "" if seen.recall >= READ else f"{seen.recall:.2f} of the text"

    return judge


def entries(least: int = 6, most: int = FEED_LIMIT) -> Judge:
    """The feed is read, and so many entries are kept."""

    def judge(seen: Seen) -> str:
        return "" if not seen.failure and least <= seen.stories <= most else f"{seen.failure or 'ok'} with {seen.stories} stories"

    return judge


def either(*judges: Judge) -> Judge:
    """One of these."""

    def judge(seen: Seen) -> str:
        found = [each(seen) for each in judges]
        return "" if "" in found else "; ".join(found)

    return judge


def feeds_text(*reasons: str) -> Judge:
    """The pages gave nothing: what the feed says is kept, the story is not called complete, and the reason is told."""

    def judge(seen: Seen) -> str:
        if seen.failure or not seen.stories:
            return f"{seen.failure or 'ok'} with {seen.stories} stories"
        if seen.shelves["complete"]:
            return f"{seen.shelves['complete']} stories called complete"
        told = [reason for reason in seen.reasons if reason.startswith(reasons)]
        return "" if told else f"reasons {', '.join(seen.reasons) or 'none'}, not {' or '.join(reasons)}"

    return judge


def without(words: tuple[str, ...], judge: Judge) -> Judge:
    """As the other, and none of these words is in a title or a text."""

    def narrower(seen: Seen) -> str:
        held = (seen.text + " ".join(seen.titles)).lower()
        found = [word for word in words if word.lower() in held]
        return f"holds {', '.join(found)}" if found else judge(seen)

    return narrower


def pictures(least: int, most: int) -> Judge:
    """The texts are whole, and so many pictures are stored."""

    def judge(seen: Seen) -> str:
        if seen.failure or seen.recall < READ or not seen.stories:
            return f"{seen.failure or 'ok'}, {seen.recall:.2f} of the text"
        return "" if least <= seen.pictures <= most else f"{seen.pictures} pictures stored"

    return judge


MANY = 10_000
PASSWORDS = ("root:x:", "/bin/bash", "nologin")
ACTIVE = ("<script", "onload", "onerror", "<iframe", "javascript:", "@import", "<form")
NONE_SHOWN, SOME_SHOWN = pictures(0, 0), pictures(1, MANY)
BROKEN_TRANSFER = failed("truncated", "unreachable:reset", "timed-out", "broken-feed", "not-a-feed", hours=1)

EXPECTED: dict[str, Judge] = {
    "feed-500": failed("bad-status", hours=1),
    "feed-503-retry-after": failed("bad-status", hours=120 / 3600),
    "feed-429-seconds": failed("bad-status", hours=60 / 3600),
    "feed-429-date": failed("bad-status", hours=60 / 3600),
    "feed-403": failed("bad-status", hours=4),
    "feed-401": failed("bad-status", hours=4),
    "feed-404": failed("bad-status", hours=24),
    "feed-410": failed("bad-status", hours=24 * 365),
    "feed-flaky": either(failed("bad-status", hours=1), entries()),
    "feed-timeout": failed("timed-out", hours=1),
    "feed-drip": failed("timed-out:total", hours=1),
    "feed-slow-head": failed("timed-out", hours=1),
    "feed-reset": BROKEN_TRANSFER,
    "feed-length-too-long": BROKEN_TRANSFER,
    "feed-length-too-short": BROKEN_TRANSFER,
    "feed-endless": failed("too-large", "timed-out", hours=1),
    "feed-bad-chunks": BROKEN_TRANSFER,
    "feed-garbage-status": failed("truncated", "unreachable", hours=1),
    "feed-huge-header": failed("truncated", "unreachable", hours=1),
    "feed-cookie-flood": either(whole(), failed("truncated:headers", hours=1)),
    "feed-truncated-gzip": BROKEN_TRANSFER,
    "feed-not-gzip": either(BROKEN_TRANSFER, whole()),
    "feed-gzip-bomb": failed("too-large", hours=1),
    "feed-20mb": failed("too-large", hours=1),
    "feed-50000": entries(100, FEED_LIMIT),
    "feed-deep-xml": either(failed("broken-feed", hours=1), entries(1)),
    "feed-wrong-charset": whole(),
    "feed-no-charset": whole(),
    "feed-utf16": whole(),
    "feed-invalid-utf8": whole(2),
    "feed-invalid-xml": either(entries(1), failed("broken-feed", hours=1)),
    "feed-html-entities": whole(2),
    "feed-leading-space": whole(),
    "feed-control-chars": whole(2),
    "feed-xxe": without(PASSWORDS, either(entries(0), failed("broken-feed", hours=1))),
    "feed-billion-laughs": failed("broken-feed", hours=1),
    "feed-quadratic": either(failed("broken-feed", hours=1), failed("too-large", hours=1)),
    "feed-is-html": failed("not-a-feed", hours=1),
    "feed-empty": failed("not-a-feed", "broken-feed", hours=1),
    "feed-binary": failed("not-a-feed", hours=1),
    "feed-wrong-type": whole(),
    "feed-bare-304": failed("bad-status", hours=1),
    "feed-redirect-loop": failed("refused:redirects", hours=1),
    "feed-redirect-chain": either(failed("refused:redirects", hours=1), entries()),
    "feed-redirect-file": without(PASSWORDS, failed("refused:scheme", hours=1)),
    "feed-redirect-scheme": failed("refused:scheme", hours=1),
    "feed-redirect-admin": failed("refused:private-address", hours=1),
    "feed-redirect-nowhere": failed("bad-status", hours=1),
    "feed-no-ids": entries(1),
    "feed-duplicate-guids": entries(1),
    "feed-changing-guids": whole(5),
    "feed-bad-links": entries(1),
    "feed-bad-dates": entries(1),
    "feed-titles": entries(1),
    "feed-traversal": entries(1),
    "feed-active": without(ACTIVE, entries(1)),
    "article-429": entries(),
    "article-410": feeds_text("bad-status"),
    "article-500": feeds_text("bad-status"),
    "article-timeout": feeds_text("timed-out"),
    "article-reset": feeds_text("truncated", "unreachable"),
    "article-endless": feeds_text("too-large", "timed-out"),
    "article-gzip-bomb": feeds_text("too-large"),
    "article-20mb": feeds_text("too-large"),
    "article-wrong-charset": whole(),
    "article-lying-meta": whole(),
    "article-invalid-utf8": either(whole(), entries()),
    "article-nulls": without(("\x00",), whole()),
    "article-redirect-home": feeds_text("front-page", "bad-status", "empty"),
    "article-active": without(ACTIVE, whole()),
    "article-remote-images": whole(),
    "article-deep": entries(),
    "article-unclosed": entries(),
    "article-many-elements": entries(),
    "article-cookie-wall": feeds_text("consent-wall", "front-page", "no-story", "empty", "bad-status"),
    "article-cookie-page": feeds_text("consent-wall", "empty", "no-story"),
    "article-needs-script": either(whole(), feeds_text("needs-script", "empty")),
    "article-paywall": feeds_text("paywall"),
    "image-html": NONE_SHOWN,
    "image-truncated": pictures(0, MANY),
    "image-bomb": NONE_SHOWN,
    "image-wrong-type": pictures(0, MANY),
    "image-empty": NONE_SHOWN,
    "image-404": NONE_SHOWN,
    "image-endless": NONE_SHOWN,
    "image-30mb": NONE_SHOWN,
    "image-slow": pictures(0, MANY),
    "image-svg-script": NONE_SHOWN,
    "image-disposition": SOME_SHOWN,
}


def verdict(fault: str, seen: Seen) -> str:
    """What is wrong with what became of a fault; a fault that nobody has thought about is wrong too."""
    return EXPECTED[fault](seen) if fault in EXPECTED else "nobody has said what is right"
