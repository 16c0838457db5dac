"""What the window's own parts add to the style sheet: rules between the panes, small buttons, popovers.

All begin at the window, so that they hold against the rules for any widget, and nowhere else.
"""

from string import Template

from reader.ui.style_sheet import lines, sides
from reader.ui.theme import Theme, colours_of

_SHEET = Template("""
#window #topBar { border-bottom: 1px solid $rule; }
#window QPushButton[bar="true"] { padding: $less 9px; }
#window QPushButton[kind="quiet"][bar="true"] { padding: $less 7px; }
#window QPushButton::menu-indicator { image: none; width: 0; }
#window #search { border-radius: 7px; }
#window #sidebar QTreeView { background: $pane; border: none; }
#window #sidebar QTreeView::item { padding: 0; border: none; background: transparent; }
#window #sidebar[folded="true"] { border-$end: 1px solid $rule; }
#window #listHeader { border-bottom: 1px solid $rule; }
#window #listHeader QPushButton { color: $muted; font-size: 12px; padding: 3px 6px; }
#window QLabel[kind="listTitle"] { font-size: 14px; font-weight: 600; }
#window #scopeBar { border-bottom: 1px solid $rule; }
#window #scopeBar QPushButton { font-size: 12px; padding: 1px 3px; }
#window #listHeader[active="true"], #window #articleBar[active="true"] { border-bottom: 1px solid $accent; }
#window #articleBar { border-bottom: 1px solid $rule; }
#window #syncStatus { border-top: 1px solid $rule; }
#window QPushButton[kind="status"] {
    background: transparent; border: none; color: $muted; font-size: 12px; padding: 0 2px; min-height: 16px;
}
#window QPushButton[kind="status"]:hover:enabled { color: $ink; text-decoration: underline; }
#window QPushButton[kind="status"]:focus { color: $ink; text-decoration: underline; }
#window #undoBar, #window #removalBar { border-top: 1px solid $rule; }
#window QFrame[kind="popover"] { background: $paper; border: 1px solid $rule; }
#window #reportPanel QTableView { background: $paper; }
#window QLabel[kind="warning"] { color: $warning; font-size: 12px; }
#window QLabel[kind="key"] { color: $ink; font-weight: 600; }
#window QPushButton[kind="choice"] {
    background: transparent; border: 1px solid transparent; text-align: left; padding: $above 8px;
}
#window QPushButton[kind="choice"]:hover { background: $chip; }
#window QPushButton[kind="choice"]:checked { background: $selection; font-weight: 600; }
#window QPushButton[kind="choice"]:focus { border-color: $accent; }
#window #settingsChooser { background: $pane; border-$end: 1px solid $rule; padding: 12px 8px; }
#window #readingLanguages QPushButton[bar="true"] { padding: $less 5px; }
#window #cataloguePicker QTreeWidget { background: $list; border: 1px solid $rule; border-radius: 6px; padding: 4px; }
""")


def window_style(theme: Theme, *, mirrored: bool = False) -> str:
    """The sheet in the theme's colours; ``mirrored`` for an interface that runs right to left."""
    return _SHEET.substitute(colours_of(theme), **sides(mirrored), **lines(mirrored))
