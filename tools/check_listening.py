"""Has a real voice read the sample paper aloud and measures what was heard: ``check_listening.py [LANGUAGE …]``.

Needs speech-dispatcher with eSpeak NG, PulseAudio with its ``parec``, and sox, all from Debian; no sound card and no screen.
The sound goes into a sink that nobody hears, under a server that ends with this program.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication

from reader.app import Profile, open_offprint
from reader.ui.application import make_application, open_window
from reader.ui.reading_room import ReadingRoom
from reader.ui.resource_files import resource
from reader.ui.translations import Translations

PATIENCE = 60
"""Seconds at most for one step: a first start of the server, or a long sentence."""
HEARD = 0.02
"""Of 1: the least root mean square that is speech.  eSpeak NG's is 0.08, a silent sink's 0."""
SENTENCES = 2


def main(languages: Sequence[str]) -> int:
    """Read the beginning of a story in each language; 1 when one was not heard, or was heard after it was to stop."""
    with tempfile.TemporaryDirectory() as place:
        os.environ |= {"XDG_RUNTIME_DIR": place, "HOME": place, "PULSE_SERVER": f"unix:{place}/sound.sock"}
        os.environ |= {"SPEECHD_ADDRESS": f"unix_socket:{place}/speech-dispatcher/speechd.sock", "QT_QPA_PLATFORM": "offscreen"}
        sound = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "-L", "module-null-sink sink_name=nobody"]
        sound += ["-L", f"module-native-protocol-unix socket={place}/sound.sock auth-anonymous=1"]
        with subprocess.Popen(sound, stderr=subprocess.DEVNULL) as server:
            try:
                return 0 if hear(Path(place), languages) else 1
            finally:
                server.terminate()


def hear(place: Path, languages: Sequence[str]) -> bool:
    """Listen to two sentences in each language, then to silence; whether each was what it should be."""
    application = make_application()
    app = open_offprint(Profile.at(place / "library"))
    app.settings.reading_languages = tuple(languages)
    app.settings.sync_at_start, app.settings.onboarded = False, True
    app.subscriptions.add_sample()
    app.syncing.run()
    room = open_window(app, application, Translations(application, resource("i18n")))
    room.window.show()
    room.begin()
    room.stories.move(1)
    is_right = True
    for language in languages:
        room.article.choose_language(language)
        heard, seconds = record(place / "heard.wav", lambda: read_aloud(application, room))
        silence, _ = record(place / "after.wav", lambda: wait(application, lambda: False, 2))
        print(f"{language}: {seconds:.1f} s, loudness {heard:.3f}, after it {silence:.3f}", flush=True)
        is_right = is_right and heard > HEARD and silence < HEARD / 10
    room.window.close()
    app.close()
    return is_right


def read_aloud(application: QApplication, room: ReadingRoom) -> None:
    """Start, wait until the next sentences are marked, stop."""
    view, marks = room.window.article.view, list[str]()

    def is_further() -> bool:
        now = [mark.cursor.selectedText() for mark in view.extraSelections()]
        marks.extend(text for text in now if text not in marks)
        return len(marks) > SENTENCES

    room.window.commands["listen"].trigger()
    if not wait(application, is_further, PATIENCE):
        print(f"it stayed at {marks}", file=sys.stderr)
    room.window.commands["listen_stop"].trigger()
    wait(application, lambda: False, 1)


def wait(application: QApplication, is_done: Callable[[], bool], seconds: float) -> bool:
    """Let the window live until something is so; whether it came to be."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        if is_done():
            return True
        time.sleep(0.01)
    return False


def record(path: Path, act: Callable[[], object]) -> tuple[float, float]:
    """Loudness (root mean square, 0 to 1) and seconds of what the sink got meanwhile."""
    with subprocess.Popen(["parec", "-d", "nobody.monitor", "--file-format=wav", str(path)], stderr=subprocess.DEVNULL) as tape:
        time.sleep(0.5)
        act()
        tape.terminate()
    told = subprocess.run(["sox", str(path), "-n", "stat"], capture_output=True, text=True, check=False).stderr
    values = dict(re.findall(r"^(\w+)\s+(?:\(\w+\)|amplitude):\s+([\d.]+)", told, re.MULTILINE))
    return float(values.get("RMS", 0)), float(values.get("Length", 0))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["en", "uk", "ru"]))
