"""Plain text: everything that a person reads, in its order."""

from reader.export.plain import plain_text
from tests.export.export_builders import bilingual, edition, issue


def test_a_story_is_told_from_headline_to_address() -> None:
    only = edition()
    made = b"".join(plain_text(issue(only), (only,))).decode()
    told = (
        "Title & <more>",
        "A. <Author>",
        "A <HEADING>",
        "Bold & plain link",
        "One",
        "1. a\n  - b",
        "x|y",
        "[The bridge",
        "[gone]",
        "https://",
    )
    places = [made.index(words) for words in told]
    assert places == sorted(places)


def test_several_begin_with_contents() -> None:
    made = b"".join(plain_text(issue(edition(), bilingual()), (edition(), bilingual()))).decode()
    assert made.startswith("PAPER & <PAPER>\n\nContents:\n1. Title & <more>\n2. Міст\n")
    assert made.index("Міст відкрили.") < made.index("افتُتح الجسر.")
