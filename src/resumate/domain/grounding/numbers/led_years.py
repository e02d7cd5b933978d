"""
For how long people were led: the time of the posts in which they were.
"""

from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.leading import manages_people
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.language.levels import LED, MANAGED, level_of
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Role

_FOR = regex(r"\bfor (?:\w+ )?$")
_LEADING = regex(r"['’]?,? (?:of |experience |in )*[a-z]{3,}ing\b")


def tells_leading(claim: Claim, q: Quantity) -> bool:
    """
    Whether it is for how long the candidate led people that is told: "led teams for
    nine years", "nine years of leading teams".
    """
    if len(claim.quantities) != 1 or claim.language != "en":
        return False
    before = [w for w in claim.clause.words if w.end <= q.start]
    behind = [w for w in claim.clause.words if w.start >= q.end][:6]
    if _FOR.search(claim.text, claim.clause.start, q.start):
        return _are_led(before)
    return bool(_LEADING.match(claim.text, q.end)) and _are_led(behind)


def _are_led(tokens: Sequence[Word]) -> bool:
    return level_of(tokens, "en", claimed=True) >= MANAGED and _names_people(tokens)


def leads_people(claim: Claim, role: Role) -> bool:
    """
    Whether a line of the post, or its title, tells of leading people.
    """
    return any(
        deed.level >= LED
        if facts.line.kind is LineKind.ENTRY
        else deed.level >= MANAGED and _names_people(facts.words)
        for facts in claim.facts.lines
        if facts.line.role == role.id
        for deed in facts.deeds
    )


def _names_people(tokens: Sequence[Word]) -> bool:
    return manages_people(tokens, "en", staff=True)
