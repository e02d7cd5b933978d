"""
How well a tool or a skill is held, and how well a sentence says that it is.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.skill_levels import SOME, WELL, level_in
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Patterns
from resumate.domain.language.skill_names import longest_in
from resumate.domain.language.words import Word
from resumate.domain.letter import FindingCode
from resumate.domain.resume import ResumeLine, Section

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
    Of what the resume holds at a basic level, or merely lists, no letter is an expert.
    """
    if level_in(claim.piece) or _HUMBLE.search(claim.piece):
        return
    claimed = next(iter(_CLAIMED.found_in(claim.piece)), 0)
    if claimed == WELL or _MUCH.search(claim.piece):
        _check_listed(claim)
    if claimed and claim.facts.basics:
        _check_held(claim, claimed)


_MUCH = AnyCase(
    r"\b(?:(?:excellent|outstanding|extensive|considerable|vast) (?:\w+ ){0,3}(?:experience|knowledge|skills|command)|(?:highly|very|extremely) (?:proficient|skilled|experienced)"
    r"|power user|very (?:good|well)|is (?:excellent|outstanding|very strong)"
    r"|(?:sehr gut|ausgezeichnet|hervorragend|exzellent|langjährig|ausgeprägt|überdurchschnittlich)\w*)\b"
)
"""How it says that much more is held than a list tells of."""


def _check_listed(claim: Claim) -> None:
    for found in longest_in(claim.piece):
        lines = claim.facts.naming.get(found.name, ())
        if lines and all(map(_merely_lists, lines)):
            claim.judgement.find(
                FindingCode.SKILL_UNSUPPORTED,
                claim.piece[found.start : found.end],
                f"The resume does not say how well: {lines[0].text}.",
            )


def _merely_lists(line: ResumeLine) -> bool:
    return line.section is Section.SKILLS and not _HOW_WELL.search(line.text)


_HOW_WELL = AnyCase(
    r"\d|\b(?:experts?|advanced|very|good|strong|excellent|proficien\w+|fluent|high|daily|years?|power user|key user|trainer|certifi\w+|specialis\w+|main|core|native|all levels"
    r"|gut\w*|sehr|sicher\w*|fundiert\w*|experte\w*|vertieft\w*|umfassend\w*|täglich|jahre\w*|routin\w*|perfekt|versiert\w*|spezial\w*|zertifi\w*|profi\w*)\b"
)
"""What may say of a list how well all in it, or some of it, is known."""


def _check_held(claim: Claim, claimed: int) -> None:
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
