"""export: the subscription list as an OPML file."""

from pathlib import Path

from reader.cli.session import OK, Session


def export_outline(session: Session) -> int:
    """Write all sources as OPML, to a file or to standard output.  Raises ``CannotWrite``."""
    subscriptions = session.app.subscriptions
    name = session.options.file
    if name == "-":
        session.output.stdout.write(subscriptions.export_outline().decode())
        return OK
    subscriptions.save_outline(Path(name))
    session.output.say(f"Wrote {len(subscriptions.sources())} sources to {name}.")
    return OK
