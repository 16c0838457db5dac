"""What no line of the program may do, read from its source: hostile-input T1, T3, T14."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

READER = Path(__file__).parents[1] / "reader"
FORBIDDEN_CALLS = {
    "eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.startfile", "os.execv", "os.execvp", "os.spawnv",
    "subprocess.getoutput", "subprocess.getstatusoutput", "webbrowser.open", "pickle.loads", "pickle.load", "marshal.loads",
    "shelve.open", "yaml.load", "input.eval",
}  # fmt: skip
FORBIDDEN_IMPORTS = {
    "pickle",
    "marshal",
    "shelve",
    "subprocess",
    "webbrowser",
    "commands",
    "pty",
    "ctypes.util",
    "xmlrpc",
    "telnetlib",
    "html.parser",  # minutes over 400 kB of ``<a`` (CVE-2025-6069)
}


@cache
def sources() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(READER.rglob("*.py")))


def name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{name_of(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def names(tree: ast.Module) -> Iterator[ast.expr]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Name))


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(READER)}:{node.lineno}", node


def test_nothing_is_run_or_unpickled() -> None:
    assert [where for where, call in calls() if name_of(call.func) in FORBIDDEN_CALLS] == []
    named: list[str] = []
    for path, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                named += [f"{path.name}: {alias.name}" for alias in node.names if alias.name in FORBIDDEN_IMPORTS]
            elif isinstance(node, ast.ImportFrom) and node.module in FORBIDDEN_IMPORTS:
                named.append(f"{path.name}: {node.module}")
    assert named == []


def test_no_call_has_a_shell_and_none_leaves_certificates_unchecked() -> None:
    named = [(where, keyword.arg) for where, call in calls() for keyword in call.keywords]
    assert [where for where, name in named if name in ("shell", "verify", "check_hostname")] == []
    contexts = {"ssl._create_unverified_context", "ssl.CERT_NONE", "urllib3.disable_warnings"}
    assert [where for where, call in calls() if name_of(call.func) in contexts] == []


def test_addresses_are_handed_to_the_desktop_in_one_place() -> None:
    homes = set()
    for path, tree in sources():
        names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        if "openUrl" in names or "setOpenExternalLinks" in names:
            homes.add(str(path.relative_to(READER)))
    assert homes <= {"ui/links.py", "ui/article_view.py", "ui/document_view.py"}
    assert "ui/links.py" in homes


def test_labels_never_guess_whether_text_is_markup() -> None:
    """A QLabel that guesses reads ``<img src=/etc/passwd>`` and opens it; ``PlainLabel`` does not."""
    made = [(where, {keyword.arg for keyword in call.keywords}) for where, call in calls() if name_of(call.func) == "QLabel"]
    assert [where for where, said in made if "textFormat" not in said] == []


def test_one_program_is_started_and_never_by_a_stranger_s_word() -> None:
    """The speech server, found by its own name; our own children are this program (multiprocessing)."""
    homes = {str(path.relative_to(READER)) for path, tree in sources() if "QProcess" in {name_of(node) for node in names(tree)}}
    assert homes <= {"ui/speech_dispatcher.py"}
    started = [call for _, call in calls() if name_of(call.func) in ("self._starter.start", "QProcess.startDetached")]
    assert [ast.unparse(call.args[1]) for call in started] == ["['--spawn']"]


def test_a_tooltip_is_ours_or_escaped() -> None:
    """Qt shows markup in tooltips: what a stranger wrote goes through ``html.escape``."""
    told = [(where, ast.unparse(call.args[-1])) for where, call in calls() if name_of(call.func).endswith("setToolTip")]
    ours = re.compile(r"self\.tr\(|html\.escape\(|filled\(told, language=name\)|''$|usual$|told$|tip$|f'Offprint")
    assert [(where, words) for where, words in told if not ours.match(words)] == []
