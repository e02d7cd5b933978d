"""
How a letter opens: who the person is, and a time away that explains itself.
"""

import re
from collections.abc import Iterator, Sequence

from resumate.domain.composing import break_told, introduces
from resumate.domain.language.career_break import is_career_break, is_private
from resumate.domain.language.name_kinds import PUPILS_SCHOOL
from resumate.domain.patterns import Said, regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning.motives import asks_for_motive, tells_motive
from resumate.domain.planning.papers import is_training, tells_degree
from resumate.domain.posting import JobPosting
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

_WORDS_OF_A_PROFILE = 6
_TOLD_AWAY = regex(
    r"\bbreak\b|\b(?:coming|going|returning|return) (?:back )?to work\b|"
    r"\bcar(?:ing|ed?) for\b|parental|elternzeit|\bpflege\b|auszeit|familien",
    re.IGNORECASE,
)
"""What tells of a time away from work already."""
_LEANS = regex(
    r"(?:(?:Since|After|Before|While|By|During|In|On|With) (?:\w+ )?)?"
    r"(?:it|them|they|this|these|those|he|she)\b|"
    r"(?:Since|After|Before|With|Besides|Following) (?:that|then)\b|"
    r"(?:Then|There|Also)\b"
    r"|.*\b(?:unser(?:e[nmrs]?)? [A-ZÄÖÜ]|our [a-z]+ )"
    r"|(?:[^,]*[^,] |^)(?:aber|jedoch|trotzdem|dennoch|deshalb|deswegen|daher)\b",
    re.IGNORECASE,
)
"""A sentence that nobody understands without the one before: "Since selling it I …"."""
_HEADLINE = regex(
    r"(?:[A-Z][\w/&-]+ ?){1,5} [–—|-] (?:(?:[A-Z][\w/-]*|&|and|of)(?: |$))+"
)
"""A title and its field, all in capitals, and no sentence: "Chef – Pastry & Bread"."""
_WISHES = regex(
    r"\b(?:möchte|will|würde|wünsche) ich\b|\bich (?:möchte|will|würde)\b|"
    r"^(?:I(?:['’]m| am) )?(?:(?:now|currently|actively) )*"
    r"(?:looking|seeking|searching|hoping) (?:for |to |a )|"
    r"^I(?:['’]m| am) (?:(?:now|currently|actively) )*seeking\b|"
    r"^(?:Ich suche|(?:Nun|Jetzt|Zurzeit|Derzeit|Aktuell) suche ich)\b",
    re.IGNORECASE,
)
"""What one is after, and not who one is: "Jetzt möchte ich lernen"."""
_OF_THE_PERSON = Said(
    r"\b(?:jahre alt|years old|verheiratet|ledig|geschieden|geboren (?:am|in|\d)"
    r"|born (?:in|on)|wohnhaft|(?:wohne|lebe) (?:seit \w+ )?in|i live in"
    r"|(?:letzte|vergangene|vorige)[sn] (?:jahr|monat|herbst|frühling|sommer|winter)"
    r"|in den (?:letzten|vergangenen) (?:\w+ )?(?:jahren|monaten|wochen)"
    r"|vor kurzem|kürzlich|dieses jahr|heuer"
    r"|last (?:year|month|autumn|spring|summer|winter)|this year|recently)\b"
)
"""How old one is and where one lives, and what was so when the resume was written."""
_UNPAID = regex(r"\bvolunt|\bunpaid\b|\behrenamt|\bbénévol|\bhonorary\b", re.IGNORECASE)
_OFFICE_OF_A_CLUB = regex(
    r"(?:stellv\w*\.? |\d\. )?"
    r"(?:(?:kassen|schrift|jugend|sport|geräte)(?:wart|führer)(?:in)?\b"
    r"|(?:kassier|vorstandsmitglied|elternbeirat|elternbeirätin)\w*,? (?:im|des|beim)\b"
    r"|(?:club|society) (?:treasurer|secretary|chair)"
    r"|(?:treasurer|secretary),? (?:of|at) the .*\b(?:club|society)\b)",
    re.IGNORECASE,
)
"""What people do besides, and are not paid for."""
_YEAR = regex(r"\b20\d\d\b")
_LONG = 12
"""Months: a shorter time away needs no word."""
_LATELY = 3
"""Years."""
_FEW_MONTHS = 36
_BESIDE_STUDIES = regex(
    r"werkstudent|praktik|hilfskraft|tutor|\bintern\b|internship|student|part[- ]time|"
    r"placement|nebenjob|minijob|aushilfe|casual",
    re.IGNORECASE,
)
_PART_TIME = regex(r"\(part[- ]time\b[^()]*\)|\bminijob\b|\baushilfe\b", re.IGNORECASE)
_STUDENT = regex(
    r"\b(?:laufendes|aktuelles) studium|\bimmatrikuliert|\beingeschrieben\w* stud|"
    r"\bstudierst\b|\bcurrently (?:enrolled|studying|pursuing)|"
    r"\benrolled (?:student|in (?:a|an)\b)",
    re.IGNORECASE,
)
"""What a post for students asks."""
_LEAVING = regex(
    r"\b(?:(?:expected|anticipated) (?:graduation|to graduate)|graduat(?:ing|ion))\b",
    re.IGNORECASE,
)

