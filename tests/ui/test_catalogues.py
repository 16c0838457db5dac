"""The catalogues of the window's words: complete, with all plural forms, compiled."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from reader.ui.translations import INTERFACE_LANGUAGES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"en": 2, "uk": 3, "ru": 3, "ar": 6}
WITHOUT_NUMBER = {"ar": 3}
"""How many of the first forms are of one number each (none, one, two), which good Arabic says in words."""
PLACEHOLDER = re.compile(r"\{\w+\}|%L?n")


def messages(path: Path) -> list[tuple[str, ET.Element]]:
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        found += [(name, message) for message in context.iter("message")]
    return found


def forms_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    numbered = [form.text or "" for form in translation.iter("numerusform")]
    return numbered or [translation.text or ""]


def keys(path: Path) -> set[tuple[str, str]]:
    return {(context, message.findtext("source") or "") for context, message in messages(path)}


def test_every_language_of_the_interface_is_held_to_this() -> None:
    assert set(FORMS) == set(INTERFACE_LANGUAGES) == {path.stem.removeprefix("offprint_") for path in FOLDER.glob("*.ts")}


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_left_to_translate(language: str) -> None:
    for context, message in messages(FOLDER / f"offprint_{language}.ts"):
        translation = message.find("translation")
        assert translation is not None
        source = f"{context}: {message.findtext('source')}"
        assert translation.get("type") is None, source
        assert all(form.strip() for form in forms_of(message)), source


@pytest.mark.parametrize("language", FORMS)
def test_numbers_have_all_their_forms(language: str) -> None:
    numbered = [message for _, message in messages(FOLDER / f"offprint_{language}.ts") if message.get("numerus")]
    assert numbered
    for message in numbered:
        assert len(forms_of(message)) == FORMS[language], message.findtext("source")


@pytest.mark.parametrize("language", FORMS)
def test_placeholders_survive_translation(language: str) -> None:
    for _, message in messages(FOLDER / f"offprint_{language}.ts"):
        source = message.findtext("source") or ""
        for place, form in enumerate(forms_of(message)):
            wanted, found = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(form))
            if message.get("numerus") and place < WITHOUT_NUMBER.get(language, 0):
                wanted.pop("%Ln", None), found.pop("%Ln", None), wanted.pop("%n", None), found.pop("%n", None)
            assert found == wanted, source


def test_catalogues_hold_exactly_the_words_of_the_code(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh_uk.ts"
    sources = sorted(str(path) for path in (ROOT / "reader" / "ui").glob("*.py"))
    update = [
        str(Path(sys.executable).with_name("pyside6-lupdate")),
        "-silent",
        "-locations",
        "none",
        *sources,
        "-ts",
        str(fresh),
    ]
    subprocess.run(update, check=True, capture_output=True)
    for language in FORMS.keys() - {"en"}:
        assert keys(FOLDER / f"offprint_{language}.ts") == keys(fresh), "run tools/translations.py and translate what is new"


def spoken(path: Path) -> Iterator[str]:
    """The literals given to ``tr`` and ``translate``: lupdate overlooks some calls, such as those with a call inside."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("tr", "translate"):
            place = 1 if node.func.attr == "translate" else 0
            if len(node.args) > place and isinstance(node.args[place], ast.Constant):
                yield ast.literal_eval(node.args[place])


def test_no_call_is_overlooked() -> None:
    known = {source for _, source in keys(FOLDER / "offprint_uk.ts")}
    for path in (ROOT / "reader" / "ui").glob("*.py"):
        assert set(spoken(path)) <= known, path.name


@pytest.mark.parametrize("language", FORMS)
def test_compiled_catalogue_is_of_today(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    source = FOLDER / f"offprint_{language}.ts"
    release = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(source), "-qm", str(fresh)]
    subprocess.run(release, check=True, capture_output=True)
    assert fresh.read_bytes() == (FOLDER / f"offprint_{language}.qm").read_bytes(), "run tools/translations.py"


@pytest.mark.parametrize(
    ("language", "number", "told"),
    [
        ("en", 1, "1 new story"), ("en", 2, "2 new stories"), ("uk", 1, "1 нова стаття"), ("uk", 3, "3 нові статті"),
        ("uk", 5, "5 нових статей"), ("uk", 21, "21 нова стаття"), ("ru", 2, "2 новые статьи"), ("ru", 11, "11 новых статей"),
        ("ar", 0, "لا أخبار جديدة"), ("ar", 1, "خبر جديد واحد"), ("ar", 2, "خبران جديدان"), ("ar", 10, "10 أخبار جديدة"),
        ("ar", 11, "11 خبرًا جديدًا"), ("ar", 99, "99 خبرًا جديدًا"), ("ar", 100, "100 خبر جديد"), ("ar", 103, "103 أخبار جديدة"),
    ],
)  # fmt: skip
def test_plural_forms_are_right(language: str, number: int, told: str) -> None:
    translator = QTranslator()
    assert translator.load(f"offprint_{language}", str(FOLDER))
    found = translator.translate("SyncStatus", "%Ln new stories", None, number) or ""
    assert found.replace("%Ln", str(number)) == told
