"""extract, re-extract: what is made of a page and why, and making it again of the pages that are stored."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from reader.app.simple_html import simple_html
from reader.cli.change_words import change_lines, summary
from reader.cli.records import explanation_record, re_extraction_record
from reader.cli.session import CANNOT, INTERRUPTED, OK, SOME_FAILED, Session, interruptible
from reader.cli.story_text import story_lines, wrapped
from reader.cli.words import sentence
from reader.domain.cancel import CancelToken
from reader.domain.extraction import Dropped, Explanation
from reader.domain.page import ExtractedVersion, Outcome
from reader.domain.text import display_text

WHY = {
    "model": "it does not read like the story",
    "named": "the page names it for something else",
    "worded": "its words are a label's or an advertisement's",
    "outside": "it stands outside the story",
    "caption": "the caption of a picture that is not in the story",
    "headline": "it repeats the headline",
    "byline": "it only tells who and when",
    "picture": "furniture: a logo, an icon, a tracker",
    "rule": "a site rule takes it out",
    "wall": "the page was judged to be no story",
    "repeated": "it repeats in other stories of the site",
    "teaser": "a picture that belongs to another story",
}
"""A reason for every key of ``Dropped.why``."""
SHOWN_DROPPED = 200
"""Characters of a dropped piece that are printed; ``--json`` has all."""


def extract(session: Session) -> int:
    """Print what is made of a file or an address."""
    options, token = session.options, CancelToken()
    verbs = session.app.extraction
    with interruptible(token.cancel):
        if "://" in options.page:
            made = verbs.explain_address(options.page, token, allow_private=options.allow_private)
        else:
            try:
                made = verbs.explain_file(Path(options.page), options.url, token)
            except OSError as error:
                session.output.say(f"{options.page} cannot be read: {error.strerror}.")
                return CANNOT
    session.output.record(explanation_record(made))
    for line in explained(made):
        session.output.laid_out(line)
    return OK


def explained(made: Explanation) -> Iterator[str]:
    """The whole explanation, line by line."""
    version = made.extracted
    yield from _facts(version)
    if made.rules:
        yield from wrapped(f"Site rule:   {', '.join(made.rules)}", "", " " * 13)
    for alternate in version.alternates:
        yield from wrapped(f"Also in:     {alternate.language} {alternate.url} ({alternate.kind.value})", "", " " * 13)
    yield from ("", "BLOCKS")
    for block in version.blocks:
        yield f"  {type(block).__name__}"
    yield from ("", "TEXT", *story_lines(version.blocks))
    yield from ("", "HTML")
    yield from (display_text(line, 100_000) for line in simple_html(version.blocks).splitlines())
    yield from ("", "DROPPED")
    yield from _dropped(made.dropped)


def _facts(version: ExtractedVersion) -> Iterator[str]:
    outcome = "story" if version.outcome is Outcome.STORY else f"{version.outcome.value}: {sentence(version.outcome.value)}"
    facts = {
        "Outcome": outcome + (" (cut short by a wall)" if version.partial else ""),
        "Title": version.title,
        "Byline": version.byline,
        "Published": version.published.isoformat() if version.published else "",
        "Modified": version.modified.isoformat() if version.modified else "",
        "Language": version.language,
        "Site": version.site_name,
        "Section": version.section,
        "Tags": ", ".join(version.tags),
        "Picture": version.lead_picture_url,
        "Address": version.url,
    }
    for name, value in facts.items():
        yield f"{name + ':':<12} {display_text(value, 2_000) or '-'}"


def _dropped(pieces: tuple[Dropped, ...]) -> Iterator[str]:
    for why, group in groupby(sorted(pieces, key=lambda piece: list(WHY).index(piece.why)), key=lambda piece: piece.why):
        yield f"  {why}: {WHY[why]}"
        for piece in group:
            score = f"{piece.score:.2f} " if why == "model" else ""
            yield f"    {piece.kind:<8} {score}{display_text(piece.text, SHOWN_DROPPED)}"


def re_extract(session: Session) -> int:
    """Extract the stored pages again and print what changed."""
    options, token, output = session.options, CancelToken(), session.output
    source_id = session.app.subscriptions.find(options.source).source_id if options.source else 0
    with interruptible(token.cancel):
        report = session.app.extraction.re_extract(token, source_id=source_id)
    output.record(re_extraction_record(report))
    for change in report.changes:
        for line in change_lines(change):
            output.laid_out(line)
    output.line(summary(report))
    for failure in (*report.bad_rules, *report.failures):
        output.say(f"{sentence(failure.code, dict(failure.values))} ({failure.url})")
    return INTERRUPTED if report.cancelled else SOME_FAILED if report.failures or report.bad_rules else OK
