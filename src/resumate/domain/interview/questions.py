"""
What a letter leads to: the questions that its sentences invite.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from resumate.domain.evidence import CoverageStatus
from resumate.domain.interview.wording import worded
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.terms import terms_alone
from resumate.domain.letter import About, CoverLetterDraft, Sentence
from resumate.domain.lexicon.driving import LICENCE_ANYWHERE
from resumate.domain.patterns import regex
from resumate.domain.posting import RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_LICENCE = regex(LICENCE_ANYWHERE, re.IGNORECASE)


class Ground(StrEnum):
    """
    Why a question is to be expected.
    """

    NUMBER = "number"
    PEOPLE = "people"
    SKILL = "skill"
    CREDENTIAL = "credential"
    DEED = "deed"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class InterviewQuestion:
    """
    One question to be ready for, with the lines that answer it.
    """

    ground: Ground
    text: str
    sentence: int | None
    """The index of the one that invites it; None for what the letter leaves out."""
    lines: tuple[ResumeLine, ...] = ()


_NO_THING = (
    r"(?:within|from|with|and|over|after|before|for|than|per|by|into|when|while|since|across|on|in|at|of|to|as|that|which|each|a"
    r"|und|im|auf|bei|mit|von|zu|nach|pro|ge\w+t|ge\w+en|reduziert|verkürzt|erhöht|verbessert)"
)
"""What stands behind a number and is not counted: "38% within a year"."""
_UNIT = r"(?:km|kg|cm|mm|ha|kWh?|MWh?|[GT]B|m²|qm|t|l)\b"
_THING = rf"(?:{_UNIT}|(?!{_NO_THING}\b)[^\W\d_]{{3,}})"
_NUMBER = regex(
    r"(?<![\w.,'’])(?:[$€£]\s?|(?:GBP|EUR|USD|CHF)\s)?\d(?:[\d.,]|['’](?=\d))*\+?(?:\s?(?:%|x\b|[KMB]\b|Mio\.?|Mrd\.?))?"
    rf"(?:-[^\W\d_]{{2,}})?(?:(?:\s{_THING}(?<!s)){{0,3}}\s(?!{_NO_THING}\b)[^\W\d_]{{2,}}[^\W\d_s]s\b|\s{_THING})?"
)
"""With what is counted: "23 harbours", "3 distribution centers", "40-bed unit"."""
_MEASURED = regex(
    r"[%$€£]|\b(?:GBP|EUR|USD|CHF|percent|Prozent|cut|reduc\w+|rais\w+|ros[ei]\w*|risen|grew|grow\w*"
    r"|increas\w+|improv\w+|doubl\w+|halv\w+|fell|fallen|drop\w*|sav\w+|shorten\w+|lower\w+"
    r"|gesenkt|senk\w+|gesteigert|steiger\w+|erhöh\w+|verkürz\w+|verdoppel\w+|halbier\w+"
    r"|reduzier\w+|verbesser\w+|gespart|rédui\w+|augment\w+|aument\w+|redu[cj]\w+)\b",
    re.IGNORECASE,
)
"""What was measured; harbours were counted."""
_TIME = regex(r"(?:19|20)\d\d\b|.*\b(?:years?|Jahren?|ans|años)$")
_SPAN = regex(
    r".*\b(?:months?|weeks?|days?|hours?|minutes?|shifts?|Monaten?|Wochen?|Tagen?"
    r"|Stunden?|Minuten?|mois|jours|heures|meses|días|horas)$"
)
"""What nobody counts, but may shorten."""
_SIZE = regex(r"[\d.,]+\s?(?:[kMG]?Wp?|kVA|k?V|A|bar|k?Hz|°C|mm|cm|l|[MGT]B)")
"""How strong or large a single thing is, which is nobody's work: "99 kWp"."""
_PEOPLE = regex(
    r"\b(?:led (?:a|the)|lead (?:a|the)|manag\w+ (?:a|the)|mentor|coach|supervis|"
    r"train(?:ed|ing) |(?:leite|führ(?:e|te))n?\b|leiteten?\b|geleitet|geführt|betreu|"
    r"(?:anleitung|führung|einarbeitung|betreuung|unterweisung|ausbildung)"
    r" (?:von|eines|der) (?:\w+ ){0,2}(?:auszubildende|mitarbeit|kolleg|team|schüler"
    r"|kinder|praktikant|lehrling|gesellen|personen|\w*kräfte)|"
    r"ausgebildet|angeleitet|unterricht|encadr|dirigé|équipe de|formation de|"
    r"equipo de|lider|formación de)",
    re.IGNORECASE,
)
_ITEM_END = regex(r"[,;|•·]\s*(?![^(]*\))")
_BESIDE = regex(r"^[^:(]{2,40}:\s|\s*\(.*\)$|\.$")
"""What stands beside the name of a skill: what kind it is, how well it is known."""
_PAPERS = frozenset({Section.EDUCATION, Section.CERTIFICATIONS, Section.LANGUAGES})


