"""
How openly a letter speaks of what is asked for: what draws the person, what is missing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from unicodedata import combining, normalize

from resumate.domain.composing import answers, askable
from resumate.domain.composing.abroad import said_abroad
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.letter import Length, LetterWishes
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import ResumeContent, Section

_WEAK = 0.25
"""Where less of the musts is met, the letter says so at once."""
_MOST_GAPS = {Length.SHORT: 1, Length.STANDARD: 1, Length.LONG: 2}
_GAP_WORDS = 12
_FEWEST_DUTY_WORDS = {"fr": 4, "es": 4}
_FEW_DUTY_WORDS = 3
_DUTY = RequirementKind.DUTY
_CORE = 4
"""So many duties tell what a post is; what follows is besides."""
_SHOWN = 0.5
"""How well a duty beside the core must be shown to draw."""
_LEADS = regex(
    r"\b(?:lead|manage|supervise|run)\w* (?:\S+ ){0,4}(?:team|crew|staff|department)\b|"
    r"\b(?:leitung|führung) (?:\S+ ){0,4}(?:teams?|mitarbeit\w+|abteilung)\b",
    re.IGNORECASE,
)
_MOST_SHARED = 0.6
_READ_TWICE = regex(r"\band [a-z]+ed [a-z]")
"""A participle that reads as a deed: "lead soil and related tests"."""
_DULL = regex(
    r"\b(?:dokument(?:ation|ier)\w*|ablage|berichtswesen|document(?:ation|ing)|filing|"
    r"paperwork|scanning|stationery|housekeeping|cleanliness|timesheets?|"
    r"keep\w* (?:\w+ ){0,2}(?:records?|sheets?|logs?)|invoic\w+|reconcil\w+|"
    r"order\w* parts|reports?$|"
    r"administrative|tak(?:e|ing) part in|other duties|attend\w* meetings|minutes|"
    r"(?:where|when|if|as) (?:necessary|needed|required|requested)|occasional(?:ly)?|"
    r"from time to time|gelegentlich\w*|hin und wieder|"
    r"(?:bei|nach) Bedarf|falls nötig|wenn nötig)\b",
    re.IGNORECASE,
)
"""Duties that draw nobody: those that every post has, or that are done at times."""
_HAD = regex(
    r"experience|knowledge|licen[cs]e|certificat|degree(?! of )|registration|diploma|"
    r"erfahrung|kenntnis|führerschein|zertifikat|studium|examen|bildung|"
    r"expérience|connaissance|maîtrise|diplôme|permis|habilitation|"
    r"experiencia|conocimiento|manejo|dominio|titulación|título|carn[eé]\b",
    re.IGNORECASE,
)
_SOFT = regex(
    r"\b(?:leading|leadership|supervis|führ|leitung|personalverantw|practical|praktisch|"
    r"hands[- ]on|edv|computer|communicat|interpersonal|organi[sz]ational|analytical|"
    r"problem[- ]solving|"
    r"team|attention|motivat|flexib|reliab|kommunikat|zuverläss|selbst|belastbar|"
    r"équipe|autonom|rigueur|rigor|relationnel|equipo|comunicaci|proactiv|responsab)",
    re.IGNORECASE,
)

_LEFT_OFF = regex(
    r"driv(?:er|ing)|führerschein|right to work|work permit|"
    r"arbeitserlaubnis|"
    r"working towards|willing to|high school|ged\b|schulabschluss|"
    r"\b[BCDW]E?1? (?:and \w+ )?licen[cs]e|background check|clearance|"
    r"permis (?:b\b|de conduire)|carn[eé] (?:b\b|de conducir)|permiso de trabajo",
    re.IGNORECASE,
)


def stance(
    content: ResumeContent,
    coverage: Sequence[Coverage],
    wishes: LetterWishes,
    language: str,
    *,
    title: str | None,
) -> list[Point]:
    """
    What the first paragraph says of the fit: the duty at the core of the post, or the
    one that is shown best, unless the letter will say it anyhow; where little is met,
    what is missing. A gap without a requirement says that the whole trade is another.
    """
    if _is_weak(coverage):
        missing = _missing(content, coverage, language)[:1]
        if not missing and _is_another_trade(content, title):
            return [Point(PointKind.GAP)]
        return [Point(PointKind.GAP, requirement=one) for one in missing]
    if wishes.length is Length.SHORT:
        return []
    duties = [one for one in coverage if one.requirement.kind is _DUTY]
    drawing = [
        (
            turn < _CORE and _is_core(one.requirement, title),
            one.strength,
            one.requirement,
        )
        for turn, one in enumerate(duties)
        if one.status is not CoverageStatus.MISSING
        and askable(one.requirement, language) in {"verb", "gerund"}
        and _says_enough(one.requirement, language)
        and not _repeated(one.requirement, content, language)
    ]
    core, shown, duty = max(
        drawing, key=lambda one: one[:2], default=(False, 0.0, None)
    )
    draws = core or shown >= _SHOWN
    return [Point(PointKind.INTEREST, requirement=duty)] if draws else []


def _is_core(duty: Requirement, title: str | None) -> bool:
    """
    Whether *duty* is what the post is called (half of the title, or two words of it),
    or people to lead.
    """
    called = _words(title or "")
    shared = len(called & _words(duty.text))
    named = bool(called) and shared >= min(2, (len(called) + 1) // 2)
    return named or bool(_LEADS.search(duty.text))


def _says_enough(duty: Requirement, language: str) -> bool:
    text = duty.text
    enough = len(text.split()) >= _FEWEST_DUTY_WORDS.get(language, _FEW_DUTY_WORDS)
    return enough and not _DULL.search(text) and not _READ_TWICE.search(text)


def _repeated(duty: Requirement, content: ResumeContent, language: str) -> bool:
    """
    Whether a line tells what the *duty* says, in its words: the letter will say it.
    """
    if language in _FEWEST_DUTY_WORDS:
        return any(answers(duty, line) for line in content.lines)
    asked = _words(duty.text) - _ASKING
    return any(
        len(asked & _words(line.text)) >= _MOST_SHARED * len(asked)
        for line in content.lines
    )


def gaps(
    content: ResumeContent,
    coverage: Sequence[Coverage],
    wishes: LetterWishes,
    language: str,
    *,
    origin: str,
) -> list[Point]:
    """
    Musts that the resume does not show, one or two, where enough else is met; of a
    posting in another language (*origin*), those that are named the same in this one.
    """
    if _is_weak(coverage):
        return []
    if origin != language:
        told = [(c, said_abroad(c.requirement, origin, language)) for c in coverage]
        coverage = [replace(c, requirement=said) for c, said in told if said]
    missing = _missing(content, coverage, language)[: _MOST_GAPS[wishes.length]]
    return [Point(PointKind.GAP, requirement=one) for one in missing]


def _is_weak(coverage: Sequence[Coverage]) -> bool:
    return bool(coverage) and _share_met(coverage) < _WEAK


def _is_another_trade(content: ResumeContent, title: str | None) -> bool:
    """
    Whether no post that was held shares a word with the *title* that is applied for.
    """
    asked = _words(title or "")
    return bool(asked) and not any(asked & _words(role.title) for role in content.roles)


def _share_met(coverage: Sequence[Coverage]) -> float:
    """
    How much of what counts is met, musts counting most; partly counts half.
    """
    value = {CoverageStatus.MET: 1.0, CoverageStatus.PARTLY: 0.5}
    asked = [c for c in coverage if c.requirement.kind is RequirementKind.MUST]
    asked = asked or list(coverage)
    return sum(value.get(c.status, 0.0) for c in asked) / len(asked)


def _missing(
    content: ResumeContent, coverage: Sequence[Coverage], language: str
) -> list[Requirement]:
    return [
        c.requirement
        for c in coverage
        if c.status is CoverageStatus.MISSING
        and c.requirement.kind is RequirementKind.MUST
        and len(c.requirement.text.split()) <= _GAP_WORDS
        and askable(c.requirement, language) in {"noun", "paper"}
        and not _NO_DEMAND.search(c.requirement.text)
        and _is_concrete(c.requirement)
        and not _named_anywhere(content, c.requirement)
        and not (_SCHOOLED.search(c.requirement.text) and _has_studied(content))
    ]


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
    unsaid = _SOFT.search(text) or _LEFT_OFF.search(text)
    return bool(_HAD.search(text) and _subject(text)) and not unsaid


def _named_anywhere(content: ResumeContent, requirement: Requirement) -> bool:
    """
    Whether the resume speaks of it: what may be there is not told as missing.

    Of experience in a field, and of one thing or another, any word is enough, in a
    title, an employer's name or a line, and as a part of a longer word.
    """
    asked = _subject(requirement.text)
    lines = [*(line.text for line in content.lines)]
    lines += [f"{role.title} {role.employer}" for role in content.roles]
    told = [{word for word in asked if _speaks_of(word, line)} for line in lines]
    first = _first_word(requirement.text)
    if _KNOWN.search(requirement.text) and any(first & words for words in told):
        return True
    if _ANY_WORD.search(requirement.text):
        return any(told)
    return any(len(words) >= len(asked) / 2 for words in told)


def _speaks_of(stem: str, line: str) -> bool:
    """
    Whether a word of the *line* begins with the *stem*, or has a long one as a part.
    """
    return stem in (_plain(line) if len(stem) == _STEM else _words(line))


def _first_word(text: str) -> set[str]:
    """
    The word that names what is to be known: "homelessness" of its legislation.
    """
    found = re.findall(r"[^\W_]{3,}", text)
    said = [word for word in found if _words(word) - _ASKING]
    return _words(said[0]) if said else set()


def _subject(text: str) -> set[str]:
    """
    What it is about, without what can be said of anything.
    """
    return _words(text) - _ASKING


def _words(text: str) -> set[str]:
    found = re.findall(r"[^\W_]{3,}", text)
    return {_plain(w)[:_STEM] for w in found if len(w) > 3 or w.isupper()}  # noqa: PLR2004


def _plain(word: str) -> str:
    """
    *word* in small letters without marks: "kaufmännisch" speaks of a "Kaufmann".
    """
    return "".join(c for c in normalize("NFD", word.casefold()) if not combining(c))


_SCHOOLED = regex(
    r"\bdegree\b|ausbildung|studium|abschluss|diplom(?:a|e)\b|formación|formation",
    re.IGNORECASE,
)
_NO_DEMAND = regex(
    r"\b(?:may|can|could|substitut\w+|in lieu|considered|accepted|kann|können|"
    r"ersetz\w+|anerkannt)\b|"
    r"\bexperience (?:of|in|with) [a-z]+ing (?:a|an|the|our|for|with|to|of|in)\b|"
    r"\b(?:and|und|sowie|et|y)\b|\b(?:Bundes|Landes)$|-$",
    re.IGNORECASE,
)
"""
A rule of the posting, deeds that may have been done under other words ("experience of
caring for a large collection"), two things of which one may be there, and a piece that
was cut off.
"""
_ANY_WORD = regex(
    r"experience|erfahrung|expérience|experiencia|\d\+? (?:years?|jahre|ans|años)|"
    r"\b(?:or|oder|ou)\b",
    re.IGNORECASE,
)
_STEM = 6
_KNOWN = regex(r"knowledge|understanding|kenntnis", re.IGNORECASE)
_ASKING = frozenset(
    "detail workin thorou sound basic advanc unders "
    "experi knowle skills abilit erfahr kenntn gute sehr "
    "with years jahre least minimu "
    "mindes profes relate releva simila degree field other using workin public people "
    "client custom office leitun projek projec leader manage kunden mensch arbeit "
    "abgesc ausbil weiter berufs studiu "
    "umgang bereic fundie proven strong compan and und "
    "connai maitri dans avec pour diplom conoci manejo domini titula nivel anos menos "
    "minimo para sobre".split()
)
