"""Articles that nobody wrote: markup in any order, with every way of naming a file or a command in it."""

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

_TAGS = (
    "p", "div", "b", "i", "a", "table", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "pre", "code", "blockquote",
    "figure", "figcaption", "picture", "source", "img", "svg", "image", "math", "iframe", "object", "embed", "video",
    "audio", "form", "input", "style", "link", "base", "meta", "script", "noscript", "template", "h2", "hr", "br", "sup",
    "time", "body", "html", "article",
)  # fmt: skip
_NAMES = (
    "src", "href", "srcset", "data-src", "style", "background", "poster", "data", "xlink:href", "action", "content",
    "colspan", "rowspan", "start", "dir", "lang", "class", "width", "height", "onerror", "title", "alt",
)  # fmt: skip


def made_articles(canary: str, count: int) -> dict[str, str]:
    """Bodies by name, the same at every run; ``canary`` is a file that nobody may open."""
    places = (
        canary, f"file://{canary}", f"//evil.invalid{canary}", f"url({canary})", f"data:text/html,<img src={canary}>",
        f"|cat {canary}", f"javascript:open('{canary}')", "/ok.png", "https://x.invalid/a.png 2x", "9" * 12, "-1", "rtl",
        "\u202e", "",
    )  # fmt: skip
    value = st.sampled_from(places) | st.text(max_size=12)
    attribute = st.builds('{0}="{1}"'.format, st.sampled_from(_NAMES), value)
    opening = st.builds(lambda tag, said: f"<{tag} {' '.join(said)}>", st.sampled_from(_TAGS), st.lists(attribute, max_size=3))
    piece = (
        opening
        | st.sampled_from(_TAGS).map("</{}>".format)
        | st.text(max_size=40)
        | st.sampled_from(("<!--", "]]>", "&#x", "\x00"))
    )
    made: list[str] = []

    @seed(0)
    @settings(max_examples=count, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(piece, min_size=5, max_size=120).map("".join))
    def gather(body: str) -> None:
        made.append(body)

    gather()
    return {f"made {number}": body for number, body in enumerate(made)}
