"""
The house that a German sentence calls the one where one learnt or works: "Mein
Lehrbetrieb war …".
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.tenures import is_study
from resumate.domain.language.any_case import AnyCase
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import Role

_MINE_WAS = regex(
    r"\b[Mm]eine?m? (?:[a-zäöüß]+ )?(?P<what>(?P<learnt>Lehr|Ausbildungs)?-?(?:[Bb]etrieb|[Ff]irma|[Uu]nternehmen|[Ss]tätte|[Ss]telle|Arbeitgeber(?:in)?)) (?:war|waren|ist|sind|heißt|hieß) (?:damals |seit \w+ |bisher |immer |bis \w+ )?(?:die |der |das )?$"
)
_LEARNT = AnyCase(
    r"\b(?:\w*lehre|\w*lehrling\w*|lernende[rn]?|\w*ausbildung\w*|auszubildende[rn]?|azubi|gelernt)\b"
)


def check_where_learnt(claim: Claim) -> None:
    """
    What the house is called says nothing that was done; where one is said to have learnt,
    the resume must have an apprenticeship.
    """
    for match, ids in claim.facts.employers.find(claim.text):
        mine = _MINE_WAS.search(claim.text, claim.clause.start, match.start())
        if mine is None:
            continue
        claim.mask(*mine.span("what"))
        posts = [r for r in claim.facts.content.roles if r.id in ids]
        if mine["learnt"] and not any(_is_of_learning(claim, r) for r in posts):
            claim.judgement.find(
                FindingCode.ROLE_MIXED,
                mine["what"],
                f"The resume tells of no training at {match['name']}.",
            )


def _is_of_learning(claim: Claim, role: Role) -> bool:
    return is_study(claim, role) or bool(_LEARNT.search(role.title or ""))
