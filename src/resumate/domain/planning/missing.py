"""
What is asked for and surely not there, and how much of a posting is met.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing import askable
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.folding import fold
from resumate.domain.patterns import Said, regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning.by_name import (
    by_name,
    lacks_all_named,
    names_of,
    told_together,
)
from resumate.domain.planning.kin import told_in_other_words
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import ResumeContent, Section

_WEAK = 0.25
"""Where less of the musts is met, the letter says so at once."""
_GAP_WORDS = 12
_MOST_NAMES = 3
"""So many things are named in one breath."""
_HAD = Said(
    r"experience|knowledge|licen[cs]e|certificat|degree(?! of )|registration|diploma|"
    r"erfahrung|kenntnis|führerschein|zertifikat|studium|examen|bildung|"
    r"expérience|connaissance|maîtrise|diplôme|permis|habilitation|"
    r"experiencia|conocimiento|manejo|dominio|titulación|título|carn[eé]\b",
)
_SOFT = Said(
    r"(?:publikums|kunden|parteien|gäste|bürger)(?:verkehr|kontakt)|"
    r"\b(?:leading|leadership|supervis|führ|leitung|personalverantw|practical|praktisch|"
    r"hands[- ]on|edv|computer|communicat|interpersonal|organi[sz]ational|analytical|"
    r"problem[- ]solving|legislation|gesetzgebung|rechtsvorschrift|"
    r"team|attention|motivat|flexib|reliab|kommunikat|zuverläss|selbst|belastbar|"
    r"équipe|autonom|rigueur|rigor|relationnel|equipo|comunicaci|proactiv|responsab)",
)
_LEFT_OFF = regex(
    r"driv(?:er|ing)|führerschein|right to work|work permit|"
    r"arbeitserlaubnis|^(?:grund|basis)(?:kenntnisse|wissen)|"
    r"working towards|willing(?:ness)? to|bereitschaft|bereit, |high school|ged\b|"
    r"schulabschluss|"
    r"\b[BCDW]E?1? (?:and \w+ )?licen[cs]e|"
    r"\b(?:class|category|code) [A-Z]{1,2}\d?\b|background check|clearance|"
    r"^(?:evidence|proof|demonstra\w+|nachweis\w*) |"
    r"\bDBS\b|vetting|(?:children|police) check|"
    r"permis (?:b\b|de conduire)|carn[eé] (?:b\b|de conducir)|permiso de trabajo",
    re.IGNORECASE,
)


def is_weak(coverage: Sequence[Coverage]) -> bool:
    """
    Whether so little is met that the letter says so instead of naming gaps.
    """
    return bool(coverage) and _share_met(coverage) < _WEAK


def _share_met(coverage: Sequence[Coverage]) -> float:
    """
    How much of what counts is met, musts counting most; partly counts half.
    """
    value = {CoverageStatus.MET: 1.0, CoverageStatus.PARTLY: 0.5}
    asked = [c for c in coverage if c.requirement.kind is RequirementKind.MUST]
    asked = asked or list(coverage)
    return sum(value.get(c.status, 0.0) for c in asked) / len(asked)


def missing_musts(
    content: ResumeContent, coverage: Sequence[Coverage], language: str
) -> list[Point]:
    """
    The musts that nothing in the resume may meet and that can be said, as asked; things
    that have only a name share a point, and are its items. What has a name comes before
    broad knowledge, which whoever holds the licence asked for does not lack.
    """
    points: dict[str, Point] = {}
    posted = [c.requirement.text for c in coverage]
    for c in coverage:
        asked = c.requirement
        missing = c.status is CoverageStatus.MISSING
        if not missing or asked.kind is not RequirementKind.MUST:
            continue
        if _is_told_as_explained(content, asked.text, posted):
            continue
        if named := by_name(asked.text, language):
            if _may_be_left_off(asked) or _named_anywhere(content, named.name):
                continue
            shared = points.get(named.frame, Point(PointKind.GAP, requirement=asked))
            items = (*shared.items, named.name)[:_MOST_NAMES]
            text = told_together(named.frame, items, language)
            first = replace(shared.requirement or asked, text=text)
            points[named.frame] = replace(shared, requirement=first, items=items)
        elif _can_be_told(content, asked, language):
            points[asked.text] = Point(PointKind.GAP, requirement=asked)
    licensed = any(map(_is_licence_held, coverage))
    told = [p for p in points.values() if not (licensed and _is_broad(p))]
    return sorted(told, key=_is_broad)


def _is_licence_held(one: Coverage) -> bool:
    return one.status is CoverageStatus.MET and bool(
        _LICENCE.search(one.requirement.text)
    )


def _is_broad(point: Point) -> bool:
    """
    Whether what is missing is knowledge of a field, and no tool, paper or language.
    """
    text = point.requirement.text if point.requirement else ""
    return bool(_KNOWN.search(text)) and not point.items and not names_of(text)


def _can_be_told(
    content: ResumeContent, requirement: Requirement, language: str
) -> bool:
    text = requirement.text
    return (
        len(text.split()) <= _GAP_WORDS
        and askable(requirement, language) in {"noun", "paper"}
        and (not _NO_DEMAND.search(text) or _is_there_neither(content, text))
        and _is_concrete(requirement)
        and (lacks_all_named(content, text) or _is_untold(content, text, language))
        and not (_SCHOOLED.search(text) and _has_studied(content))
    )


def _is_untold(content: ResumeContent, text: str, language: str) -> bool:
    """
    Whether the resume speaks of it in no words.
    """
    other = told_in_other_words(content, text, language)
    return not (other or _named_anywhere(content, text))


_EXPLAINED = regex(r"(?P<what>[^()]*) \((?P<by>[^()]*)\)")


def _is_told_as_explained(
    content: ResumeContent, text: str, posted: Sequence[str]
) -> bool:
    """
    Whether the resume speaks of what the posting itself explains *text* by: "soil
    testing" of one that asks elsewhere for "a soil testing plan (pH, nitrate)".
    """
    asked = subject(text)
    told = [set(re.findall(r"[^\W_]{2,}", fold(one.text))) for one in content.lines]
    for found in filter(None, map(_EXPLAINED.search, posted)):
        if not asked or not asked <= telling_words(found["what"]):
            continue
        by = re.split(r", (?:and |or |und |oder )?| (?:and|or|und|oder) ", found["by"])
        single = {fold(one.strip()) for one in by if re.fullmatch(r"[^\W_]{2,}", one)}
        if any(single & words for words in told):
            return True
    return False


def _is_there_neither(content: ResumeContent, text: str) -> bool:
    """
    Whether *text* asks to know two things of a word each, and the resume speaks of
    neither.
    """
    if not _TWO_KNOWN.fullmatch(text):
        return False
    asked = subject(text)
    return not any(_speaks_of(word, x.text) for x in content.lines for word in asked)


def _has_studied(content: ResumeContent) -> bool:
    """
    Whether the resume tells of any schooling, in whatever section: who learned
    something lacks no training.
    """
    return any(
        line.section is Section.EDUCATION or _SCHOOLED.search(line.text)
        for line in content.lines
    )


def _is_concrete(requirement: Requirement) -> bool:
    """
    Whether it is something one has or has not: nobody is told to lack teamwork, nor
    what most people have and leave off their resume.
    """
    text = requirement.text
    had = bool(_HAD.search(text) and subject(text))
    return had and not _may_be_left_off(requirement)


_COMMON = regex(
    r"(?i:an? )?(?i:good|sound|some|basic|general|working|solid|thorough)? ?"
    r"(?i:knowledge|understanding|awareness|grasp) of [^A-Z0-9]+"
)
"""What has no name of its own is known by whoever worked at it, and seldom told:
"a good knowledge of manual handling"."""


def _may_be_left_off(requirement: Requirement) -> bool:
    text = requirement.text
    return bool(_SOFT.search(text) or _LEFT_OFF.search(text) or _COMMON.fullmatch(text))


def _named_anywhere(content: ResumeContent, text: str) -> bool:
    """
    Whether the resume speaks of it: what may be there is not told as missing.

    Of experience in a field, and of one thing or another, any word is enough, in a
    title, an employer's name or a line, and as a part of a longer word.
    """
    asked = subject(text)
    lines = [line.text for line in content.lines]
    lines += [f"{role.title} {role.employer}" for role in content.roles]
    told = [{word for word in asked if _speaks_of(word, line)} for line in lines]
    if becoming := _TO_BECOME.search(text):
        heads = [fold(who)[-_STEM:] for who in becoming.groups() if who]
        return any(head in fold(line) for head in heads for line in lines)
    if any(_in_full(short, line) for short in _SHORT.findall(text) for line in lines):
        return True
    first = _first_word(text)
    if _KNOWN.search(text) and any(first & words for words in told):
        return True
    if _ANY_WORD.search(text):
        return any(told)
    return any(len(words) >= len(asked) / 2 for words in told)


_SHORT = regex(r"\b[A-Z]{2,4}\d?\b")


def _in_full(short: str, line: str) -> bool:
    """
    Whether *line* spells a short form out, word by word: "Key Stage 1" for "KS1".
    """
    spelled = r"\w*[ -]".join(map(re.escape, short.lower()))
    return re.search(rf"\b{spelled}", fold(line)) is not None


def _speaks_of(stem: str, line: str) -> bool:
    """
    Whether a word of the *line* begins with the *stem*, or has most of a long one as a
    part: a "Lagerist" has experience in "Lagerlogistik".
    """
    if len(stem) < _STEM:
        return stem in telling_words(line)
    return stem[:-1] in fold(line)


def _first_word(text: str) -> set[str]:
    """
    The word that names what is to be known: "homelessness" of its legislation.
    """
    found = re.findall(r"[^\W_]{3,}", text)
    said = [word for word in found if subject(word)]
    return telling_words(said[0]) if said else set()


def subject(text: str) -> set[str]:
    """
    What it is about, without what can be said of anything.
    """
    return telling_words(text) - ASKING


def telling_words(text: str) -> set[str]:
    """
    How the longer words of *text* begin, without accents.
    """
    found = re.findall(r"[^\W_]{3,}", text)
    return {fold(w)[:_STEM] for w in found if len(w) > 3 or w.isupper()}  # noqa: PLR2004


_SCHOOLED = regex(
    r"\bdegree\b|ausbildung|studium|abschluss|diplom(?:a|e)\b|formación|formation",
    re.IGNORECASE,
)
_TWO_KNOWN = regex(
    r"(?:[A-ZÄÖÜ]?[a-zäöü]+e )?(?:\w*[Kk]enntnisse|Erfahrung(?:en)?) (?:in|im|mit) "
    r"[A-ZÄÖÜ][\w-]+ und [A-ZÄÖÜ][\w-]+"
)
_NO_DEMAND = regex(
    r"\b(?:may|can|could|substitut\w+|in lieu|considered|accepted|kann|können|"
    r"ersetz\w+|anerkannt|not applicable|n/a|entfällt)\b|"
    r"\bexperience (?:of|in|with) [a-z]+ing (?:a|an|the|our|for|with|to|of|in)\b|"
    r"\b(?:or|oder) (?:an?other|(?:an? |ein\w* )?(?:other|similar(?:ly)?|comparable|"
    r"related|ander\w+|ähnlich\w+|vergleichbar\w+)) (?:[\w-]+ ){0,2}(?:sectors?|"
    r"industr(?:y|ies)|fields?|settings?|environments?|branchen?|bereich\w*|umfeld\w*)"
    r"\b|"
    r"\b(?:and|und|sowie|et|y)\b|\b(?:Bundes|Landes)$|-$",
    re.IGNORECASE,
)
"""
A rule of the posting, deeds that may have been done under other words ("experience of
caring for a large collection"), any sector or setting of a kind, two things of which
one may be there, and a piece that was cut off.
"""
_ANY_WORD = regex(
    r"experience|erfahrung|expérience|experiencia|\d\+? (?:years?|jahre|ans|años)|"
    r"\b(?:or|oder|ou)\b",
    re.IGNORECASE,
)
_STEM = 6
_TO_BECOME = regex(
    r"\b(?:Weiter|Fort)bildung (?:zu[mr]|als) (?:[a-zäöü]\S+ )*([A-ZÄÖÜ][\w-]+)"
    r"(?: \([^()]*\))?(?: oder (?:zu[mr] )?([A-ZÄÖÜ][\w-]+))?"
)
"""What one becomes by a course: nobody is a "Logistikmeister" who does not say so."""
_LICENCE = regex(
    r"\blicen[cs]ed?\b|\bregist(?:ered|ration)\b|approbation|examen\b|meisterbrief",
    re.IGNORECASE,
)
_KNOWN = regex(r"knowledge|understanding|kenntnis", re.IGNORECASE)
ASKING = frozenset(
    "commer detail workin thorou sound basic advanc unders "
    "experi knowle skills abilit erfahr kenntn gute sehr "
    "with years jahre least minimu "
    "mindes profes relate releva simila degree field other using public people "
    "client custom office leitun projek projec leader manage kunden mensch arbeit "
    "abgesc ausbil weiter berufs studiu "
    "umgang bereic fundie proven strong compan and und "
    "connai maitri dans avec pour diplom conoci manejo domini titula nivel anos menos "
    "minimo para sobre puesto poste stelle positi".split()
)
