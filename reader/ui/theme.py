"""The colours of Offprint: three themes and two of high contrast, each a frozen value."""

from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from reader.domain.late_dataclass import dataclass


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
CONTRAST_LIGHT = Theme(
    name="contrast-light", is_dark=False, paper="#ffffff", pane="#ffffff", list="#ffffff", ink="#000000", muted="#3d3d3d",
    muted_on_selection="#333333", rule="#767676", selection="#dcdcdc", chip="#e6e6e6", accent="#86190f", on_accent="#ffffff",
    good="#0b5a2b", warning="#5e3c00",
)  # fmt: skip
CONTRAST_DARK = Theme(
    name="contrast-dark", is_dark=True, paper="#000000", pane="#000000", list="#000000", ink="#ffffff", muted="#d0d0d0",
    muted_on_selection="#dadada", rule="#8c8c8c", selection="#343434", chip="#2e2e2e", accent="#ffb4a6", on_accent="#000000",
    good="#8fe8a9", warning="#ffd27a",
)  # fmt: skip
HIGH_CONTRAST = (CONTRAST_LIGHT, CONTRAST_DARK)
"""7:1 for every text (WCAG 2.2, 1.4.6), and rules that are seen (3:1, 1.4.11)."""
THEMES = {theme.name: theme for theme in (LIGHT, DARK, SEPIA)}
CONTRAST = "contrast"
"""A choice beside the names of the themes."""


def colours_of(theme: Theme) -> dict[str, str]:
    """Every colour of a theme by its name."""
    return {field.name: getattr(theme, field.name) for field in fields(theme) if field.name not in ("name", "is_dark")}


def theme_for(choice: str, scheme: Qt.ColorScheme, *, wants_contrast: bool = False) -> Theme:
    """The theme a person chose; ``system`` (or what is not known here) follows the desktop, light where it does not say.

    ``wants_contrast``: the desktop asks for high contrast; light and dark then mean those of high contrast, and sepia, chosen
    here by hand, stays.
    """
    if choice == SEPIA.name:
        return SEPIA
    is_dark = choice == DARK.name or (choice != LIGHT.name and scheme == Qt.ColorScheme.Dark)
    if wants_contrast or choice == CONTRAST:
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    return DARK if is_dark else LIGHT


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
