"""Jobs of a child process on one page and its site rules: why it became what it became, and what another rule would do."""

from reader.domain.codec import decode, encode
from reader.domain.extraction import RuleTrial, RuleWish
from reader.domain.late_dataclass import dataclass
from reader.domain.page import PageInput, RuleText
from reader.domain.report import Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTexts:
    """Site rules to look over."""

    texts: tuple[RuleText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFaults:
    """What is wrong with those that cannot be used; ``url`` of each is the rule's name."""

    faults: tuple[Failure, ...] = ()


def explain_page(data: bytes) -> bytes:
    """``PageInput`` → ``Explanation``."""
    from reader.extract.explain import explain

    return encode(explain(decode(PageInput, data)))


def propose_rule(data: bytes) -> bytes:
    """``RuleWish`` → ``RuleProposal``."""
    from reader.extract.propose import propose

    return encode(propose(decode(RuleWish, data)))


def try_rule(data: bytes) -> bytes:
    """``RuleTrial`` → ``Matches``."""
    from reader.extract.propose import matches

    return encode(matches(decode(RuleTrial, data)))


def check_rules(data: bytes) -> bytes:
    """``RuleTexts`` → ``RuleFaults``."""
    from reader.extract import faults_of

    faults = []
    for fault in faults_of(decode(RuleTexts, data).texts):
        values = tuple((name, str(value)) for name, value in fault.values.items())
        faults.append(Failure(url=str(fault.values.get("rule", "")), code=fault.code, values=values))
    return encode(RuleFaults(faults=tuple(faults)))