_LEAVES = regex(r"voraussichtlich\w* (?:Schul)?Abschluss\b", re.IGNORECASE)


def introduction(content: ResumeContent, posting: JobPosting, language: str) -> Point:
    """
    The course of study where a student is asked for; else the summary, with the motive
    where that is asked for, else the school
    that is still attended, the newest post, or nothing but the post applied for.
    """
    if any(_STUDENT.search(requirement.text) for requirement in posting.requirements):
        study = _studies(content, current=True)
        if study and study.role and study.role.current:
            return study
    told = [line for line in content.lines if _presents(line, language)]
    if asks_for_motive(posting):
        told.sort(key=lambda line: not tells_motive(line.text, posting))
    if told:
        return Point(PointKind.OPENING, (told[0],))
    worked = [role for role in content.roles if _is_work(content, role)]
    if study := _school_attended(content) or _told_by_studies(content, worked):
        return study
    for role in sorted(_newest_first(worked), key=_less_telling)[:1]:
        lines = [line for line in content.lines if line.role == role.id]
        if lines and (role.title or (role.employer and language == "de")):
            head = next((x for x in lines if x.kind is LineKind.ENTRY), lines[0])
            return Point(PointKind.OPENING, (head,), role=role)
    return Point(PointKind.OPENING)


def _presents(line: ResumeLine, language: str) -> bool:
    """
    Whether *line*, of the summary, tells who the person is.
    """
    enough = len(line.text.split()) >= _WORDS_OF_A_PROFILE
    leans = _LEANS.match(line.text) or _WISHES.search(line.text)
    private = _OF_THE_PERSON.search(line.text) or is_private(line.text)
    headline = _HEADLINE.fullmatch(line.text)
    if (
        line.section is not Section.SUMMARY
        or not enough
        or leans
        or private
        or headline
    ):
        return False
    return introduces(line.text, language)


def _studies(content: ResumeContent, *, current: bool) -> Point | None:
    """
    The degree that a person without a post presents themselves with: the *current* one,
    or the first told.
    """
    for line in content.lines:
        role = content.role(line.role)
        if tells_degree(content, line) and (not current or (role and role.current)):
            return Point(PointKind.OPENING, (line,), role=role)
    return None


def _school_attended(content: ResumeContent) -> Point | None:
    """
    The school that a person without any degree is to leave on a day to come.
    """
    if any(tells_degree(content, line) for line in content.lines):
        return None
    for line in content.lines:
        role = content.role(line.role)
        entry = line.kind is LineKind.ENTRY and line.section is Section.EDUCATION
        leaves = role and role.end and _LEAVING.search(line.text)
        attends = role and role.current and PUPILS_SCHOOL.search(role.employer)
        if entry and (leaves or attends):
            return Point(PointKind.OPENING, (line, *_leaving(content, line)), role=role)
    return None


