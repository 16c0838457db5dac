"""How often languages are told rightly, and how long it takes: ``bench/languages.py [--with LIBRARY …]``.

Texts: the article texts of ``../shared/corpus`` whole and cut to 200 and 80 characters, the sentences of newsworld's nine
lexicons, and ``tests/extract/sentences.txt``.  ``--with`` also measures py3langid, langdetect or lingua where they are
installed.  Placeholder prose ("Lorem ipsum") and pages whose label names another language than their text are left out.
"""

import argparse
import importlib
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SHARED = ROOT / ".." / "shared"
sys.path.insert(0, str(ROOT))

from reader.domain.language import canonical

Detect = Callable[[str], str]
Samples = list[tuple[str, str]]

# Labels of corpus/articles that are wrong: Portuguese, Icelandic, Zulu and Xhosa pages under another language's name.
MISLABELLED = ("zyte-11ea381ad92b", "fundus-isl-", "fundus-za-", "moz-lazy-image-3")


def corpus(limit: int) -> Samples:
    truth = json.loads((SHARED / "corpus" / "articles" / "truth.json").read_text(encoding="utf-8"))
    found = []
    for name, page in truth.items():
        text, code = page.get("text", ""), canonical(page.get("language") or "")
        if (
            code
            and len(text) >= max(limit, 40)
            and not name.startswith(MISLABELLED)
            and "dolor" not in text
            and "dolore" not in text
        ):
            found.append((code, text[:limit] if limit else text))
    return found


def newsworld() -> Samples:
    sys.path.insert(0, str(SHARED / "newsworld"))
    model, content = importlib.import_module("newsworld.model"), importlib.import_module("newsworld.content")
    world = model.World(7, 30, 4)
    found = []
    for site in world.sites.values():
        for story in world.ensure(site).stories:
            for code in story.langs:
                article = content.build_article(story, code, lambda *_: "/x.png", lambda _: "/")
                found += [(code, block.text) for block in article.blocks if block.type == "paragraph" and len(block.text) >= 40]
    return found


def sentences() -> Samples:
    lines = (ROOT / "tests" / "extract" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    return [(code, text) for code, _, text in (line.partition("\t") for line in lines)]


def detector(name: str) -> Detect:
    if name == "offprint":
        own: Any = importlib.import_module("reader.extract.language")
        return own.detect_language  # type: ignore[no-any-return]  # loaded by name, so that its import is measured
    library: Any = importlib.import_module(name)
    if name == "py3langid":
        return lambda text: str(library.classify(text)[0])
    if name == "langdetect":
        library.DetectorFactory.seed = 0
        return lambda text: str(library.detect(text))
    made = library.LanguageDetectorBuilder.from_all_languages().build()
    return lambda text: found.iso_code_639_1.name.lower() if (found := made.detect_language_of(text)) else ""


def score(detect: Detect, samples: Samples) -> dict[str, float]:
    """Shares of right and wrong answers (the rest is "unsure") and milliseconds a text.  Chinese counts as one language."""
    right = wrong = 0
    started = time.perf_counter()
    for code, text in samples:
        answer = canonical(detect(text))
        right += answer.split("-")[0] == code.split("-")[0]
        wrong += answer != "" and answer.split("-")[0] != code.split("-")[0]
    spent = (time.perf_counter() - started) * 1000 / len(samples)
    return {"texts": len(samples), "right": right / len(samples), "wrong": wrong / len(samples), "ms": round(spent, 3)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--with", dest="extra", nargs="*", default=[], choices=("py3langid", "langdetect", "lingua"))
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    sets = {"whole": corpus(0), "200": corpus(200), "80": corpus(80), "newsworld": newsworld(), "sentences": sentences()}
    figures: dict[str, dict[str, dict[str, float]]] = {}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name in ("offprint", *chosen.extra):
        started = time.perf_counter()
        detect = detector(name)
        detect("This is the first sentence, for which tables are loaded.")
        first = (time.perf_counter() - started) * 1000
        figures[name] = {label: score(detect, samples) for label, samples in sets.items()}
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"{name}: first text {first:.0f} ms, memory +{(after - before) / 1024:.0f} MB")
        before = after
        for label, row in figures[name].items():
            counts = f"{row['right']:7.2%} right {row['wrong']:7.2%} wrong"
            print(f"  {label:10} {row['texts']:6.0f} texts {counts} {row['ms']:8.3f} ms")
    if chosen.json:
        print(json.dumps(figures))


if __name__ == "__main__":
    main()
