"""The terminal face: words in, an exit status out."""

import contextlib
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from reader.app import Offprint, Profile, open_offprint
from reader.cli.output import Output
from reader.cli.parser import build_parser
from reader.cli.session import CANNOT, INTERRUPTED, LIBRARY_PROBLEM, ClosedSession, Session
from reader.cli.words import sentence_of
from reader.domain.errors import Cancelled, InUse, LibraryError, ReaderError

if TYPE_CHECKING:
    from reader.app.exports import Paper

__all__ = ["build_parser", "carry_out", "profile_of", "run"]


def run(arguments: Sequence[str], stdout: TextIO, stderr: TextIO, paper: "Paper | None" = None) -> int:
    """Do what a command line says; returns the exit status.  ``paper`` prints PDF files, which are refused without it.

    0 well, 1 some sources failed, 2 usage or cannot be done, 3 trouble with the library, 130 interrupted.
    """
    try:
        with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
            options = build_parser(arguments).parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    return carry_out(options, stdout, stderr, paper)


def carry_out(options: Namespace, stdout: TextIO, stderr: TextIO, paper: "Paper | None" = None) -> int:
    """The same for a command line that was read with ``build_parser``."""
    output = Output(stdout=stdout, stderr=stderr, is_json=options.json)
    if options.command is None:
        output.say("Name a command; offprint --help lists them.")
        return CANNOT
    try:
        return _in_library(options, output, paper)
    except (Cancelled, KeyboardInterrupt):
        output.say("Interrupted.")
        return INTERRUPTED
    except ReaderError as error:
        output.say(sentence_of(error))
        return LIBRARY_PROBLEM if isinstance(error, LibraryError) else CANNOT


def profile_of(options: Namespace) -> Profile:
    """Where the library is: where the command line says, else the platform's place."""
    return Profile.at(options.profile) if options.profile else Profile.standard()


def _in_library(options: Namespace, output: Output, paper: "Paper | None") -> int:
    if options.is_closed:
        closed: int = options.command(ClosedSession(profile=profile_of(options), options=options, output=output))
        return closed
    app = _open(options)
    try:
        status: int = options.command(Session(app=app, options=options, output=output, paper=paper))
        return status
    finally:
        app.close()


def _open(options: Namespace) -> Offprint:
    """The library; one that a window has open is read beside it when nothing is to be changed."""
    try:
        return open_offprint(profile_of(options))
    except InUse:
        if not options.only_reads:
            raise
        return open_offprint(profile_of(options), read_only=True)
