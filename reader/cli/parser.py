"""The commands and their options."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from reader import __version__
from reader.cli.session import ClosedCommand, Command

LIST_LIMIT = 50
"""Stories listed when nothing is said: two screens of a terminal."""

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_EPILOGUE = "Exit status: 0 well, 1 some sources failed, 2 cannot be done, 3 trouble with the library, 130 interrupted."


class _TellVersions(argparse.Action):
    """Asks for the versions when they are wanted: looking them up takes a while."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from reader.app.parts import parts

        made_of = ", ".join(f"{name} {version}" for name, version in parts())
        sys.stdout.write(f"Offprint {__version__}\n{made_of}\n")
        parser.exit()


def build_parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Reads a command line.  The result has ``profile`` (Path or None), ``json``, ``command`` (None: the window) and what
    the command needs; ``only_reads`` tells that a library in use elsewhere will do.

    When ``words`` name a command, it is all that the parser knows besides its neighbours: to load what 40 commands do and to
    describe them takes 80 ms, a sync with nothing new 250.
    """
    parser = argparse.ArgumentParser(
        prog="offprint",
        description="An offline news reader.  Without a command the window opens; with an address it offers that as a source.",
        epilog=_EPILOGUE,
        parents=[_global_options(None, as_json=False)],
    )
    parser.add_argument(
        "--version",
        action=_TellVersions,
        nargs=0,
        default=argparse.SUPPRESS,
        help="tell the versions of the program and of its libraries, and exit",
    )
    parser.set_defaults(command=None, only_reads=False, is_closed=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    named = _command_in(words)
    for names, add in _GROUPS:
        if not named or named in names:
            add(commands)
    return parser


def _command_in(words: Sequence[str]) -> str:
    """The command that the words name; empty when there is none, or when only the whole parser can tell."""
    place = 0
    while place < len(words) and words[place] in ("--json", "--profile"):
        place += 2 if words[place] == "--profile" else 1
    named = words[place] if place < len(words) else ""
    return named if any(named in names for names, _ in _GROUPS) else ""


def _global_options(profile: object, *, as_json: object) -> argparse.ArgumentParser:
    """Options that may stand before and after the command."""
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument("--profile", type=Path, metavar="DIR", default=profile, help="keep the library under DIR")
    options.add_argument("--json", action="store_true", default=as_json, help="print results as JSON")
    return options


def _command(commands: Commands, name: str, command: Command, words: str, *, only_reads: bool = False) -> argparse.ArgumentParser:
    parents = [_global_options(argparse.SUPPRESS, as_json=argparse.SUPPRESS)]
    made = commands.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.", parents=parents)
    made.set_defaults(command=command, only_reads=only_reads)
    return made


def _add_reading(commands: Commands) -> None:
    from reader.cli.commands.edits import show_edits
    from reader.cli.commands.stories import list_stories, search, show
    from reader.cli.commands.versions import list_versions

    listing = _command(commands, "list", list_stories, "list stories, newest first", only_reads=True)
    listing.add_argument("--unread", action="store_true", help="only unread ones")
    listing.add_argument("--bookmarked", action="store_true", help="only bookmarked ones")
    listing.add_argument("--lang", default="", metavar="CODE", help="only those in this language")
    listing.add_argument("--source", default="", metavar="SOURCE", help="only those of a source, by number, title or address")
    found = _command(commands, "search", search, "search titles and texts", only_reads=True)
    found.add_argument("words", nargs="+", metavar="WORDS", help="all must occur; lang:uk is:unread source:NAME narrow")
    for parser in (listing, found):
        parser.add_argument("--limit", type=_count, default=LIST_LIMIT, metavar="N", help="so many (0: all)")
    shown = _command(commands, "show", show, "show a story", only_reads=True)
    shown.add_argument("id", type=_count, metavar="ID")
    shown.add_argument("--lang", default="", metavar="CODE", help="in this language")
    edited = _command(commands, "edits", show_edits, "show what its publisher has changed in a story", only_reads=True)
    edited.add_argument("id", type=_count, metavar="ID")
    edited.add_argument("--lang", default="", metavar="CODE", help="in this language")
    edited.add_argument("--edit", type=_count, default=1, metavar="N", help="the Nth edit back from the last")
    told = _command(commands, "versions", list_versions, "tell where a story's versions come from", only_reads=True)
    told.add_argument("id", type=_count, metavar="ID")


def _add_states(commands: Commands) -> None:
    from reader.cli.commands.states import bookmark, mark_read, undo
    from reader.cli.commands.versions import split

    marked = _command(commands, "bookmark", bookmark, "bookmark stories, which keeps them for ever")
    marked.add_argument("id", type=_count, nargs="+", metavar="ID")
    marked.add_argument("--remove", action="store_true", help="take the bookmark away")
    read = _command(commands, "read", mark_read, "mark stories read")
    read.add_argument("id", type=_count, nargs="+", metavar="ID")
    read.add_argument("--unread", action="store_true", help="mark them unread")
    parted = _command(commands, "split", split, "make a version that is not the same story one of its own, for ever")
    parted.add_argument("id", type=_count, metavar="ID")
    parted.add_argument("version", metavar="VERSION", help='its number in "offprint versions ID", or its language')
    _command(commands, "undo", undo, "take the last step back")


def _add_sources(commands: Commands) -> None:
    from reader.cli.commands.passwords import set_password
    from reader.cli.commands.saving import save
    from reader.cli.commands.sources import add, add_sample, list_sources, remove

    listed = _command(commands, "sources", list_sources, "list the sources and how they fare", only_reads=True)
    verbs = listed.add_subparsers(title="what to do", metavar="VERB")
    secret = _command(verbs, "password", set_password, "keep the password of a source's site in the desktop's keyring")
    secret.add_argument("source", metavar="SOURCE", help="number, title or address; the password is asked for")
    secret.add_argument("--user", default="", metavar="NAME", help="the user name, asked for when it is not given")
    secret.add_argument("--forget", action="store_true", help="give the password up")
    added = _command(commands, "add", add, "subscribe to a feed or a site")
    added.add_argument("url", metavar="URL")
    added.add_argument("--folder", default="", metavar="TITLE", help="put it into this folder")
    added.add_argument("--allow-private", action="store_true", help="the address may be on your own network")
    added.add_argument("--page", action="store_true", help="a page without a feed: its links to stories are the source")
    added.add_argument("--preview", action="store_true", help="only show which stories such a page would bring")
    which = added.add_mutually_exclusive_group()
    which.add_argument("--all-languages", action="store_true", help="of a site: a feed for each language")
    which.add_argument("--first", type=_count, default=1, metavar="N", help="of a site: the first N feeds")
    kept = _command(commands, "save", save, "save pages as bookmarked stories, with their versions and pictures")
    kept.add_argument("url", nargs="+", metavar="URL")
    kept.add_argument("--later", action="store_true", help="leave the fetching to the next sync")
    kept.add_argument("--allow-private", action="store_true", help="the addresses may be on your own network")
    gone = _command(commands, "remove", remove, "unsubscribe")
    gone.add_argument("source", metavar="SOURCE", help="number, title or address")
    gone.add_argument("--forget-bookmarks", action="store_true", help="give its bookmarked stories up too")
    gone.add_argument("--now", action="store_true", help="delete its stories at once, and those of all sources removed before")
    _command(commands, "sample", add_sample, "subscribe to the sample paper that Offprint brings along")


def _add_filters(commands: Commands) -> None:
    from reader.cli.commands.filters import add_filter, list_filters, preview_filter, remove_filter

    listed = _command(commands, "filters", list_filters, "hide stories by words, or act on stories that arrive", only_reads=True)
    verbs = listed.add_subparsers(title="what to do", metavar="VERB")
    _command(verbs, "list", list_filters, "list the filters (what is done when nothing is said)", only_reads=True)
    added = _command(verbs, "add", add_filter, "hide stories with a word or a phrase, or mark, tag or bookmark new ones")
    looked = _command(verbs, "preview", preview_filter, "tell what a filter would find, and change nothing", only_reads=True)
    for parser in (added, looked):
        parser.add_argument("words", nargs="+", metavar="WORDS", help="a word in any of its forms, or words that stand together")
        places = ("title", "text", "label")
        parser.add_argument("--in", dest="place", choices=places, default="title", help="label: its section or a tag of the site")
        parser.add_argument("--source", default="", metavar="SOURCE", help="only in a source, by number, title or address")
        act = parser.add_mutually_exclusive_group()
        act.add_argument("--read", action="store_true", help="mark new stories read instead of hiding")
        act.add_argument("--bookmark", action="store_true", help="bookmark new stories instead of hiding")
        act.add_argument("--tag", default="", metavar="TAG", help="tag new stories instead of hiding")
    taken = _command(verbs, "remove", remove_filter, "take a filter away and show again what it hid")
    taken.add_argument("number", type=_count, metavar="FILTER", help="its number in the list")


def _add_extraction(commands: Commands) -> None:
    from reader.cli.commands.extract import extract, re_extract
    from reader.cli.commands.rules import list_rules, remove_rule

    looked = _command(commands, "extract", extract, "print what is made of a page and why", only_reads=True)
    looked.add_argument("page", metavar="FILE_OR_URL")
    looked.add_argument("--url", default="", metavar="URL", help="where a saved page came from")
    looked.add_argument("--allow-private", action="store_true", help="the address may be on your own network")
    again = _command(commands, "re-extract", re_extract, "extract the stored pages again and tell what changed")
    again.add_argument("--source", default="", metavar="SOURCE", help="only those of a source, by number, title or address")
    rules = _command(commands, "rules", list_rules, "list your own site rules, or take one back")
    verbs = rules.add_subparsers(title="what to do", metavar="VERB")
    _command(verbs, "list", list_rules, "list them (what is done when nothing is said)")
    removed = _command(verbs, "remove", remove_rule, "take one back and extract the site's stored pages again")
    removed.add_argument("number", type=_count, metavar="RULE", help="its number in the list")


def _add_sync(commands: Commands) -> None:
    from reader.cli.commands.sync import sync

    syncing = _command(commands, "sync", sync, "bring sources up to date")
    syncing.add_argument("--source", nargs="+", default=[], metavar="SOURCE", help="only these, by number, title or address")


def _add_rest(commands: Commands) -> None:
    from reader.cli.commands.archives import import_any
    from reader.cli.commands.demo import demo
    from reader.cli.commands.settings import settings

    brought = _command(commands, "import", import_any, "take in a library, an OPML file, or what another reader kept")
    brought.add_argument("file", metavar="FILE", help="its kind is found by its content; - is standard input")
    brought.add_argument("--skip-broken", action="store_true", help="leave broken entries out and take the others")
    brought.add_argument("--allow-private", action="store_true", help="addresses may be on your own network")
    chosen = _command(commands, "settings", settings, "show settings, or change one")
    chosen.add_argument("name", nargs="?", default="", metavar="NAME")
    chosen.add_argument("value", nargs="?", default=None, metavar="VALUE")
    _command(commands, "demo", demo, "take the first steps in the terminal")


def _add_exports(commands: Commands) -> None:
    from reader.cli.commands.exports import FORMS, export, paper

    taken = _command(commands, "export", export, "write bookmarks or other stories, or the sources (OPML)", only_reads=True)
    taken.add_argument("file", metavar="FILE", nargs="?", default="-", help="its suffix tells the form; OPML on standard output")
    taken.add_argument("--story", type=_count, nargs="+", default=[], metavar="ID", help="these stories")
    taken.add_argument("--bookmarked", action="store_true", help="bookmarked ones")
    taken.add_argument("--unread", action="store_true", help="unread ones")
    taken.add_argument("--source", default="", metavar="SOURCE", help="those of a source, by number, title or address")
    taken.add_argument("--words", nargs="+", default=[], metavar="WORDS", help="those that a search finds")
    printed = _command(commands, "paper", paper, "make a morning paper of today's unread stories, or of a tag's", only_reads=True)
    printed.add_argument("--out", required=True, metavar="FILE", help=".epub and .pdf are for reading away from the screen")
    for parser in (taken, printed):
        parser.add_argument("--tag", default="", metavar="TAG", help="stories with this tag")
        parser.add_argument("--form", default="", choices=FORMS, help="what the file is, when its name does not tell")
        parser.add_argument("--lang", default="", metavar="CODE", help="the versions in this language")
        parser.add_argument("--bilingual", default="", metavar="CODE", help="and this language beside it, paragraph by paragraph")
        parser.add_argument("--title", default="", metavar="TITLE", help="what the file is called inside")


def _add_safety(commands: Commands) -> None:
    from reader.cli.commands.backups import backup_now, list_backups, move, restore_backup, salvage, verify

    backups = _closed(commands, "backup", list_backups, "list the library's copies, make one, or restore one")
    verbs = backups.add_subparsers(title="what to do", metavar="VERB")
    _closed(verbs, "list", list_backups, "list the copies (what is done when nothing is said)")
    _command(verbs, "now", backup_now, "make a copy of this moment").set_defaults(is_closed=False)
    restored = _closed(verbs, "restore", restore_backup, "put a copy in the library's place, which is kept aside")
    restored.add_argument("name", nargs="?", default="", metavar="DATE", help="its name in the list; the newest when not given")
    _closed(commands, "salvage", salvage, "make a new library of what can be read of a damaged one, which is kept aside")
    moved = _closed(commands, "move", move, "move the library to another folder or disk")
    moved.add_argument("folder", type=Path, metavar="DIR", help="an empty or a new folder")
    _command(commands, "verify", verify, "look whether every stored text is still what was saved")


def _closed(commands: Commands, name: str, command: ClosedCommand, words: str) -> argparse.ArgumentParser:
    """A command for which the library must not be open."""
    made = commands.add_parser(
        name, help=words, description=f"{words[0].upper()}{words[1:]}.",
        parents=[_global_options(argparse.SUPPRESS, as_json=argparse.SUPPRESS)],
    )  # fmt: skip
    made.set_defaults(command=command, is_closed=True)
    return made


def _count(text: str) -> int:
    """A number that is not negative."""
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise argparse.ArgumentTypeError(f"{text!r} is no number")
    return int(text)


_GROUPS: tuple[tuple[tuple[str, ...], Callable[[Commands], None]], ...] = (
    (("list", "search", "show", "edits", "versions"), _add_reading),
    (("bookmark", "read", "split", "undo"), _add_states),
    (("sources", "add", "save", "remove", "sample"), _add_sources),
    (("filters",), _add_filters),
    (("extract", "re-extract", "rules"), _add_extraction),
    (("sync",), _add_sync),
    (("import", "settings", "demo"), _add_rest),
    (("export", "paper"), _add_exports),
    (("backup", "salvage", "move", "verify"), _add_safety),
)
"""The commands that are described together, in the order in which ``--help`` lists them."""
