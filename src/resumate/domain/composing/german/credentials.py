"""
Degrees and certificates in German.
"""

import re

from resumate.domain.composing.german.places import at
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import (
    cleaned,
    listed,
    only_name,
    paper_name,
    papers_in,
)
from resumate.domain.plan import Point
from resumate.domain.resume import ResumeLine

_ACADEMIC = re.compile(
    r"\b(?:Bachelor|Master|Magister|Diplom|B\.\s?\w+|M\.\s?\w+|Dr)\b"
)
_TRAINING = re.compile(r"\b(?:Ausbildung|Umschulung|Lehre) (?:zu[mr]|als) [^,(]+")
_STATE_EXAM = re.compile(r"^(Erstes|Zweites|1\.|2\.) Staatsexamen")
_GOES_ON = re.compile(
    r"[,;\s(–-]*\b(?:vorauss(?:\.|ichtlich\w*)|läuft|laufend|angestrebt\w*|derzeit|"
    r"zurzeit|aktuell|noch nicht abgeschlossen|in Arbeit|immatrikuliert|"
    r"im \d+\. Semester)(?!\w).*",
    re.IGNORECASE,
)
"""Studies that are not done yet, by the words beside them."""
_NEVER_DONE = re.compile(
    r"\b(?:ohne Abschluss|abgebrochen|nicht (?:abgeschlossen|beendet))\b",
    re.IGNORECASE,
)
_HOLDER = re.compile(
    r"^(?:(?:Staatlich )?(?:[Gg]eprüfte|[Aa]nerkannte|[Zz]ertifizierte)|Examinierte|"
    r"Zertifizierte|Gelernte)r? "
)
_YEARS = re.compile(
    r"[,\s(]*(?:\d\d/)?(?:19|20)\d\d(?:\s*[–-]\s*(?:\d\d/)?(?:(?:19|20)\d\d|heute))?\)?"
)
_PLACE = re.compile(
    r"universität|hochschule|schule|akademie|institut|kolleg|\bFH\b|\bTU\b|IHK",
    re.IGNORECASE,
)
_RESULT = re.compile(r"\b(?:\w+-)?(?:Abschluss|Note|Prüfung)\b")
_SPLIT = re.compile(r"\s+[–—|]\s+|\s+-\s+|,\s+")
_ONLY_A_PLACE = re.compile(
    r"^(?:\w*[Ss]chule|\w*[Uu]niversität|\w*[Aa]kademie|Institut|\w*[Kk]olleg|WIFI|IHK|HWK|"
    r"VHS|TÜV|bfi|BFI)\b(?!.*(?:Kurs|Lehrgang|[Zz]ertifi|[Dd]iplom|schein|prüfung))"
)
_NEXT = re.compile(r", (?=(?:Führer(?:schein|ausweis)|Stapler|Kran|Ersthelfer)\w*)")
_VALID = re.compile(
    r"[ ,]+(?:gültig )?(?:bis|zuletzt|seit|ab) \(?(?:\d\d/)?(?:19|20)\d\d\)?$"
)
_LICENCE = re.compile(
    r"^(?P<name>Führer(?:schein|ausweis))(?:\s*:)?\s*(?:(?:Klassen?|Kl\.?|Kat\.?|\|)[:\s]*)?"
    r"(?P<classes>[A-Z][A-Z0-9]{0,3}(?:(?:, ?| und |/)[A-Z][A-Z0-9]{0,3}\b)*)\b"
)


def degree(point: Point) -> Said | None:
    """
    One degree or apprenticeship, finished or not, as a sentence; nothing of what was
    given up.
    """
    line, role = point.lines[0], point.role
    if _NEVER_DONE.search(line.text):
        return None
    text = cleaned(point.items[0] if point.items else line.text)
    name, place = _name_and_place(point, text)
    place = re.sub(r"\s*\([^()]*\)?$", "", place)
    place = "" if _RESULT.search(place) else place
    current = bool(_GOES_ON.search(line.text) or (role and role.current))
    name = _GOES_ON.sub("", name)
    if training := _TRAINING.search(name):
        where = f" {at(place)}" if place and "," not in place else ""
        verb = "mache ich zurzeit" if current else "habe ich"
        done = "" if current else " abgeschlossen"
        return of_candidate(
            f"Meine {training.group().strip()} {verb}{where}{done}.", line
        )
    told = _studied(name, place, current=current)
    return of_candidate(told, line) if told else None


