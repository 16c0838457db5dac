"""Where the files that come with the program are."""

from pathlib import Path


def resource(name: str) -> Path:
    """The path of ``resources/<name>``: inside the installed package, or beside it in a source tree."""
    package = Path(__file__).parents[1]
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources") / name
