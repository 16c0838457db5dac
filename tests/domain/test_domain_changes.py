from reader.domain.changes import Changes


def test_changes_add_up() -> None:
    both = Changes(stories=frozenset({1}), initiator="a") | Changes(stories=frozenset({2}), counts=True, initiator="a")
    assert both == Changes(stories=frozenset({1, 2}), counts=True, initiator="a")
    assert (both | Changes(lists=True, initiator="b")).initiator == ""
    assert not Changes()
    assert Changes(sources=True)
