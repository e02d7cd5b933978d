"""
Pay that a volunteer did not get, and hours that a part-time post did not have.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Callable

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, Section

_EMPLOYED = AnyCase(
    r"\bemployed\b|\bemploys me\b|(?<!next to my )(?<!beside my )(?<!besides my )(?<!alongside my )(?<!outside my )\bpaid (?:role|post|job|position)\b|\bon (?:the|their) payroll\b|\bfull-time (?:role|post|job|position)\b|\b(?:fest|haupt\w*)? ?angestellt\w*\b|\bfestanstellung\b|\bhauptamtlich\w*|\bhauptberuflich\w*"
)
_UNPAID = AnyCase(
    r"\b(?:volunteer\w*|voluntary|unpaid|honorary|pro bono|ehrenamt\w*|freiwillig\w*|unentgeltlich\w*|fsj|föj)\b"
)


def check_employed(claim: Claim) -> None:
    """
    Who did it as a volunteer was not employed, and part-time is not full-time.
    """
    paid = _EMPLOYED.search(claim.piece)
    if paid and not _UNPAID.search(claim.text) and (head := _head(claim, _is_unpaid)):
        claim.judgement.find(
            FindingCode.SCOPE_INFLATED,
            paid[0],
            f"The resume says that this was unpaid: “{head}”",
        )
    full = _FULL_TIME.search(claim.piece)
    part = full and not _PART_TIME.search(claim.text)
    if full and part and (head := _head(claim, _is_part_time)):
        claim.judgement.find(
            FindingCode.SCOPE_INFLATED,
            full[0],
            f"The resume says that this was part-time: “{head}”",
        )


def _head(claim: Claim, otherwise: Callable[[LineFacts], bool]) -> str | None:
    """
    The line that heads the post of which the claim is, where all that do are
    *otherwise*.
    """
    rested = claim.facts.lines_of(claim.judgement.support)
    roles = claim.roles or {f.line.role for f in rested if f.line.role}
    lines = [f for f in claim.facts.lines if f.line.role in roles] if roles else rested
    heads = [f for f in lines if f.line.kind is LineKind.ENTRY] or lines
    return heads[0].line.text if heads and all(map(otherwise, heads)) else None


_FULL_TIME = AnyCase(
    r"\bfull[- ]time\b(?! (?:student|education|study|studies|degree|course))|\b(?:in )?vollzeit\b"
)
_PART_TIME = AnyCase(
    r"\b(?:part[- ]time|p/t|pt|teilzeit|nebenjob|aushilfe|minijob|(?:[1-9]|[12]\d|3[0-2]) ?(?:hrs?|hours?|std\.?|stunden|h)(?= ?(?:\)|,|$|/|per|a|pro|w))|0[.,][1-8]\d? ?fte|[1-8]\d ?%)"
)


def _is_part_time(facts: LineFacts) -> bool:
    text = facts.line.text
    return bool(_PART_TIME.search(text)) and not _FULL_TIME.search(text)


def _is_unpaid(facts: LineFacts) -> bool:
    return facts.line.section is Section.VOLUNTEERING or bool(
        _UNPAID.search(facts.line.text)
    )
