import json
from pathlib import Path

import pytest

from tools import score_versions

PAGE = """<html lang="uk"><head>{links}</head><body><article><h1>Маяки</h1><p>Голова ради сказала, що нові маяки запрацюють уже
наприкінці цього року, а гроші на будівництво знайшли у місцевому бюджеті.</p></article></body></html>"""
LINK = '<link rel="alternate" hreflang="{}" href="{}">'
URL = "https://news.example/uk/one/7200049/"
EN, RU, DE = (f"https://news.example/{code}/one/7200049/" for code in ("en", "ru", "de"))


def folder_with(folder: Path, *pages: dict[str, object], links: dict[str, str]) -> Path:
    head = "".join(LINK.format(code, href) for code, href in links.items())
    (folder / "one.html").write_text(PAGE.format(links=head), encoding="utf-8")
    files = [
        {"file": "one.html", "type": "page", "site": "News", "page_url": URL, "true_language": "uk", **page} for page in pages
    ]
    (folder / "manifest.json").write_text(json.dumps({"files": [*files, {"file": "x", "type": "feed"}]}), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("expected", "found", "recall", "precision"),
    [
        ({"en": EN, "ru": RU}, {"en": EN, "ru": RU}, 1.0, 1.0),
        ({"uk-UA": URL, "en-GB": EN}, {"en": EN}, 1.0, 1.0),
        ({"en": EN, "ru": RU}, {"en": EN}, 0.5, 1.0),
        ({"en": EN}, {"en": EN, "de": DE}, 1.0, 0.5),
        ({"en": EN}, {"de": EN}, 0.0, 0.0),
        ({}, {}, 1.0, 1.0),
    ],
)
def test_figures(tmp_path: Path, expected: dict[str, str], found: dict[str, str], recall: float, precision: float) -> None:
    folder = folder_with(tmp_path, {"expected_alternates": expected}, links=found)
    figures = score_versions.summary(score_versions.score(folder))
    assert (figures["pages"], figures["recall"], figures["precision"]) == (1, recall, precision)


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["table", "json"])
def test_the_last_line_is_one_json_object(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    folder = folder_with(tmp_path, {"expected_alternates": {"en": EN}}, links={"en": EN})
    monkeypatch.setattr("sys.argv", ["score_versions.py", str(folder), *options])
    score_versions.main()
    *table, last = capsys.readouterr().out.strip().split("\n")
    assert [line.split()[0] for line in table] == ([] if options else ["site", "News"])
    assert json.loads(last)["found"] == 1


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ({"page_url": None, "canonical_as_written": "", "expected_alternates": {"en": EN, "uk": URL}}, URL),
        ({"page_url": None, "canonical_as_written": RU, "expected_alternates": {"en": EN, "uk": URL}}, RU),
        ({"page_url": None, "expected_alternates": {"en": EN}}, EN),
        ({"expected_alternates": {}}, URL),
        ({"page_url": None, "expected_alternates": {}}, score_versions.UNKNOWN),
    ],
)
def test_a_page_without_an_address_gets_a_likely_one(page: dict[str, object], address: str) -> None:
    assert score_versions.address_of({"page_url": URL, "true_language": "uk", **page}) == address
