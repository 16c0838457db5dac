from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.domain.blocks import Paragraph, plain
from reader.domain.page import ExtractedVersion, VersionEvidence
from reader.domain.query import StoryQuery
from reader.domain.update import PageStored
from reader.store import open_library
from tests.cli.cli_builders import Terminal


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A library whose first story was edited twice."""
    folder: Path = tmp_path_factory.mktemp("sample")
    terminal = Terminal(folder)
    assert terminal("sample") == 0, terminal.err
    assert terminal("sync") == 0, terminal.err
    store = open_library(folder)
    version = store.stories.open(store.stories.ids(StoryQuery())[0], "en", ("en",)).version
    for number in (1, 2):
        blocks = (*version.blocks, Paragraph(runs=plain(f"The bridge \x1b[31mwas closed\x1b[0m {number} days later.")))
        said = ExtractedVersion(url=version.url, title=version.title, language=version.language, blocks=blocks)
        evidence = VersionEvidence(url=version.url, language=version.language, title=version.title)
        page = PageStored(
            version_id=version.version_id,
            final_url=version.url,
            fetched=datetime.now(UTC) + timedelta(hours=number),
            extracted=said,
            evidence=evidence,
            raw=b"",
        )
        store.sync.apply_pages((page,))
    store.close()
    return terminal


def first(terminal: Terminal) -> int:
    return int(terminal.json("list", "--limit", 1)[0]["id"])


def test_the_last_edit_is_shown(paper: Terminal) -> None:
    assert paper("edits", first(paper), "--lang", "en") == 0
    assert "Edited 2 times." in paper.out
    assert "[-1 -]{+2 +}days later." in paper.out.replace("\n", " ")
    assert "\x1b" not in paper.out
    story_id = first(paper)
    assert paper("show", story_id, "--lang", "en") == 0
    assert f"Edited 2 times: offprint edits {story_id} shows what was changed" in paper.out


def test_an_earlier_edit_is_shown(paper: Terminal) -> None:
    told = paper.json("edits", first(paper), "--lang", "en", "--edit", 2)
    assert (told["edits"], len(told["kept"])) == (2, 2)
    assert any(piece["change"] == "added" and "2 days later" in piece["text"] for line in told["lines"] for piece in line)


def test_what_is_not_there_is_said(paper: Terminal) -> None:
    story_id = first(paper)
    assert paper("edits", story_id, "--lang", "en", "--edit", 9) == 2
    assert "the last 2 edits are kept" in paper.err
    assert paper("edits", story_id, "--lang", "de") == 2
    assert paper("edits", story_id, "--lang", "uk") == 2
    assert "was not edited" in paper.err
    assert paper("edits", 99999) == 2
