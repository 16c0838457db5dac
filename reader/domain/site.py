"""Which hosts belong to one publisher: what stands below a suffix under which anyone may register a name."""

import ipaddress
from functools import lru_cache
from urllib.parse import urlsplit

from reader.domain.url import host_of

_GENERAL = frozenset({"com", "co", "org", "net", "gov", "edu", "ac", "mil"})
"""Labels that countries' registries put before the country (``co.uk``, ``com.ua``, ``gov.pl``), and no paper has for a name."""

_LOCAL = frozenset({
    "in.ua", "pp.ua", "kiev.ua", "kyiv.ua", "lviv.ua", "odessa.ua", "odesa.ua", "od.ua", "kharkov.ua", "kharkiv.ua", "kh.ua",
    "dp.ua", "zp.ua", "poltava.ua", "sumy.ua", "rv.ua", "te.ua", "if.ua", "cn.ua", "ck.ua", "vn.ua", "zt.ua", "km.ua", "volyn.ua",
    "uz.ua", "cv.ua", "mk.ua", "ks.ua", "kr.ua", "lg.ua", "dn.ua", "crimea.ua", "msk.ru", "spb.ru", "me.uk", "ltd.uk", "plc.uk",
    "or.jp", "ne.jp", "go.jp", "ed.jp", "or.kr", "re.kr", "go.kr", "or.at", "gv.at", "or.id", "go.id", "web.id", "or.th", "go.th",
    "in.th", "gob.mx", "gob.ar", "gob.cl", "gob.es", "nom.es", "gouv.fr", "info.pl", "waw.pl", "biz.pl", "id.au", "asn.au",
    "or.ke", "go.ke", "or.tz", "go.tz", "or.cr", "fi.cr", "info.tr", "gen.tr", "web.tr", "bel.tr", "k12.tr", "info.hu",
})  # fmt: skip
"""Suffixes of single countries, from the section "ICANN domains" of https://publicsuffix.org/list/: Ukraine's and Russia's
regions that news sites use, and those of Asia, Europe and America that carry many news sites.  Exact, because ``news.am`` and
``in.gr`` are newspapers."""

_HOSTING = frozenset({
    "wordpress.com", "blogspot.com", "substack.com", "medium.com", "livejournal.com", "tumblr.com", "ghost.io", "github.io",
    "gitlab.io", "netlify.app", "vercel.app", "pages.dev", "workers.dev", "web.app", "firebaseapp.com", "herokuapp.com",
    "wixsite.com", "weebly.com", "typepad.com", "over-blog.com", "hatenablog.com", "altervista.org", "blogger.com", "jimdo.com",
    "myshopify.com", "cloudfront.net", "amazonaws.com", "azurewebsites.net", "translate.goog", "cdn.ampproject.org",
})  # fmt: skip
"""Services that give every customer a host below one name, from the section "private domains" of the same list."""


def family_of(url: str) -> str:
    """The name that sister hosts share: ``cn.nytimes.com`` → ``nytimes.com``, ``en.a.com.ua`` → ``a.com.ua``; empty for none.

    The last two labels, three below the suffixes of the tables here; a numeric address or a bare name keeps its port, because
    there every port may be another publisher's.
    """
    host = host_of(url)
    return _family_of_host(host) or _with_port(url, host)


@lru_cache(maxsize=1024)
def _family_of_host(host: str) -> str:
    """Empty for a numeric address or a bare name.  Remembered: every claim of every page asks for two hosts'."""
    labels = host.split(".")
    if _is_number(host) or len(labels) == 1:
        return ""
    for size in (2, 3):
        if ".".join(labels[-size:]) in _HOSTING:
            return ".".join(labels[-size - 1 :])
    return ".".join(labels[-3 if _is_below_country(labels) else -2 :])


def _is_below_country(labels: list[str]) -> bool:
    return (len(labels[-1]) == 2 and labels[-2] in _GENERAL) or ".".join(labels[-2:]) in _LOCAL


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _with_port(url: str, host: str) -> str:
    try:
        return urlsplit(url).netloc if host else ""
    except ValueError:
        return ""
