"""
The names of a head without what is said beside them: grades, remarks, units, workloads.
"""

import re
from dataclasses import replace

from resumate.domain.language.dates import DateSpan
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    school_score,
)
from resumate.domain.language.places import is_place
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import LABELLED, with_promotion
from resumate.domain.reading.cells.house_parts import (
    is_department,
    is_part_of_house,
    is_unit_of,
)
from resumate.domain.reading.cells.no_employer import names_no_employer
from resumate.domain.reading.cells.one_cell import (
    DESCRIBED,
    HIDDEN_COMMA,
    TRAINING,
    is_own_house,
    studied_score,
    whole_pieces,
    with_rank,
    without_parts_of_house,
)
from resumate.domain.reading.cells.schools import COURSE, SAME_SCHOOL
from resumate.domain.reading.heads.entry_head import Head
from resumate.domain.reading.heads.names import ASIDE

_EXAMINER = regex(
    r"\b(?:IHK|HWK|VHS|TÜV|DEKRA|WIFI|bfi|BFI|BG|DRK|TAFE|RTO|NHS|Ltd|GmbH)\b|kammer\b"
)

_QUOTED = regex(r'["„“](?P<name>[^"„“”]+)["“”]')
"""A firm's name in quotes, which are none of it."""

_FIRM = regex(
    r"^(?:(?:(?:Zeit|Leih)arbeit|Arbeitnehmerüberlassung|Personalleasing)"
    r" (?:über|bei|durch|via)|Fa\.?|Firma|(?:Lehr|Ausbildungs)betrieb"
    r"|Messrs\.?|M/s\.?|über|via|through"
    r"|trading as|t/a)"
    r" (?=[A-ZÄÖÜ])"
)
"""What only says that a firm's name follows."""

_LINE_OF_TRADE = regex(r"(?<=\w)\s*\([A-ZÄÖÜ][a-zäöüß]{9,}\)$")
"""What a firm lives by, in one long word: "Acme Personal (Zeitarbeit)"."""

_TOLD_OF_STUDY = regex(
    r", (?!(?:van|von|vom|zu[mr]?|de|der|di|da|du|la|le)\b)[a-zäöüß].*$"
    r"|(?:, [^,]+)? (?:zurzeit|zur Zeit|derzeit|currently)\b.*$"
)
"""How one studied, behind the school: ", part-time, with honours"."""

_WORKLOAD = regex(r", \d{1,3}(?: ?(?:[–-]|bis|to) ?\d{1,3})? ?%$")

_ROSTER = regex(r", \d{1,2}/\d{1,2} (?:roster|rotation|shifts?|rota)\b.*$")
"""How one works, and on what, behind a title: ", 7/7 roster, haul trucks"."""

_GRADE_ASIDE = regex(r"\s*\((?P<grade>[^()]*)\)$")

_GRADE = regex(r"\d(?:[.,]\d)?")

_MORE_TOLD = regex(r"(?<=[a-z]{5})\. (?=[A-Z])")
"""A school ends with its sentence: "Leeds City College. Evening course"."""

_STUDY_ASIDE = regex(r"\s*\((?!ohne|nicht|not?\b|un)(?:[a-zäöü]|Fern|Abend)[^()]*\)$")
"""How one studied, behind the school: "(distance, part time)", but "(not finished)"."""

_IN_TOWN = regex(r"^[^\s,]+ [^,]*?(?P<there> in (?P<town>[A-ZÄÖÜ][^,]*))$")

_YEAR_OF_TRAINING = regex(
    r"^(?:(?:ab |bis )?(?:\d\.(?: ?(?:und|u\.|-|–|/|bis) ?\d\.)?|[1-4](?:st|nd|rd|th)|"
    r"erstes|zweites|drittes|letztes|first|second|third|final) "
    r"(?:(?:Ausbildungs|Lehr|Schul|Studien|Berufsschul)jahr|year)|^year [1-4])"
    r"(?: (?:der|of the) [\w ]+)?(?:, |: | [–-] |$)",
    re.IGNORECASE,
)
"""Which years of a training were spent there: "3. Ausbildungsjahr, Hofbräu Nord"."""

_BY_ONESELF = regex(r"(?:Freie[rs]?|Selbst(?:st)?ändiger?|Freiberuflicher?) [A-ZÄÖÜ]")
"""Who works so is employed by nobody but a firm that is surely one."""

