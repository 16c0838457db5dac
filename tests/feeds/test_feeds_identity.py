from hypothesis import given
from hypothesis import strategies as st

from reader.domain.feed import ParsedItem
from reader.feeds.identity import with_identities


def item(guid: str = "", url: str = "", title: str = "") -> ParsedItem:
    return ParsedItem(identity=guid, url=url, title=title)


def identities(*items: ParsedItem) -> list[str]:
    return [made.identity for made in with_identities(items)]


def test_prefers_guid_then_address_then_hash() -> None:
    guid, address, digest = identities(item("a", "https://e.org/1"), item("", "https://e.org/2"), item("", "", "A"))
    assert (guid, address) == ("a", "https://e.org/2")
    assert digest.startswith("sha256:")


def test_a_guid_that_several_share_names_none() -> None:
    assert identities(item("a", "https://e.org/1", "x"), item("a", "https://e.org/2", "y")) == [
        "https://e.org/1",
        "https://e.org/2",
    ]


def test_shared_guid_and_address_are_told_apart_by_what_is_said() -> None:
    first, second = identities(item("a", "https://e.org/", "x"), item("a", "https://e.org/", "y"))
    assert first != second
    assert first.startswith("sha256:")


def test_identity_does_not_depend_on_the_order() -> None:
    items = [item("a", "https://e.org/1", "x"), item("a", "https://e.org/1", "y"), item("b", "https://e.org/1")]
    assert identities(*items) == identities(*reversed(items))[::-1]


def test_an_entry_said_twice_is_given_once() -> None:
    assert [made.title for made in with_identities([item("a", "", "x"), item("b", "", "y"), item("a", "", "x")])] == ["x", "y"]


def test_a_monstrous_guid_becomes_a_hash() -> None:
    assert identities(item("x" * 5000)) == [identities(item("x" * 5000))[0]]
    assert len(identities(item("x" * 5000))[0]) < 100


@given(st.lists(st.builds(item, *[st.sampled_from(["", "a", "b"])] * 3), max_size=12))
def test_identities_are_unique_and_nothing_distinct_is_lost(items: list[ParsedItem]) -> None:
    made = with_identities(items)
    assert len({entry.identity for entry in made}) == len(made) == len(set(items))
