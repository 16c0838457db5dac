"""Drives the real program through two windows, in a process of its own: asks for what needs a closed library, then goes on.

Started with the home of a profile, the signal of the panels that asks (``restore_wanted``, ``move_wanted``) and its value.
"""

import os
import subprocess
import sys
from pathlib import Path

PATIENCE = 120
"""Seconds: two starts of the window on a busy machine take ten."""


def between_two_windows(home: Path, wish: str, value: str) -> str:
    """What the page between the windows said; the program ended well after the second window."""
    root = Path(__file__).parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    command = [sys.executable, __file__, str(home), wish, value]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert "ended 0" in done.stdout
    assert "Traceback" not in done.stderr
    return done.stdout


def _drive(home: Path, wish: str, value: str) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reader.app import Profile
    from reader.ui.application import make_application, run_window
    from reader.ui.between_windows import BetweenWindows
    from reader.ui.late_panels import LatePanels
    from reader.ui.main_window import MainWindow

    seen: list[MainWindow] = []

    def step() -> None:
        for window in [each for each in QApplication.topLevelWidgets() if each.isVisible()]:
            if isinstance(window, BetweenWindows) and window.open.isEnabled():
                sys.stdout.write(f"{window.said.text()} {window.beneath.text()}\n")
                window.open.click()
            elif isinstance(window, MainWindow):
                if seen:
                    window.close()
                else:
                    seen.append(window)
                    getattr(window.findChild(LatePanels), wish).emit(value if wish == "restore_wanted" else Path(value))

    make_application()
    timer = QTimer(interval=100)
    timer.timeout.connect(step)
    timer.start()
    sys.stdout.write(f"ended {run_window(Profile.pointed(home))}\n")


if __name__ == "__main__":
    _drive(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
