from pytestqt.qtbot import QtBot

from reader.domain.catalogue import Edition, Publication
from reader.ui.catalogue_picker import CataloguePicker


def edition(language: str, *, is_verified: bool = True) -> Edition:
    return Edition(language=language, title=f"P {language}", feed_url=f"https://p.example/{language}", is_verified=is_verified)


def test_an_edition_that_no_list_names_is_marked(qtbot: QtBot) -> None:
    editions = (edition("uk"), edition("ru", is_verified=False))
    picker = CataloguePicker((Publication(key="p", title="P", topic="general", editions=editions),), ("uk",))
    qtbot.addWidget(picker)
    top = picker.tree.topLevelItem(0)
    assert top is not None
    sure, doubtful = top.child(0), top.child(1)
    assert sure is not None
    assert doubtful is not None
    assert (sure.text(1), doubtful.text(1)) == ("p.example", "not confirmed")
    assert "may not be there" in doubtful.toolTip(1)
