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

_CHARACTER = regex(
    r"^(?!.*(?:erfahrung|experience|kenntnis|knowledge)).*(?:\bpersönlichkeit|\w*mentalität|"
    r"\bteamplayer(?:in)?|\bpersonality|\bself-starter|\bcalm under pressure|"
    r"\bdon de gentes|\bsens d[eu] (?:la |l['’])?\w+|\bpersona \w+ada\b.*)$",
    re.IGNORECASE,
)
"""What somebody is like: no resume is asked to prove it."""
_ASIDE = regex(r"\([^()]*\)")
"""What a letter leaves out of what it says is missing: "NMC registration (adult)"."""
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
        asked = subject(_ASIDE.sub("", must.text)) or subject(must.text)
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
