"""
Pay that a volunteer did not get.
"""

# ruff: noqa: E501 - patterns are read whole

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
    Who did it as a volunteer was not employed.
    """
    said = _EMPLOYED.search(claim.piece)
    if said is None or _UNPAID.search(claim.text):
        return
    rested = claim.facts.lines_of(claim.judgement.support)
    roles = claim.roles or {f.line.role for f in rested if f.line.role}
    lines = [f for f in claim.facts.lines if f.line.role in roles] if roles else rested
    heads = [f for f in lines if f.line.kind is LineKind.ENTRY] or lines
    if heads and all(_is_unpaid(f) for f in heads):
        claim.judgement.find(
            FindingCode.SCOPE_INFLATED,
            said[0],
            f"The resume says that this was unpaid: “{heads[0].line.text}”",
        )


def _is_unpaid(facts: LineFacts) -> bool:
    return facts.line.section is Section.VOLUNTEERING or bool(
        _UNPAID.search(facts.line.text)
    )
