"""The text of a feed's entry made into a clean version of a story."""

from reader.domain.blocks import text_of
from reader.domain.feed import ParsedItem
from reader.domain.language import canonical
from reader.domain.page import ExtractedVersion
from reader.domain.url import web_address
from reader.extract.gate import blocks_of_html
from reader.extract.inline import one_line
from reader.extract.language import detect_language
from reader.extract.lead import with_lead


def feed_version(item: ParsedItem, feed_language: str) -> ExtractedVersion | None:
    """The text of a feed entry through the gate; nothing when it has none."""
    markup = item.html or item.summary_html
    blocks = blocks_of_html(markup, item.url)
    if not blocks:
        return None
    text = text_of(blocks)
    declared = canonical(item.language) or canonical(feed_language)
    # Two of three entries have nothing but their summary: cleaning that once is half the work.
    told = blocks if item.summary_html == markup else blocks_of_html(item.summary_html, item.url) if item.summary_html else ()
    summary = one_line(text_of(told))[:2_000]
    picture = web_address(item.picture_url, item.url)
    return ExtractedVersion(
        url=item.url,
        title=one_line(item.title)[:500],
        byline=one_line(item.author)[:200],
        published=item.published,
        modified=item.updated,
        language=detect_language(f"{item.title}\n{text}", declared) or declared,
        declared_language=declared,
        summary=summary,
        tags=item.tags,
        lead_picture_url=picture,
        blocks=with_lead(blocks, picture),
    )
