"""What the person lets Offprint do on the desktop outside its window; all of it is off until chosen."""

from reader.app.values import Flag, Values


class Desktop:
    """Each choice is on disk before it is read again."""

    tray = Flag()
    """An icon in the desktop's tray."""
    notices = Flag()
    """A notice after a sync by itself that brought stories."""
    stays = Flag()
    """Closing the window leaves Offprint in the tray."""

    def __init__(self, values: Values) -> None:
        self._values = values
