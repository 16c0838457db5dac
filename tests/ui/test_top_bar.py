"""The search field suits what is typed into it."""

from pytestqt.qtbot import QtBot

from reader.ui.fonts import field_families
from reader.ui.look import Look
from reader.ui.top_bar import TopBar


def test_arabic_words_get_a_font_in_which_they_stand_on_the_line(qtbot: QtBot, look: Look) -> None:
    bar = TopBar(look)
    qtbot.addWidget(bar)
    bar.show()
    found = []
    for words in ("harbour", "ميناء", "ميناء harbour", "гавань"):
        bar.search.setText(words)
        found.append(bar.search.font().families()[0])
    arabic, latin = field_families(mirrored=True)[0], field_families(mirrored=False)[0]
    assert found == [latin, arabic, arabic, latin]
