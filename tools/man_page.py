"""Writes resources/man/offprint.1 from the commands as ``offprint --help`` knows them (man(7), groff's macros).

``man_page.py [--check]``: with ``--check`` nothing is written, and the status tells whether the page is up to date.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "resources" / "man" / "offprint.1"
sys.path.insert(0, str(ROOT))

FILES = (
    (r"~/.local/share/Offprint", "the library: the database, the pictures, and copies of the database"),
    (r"~/.local/share/Offprint/library-place", "where the library is, when it was moved elsewhere"),
)
VARIABLES = (("QT_QPA_PLATFORM", "how the window reaches the screen; see Qt's documentation"),)
Parser = argparse.ArgumentParser


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page, or look whether it is up to date."""
    from reader import __version__
    from reader.cli.parser import build_parser

    words = Parser(description=__doc__)
    words.add_argument("--check", action="store_true", help="only tell whether the page is up to date")
    page = man_page(build_parser(), __version__)
    if words.parse_args(arguments).check:
        return 0 if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page else 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page, encoding="utf-8")
    return 0


def man_page(parser: Parser, version: str) -> str:
    """The page as groff reads it."""
    lines = [
        r'.\" Made by tools/man_page.py from what "offprint --help" says.',
        f'.TH OFFPRINT 1 "" "Offprint {version}" "User Commands"',
        ".SH NAME",
        r"offprint \- read whole news stories with no network",
        ".SH SYNOPSIS",
        ".B offprint",
        r"[\fIoptions\fR] [\fIaddress\fR | \fIcommand\fR ...]",
        ".SH DESCRIPTION",
        escaped(parser.description or ""),
        ".SH OPTIONS",
        *options_of(parser),
        ".SH COMMANDS",
    ]
    for name, command in commands_of(parser):
        lines += section_of(name, command)
    lines += [".SH FILES", *definitions(FILES), ".SH ENVIRONMENT", *definitions(VARIABLES)]
    lines += [".SH EXIT STATUS", escaped((parser.epilog or "").removeprefix("Exit status: "))]
    return "\n".join(lines) + "\n"


def section_of(name: str, command: Parser) -> Iterator[str]:
    """A command, its words and options, then the verbs below it."""
    yield f'.SS "{escaped(usage_of(name, command))}"'
    yield escaped(command.description or "")
    yield from options_of(command, is_top=False)
    for verb, below in commands_of(command):
        yield from section_of(f"{name} {verb}", below)


def usage_of(name: str, command: Parser) -> str:
    """How the command is typed, without the options that every command takes."""
    _, _, typed = " ".join(command.format_usage().split()).partition(f" {name.rpartition(' ')[2]} ")
    for shared in ("[-h]", "[--profile DIR]", "[--json]"):
        typed = typed.replace(shared, "")
    return " ".join([name, *typed.split()])


def commands_of(parser: Parser) -> Iterator[tuple[str, Parser]]:
    """The commands below a parser with their names, in the order of ``--help``."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def options_of(parser: Parser, *, is_top: bool = True) -> Iterator[str]:
    """Options and words that a parser takes; those that all commands take are told of once, at the top."""
    shared = () if is_top else ("help", "profile", "json")
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or action.dest in shared or not action.help:
            continue
        value = metavar_of(action)
        told = ", ".join(action.option_strings) or value
        heading = rf"\fB{escaped(told)}\fR" + (rf" \fI{escaped(value)}\fR" if action.option_strings and value else "")
        yield from (".TP", heading, escaped(action.help))


def metavar_of(action: argparse.Action) -> str:
    """What stands for the value; nothing where there is none."""
    if action.nargs == 0:
        return ""
    chosen = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    return "{" + ",".join(map(str, action.choices)) + "}" if action.choices and action.metavar is None else chosen


def definitions(pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Names with what they mean."""
    for name, meaning in pairs:
        yield from (".TP", rf"\fI{escaped(name)}\fR", escaped(meaning))


def escaped(text: str) -> str:
    r"""Text as groff takes it: no backslash of its own, ``-`` as on the keyboard, no request at its start (groff(7))."""
    plain = text.replace("\\", r"\e").replace("-", r"\-").replace("%%", "%")
    return rf"\&{plain}" if plain[:1] in (".", "'") else plain


if __name__ == "__main__":
    sys.exit(main())
