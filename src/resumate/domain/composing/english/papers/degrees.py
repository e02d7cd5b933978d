"""
Degrees and school years in English.
"""

import re

from resumate.domain.composing.english.papers.certain_papers import (
    PART_OF_A_COURSE,
    is_in_nothing,
)
from resumate.domain.composing.english.papers.paper_names import (
    YEARS,
    titled,
    without_how,
)
from resumate.domain.composing.english.words.articles import article
from resumate.domain.composing.english.words.profile import as_post, lowered
from resumate.domain.composing.names import only_name
from resumate.domain.composing.papers import is_detail, school_grades_in
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import COMMA, cleaned, listed
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import school_score, title_score
from resumate.domain.language.places import is_place
from resumate.domain.language.told_dates import month_of
from resumate.domain.patterns import regex
from resumate.domain.plan import Point

DEGREE = regex(
    r"\b(?:bachelor|master|associate|doctor|doctorate|ph\.?d|diploma|degree|mba|ll\.?b|a\.a\.[sb]?|a\.s\.|"
    r"[bm]sc(?:eng|agr|ed|econ|med|for)|b\.?sc?|b\.?a|b\.?eng|m\.?sc?|m\.?a|m\.?eng|b\.?f\.?a|m\.?f\.?a|m\.?res|msci|[dm]phil|b\.e|m\.e|b\.?ed|m\.?ed|b\.?tech|m\.?tech|"
    r"m\.?l\.?i\.?s|[bm]\.?s\.?w|[bm]\.?com|bba|bsn|pgce|pgde|msn|hnd|ged|a-levels|gcse|certificate|apprenticeship|"
    r"high school)(?!\w| \d)|^(?-i:[BM]\. ?[A-Z][a-z]{2,})",
    re.IGNORECASE,
)

_ONGOING = regex(
    r"\b(?:expected|anticipated|in progress|candidate|ongoing|"
    r"due (?:to (?:finish|complete|end|graduate)|in|for completion))\b",
    re.IGNORECASE,
)

_HOW_FAR = regex(rf"\s*[:,;–-]\s*(?:{_ONGOING.pattern}).*$", re.IGNORECASE)
"""How far studies are, behind their name: "Diploma in Law: in progress, 4 of 6"."""

_NAMED_PLACE = (
    r"(?:the )?(?:[A-Z][\w.&'’-]*\s+(?:and )?){0,4}"
    r"(?:University|College|Institute|School|Academy|Polytechnic|TAFE)"
)

_SPLIT = regex(
    rf"\s+[–—|]\s+|\s+-\s+|\t|,\s+(?={_NAMED_PLACE})|\s+(?:at|from)\s+(?={_NAMED_PLACE})"
)

_STUDENT = regex(r"^((?:[\w-]+ )?student)(?:,| of| in)? ?(.*)$", re.IGNORECASE)

_ONLY_DEGREE = regex(
    r"^(?:Honou?rs )?"
    r"(?:(?:Bachelor|Master|Associate|Doctor)(?: of [A-Z]\w+(?: [A-Z]\w+)?)?|"
    r"[A-Z][\w.]{1,5}|"
    r"(?:Associate|Bachelor['’]s|Master['’]s|Foundation) [Dd]egree|"
    r"(?:(?:Advanced|Graduate|Postgraduate|National|Level \d|"
    r"(?:One|Two|Three|Four|\d)-[Yy]ear) )?"
    r"(?:[Dd]iploma|[Cc]ertificate))"
    r"(?: \(Hons\))?$"
)

_PART_DONE = regex(r",? \(?\d+ (?:of|/) \d+\b.*$")

_ONLY_SCHOOL = regex(r"^(?:[A-Z][\w.'’-]+ )+High School$")
"""Where one went, and nothing that is held."""

