"""
Studies in German: finished, going on, or hoped for.
"""

import re

from resumate.domain.composing.german.papers.study_places import (
    ACADEMIC,
    ASIDE,
    PLACE,
    SPLIT,
    STATE_EXAM,
    place_only,
)
from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.places import at
from resumate.domain.composing.german.words.works import is_many
from resumate.domain.composing.names import only_name
from resumate.domain.composing.wording import cleaned
from resumate.domain.language.name_kinds import PUPILS_SCHOOL
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import Role

STUDIES = regex(
    r"(?:[A-Z][\w-]*-)?(?:Bachelors|Masters|Diploms|S)tudium (?:der |des )?"
    r"[A-ZÄÖÜ][\w -]+"
)

_EXPECTED = regex(r"\b[Vv]oraussichtlich (?:im |bis )?((?:[A-ZÄÖÜ][a-zäöü]+ )?20\d\d)")

_COLLEGE = regex(r"Kolleg(?: und [A-ZÄÖÜ]\w+)?(?: für)? [A-ZÄÖÜ][\w -]+")
"""An Austrian training behind the Matura."""

_TITLE_BESIDE = regex(r"(?<=[a-zäöüß]) \(((?:MSc|BSc|MA|BA|M\.|B\.)[^()]*)\)$")
"""The degree in brackets behind a school: "Universität Basel (MSc)"."""

_IN_TRAINING = regex(
    r"(?:(?:^|\| )(?P<what>[^|,;]+), )?(?P<way>[Ii]n (?:Weiterb|Ausb)ildung)\b"
    r"(?:[,;:] (?P<more>[^|]+))?"
)
"""What one is trained for besides work, and how far one is."""

_LETTERS = regex(r"(?![A-Z]*IT\b)[A-Z]{3,5}\b")

_SHORT_DEGREE = regex(
    r"(?P<degree>[BM]\.? ?(?:Sc|A|Eng|Ed)\.?) "
    r"(?:(?P<how>[A-ZÄÖÜ][a-zäöüß]+)e (?=\S+$))?(?P<field>[A-ZÄÖÜ][\w-]+)"
)

_SCHOOL = regex(
    rf"(?P<name>(?:{PUPILS_SCHOOL.pattern}|(?:\w+-)?(?:[A-ZÄÖÜ][a-zäöü]+)?berufsschule\b)"
    r"[^,|(]*)",
    re.IGNORECASE,
)

_LEAVING = regex(
    r"voraussichtlich\w* (?:Abschluss|Schulabschluss)[^()|]*", re.IGNORECASE
)


def school_attended(text: str) -> str:
    """
    The school that a pupil goes to, and when it ends; "" for a course of study.
    """
    school = _SCHOOL.search(text)
    if not school:
        return ""
    leaving = _LEAVING.search(text)
    told = leaving[0].strip(" ,;") if leaving else ""
    aside = f" ({told[0].lower()}{told[1:]})" if told else ""
    the = "das" if school["neuter"] else "die"
    return f"Zurzeit besuche ich {the} {school['name'].strip()}{aside}."


def expected_degree(point: Point) -> str:
    """
    Studies by their own name, and when they are to end, where their line tells that;
    "" for any other.
    """
    role = point.role
    when = _EXPECTED.search(" ".join(line.text for line in point.lines))
    head = SPLIT.split(role.title)[0] if role else ""
    if role is None or when is None or not STUDIES.fullmatch(head):
        return ""
    where = f" {_at_school(place_only(role.employer))}" if role.employer else ""
    month = "im " * (" " in when[1])
    return f"Mein {head}{where} schließe ich voraussichtlich {month}{when[1]} ab."


def study_under_way(point: Point) -> str:
    """
    What one is trained for besides studies, where its own line or a second one tells
    that it goes on, and when it ends.
    """
    role, text = point.role, point.lines[-1].text
    known = _IN_TRAINING.search(cleaned(text))
    if role is None or not (known or len(point.lines) > 1):
        return ""
    named = [known["what"]] if known and known["what"] else []
    if not named:
        named = [", ".join(filter(None, (role.title, only_name(role.employer))))]
    if known and known["more"]:
        named.append(known["more"])
    way = known["way"][1:] if known else "n Ausbildung"
    return f"Zurzeit bin ich i{way} ({'; '.join(named)})."


def _at_school(place: str) -> str:
    """
    Where one studied: "an der ZHAW Winterthur", as a school is known by its letters.
    """
    there = at(place)
    return f"an der {place}" if _LETTERS.match(place) and there[:4] == "bei " else there


_MARK = regex(r" \((?:Note |Gesamtnote |Abschlussnote )?\d,\d\d?\)$")

_FIELD_FIRST = regex(
    r"(?P<field>(?!Dipl|Mag|Bachelor|Master)[A-ZÄÖÜ][^,()]*?),? "
    r"\(?(?P<degree>[BM]\. ?(?:A|Sc|Eng|Ed)\.?|LL\. ?[BM]\.|MBA|Magister|Diplom"
    r"|(?:Bachelor|Master)(?: of [A-Z]\w+)?)\)?"
)
"""A degree that stands behind what was studied: "Informatik (M.Sc.)"."""

_BARE_DEGREE = regex(r"[BM]\. ?(?:A|Sc|Eng|Ed|Mus|Arch)")
"""Its field stands elsewhere, and its last stop is gone."""

