"""The colours of Offprint: three themes, each a frozen value."""

from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours as ``#rrggbb``.

    ``muted`` keeps 4.5:1 on paper, pane and list; ``muted_on_selection`` keeps it on ``selection`` and ``chip``, which are too
    close to ``muted`` (WCAG 2.2, 1.4.3; tests/ui/test_theme.py computes them).
    """

    name: str
    is_dark: bool
    paper: str
    pane: str
    list: str
    ink: str
    muted: str
    muted_on_selection: str
    rule: str
    selection: str
    chip: str
    accent: str
    on_accent: str
    good: str
    warning: str


LIGHT = Theme(
    name="light", is_dark=False, paper="#fbfaf7", pane="#f4f2ec", list="#f9f7f2", ink="#211f1b", muted="#6f6a62",
    muted_on_selection="#66615a", rule="#e3dfd5", selection="#ebe5d8", chip="#ece8de", accent="#a5382f", on_accent="#fbfaf7",
    good="#2f7d4b", warning="#8a5a00",
)  # fmt: skip
DARK = Theme(
    name="dark", is_dark=True, paper="#1b1a18", pane="#23211e", list="#1f1e1b", ink="#e9e5dc", muted="#9a948a",
    muted_on_selection="#a39d93", rule="#35322d", selection="#35312a", chip="#33302a", accent="#e58a78", on_accent="#1b1a18",
    good="#7cc492", warning="#e0b060",
)  # fmt: skip
SEPIA = Theme(
    name="sepia", is_dark=False, paper="#f5ecd9", pane="#ebdfc6", list="#f1e7d1", ink="#35291b", muted="#6b5a44",
    muted_on_selection="#5f4f3b", rule="#d9c9aa", selection="#e0d0b0", chip="#e3d5b8", accent="#94391f", on_accent="#f5ecd9",
    good="#3a6b35", warning="#7a4d00",
)  # fmt: skip
THEMES = {theme.name: theme for theme in (LIGHT, DARK, SEPIA)}


def colours_of(theme: Theme) -> dict[str, str]:
    """Every colour of a theme by its name."""
    return {field.name: getattr(theme, field.name) for field in fields(theme) if field.name not in ("name", "is_dark")}


def theme_for(choice: str, scheme: Qt.ColorScheme) -> Theme:
    """The theme a person chose; ``system`` (or what is not known here) follows the desktop, light where it does not say."""
    if choice in THEMES:
        return THEMES[choice]
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """Qt's palette in the theme's colours, for what Fusion draws by itself."""
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in (
        ((role.Window, role.Button, role.AlternateBase), theme.pane),
        ((role.Base, role.ToolTipBase, role.Light), theme.paper),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), theme.ink),
        ((role.PlaceholderText, role.Shadow, role.Dark), theme.muted),
        ((role.Mid, role.Midlight), theme.rule),
        ((role.Highlight, role.Link, role.LinkVisited, role.Accent), theme.accent),
        ((role.HighlightedText,), theme.on_accent),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.muted))
    return palette