_UNJOINED = regex(
    r"^((?:A\.A\.[SB]?|A\.S|[BM]Sc(?:Eng|Agr|Ed|Econ|Med|For)|B\.?Sc|M\.?Sc|B\.?A|M\.?A|BFA|MFA|B\.E|M\.E|B\.?S|M\.?S|B\.?Eng|M\.?Eng|BBA|MBA|B\.?Ed|M\.?Ed|BTech|MTech|[BM]\.?Com|PGCE|PGDE|"
    r"Ph\.?D|DPhil|MPhil|MRes|MSci|LLM)\.?"
    r"(?: \([Hh]ons\))?) (?=[A-Z])"
    r"(?!(?:Eng|Econ|Agri?c?|Ed|Tech|Arch|Comp|Nurs|Hons|Soc|Acc|Admin|Psych|App)\b)"
)

_MINOR = regex(r", minor in ([^,()]+)", re.IGNORECASE)

_PLACE = regex(
    r"university|college|institute|school|academy|polytechnic|tafe", re.IGNORECASE
)

_HONOURS = regex(
    r"\b(?:first[- ]class(?: honou?rs)?|2[:.]1(?![\d%])|2H[12]\b|"
    r"upper second(?:[- ]class)?(?: honou?rs)?|distinction|"
    r"(?:(?:summa|magna) )?cum laude)\b",
    re.IGNORECASE,
)
"""Grades that are worth a word; a number has a scale that few know."""

_PASSED = regex(
    r"(?:, completed)?, (?:pass(?:ed)?|completed|graduated|merit|credit|commendation)$",
    re.IGNORECASE,
)

_WHAT_IT_GAVE = regex(
    r"(?:[a-z]+ )?(?:certificate|diploma)(?: of completion)?|associate degree",
    re.IGNORECASE,
)
"""What a course gave, behind what it was in: "Welding, certificate of completion"."""
_ABROAD = regex(
    r",? (?:with |incl(?:uding|\.)? )?(?:an? )?(?:industrial |professional )?"
    r"(?:year|semester|term|exchange|placement) (?:abroad|out|in industry|at|with)\b.*$"
)
"""Where a part of it was studied."""
_LOW_CLASS = regex(
    r",? \(?(?:2[:.]2|2H2|2ii|third(?:[- ]class)?|second class,? lower(?: division)?)"
    r"(?: (?:honou?rs|degree))?\)?$",
    re.IGNORECASE,
)
"""A class of degree that nobody tells unasked."""

_WAY = regex(r"\b(?:option|stream|track|pathway|programme?)$", re.IGNORECASE)
"""How a degree was studied, and not in what."""

_SCHOOL = regex(r"\b(?:school|academy)\b", re.IGNORECASE)


def school_attended(point: Point) -> Said | None:
    """
    The school that a pupil is to leave, and when; None for a course of study.
    """
    role = point.role
    if not (role and role.end and _ONGOING.search(point.lines[0].text)):
        return None
    school = only_name(role.employer or role.title)
    if not _SCHOOL.search(school):
        return None
    when = month_of(role.end, "en")
    text = f"I am a student at {_with_the(school)} and expect to graduate in {when}."
    return of_candidate(text, *point.lines)


