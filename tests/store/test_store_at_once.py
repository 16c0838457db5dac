"""Twenty programs that open one library at the same moment: one gets it, the others are told."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OPENER = """
import sys
from pathlib import Path
from reader.domain.errors import InUse
from reader.store import open_library
sys.stdin.readline()
try:
    store = open_library(Path(sys.argv[1]))
except InUse:
    print("in use")
else:
    print("mine", flush=True)
    sys.stdin.readline()
    store.close()
"""


def test_one_of_twenty_gets_the_library(tmp_path: Path) -> None:
    openers = [
        subprocess.Popen(
            [sys.executable, "-c", OPENER, str(tmp_path)], cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for _ in range(20)
    ]
    for opener in openers:
        assert opener.stdin is not None
        opener.stdin.write("go\n")
        opener.stdin.flush()
    said = [opener.stdout.readline().strip() for opener in openers if opener.stdout]
    for opener in openers:
        opener.communicate("end\n")
    assert sorted(said) == ["in use"] * 19 + ["mine"]
