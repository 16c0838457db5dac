"""The window's files among those that come with the program."""

from pathlib import Path

from reader.app.resources import resources_folder


def resource(name: str) -> Path:
    """The path of ``resources/<name>``."""
    return resources_folder() / name
