"""What a child process can do: bytes in, bytes out.

A job's module, and what it reads with, is loaded when it first comes: a child that reads feeds needs a third of what one needs
that reads pages.
"""

import json
from collections.abc import Callable

from reader.domain import errors

Job = Callable[[bytes], bytes]

SECONDS = dict.fromkeys(("feed", "page", "discover", "outline", "explain", "propose", "try-rule", "check-rules"), 10.0)
SECONDS |= dict.fromkeys(("picture", "flat-picture", "own-picture"), 15.0) | {"align": 30.0}
SECONDS |= dict.fromkeys(("import", "import-database"), 120.0)
"""Time limit of a job (hostile-input section 4: parse ≤ 10 s; a 25-megapixel picture needs up to 3 s on a slow core, two versions
of 20,000 paragraphs 18 s to align on a busy one; 20,000 kept articles of 800 words 26 s to clean)."""


def job_named(name: str) -> Job:
    """The job of a name in ``SECONDS``.  Raises ``KeyError`` for others."""
    if name == "feed":
        from reader.sync.feed_job import read_feed

        return read_feed
    if name in ("page", "discover"):
        from reader.sync import page_job

        return {"page": page_job.read_page, "discover": page_job.find_feeds}[name]
    if "picture" in name:
        from reader.sync import picture_job

        makers = {"picture": picture_job.read_picture, "flat-picture": picture_job.flatten, "own-picture": picture_job.check_own}
        return makers[name]
    return _rare_job(name)


def load(name: str) -> None:
    """Load what a job needs before it comes."""
    job_named(name)
    if name == "feed":
        import reader.extract.entry
        import reader.feeds.parse  # noqa: F401  # both are what ``read_feed`` loads


def _rare_job(name: str) -> Job:
    """Those that a person asks for, one at a time."""
    if name == "align":
        from reader.sync.align_job import align_versions

        return align_versions
    if name in ("outline", "import", "import-database"):
        from reader.sync import importing

        readers = {"import": importing.read_export, "import-database": importing.read_database, "outline": importing.read_outline}
        return readers[name]
    from reader.sync import explaining as rules

    return {
        "explain": rules.explain_page, "propose": rules.propose_rule, "try-rule": rules.try_rule,
        "check-rules": rules.check_rules,
    }[name]  # fmt: skip


def error_to_bytes(error: errors.ReaderError) -> bytes:
    """An error as JSON: class, detail and values."""
    return json.dumps([type(error).__name__, error.detail, error.values]).encode()


def error_from_bytes(data: bytes) -> errors.ReaderError:
    """The error that a child told of; only classes of our tree are made."""
    name, detail, values = json.loads(data)
    kind = getattr(errors, str(name), None)
    if not (isinstance(kind, type) and issubclass(kind, errors.ReaderError)):
        kind = errors.ContentError
    return kind(str(detail), **{str(key): value for key, value in values.items()})
