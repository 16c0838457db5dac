"""Writes docs/manual/keys.md from the commands of the window; ``--check`` only tells whether it is up to date."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "manual" / "keys.md"
sys.path.insert(0, str(ROOT))

HEADINGS = {"reading": "The story", "lists": "The list", "window": "The window"}
BEGINNING = """# Keys

`F1` shows this list with the keys as they are now; *Settings → Keys* changes them. A letter works in Cyrillic layouts too, by its
place on the keyboard.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page, or look whether it is up to date."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--check", action="store_true", help="write nothing; the status tells whether the page is up to date")
    page = key_page()
    if words.parse_args(arguments).check:
        return 0 if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page else 1
    PAGE.write_text(page, encoding="utf-8")
    return 0


def key_page() -> str:
    """The page in Markdown: a table for each group of commands."""
    from reader.ui.actions import COMMANDS, FIXED, FIXED_WORDS

    lines = [BEGINNING]
    for group, heading in HEADINGS.items():
        lines += [f"## {heading}\n", "| | keys |", "|---|---|"]
        lines += [f"| {command.words} | {_keys(command.keys)} |" for command in COMMANDS if command.group == group]
        if group == "window":
            lines += [f"| {FIXED_WORDS[name]} | `{keys[0]}` to `{keys[-1]}` |" for name, keys in FIXED.items()]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(f"`{key}`" for key in keys)


if __name__ == "__main__":
    sys.exit(main())
