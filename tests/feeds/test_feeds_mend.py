import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import BrokenFeed
from reader.feeds.mend import declared_entities, mend


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("a & b", "a &amp; b"),
        ("?a=1&b=2", "?a=1&amp;b=2"),
        ("R&D;", "R&amp;D;"),
        ("a&nbsp;b", "a\xa0b"),
        ("&mdash;&hellip;", "—…"),
        ("&lt;b&gt; &amp; &quot;&apos;", "&lt;b&gt; &amp; &quot;&apos;"),
        ("&LT;", "&lt;"),
        ("2 < 3", "2 &lt; 3"),
        ("i<3", "i&lt;3"),
        ("&#1055;&#x43F;", "Пп"),
        ("&#38;&#60;", "&amp;&lt;"),
        ("&#146;", "’"),
        ("don\x92t", "don’t"),
        ("a\x00b\x08c\x1bd\ufffe", "abcd"),
        ("&#0;&#8;&#xFFFF;&#xD800;&#9999999;", ""),
        ("a&#10;b", "a&#10;b"),
        ("a<!-- & <b> -->b", "ab"),
        ("<![CDATA[a & b &nbsp; <!-- c -->]]>&", "<![CDATA[a & b &nbsp; <!-- c -->]]>&amp;"),
        ("a<![CDATA[b", "a"),
        ("a<!-- b", "a"),
    ],
)
def test_mends(written: str, mended: str) -> None:
    assert mend(written) == mended


def test_uses_declared_entities() -> None:
    entities = declared_entities("""<!DOCTYPE rss [<!ENTITY site "News"> <!ENTITY nbsp '&#160;'>]>""")
    assert mend("&site;&nbsp;&other;", entities) == "News\xa0&amp;other;"


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY x PUBLIC "a" "http://example.org/x">',
        '<!ENTITY % x "y">',
        '<!ENTITY x "&y;&y;">',
        '<!ENTITY x "<b/>">',
        f'<!ENTITY x "{"a" * 1000}">',
        "".join(f'<!ENTITY x{n} "y">' for n in range(400)),
        '<!entity x SYSTEM "file:///etc/passwd">',
    ],
)
def test_refuses_other_declarations(declaration: str) -> None:
    with pytest.raises(BrokenFeed) as caught:
        declared_entities(f"<!DOCTYPE rss [{declaration}]>")
    assert caught.value.code == "broken-feed:entities"


@given(st.text(alphabet="&<>#x;!-[]CDATAlt 1\x00\x92é", max_size=80))
def test_mending_twice_changes_nothing(text: str) -> None:
    once = mend(text)
    assert mend(once) == once
