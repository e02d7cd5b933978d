"""
What a posting asks for and a letter leaves unsaid.
"""

import re
from collections.abc import Sequence

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.letter import Sentence, as_text
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, PointKind
from resumate.domain.planning.by_name import by_name
from resumate.domain.planning.missing import ASKING, telling_words
from resumate.domain.posting import Requirement, RequirementKind

_SALARY = regex(
    r"\b(?:salary|pay|wage|compensation) (?:requirements?|expectations?)|"
    r"\b(?:desired|expected) (?:salary|pay|compensation)|"
    r"\b(?:gehalts|lohn)(?:vorstellung|wunsch|erwartung)\w*|"
    r"\bprétentions? salariales?|"
    r"\b(?:expectativas?|pretensi[oó]n(?:es)?) (?:salarial(?:es)?|económicas?)",
    re.IGNORECASE,
)
_START = regex(
    r"\b(?:earliest|possible|available) (?:possible )?start(?:ing)?(?: date)?\b|"
    r"\bwhen you (?:can|could|are able to) start\b|\byour notice period\b|"
    r"\bearliest (?:date of )?(?:joining|availability)\b|"
    r"\bfrühest\w+ (?:eintritt|start|beginn)\w*|"
    r"\b(?:ihre[sm]?|de[sm]|mit|und) (?:möglichen )?"
    r"(?:eintritts|start)(?:termin|datum)\w*|"
    r"\bihre kündigungsfrist|\bdate (?:de disponibilité|d['’]entrée souhaitée)|"
    r"\bfecha de (?:incorporación|disponibilidad)",
    re.IGNORECASE,
)


def untold(
    coverage: Sequence[Coverage], plan: LetterPlan, letter: tuple[Sentence, ...]
) -> list[Requirement]:
    """
    The musts that the resume does not show and that *letter*, written from *plan*, does
    not name as missing.
    """
    gaps = [
        point
        for paragraph in plan.paragraphs
        for point in paragraph.points
        if point.kind is PointKind.GAP and point.requirement
    ]
    planned = {point.requirement.id for point in gaps if point.requirement}
    named = {name for point in gaps for name in point.items}
    said = telling_words(as_text(letter))

    def is_told(must: Requirement) -> bool:
        by = by_name(must.text, plan.language)
        if must.id not in planned and not (by and by.name in named):
            return False
        return telling_words(by.name if by else must.text) - ASKING <= said

    musts = _musts(coverage, CoverageStatus.MISSING)
    return [one.requirement for one in musts if not is_told(one.requirement)]


def untold_parts(
    coverage: Sequence[Coverage], letter: tuple[Sentence, ...]
) -> list[Requirement]:
    """
    The musts that the resume shows in part, by lines that *letter* does not tell.
    """
    cited = {line for sentence in letter for line in sentence.citations}
    musts = _musts(coverage, CoverageStatus.PARTLY)
    return [one.requirement for one in musts if cited.isdisjoint(one.evidence)]


def _musts(coverage: Sequence[Coverage], status: CoverageStatus) -> list[Coverage]:
    must = RequirementKind.MUST
    return [c for c in coverage if c.status is status and c.requirement.kind is must]


def asks_salary(posting: str, letter: str) -> bool:
    """
    Whether *posting* wants to know what is to be earned, and *letter* does not say it.
    """
    return bool(_SALARY.search(posting)) and not _SALARY.search(letter)


def asks_start(posting: str, letter: str) -> bool:
    """
    Whether *posting* wants to know the first day, and *letter* does not say it.
    """
    return bool(_START.search(posting)) and not _START.search(letter)