_ON_ONES_OWN = regex(
    r"(?:self[- ]employed|selbst(?:st)?ändige?r?) (?=\w)", re.IGNORECASE
)
"""Whom nobody employs: behind it stands where, "East Neuk", or an own firm."""


def cleared(head: Head, span: DateSpan | None, *, education: bool) -> Head:
    """
    The head without what stands around the names in it, and without what is no name.
    """
    employer = _FIRM.sub("", head.employer)
    employer = _YEAR_OF_TRAINING.sub("", _TOLD_OF_STUDY.sub("", employer))
    there = SAME_SCHOOL.fullmatch(employer) or school_score(employer)
    if education and employer[:1].islower() and not there:
        employer = ""  # "Realschulabschluss, danach FSJ beim DRK"
    employer = employer.replace(HIDDEN_COMMA, ",")
    employer = _QUOTED.sub(r"\g<name>", employer)
    title = head.title.replace(HIDDEN_COMMA, ",")
    if education:
        employer = _MORE_TOLD.split(_without_grade(employer))[0]
        employer = _STUDY_ASIDE.sub("", employer)
        employer, title = _degree_behind(employer, title.lstrip(" .,;"))
    else:
        employer = _LINE_OF_TRADE.sub("", DESCRIBED.sub("", employer))
        title = _ROSTER.sub("", _WORKLOAD.sub("", DESCRIBED.sub("", title)))
        employer = _without_unit(employer)
        title = with_rank(without_parts_of_house(title, employer))
    if education and employer and _names_course_alone(employer, title, span):
        employer, title = "", title if studied_score(title) else ""
    town = _IN_TOWN.search(employer)
    if town and is_place(town["town"]) and not education:
        employer = employer[: town.start("there")]
    where = not education and _ON_ONES_OWN.match(title) and not _is_firm_name(employer)
    own = where or is_own_house(employer)
    if not education and (own or names_no_employer(ASIDE.sub("", employer))):
        head = replace(head, told=True)
        employer = ""
    by_oneself = _BY_ONESELF.match(title) and not organisation_score(employer)
    if not education and (is_part_of_house(employer) or by_oneself):
        head = replace(head, told=head.told or bool(by_oneself))
        employer = ""
    return replace(head, employer=employer, title=with_promotion(title))


def _without_grade(school: str) -> str:
    """
    A school without the grade behind it: "Gymnasium am Anger (2,6)", "Elm College
    (Distinction)".
    """
    aside = _GRADE_ASIDE.search(school)
    told = aside["grade"] if aside else ""
    graded = _GRADE.fullmatch(told) or LABELLED.match(told)
    return school[: aside.start()] if aside and graded else school


def _is_firm_name(name: str) -> bool:
    return bool(organisation_score(name)) or re.search(r"[&+/.’']", name) is not None


def _without_unit(name: str) -> str:
    """
    A firm without the part of it beside its name: "Ministry of Lands, Survey Division",
    "School of Law, Elm University".
    """
    first, *others = whole_pieces(name)
    if others and organisation_score(first) and is_unit_of(others[-1], first):
        return ", ".join([first, *others[:-1]])
    inside = others and is_department(first) and organisation_score(others[0]) > 1
    return ", ".join(others) if inside else name


def _degree_behind(school: str, course: str) -> tuple[str, str]:
    """
    School and course; a degree behind the school is the course's: "Maschinenbau, TU
    Ulm, Dipl.-Ing.". A course of training is no school.
    """
    named, comma, degree = school.rpartition(", ")
    if comma and degree_score(degree) and not school_score(degree):
        told = course and not degree_score(course)
        return named, f"{degree} {course}" if told else course or degree
    trained = COURSE.match(school) and not school_score(school)
    return ("", course) if trained and studied_score(course) else (school, course)


def _names_course_alone(school: str, course: str, span: DateSpan | None) -> bool:
    """
    Whether what stands where the school would is no school, beside a course of a day or
    two that is no degree: "SGB I – Verfahren im Sozialrecht, 2024".
    """
    known = (
        school_score(school) or organisation_score(school) or _EXAMINER.search(school)
    )
    short = not (span and span.ranged)
    return short and not (known or degree_score(course) or TRAINING.match(course))
