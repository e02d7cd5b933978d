"""
What kind of thing a tool is, said beside its name.
"""

from resumate.domain.grounding.claim import Claim
from resumate.domain.language.skill_names import longest_in, members
from resumate.domain.patterns import regex

_FOR = regex(r"\b(?:for|as|für|als|zur) ")


def mask_kinds(claim: Claim) -> None:
    """
    A tool that the resume has may be said to be what it is: "Git for version control".
    """
    if not _FOR.search(claim.piece):
        return
    found = longest_in(claim.piece)
    forms = claim.facts.forms
    held = {f.name for f in found if claim.piece[f.start : f.end].lower() in forms}
    for kind in found:
        if not held.isdisjoint(members(kind.name)):
            claim.mask(claim.clause.start + kind.start, claim.clause.start + kind.end)
