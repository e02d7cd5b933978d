"""
Which lines of a resume are a licence, a training, an award, by their words and where
they stand.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Callable

from resumate.domain.language.german_training import trade_learned
from resumate.domain.language.prizes import tells_prize
from resumate.domain.matching.driving import tells_licence
from resumate.domain.matching.spoken import languages_in, says_how_well
from resumate.domain.patterns import regex
from resumate.domain.planning.papers import (
    ASIDE,
    LICENCE,
    SERVES,
    is_called_paper,
    names_paper,
    tells_degree,
)
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

Tells = Callable[[ResumeContent, ResumeLine], bool]
"""Whether a line is of a kind."""


def _is_held(line: ResumeLine) -> bool:
    """
    Whether *line* may name what one holds: not what was done in a post, nor a sentence
    of who one is.
    """
    deed = line.section is Section.EXPERIENCE and line.kind is not LineKind.ENTRY
    return not deed and line.section is not Section.SUMMARY


_LICENSED = regex(
    r"licen[cs]|\bregist(?:ered|ration)\b|\bpermit\b|\b(?:CDL|[HL]GV)\b|\bbar admission|\badmitted to (?:the bar|practi)|"
    r"approbation|zulassung|zugelassen|erlaubnis|lizenz|\w{3}(?:schein|(?<!fach)ausweis)\b|bewilligung|berechtigung|berufsurkunde",
    re.IGNORECASE,
)
_PERMITS = regex(
    r"licen[cs]e|\bregist(?:ered|ration)\b|approbation|gewerbe|zulassung|erlaubnis|bewilligung",
    re.IGNORECASE,
)
"""What lets one do something, and is no proof of what one learned."""
_NUMBER = regex(r"\d{4}|\d[ ./-]?\d{3}")
_BY_NAME = regex(r"(?:meister|gesellen|lehr)brief", re.IGNORECASE)
_TRAINED = regex(
    r"\btrain(?:ing|ed)\b|\bcourse\b|workshop|seminar|(?:weiter|fort)bildung\b|kurs\b|lehrgang|(?<!um)schulung",
    re.IGNORECASE,
)
_APPRENTICED = regex(
    r"ausbildung|\blehre\b|lehrling|umschulung|apprentice", re.IGNORECASE
)
_APPRENTICE = regex(
    r"^(?:\w+ )?apprentice\b(?! (?:train|coord|manag|mentor|superv|instruct|recruit|program|scheme))|"
    r"\bapprentice$|\bapprenticeship$|lehrling\b|\bazubi\b|^auszubildende[rn]?\b|^lernende[rn]?\b|\b(?:Ausbildung|Lehre|Umschulung) (?:zu[mr]|als)\b",
    re.IGNORECASE,
)
"""The title of who learns a trade at work."""
_NO_STUDY = regex(
    r"abitur|matura|schulabschluss|realschul|hauptschul|a-levels?|gcse|high school|meister|fachwirt|fachausweis|"
    r"(?:zweites|2\.|zweite) (?:juristisches? )?staats(?:examen|prüfung)|gehilfen|gesellen",
    re.IGNORECASE,
)
"""Exams that end no studies: a school's, a trade's, that of a preparatory service."""
_SCHOOLED = regex(
    r"universit|hochschule\b|\bcollege\b|\bstudi(?:um|es|ed)\b", re.IGNORECASE
)
_HOBBIES = regex(
    r"^(?:hobb(?:y|ie)s?|(?:personal )?interests?|interessen|freizeit)\w*(?: [\w&]+){0,3}:\s",
    re.IGNORECASE,
)
_UNPAID = regex(r"\bvolunt\w+|\behrenamt\w*|\bfreiwillige?\b", re.IGNORECASE)
_INTERN = regex(
    r"\bintern(?:ship)?s?\b|\bplacement\b|praktik(?:um|a|ant\w*)\b|\bfamulatur|werkstudent",
    re.IGNORECASE,
)


def names_licence(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names a licence, or what is one by another name.
    """
    licensed = tells_licence(line) or _LICENSED.search(line.text)
    return _is_held(line) and bool(licensed)


