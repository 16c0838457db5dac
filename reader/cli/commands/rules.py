"""rules: what a person's own site rules take out and bring back, and taking one of them back."""

from dataclasses import asdict

from reader.cli.change_words import summary
from reader.cli.records import re_extraction_record
from reader.cli.session import INTERRUPTED, OK, Session, interruptible
from reader.domain.cancel import CancelToken
from reader.domain.errors import NotFound


def list_rules(session: Session) -> int:
    """Print the selectors of all own rules, numbered."""
    found = session.app.extraction.own_rules()
    session.output.record([{"number": number, **asdict(one)} for number, one in enumerate(found, start=1)])
    if not found:
        session.output.line("You have no site rules of your own.")
        return OK
    rows = [
        (str(number), one.site, "brings back" if one.restores else "takes out", one.selector)
        for number, one in enumerate(found, start=1)
    ]
    session.output.table(("Rule", "Site", "What", "Selector"), rows)
    return OK


def remove_rule(session: Session) -> int:
    """Take a rule back by its number, and print what that changed."""
    number, token = session.options.number, CancelToken()
    found = session.app.extraction.own_rules()
    if not 0 < number <= len(found):
        raise NotFound(what="rule", id=number)
    with interruptible(token.cancel):
        report = session.app.extraction.remove_rule(found[number - 1], token)
    session.output.record(re_extraction_record(report))
    session.output.line(summary(report))
    return INTERRUPTED if report.cancelled else OK
