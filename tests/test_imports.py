"""What is loaded for what: a start to read no parser and no network, a sync no window, a child only what it reads with."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TELL = """
import json, sys
names = {name.partition(".")[0] for name in sys.modules if getattr(sys.modules[name], "__file__", None)}
own = sorted(name for name in sys.modules if name.startswith("reader"))
qt = sorted(name.partition(".")[2] for name in sys.modules if name.startswith("PySide6."))
print(json.dumps([sorted(names - sys.stdlib_module_names), own, qt, sorted(names & sys.stdlib_module_names)]))
"""
WINDOW = """
import sys
from pathlib import Path
from reader.app import Profile, open_offprint
from reader.ui.application import Translations, make_application, open_window, resource
application = make_application()
app = open_offprint(Profile.at(Path(sys.argv[1])))
app.settings.onboarded, app.settings.sync_at_start = True, False
room = open_window(app, application, Translations(application, resource("i18n")))
room.window.show()
application.processEvents()
"""
SYNC = """
import sys
from pathlib import Path
from reader.app import Profile, open_offprint
app = open_offprint(Profile.at(Path(sys.argv[1])))
app.syncing.run()
app.close()
"""
COMMAND = """
import sys
from reader.__main__ import start
start(["--profile", sys.argv[1], "sync"])
"""
SYNC_PROCESS = """
import reader.app.sync_process
import reader.sync.engine
"""
CHILD = """
from reader.domain.codec import encode
from reader.domain.feed import RawDocument
from reader.sync.feed_job import FeedInput, read_feed
item = b"<item><guid>1</guid><title>A</title><description>B</description></item>"
body = b"<rss version='2.0'><channel><title>T</title>" + item + b"</channel></rss>"
read_feed(encode(FeedInput(document=RawDocument(url="https://example.org/rss", body=body))))
"""
WRITTEN = """
import gc
from reader.domain.late_dataclass import METHODS, LateMethod
ours = [one for one in gc.get_objects() if isinstance(one, type) and one.__module__.startswith("reader.")]
nouns = [vars(one) for one in ours if "__dataclass_fields__" in vars(one)]
print(sum(name in noun and not isinstance(noun[name], LateMethod) for noun in nouns for name in METHODS))
"""
WRITTEN_AT_START = 31
"""Methods of nouns that a start uses: mostly one of each class that it makes values of."""
PARSERS = {"feedparser", "lxml", "bs4", "PIL"}
HARNESS = {"_distutils_hack", "_virtualenv"}
"""What an environment's own start-up brings."""
NETWORK = {"requests", "urllib3", "certifi", "idna", "charset_normalizer"}


def told(program: str, folder: Path) -> str:
    """What a program says last."""
    command = [sys.executable, "-c", program, str(folder)]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()[-1]


def loaded(program: str, folder: Path) -> tuple[set[str], list[str], set[str], set[str]]:
    """Packages of others, our modules, parts of Qt, packages of Python."""
    others, own, qt, python = json.loads(told(program + TELL, folder))
    return set(others), own, set(qt), set(python)


def test_a_start_has_few_methods_of_nouns_written(tmp_path: Path) -> None:
    """Each takes the standard library 0.2 ms; the 150 classes of a start have 900."""
    assert int(told(WINDOW + WRITTEN, tmp_path)) <= WRITTEN_AT_START


def test_a_start_to_read_loads_qt_and_little_else(tmp_path: Path) -> None:
    others, own, qt, python = loaded(WINDOW, tmp_path)
    assert not others & (PARSERS | NETWORK)
    assert others - HARNESS <= {"PySide6", "shiboken6", "shibokensupport", "reader", "signature_bootstrap", "__feature__"}
    assert {name for name in qt if name.startswith("Qt")} <= {"QtCore", "QtGui", "QtWidgets", "QtSvg"}
    assert not python & {"multiprocessing", "asyncio", "xml", "http", "hashlib", "html", "queue"}
    late = (
        "settings_dialog",
        "report_panel",
        "health_page",
        "packing_page",
        "onboarding",
        "tag_editor",
        "add_source",
        "article_print",
    )
    assert not {f"reader.ui.{name}" for name in late} & set(own)
    assert not [name for name in own if name.startswith(("reader.cli", "reader.extract", "reader.feeds", "reader.align"))]
    assert len(own) <= OWN_AT_START


OWN_AT_START = 180
"""Modules of ours; each costs 0.3 to 1 ms.  Raise it when a feature that is seen at the start needs one more."""


@pytest.mark.parametrize("program", [SYNC, SYNC_PROCESS], ids=["terminal", "process"])
def test_a_sync_loads_no_window_and_parses_nothing_itself(program: str, tmp_path: Path) -> None:
    others, own, qt, python = loaded(program, tmp_path)
    assert not qt
    assert not others & PARSERS
    assert not set(own) & {
        "reader.sync.children",
        "reader.net.local_server",
        "reader.domain.alignment",
        "reader.domain.extraction",
    }
    assert not [name for name in own if name.startswith("reader.store.archive")]
    assert program is not SYNC or "multiprocessing" not in python
    assert {name for name in others - HARNESS if not name.endswith("mypyc")} <= NETWORK | {"reader", "platformdirs", "backports"}
    assert not [name for name in own if name.startswith(("reader.ui", "reader.cli", "reader.feeds"))]


def test_a_sync_in_the_terminal_loads_no_other_command(tmp_path: Path) -> None:
    _others, own, qt, python = loaded(COMMAND, tmp_path)
    assert not qt
    assert {name for name in own if name.startswith("reader.cli.commands.")} == {
        "reader.cli.commands.sync",
        "reader.cli.commands.passwords",
    }
    assert not {"reader.app.exports", "reader.app.simple_html", "reader.app.repair"} & set(own)
    assert not python & {"uuid", "getpass"}


def test_nothing_is_collected_at_the_end_of_a_command(tmp_path: Path) -> None:
    """To look at all that a sync had loaded took a tenth of it."""
    assert int(told(COMMAND + "import gc; print(len(gc.get_objects()))", tmp_path)) < 1_000


@pytest.mark.parametrize("never", ["PySide6", "requests", "urllib3", "PIL", "platformdirs", "feedparser", "bs4", "lxml"])
def test_a_child_that_reads_a_usual_feed_loads_little(never: str, tmp_path: Path) -> None:
    others, own, _qt, python = loaded(CHILD, tmp_path)
    assert never not in others
    assert "sqlite3" not in python
    assert not [name for name in own if name.startswith(("reader.store", "reader.net", "reader.app", "reader.ui"))]
