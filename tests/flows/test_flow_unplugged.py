"""Sync, cut the network, read everything."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.app import Profile, open_offprint
from reader.sync.workshop import Workshop

ROOT = Path(__file__).parents[2]
SHARED = ROOT / ".." / "shared"

READ = """
import json, sys
from pathlib import Path
tried = []
sys.addaudithook(lambda event, values: tried.append(event) if event in ("socket.connect", "socket.getaddrinfo") else None)
from reader.app import Profile, open_offprint
from reader.domain.query import StoryQuery
app = open_offprint(Profile.at(Path(sys.argv[1])))
seen = []
for row in app.library.rows(app.library.ids(StoryQuery())):
    for chip in row.chips:
        version = app.library.open(row.story_id, chip.language).version
        whole = bool(version.blocks) and all(Path(one.path).is_file() for one in version.pictures)
        seen.append([chip.language, version.language, chip.state, whole, len(version.pictures)])
found = len(app.library.ids(StoryQuery(words="порт")))
app.close()
print(json.dumps({"seen": seen, "tried": tried, "found": found}))
"""


def without_network(*command: str) -> list[str]:
    """The command in a network namespace without interfaces."""
    if shutil.which("unshare") is None:
        pytest.skip("no unshare on this system")
    cut = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*cut, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody make a network namespace")
    return [*cut, *command]


def test_the_sample_paper_is_read_whole_where_there_is_no_network(tmp_path: Path, workshop: Workshop) -> None:
    app = open_offprint(Profile.at(tmp_path), workshop=workshop)
    app.subscriptions.add_sample()
    app.settings.reading_languages = ("uk", "ru", "en")
    app.syncing.run()
    app.close()
    command = without_network(sys.executable, "-c", READ, str(tmp_path))
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    told: dict[str, Any] = json.loads(done.stdout)
    assert told["tried"] == []
    assert len(told["seen"]) >= 30
    assert all(wanted == shown and state == "stored" and whole for wanted, shown, state, whole, _ in told["seen"])
    assert sum(pictures for *_, pictures in told["seen"]) >= 30
    assert told["found"] >= 1


@pytest.mark.shared
def test_a_world_of_sites_is_read_whole_where_there_is_no_network() -> None:
    if not (SHARED / "newsworld").exists():
        pytest.skip("../shared is not here")
    without_network("true")
    command = [sys.executable, str(ROOT / "bench" / "whole_path.py"), "--sites", "6", "--articles", "5", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert figures["network_attempts"] == 0
    assert figures["wrong_versions"] == 0
    assert figures["opened"] == figures["versions"] == 58
    assert figures["complete"] == 1.0
    assert figures["versions_share"] == 1.0
    assert figures["junk"] == 0
    assert figures["pictures_missing"] == 0
    assert figures["recall"] >= 0.999
    assert figures["sources_failed"] == 0
