"""sources password: tell a site who one is.  A password comes from a prompt or from standard input, never from the command line,
which every program on the machine can read."""

import sys

from reader.cli.session import CANNOT, OK, Session
from reader.cli.words import sentence
from reader.domain.account import Account
from reader.domain.url import host_of, origin_of


def set_password(session: Session) -> int:
    """Keep the password of a source's site, or forget it; without a keyring, say so and keep nothing."""
    options, accounts = session.options, session.app.accounts
    origin = origin_of(session.app.subscriptions.find(options.source).feed_url)
    if options.forget:
        accounts.forget(origin)
        session.output.line(f"Forgot the password for {host_of(origin)}.")
        return OK
    user = options.user or accounts.users().get(origin, "") or _line(f"User name for {host_of(origin)}: ")
    if accounts.keep(origin, Account(user=user, password=_secret(f"Password of {user} for {host_of(origin)}: "))):
        session.output.line(f"Kept the password of {user} for {host_of(origin)} in the desktop's keyring.")
        return OK
    session.output.say(sentence("no-keyring"))
    return CANNOT


def ask_missing(session: Session) -> None:
    """Before a sync at a terminal: ask for the passwords that no keyring has.  An empty answer leaves a site out."""
    accounts = session.app.accounts
    if not (accounts.users() and sys.stdin.isatty()):
        return
    accounts.load()
    for origin in accounts.missing():
        user = accounts.users()[origin]
        if password := _hidden(f"Password of {user} for {host_of(origin)}: "):
            accounts.try_out(origin, Account(user=user, password=password))


def _line(prompt: str) -> str:
    return input(prompt).strip() if sys.stdin.isatty() else sys.stdin.readline().strip()


def _secret(prompt: str) -> str:
    return _hidden(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def _hidden(prompt: str) -> str:
    import getpass  # every sync comes by here, and few ask

    return getpass.getpass(prompt)
