"""Brings the catalogues of the window's words up to date: ``translations.py`` after words changed, then translate, then again.

lupdate writes new sentences into resources/i18n/*.ts as unfinished; lrelease compiles what the window loads (.qm).
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "uk", "ru", "ar")


def tool(name: str) -> str:
    """The path of one of PySide6's tools beside this Python."""
    return str(Path(sys.executable).with_name(name))


def update(language: str, sources: list[str]) -> None:
    """Take new sentences in and drop those that are gone; English needs only its plural forms."""
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en_GB", "-target-language", language]
    plural = ["-pluralonly"] if language == "en" else []
    catalogue = FOLDER / f"offprint_{language}.ts"
    subprocess.run([tool("pyside6-lupdate"), *options, *plural, *sources, "-ts", str(catalogue)], check=True, cwd=ROOT)


def compile_catalogue(language: str, target: Path | None = None) -> None:
    """Compile one catalogue, beside its source or to ``target``."""
    compiled = target or FOLDER / f"offprint_{language}.qm"
    source = FOLDER / f"offprint_{language}.ts"
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)], check=True, cwd=ROOT)


def main() -> None:
    """Update and compile all of them."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "reader" / "ui").glob("*.py"))
    for language in LANGUAGES:
        update(language, sources)
        compile_catalogue(language)


if __name__ == "__main__":
    main()