def to_drive(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names a licence to drive.
    """
    named = tells_licence(line) or LICENCE.search(line.text)
    return _is_held(line) and bool(named)


def has_number(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names a licence with its number.
    """
    return names_licence(content, line) and bool(_NUMBER.search(line.text))


def certifies(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names a paper that shows what one learned.
    """
    return is_paper(content, line) and not _PERMITS.search(line.text)


def is_paper(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names a paper other than a licence to drive.
    """
    if tells_licence(line):
        return False
    if line.section is Section.CERTIFICATIONS:
        return not SERVES.search(line.text)
    aside = line.section in ASIDE | {Section.EDUCATION} and _is_held(line)
    named = _BY_NAME.search(line.text) or names_paper(line.text, line)
    return aside and bool(named or is_called_paper(line))


def masters_craft(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names the examination that makes one a master of a craft.
    """
    return line.section in _LEARNED_IN and bool(CRAFT_MASTER.search(line.text))


def called_master(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* calls one a master of a craft, and no caretaker nor mayor.
    """
    return line.kind is not LineKind.BULLET and bool(CRAFT_MASTER.search(line.text))


def journeyed(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names the examination that ends an apprenticeship.
    """
    return line.section in _LEARNED_IN and bool(_JOURNEY.search(line.text))


def is_event(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* tells of something that people came to.
    """
    done = line.kind is not LineKind.ENTRY and line.kind is not LineKind.LIST
    return done and bool(_EVENT.search(line.text))


_LEARNED_IN = frozenset({Section.EDUCATION, Section.CERTIFICATIONS})
CRAFT_MASTER = regex(
    r"(?<!haus)(?<!bürger)(?<!wacht)(?<!schul)meister(?:in|schule|prüfung|brief|titel|kurs)?\b(?!schaft)|\bmaster craftsm[ae]n",
    re.IGNORECASE,
)
"""A master of a craft, and no caretaker nor mayor."""
_JOURNEY = regex(r"gesellen(?:prüfung|brief)|journeym[ae]n", re.IGNORECASE)
_EVENT = regex(
    r"\bevents?\b(?![- ](?:driven|sourcing|stream|bus|log|loop|handl))|\b(?:(?:sponsored|charity|fun|night) (?:walk|run|ride|hike|swim)|quiz night|gala|ball|concert"
    r"|festival|fête|fair|auction|open (?:day|evening)|exhibition|summer party)s?\b|veranstaltung|konzert|\w+fest\b|tags? der offenen tür|flohmarkt|ausstellung|spendenlauf|turnier",
    re.IGNORECASE,
)
"""What people come to, by its name."""


def is_training(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names a training or a course.
    """
    return _is_held(line) and bool(_TRAINED.search(line.text))


def was_apprenticed(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* tells how a trade was learned.
    """
    role = content.role(line.role)
    if role and line.section is Section.EXPERIENCE and _APPRENTICE.search(role.title):
        return True
    told = line.section is Section.EDUCATION or tells_degree(content, line)
    return told and bool(_APPRENTICED.search(line.text) or trade_learned(line.text))


def is_study(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* tells of studies: no trade, and no school for pupils.
    """
    learned = line.section is Section.EDUCATION and line.kind is not LineKind.BULLET
    studied = tells_degree(content, line) or _SCHOOLED.search(line.text)
    other = was_apprenticed(content, line) or _NO_STUDY.search(line.text)
    return learned and bool(studied) and not other


def is_award(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* names a prize.
    """
    return line.section is Section.AWARDS or tells_prize(line.text)


def is_hobby(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* tells what one does for pleasure.
    """
    return line.section is Section.INTERESTS or bool(_HOBBIES.match(line.text))


def is_spoken(_: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* tells which languages are spoken.
    """
    spoken = bool(languages_in(line.text))
    own = line.section is Section.LANGUAGES
    return spoken and (own or (line.section in ASIDE and says_how_well(line.text)))


def is_unpaid(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* tells what one did unpaid.
    """
    own = line.section is Section.VOLUNTEERING
    return own or _of_post(_UNPAID, content, line)


def is_internship(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* tells of an internship.
    """
    return _of_post(_INTERN, content, line)


def _of_post(
    pattern: re.Pattern[str], content: ResumeContent, line: ResumeLine
) -> bool:
    """
    Whether *line*, or the title of its post, says so.
    """
    role = content.role(line.role)
    if role and line.section is Section.EXPERIENCE:
        return bool(pattern.search(f"{role.title} {role.employer}"))
    return _is_held(line) and bool(pattern.search(line.text))


def under(section: Section) -> Tells:
    """
    Whether a line stands in that *section*.
    """
    return lambda _, line: line.section is section


STUDIED = under(Section.EDUCATION)
