import io
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from reader.app import Profile, open_offprint
from reader.domain.update import NewSource
from reader.store import open_library
from tests.cli.cli_builders import Terminal

SECRET = "Kanarienvogel-7Q"


class Kept(KeyringBackend):
    """The desktop's keyring, in memory."""

    priority = 5
    held: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if username not in self.held:
            raise keyring.errors.PasswordDeleteError
        del self.held[username]


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    monkeypatch.setattr(keyring, "get_keyring", Kept)
    Kept.held.clear()
    yield Kept.held
    Kept.held.clear()


@pytest.fixture
def subscribed(terminal: Terminal) -> Terminal:
    store = open_library(terminal.profile)
    store.sources.add(NewSource(feed_url="https://paper.example/rss", title="Paper"))
    store.sources.add(NewSource(feed_url="http://open.example/rss", title="Open"))
    store.close()
    return terminal


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_password_comes_from_standard_input(subscribed: Terminal, held: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, f"anna\n{SECRET}\n")
    assert subscribed("sources", "password", "paper") == 0
    assert held == {"anna at https://paper.example": SECRET}
    assert SECRET not in subscribed.out + subscribed.err
    typed(monkeypatch, f"{SECRET}2\n")
    assert subscribed("sources", "password", "Paper", "--user", "bob") == 0
    assert held == {"bob at https://paper.example": f"{SECRET}2"}
    assert subscribed("sources", "password", "Paper", "--forget") == 0
    assert held == {}


def test_password_is_never_an_argument(subscribed: Terminal, held: dict[str, str]) -> None:
    assert subscribed("sources", "password", "paper", SECRET) == 2
    assert held == {}


def test_password_is_not_kept_for_plain_http(subscribed: Terminal, held: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, f"anna\n{SECRET}\n")
    assert subscribed("sources", "password", "open") == 2
    assert "https only" in subscribed.err
    assert held == {}


def test_says_so_where_there_is_no_keyring(subscribed: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    typed(monkeypatch, f"anna\n{SECRET}\n")
    assert subscribed("sources", "password", "paper") == 2
    assert "no keyring" in subscribed.err


def test_a_sync_at_a_terminal_asks_for_what_no_keyring_has(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from reader.cli.commands.passwords import ask_missing
    from reader.cli.main import build_parser
    from reader.cli.output import Output
    from reader.cli.session import Session

    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    monkeypatch.setattr("sys.stdin", Screen())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: SECRET)
    app = open_offprint(Profile.at(tmp_path / "library"))
    app._store.settings.set("accounts", '{"https://paper.example": "anna"}')
    output = Output(stdout=io.StringIO(), stderr=io.StringIO(), is_json=False)
    ask_missing(Session(app=app, options=build_parser().parse_args(["sync"]), output=output))
    account = app.accounts.of("https://paper.example")
    app.close()
    assert account is not None
    assert (account.user, account.password) == ("anna", SECRET)