_ENGINEER = regex(
    r"(?P<degree>Dipl\.-[A-ZÄÖÜ][a-zäöü]+\.?(?: \((?:FH|TU|TH|BA|DH|Univ\.)\))?)"
    r"(?: (?P<field>[A-ZÄÖÜ][\w-]+(?: und [A-ZÄÖÜ][\w-]+)?))?"
)
"""A degree by its short form: "Dipl.-Ing. Maschinenbau"."""

_NO_COLLEGE = regex(
    r"(?:Mittel|Fach|Berufs(?:fach)?|Real|Gewerbe|Handels)[Ss]chule|Gymnasium|Lyzeum"
)


def as_studied(name: str, place: str, *, current: bool) -> str:
    """
    What was studied and where, or is being studied, behind "Ich".
    """
    name = _MARK.sub("", re.sub(r"^Abschluss:? ", "", name))
    where = f" {_at_school(place)}" if place else ""
    if STATE_EXAM.match(name):
        name = re.sub(r"^(Erste|Zweite)s ", r"\1 ", name)
        return f"Das {name} habe ich{where} abgelegt."
    doctor = name.startswith("Promotion")
    if not (doctor or ACADEMIC.search(name)):
        return ""
    if current:
        aim = f"studiere ich{where} mit dem Ziel {name}"
        return f"Zurzeit {f'promoviere ich{where}' if doctor else aim}."
    if doctor:
        return f"Meine {name} habe ich{where} abgeschlossen."
    if name.startswith("Diplom ") or name in {
        "Diplom",
        "Bachelor",
        "Master",
        "Magister",
    }:
        where = f" {_at_school(place.partition(',')[0])}" if place else ""
        return f"Mein {name} habe ich{where} erworben."
    where = f" {_at_school(place.partition(',')[0])}" if place else ""
    return _with_degree(name, place, where)


def _described(how: str | None, field: str) -> str:
    """
    "Molekularen " of "Molekulare Biowissenschaften", as it stands behind "in"; "" where
    nothing describes the field, or its form does not tell the ending.
    """
    sign = gender(field)
    ending = {"f": "er", "p": "en"}.get("p" if is_many(field) else sign)
    return f"{how}{ending} " if how and ending else ""


def _with_degree(name: str, place: str, where: str) -> str:
    field = _FIELD_FIRST.fullmatch(name)
    of = f" {field['field']}" if field else ""
    how = f"mit dem {field['degree']}" if field else f"als {name}"
    if engineer := _ENGINEER.fullmatch(name):
        of = f" {engineer['field']}" if engineer["field"] else ""
        how = f"als {engineer['degree']}"
    elif _BARE_DEGREE.fullmatch(name):
        how = f"mit dem {name}."
    elif short := _SHORT_DEGREE.fullmatch(name):
        described = _described(short["how"], short["field"])
        if described or not short["how"]:
            how = f"mit dem {short['degree']} in {described}{short['field']}"
    if _NO_COLLEGE.search(place):
        return f"Meine Ausbildung{where} habe ich {how} abgeschlossen."
    return f"Mein Studium{of}{where} habe ich {how} abgeschlossen."


_TRADE_SCHOOL = regex(
    r"(?:Bundes)?(?:[Hh]andelsakademie|B?HAK|HTL|HTBLV?A|HBLV?A|HLW|HLT|HLF|Höhere "
    r"(?:[Tt]echnische|[Bb]undesl|[Ll]ehranstalt)\w*)\b(?: (?!in\b)[^,;()]+)?"
    r"(?P<town> in [^,;()]+)?"
)
"""An Austrian school that teaches a trade besides."""

_FINAL_EXAM = regex(r"(?:Reife- und Diplomp|Reifep|Diplomp)rüfung|Matura")


def school_exam(role: Role | None) -> str:
    """
    The exam with which one left a school that teaches a trade: "Die Matura habe ich an
    der Handelsakademie Wels abgelegt"; "" of any other school.
    """
    if role is None or role.current or not _FINAL_EXAM.fullmatch(role.title):
        return ""
    school = _TRADE_SCHOOL.fullmatch(place_only(role.employer))
    return f"Die {role.title} habe ich an der {school[0]} abgelegt." if school else ""


def college_attended(text: str) -> str:
    """
    "Das Kolleg für Sozialpädagogik habe ich abgeschlossen."
    """
    college = _COLLEGE.search(text)
    return f"Das {college[0].strip()} habe ich abgeschlossen." if college else ""


def study_of(text: str, role: Role | None) -> str:
    """
    Studies by their own name: "FH-Studium Recht, Abschluss Mag. (FH), Fachhochschule".
    """
    head, *rest = SPLIT.split(text.strip(" :,|"))
    if not STUDIES.fullmatch(ASIDE.sub("", head)):
        return ""
    pieces = [half for one in rest for half in _TITLE_BESIDE.split(one) if half]
    named = [re.sub(r"^Abschluss:? ", "", one) for one in pieces]
    title = next((one for one in named if ACADEMIC.match(one)), "")
    place = next((one for one in named if one != title and PLACE.search(one)), "")
    if not place and role and role.title == head:
        place = place_only(role.employer)
    where = f" {_at_school(place)}" if place else ""
    with_title = f" mit dem Abschluss {title}" if title else ""
    told = f"Mein {head} habe ich{where}{with_title} abgeschlossen."
    return told if title or place else ""
