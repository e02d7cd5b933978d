"""
Degrees and apprenticeships in German.
"""

import re
from dataclasses import replace

from resumate.domain.composing.german.papers.studies import (
    STUDIES,
    as_studied,
    college_attended,
    expected_degree,
    school_attended,
    school_exam,
    study_of,
    study_under_way,
)
from resumate.domain.composing.german.papers.study_places import (
    ACADEMIC,
    GOES_ON,
    STATE_EXAM,
    TRAINING,
    YEARS,
    name_and_place,
    place_only,
)
from resumate.domain.composing.german.papers.trainings import (
    BARE_EXAM,
    HOLDER,
    by_its_trade,
    course_taken,
    exam_in,
    is_master,
    master_title,
    retrained,
    trade_learnt,
    training,
)
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import cleaned
from resumate.domain.language.standing import GIVEN_UP
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import Role

_TRADE = regex(
    r"(?:\w*bildung (?:als |zu[mr] )?|Berufslehre |\bLehre |^|(?<=\| ))"
    r"(?P<who>[A-ZÄÖÜ][^,|()]* "
    r"(?:EFZ|EBA|(?:mit )?eidg\. Fachausweis)\b"
    r"|(?:[Dd]ipl\. )?Techniker(?:in)? (?:TS|HF)\b[^,|()]*)"
)
"""Who is somebody by a Swiss training: "Kauffrau EFZ, Profil E"."""

_BASIC = regex(r"\b(?:EFZ|EBA)$")
"""What one learns first of all."""

NEVER_DONE = regex(
    rf"\b{GIVEN_UP}\b",
    re.IGNORECASE,
)


_BESIDE_WORK = regex(
    r" \((?:berufsbegleitend|nebenberuflich|Abend(?:kurs|schule|lehrgang)|Teilzeit|"
    r"Vollzeit|Fern(?:studium|lehrgang|kurs|schule)|extern|Wochenendkurs)\)"
    r"(?=\.$| habe ich\b)"
)
"""How a course was taken, behind what one is by it: "Fachwirt (berufsbegleitend)"."""


_SHORTENED = regex(
    r"\bDipl\.-(?:Ing|Inf|Psych|Päd|Phys|Chem|Math|Biol|Oec|Soz|Wirt|Betriebsw)\b(?!\.)"
)
"""A degree's short form that has lost its last full stop."""


def degree(point: Point) -> Said | None:
    """
    One degree or apprenticeship, finished or not, as a sentence; nothing of what was
    given up.
    """
    said = _degree(point)
    if said is None:
        return None
    return replace(
        said, text=_BESIDE_WORK.sub("", _SHORTENED.sub(r"\g<0>.", said.text))
    )


def _degree(point: Point) -> Said | None:
    line, role = point.lines[0], point.role
    if NEVER_DONE.search(line.text):
        return None
    text = cleaned(point.items[0] if point.items else line.text)
    name, place = name_and_place(point, text)
    place = place_only(place)
    current = bool(GOES_ON.search(line.text) or (role and role.current))
    name = GOES_ON.sub("", name)
    goes_to_school = current and not _learns_a_trade(point)
    whole = " | ".join(one.text for one in point.lines)
    attended = school_attended(whole) if goes_to_school else ""
    if sure := retrained(text) or is_master(role) or attended:
        return of_candidate(sure, *point.lines)
    trained = "" if current else master_title(text) or by_its_trade(role, text)
    if not trained or BARE_EXAM.match(trained):
        own = trade_learnt(role) or training(name, place, current=current)
        trained = own or trained
    if trained:
        return of_candidate(_dated(trained, role), line)
    if (trade := _TRADE.search(YEARS.sub("", text).strip(" |"))) and not current:
        learned = f"Meine Grundbildung als {trade['who']} habe ich abgeschlossen."
        holds = f"Ich bin {trade['who'].replace('Dipl. ', 'dipl. ')}."
        return of_candidate(learned if _BASIC.search(trade["who"]) else holds, line)
    bare = YEARS.sub("", text)
    study = (
        course_taken(role)
        or school_exam(role)
        or college_attended(name or text)
        or study_of(bare, role)
    )
    if study and not current:
        return of_candidate(_dated(study, role), line)
    told = expected_degree(point) or as_studied(name, place, current=current)
    told = told or study_under_way(point)
    return of_candidate(_dated(told, role), *point.lines) if told else None


def _learns_a_trade(point: Point) -> bool:
    """
    Whether a course has a name of its own, and the school only is where it is taught.
    """
    named = point.role is not None and bool(point.role.title)
    return bool(point.items) or (named and "Berufsschule" in point.lines[0].text)


def _dated(told: str, role: Role | None) -> str:
    """
    What ended with the year in which it did.
    """
    if re.search(r" habe ich (?:19|20)\d\d ", told):
        return told
    year = "" if role is None or role.current or not role.end else f" {role.end.year}"
    return told.replace(" habe ich ", f" habe ich{year} ", 1)


def is_paper(point: Point) -> bool:
    """
    Whether what stands under education is a certificate or course and no degree.
    """
    role, text = point.role, point.lines[0].text
    trained = trade_learnt(role) or course_taken(role) or by_its_trade(role, text)
    if trained or school_exam(role):
        return False
    return bool(
        HOLDER.match(text)
        or not (
            exam_in(text)
            or any(k.search(text) for k in (ACADEMIC, TRAINING, STATE_EXAM, STUDIES))
        )
        or re.search(r"[Zz]ertifi|schein\b|Nachweis|\([A-Z]{2,6}\)$", text)
    )
