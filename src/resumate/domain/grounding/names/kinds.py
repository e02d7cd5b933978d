"""
What a name stands for: the kind of a tool, the words of its initials.
"""

from collections.abc import Sequence
from itertools import pairwise

from resumate.domain.grounding.claim import Claim
from resumate.domain.language.skill_names import longest_in, members
from resumate.domain.language.words import Word, is_function
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


def mask_spelled_out(claim: Claim) -> None:
    """
    Words that spell out initials of the resume say what it says: "a proof of concept"
    is its "POC".
    """
    said = claim.clause.words
    first = "".join(w.lower[0] for w in said)
    for short in claim.facts.initials:
        at = first.find(short)
        while at >= 0:
            run = said[at : at + len(short)]
            if run[0].weight and run[-1].weight and _in_one(claim, run):
                claim.mask(run[0].start, run[-1].end)
            at = first.find(short, at + 1)


def _in_one(claim: Claim, run: Sequence[Word]) -> bool:
    """
    Whether the words are one name: nothing but blanks and "of" stands between them.
    """
    return all(
        not claim.text[a.end : b.start].strip() for a, b in pairwise(run)
    ) and all(
        w.lower in _LINKS or not is_function(w.lower, claim.language) for w in run
    )


_LINKS = frozenset("of and in for the to und der für".split())
