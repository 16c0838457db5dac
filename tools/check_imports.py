"""Lets QuiteRSS and RSS Guard make their databases, stars an article in each, and imports them: ``check_imports.py``.

Needs both programs and Xvfb (apt install quiterss rssguard xvfb), no network and none of the person's folders.  Programs that are
not installed are named and passed over.  Ends with 1 when an article did not come.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 60
"""Seconds for a program to make its tables: 10 on a busy machine."""
DISPLAY = ":96"

STARRED = {
    "quiterss": (
        "feeds.db",
        "INSERT INTO feeds (id, text, title, xmlUrl) VALUES (77, 'Strait', 'The Strait', 'https://strait.example/rss')",
        "INSERT INTO news (feedId, guid, title, content, published, starred, read, label, link_href) VALUES "
        "(77, 'g', 'Ferries at night', '<p>The night ferry left.</p>', '2021-01-01T10:00:00', 1, 1, ',', 'https://strait.example/1')",
    ),
    "rssguard": (
        "database.db",
        "INSERT INTO Messages (is_important, feed, title, url, author, date_created, contents, account_id, custom_id) VALUES "
        "(1, '77', 'Ferries at night', 'https://strait.example/1', '', 1609495200000, '<p>The night ferry left.</p>', 1, 'm')",
    ),
}
"""By program: its database's name, and statements on tables that it has made itself."""


def main() -> int:
    """Check each program that is here."""
    with tempfile.TemporaryDirectory() as place, subprocess.Popen(["Xvfb", DISPLAY], stderr=subprocess.DEVNULL) as screen:
        try:
            told = {program: check(program, Path(place, program)) for program in STARRED}
        finally:
            screen.terminate()
    for program, words in told.items():
        print(f"{program}: {words}")
    return int(any(words.startswith("failed") for words in told.values()))


def check(program: str, home: Path) -> str:
    """What became of the program's starred article."""
    if shutil.which(program) is None:
        return "not installed"
    name, *statements = STARRED[program]
    database = made_database(program, home, name)
    if database is None:
        return "failed: it made no database"
    with closing(sqlite3.connect(database)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    offprint = [sys.executable, str(ROOT / "main.py"), "--profile", str(home / "library"), "--json"]
    done = subprocess.run([*offprint, "import", str(database)], capture_output=True, text=True, check=False)
    listed = subprocess.run([*offprint, "list", "--bookmarked"], capture_output=True, text=True, check=False).stdout
    titles = [story["title"] for story in json.loads(listed or "[]")]
    return "its starred article came" if titles == ["Ferries at night"] else f"failed: {titles} {done.stdout} {done.stderr}"


def made_database(program: str, home: Path, name: str) -> Path | None:
    """The database that the program made when it was started with an empty home; the program has ended."""
    home.mkdir()
    environment = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DISPLAY": DISPLAY, "PATH": os.environ["PATH"]}
    environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # RSS Guard's browser does not start for root with it
    process = subprocess.Popen([program], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    limit = time.monotonic() + PATIENCE
    found: Path | None = None
    while time.monotonic() < limit and (found is None or not has_tables(found)):
        time.sleep(0.5)
        found = next(home.rglob(name), None)
    time.sleep(2)
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return found


def has_tables(database: Path) -> bool:
    """Whether the tables of articles are there."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        try:
            names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        except sqlite3.Error:  # it is being written
            return False
    return bool(names & {"news", "Messages"})


if __name__ == "__main__":
    sys.exit(main())
