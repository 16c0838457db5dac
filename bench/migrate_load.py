"""Brings a copy of a library to a version that does not exist yet: the victim of kill.py's migrations.

python bench/migrate_load.py FILE    (prints "open" before it begins, "done" after)
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.store.migrations import STEPS, migrate


def rebuild(connection: sqlite3.Connection) -> None:
    """A step as steps are: tables made anew with another column, their index, and every row copied."""
    for table in ("story_tag", "entry"):
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        connection.execute(f"CREATE TABLE made AS SELECT *, 0 AS made_at FROM {table}")
        connection.execute(f"DROP TABLE {table}")
        connection.execute(f"ALTER TABLE made RENAME TO {table}")
        connection.execute(f"CREATE INDEX {table}_made ON {table} ({columns[0]})")


def main() -> None:
    """Migrate the file."""
    sys.stdout.write("open\n")
    sys.stdout.flush()
    with closing(sqlite3.connect(sys.argv[1], isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        migrate(connection, (*STEPS, rebuild))
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main()
