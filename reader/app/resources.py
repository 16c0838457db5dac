"""Where the files lie that come with the program."""

from pathlib import Path


def resources_folder() -> Path:
    """The folder of bundled files: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
