from pathlib import Path

import pytest

from reader.app import MarkRead, Settings, Theme
from reader.domain.errors import SettingsError
from reader.domain.query import SavedSearch
from reader.store import open_library


class Kept(dict[str, str]):
    """Values in memory, as a library keeps them."""

    def set(self, name: str, value: str) -> None:
        self[name] = value


@pytest.fixture
def settings() -> Settings:
    return Settings(Kept(), ("uk", "en"))


def test_everything_has_a_default(settings: Settings) -> None:
    assert settings.reading_languages == ("uk", "en")
    assert settings.interface_language == ""
    assert (settings.theme, settings.text_size, settings.mark_read) == (Theme.SYSTEM, 17, MarkRead.AT_ONCE)
    assert (settings.sync_minutes, settings.sync_at_start, settings.offline_by_choice) == (60, True, False)
    assert (settings.keep_read_days, settings.mark_read_seconds, settings.onboarded, settings.window) == (90, 5, False, b"")
    assert settings.keep_raw_days == 30


def test_values_come_back(settings: Settings) -> None:
    written: tuple[str, ...] = ("UA", "en-GB", "uk", "ru")
    settings.reading_languages = written
    settings.interface_language = "ru"
    settings.theme = Theme.SEPIA
    settings.text_size = 20
    settings.mark_read = MarkRead.BY_HAND
    settings.mark_read_seconds = 9
    settings.sync_minutes = 0
    settings.sync_at_start = False
    settings.offline_by_choice = True
    settings.keep_read_days = settings.keep_raw_days = 0
    settings.onboarded = True
    settings.window = b"\x00\xff"
    assert settings.reading_languages == ("uk", "en", "ru")
    assert (settings.theme, settings.text_size, settings.mark_read) == (Theme.SEPIA, 20, MarkRead.BY_HAND)
    assert (settings.sync_minutes, settings.sync_at_start, settings.offline_by_choice) == (0, False, True)
    assert (settings.keep_read_days, settings.mark_read_seconds, settings.onboarded) == (0, 9, True)
    assert settings.keep_raw_days == 0
    assert (settings.window, settings.interface_language) == (b"\x00\xff", "ru")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_size", 5), ("sync_minutes", 3), ("keep_read_days", -1), ("keep_raw_days", 366), ("mark_read_seconds", 0),
        ("reading_languages", ("?",)),
    ],
)  # fmt: skip
def test_a_value_out_of_range_is_refused_and_changes_nothing(settings: Settings, name: str, value: object) -> None:
    before = getattr(settings, name)
    with pytest.raises(SettingsError):
        setattr(settings, name, value)
    assert getattr(settings, name) == before


@pytest.mark.parametrize("name", ["theme", "text_size", "mark_read", "sync_minutes"])
def test_a_stored_value_that_makes_no_sense_is_the_default(name: str) -> None:
    assert getattr(Settings(Kept({name: "nonsense"})), name) == getattr(Settings(Kept()), name)


def test_settings_survive_a_restart(tmp_path: Path) -> None:
    store = open_library(tmp_path)
    Settings(store.settings).theme = Theme.DARK
    store.close()
    again = open_library(tmp_path)
    assert Settings(again.settings).theme is Theme.DARK
    again.close()


def test_saved_searches_survive_and_rubbish_is_left_out() -> None:
    values = Kept()
    settings = Settings(values)
    searches = (SavedSearch(words="ferry"), SavedSearch(words="пором", source_id=3, language="uk"))
    settings.saved_searches = searches
    assert Settings(values).saved_searches == searches
    for rubbish in ("{", "[1]", '[{"colour": "red"}]'):
        values.set("saved_searches", rubbish)
        assert not settings.saved_searches


def test_typography_is_refused_beyond_its_limits() -> None:
    settings = Settings(Kept())
    settings.text_face, settings.text_width, settings.line_height = "sans", 460, 130
    assert (settings.text_face, settings.text_width, settings.line_height) == ("sans", 460, 130)
    for name, value in (("text_face", "comic"), ("text_width", 100), ("line_height", 300)):
        with pytest.raises(SettingsError):
            setattr(settings, name, value)
