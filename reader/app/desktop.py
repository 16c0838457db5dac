"""What the person lets Offprint do on the desktop outside its window; all of it is off until chosen."""

from reader.app.settings import Values


class Desktop:
    """Each choice is on disk before it is read again."""

    def __init__(self, values: Values) -> None:
        self._values = values

    @property
    def tray(self) -> bool:
        """An icon in the desktop's tray."""
        return self._values.get("tray") == "1"

    @tray.setter
    def tray(self, on: bool) -> None:
        self._values.set("tray", str(int(on)))

    @property
    def notices(self) -> bool:
        """A notice after a sync by itself that brought stories."""
        return self._values.get("notices") == "1"

    @notices.setter
    def notices(self, on: bool) -> None:
        self._values.set("notices", str(int(on)))

    @property
    def stays(self) -> bool:
        """Closing the window leaves Offprint in the tray."""
        return self._values.get("stays") == "1"

    @stays.setter
    def stays(self, on: bool) -> None:
        self._values.set("stays", str(int(on)))
