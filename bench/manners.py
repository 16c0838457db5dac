"""Two days of automatic syncs, on a clock that is told to run, against servers that keep score.

python bench/manners.py [--hours 52] [--seed 1]    prints a table, then one JSON object; exit status 1 when a server complains
"""

import argparse
import json
import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.score_keeper import SENT_ALWAYS, SENT_AT_TIMES, START, Answer, FakeClock, ScoreKeeper, Site, feed, hours, http_date
from reader.domain.cancel import CancelToken
from reader.domain.update import NewSource
from reader.net import AddressPolicy, Client
from reader.store import open_library
from reader.sync.engine import Listeners, SyncEngine
from reader.sync.order import SyncOrder
from reader.sync.workshop import Workshop

TICK_HOURS = 0.25
"""The shortest interval that a person can choose between syncs, and so the hardest test of what is not due yet."""
RESTARTS = 20
AT_ONCE = 4
"""Requests at once that a host may see (reader.net.manners)."""

QUIET = range(18, 22)
"""Hours of the day that one feed wants for itself (``skipHours``)."""

FEED = "/feed?lang=en&edition=7"
OLD = "Mon, 02 Mar 2026 08:00:00 GMT"


def tagged(_path: str, _count: int, _clock: FakeClock) -> Answer:
    """ETag and Last-Modified, as most."""
    return 200, {"ETag": 'W/"a b;7"', "Last-Modified": OLD}, feed("tagged", "/1")


def dated(_path: str, _count: int, _clock: FakeClock) -> Answer:
    """Last-Modified alone."""
    return 200, {"Last-Modified": OLD}, feed("dated", "/1")


def turning(_path: str, count: int, _clock: FakeClock) -> Answer:
    """A new ETag with every 304: the last one sent is the one to send back."""
    return 200, {"ETag": f'"{count}"', "X-Was": f'"{count - 1}"'}, feed("turning", "/1")


def changing(_path: str, count: int, _clock: FakeClock) -> Answer:
    """Something new every time."""
    return 200, {"ETag": f'"v{count}"'}, feed("changing", *(f"/{n}" for n in range(count + 1)))


def plain(_path: str, _count: int, _clock: FakeClock) -> Answer:
    """No validators: it cannot be asked with conditions."""
    return 200, {}, feed("plain", "/1")


def fresh(_path: str, _count: int, _clock: FakeClock) -> Answer:
    """Fresh for three hours."""
    return 200, {"ETag": '"7"', "Cache-Control": "public, max-age=10800"}, feed("fresh", "/1")


def expiring(_path: str, _count: int, clock: FakeClock) -> Answer:
    """Fresh for two hours, in the old way."""
    return 200, {"ETag": '"7"', "Expires": http_date(clock.now + hours(2))}, feed("expiring", "/1")


def slow(_path: str, _count: int, _clock: FakeClock) -> Answer:
    """A feed that asks for four hours itself, and changes each time so that its wish is always told."""
    return 200, {}, feed("slow", "/1", extra="<ttl>240</ttl>")


def quiet(_path: str, count: int, _clock: FakeClock) -> Answer:
    """Asks to be left alone from six to ten in the evening; changes each time so that its wish is always told."""
    told = "".join(f"<hour>{hour}</hour>" for hour in QUIET)
    return 200, {"ETag": f'"v{count}"'}, feed("quiet", f"/{count}", extra=f"<skipHours>{told}</skipHours>")