def expected_questions(
    letter: CoverLetterDraft, content: ResumeContent
) -> tuple[InterviewQuestion, ...]:
    """
    One question for each sentence about the candidate, in their order, but for what
    only names their terms (salary, first day, notice); then one for each must that the
    resume does not show; in the letter's language, else English.

    Of those of a kind each is worded otherwise, as long as there are other words.
    """
    claims = [
        _Claim.of(index, sentence, content)
        for index, sentence in enumerate(letter.sentences)
        if sentence.about is About.CANDIDATE
        and sentence.citations
        and not terms_alone(sentence.text)
    ]
    told: Counter[str] = Counter()
    asked = []
    for claim in (*claims, *_gaps(letter)):
        kind, language = claim.kind, letter.language
        text = worded(language, kind, told[kind], claim.what)
        told[kind] += 1
        asked.append(InterviewQuestion(claim.ground, text, claim.index, claim.lines))
    return tuple(asked)


@dataclass(frozen=True, slots=True)
class _Claim:
    ground: Ground
    kind: str
    """As which it is worded."""
    what: str
    index: int | None = None
    lines: tuple[ResumeLine, ...] = ()

    @classmethod
    def of(cls, index: int, sentence: Sentence, content: ResumeContent) -> "_Claim":
        """
        What the sentence with that *index* claims.
        """
        found = map(content.line, sentence.citations)
        lines = tuple(line for line in found if line)
        ground, what = _ground(_beside_names(sentence.text, lines, content), lines)
        measured = _MEASURED.search(f"{what} {sentence.text}")
        kind = {
            Ground.NUMBER: "number" if measured else "counted",
            Ground.CREDENTIAL: _kind_of_paper(lines),
            Ground.DEED: _kind_of_deed(lines, content),
        }.get(ground, ground.value)
        return cls(ground, kind, what, index, lines)


def _kind_of_paper(lines: Sequence[ResumeLine]) -> str:
    if {line.section for line in lines} == {Section.LANGUAGES}:
        return "language"
    return "driving" if all(_LICENCE.search(line.text) for line in lines) else "paper"


def _kind_of_deed(lines: Sequence[ResumeLine], content: ResumeContent) -> str:
    """
    A post that is told as such, or a time away, is no deed.
    """
    roles = [content.role(line.role) for line in lines]
    if not all(roles) or any(line.kind is not LineKind.ENTRY for line in lines):
        return "deed"
    away = any(role and is_career_break(role.title) for role in roles)
    return "away" if away else "post"


def _beside_names(
    text: str, lines: tuple[ResumeLine, ...], content: ResumeContent
) -> str:
    """
    What *text* says besides titles and employers: "(Band 6)" was not measured.
    """
    roles = [role for role in map(content.role, (ln.role for ln in lines)) if role]
    for name in (name for role in roles for name in (role.title, role.employer)):
        text = text.replace(name, " ") if name else text
    return text


def _ground(text: str, lines: tuple[ResumeLine, ...]) -> tuple[Ground, str]:
    sections = {line.section for line in lines}
    if any(line.kind is LineKind.LIST for line in lines) and Section.SKILLS in sections:
        return Ground.SKILL, _listed(text, lines)
    if sections and sections <= _PAPERS:
        return Ground.CREDENTIAL, ""
    numbers = [n.group().rstrip(".,") for n in _NUMBER.finditer(text)]
    shortened = _MEASURED.search(text)
    numbers = [
        number
        for number in numbers
        if not _TIME.match(number)
        and not _SIZE.fullmatch(number)
        and (shortened or not _SPAN.match(number))
    ]
    if _PEOPLE.search(text):
        return Ground.PEOPLE, ""
    return (Ground.NUMBER, numbers[-1]) if numbers else (Ground.DEED, "")


def _listed(text: str, lines: tuple[ResumeLine, ...]) -> str:
    """
    What a sentence names of the lists that it rests on.
    """
    lists = [line.text for line in lines if line.kind is LineKind.LIST]
    items = [item for told in lists for item in _ITEM_END.split(told)]
    names = [_BESIDE.sub("", item).strip() for item in items]
    return ", ".join(name for name in names if name and name in text) or text[:-1]


def _gaps(letter: CoverLetterDraft) -> Iterator[_Claim]:
    for one in letter.coverage:
        must = one.requirement.kind is RequirementKind.MUST
        if must and one.status is CoverageStatus.MISSING:
            what = one.requirement.text.rstrip(". ")
            yield _Claim(Ground.GAP, "gap", what)
