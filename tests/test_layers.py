"""Who may import whom (docs/architecture.md).  No one has to remember it."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
READER = ROOT / "reader"

MAY_IMPORT = {
    "domain": set(),
    "feeds": {"domain"},
    "extract": {"domain"},
    "align": {"domain"},
    "imports": {"domain", "feeds"},
    "export": {"domain"},
    "net": {"domain"},
    "store": {"domain"},
    "sync": {"domain", "feeds", "extract", "align", "imports", "net", "store"},
    "app": {"domain", "feeds", "extract", "align", "imports", "export", "net", "store", "sync"},
    "cli": {"domain", "app"},
    "ui": {"domain", "app"},
}
THIRD_PARTY = {
    "domain": set(),
    "feeds": {"feedparser", "lxml", "bs4"},
    "extract": {"lxml", "bs4", "soupsieve", "py3langid", "htmldate", "dateutil"},
    "align": set(),
    "imports": set(),
    "export": set(),
    "net": {"requests", "urllib3"},
    "store": set(),
    "sync": {"PIL"},
    "app": {"platformdirs", "keyring"},
    "cli": set(),
    "ui": {"PySide6", "shiboken6"},
}
ONLY_IN = {"sqlite3": {"store"}, "socket": {"net"}, "http.server": {"net"}, "multiprocessing": {"sync"}}


def modules() -> list[Path]:
    return sorted(path for path in READER.rglob("*.py") if path.parent != READER)


def imports_of(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write imports in full"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(READER)))
def test_module_imports_only_what_its_layer_may(path: Path) -> None:
    package = path.relative_to(READER).parts[0]
    for name in imports_of(path):
        top, _, rest = name.partition(".")
        if top == "reader":
            target = rest.split(".")[0]
            assert target in MAY_IMPORT[package] | {package, "__version__"}, f"{package} imports {target}"
        elif top not in sys.stdlib_module_names:
            assert top in THIRD_PARTY[package], f"{package} imports {top}"
        for limited, homes in ONLY_IN.items():
            if name == limited or name.startswith(limited + "."):
                assert package in homes, f"{package} imports {limited}"


def test_every_package_is_in_the_table() -> None:
    found = {path.name for path in READER.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert found == set(MAY_IMPORT)


@pytest.mark.parametrize("package", sorted(MAY_IMPORT))
def test_package_has_no_cycle(package: str) -> None:
    graph = {
        f"reader.{package}.{path.stem}": {n.rsplit(".", 1)[0] for n in imports_of(path)} | imports_of(path)
        for path in (READER / package).glob("*.py")
    }
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, f"cycle: {' > '.join((*trail, name))}"
        if name not in done:
            for target in graph[name] & graph.keys():
                if target != name:
                    visit(target, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())
