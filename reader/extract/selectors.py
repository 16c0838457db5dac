"""The part of CSS selectors that site rules use, as XPath: ``tag.class#id[name^="value"]``, descendants and ``>``."""

import re

from reader.domain.errors import BadRule

_STEP = re.compile(r"(?P<tag>[a-zA-Z][\w-]*|\*)?(?P<rest>(?:\.[\w-]+|#[\w-]+|\[[\w-]+(?:[\^*$~]?=\"[^\"\]]*\")?\])*)$")
_PART = re.compile(r"\.(?P<cls>[\w-]+)|#(?P<id>[\w-]+)|\[(?P<name>[\w-]+)(?:(?P<sign>[\^*$~]?=)\"(?P<value>[^\"\]]*)\")?\]")


def to_xpath(selector: str, rule: str = "") -> str:
    """The XPath of a selector.  Raises ``BadRule`` for what is not understood."""
    path = ""
    axis = "//"
    for step in re.findall(r"(?:\[[^\]]*\]|[^\s>])+|>", selector):
        if step == ">":
            axis = "/"
            continue
        match = _STEP.match(step)
        if match is None:
            raise BadRule("selector", rule=rule, selector=selector)
        path += axis + (match["tag"] or "*").lower() + "".join(_condition(part) for part in _PART.finditer(match["rest"]))
        axis = "//"
    if not path or axis == "/":
        raise BadRule("selector", rule=rule, selector=selector)
    return "." + path


def _condition(part: re.Match[str]) -> str:
    if part["cls"]:
        return f'[contains(concat(" ", normalize-space(@class), " "), " {part["cls"]} ")]'
    if part["id"]:
        return f'[@id="{part["id"]}"]'
    name, value = part["name"], part["value"]
    match part["sign"]:
        case "^=":
            return f'[starts-with(@{name}, "{value}")]'
        case "*=":
            return f'[contains(@{name}, "{value}")]'
        case "=":
            return f'[@{name}="{value}"]'
        case "~=":
            return f'[contains(concat(" ", normalize-space(@{name}), " "), " {value} ")]'
        case "$=":
            return f'[substring(@{name}, string-length(@{name}) - {len(value) - 1}) = "{value}"]'
    return f"[@{name}]"