def degree(point: Point) -> Said | None:
    """
    One degree, finished or not, as a sentence.
    """
    text = cleaned(point.items[0] if point.items else point.lines[0].text)
    text = re.split(r"(?<=\d)\. (?=[A-Z])", text)[0]  # what follows is on the studies
    text = next((p for p in text.split("; ") if DEGREE.search(p)), text)
    name, place = _degree_and_place(point, text)
    name = _CREDITS.sub("", _HOW_FAR.sub("", name))
    whole = point.lines[0].text
    if not name or not DEGREE.search(name) or re.search(r":(?!\d)", name):
        return None
    if _ONLY_A_PART.match(name) or is_in_nothing(name, whole):
        return None
    where_at = f" at {_with_the(place)}" if place else ""
    if student := _STUDENT.match(name):
        subject = f" ({student.group(2)})" if student.group(2) else ""
        said = lowered(student.group(1))
        return of_candidate(
            f"I am {article(said)} {said}{subject}{where_at}.", *point.lines
        )
    several = len(DEGREE.findall(whole)) > len(DEGREE.findall(name))
    dates = find_dates(whole)
    current = dates is not None and dates.ranged and dates.current
    current = current or (point.role is not None and point.role.current)
    ongoing = bool(current or _ONGOING.search(whole))
    at = ongoing or _APPRENTICESHIP.search(name)
    where = f" {'at' if at else 'from'} {_with_the(place)}" if place else ""
    said = _PART_DONE.sub("", _spoken(name))
    alone = _ONLY_DEGREE.match(said) or _ONLY_SCHOOL.match(said)
    in_part = _PART_DONE.search(name) or _CLASSES.search(said)
    in_part = in_part or _PERIODS.search(said)
    if (alone and not where) or (in_part and not ongoing):
        return None
    said = _ACCREDITED.sub(r" (\1)", _CLASSED.sub(r" (\1)", said))
    if not where:
        said = _DETAILED.sub(_with_details, said)
    if said == "Diploma" and re.search(r"(?i)\bhigh school", place):
        said = "high school diploma"
    if honours := _HONOURS.search(whole):
        said = _with_honours(said, honours[0], told=not (ongoing or several))
    if not ongoing:
        said, where = without_how(said), without_how(where)
    named, in_, what = said.partition(" in ")
    what = what if " with " in what else titled(what)
    did = _studied(f"{named}{in_}{what}", ongoing=ongoing)
    return of_candidate(f"I {did}{where}.", *point.lines)


def _studied(said: str, *, ongoing: bool) -> str:
    """
    What one does for a paper, or has by it.
    """
    if _CLASSES.search(said):
        return f"am taking {said}"
    if _APPRENTICESHIP.search(said):
        said = re.sub(r"\bA(?=pprenticeship)", "a", lowered(said)).split(", ")[0]
        return f"{'am doing' if ongoing else 'completed'} {article(said)} {said}"
    if _COURSE.search(said) and not ongoing:
        return f"completed the {said}"
    return f"{'am studying for' if ongoing else 'hold'} {article(said)} {said}"


def _with_honours(said: str, honours: str, *, told: bool) -> str:
    """
    A degree with its class in brackets, where that is *told* and it has none yet.
    """
    bare = re.sub(rf"(?<![),]),? {re.escape(honours)}$", "", said)
    there = honours in bare or bare.endswith(")")
    return f"{bare} ({honours})" if told and not there else bare


_ONLY_A_PART = regex(PART_OF_A_COURSE)

_PERIODS = regex(
    r"\b(?:periods?|years?|terms?|semesters?|blocks?) \d+(?:\s*[-–&,]\s*\d+)*$"
)
"""How much of a training was done: nobody holds "periods 1-3"."""

_CREDITS = regex(r"^\d+ credits? (?:so far )?(?:towards?|for|of) (?:an? |the )?")

_CLASSES = regex(r"\b(?:classes|courses|modules|units|lessons)$")
"""What is taken, and neither held nor studied for."""

_COURSE = regex(r"\bcertificate (?:program(?:me)?|course)\b", re.IGNORECASE)
"""What is completed, and not held."""

_APPRENTICESHIP = regex(
    r"\bapprenticeship(?: (?:in|as) [^,()]*)?(?:, [A-Z]{2,6}| \([^()]*\))?$",
    re.IGNORECASE,
)
"""A time that one completes, and nothing that is held."""

_ACCREDITED = regex(
    r", ([^,()]*\b(?:accredited|approved|recognised|recognized)(?: by [^,()]+)?)$"
)
"""By whom a degree is known: it stands in brackets behind it."""

_CLASSED = regex(
    r", ((?:First|Second|Third|Upper|Lower)[^,()]*"
    r"\b(?:Class|Honou?rs|Upper|Lower)[^,()]*)$"
)

_DETAILED = regex(r"^([^,()]+), ([^,()]+)(?: \(([^()]*)\))?$")


def _with_details(found: re.Match[str]) -> str:
    """
    "Leaving Certificate, St Ann's (H2 Art)" with all that is beside it in one bracket.
    """
    name, *details = (group for group in found.groups() if group)
    return f"{name} ({', '.join(details)})"


