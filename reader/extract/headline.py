"""The headline of a page, freed of the site's name."""

import re
from html import unescape

from reader.extract.document import Element
from reader.extract.inline import one_line

_SEPARATOR = re.compile(r"\s+(?:[|•·»›:—–-]|::|\|\|)\s+|\s*\|\s*|\s+[«<]\s+|_(?=[\u4e00-\u9fff])")
_WORD = re.compile(r"\w+")
_TITLE_LIMIT = 500
"""Characters (hostile-input, B40)."""


def key_of(text: str) -> str:
    """A text's words in lower case: the form in which two titles are compared."""
    return " ".join(_WORD.findall(text.lower()))


def headlines_of(root: Element) -> list[str]:
    """The texts of all ``h1``, at least two words or six letters long, in document order."""
    found = []
    for heading in root.iter("h1"):
        text = one_line(" ".join(heading.itertext()))
        if 6 <= len(text) <= 400:
            found.append(text)
    return found


def choose_title(root: Element, own: str, told: list[str], site_name: str, host: str) -> str:
    """The headline: the ``h1`` that the head's titles speak of, else the best of those, cleaned.

    ``own`` is the headline that the page's data about itself names (schema.org), empty when there is none: it is the
    publisher's word and goes before an ``h1`` that says something else.  ``told`` are the titles from the head, most trusted
    first; ``host`` is the page's host name.
    """
    own = one_line(unescape(own))
    told = [one for one in map(one_line, told) if one]
    headings = headlines_of(root)
    for heading in headings:
        if any(_same(heading, title) for title in ([own] if own else told)):
            return heading[:_TITLE_LIMIT]
    if own or told:
        return without_site(own or told[0], site_name, host)[:_TITLE_LIMIT]
    return headings[0][:_TITLE_LIMIT] if len(headings) == 1 else ""


def _same(heading: str, title: str) -> bool:
    one, other = key_of(heading), key_of(title)
    if not one or not other:
        return False
    return (
        one == other
        or (f" {one} " in f" {other} " and len(one) * 2 >= len(other))
        or (other in one and len(other) * 10 >= len(one) * 6)
    )


def without_site(title: str, site_name: str, host: str) -> str:
    """A title without the parts that only name the site: ``Story | Paper``, ``Paper: Story``."""
    parts = list(_SEPARATOR.finditer(title))
    if not parts:
        return title
    names = {key_of(site_name), key_of(host.split(".")[-2] if host.count(".") else host), key_of(host)} - {""}
    head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
    if _names_site(tail, names) or (len(_WORD.findall(tail)) <= 3 and len(tail) * 3 <= len(head)):
        return without_site(head, site_name, host) if _names_site(tail, names) else head
    first, rest = title[: parts[0].start()], title[parts[0].end() :]
    return rest if _names_site(first, names) else title


def _names_site(part: str, names: set[str]) -> bool:
    squeezed = key_of(part).replace(" ", "")
    return any(
        squeezed == (name := one.replace(" ", "")) or (len(name) > 3 and name in squeezed and len(squeezed) <= 2 * len(name))
        for one in names
    )
