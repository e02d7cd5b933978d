"""
Degrees and apprenticeships in German.
"""

import re

from resumate.domain.composing.german.nouns import gender
from resumate.domain.composing.german.places import at, behind_at
from resumate.domain.composing.names import only_name
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import cleaned
from resumate.domain.language.german_training import course_of, trade_learned
from resumate.domain.language.name_kinds import PUPILS_SCHOOL, title_score
from resumate.domain.language.places import is_place
from resumate.domain.language.standing import GIVEN_UP
from resumate.domain.lexicon.months import IN_GERMAN
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import Role

_ACADEMIC = regex(
    r"\b(?:Bachelor|Master|Magister|Mag(?=\. ?\()|Diplom|Dipl(?=\.-[A-ZÄÖÜ])|"
    r"[BM]\.\s?(?:A|Sc|Eng|Ed|Mus|Arch|Comp|Phil|LL|Tech|Arts|Science)|[BM]Sc|"
    r"[BM]Eng|[BM]A|MBA|LL\.?\s?[BM]|(?<!Praxis )(?<!Kanzlei )Dr)\b"
)
_TRAINING = regex(r"\b(?:Ausbildung|Umschulung|Lehre) (?:zu[mr]|als) [^,(]+")
_TRADE = regex(
    r"(?:\w*bildung (?:als |zu[mr] )?|Berufslehre |\bLehre |^|(?<=\| ))"
    r"(?P<who>[A-ZÄÖÜ][^,|()]* "
    r"(?:EFZ|EBA|(?:mit )?eidg\. Fachausweis)\b|Techniker(?:in)? (?:TS|HF)\b[^,|()]*)"
)
"""Who is somebody by a Swiss training: "Kauffrau EFZ, Profil E"."""
_BASIC = regex(r"\b(?:EFZ|EBA)$")
"""What one learns first of all."""
_ASIDE = regex(r" \([^()]*\)$")
_STUDIES = regex(
    r"(?:[A-Z][\w-]*-)?(?:Bachelors|Masters|Diploms|S)tudium (?:der |des )?"
    r"[A-ZÄÖÜ][\w -]+"
)
_EXPECTED = regex(r"\b[Vv]oraussichtlich (?:im |bis )?((?:[A-ZÄÖÜ][a-zäöü]+ )?20\d\d)")
_COLLEGE = regex(r"Kolleg(?: und [A-ZÄÖÜ]\w+)?(?: für)? [A-ZÄÖÜ][\w -]+")
"""An Austrian training behind the Matura."""
_TITLE_BESIDE = regex(r"(?<=[a-zäöüß]) \(((?:MSc|BSc|MA|BA|M\.|B\.)[^()]*)\)$")
"""The degree in brackets behind a school: "Universität Basel (MSc)"."""
_STATE_EXAM = regex(
    r"(?:^|(?<=, )|(?<=\| ))(?:(?:Erstes|Zweites|1\.|2\.) )?Staatsexamen\b"
)
_MONTH = rf"(?:{IN_GERMAN}|(?:Früh|Sommer|Herbst|Winter)\w*)\b"
_PASSED_THEN = regex(rf"prüfung (?:(?P<month>im {_MONTH}) )?(?P<year>(?:19|20)\d\d)\b")
_YEAR_FIRST = regex(r"^(?P<year>(?:19|20)\d\d)(?: \||:) ")
_HONOURS = regex(r" mit (?:Auszeichnung|(?:sehr )?gutem Erfolg)\b")
_MASTERS = regex(
    r"\b(?:(?:Industrie|Handwerks)?[Mm]eister|Externen|Gesellen|Gehilfen|Facharbeiter|"
    r"Lehrabschluss)prüfung(?: (?:(?:im|als|zu[mr]) "
    rf"(?!{_MONTH})|(?=(?:[A-ZÄÖÜ]\w+-,? (?:und |u\. )?)*[A-ZÄÖÜ]\w+"
    r"(?:in|frau|kraft|mann|er|ist|or|ent|eur|wirt|koch)\b))"
    r"(?:[A-ZÄÖÜ]\w+-, )*[^,;|()\d]+)?"
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
GOES_ON = regex(
    r"[,;\s(–-]*\b(?:vorauss(?:\.|ichtlich\w*)|läuft|laufend|angestrebt\w*|geplant\w*|derzeit|"
    r"zurzeit|aktuell|noch nicht abgeschlossen|in Arbeit|immatrikuliert|"
    r"im \d+\. Semester)(?!\w).*",
    re.IGNORECASE,
)
"""Studies that are not done yet, by the words beside them."""
NEVER_DONE = regex(
    rf"\b{GIVEN_UP}\b",
    re.IGNORECASE,
)
HOLDER = regex(
    r"^(?:(?:Staatl(?:ich|\.) )?(?:[Gg]eprüfte|[Gg]epr\.|[Aa]nerkannte|"
    r"[Zz]ertifizierte)|Examinierte|Zertifizierte|Gelernte)r? "
)
"""Who is somebody by a paper: "Geprüfter Bilanzbuchhalter"."""
_IN_TRAINING = regex(
    r"(?:(?:^|\| )(?P<what>[^|,;]+), )?(?P<way>[Ii]n (?:Weiterb|Ausb)ildung)\b"
    r"(?:[,;:] (?P<more>[^|]+))?"
)
"""What one is trained for besides work, and how far one is."""
_YEARS = regex(
    r"[,\s(]*(?:\d\d/)?(?:19|20)\d\d(?:\s*(?:[–-]|bis\b)\s*(?:\d\d/)?(?:(?:19|20)\d\d|heute))?\)?"
)
_PLACE = regex(
    r"universität|hochschule|schule|akademie|institut|kolleg|\bFH\b|\bTU\b|IHK",
    re.IGNORECASE,
)
_RESULT = regex(r"\b(?:\w+-)?(?:Abschluss|Note|Prüfung)\b")
_LETTERS = regex(r"(?![A-Z]*IT\b)[A-Z]{3,5}\b")
_SPLIT = regex(r"\s+[–—|]\s+|\s+-\s+|,\s+")


def degree(point: Point) -> Said | None:
    """
    One degree or apprenticeship, finished or not, as a sentence; nothing of what was
    given up.
    """
    line, role = point.lines[0], point.role
    if NEVER_DONE.search(line.text):
        return None
    text = cleaned(point.items[0] if point.items else line.text)
    name, place = _name_and_place(point, text)
    place = _place_only(place)
    current = bool(GOES_ON.search(line.text) or (role and role.current))
    name = GOES_ON.sub("", name)
    if current and not _learns_a_trade(point) and (attended := _attended(line.text)):
        return of_candidate(attended, line)
    masters = "" if current else _masters(text) or _by_its_trade(role, text)
    if trained := masters or _learnt(role) or _trained(name, place, current=current):
        return of_candidate(_dated(trained, role), line)
    if (trade := _TRADE.search(_YEARS.sub("", text).strip(" |"))) and not current:
        learned = f"Meine Grundbildung als {trade['who']} habe ich abgeschlossen."
        holds = f"Ich bin {trade['who']}."
        return of_candidate(learned if _BASIC.search(trade["who"]) else holds, line)
    bare = _YEARS.sub("", text)
    if (
        study := _course(role) or _college(name or text) or _study(bare, role)
    ) and not current:
        return of_candidate(_dated(study, role), line)
    told = _expected(point) or _studied(name, place, current=current)
    told = told or _under_way(point)
    return of_candidate(_dated(told, role), *point.lines) if told else None


_BEHIND_A_PLACE = regex(
    r"(?:;|, (?:\w+-)?"
    r"(?:Abschluss|Note|Prüfung|Erasmus|Schwerpunkt|Diplomarbeit)\b).*$"
)
"""What of studies stands behind where they were: a result, its grade, a year abroad."""
_BRACKET_LAST = regex(r"\s*\((?:[^()]*\)?)$")


def _place_only(place: str) -> str:
    """
    The name of a school or firm without the grade or the rest that stands behind it.
    """
    bare = _BRACKET_LAST.sub("", _BEHIND_A_PLACE.sub("", only_name(place)).rstrip(" ,"))
    return "" if _RESULT.search(bare) else bare


_LEARNT = regex(
    r"(?P<who>(?:Dipl\. |[A-ZÄÖÜ][\w-]+(?:ische|liche)r? )?[A-ZÄÖÜ][\w-]*"
    r"(?:(?P<hers>in|frau|kraft|angestellte)|mann|er|ist|or|ent|eur|wirt|koch))"
    r"(?: (?:für|im|in|der|des) [A-ZÄÖÜ][\w-]*(?:(?:,| und|-,) [\w-]+)*)?"
    r"(?: \([A-Z]{2,4}(?: [A-ZÄÖÜ][a-zäöüß]+)?\)| HF| FH| IHK| HWK"
    r"| \((?:Fachrichtung|Schwerpunkt) [A-ZÄÖÜ][^()]*\))?"
)
"""A trade by which a course is called: "Kauffrau im Einzelhandel"."""


def _by_its_trade(role: Role | None, text: str) -> str:
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


def _course(role: Role | None) -> str:
    """
    The training that its title names in its own way: "Lehre: Maurer", "Maurerlehre".
    """
    if role and not role.current and (told := _in_a_field(role)):
        return told
    named = course_of(role.title, role.employer) if role else ""
    if role is None or role.current or not named or _TRAINING.match(role.title):
        return ""
    course = _DETAIL.split(named)[0]
    firm = _place_only(role.employer)
    swapped = firm in named or bool(course_of("Koch", firm))
    firm = "" if swapped else firm
    where = behind_at(firm)
    return f"Meine {course} habe ich{where} abgeschlossen."


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
    where = behind_at(_place_only(role.employer))
    return f"Meine {course} habe ich{where} abgeschlossen."


_NO_TRADE = regex(
    r"mitarbeiter|doktorand|postdoc|assistent(?:en|in)? (?:an|am|in)\b|hilfskraft"
    r"|praktikant|werkstudent|stipendiat",
    re.IGNORECASE,
)
"""What one is at a university, and is not trained for."""


def _trained(name: str, place: str, *, current: bool) -> str:
    """
    A training by its own name: "Ausbildung zum Maler"; "" for any other course.
    """
    training = _TRAINING.search(name)
    if training is None or _NO_TRADE.search(training.group()):
        return ""
    where = "" if "," in place else behind_at(place)
    verb = "mache ich zurzeit" if current else "habe ich"
    done = "" if current else " abgeschlossen"
    return f"Meine {training.group().strip()} {verb}{where}{done}."


def _masters(text: str) -> str:
    """
    The examination for masters that *text* names: "" where it names none.
    """
    exam = _MASTERS.search(text)
    named = _BARE_EXAM.sub(_for_a_trade, exam[0].strip()) if exam else ""
    passed = _PASSED_IN.search(text)
    when = f" {passed[1]}" if passed else ""
    if then := _PASSED_THEN.search(text) or _YEAR_FIRST.match(text):
        month = then.groupdict().get("month")
        when = f" {month} {then['year']}" if month else f" {then['year']}"
    honours = _HONOURS.search(text)
    how = honours[0] if honours else ""
    named = named.replace(" u. ", " und ")
    return f"Meine {named} habe ich{when}{how} abgelegt." if exam else ""


def _for_a_trade(exam: re.Match[str]) -> str:
    """
    "Externenprüfung Köchin" as the "Externenprüfung zur Köchin".
    """
    hers = re.search(r"(?:in|frau|kraft)$", exam["trade"])
    known = _LEARNT.match(exam["trade"])
    of = "als" if "Meister" in exam.string[: exam.start()] else "zur" if hers else "zum"
    return f" {of} {exam['who']}" if known else exam[0]


def _learnt(role: Role | None) -> str:
    """
    The training that a course called by its trade was; "" for any other.
    """
    if role is None or role.current or _ACADEMIC.search(role.title):
        return ""
    title = _RESULT_FIRST.sub("", role.title)
    if HOLDER.match(title):
        return f"Ich bin {as_holder(_BESIDE.split(title)[0])}."
    trade = _LEARNT.fullmatch(role.title)
    if trade is None or _NO_TRADE.search(role.title):
        return ""
    to = "zur" if trade["hers"] else "zum"
    where = behind_at(_place_only(role.employer))
    title = re.sub(r"^Dipl\. ", "dipl. ", role.title)
    title = _EMPLOYED.sub("n", _DESCRIBED.sub(_weak, title))
    return f"Meine Ausbildung {to} {title} habe ich{where} abgeschlossen."


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


_SHORT_DEGREE = regex(
    r"(?P<degree>[BM]\.? ?(?:Sc|A|Eng|Ed)\.?) (?P<field>[A-ZÄÖÜ][\w-]+)"
)
_DETAIL = regex(r",| \((?![A-Z]{2,4}\))| –")
_SCHOOL = regex(
    rf"(?P<name>(?:{PUPILS_SCHOOL.pattern}|(?:\w+-)?(?:[A-ZÄÖÜ][a-zäöü]+)?berufsschule\b)"
    r"[^,|(]*)",
    re.IGNORECASE,
)
_LEAVING = regex(
    r"voraussichtlich\w* (?:Abschluss|Schulabschluss)[^()|]*", re.IGNORECASE
)


def _learns_a_trade(point: Point) -> bool:
    """
    Whether a course has a name of its own, and the school only is where it is taught.
    """
    named = point.role is not None and bool(point.role.title)
    return bool(point.items) or (named and "Berufsschule" in point.lines[0].text)


def _attended(text: str) -> str:
    """
    The school that a pupil goes to, and when it ends; "" for a course of study.
    """
    school = _SCHOOL.search(text)
    if not school:
        return ""
    leaving = _LEAVING.search(text)
    aside = f" ({leaving[0].strip(' ,;')})" if leaving else ""
    the = "das" if school["neuter"] else "die"
    return f"Zurzeit besuche ich {the} {school['name'].strip()}{aside}."


def _dated(told: str, role: Role | None) -> str:
    """
    What ended with the year in which it did.
    """
    if re.search(r" habe ich (?:19|20)\d\d ", told):
        return told
    year = "" if role is None or role.current or not role.end else f" {role.end.year}"
    return told.replace(" habe ich ", f" habe ich{year} ", 1)


def _expected(point: Point) -> str:
    """
    Studies by their own name, and when they are to end, where their line tells that;
    "" for any other.
    """
    role = point.role
    when = _EXPECTED.search(" ".join(line.text for line in point.lines))
    head = _SPLIT.split(role.title)[0] if role else ""
    if role is None or when is None or not _STUDIES.fullmatch(head):
        return ""
    where = f" {_at_school(_place_only(role.employer))}" if role.employer else ""
    month = "im " * (" " in when[1])
    return f"Mein {head}{where} schließe ich voraussichtlich {month}{when[1]} ab."


def _under_way(point: Point) -> str:
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
_DOCTOR = regex(r"^Promotion(?: \(|$)")
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


def _studied(name: str, place: str, *, current: bool) -> str:
    name = _MARK.sub("", re.sub(r"^Abschluss:? ", "", name))
    where = f" {_at_school(place)}" if place else ""
    if _STATE_EXAM.match(name):
        name = re.sub(r"^(Erste|Zweite)s ", r"\1 ", name)
        return f"Das {name} habe ich{where} abgelegt."
    doctor = name.startswith("Promotion")
    if not (doctor or _ACADEMIC.search(name)):
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
        how = f"mit dem {short['degree']} in {short['field']}"
    if _NO_COLLEGE.search(place):
        return f"Meine Ausbildung{where} habe ich {how} abgeschlossen."
    return f"Mein Studium{of}{where} habe ich {how} abgeschlossen."


def _college(text: str) -> str:
    """
    "Das Kolleg für Sozialpädagogik habe ich abgeschlossen."
    """
    college = _COLLEGE.search(text)
    return f"Das {college[0].strip()} habe ich abgeschlossen." if college else ""


def _study(text: str, role: Role | None) -> str:
    """
    Studies by their own name: "FH-Studium Recht, Abschluss Mag. (FH), Fachhochschule".
    """
    head, *rest = _SPLIT.split(text.strip(" :,|"))
    if not _STUDIES.fullmatch(_ASIDE.sub("", head)):
        return ""
    pieces = [half for one in rest for half in _TITLE_BESIDE.split(one) if half]
    named = [re.sub(r"^Abschluss:? ", "", one) for one in pieces]
    title = next((one for one in named if _ACADEMIC.match(one)), "")
    place = next((one for one in named if one != title and _PLACE.search(one)), "")
    if not place and role and role.title == head:
        place = _place_only(role.employer)
    where = f" {_at_school(place)}" if place else ""
    with_title = f" mit dem Abschluss {title}" if title else ""
    told = f"Mein {head} habe ich{where}{with_title} abgeschlossen."
    return told if title or place else ""


_EQUALS = regex(r"\((?:entspricht|gleichwertig mit|vergleichbar mit) [^()]*\)")
"""What a degree from elsewhere is worth here: it is called by its own name."""


def _name_and_place(point: Point, text: str) -> tuple[str, str]:
    role = point.role
    known = _ACADEMIC, _TRAINING, _STATE_EXAM, _DOCTOR
    if role and any(pattern.search(role.title) for pattern in known):
        whole = not (_TRAINING.match(role.title) and "," in role.title)
        return _in_field(role.title), only_name(role.employer) if whole else ""
    equal = _EQUALS.search(text)
    if role and role.title and role.employer and equal:
        return f"{role.title} {equal[0]}", only_name(role.employer)
    if role and role.title and any(one.search(role.employer) for one in known):
        return _in_field(role.employer), role.title
    bare = _SAME_PLACE.sub("", _YEARS.sub("", text))
    pieces = [p.strip(" ,") for p in _SPLIT.split(bare)]
    named = (p for p in pieces if not is_place(_ASIDE.sub("", p)))
    name = next((p for p in named if any(k.search(p) for k in known)), "")
    place = next((p for p in pieces if p != name and _PLACE.search(p)), "")
    after = pieces[pieces.index(name) + 1] if name and name != pieces[-1] else ""
    if (
        after
        and after != place
        and _ACADEMIC.search(name)
        and not re.search(r"\d", after)
    ):
        name = f"{name} in {after}"
    return name, place


_SAME_PLACE = regex(r", (?:ebenda|ebd\.?|dito|dto\.?)(?=$|[,;| ])")
"""Where what stands above was, too."""
_ABROAD = regex(r"(?:Erasmus|Auslands)", re.IGNORECASE)
"""A time of the studies spent elsewhere, and no field of theirs."""
_STRESS = regex(r"(?:Schwerpunkt|Vertiefung)\b")


def _in_field(title: str) -> str:
    title = GOES_ON.sub("", title)
    head, comma, field = _YEARS.sub("", title).strip(" ,").partition(", ")
    plain = comma and "," not in field and not _ABROAD.match(field)
    named = plain and _ACADEMIC.search(head)
    to = "mit" if _STRESS.match(field) else "in"
    return f"{head} {to} {field}" if named else head


def is_paper(point: Point) -> bool:
    """
    Whether what stands under education is a certificate or course and no degree.
    """
    text = point.lines[0].text
    if _learnt(point.role) or _course(point.role) or _by_its_trade(point.role, text):
        return False
    return bool(
        HOLDER.match(text)
        or not any(
            k.search(text)
            for k in (_ACADEMIC, _TRAINING, _STATE_EXAM, _STUDIES, _MASTERS)
        )
        or re.search(r"[Zz]ertifi|schein\b|Nachweis|\([A-Z]{2,6}\)$", text)
    )
