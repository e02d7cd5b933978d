"""
Whether those whom a line says one helped are those one works for, and not with.
"""

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.synonyms.kin import akin
from resumate.domain.language.stemming import stems_of
from resumate.domain.language.words import keys_of
from resumate.domain.lexicon.ladders import SERVED
from resumate.domain.patterns import regex

_HELPED = regex(r"(?:Support|Assist|Help)(?:s|ed|ing)?\b(?P<whom>[^,;.]{1,40}?) with ")
_SERVED = stems_of(SERVED, "en")


def cares_for(claim: Claim, line: LineFacts) -> bool:
    """
    Whether who helped did it: the line supports residents with washing, and the clause
    names no others whom one washed.
    """
    helped = _HELPED.match(line.line.text) if claim.language == "en" else None
    if helped is None:
        return False
    whom = keys_of(
        w for w in line.words if helped.start("whom") <= w.start < helped.end("whom")
    )
    people = [w for w in claim.clause.words if are_people(w.keys, "en")]
    return not whom.isdisjoint(_SERVED) and all(
        w.lower in GENERIC_PEOPLE or w.keys & whom or akin(w.keys, whom, "en")
        for w in people
    )
