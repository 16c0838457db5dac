"""Names of charsets: what pages and feeds call them, and what is read for them."""

_WIDER = {
    "cp1252": ("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin-1", "latin1"),
    "cp1254": ("iso-8859-9",),
    "cp1255": ("iso-8859-8", "iso-8859-8-i"),
    "cp874": ("iso-8859-11", "tis-620", "windows-874"),
    "cp932": ("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"),
    "cp949": ("euc-kr", "ks_c_5601-1987"),
    "gb18030": ("gb2312", "gbk", "x-gbk"),
    "big5hkscs": ("big5",),
    "hz": ("hz-gb-2312",),
    "koi8-r": ("koi",),
    "mac_cyrillic": ("x-mac-cyrillic",),
    "mac_roman": ("macintosh",),
    "utf-8": ("utf8",),
}
_CODECS = {label: codec for codec, labels in _WIDER.items() for label in labels}
_MAC_TWINS = {"maccyrillic": "cp1251", "macgreek": "cp1253", "macturkish": "cp1254", "maclatin2": "cp1250", "macroman": "cp1252"}


def codec_of(label: str) -> str:
    """The Python codec for a declared charset: browsers read many labels as a larger set (WHATWG Encoding 4.2).

    The label itself, in small letters, where nothing larger is known; it may be no codec at all.
    """
    label = label.lower()
    return _CODECS.get(label, label)


def guessed_codec(label: str) -> str:
    """The codec for a charset that was guessed from frequencies.

    Old Macintosh sets share most letters with Windows' and win the guess by a hair; texts in them say so.
    """
    plain = label.lower().replace("_", "").replace("-", "")
    return _MAC_TWINS.get(plain) or codec_of(label)
