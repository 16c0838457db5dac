"""What the window's own parts add to the style sheet: rules between the panes, small buttons, popovers."""

from string import Template

from reader.ui.style_sheet import lines, sides
from reader.ui.theme import Theme, colours_of

_SHEET = Template("""
#topBar { border-bottom: 1px solid $rule; }
QPushButton[bar="true"] { padding: $less 9px; }
QPushButton[kind="quiet"][bar="true"] { padding: $less 7px; }
QPushButton::menu-indicator { image: none; width: 0; }
#search { border-radius: 7px; }
#sidebar QTreeView { background: $pane; border: none; }
#sidebar QTreeView::item { padding: 0; border: none; background: transparent; }
#sidebar[folded="true"] { border-$end: 1px solid $rule; }
#listHeader { border-bottom: 1px solid $rule; }
#listHeader QPushButton { color: $muted; font-size: 12px; padding: 3px 6px; }
QLabel[kind="listTitle"] { font-size: 14px; font-weight: 600; }
#scopeBar { border-bottom: 1px solid $rule; }
#scopeBar QPushButton { font-size: 12px; padding: 1px 3px; }
#listHeader[active="true"], #articleBar[active="true"] { border-bottom: 1px solid $accent; }
#articleBar { border-bottom: 1px solid $rule; }
#syncStatus { border-top: 1px solid $rule; }
QPushButton[kind="status"] {
    background: transparent; border: none; color: $muted; font-size: 12px; padding: 0 2px; min-height: 16px;
}
QPushButton[kind="status"]:hover:enabled { color: $ink; text-decoration: underline; }
QPushButton[kind="status"]:focus { color: $ink; text-decoration: underline; }
#undoBar, #removalBar { border-top: 1px solid $rule; }
QFrame[kind="popover"] { background: $paper; border: 1px solid $rule; }
#reportPanel QTableView { background: $paper; }
QLabel[kind="warning"] { color: $warning; font-size: 12px; }
QLabel[kind="key"] { color: $ink; font-weight: 600; }
QPushButton[kind="choice"] { background: transparent; border: 1px solid transparent; text-align: left; padding: $above 8px; }
QPushButton[kind="choice"]:hover { background: $chip; }
QPushButton[kind="choice"]:checked { background: $selection; font-weight: 600; }
QPushButton[kind="choice"]:focus { border-color: $accent; }
#settingsChooser { background: $pane; border-$end: 1px solid $rule; padding: 12px 8px; }
#readingLanguages QPushButton[bar="true"] { padding: $less 5px; }
#cataloguePicker QTreeWidget { background: $list; border: 1px solid $rule; border-radius: 6px; padding: 4px; }
""")


def window_style(theme: Theme, *, mirrored: bool = False) -> str:
    """The sheet in the theme's colours; ``mirrored`` for an interface that runs right to left."""
    return _SHEET.substitute(colours_of(theme), **sides(mirrored), **lines(mirrored))
