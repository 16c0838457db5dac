"""Furniture in words: labels, leads and appeals in many languages, and stories that only look alike."""

import pytest

from reader.extract.labels import is_appeal, is_clock, is_furniture, is_label, is_lead


@pytest.mark.parametrize(
    "text",
    [
        "Advertisement:",
        "ADVERTISEMENT",
        "Реклама:",
        "Реклама",
        "Anzeige",
        "Publicité :",
        "Publicidad",
        "إعلان:",
        "广告：",
        "Hirdetés",
        "Διαφήμιση",
        "Quảng cáo",
        "विज्ञापन",
        "Share",
        "Поділитися",
        "Comments",
        "Read more »",
        "Wersja do druku",
        "Versión para imprimir",
        "打印版",
    ],
)
def test_labels(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize(
    "text", ["Source:", "Details:", "Background:", "Джерело:", "He said so.", "Reclaim", "Why advertisement pays"]
)
def test_leads_of_paragraphs_are_no_labels(text: str) -> None:
    assert not is_furniture(text, 0)


@pytest.mark.parametrize(
    ("text", "linked", "told"),
    [
        ("Read also: Northern crossing closes for the night", 38, True),
        ("Читайте також: Пором між островами знову ходитиме", 34, True),
        ("Lesen Sie auch: Die Brücke wird geschlossen", 27, True),
        ("延伸阅读：新桥今天开放", 6, True),
        ("Read also means to peruse in addition, the dictionary says.", 0, False),
        ("More than forty ships were waiting outside the harbour.", 0, False),
    ],
)
def test_a_lead_is_one_only_when_the_rest_is_links(text: str, linked: int, told: bool) -> None:
    assert is_lead(text, linked) is told


@pytest.mark.parametrize(
    "text",
    [
        "Support UP or become our patron!",
        "Підтримайте нас або станьте нашим патроном!",
        "Follow us on Instagram!",
        "Заметили ошибку? Выделите её",
        "Unterstützen Sie uns oder werden Sie Förderin!",
        "¡Síganos en Instagram!",
        "Subscribe to continue reading",
        "Join our channel",
        "Our letter comes each morning, and you can unsubscribe at any time",
        "Der Brief kommt täglich, Sie können ihn jederzeit abbestellen",
        "我们的通讯每天早上送到您的邮箱",
        "The paper lives by its readers: become our patron",
        "You will find us on Patreon",
        "Puede darse de baja en cualquier momento",
    ],
)
def test_appeals(text: str) -> None:
    assert is_appeal(text)


def test_a_long_paragraph_is_no_appeal() -> None:
    assert not is_appeal("Support us, they shouted, and the crowd on the square grew. " * 6)


@pytest.mark.parametrize(
    ("text", "told"), [("14:05", True), ("07:42 |", True), ("14:05 The bridge opens", False), ("1:0", False)]
)
def test_clocks(text: str, told: bool) -> None:
    assert is_clock(text) is told
