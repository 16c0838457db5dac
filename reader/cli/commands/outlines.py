"""export: the subscription list as an OPML file."""

from pathlib import Path

from reader.cli.session import CANNOT, OK, Session


def export_outline(session: Session) -> int:
    """Write all sources as OPML, to a file or to standard output."""
    data = session.app.subscriptions.export_outline()
    name = session.options.file
    if name == "-":
        session.output.stdout.write(data.decode())
        return OK
    try:
        Path(name).write_bytes(data)
    except OSError as error:
        session.output.say(f"{name} cannot be written: {error.strerror}.")
        return CANNOT
    session.output.say(f"Wrote {len(session.app.subscriptions.sources())} sources to {name}.")
    return OK
