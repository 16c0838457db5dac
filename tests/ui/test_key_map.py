"""Which keys belong to which command."""

import pytest

from reader.ui.key_map import KeyMap, Keys

USUAL: dict[str, Keys] = {"find": ("Ctrl+F",), "search": ("/", "Ctrl+K"), "bookmark": ("S",)}


def key_map(**chosen: Keys) -> KeyMap:
    return KeyMap(usual=USUAL, fixed={"language": ("Alt+1", "Alt+2")}, chosen=chosen)


def test_a_chosen_key_goes_before_the_usual_ones() -> None:
    keys = key_map().give("find", "F3")
    assert keys.keys("find") == ("F3",)
    assert not keys.is_usual("find")
    assert keys.is_usual("bookmark")


@pytest.mark.parametrize(
    ("key", "owner"),
    [
        ("Ctrl+F", "find"), ("Ctrl+K", "search"), ("S", "bookmark"), ("Alt+2", "language"), ("X", ""),
        (".", "search"),  # the key of "/" on a Russian keyboard
    ],
)  # fmt: skip
def test_the_owner_of_a_key_is_named(key: str, owner: str) -> None:
    assert key_map().owner(key) == owner


def test_a_command_does_not_stand_in_its_own_way() -> None:
    assert key_map().owner("Ctrl+F", besides="find") == ""


def test_a_key_is_taken_from_its_owner_and_leaves_it_the_others() -> None:
    keys = key_map().give("find", "Ctrl+K")
    assert keys.keys("find") == ("Ctrl+K",)
    assert keys.keys("search") == ("/",)
    assert keys.owner("Ctrl+F") == ""


def test_a_fixed_key_is_not_given_away() -> None:
    assert key_map().give("find", "Alt+1") == key_map()


def test_no_key_and_back_to_the_usual_ones() -> None:
    keys = key_map().clear("bookmark")
    assert keys.keys("bookmark") == ()
    assert keys.owner("S") == ""
    assert keys.restore() == key_map()
