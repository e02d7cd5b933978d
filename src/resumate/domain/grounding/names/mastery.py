"""
How well a tool or a skill is held, and how well a sentence says that it is.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.skill_levels import SOME, WELL, level_in
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Patterns
from resumate.domain.language.words import Word
from resumate.domain.letter import FindingCode

_CLAIMED = Patterns(
    {
        WELL: AnyCase(
            r"\b(experts?|expertise|advanced|master(y|ed)?|inside out|second nature|specialist|guru|deep\w*|profound|in-depth|expert-level|most of my|all of my"
            r"|profis?|profikenntnis\w*|experte\w*|expertin|sattelfest|aus dem effeff|in- und auswendig|perfekt|verhandlungssicher|versiert\w*|routiniert\w*|umfassend\w*|tief(e|er|es|en|em|gehend\w*)|fundiert\w*|professionelle[rmns]?(?= niveau))\b"
        ),
        SOME: AnyCase(
            r"\b(proficien\w+|fluen\w+|skilled|extensive\w*|strong|solid|confident\w*|experienced|for (many |several |\w+ )?years|years of|daily|every (day|week)|day-to-day|in production|at work|on the job|professionally|routine\w*|with ease|my strengths"
            r"|(?<=I )(train|teach|coach)|beherrsch\w*|täglich\w*|tagtäglich|jeden tag|seit (vielen |\w+ )?jahren|jahrelang\w*|sicher|fließend|erfahren\w*|schule|routine|praxis(?= (?:mit|im|in)\b))\b"
        ),
    }
)
"""How a letter says that a thing is held well; what is said first is the most."""
_HUMBLE = AnyCase(
    r"\b(learn(ing|t|ed)?|start(ed|ing)|beginning|began|lerne|gelernt|angefangen|begonnen)\b"
)


def check_mastery(claim: Claim) -> None:
    """
    Of what the resume holds at a basic level, no letter is an expert.
    """
    if not claim.facts.basics:
        return
    claimed = next(iter(_CLAIMED.found_in(claim.piece)), 0)
    if not claimed or level_in(claim.piece) or _HUMBLE.search(claim.piece):
        return
    for word in claim.clause.words:
        known = claim.facts.basics if claimed == WELL else claim.facts.modest
        held = known.get(word.lower, claimed)
        named = word.weight or word.text[:1].isupper()  # "Go"
        if named and held < claimed:
            claim.judgement.find(
                FindingCode.SKILL_UNSUPPORTED,
                word.text,
                f"The resume claims less of {word.text}: {_line(claim.facts, word)}.",
            )


def _line(facts: Facts, word: Word) -> str:
    return next((f.line.text for f in facts.lines if word.text in f.line.text), "")
