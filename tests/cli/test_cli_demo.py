from tests.cli.cli_builders import Terminal


def test_takes_the_first_steps_without_a_network(terminal: Terminal) -> None:
    assert terminal("demo") == 0
    assert terminal.err.startswith("There is no display")
    assert "Feeds" in terminal.err
    for title in ("The Harbour Lantern", "Портовий ліхтар", "Портовый фонарь"):
        assert title in terminal.out
    assert "offprint search WORDS" in terminal.out
    assert terminal("list") == 0