def _degree_and_place(point: Point, text: str) -> tuple[str, str]:
    if point.role and DEGREE.search(point.role.title):
        title = re.split(r",? \. ", point.role.title)[0]
        return title, _certain_place(only_name(point.role.employer))
    if point.role and DEGREE.search(point.role.employer) and point.role.title:
        return point.role.employer, point.role.title
    pieces = [
        bare for p in _SPLIT.split(YEARS.sub("", text)) if (bare := p.strip(" ,|"))
    ]
    name = next((p for p in pieces if DEGREE.search(p)), "")
    place = next((p for p in pieces if p != name and _PLACE.search(p)), "")
    first, comma, rest = name.partition(", ")
    if comma and not place and _PLACE.search(first) and DEGREE.search(rest):
        return rest, first
    return name, place


_A_MATTER = regex(r" (?:for|in|on|to|with|and|&) ")


def _certain_place(name: str) -> str:
    """
    Where a degree is from; "" where the name reads like what another course was about:
    "Finance for Non-Financial".
    """
    return "" if _A_MATTER.search(name) and not school_score(name) else name


def _spoken(name: str) -> str:
    """
    "Bachelor of Science, Computer Science" is said with "in".
    """
    bare = re.split(r"\s*[•|;]\s*|[,.]?\s*GPA\b", YEARS.sub("", name))[0].strip(" ,")
    bare = _MINOR.sub(r" with a minor in \1", bare)
    if bare.lower().startswith("high school"):
        return lowered(bare)
    bare = _ABROAD.sub("", bare)
    head, comma, field = bare.partition(", ")
    if comma and _WHAT_IT_GAVE.fullmatch(field):
        return f"{lowered(field)} in {head}"
    bare = _without_place(_PASSED.sub("", _LOW_CLASS.sub("", bare)))
    bare = _UNJOINED.sub(r"\1 in ", bare)
    head, comma, field = bare.partition(", ")
    if comma and DEGREE.search(field):
        return re.sub(r"^(?:an?|the) ", "", head)
    if comma and _ONLY_DEGREE.match(head) and field and "," not in field:
        bare = f"{head} ({field})" if _WAY.search(field) else f"{head} in {field}"
    return re.sub(r"^(?:an?|the) ", "", bare)


def _without_place(name: str) -> str:
    """
    "Diploma in Adult Care, Taunton, work based" without where and how it was done.
    """
    *before, last = COMMA.split(name)
    beside = last.islower() or is_place(last) or (before and is_detail(last))
    return _without_place(", ".join(before)) if before and beside else name


def _with_the(place: str) -> str:
    bare = COMMA.split(re.sub(r" \([^()]*\)?$", "", place))[0].strip()
    return (
        f"the {bare}"
        if re.match(r"^(?:University|College|Institute) of", bare)
        else bare
    )


_GRADE = regex(r"^(?P<subject>\D+?) (?P<grade>\d(?:-\d)?|[A-G]\*?)$")


def trained_as(point: Point) -> Said | None:
    """
    What a school trained one to be, named before it: "Hotel School Tarn, Cook, 2012 –
    2014"; None for what is no trade by its name.
    """
    role, line = point.role, point.lines[0]
    named = role and role.employer and line.text.startswith(role.employer)
    if not (role and named and title_score(role.title) > 1) or len(point.lines) > 1:
        return None
    be = "am training" if role.current else "trained"
    school = _with_the(only_name(role.employer))
    return of_candidate(f"I {be} as {as_post(role.title)} at {school}.", line)


def school_grades(point: Point) -> Said | None:
    """
    "My GCSEs include Maths (6) and English (5)"; None for what is no list of grades.
    """
    grades = school_grades_in(point.lines[0].text)
    if grades is None or not point.items:
        return None
    told = list(point.items)
    if len(told) > 1:
        told = [_GRADE.sub(r"\g<subject> (\g<grade>)", item) for item in told]
    text = f"My {grades[0]} include {listed(told, 'and')}."
    return of_candidate(text, *point.lines)
