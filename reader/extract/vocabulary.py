"""What tags and the words of classes and ids mean, over many sites; none of them belongs to one."""

import re

from reader.domain.blocks import Mark

DROPPED = frozenset(
    ["script", "style", "svg", "math", "template", "object", "applet", "embed", "canvas", "map", "area", "param", "frame", "frameset", "noframes", "head", "title", "link", "meta", "base", "input", "select", "option", "optgroup", "textarea", "button", "datalist", "output", "progress", "meter", "dialog", "amp-ad", "amp-analytics", "amp-pixel", "amp-consent", "amp-sidebar", "amp-social-share", "amp-sticky-ad", "amp-auto-ads", "amp-embed", "ins-ad", "xml", "xmp", "plaintext", "rp", "rt"]
)
"""Elements that hold no story: they go with all that is in them."""
BLOCK = frozenset(
    ["html", "body", "address", "article", "aside", "blockquote", "center", "details", "dialog", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption", "dir", "listing", "noscript", "picture-story", "amp-carousel", "amp-iframe"]
)
"""Elements that begin and end a line; every element with a hyphen in its name counts too."""
HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
MARKS = {
    "b": Mark.STRONG,
    "strong": Mark.STRONG,
    "em": Mark.EMPHASIS,
    "i": Mark.EMPHASIS,
    "dfn": Mark.EMPHASIS,
    "code": Mark.CODE,
    "tt": Mark.CODE,
    "kbd": Mark.CODE,
    "samp": Mark.CODE,
    "sub": Mark.SUB,
    "sup": Mark.SUP,
}
PICTURES = frozenset({"img", "image", "amp-img", "amp-anim"})
EMBEDS = frozenset({"iframe", "video", "audio", "amp-iframe", "amp-youtube", "amp-video"})

GROUPS = {
    "advert": "ad ads adv advert adverts advertise advertisement advertising adsbygoogle adslot gpt dfp outbrain taboola teads sponsor "
    "sponsored sponsoring promoted advtext nts banner banners werbung anzeige reklama publicidad commercial commercials adbox adunit "
    "advertorial billboard leaderboard mpu",
    "share": "share sharing shares social socials sharedaddy addthis addtoany sharethis shr soc sns twitter facebook whatsapp follow "
    "followus bookmark print email teilen bshare jiathis bdshare",
    "related": "related recommend recommended recommendation recommendations recirc more also similar readmore teaser teasers jp-relatedposts "
    "relatedposts readalso suggested further mehr trending popular latest recent most mostread next prev previous pagination pager "
    "newest other others toplist ranking links linkbox recommends upnext seealso inline-related moreon onward",
    "comment": "comment comments commentlist disqus respond reply replies discussion discuss forum commentary kommentar kommentare talkback "
    "livefyre commentbox",
    "menu": "nav navbar navigation menu menus breadcrumb breadcrumbs crumb crumbs topbar toolbar tabs tab submenu sitemap skip masthead "
    "megamenu hamburger langs lang language switch dropdown subnav sidenav",
    "footer": "footer foot copyright legal imprint impressum colophon disclaimer bottom",
    "side": "sidebar side aside rail right left widget widgets column-right sidecol secondary complementary ticker",
    "letter": "newsletter newsletters subscribe subscription subscriptions signup mailing abo donate donation support patron membership "
    "promo promotion cta premium offer app apps register login registration appeal campaign",
    "caption": "caption captions credit credits copyright figcaption legend desc description photographer img-desc cutline imgtext bildtext "
    "bildunterschrift agency source photo_captain photoby",
    "body": "content body text story article entry post articlebody storybody entry-content richtext rte copy prose paragraph paragraphs "
    "artikel texto cuerpo inhalt fulltext maintext zoom detail contents",
    "head": "headline title header heading hed head kicker overline dachzeile spitzmarke topline eyebrow supertitle",
    "lead": "lead lede intro standfirst subtitle subline subheadline dek deck summary excerpt teasertext chapo abstract vorspann sottotitolo "
    "entradilla preamble strapline subheading",
    "byline": "byline author authors autor autoren writer journalist reporter contributor vcard posted postedby bio profile avatar "
    "authorbox signature",
    "date": "date time timestamp datetime published pubdate posted posttime updated modified entry-meta meta info dateline infos statistic "
    "statistics views counter readingtime reading",
    "tags": "tag tags keyword keywords topic topics taglist hashtag hashtags category categories labels rubric rubrik cat section-name",
    "cookie": "cookie cookies consent gdpr privacy cmp banner-consent overlay modal popup lightbox alert notice notification warning toast",
    "hidden": "hidden hide screen-reader sr-only visually visuallyhidden offscreen invisible noprint no-print",
    "picture": "image images img photo photos picture figure media gallery slideshow carousel slider thumbnail thumb video player bild foto",
    "quote": "quote pullquote blockquote pull zitat",
    "table": "toc contents-table infobox factbox box",
    "main": "main primary single hentry center middle",
}
"""Words of classes, ids, roles and component names, by what they say of an element."""
NAMES = tuple(GROUPS)

_GROUP_OF: dict[str, int] = {}
for _place, _words in enumerate(GROUPS.values()):
    for _word in _words.split():
        _GROUP_OF[_word] = _GROUP_OF.get(_word, 0) | 1 << _place
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SPLIT = re.compile(r"[\s_]+|-{2,}")
BIT = {name: 1 << place for place, name in enumerate(NAMES)}


def groups_of(names: str) -> int:
    """The groups that the words of a class or id belong to, a bit for each (``BIT``)."""
    found = 0
    for word in _SPLIT.split(_CAMEL.sub("-", names[:400]).lower()):
        found |= _GROUP_OF.get(word, 0)
        for part in word.split("-"):
            found |= _GROUP_OF.get(part.rstrip("0123456789"), 0)
    return found
