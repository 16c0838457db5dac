"""Looks the person's site rules over."""

from typing import TYPE_CHECKING

from reader.domain.cancel import CancelToken
from reader.domain.report import Failure
from reader.sync.rule_shelf import RuleShelf

if TYPE_CHECKING:
    from reader.sync.workshop import Workshop


def bad_rules(shelf: RuleShelf, workshop: "Workshop") -> tuple[Failure, ...]:
    """What is wrong with the person's rules that cannot be used; asks a child only when there are rules."""
    own = shelf.own()
    return workshop.check_rules(own, CancelToken()) if own else ()
