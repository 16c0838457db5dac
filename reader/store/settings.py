"""Settings as text; what they mean is the app's."""

from reader.store.connection import Database


class Settings:
    """Names and values; each ``set`` is on the disk when it returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """The value, or None when it was never set."""
        with self._database.read() as connection:
            row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def set(self, name: str, value: str) -> None:
        """Keep a value."""
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))

    def all(self) -> dict[str, str]:
        """Every setting that has a value."""
        with self._database.read() as connection:
            return {row["name"]: row["value"] for row in connection.execute("SELECT name, value FROM setting ORDER BY name")}
