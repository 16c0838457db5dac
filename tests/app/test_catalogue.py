import json
from pathlib import Path

import pytest

from reader.app.catalogue import Catalogue
from reader.domain.catalogue import Edition, Publication
from reader.domain.language import canonical, known_languages
from reader.domain.text import display_text
from reader.domain.url import identity_of, web_address

SHARED = Path(__file__).parents[2] / ".." / "shared" / "catalogue.json"
TOPICS = {
    "africa", "americas", "asia-pacific", "business", "culture", "europe", "middle-east", "science",
    "technology", "ukraine", "world",
}  # fmt: skip


def test_reads_a_list(tmp_path: Path) -> None:
    file = tmp_path / "catalogue.json"
    uk = {"language": "uk", "title": "А", "feed_url": "https://a.example/rss"}
    de = {"language": "de", "title": "B", "feed_url": "https://b.example/rss", "is_verified": False}
    listed = [
        {"key": "a", "title": "A", "topic": "world", "editions": [uk]},
        {"key": "b", "title": "B", "topic": "world", "editions": [de, uk]},
    ]
    file.write_text(json.dumps(listed), encoding="utf-8")
    catalogue = Catalogue(file)
    edition = Edition(language="uk", title="А", feed_url="https://a.example/rss")
    assert catalogue.publications()[0] == Publication(key="a", title="A", topic="world", editions=(edition,))
    assert [publication.key for publication in catalogue.publications("de")] == ["b"]
    assert catalogue.publications("fr") == ()
    assert catalogue.languages() == ("de", "uk")


def test_every_entry_can_be_used() -> None:
    publications = Catalogue().publications()
    editions = [edition for publication in publications for edition in publication.editions]
    assert len({publication.key for publication in publications}) == len(publications)
    assert len({identity_of(edition.feed_url) for edition in editions}) == len(editions)
    assert {publication.topic for publication in publications} <= TOPICS
    for edition in editions:
        assert edition.title == display_text(edition.title) != ""
        assert edition.feed_url == web_address(edition.feed_url) != ""
        assert edition.site_url == web_address(edition.site_url)
        assert edition.language == canonical(edition.language)
        assert edition.language in known_languages()


def test_a_publication_has_one_edition_a_language() -> None:
    for publication in Catalogue().publications():
        languages = [edition.language for edition in publication.editions]
        assert len(set(languages)) == len(languages) > 0, publication.key


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="no ../shared")
def test_marks_exactly_what_no_list_names() -> None:
    listed = json.loads(SHARED.read_text(encoding="utf-8"))["sources"]
    doubtful = {edition["feed_url"] for entry in listed for edition in entry["editions"] if "UNVERIFIED" in edition["evidence"]}
    editions = [edition for publication in Catalogue().publications() for edition in publication.editions]
    assert {edition.feed_url for edition in editions if not edition.is_verified} == doubtful
    assert len(Catalogue().publications()) == len(listed)
