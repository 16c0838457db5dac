"""Words of the formats that are fuzzed: a fuzzer that knows them need not find them letter by letter."""

from pathlib import Path

WORDS: dict[str, tuple[str, ...]] = {
    "feed": (
        "<rss version='2.0'>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link>", "<guid",
        "isPermaLink='false'", "<description>", "<![CDATA[", "]]>", "<!DOCTYPE", "<!ENTITY", "&amp;", "&#0;", "&#x1F600;",
        "utf-16", "windows-1251", "koi8-r", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "</entry>",
        "<content type='xhtml'>", "<summary", "<published>", "<updated>", "<pubDate>", "xml:base='", "xml:lang='",
        "<content:encoded>", "<media:content url='", "<enclosure url='", "<category", "<dc:creator>", "<author>", "<name>",
        "rdf:about='", "<ttl>", "<skipHours>", "<hour>", "<sy:updatePeriod>", '"items":[', '"content_html":', '"id":',
        '"url":', '"attachments":', '"date_published":', "null", "Mon, 01 Jan 2024 00:00:00 GMT", "9999-12-31T23:59:59Z",
    ),
    "page": (
        "<html", "<head>", "<body>", "<article>", "<p>", "</p>", "<div", "<span>", "<a href='", "<img src='", "srcset='",
        "<picture>", "<source", "<table>", "<tr>", "<td", "colspan=", "rowspan=", "<ul>", "<ol start=", "<li>", "<h1>",
        "<h2>", "<blockquote>", "<pre>", "<figure>", "<figcaption>", "<br>", "<script type='application/ld+json'>",
        "</script>", '"@type":"NewsArticle"', '"articleBody":"', '"headline":"', '"@graph":[', "<meta property='og:",
        "content='", "<meta charset=", "<link rel='alternate' hreflang='", "<link rel='canonical' href='", "<base href='",
        "lang='", "dir='rtl'", "<time datetime='", "itemprop='", "class='", "style='display:none'", "<svg>", "<math>",
        "<template>", "<noscript>", "<iframe", "<!--", "-->", "<dl>", "<dt>", "<dd>", "<sup>", "&nbsp;",
        "data:image/png;base64,", "data-src='", "\ufeff",
    ),
    "outline": (
        "<opml version='2.0'>", "<head>", "<body>", "<outline", "text='", "title='", "xmlUrl='", "htmlUrl='", "type='rss'",
        "</outline>", "http://", "|touch", "exec:", "@", "&amp;", "<!DOCTYPE", "category='", "UTF-16",
    ),
    "address": (
        "http://", "https://", "javascript:", "mailto:", "data:", "file:", "//", "\\\\", "@", ":", "?", "#", "%2f", "%00",
        "%40", "xn--", "[::1]", "[::ffff:10.0.0.1]", "0x7f.1", "127.1", ":443", ":99999", "../", "utm_source=", "feed:",
        "offprint:save?url=", "а", "。", "ｏ",
    ),
    "search": (
        "lang:", "is:unread", "is:bookmarked", "title:", "source:", "AND", "OR", "NOT", "NEAR(", "NEAR/", '"', "-", "*",
        "^", "(", ")", "{", "}", ":", "+",
    ),
    "display": (
        "\u202e", "\u2066", "\u2069", "\u200f", "\u200e", "\x1b]8;;", "\x1b[", "\u0301", "\ufffe", "&amp;", "<b>",
        "\u2028",
    ),
}  # fmt: skip


def write_words(name: str, path: Path) -> None:
    """A target's words as libFuzzer reads them, each byte in hexadecimal (https://llvm.org/docs/LibFuzzer.html#dictionaries)."""
    spelt = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in WORDS[name])
    path.write_text("".join(f'"{word}"\n' for word in spelt), encoding="ascii")
