"""One style sheet for the whole window.

Widgets say what they are with the dynamic property ``kind`` (``widget.setProperty("kind", "primary")``):

=============  ===================================================================
QPushButton    none (outlined), ``primary`` (accent), ``quiet`` (no frame), ``link``
QToolButton    none (quiet), ``outlined``
QFrame/QWidget ``pane`` (sidebar, bars), ``list``, ``paper``, ``notice`` (a quiet bar)
QLabel         none, ``muted``, ``section`` (small caption), ``heading``, ``title``
=============  ===================================================================

Qt turns a layout by itself where lines run right to left, but no padding and no border: those are written for their own side.
"""

from string import Template

from reader.ui.fonts import field_families, title_families
from reader.ui.resource_files import resource
from reader.ui.theme import Theme, colours_of

_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog { background: $pane; color: $ink; }
QWidget[kind="pane"] { background: $pane; }
QWidget[kind="list"] { background: $list; }
QWidget[kind="paper"] { background: $paper; }
QFrame[kind="notice"] { background: $selection; border: none; border-top: 1px solid $rule; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { color: $rule; background: $rule; border: none; }

QLabel { background: transparent; color: $ink; }
QLabel:disabled { color: $muted; }
QLabel[kind="muted"] { color: $muted; font-size: 12px; }
QLabel[kind="section"] { color: $muted; font-size: 11px; font-weight: 600; letter-spacing: $spacing; }
QLabel[kind="heading"] { font-size: 15px; font-weight: 600; }
QLabel[kind="title"] { font-family: $serif; font-size: 24px; font-weight: 700; }

QPushButton, QToolButton[kind="outlined"] {
    background: $paper; color: $ink; border: 1px solid $rule; border-radius: 6px; padding: $above 12px;
    min-height: $line; max-height: $line;
}
QPushButton:hover, QToolButton[kind="outlined"]:hover { background: $selection; }
QPushButton:pressed, QPushButton:checked, QToolButton[kind="outlined"]:pressed { background: $rule; }
QPushButton:focus, QToolButton[kind="outlined"]:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: transparent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $ink; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; padding: $less 11px; }
QPushButton[kind="primary"]:disabled { background: $chip; color: $muted_on_selection; border-color: $rule; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: $selection; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="link"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px; text-align: left;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; }

QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; }
QToolButton:hover { background: $selection; }
QToolButton:pressed, QToolButton:checked { background: $rule; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {
    background: $paper; color: $ink; border: 1px solid $rule; border-radius: 6px; padding: $above 9px;
    selection-background-color: $accent; selection-color: $on_accent; min-height: $line;
}
QLineEdit, QSpinBox, QComboBox { max-height: $line; }
QLineEdit, QSpinBox { font-family: $fields; }
QLineEdit[script="arabic"] { font-family: $arabic; }
QSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $muted; background: $pane; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url("$icons/arrow-down.svg"); width: 14px; height: 14px; }
QSpinBox::up-arrow { image: url("$icons/arrow-up.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $paper; color: $ink; border: 1px solid $rule; padding: 4px;
    selection-background-color: $selection; selection-color: $ink; }
QSpinBox { padding-$end: 20px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; background: transparent; }

QAbstractItemView { background: $list; color: $ink; border: none; selection-background-color: $selection; selection-color: $ink; }
QListView::item, QTreeView::item { min-height: 26px; padding: 0 6px; border-radius: 6px; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $ink; }
QHeaderView::section { background: $pane; color: $muted; border: none; border-bottom: 1px solid $rule; padding: 5px 8px; }
QTextBrowser { background: $paper; color: $ink; border: none;
    selection-background-color: $accent; selection-color: $on_accent; }

QMenu { background: $paper; color: $ink; border: 1px solid $rule; padding: 5px; }
QMenu::item { padding: 6px 12px; padding-$end: 26px; border-radius: 5px; }
QMenu::icon { padding-$start: 8px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $rule; margin: 5px 6px; }
QMenuBar { background: $pane; color: $ink; }
QMenuBar::item:selected { background: $selection; }
QToolTip { background: $paper; color: $ink; border: 1px solid $rule; padding: 4px 7px; font-size: 12px; }

QSplitter::handle { background: $rule; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $rule; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $rule; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QTabWidget::pane { border: none; border-top: 1px solid $rule; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 14px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QGroupBox { border: none; border-top: 1px solid $rule; margin-top: 18px; padding-top: 12px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 8px 0 0; color: $muted; }
QCheckBox, QRadioButton { background: transparent; color: $ink; spacing: 8px; min-height: 20px; max-height: 20px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 16px; height: 16px; }
QScrollArea { background: transparent; border: none; }
QStatusBar { background: $pane; color: $muted; border-top: 1px solid $rule; }
QStatusBar::item { border: none; }
""")


def style_sheet(theme: Theme, *, mirrored: bool = False) -> str:
    """The sheet in the theme's colours; ``mirrored`` for an interface that runs right to left.

    Letters that are joined, as Arabic's are, take no space between them.  A script with longer strokes has a line that is two px
    higher, and as much less air around it: buttons, fields and boxes are 30 px high in every language, where Qt would make those
    with a letter of another font half as high again.
    """
    serif, fields = _listed(title_families()), _listed(field_families(mirrored=mirrored))
    spacing = "0" if mirrored else "0.5px"
    arabic = _listed(field_families(mirrored=True))
    told = {"serif": serif, "fields": fields, "arabic": arabic, "spacing": spacing, "icons": resource("icons").as_posix()}
    return _SHEET.substitute(colours_of(theme), **sides(mirrored), **lines(mirrored), **told)


def _listed(families: tuple[str, ...]) -> str:
    return ", ".join(f'"{family}"' for family in families)


def lines(mirrored: bool) -> dict[str, str]:
    """px of a line in a control, of the air above and below it, and of the lesser air in bars and inside thick borders."""
    return {"line": "20px", "above": "4px", "less": "3px"} if mirrored else {"line": "18px", "above": "5px", "less": "4px"}


def sides(mirrored: bool) -> dict[str, str]:
    """The names that a sheet has for the side where a line starts and the one where it ends."""
    return {"start": "right", "end": "left"} if mirrored else {"start": "left", "end": "right"}
