"""
What a letter leads to: the questions that its sentences invite.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from resumate.domain.evidence import CoverageStatus
from resumate.domain.letter import About, CoverLetterDraft, Sentence
from resumate.domain.patterns import regex
from resumate.domain.posting import RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section


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
    r"|und|im|in|auf|bei|mit|von|zu|nach|pro|ge\w+t|ge\w+en|reduziert|verkürzt|erhöht|verbessert)"
)
"""What stands behind a number and is not counted: "38% within a year"."""
_THING = rf"(?!{_NO_THING}\b)[^\W\d_]{{3,}}"
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
_PEOPLE = regex(
    r"\b(?:led (?:a|the)|lead (?:a|the)|manag\w+ (?:a|the)|mentor|coach|supervis|"
    r"train(?:ed|ing) |(?:leite|führ(?:e|te))n?\b|leiteten?\b|geleitet|geführt|betreu|"
    r"ausgebildet|angeleitet|unterricht|encadr|dirigé|équipe de|formation de|"
    r"equipo de|lider|formación de)",
    re.IGNORECASE,
)
_ITEM_END = regex(r"[,;|•·]\s*(?![^(]*\))")
_BESIDE = regex(r"^[^:(]{2,40}:\s|\s*\(.*\)$|\.$")
"""What stands beside the name of a skill: what kind it is, how well it is known."""
_PAPERS = frozenset({Section.EDUCATION, Section.CERTIFICATIONS, Section.LANGUAGES})
_ASKED = {
    "en": {
        Ground.NUMBER: "You name {what}: how was it measured, what was your part?",
        Ground.PEOPLE: "Tell me of a hard moment with these people. What did you do?",
        Ground.SKILL: "Where did you last use this, and what for: {what}?",
        Ground.CREDENTIAL: "What of this helps you in this post, and what was hard?",
        Ground.DEED: "How did this come about, what did you do, and what came of it?",
        Ground.GAP: "We asked for this: {what}. How would you get there?",
    },
    "de": {
        Ground.NUMBER: "Sie nennen {what}: Wie wurde das gemessen, und was war Ihr "
        "Anteil?",
        Ground.PEOPLE: "Erzählen Sie von einem schwierigen Moment mit diesen Menschen. "
        "Was haben Sie getan?",
        Ground.SKILL: "Wo haben Sie das zuletzt eingesetzt, und wofür: {what}?",
        Ground.CREDENTIAL: "Was davon hilft Ihnen hier, und was fiel schwer?",
        Ground.DEED: "Wie kam es dazu, was haben Sie getan, und was wurde daraus?",
        Ground.GAP: "Wir haben danach gefragt: {what}. Wie kämen Sie dahin?",
    },
    "fr": {
        Ground.NUMBER: "Vous citez {what} : comment l'avez-vous mesuré, et quelle "
        "était votre part ?",
        Ground.PEOPLE: "Racontez-moi un moment difficile avec ces personnes. Qu'avez-"
        "vous fait ?",
        Ground.SKILL: "Où l'avez-vous utilisé en dernier, et pour quoi : {what} ?",
        Ground.CREDENTIAL: "Qu'est-ce qui vous en servira ici, et quel a été le plus "
        "difficile ?",
        Ground.DEED: "Comment est-ce arrivé, qu'avez-vous fait, et avec quel "
        "résultat ?",
        Ground.GAP: "Nous l'avons demandé : {what}. Comment y arriveriez-vous ?",
    },
    "es": {
        Ground.NUMBER: "Menciona {what}: ¿cómo se midió y cuál fue su parte?",
        Ground.PEOPLE: "Cuénteme un momento difícil con estas personas. ¿Qué hizo?",
        Ground.SKILL: "¿Dónde lo usó por última vez y para qué: {what}?",
        Ground.CREDENTIAL: "¿Qué de esto le servirá aquí y qué le resultó difícil?",
        Ground.DEED: "¿Cómo surgió, qué hizo usted y qué resultó de ello?",
        Ground.GAP: "Lo hemos pedido: {what}. ¿Cómo llegaría a ello?",
    },
}  # fmt: skip

_COUNTED = {
    "en": "You name {what}: what did that ask of you day to day?",
    "de": "Sie nennen {what}: Was hieß das im Alltag für Sie?",
    "fr": "Vous citez {what} : qu'est-ce que cela vous demandait au quotidien ?",
    "es": "Menciona {what}: ¿qué le exigía eso en el día a día?",
}


def expected_questions(
    letter: CoverLetterDraft, content: ResumeContent
) -> tuple[InterviewQuestion, ...]:
    """
    One question for each sentence about the candidate, in their order, then one for
    each must that the resume does not show; in the letter's language, else English.
    """
    asked = _ASKED.get(letter.language, _ASKED["en"])
    claims = [
        _question(index, sentence, content, letter.language)
        for index, sentence in enumerate(letter.sentences)
        if sentence.about is About.CANDIDATE and sentence.citations
    ]
    return (*claims, *_gaps(letter, asked))


def _question(
    index: int, sentence: Sentence, content: ResumeContent, language: str
) -> InterviewQuestion:
    found = map(content.line, sentence.citations)
    lines = tuple(line for line in found if line)
    ground, what = _ground(_beside_names(sentence.text, lines, content), lines)
    counted = ground is Ground.NUMBER and not _MEASURED.search(
        f"{what} {sentence.text}"
    )
    language = language if language in _ASKED else "en"
    text = _COUNTED[language] if counted else _ASKED[language][ground]
    return InterviewQuestion(ground, text.format(what=what), index, lines)


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
        if not _TIME.match(number) and (shortened or not _SPAN.match(number))
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


def _gaps(
    letter: CoverLetterDraft, asked: dict[Ground, str]
) -> Iterator[InterviewQuestion]:
    for one in letter.coverage:
        must = one.requirement.kind is RequirementKind.MUST
        if must and one.status is CoverageStatus.MISSING:
            text = asked[Ground.GAP].format(what=one.requirement.text.rstrip(". "))
            yield InterviewQuestion(Ground.GAP, text, None)
