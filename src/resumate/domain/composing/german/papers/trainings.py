"""
Trades learnt, courses and masters in German.
"""

import re

from resumate.domain.composing.german.papers.study_places import (
    ACADEMIC,
    TRAINING,
    place_only,
)
from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.places import behind_at
from resumate.domain.language.german_training import (
    course_of,
    trade_learned,
    trained_in_a_field,
)
from resumate.domain.language.name_kinds import title_score
from resumate.domain.lexicon.months import IN_GERMAN
from resumate.domain.patterns import regex
from resumate.domain.resume import Role

_MONTH = rf"(?:{IN_GERMAN}|(?:Früh|Sommer|Herbst|Winter)\w*)\b"

_PASSED_THEN = regex(rf"prüfung (?:(?P<month>im {_MONTH}) )?(?P<year>(?:19|20)\d\d)\b")

_YEAR_FIRST = regex(r"^(?P<year>(?:19|20)\d\d)(?: \||:) ")

_HONOURS = regex(r" mit (?:Auszeichnung|(?:sehr )?gutem Erfolg)\b")

_OF_A_FIELD = (
    r"[A-ZÄÖÜ][\w-]*(?:technik|bau|kunde|handel|wesen|gewerbe|pflege|handwerk|wirtschaft"
    r"|mechanik|elektronik|mechatronik|informatik|gastronomie|logistik)\b"
)
"""What a trade is learnt in: "Lehrabschlussprüfung Landmaschinentechnik"."""

_MASTERS = regex(
    r"\b(?:(?:Industrie|Handwerks)?[Mm]eister|Externen|Gesellen|Gehilfen|Facharbeiter|"
    r"Lehrabschluss)prüfung(?: (?:(?:im|als|zu[mr]) "
    rf"(?!{_MONTH})|(?=(?:[A-ZÄÖÜ]\w+-,? (?:und |u\. )?)*[A-ZÄÖÜ]\w+"
    r"(?:in|frau|kraft|mann|er|ist|or|ent|eur|wirt|koch)\b))"
    r"(?:[A-ZÄÖÜ]\w+-, )*[^,;|()\d]+| in [A-ZÄÖÜ][\w-]+"
    rf"| (?={_OF_A_FIELD})[A-ZÄÖÜ][\w-]+)?"
)
"""What who learnt a trade passes, then or later: "Meisterprüfung im Malerhandwerk"."""

_BARE_EXAM = regex(
    r"(?<=prüfung) (?P<who>(?:[A-ZÄÖÜ]\w+-,? (?:und |u\. )?)*"
    r"(?P<trade>[A-ZÄÖÜ]\w+)\b.*)"
)

_PASSED_IN = regex(
    r"\b(?:bestanden|abgelegt|absolviert|abgeschlossen|LAP|Abschluss|Prüfung)\D{0,6}(?:\d\d?[./])?"
    r"((?:19|20)\d\d)\b"
)

HOLDER = regex(
    r"^(?:(?:Staatl(?:ich|\.) )?(?:[Gg]eprüfte|[Gg]epr\.|[Aa]nerkannte|"
    r"[Zz]ertifizierte)|Examinierte|Zertifizierte|Gelernte|"
    r"[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich) unterwiesene)r? "
)
"""Who is somebody by a paper: "Geprüfter Bilanzbuchhalter"."""

_LEARNT = regex(
    r"(?P<who>(?:Dipl\. |[A-ZÄÖÜ][\w-]+(?:ische|liche)r? )?[A-ZÄÖÜ][\w-]*"
    r"(?:(?P<hers>in|frau|kraft|angestellte)|mann|er|ist|or|ent|eur|wirt|koch))"
    r"(?: (?:für|im|in|der|des) [A-ZÄÖÜ][\w-]*(?:(?:,| und|-,) [\w-]+)*)?"
    r"(?: \([A-Z]{2,4}(?: [A-ZÄÖÜ][a-zäöüß]+)?\)| HF| FH| IHK| HWK"
    r"| \((?:Fachrichtung|Schwerpunkt) [A-ZÄÖÜ][^()]*\))?"
)
"""A trade by which a course is called: "Kauffrau im Einzelhandel"."""


