"""Where a person's library is."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Profile:
    """One folder with everything a person has: database, pictures, backups.  Copying it copies the library."""

    folder: Path

    @classmethod
    def standard(cls) -> "Profile":
        """The platform's *data* folder: a cache folder is emptied by the system, and readers have lost articles to that."""
        from platformdirs import user_data_path

        return cls(user_data_path("Offprint", appauthor=False))

    @classmethod
    def at(cls, folder: Path) -> "Profile":
        """A folder of the person's choice."""
        return cls(folder.expanduser().absolute())
