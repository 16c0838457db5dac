"""One window for a library."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.ui.single_instance import SingleInstance, raise_other, server_name


def test_second_start_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    single = SingleInstance(tmp_path)
    with qtbot.waitSignal(single.raise_wanted):
        assert raise_other(tmp_path)
    single.close()


def test_second_start_hands_its_address_over(qtbot: QtBot, tmp_path: Path) -> None:
    single = SingleInstance(tmp_path)
    with qtbot.waitSignal(single.address_handed) as caught:
        assert raise_other(tmp_path, "https://news.example/feed")
    assert caught.args == ["https://news.example/feed"]
    single.close()


def test_what_is_no_address_is_not_handed_on(qtbot: QtBot, tmp_path: Path) -> None:
    single = SingleInstance(tmp_path)
    with qtbot.assertNotEmitted(single.address_handed, wait=200), qtbot.waitSignal(single.raise_wanted):
        assert raise_other(tmp_path, "file:///etc/passwd")
    single.close()


def test_nobody_answers_for_another_library(tmp_path: Path) -> None:
    assert not raise_other(tmp_path / "elsewhere")


def test_name_is_short_and_the_same_for_the_same_folder(tmp_path: Path) -> None:
    assert server_name(tmp_path) == server_name(tmp_path / "." / "x" / "..")
    assert server_name(tmp_path) != server_name(tmp_path / "x")
    assert len(server_name(tmp_path)) < 40