def by_its_trade(role: Role | None, text: str) -> str:
    """
    The training to a trade whose line has no time of its own but says that it ended.
    """
    trade = trade_learned(text) if role is None else ""
    if not (trade and _LEARNT.fullmatch(trade)):
        return ""
    passed = _PASSED_IN.search(text)
    when = f" {passed[1]}" if passed else ""
    to = "zur" if re.search(r"(?:in|frau|kraft)\b", trade.split(" ")[0]) else "zum"
    return f"Meine Ausbildung {to} {trade} habe ich{when} abgeschlossen."


def course_taken(role: Role | None) -> str:
    """
    The training that its title names in its own way: "Lehre: Maurer", "Maurerlehre".
    """
    if role and not role.current and (told := _in_a_field(role)):
        return told
    named = course_of(role.title, role.employer) if role else ""
    if role is None or role.current or not named or TRAINING.match(role.title):
        return ""
    course = _DETAIL.split(named)[0]
    firm = place_only(role.employer)
    swapped = firm in named or bool(course_of("Koch", firm))
    firm = "" if swapped else firm
    where = behind_at(firm)
    return f"Meine {course} habe ich{where} abgeschlossen."


def retrained(text: str) -> str:
    """
    "Meine Umschulung in der Logistik habe ich 2031 mit gutem Erfolg abgeschlossen."
    """
    told = trained_in_a_field(text)
    if told is None:
        return ""
    sign = gender(told.field) if told.field else ""
    within = {"f": "in der", "m": "im", "n": "im"}.get(sign, "")
    what = f"{within} {told.field}" if within else f"„{told.named or told.field}“"
    when = f" {told.year}" if told.year else ""
    return f"Meine {told.course} {what} habe ich{when}{told.how} abgeschlossen."


_MASTER = regex(
    r"(?!Haus|Bürger|Platz|Wacht|Zahl|Schul)[A-ZÄÖÜ]\w{3,}meister(?:in)?"
    r"(?: [A-ZÄÖÜ][a-zäöüß]+)?(?: \((?:IHK|HWK)\))?"
)
"""Who mastered a trade: "Tischlermeisterin"."""


def is_master(role: Role | None) -> str:
    """
    "Seit 2015 bin ich Tischlermeisterin" of who ended a school for masters then.
    """
    title = _RESULT_FIRST.sub("", role.title) if role else ""
    if role is None or role.current or not _MASTER.fullmatch(title):
        return ""
    return f"Seit {role.end.year} bin ich {title}." if role.end else f"Ich bin {title}."


_IN_A_FIELD = regex(
    r"(?P<course>(?:Berufsl|L)ehre|Ausbildung|Umschulung) (?P<field>[A-ZÄÖÜ][\w-]+)"
    r"(?P<beside> \((?:Fachrichtung|Schwerpunkt) [A-ZÄÖÜ][^()]*\))?"
)
"""A training by its field: "Lehre Einzelhandel (Schwerpunkt Sportartikel)"."""


def _in_a_field(role: Role) -> str:
    """
    "Meine Lehre im Einzelhandel habe ich beim Sporthaus Weiß abgeschlossen."
    """
    found = _IN_A_FIELD.fullmatch(role.title)
    sign = gender(found["field"]) if found else ""
    if not found or sign not in {"m", "n", "f"} or title_score(found["field"]):
        return ""
    within = "in der" if sign == "f" else "im"
    course = f"{found['course']} {within} {found['field']}{found['beside'] or ''}"
    where = behind_at(place_only(role.employer))
    return f"Meine {course} habe ich{where} abgeschlossen."


_NO_TRADE = regex(
    r"mitarbeiter|doktorand|postdoc|assistent(?:en|in)? (?:an|am|in)\b|hilfskraft"
    r"|praktikant|werkstudent|stipendiat",
    re.IGNORECASE,
)
"""What one is at a university, and is not trained for."""


def training(name: str, place: str, *, current: bool) -> str:
    """
    A training by its own name: "Ausbildung zum Maler"; "" for any other course.
    """
    training = TRAINING.search(name)
    if training is None or _NO_TRADE.search(training.group()):
        return ""
    where = "" if "," in place else behind_at(place)
    verb = "mache ich zurzeit" if current else "habe ich"
    done = "" if current else " abgeschlossen"
    return f"Meine {training.group().strip()} {verb}{where}{done}."


