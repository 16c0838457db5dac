"""The picture that leads a story."""

from reader.domain.blocks import Blocks, Picture


def with_lead(blocks: Blocks, url: str) -> Blocks:
    """Blocks with the page's own picture in front when the body has none of it."""
    if not url or any(isinstance(block, Picture) for block in blocks[:4]) or is_logo(url):
        return blocks
    from reader.extract.pictures import same_picture  # most entries have no picture of their own

    if any(isinstance(block, Picture) and same_picture(block.url, url) for block in blocks):
        return blocks
    return (Picture(url=url), *blocks)


def is_logo(url: str) -> bool:
    """Whether a page's own picture is the site's and not the story's."""
    name = url.lower().rsplit("//", 1)[-1].partition("/")[2]
    signs = (
        "logo",
        "default",
        "placeholder",
        "favicon",
        "icon",
        "share-image",
        "og-image",
        "ogimage",
        "social-share",
        "fallback",
        "no-image",
        "noimage",
    )
    return any(sign in name for sign in signs)
