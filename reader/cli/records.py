"""What ``--json`` prints.  Names are a promise to scripts: they are added to, never changed."""

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from reader.cli.words import sentence
from reader.domain.blocks import text_of
from reader.domain.codec import encode
from reader.domain.feed import FeedLink, ParsedItem
from reader.domain.report import Failure, SourceResult, SyncReport
from reader.domain.story import ChipState, OpenStory, Source, StoryRow

if TYPE_CHECKING:
    from reader.domain.extraction import Explanation, ReExtraction
    from reader.domain.revision import Difference, Revision
    from reader.domain.version_detail import VersionDetail

Record = dict[str, Any]


def story_record(row: StoryRow) -> Record:
    """A line of a list.  ``languages`` says of each language whether it is stored, published or being fetched."""
    return {
        "id": row.story_id,
        "title": row.title,
        "language": row.language,
        "languages": {chip.language: chip.state.value for chip in row.chips},
        "source_id": row.source_id,
        "source": row.source_title,
        "published": _time(row.published),
        "read": row.is_read,
        "bookmarked": row.is_bookmarked,
        "offline": row.offline.value,
        "offline_reason": row.offline_reason,
        "tags": list(row.tags),
    }


def open_story_record(opened: OpenStory) -> Record:
    """A story in one language with its text; ``path`` of a picture is empty while it is not stored."""
    version = opened.version
    return story_record(opened.row) | {
        "title": version.title,
        "language": version.language,
        "stored_languages": [chip.language for chip in opened.row.chips if chip.state is ChipState.STORED],
        "url": version.url,
        "byline": version.byline,
        "published": _time(version.published or opened.row.published),
        "modified": _time(version.modified),
        "site": version.site_name,
        "words": version.words,
        "edits": version.edits,
        "text": text_of(version.blocks),
        "pictures": [{"url": picture.url, "path": picture.path} for picture in version.pictures],
    }


def difference_record(made: "Difference", edits: int, revisions: "tuple[Revision, ...]") -> Record:
    """A former text beside the present one; ``edits``: how often it was changed, ``kept``: when each that is kept was stored."""
    return {
        "version_id": made.revision.version_id,
        "language": made.language,
        "edits": edits,
        "kept": [_time(one.stored) for one in revisions],
        "stored": _time(made.revision.stored),
        "replaced": _time(made.revision.replaced),
        "lines": [[{"change": piece.change.value, "text": piece.text} for piece in line] for line in made.lines],
    }


def version_detail_record(one: "VersionDetail") -> Record:
    """A version, or a page that was claimed to be one; ``reason_text`` is the sentence for ``reason``."""
    reason = one.reason or one.offline_reason
    return {
        "version_id": one.version_id,
        "language": one.language,
        "url": one.url,
        "standing": one.standing.value,
        "found": one.found,
        "source": one.source_title,
        "offline": one.offline.value if one.version_id else None,
        "reason": reason,
        "reason_text": sentence(reason) if reason else "",
        "published": _time(one.published),
        "tried": _time(one.tried),
        "next_try": _time(one.next_try),
        "tries": one.tries,
    }


def feed_record(feed: FeedLink, stories: tuple[ParsedItem, ...]) -> Record:
    """A page that could be a source, with the stories that it would bring."""
    told = [{"title": story.title, "url": story.url, "published": _time(story.published)} for story in stories]
    return {"url": feed.url, "title": feed.title, "language": feed.language, "kind": feed.kind.value, "stories": told}


def source_record(source: Source) -> Record:
    """A source and how it fares."""
    return {
        "id": source.source_id,
        "title": source.title,
        "feed_url": source.feed_url,
        "kind": source.kind.value,
        "site_url": source.site_url,
        "language": source.language,
        "folder_id": source.folder_id,
        "unread": source.unread,
        "stories": source.stories,
        "checked": _time(source.checked),
        "next_check": _time(source.next_check),
        "error": source.error,
        "error_text": sentence(source.error, dict(source.error_values)) if source.error else "",
    }


def report_record(report: SyncReport) -> Record:
    """A whole sync."""
    return {
        "started": _time(report.started),
        "finished": _time(report.finished),
        "new": report.new_stories,
        "cancelled": report.cancelled,
        "offline": report.offline,
        "received_bytes": report.received_bytes,
        "requests": report.requests,
        "bad_rules": [failure_record(failure) for failure in report.bad_rules],
        "sources": [_result(result) for result in report.sources],
    }


def _result(result: SourceResult) -> Record:
    return {
        "id": result.source_id,
        "title": result.title,
        "new": result.new,
        "updated": result.updated,
        "not_modified": result.not_modified,
        "stories": result.pages,
        "versions": result.versions,
        "pictures": result.pictures,
        "stories_failed": result.pages_failed,
        "pictures_failed": result.pictures_failed,
        "failure": failure_record(result.failure) if result.failure else None,
        "failures": [failure_record(failure) for failure in result.failures],
        "next_try": _time(result.next_try),
    }


def failure_record(failure: Failure) -> Record:
    """One thing that did not come; ``text`` is the sentence for ``code``."""
    return {"url": failure.url, "code": failure.code, "text": sentence(failure.code, dict(failure.values))}


def explanation_record(made: "Explanation") -> Record:
    """What was made of a page.  ``blocks`` carry their kind under ``_``; fields at their default are left out."""
    from reader.app.simple_html import simple_html

    version = made.extracted
    return {
        "url": version.url,
        "outcome": version.outcome.value,
        "partial": version.partial,
        "title": version.title,
        "byline": version.byline,
        "published": _time(version.published),
        "modified": _time(version.modified),
        "language": version.language,
        "declared_language": version.declared_language,
        "site": version.site_name,
        "section": version.section,
        "summary": version.summary,
        "tags": list(version.tags),
        "lead_picture": version.lead_picture_url,
        "alternates": [
            {"language": one.language, "url": one.url, "kind": one.kind.value, "label": one.label} for one in version.alternates
        ],
        "blocks": json.loads(encode(version.blocks)),
        "text": text_of(version.blocks),
        "html": simple_html(version.blocks),
        "rules": list(made.rules),
        "dropped": [{"kind": one.kind, "why": one.why, "score": one.score, "text": one.text} for one in made.dropped],
    }


def re_extraction_record(report: "ReExtraction") -> Record:
    """What extracting again changed."""
    return {
        "pages": report.pages,
        "changed": json.loads(encode(report.changes)),
        "guarded": report.guarded,
        "walls": report.walls,
        "cancelled": report.cancelled,
        "failures": [failure_record(failure) for failure in report.failures],
        "bad_rules": [failure_record(failure) for failure in report.bad_rules],
    }


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
