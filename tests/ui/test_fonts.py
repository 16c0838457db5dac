import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from reader.ui.fonts import article_font, interface_font, line_height, load_fonts
from reader.ui.resource_files import resource

LETTERS = "AZaz ÄÖß ŁŐš АЯаяЄєІіЇїҐґЁёЎў αω «»„“—…’№€₴"


def test_the_bundled_families_are_loaded(fonts: tuple[str, ...]) -> None:
    assert {"Noto Serif", "Inter"} <= set(fonts)


@pytest.mark.parametrize("path", sorted(resource("fonts").glob("*.?tf")), ids=lambda path: path.name)
def test_each_bundled_font_has_the_letters_of_its_languages(path: object, qapp: QApplication) -> None:
    font = QRawFont(str(path), 17)
    assert [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))] == []


def test_licences_stand_beside_the_fonts() -> None:
    for name in ("OFL-NotoSerif.txt", "OFL-Inter.txt"):
        assert "SIL OPEN FONT LICENSE" in (resource("fonts") / name).read_text(encoding="utf-8")


def test_fonts_resolve_to_the_bundled_ones(fonts: tuple[str, ...]) -> None:
    assert QFontInfo(article_font("uk", 17)).family() == "Noto Serif"
    assert QFontInfo(interface_font(13)).family() == "Inter"
    assert interface_font(13, bold=True).weight() == QFont.Weight.DemiBold


@pytest.mark.parametrize(
    ("language", "family"),
    [("ar", "Noto Naskh Arabic"), ("he", "Noto Serif Hebrew"), ("zh", "Noto Serif CJK SC"), ("ja", "Noto Serif CJK JP")],
)
def test_other_scripts_are_named_by_language(language: str, family: str) -> None:
    assert family in article_font(language, 17).families()


def test_scripts_without_italic_stay_upright() -> None:
    assert article_font("en", 17, italic=True).italic()
    assert not article_font("zh", 17, italic=True).italic()
    assert not article_font("ar", 17, italic=True).italic()


def test_lines_are_as_far_apart_as_the_script_wants() -> None:
    assert line_height("en", 17) == 27
    assert line_height("en", 17) < line_height("zh", 17) < line_height("ar", 17)


def test_loading_twice_does_no_harm(qapp: QApplication) -> None:
    assert load_fonts() == load_fonts()
