"""Where a person's library is."""

from pathlib import Path

from reader.domain.late_dataclass import dataclass

POINTER = "library-place"
"""In the platform's folder, when the library was moved elsewhere: a file with its path."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One folder with everything a person has: database, pictures, backups.  Copying it copies the library.

    ``pointer`` is the file that remembers a move, None for a folder that the command line names.
    """

    folder: Path
    pointer: Path | None = None

    @classmethod
    def standard(cls) -> "Profile":
        """The platform's *data* folder, or where the person moved the library from there.

        Not a cache folder: those are emptied by the system, and readers have lost articles to that.
        """
        from platformdirs import user_data_path

        return cls.pointed(user_data_path("Offprint", appauthor=False))

    @classmethod
    def pointed(cls, home: Path) -> "Profile":
        """The library of a folder, or where the pointer in it leads."""
        pointer = home / POINTER
        try:
            told = pointer.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            told = ""
        return cls(Path(told) if told else home, pointer)

    @classmethod
    def at(cls, folder: Path) -> "Profile":
        """A folder of the person's choice."""
        return cls(folder.expanduser().absolute())

    @property
    def is_away(self) -> bool:
        """Whether the library was moved to a place that is not there now: a disk that is not plugged in."""
        return self.pointer is not None and self.folder != self.pointer.parent and not (self.folder / "library.sqlite").exists()