def busy(_path: str, count: int, clock: FakeClock) -> Answer:
    """Now and then 429, with seconds, with a date, with nothing."""
    wishes: list[dict[str, str]] = [{"Retry-After": "9000"}, {"Retry-After": http_date(clock.now + hours(3))}, {}]
    if count % 2:
        return 429, wishes[count // 2 % 3], b""
    return 200, {"ETag": '"7"'}, feed("busy", "/1")


def down(_path: str, _count: int, _clock: FakeClock) -> Answer:
    """503 without a time, always."""
    return 503, {}, b""


def broken(_path: str, _count: int, _clock: FakeClock) -> Answer:
    """500, always."""
    return 500, {}, b""


def gone(_path: str, count: int, _clock: FakeClock) -> Answer:
    """Gone for good at the third request."""
    return (200, {"ETag": '"7"'}, feed("gone", "/1")) if count < 2 else (410, {}, b"")


def missing(_path: str, _count: int, _clock: FakeClock) -> Answer:
    """404, always."""
    return 404, {}, b""


def moved(path: str, _count: int, _clock: FakeClock) -> Answer:
    """Moved for ever to /new."""
    return (301, {"Location": "/new"}, b"") if path == FEED else (200, {"ETag": '"7"'}, feed("moved", "/1"))


def elsewhere(path: str, _count: int, _clock: FakeClock) -> Answer:
    """Moved for now."""
    return (302, {"Location": "/now"}, b"") if path == FEED else (200, {"ETag": '"7"'}, feed("elsewhere", "/1"))


def cookies(_path: str, count: int, _clock: FakeClock) -> Answer:
    """Hands out cookies."""
    return 200, {"ETag": '"7"', "Set-Cookie": f"visitor={count}; Max-Age=99999"}, feed("cookies", "/1")


def many(path: str, _count: int, _clock: FakeClock) -> Answer:
    """A feed with forty pages on its own host."""
    if path == FEED:
        links = "".join(f"<item><link>/story/{n}</link><title>Story {n}</title></item>" for n in range(40))
        return 200, {"ETag": '"7"'}, f"<rss version='2.0'><channel><title>many</title>{links}</channel></rss>".encode()
    return (
        200,
        {"Content-Type": "text/html"},
        b"<html><title>x</title><article><p>" + b"A sentence of the story. " * 40 + b"</p></article>",
    )


ANSWERS = (
    tagged, dated, turning, changing, plain, fresh, expiring, slow, quiet, busy, down, broken, gone, missing, moved, elsewhere,
    cookies, many,
)  # fmt: skip


@dataclass
class Report:
    """What the servers saw and what they complain of."""

    hours: float = 0.0
    syncs: int = 0
    restarts: int = 0
    requests: int = 0
    conditional: int = 0
    complaints: list[str] = field(default_factory=list)


def simulate(folder: Path, workshop: Workshop, length: float, seed: int) -> tuple[Report, list[Site]]:
    """So many hours of automatic syncs; the program is restarted at random, and syncs what is due when it starts."""
    chance, clock = random.Random(seed), FakeClock()
    report = Report(hours=length)
    sites = [Site(answer.__name__, answer) for answer in ANSWERS]
    restarts = {round(chance.uniform(0, length) / TICK_HOURS) for _ in range(RESTARTS)}
    with ScoreKeeper(sites, clock):
        store = open_library(folder, clock=clock)
        for site in sites:
            store.sources.add(NewSource(feed_url=f"{site.base}{FEED}", title=site.name))
        client = Client(AddressPolicy(allow_private=True), user_agent="Offprint/0", now=clock)
        for tick in range(round(length / TICK_HOURS) + 1):
            clock.now = START + hours(tick * TICK_HOURS)
            if tick in restarts:
                store.close()
                client.close()
                store = open_library(folder, clock=clock)
                client = Client(AddressPolicy(allow_private=True), user_agent="Offprint/0", now=clock)
                report.restarts += 1
            engine = SyncEngine(store, client, workshop, clock)
            engine.run(SyncOrder(manual=False), ("en",), CancelToken(), Listeners())
            report.syncs += 1
        client.close()
        store.close()
    for site in sites:
        report.requests += len(site.asked)
        report.conditional += sum(is_conditional(one.headers) for one in site.asked)
        report.complaints += [f"{site.name}: {complaint}" for complaint in complaints(site, clock.now)]
    return report, sites


def is_conditional(headers: dict[str, str]) -> bool:
    """Whether a 304 would answer."""
    return bool(headers.keys() & {"if-none-match", "if-modified-since"})


def complaints(site: Site, end: datetime) -> Iterator[str]:
    """What a server has to say about its visitor."""
    for path in sorted({one.path for one in site.asked}):
        yield from _of_path(site, path)
    for one in site.asked:
        strange = one.headers.keys() - SENT_ALWAYS - SENT_AT_TIMES
        if strange:
            yield f"unasked-for headers: {', '.join(sorted(strange))}"
        if one.path.startswith("/feed") and one.path != FEED:
            yield f"changed query: {one.path}"
        if site.name == "quiet" and one.when.hour in QUIET:
            yield f"asked at {one.when:%H:%M}, a quiet hour"
    if site.most_at_once > AT_ONCE:
        yield f"{site.most_at_once} requests at once"
    if site.name == "moved" and (end - START) > hours(50) and site.asked[-2].path == FEED:
        yield "a permanent redirect was not remembered"
    if site.name == "elsewhere" and site.asked[-2].path != FEED:
        yield "a temporary redirect was remembered"


def _of_path(site: Site, path: str) -> Iterator[str]:
    """Intervals, wishes and conditions of one address."""
    visits = [(one, sent) for one, sent in zip(site.asked, site.sent, strict=True) if one.path == path]
    validators: dict[str, str] = {}
    failures = 0
    open_at = START
    for number, (one, sent) in enumerate(visits):
        if number and not path.startswith("/story"):
            if one.when < open_at:
                yield f"{path} asked at {one.when:%d %H:%M}, not before {open_at:%d %H:%M} was wished"
            for header, name in (("if-none-match", "ETag"), ("if-modified-since", "Last-Modified")):
                if one.headers.get(header, "") != validators.get(name, ""):
                    yield f"{header} was {one.headers.get(header)!r}, not {validators.get(name)!r}"
        elif number:
            yield f"{path} fetched {len(visits)} times"
        if one.status in (200, 304):
            validators = {
                name: sent.get(name, validators.get(name, "") if one.status == 304 else "") for name in ("ETag", "Last-Modified")
            }
            failures = 0
        elif one.status >= 400:
            failures += 1
        open_at = one.when + hours(_wish(site.name, one.status, failures, number))


def _wish(name: str, status: int, failures: int, number: int) -> float:
    """Hours that a server wants to be left alone."""
    if status == 410:
        return 24 * 365
    if status == 404:
        return 24
    if status == 429:
        return (2.5, 3, 1)[number // 2 % 3]
    if status >= 500:
        return min(24.0, 2.0 ** (failures - 1))
    return {"fresh": 3, "expiring": 2, "slow": 4}.get(name, 1)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=52)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Workshop(size=1).open() as workshop:
        report, sites = simulate(Path(folder), workshop, options.hours, options.seed)
    print(f"{'server':10} {'requests':>8} {'conditional':>11} {'at once':>7}  what it does")
    for site in sites:
        conditional = sum(is_conditional(one.headers) for one in site.asked)
        print(f"{site.name:10} {len(site.asked):8} {conditional:11} {site.most_at_once:7}  {site.answer.__doc__}")
    for complaint in report.complaints:
        print(f"complaint: {complaint}")
    print(json.dumps(vars(report) | {"violations": len(report.complaints), "complaints": report.complaints[:20]}))
    return int(bool(report.complaints))


if __name__ == "__main__":
    raise SystemExit(main())
