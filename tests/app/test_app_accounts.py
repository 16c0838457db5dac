"""Passwords of sources: kept in the keyring, told to their own site over https, and to be found nowhere else."""

import base64
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests.adapters

from reader.app import Offprint, Profile, open_offprint
from reader.app.vault import SystemKeyring, Vault
from reader.domain.account import Account
from reader.domain.cancel import CancelToken
from reader.domain.errors import BadStatus, NoKeyring, ReaderError, Refused, SettingsError
from tests.certificate import write_certificate
from tests.press import ENGLISH, Press, pressing
from tests.vaults import MemoryVault, NoVault

SECRET = "Kanarienvogel-7Q"
USER = "anna"
SAID = "Basic " + base64.b64encode(f"{USER}:{SECRET}".encode()).decode()


@pytest.fixture
def press(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    bundle = write_certificate(tmp_path)
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(bundle))
    with pressing(bundle) as running:
        running.story("/one/", "One", ENGLISH)
        running.feed("/rss", ("/one/", "One"), secret=SAID)
        yield running


def opened(tmp_path: Path, vault: Vault) -> Offprint:
    return open_offprint(Profile.at(tmp_path / "library"), allow_private=True, vault=vault)


def with_password(press: Press, path: str = "/rss") -> str:
    return press.base.replace("https://", f"https://{USER}:{SECRET}@") + path


def subscribe(app: Offprint, address: str) -> int:
    found = app.subscriptions.look_up(address, CancelToken())
    return app.subscriptions.add(found.feeds[0])


def told(press: Press) -> list[tuple[str, str]]:
    return [(one.path, one.headers.get("authorization", "")) for one in press.asked]


def test_a_site_that_asks_is_told_and_the_password_lasts(press: Press, tmp_path: Path) -> None:
    vault = MemoryVault()
    app = opened(tmp_path, vault)
    with pytest.raises(BadStatus) as refusal:
        app.subscriptions.look_up(press.base + "/rss", CancelToken())
    assert refusal.value.values["status"] == 401
    account = Account(user=USER, password=SECRET)
    found = app.subscriptions.look_up(press.base + "/rss", CancelToken(), account=account)
    app.subscriptions.add(found.feeds[0])
    app.close()
    assert list(vault.held.values()) == [SECRET]

    again = opened(tmp_path, vault)
    report = again.syncing.run()
    again.close()
    assert report is not None
    assert not report.failed
    assert told(press)[2:] == [("/one/", SAID)]


def test_a_password_in_an_address_is_taken_out_at_once(press: Press, tmp_path: Path) -> None:
    vault = MemoryVault()
    app = opened(tmp_path, vault)
    source = app.subscriptions.source(subscribe(app, with_password(press)))
    assert source.feed_url == press.base + "/rss"
    assert list(vault.held.values()) == [SECRET]
    app.subscriptions.remove(source.source_id)
    assert app.subscriptions.purge(at_once=True) == 1
    assert vault.held == {}
    assert app.accounts.users() == {}
    app.close()


def test_without_a_keyring_it_lasts_until_the_end(press: Press, tmp_path: Path) -> None:
    app = opened(tmp_path, NoVault())
    subscribe(app, with_password(press))
    report = app.syncing.run()
    assert report is not None
    assert not report.failed
    app.close()
    again = opened(tmp_path, NoVault())
    report = again.syncing.run()
    assert report is not None
    assert again.accounts.missing() == (press.base,)
    again.close()


def test_it_is_told_to_no_other_site_and_not_over_plain_http(press: Press, tmp_path: Path) -> None:
    with pressing() as stranger:
        press.put("/away", status=302, headers={"Location": press.base.replace("localhost", "127.0.0.1") + "/other"})
        press.feed("/other", ("/one/", "One"))
        stranger.put("/back", status=302, headers={"Location": press.base + "/rss"})
        app = opened(tmp_path, MemoryVault())
        app.accounts.keep(press.base, Account(user=USER, password=SECRET))
        app.subscriptions.look_up(press.base + "/away", CancelToken())
        with pytest.raises(BadStatus):
            app.subscriptions.look_up(stranger.base + "/back", CancelToken())
        with pytest.raises(Refused, match="plain-http"):
            app.subscriptions.look_up(stranger.base.replace("http://", f"http://{USER}:{SECRET}@") + "/rss", CancelToken())
        app.close()
        assert told(press) == [("/away", SAID), ("/other", ""), ("/rss", "")]
        assert [said for _, said in told(stranger)] == [""]


@pytest.mark.parametrize("user", ["", "a:b", "a\nb"])
def test_names_that_cannot_be_sent_are_refused(tmp_path: Path, user: str) -> None:
    app = opened(tmp_path, MemoryVault())
    with pytest.raises(SettingsError):
        app.accounts.keep("https://paper.example", Account(user=user, password=SECRET))
    app.close()


def test_the_password_is_in_no_file_no_export_and_no_error(press: Press, tmp_path: Path) -> None:
    app = opened(tmp_path, MemoryVault())
    errors: list[str] = []
    source_id = subscribe(app, with_password(press))
    for address in (
        f"{USER}:{SECRET}@paper.invalid/rss", f"ftp://{USER}:{SECRET}@paper.invalid/", with_password(press, "/none"),
        with_password(press), f"gopher:{USER}:{SECRET}@x",
    ):  # fmt: skip
        with pytest.raises(ReaderError) as refusal:
            app.subscriptions.look_up(address, CancelToken())
        errors.append(f"{refusal.value!r} {refusal.value} {refusal.value.values}")
    outline = f"<opml version='2.0'><body><outline xmlUrl='https://{USER}:{SECRET}@b.example/rss'/></body></opml>"
    assert app.subscriptions.import_outline(outline.encode()).had_passwords
    report = app.syncing.run()
    app.library.set_bookmarked(tuple(row[0] for row in stories(tmp_path)), True)
    app.backups.make()
    seen = [repr(app.subscriptions.sources()), repr(app.subscriptions.source(source_id)), repr(report), *errors]
    seen.append(app.subscriptions.export_outline().decode())
    seen.append(repr(Account(user=USER, password=SECRET)))
    app.close()
    forms = (SECRET, SAID.removeprefix("Basic "))
    assert [text for text in seen for form in forms if form in text] == []
    files = [path for path in (tmp_path / "library").rglob("*") if path.is_file()]
    assert len(files) > 3
    assert [path for path in files for form in forms if form.encode() in path.read_bytes()] == []


def stories(tmp_path: Path) -> list[tuple[int]]:
    with sqlite3.connect(f"file:{tmp_path}/library/library.sqlite?mode=ro", uri=True) as connection:
        found: list[tuple[int]] = connection.execute("SELECT story_id FROM story").fetchall()
    connection.close()
    return found


def test_a_machine_without_a_keyring_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends import fail

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    keys = SystemKeyring()
    with pytest.raises(NoKeyring):
        keys.get("x")
    with pytest.raises(NoKeyring):
        keys.set("x", "y")
    with pytest.raises(NoKeyring):
        keys.delete("x")
