"""
What a posting asks for and a letter leaves unsaid.
"""

import re
from collections.abc import Sequence

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.mood_words import NEGATION
from resumate.domain.language.skill_items import names_item
from resumate.domain.letter import Sentence
from resumate.domain.patterns import regex
from resumate.domain.planning.by_name import by_name
from resumate.domain.planning.missing import subject, telling_words
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

_STARTS = regex(
    r"\bich kann .{0,30}\b(?:beginnen|anfangen|starten)\b|\bkündigungsfrist\b"
    r"|\bverfügbar\b|\bavailable (?:from|immediately|on)\b|\bI can start\b"
    r"|\bnotice period\b|\bje suis disponible\b|\bestoy disponible\b",
    re.IGNORECASE,
)
"""How a letter says when its writer could start."""
_CHARACTER = regex(
    r"^(?!.*(?:erfahrung|experience|kenntnis|knowledge)).*(?:\bpersönlichkeit|\w*mentalität|"
    r"\bteamplayer(?:in)?|\bpersonality|\bself-starter|\bcalm under pressure|"
    r"\bdon de gentes|\bsens d[eu] (?:la |l['’])?\w+|\bpersona \w+ada\b.*)$",
    re.IGNORECASE,
)
"""What somebody is like: no resume is asked to prove it."""
_DENIED = regex(r"\b(?:ne|n['’]\w+|pas|no|aún|todavía|sin)\b", re.IGNORECASE)
"""In French and Spanish."""


def untold(
    coverage: Sequence[Coverage], letter: Sequence[Sentence], language: str
) -> list[Requirement]:
    """
    The musts that the resume does not show and that no sentence of *letter*, in
    *language*, names as missing.
    """
    denied = NEGATION if language in {"en", "de"} else _DENIED
    gaps = [one.text for one in letter if denied.search(one.text)]

    def is_told(must: Requirement) -> bool:
        if by := by_name(must.text, language):
            return any(names_item(gap.casefold(), by.name) for gap in gaps)
        asked = subject(must.text)
        return bool(asked) and any(asked <= telling_words(gap) for gap in gaps)

    musts = _musts(coverage, CoverageStatus.MISSING)
    return [one.requirement for one in musts if not is_told(one.requirement)]


def untold_parts(
    coverage: Sequence[Coverage], letter: Sequence[Sentence]
) -> list[Requirement]:
    """
    The musts that the resume shows in part, by lines that *letter* does not tell.
    """
    cited = {line for sentence in letter for line in sentence.citations}
    musts = _musts(coverage, CoverageStatus.PARTLY)
    return [one.requirement for one in musts if cited.isdisjoint(one.evidence)]


def _musts(coverage: Sequence[Coverage], status: CoverageStatus) -> list[Coverage]:
    must = RequirementKind.MUST
    asked = [c for c in coverage if c.status is status and c.requirement.kind is must]
    return [c for c in asked if not _CHARACTER.match(c.requirement.text)]


def asks_salary(posting: str, letter: str) -> bool:
    """
    Whether *posting* wants to know what is to be earned, and *letter* does not say it.
    """
    return bool(_SALARY.search(posting)) and not _SALARY.search(letter)


def asks_start(posting: str, letter: str) -> bool:
    """
    Whether *posting* wants to know the first day, and *letter* does not say it.
    """
    return bool(_START.search(posting)) and not (
        _START.search(letter) or _STARTS.search(letter)
    )