def _studied(name: str, place: str, *, current: bool) -> str:
    where = f" {at(place)}" if place else ""
    if _STATE_EXAM.match(name):
        name = re.sub(r"^(Erste|Zweite)s ", r"\1 ", name)
        return f"Das {name} habe ich{where} abgelegt."
    if not _ACADEMIC.search(name):
        return ""
    if current:
        return f"Zurzeit studiere ich{where} mit dem Ziel {name}."
    if name.startswith("Promotion"):
        return f"Meine {name} habe ich{where} abgeschlossen."
    if name in {"Diplom", "Bachelor", "Master", "Magister"}:
        where = f" {at(place.partition(',')[0])}" if place else ""
        return f"Mein {name} habe ich{where} erworben."
    return f"Mein Studium{where} habe ich als {name} abgeschlossen."


def _name_and_place(point: Point, text: str) -> tuple[str, str]:
    role = point.role
    known = _ACADEMIC, _TRAINING, _STATE_EXAM
    if role and any(pattern.search(role.title) for pattern in known):
        whole = not (_TRAINING.match(role.title) and "," in role.title)
        return _in_field(role.title), only_name(role.employer) if whole else ""
    if role and any(pattern.search(role.employer) for pattern in known):
        return _in_field(role.employer), role.title
    pieces = [p.strip(" ,") for p in _SPLIT.split(_YEARS.sub("", text))]
    name = next((p for p in pieces if any(k.search(p) for k in known)), "")
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


def _in_field(title: str) -> str:
    title = _GOES_ON.sub("", title)
    head, comma, field = _YEARS.sub("", title).strip(" ,").partition(", ")
    named = comma and "," not in field and _ACADEMIC.search(head)
    return f"{head} in {field}" if named else head


def is_paper(point: Point) -> bool:
    """
    Whether what stands under education is a certificate or course and no degree.
    """
    text = point.lines[0].text
    return bool(
        _HOLDER.match(text)
        or not any(k.search(text) for k in (_ACADEMIC, _TRAINING, _STATE_EXAM))
        or re.search(r"[Zz]ertifi|schein\b|Nachweis|\([A-Z]{2,6}\)$", text)
    )


def certificates(points: list[Point]) -> Said | None:
    """
    Certificates and licences in one sentence, those whose names are sure.
    """
    holders: list[str] = []
    papers: list[str] = []
    licence = ""
    lines: list[ResumeLine] = []
    for point in points:
        whole = cleaned(point.lines[0].text)
        if _GOES_ON.search(whole):
            continue
        listed_ = [
            one for item in point.items or papers_in(whole) for one in _NEXT.split(item)
        ]
        named = [*filter(None, map(_paper, listed_))]
        lines += point.lines if named else []
        for item in named:
            if _HOLDER.match(item):
                holder = re.split(r",\s*(?![^()]*\))", item, maxsplit=1)[0]
                holders.append(holder[0].lower() + holder[1:])
            elif item.startswith(("Führerschein", "Führerausweis")):
                licence = licence or item
            else:
                papers.append(item)
    said = [*_held(holders, papers), *([f"besitze den {licence}"] if licence else [])]
    if not said:
        return None
    if len(said) == 1 or holders:
        told = listed([re.sub(r"^Ich ", "", one) for one in said], "und")
        text = told if told.startswith("An ") else f"Ich {told}"
    else:
        text = f"{said[0]}; außerdem besitze ich den {licence}"
    return of_candidate(f"{text}.", *lines)


def _held(holders: list[str], papers: list[str]) -> list[str]:
    if holders:
        text = f"Ich bin {listed(holders, 'und')}"
        return [text + f" und habe {listed(papers, 'und')}" * bool(papers)]
    told = f"An Zertifikaten bringe ich mit: {listed(papers, 'und')}"
    return [told] if papers else []


def _paper(item: str) -> str:
    """
    The name of a paper, ready to be told; "" where it is not sure to be one.
    """
    name = paper_name(_VALID.sub("", f" {item}").strip())
    cut = name.count("(") > name.count(")")
    if cut and not _LICENCE.match(name) and ":" in name:
        return ""
    if cut:
        name = name[: name.rindex("(")].rstrip(" ,:")
    if licence := _LICENCE.match(name):
        classes = re.split(r", ?| und |/", licence["classes"])
        held = (
            f"({listed(classes, 'und')})"
            if len(classes) > 1
            else f"Klasse {classes[0]}"
        )
        return f"{licence['name']} {held}"
    name = re.sub(r"^([^:,()]+): ([^:()]+)(?: \(([^()]*)\))?$", _detailed, name)
    return "" if ":" in name or _ONLY_A_PLACE.match(name) else name


def _detailed(match: re.Match[str]) -> str:
    """
    "EDV-Kurs: Word, Excel (60 Std.)" with all of it in one bracket.
    """
    name, *details = (group for group in match.groups() if group)
    return f"{name} ({'; '.join(details)})"
