"""What a page says about its story: headline, byline, dates, language, site, section, tags, lead picture."""

from datetime import datetime

from reader.domain.language import canonical
from reader.domain.late_dataclass import dataclass
from reader.domain.url import host_of, site_of, web_address
from reader.extract import linked_data
from reader.extract.authors import shown_byline, tell_authors
from reader.extract.byline import clean_byline, is_full_name, split_names
from reader.extract.dates import read_stamp
from reader.extract.document import Element
from reader.extract.headline import Told, choose_title
from reader.extract.inline import one_line
from reader.extract.published import shown_date
from reader.extract.words import META

TAG_LIMIT = 30
"""Tags that are kept; more are keywords for machines."""
_TEXT_LIMIT = 2_000
"""Characters of a summary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The facts about a story; empty and None where the page does not say.  Times are aware UTC.

    ``shown_title`` is the headline as the page shows it, by which the head of the story is found; ``title`` the publisher's own.
    ``signatory`` is the site's name where its head names that as the author and the page shows no other.
    """

    url: str
    title: str = ""
    shown_title: str = ""
    byline: str = ""
    signatory: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    language: str = ""
    site_name: str = ""
    section: str = ""
    summary: str = ""
    tags: tuple[str, ...] = ()
    picture_url: str = ""
    kind: str = ""
    body: str = ""


def read_metadata(root: Element, url: str, feed_title: str = "") -> Metadata:
    """Read JSON-LD, then OpenGraph and other ``<meta>``, then what the page shows; the feed's title of it is weighed too."""
    nodes = linked_data.nodes_of(root)
    story = linked_data.story_of(nodes)
    meta = _meta_of(root)
    host = host_of(url)
    site_name = (_first(meta, "og:site_name", "application-name") or linked_data.text_at(story, "publisher"))[:100]
    told = Told(
        shared=_first(meta, "og:title"),
        data=linked_data.text_at(story, "headline", "name"),
        other=(_first(meta, "twitter:title"), _title_tag(root), feed_title),
    )
    headline = choose_title(root, told, site_name, host)
    byline, signatory = _authors(root, meta, nodes, host)
    return Metadata(
        url=_canonical_address(root, meta, url),
        title=headline.title,
        shown_title=headline.shown,
        byline=byline,
        signatory=signatory,
        published=_published(meta, story) or shown_date(root, url, headline.shown),
        modified=_stamp([linked_data.text_at(story, "dateModified"), *_all(meta, *META["modified"])]),
        language=_language(root, meta, story),
        site_name=site_name,
        section=(linked_data.text_at(story, "articleSection") or _first(meta, "article:section"))[:100],
        summary=_summary(meta, story),
        tags=_tags(root, meta, story),
        picture_url=web_address(_first(meta, *META["pictures"]) or linked_data.picture_at(story), url),
        kind=_first(meta, "og:type").lower() or ("article" if story else ""),
        body=linked_data.body_of(story),
    )


def _summary(meta: dict[str, list[str]], story: linked_data.Node) -> str:
    told = _first(meta, "og:description", "description", "twitter:description") or linked_data.text_at(story, "description")
    return told[:_TEXT_LIMIT]


def _meta_of(root: Element) -> dict[str, list[str]]:
    """The page's ``<meta>`` contents by lower-case name, in document order."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), []).append(content[:5_000])
    return found


def _all(meta: dict[str, list[str]], *names: str) -> list[str]:
    return [value for name in names for value in meta.get(name, ())]


def _first(meta: dict[str, list[str]], *names: str) -> str:
    return next((told for value in _all(meta, *names) if (told := one_line(value))), "")


def _title_tag(root: Element) -> str:
    title = next(root.iter("title"), None)
    return one_line("".join(title.itertext())) if title is not None else ""


def _canonical_address(root: Element, meta: dict[str, list[str]], url: str) -> str:
    """The canonical address when it is on the same site and not merely its front page, else the fetched one."""
    links = [link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower().split()]
    for raw in [*links, *_all(meta, "og:url")]:
        made = web_address(raw, url)
        if made and site_of(made) == site_of(url) and (made.count("/") > 3 and not made.endswith(host_of(made) + "/")):
            return made
    return web_address(url) or url


def _authors(root: Element, meta: dict[str, list[str]], nodes: list[linked_data.Node], host: str) -> tuple[str, str]:
    """The byline, and the name of the site where it signs for its authors."""
    story = linked_data.story_of(nodes)
    own = [
        host,
        host.removeprefix("www."),
        host.split(".")[-2] if host.count(".") else host,
        linked_data.text_at(story, "publisher"),
    ]
    own += [
        name for value in _all(meta, "og:site_name", "application-name", "publisher") for name in (value, clean_byline(value))
    ]
    named = linked_data.names_at(story, "author", nodes) or linked_data.names_at(story, "creator", nodes)
    byline, site = tell_authors([named, *(meta.get(name, ()) for name in META["authors"])], own)
    shown = "" if byline else shown_byline(root)
    # One word, like an agency's name, is no better an author than the site.
    return byline or (shown if not site or any(map(is_full_name, split_names(shown))) else ""), site


def _stamp(values: list[str]) -> datetime | None:
    return next((found for value in values if value and (found := read_stamp(value))), None)


def _published(meta: dict[str, list[str]], story: linked_data.Node) -> datetime | None:
    return _stamp([linked_data.text_at(story, "datePublished", "dateCreated", "uploadDate"), *_all(meta, *META["published"])])


def _language(root: Element, meta: dict[str, list[str]], story: linked_data.Node) -> str:
    html = next(root.iter("html"), root)
    told = [html.get("lang") or "", html.get("{http://www.w3.org/XML/1998/namespace}lang") or "", html.get("xml:lang") or ""]
    told += [linked_data.text_at(story, "inLanguage"), *_all(meta, "og:locale", "content-language", "language", "dc.language")]
    return next((code for value in told if (code := canonical(value))), "")


def _tags(root: Element, meta: dict[str, list[str]], story: linked_data.Node) -> tuple[str, ...]:
    found = [one_line(value) for value in _all(meta, "article:tag")]
    if not found:
        value = story.get("keywords")
        told = value if isinstance(value, list) else str(value or "").split(",")
        found = [one_line(one) for one in told if isinstance(one, str)]
    if not any(found):
        found = [one_line("".join(link.itertext())) for link in root.iter("a") if "tag" in (link.get("rel") or "").split()]
    return tuple(dict.fromkeys(tag[:60] for tag in found if len(tag) > 1 and ":" not in tag))[:TAG_LIMIT]
