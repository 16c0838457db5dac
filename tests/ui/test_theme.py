import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from reader.ui.style_sheet import style_sheet
from reader.ui.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    SEPIA,
    THEMES,
    Theme,
    colours_of,
    palette_of,
    theme_for,
)
from reader.ui.window_style import window_style


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = [
    *((text, ground) for text in ("ink", "muted", "accent") for ground in ("paper", "pane", "list")),
    *((text, ground) for text in ("ink", "muted_on_selection", "accent") for ground in ("selection", "chip")),
    ("on_accent", "accent"), ("good", "pane"), ("warning", "pane"), ("warning", "paper"),
]  # fmt: skip


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(theme: Theme, text: str, ground: str) -> None:
    colours = colours_of(theme)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", HIGH_CONTRAST, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_of_high_contrast_can_be_read_by_weak_eyes(theme: Theme, text: str, ground: str) -> None:
    colours = colours_of(theme)
    assert contrast(colours[text], colours[ground]) >= 7


@pytest.mark.parametrize("theme", HIGH_CONTRAST, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["paper", "pane", "list"])
def test_rules_of_high_contrast_are_seen(theme: Theme, ground: str) -> None:
    assert contrast(theme.rule, colours_of(theme)[ground]) >= 3


@pytest.mark.parametrize(
    ("choice", "scheme", "expected"),
    [
        ("system", Qt.ColorScheme.Dark, CONTRAST_DARK),
        ("system", Qt.ColorScheme.Light, CONTRAST_LIGHT),
        ("dark", Qt.ColorScheme.Light, CONTRAST_DARK),
        ("light", Qt.ColorScheme.Dark, CONTRAST_LIGHT),
        ("sepia", Qt.ColorScheme.Dark, SEPIA),
        ("contrast", Qt.ColorScheme.Dark, CONTRAST_DARK),
    ],
)
def test_a_desktop_that_asks_for_contrast_gets_it(choice: str, scheme: Qt.ColorScheme, expected: Theme) -> None:
    assert theme_for(choice, scheme, wants_contrast=True) is expected


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("choice", "scheme", "expected"),
    [
        ("light", Qt.ColorScheme.Dark, LIGHT),
        ("dark", Qt.ColorScheme.Light, DARK),
        ("sepia", Qt.ColorScheme.Dark, SEPIA),
        ("system", Qt.ColorScheme.Dark, DARK),
        ("system", Qt.ColorScheme.Light, LIGHT),
        ("system", Qt.ColorScheme.Unknown, LIGHT),
        ("contrast", Qt.ColorScheme.Dark, CONTRAST_DARK),
        ("contrast", Qt.ColorScheme.Unknown, CONTRAST_LIGHT),
    ],
)
def test_the_system_is_followed_only_when_asked(choice: str, scheme: Qt.ColorScheme, expected: Theme) -> None:
    assert theme_for(choice, scheme) is expected


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_palette_and_sheet_hold_the_theme(theme: Theme) -> None:
    assert palette_of(theme).color(QPalette.ColorRole.Base).name() == theme.paper
    assert palette_of(theme).color(QPalette.ColorRole.WindowText).name() == theme.ink
    assert theme.accent in style_sheet(theme)
    assert "$" not in style_sheet(theme)
    assert "$" not in window_style(theme, mirrored=True)


def test_every_rule_of_the_window_begins_at_it() -> None:
    """Otherwise one for any widget of the same kind could hold against it."""
    selectors = [one.strip() for rule in window_style(LIGHT).split("}")[:-1] for one in rule.split("{")[0].split(",")]
    assert len(selectors) > 30
    assert not [one for one in selectors if not one.startswith("#window ")]


def test_the_sheet_turns_with_the_lines() -> None:
    assert "padding-right: 26px" in style_sheet(LIGHT)
    assert "padding-left: 26px" in style_sheet(LIGHT, mirrored=True)