def master_title(text: str) -> str:
    """
    The examination for masters that *text* names: "" where it names none.
    """
    exam = exam_in(text)
    named = _BARE_EXAM.sub(_for_a_trade, exam[0].strip()) if exam else ""
    passed = _PASSED_IN.search(text)
    when = f" {passed[1]}" if passed else ""
    if then := _PASSED_THEN.search(text) or _YEAR_FIRST.match(text):
        month = then.groupdict().get("month")
        when = f" {month} {then['year']}" if month else f" {then['year']}"
    honours = _HONOURS.search(text)
    how = honours[0] if honours else ""
    named = named.replace(" u. ", " und ")
    if _OF_NOTHING.fullmatch(named) and not (when or how):
        return ""
    return f"Meine {named} habe ich{when}{how} abgelegt." if exam else ""


def exam_in(text: str) -> re.Match[str] | None:
    """
    The examination of who learnt a trade that *text* names; None of a part of it alone:
    "AEVO = Teil IV der Meisterprüfung".
    """
    named = _MASTERS.finditer(text)
    return next((x for x in named if not _PART_OF.search(text[: x.start()])), None)


_PART_OF = regex(
    r"\bTeile? (?:[IVX]+|\d)(?:(?:, | und | u\. |[–-]|/)(?:[IVX]+|\d))*"
    r"(?: \([^()]*\))? "
    r"(?:(?:der|zur|meiner|einer|von) )?(?:[A-ZÄÖÜ]\w+-)?$"
)
"""Ahead of the exam of which something is a part."""

BARE_EXAM = regex(r"Meine \w+prüfung habe ich\b")
"""An exam told without the trade it is in."""

_OF_NOTHING = regex(r"(?:Externen|Gesellen|Gehilfen|Lehrabschluss|Meister)prüfung")
"""An exam by which nobody knows what was learnt."""


def _for_a_trade(exam: re.Match[str]) -> str:
    """
    "Externenprüfung Köchin" as the "Externenprüfung zur Köchin".
    """
    hers = re.search(r"(?:in|frau|kraft)$", exam["trade"])
    if re.fullmatch(_OF_A_FIELD, exam["who"]):
        within = "im" if gender(exam["who"]) in {"m", "n"} else "in"
        return f" {within} {exam['who']}"
    known = _LEARNT.match(exam["trade"])
    of = "als" if "Meister" in exam.string[: exam.start()] else "zur" if hers else "zum"
    return f" {of} {exam['who']}" if known else exam[0]


def trade_learnt(role: Role | None) -> str:
    """
    The training that a course called by its trade was; "" for any other.
    """
    if role is None or role.current or ACADEMIC.search(role.title):
        return ""
    title = _RESULT_FIRST.sub("", role.title)
    if HOLDER.match(title):
        return f"Ich bin {as_holder(_BESIDE.split(title)[0])}."
    named = _BRANCH.sub(r" (\1)", role.title)
    trade = _LEARNT.fullmatch(named)
    if trade is None or _NO_TRADE.search(named):
        return ""
    to = "zur" if trade["hers"] else "zum"
    where = behind_at(place_only(role.employer))
    title = re.sub(r"^Dipl\. ", "dipl. ", named)
    title = _EMPLOYED.sub("n", _DESCRIBED.sub(_weak, title))
    return f"Meine Ausbildung {to} {title} habe ich{where} abgeschlossen."


_BRANCH = regex(r", ((?:Fachrichtung|Schwerpunkt) [A-ZÄÖÜ][^(),]*)$")
"""In what a trade was learnt, behind a comma: it goes into a bracket."""

_EMPLOYED = regex(r"(?<=angestellte)r?(?=$| \()")
"""Who is called by an adjective: "Fachangestellter", behind "zum"."""

_DESCRIBED = regex(r"^(?P<how>[A-ZÄÖÜ][\w-]+(?:isch|lich)e)r?(?= [A-ZÄÖÜ])")


def _weak(found: re.Match[str]) -> str:
    """
    "Technischer Assistent", behind "zum", with a small "technischen".
    """
    return f"{found['how'][0].lower()}{found['how'][1:]}n"


_RESULT_FIRST = regex(r"^(?:Abschlu(?:ss|ß)(?: als)?|Prüfung zu[mr]):? ")

_BESIDE = regex(r", (?![^()]*\))")


def as_holder(title: str) -> str:
    """
    Who somebody is by a paper: "staatlich anerkannte Erzieherin"; "Gepr. Meister", of
    whom "Gepr." does not tell whether it is a woman, stays as it is.
    """
    title = re.sub(r"^Staatl\. ", "Staatlich ", title)
    return title if title.startswith("Gepr.") else title[0].lower() + title[1:]


_DETAIL = regex(r",| \((?![A-Z]{2,4}\))| –")
