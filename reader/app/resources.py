"""Where the files lie that come with the program."""

from pathlib import Path

import reader


def resources_folder() -> Path:
    """The folder of bundled files: inside the installed package, or beside it in a checkout."""
    package = Path(reader.__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