def _leaving(content: ResumeContent, school: ResumeLine) -> Iterator[ResumeLine]:
    """
    The line below a *school* that tells when one will leave it, and with what.
    """
    for line in content.lines:
        if line is not school and line.role == school.role and _LEAVES.match(line.text):
            yield line
            return


def _told_by_studies(content: ResumeContent, worked: Sequence[Role]) -> Point | None:
    """
    The studies that tell who the person is rather than any post: they go on, or ended
    last.
    """
    beside = {role.id for role in worked if _is_beside_studies(content, role)}
    unpaid = (role for role in worked if _UNPAID.search(role.title))
    away = beside | {role.id for role in unpaid}
    paid = [role for role in worked if role.id not in away]
    if not any(role.current and role.title for role in worked):
        going_on = _studies(content, current=bool(worked))
        return going_on or _just_ended(content, paid)
    study = _studies(content, current=False)
    idle = not any(role.current for role in paid)
    return study if study and idle and _ended_last(study.role, paid) else None


def _is_beside_studies(content: ResumeContent, role: Role) -> bool:
    """
    Whether a post is held part time that was begun as a student.
    """
    heads = [line.text for line in content.lines if line.role == role.id][:1]
    study = _studies(content, current=False)
    left = study.role.end if study and study.role else None
    begun = role.start and left and _months(role.start) < _months(left)
    return bool(begun and any(map(_PART_TIME.search, heads)))


def _just_ended(content: ResumeContent, posts: Sequence[Role]) -> Point | None:
    """
    The studies of somebody who did hardly anything else: no post since, and few before.
    """
    study = _studies(content, current=False)
    spans = [
        (role.start, role.end)
        for role in posts
        if role.start and role.end and not _BESIDE_STUDIES.search(role.title)
    ]
    months = sum(_months(end) - _months(start) for start, end in spans)
    few = months <= _FEW_MONTHS
    return study if study and few and _ended_last(study.role, posts) else None


def _ended_last(study: Role | None, posts: Sequence[Role]) -> bool:
    """
    Whether the studies ended when the last of *posts* did, or later.
    """
    ends = [_months(role.end) for role in posts if role.end]
    return bool(study and study.end and _months(study.end) >= max(ends, default=0))


def _newest_first(worked: Sequence[Role]) -> list[Role]:
    """
    The posts as they stand, unless the first has ended and a later one ended after it:
    then by when they did, those that do not say it last.
    """
    if not worked or worked[0].end is None:
        return list(worked)
    ends = {role.id: _months(role.end) for role in worked if role.end}
    return sorted(worked, key=lambda role: -ends.get(role.id, 0))


def _less_telling(role: Role) -> tuple[bool, bool]:
    """
    A post held now tells who the person is, and of those one that is paid.
    """
    unpaid = _UNPAID.search(role.title) or _OFFICE_OF_A_CLUB.match(role.title)
    return not role.current, bool(unpaid)


def time_away(content: ResumeContent, who: Point, language: str) -> list[Point]:
    """
    A time away from work that took a year or more and ended lately, by the years that
    the resume has, unless *who* the person is tells it already.
    """
    if any(_TOLD_AWAY.search(line.text) for line in who.lines):
        return []
    years = [int(y) for line in content.lines for y in _YEAR.findall(line.text)]
    works = any(role.current and _is_work(content, role) for role in content.roles)
    for role in content.roles:
        lines = tuple(line for line in content.lines if line.role == role.id)[:1]
        away = any(map(is_career_break, (role.title, role.employer)))
        if not (away and lines and role.start and break_told(role, language)):
            continue
        if role.end is None and works:
            continue  # who works again is told by the work
        if role.end is None or (
            _months(role.end) - _months(role.start) >= _LONG
            and role.end.year >= max(years) - _LATELY
        ):
            return [Point(PointKind.BREAK, lines, role=role)]
    return []


def _months(date: PartialDate) -> int:
    return 12 * date.year + (date.month or 0)


def _is_work(content: ResumeContent, role: Role) -> bool:
    if is_career_break(role.title) or is_training(role):
        return False
    return any(
        line.role == role.id and line.section is Section.EXPERIENCE
        for line in content.lines
    )
