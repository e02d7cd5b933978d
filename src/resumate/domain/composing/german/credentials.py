"""
Degrees, certificates and languages in German.
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

_ACADEMIC = re.compile(
    r"\b(?:Bachelor|Master|Magister|Diplom|B\.\s?\w+|M\.\s?\w+|Dr)\b"
)
_TRAINING = re.compile(r"\b(?:Ausbildung|Umschulung|Lehre) (?:zu[mr]|als) .+")
_STATE_EXAM = re.compile(r"^(Erstes|Zweites|1\.|2\.) Staatsexamen")
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
_SPLIT = re.compile(r"\s+[–—|]\s+|\s+-\s+|,\s+")


def degree(point: Point) -> Said | None:
    """
    One degree or apprenticeship, finished or not, as a sentence.
    """
    line, role = point.lines[0], point.role
    text = cleaned(point.items[0] if point.items else line.text)
    name, place = _name_and_place(point, text)
    where = f" {at(place)}" if place else ""
    current = role is not None and role.current
    training = _TRAINING.search(name)
    if training:
        verb = "mache ich zurzeit" if current else "habe ich"
        done = "" if current else " abgeschlossen"
        return of_candidate(f"Meine {training.group()} {verb}{where}{done}.", line)
    exam = _STATE_EXAM.match(name)
    if exam:
        name = re.sub(r"^(Erste|Zweite)s ", r"\1 ", name)
        return of_candidate(f"Das {name} habe ich{where} abgelegt.", line)
    if not _ACADEMIC.search(name):
        return None
    if current:
        return of_candidate(f"Zurzeit studiere ich{where} mit dem Ziel {name}.", line)
    if name in {"Diplom", "Bachelor", "Master", "Magister"}:
        where = f" {at(place.partition(',')[0])}" if place else ""
        return of_candidate(f"Mein {name} habe ich{where} erworben.", line)
    return of_candidate(f"Mein Studium{where} habe ich als {name} abgeschlossen.", line)


def _name_and_place(point: Point, text: str) -> tuple[str, str]:
    role = point.role
    known = _ACADEMIC, _TRAINING, _STATE_EXAM
    if role and any(pattern.search(role.title) for pattern in known):
        return _in_field(role.title), only_name(role.employer)
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
    head, comma, field = _YEARS.sub("", title).strip(" ,").partition(", ")
    return f"{head} in {field}" if comma and "," not in field else head


def is_paper(point: Point) -> bool:
    """
    Whether what stands under education is a certificate rather than a degree.
    """
    text = point.lines[0].text
    return bool(
        _HOLDER.match(text)
        or re.search(r"[Zz]ertifi|schein\b|Nachweis|\([A-Z]{2,6}\)$", text)
    )


def certificates(points: list[Point]) -> Said | None:
    """
    Certificates and licences in one sentence.
    """
    holders: list[str] = []
    papers: list[str] = []
    for point in points:
        whole = cleaned(point.lines[0].text)
        for item in map(paper_name, point.items or papers_in(whole)):
            if _HOLDER.match(item):
                holder = re.split(r",\s*(?![^()]*\))", item, maxsplit=1)[0]
                holders.append(holder[0].lower() + holder[1:])
            else:
                papers.append(item)
    lines = [line for point in points for line in point.lines]
    if holders:
        text = f"Ich bin {listed(holders, 'und')}"
        text += f" und habe {listed(papers, 'und')}" if papers else ""
        return of_candidate(text + ".", *lines)
    if not papers:
        return None
    if all(paper.startswith("Führerschein") for paper in papers):
        return of_candidate(f"Ich besitze den {listed(papers, 'und')}.", *lines)
    counts = "zählen" if len(papers) > 1 else "zählt"
    told = f"Zu meinen Zertifikaten {counts} {listed(papers, 'und')}."
    return of_candidate(told, *lines)


def languages(point: Point) -> Said | None:
    """
    Languages spoken, with their levels as they stand in the resume.
    """
    if not point.items:
        return None
    return of_candidate(f"Ich spreche {listed(point.items, 'und')}.", *point.lines)
