"""What a page's bytes are read as: mark, header, declaration, detection, and pages that lie about themselves."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.feed import RawDocument
from reader.extract.charsets import decode, utf8_of

UK = "Міст через протоку відкрили в неділю після дев'яти років будівництва, мер прибув човном. Ґанок їжака."
RU = "Мост через пролив открыли в воскресенье после девяти лет работ, мэр прибыл на катере. Объём."
ZH = "习近平主席向首届航天合作论坛致贺信，为中拉深化航天合作指明方向。"
TW = "習近平主席向首屆航天合作論壇致賀信，為深化航天合作指明方向。"
JA = "色とりどりのチューリップが岐阜の公園で咲き誇っている。"
KO = "한국의 대통령이 오늘 새로운 정책을 발표했다. 국회는 이를 환영했다."
PL = "Nowym prezesem będzie Paweł Jan Majewski, źdźbło żółć, ogłosiła rada."
DE = "Für die Brücke über die Meerenge wurden neun Jahre benötigt, größer als geplant."
EL = "Η γέφυρα άνοιξε την Κυριακή μετά από εννέα χρόνια εργασιών και ο δήμαρχος ήρθε."
AR = "افتتح الجسر فوق المضيق يوم الأحد بعد تسع سنوات من العمل."
HE = "הגשר נפתח ביום ראשון לאחר תשע שנות עבודה."


def page(text: str, *, meta: str = "", language: str = "") -> str:
    declared = f'<meta charset="{meta}">' if meta else ""
    lines = f"<p class=text>{text}</p>" * 4
    return f"<!DOCTYPE html><html lang='{language}'><head>{declared}<title>x</title></head><body>{lines}</body></html>"


def read(body: bytes, header: str = "") -> str:
    return decode(
        RawDocument(url="https://a.example/1", body=body, content_type=f"text/html; charset={header}" if header else "")
    )


@pytest.mark.parametrize(
    ("text", "charset", "header", "meta"),
    [
        (RU, "cp1251", "windows-1251", ""),
        (RU, "cp1251", "", "windows-1251"),
        (UK, "koi8_u", "", "koi8-u"),
        (RU, "mac_cyrillic", "", "x-mac-cyrillic"),
        (RU, "cp866", "", "ibm866"),
        (RU, "iso8859_5", "", "iso-8859-5"),
        (PL, "iso8859_2", "", "iso-8859-2"),
        (DE, "cp1252", "", "iso-8859-1"),
        (ZH + "㐀𠀀", "gb18030", "", "gb2312"),
        (TW, "big5", "", "big5"),
        (JA, "cp932", "", "shift_jis"),
        (JA, "euc_jp", "euc-jp", ""),
        (JA, "iso2022_jp", "", "iso-2022-jp"),
        (UK, "utf-16-le", "utf-16", ""),
        (UK, "utf-16-be", "utf-16be", ""),
    ],
)
def test_what_is_declared_is_believed(text: str, charset: str, header: str, meta: str) -> None:
    assert text in read(page(text, meta=meta).encode(charset), header)


@pytest.mark.parametrize(
    ("text", "charset", "header", "meta"),
    [
        (UK, "cp1251", "", "utf-8"),
        (UK, "cp1251", "utf-8", "utf-8"),
        (UK, "koi8_u", "utf-8", ""),
        (ZH, "utf-8", "", "gb2312"),
        (RU, "utf-8", "iso-8859-1", "utf-8"),
        (RU, "utf-8", "windows-1251", ""),
        (UK, "utf-8", "", "utf-16"),
        (RU, "cp1251", "nonsense-1", "also-nonsense"),
    ],
)
def test_what_is_declared_wrongly_is_not(text: str, charset: str, header: str, meta: str) -> None:
    assert text in read(page(text, meta=meta).encode(charset), header)


def test_the_header_goes_before_the_declaration_and_the_mark_before_both() -> None:
    assert RU in read(page(RU, meta="windows-1251").encode("koi8_r"), "koi8-r")
    assert RU in read(codecs.BOM_UTF8 + page(RU, meta="koi8-r").encode(), "windows-1251")
    assert RU in read(codecs.BOM_UTF16_BE + page(RU, meta="koi8-r").encode("utf-16-be"), "windows-1251")


@pytest.mark.parametrize(
    ("text", "charset", "language"),
    [
        (RU, "cp1251", ""),
        (UK, "cp1251", ""),
        (RU, "koi8_r", ""),
        (UK, "koi8_u", ""),
        (ZH, "gb18030", ""),
        (TW, "big5", ""),
        (JA, "cp932", ""),
        (KO, "cp949", ""),
        (EL, "cp1253", ""),
        (AR, "cp1256", ""),
        (HE, "cp1255", ""),
        (DE, "cp1252", ""),
        (PL, "cp1250", "pl"),
        (UK, "utf-16-le", ""),
        (UK, "utf-16-be", ""),
    ],
)
def test_what_nobody_declares_is_found_in_the_bytes(text: str, charset: str, language: str) -> None:
    assert text in read(page(text, language=language).encode(charset))


def test_text_that_was_encoded_twice_is_read_as_it_was_meant() -> None:
    for text in (UK, DE * 3):
        twice = page(text).encode().decode("latin-1").encode()
        assert text in read(twice, "utf-8")
    windows = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in page(RU).encode())
    assert RU in read(windows.encode())


@pytest.mark.parametrize("text", ["Ã© is how é looks when it is read wrongly. " * 30, "Ð°Ð±Ð²Ð³Ð´ÐµÐ¶Ð·Ð¸Ð¹Ð» and ґанок " * 3])
def test_text_that_speaks_of_such_signs_is_left_alone(text: str) -> None:
    assert text in read(page(text).encode())


def test_a_few_broken_bytes_cost_only_themselves() -> None:
    body = page(UK * 40).encode()
    broken = body[:900] + b"\xff\xfe" + body[900:]
    assert UK in read(broken)
    assert UK in read(body[:-1] + b"\xd0")


@given(st.binary(max_size=400), st.sampled_from(["", "utf-16", "hz", "koi8-u", "x-user-defined"]))
def test_any_bytes_give_text(body: bytes, header: str) -> None:
    assert isinstance(read(body, header), str)


@given(
    st.binary()
    | st.builds(lambda text, charset: text.encode(charset, "replace"), st.text(), st.sampled_from(["utf-8", "utf-16", "cp1251"]))
)
def test_a_page_in_utf_8_is_what_its_text_is(body: bytes) -> None:
    document = RawDocument(url="https://a.example/1", body=body)
    assert utf8_of(document) == decode(document).encode("utf-8", "replace")
