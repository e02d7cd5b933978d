"""
What somebody studied or learnt in German, and where: a line's parts by what they are.
"""

import re

from resumate.domain.composing.names import only_name
from resumate.domain.language.places import is_place
from resumate.domain.patterns import regex
from resumate.domain.plan import Point

ACADEMIC = regex(
    r"\b(?:Bachelor|Master|Magister|Mag(?=\. ?\()|Diplom|Dipl(?=\.-[A-ZÄÖÜ])|"
    r"[BM]\.\s?(?:A|Sc|Eng|Ed|Mus|Arch|Comp|Phil|LL|Tech|Arts|Science)|[BM]Sc|"
    r"[BM]Eng|[BM]A|MBA|LL\.?\s?[BM]|(?<!Praxis )(?<!Kanzlei )Dr)\b"
)

_HALF = "[a-zäöü]-"
"""Half of a word, whose comma parts nothing: "Sanitär-, Heizungs- und Klimatechnik"."""
TRAINING = regex(
    rf"\b(?:Ausbildung|Umschulung|Lehre) (?:zu[mr]|als) (?:[^,(]|(?<={_HALF}),)+"
)

ASIDE = regex(r" \([^()]*\)$")

STATE_EXAM = regex(
    r"(?:^|(?<=, )|(?<=\| ))(?:(?:Erstes|Zweites|1\.|2\.) )?Staatsexamen\b"
)

GOES_ON = regex(
    r"[,;\s(–-]*\b(?:vorauss(?:\.|ichtlich\w*)|läuft|laufend|angestrebt\w*|geplant\w*|derzeit|"
    r"zurzeit|aktuell|noch nicht abgeschlossen|in Arbeit|immatrikuliert|"
    r"im \d+\. Semester)(?!\w).*",
    re.IGNORECASE,
)
"""Studies that are not done yet, by the words beside them."""

YEARS = regex(
    r"[,\s(]*(?:\d\d/)?(?:19|20)\d\d(?:\s*(?:[–-]|bis\b)\s*(?:\d\d/)?(?:(?:19|20)\d\d|heute))?\)?"
)

PLACE = regex(
    r"universität|hochschule|schule|akademie|institut|kolleg|\bFH\b|\bTU\b|IHK",
    re.IGNORECASE,
)

_RESULT = regex(r"\b(?:\w+-)?(?:Abschluss|Note|Prüfung)\b")

SPLIT = regex(rf"\s+[–—|]\s+|\s+-\s+|(?<!{_HALF}),\s+")
"""What parts studies, their place and their end; no half of a word is one."""

_BEHIND_A_PLACE = regex(
    r"(?:;|, (?:\w+-)?"
    r"(?:Abschluss|Note|Prüfung|Erasmus|Schwerpunkt|Diplomarbeit)\b).*$"
)
"""What of studies stands behind where they were: a result, its grade, a year abroad."""

_BRACKET_LAST = regex(r"\s*\((?:[^()]*\)?)$")


def place_only(place: str) -> str:
    """
    The name of a school or firm without the grade or the rest that stands behind it.
    """
    bare = _BRACKET_LAST.sub("", _BEHIND_A_PLACE.sub("", only_name(place)).rstrip(" ,"))
    return "" if _RESULT.search(bare) else bare


_DOCTOR = regex(r"^Promotion(?: \(|$)")

_EQUALS = regex(r"\((?:entspricht|gleichwertig mit|vergleichbar mit) [^()]*\)")
"""What a degree from elsewhere is worth here: it is called by its own name."""


def name_and_place(point: Point, text: str) -> tuple[str, str]:
    """
    What was studied or learnt, and where; "" for what the line does not tell.
    """
    role = point.role
    known = ACADEMIC, TRAINING, STATE_EXAM, _DOCTOR
    if role and any(pattern.search(role.title) for pattern in known):
        whole = not (TRAINING.match(role.title) and _PART_OF_IT.search(role.title))
        return _in_field(role.title), only_name(role.employer) if whole else ""
    equal = _EQUALS.search(text)
    if role and role.title and role.employer and equal:
        return f"{role.title} {equal[0]}", only_name(role.employer)
    if role and role.title and any(one.search(role.employer) for one in known):
        return _in_field(role.employer), role.title
    bare = _SAME_PLACE.sub("", YEARS.sub("", text))
    parted = re.split(rf"{SPLIT.pattern}|;\s+", bare)
    pieces = [_ON_THE.sub("", p.strip(" ,")) for p in parted]
    named = (p for p in pieces if not is_place(ASIDE.sub("", p)))
    name = next((p for p in named if any(k.search(p) for k in known)), "")
    place = next((p for p in pieces if p != name and PLACE.search(p)), "")
    after = pieces[pieces.index(name) + 1] if name and name != pieces[-1] else ""
    if (
        after
        and after != place
        and ACADEMIC.search(name)
        and not re.search(r"\d", after)
        and not _HOW_PASSED.fullmatch(after)
    ):
        name = f"{name} in {after}"
    return name, place


_SAME_PLACE = regex(r", (?:ebenda|ebd\.?|dito|dto\.?)(?=$|[,;| ])")
"""Where what stands above was, too."""

_ABROAD = regex(r"(?:Erasmus|Auslands)", re.IGNORECASE)
"""A time of the studies spent elsewhere, and no field of theirs."""

_ON_THE = regex(r" (?:am|vom|im)(?: \d\d?\.\d\d?\.?)?$")
"""What stood before the day of a degree, which is told elsewhere."""

_HOW_PASSED = regex(
    r"(?:mit )?(?:(?:sehr )?gut|ausgezeichnet)\w*(?: Erfolg)?|(?:mit )?Auszeichnung|"
    r"bestanden|befriedigend|(?:Abschlussn|Gesamtn|N)ote .*"
)
"""How well, which is no field of studies: "guter Erfolg"."""

_STRESS = regex(r"(?:Schwerpunkt|Vertiefung)\b")


_PART_OF_IT = regex(rf"(?<!{_HALF}), ")


def _in_field(title: str) -> str:
    title = GOES_ON.sub("", title)
    whole = YEARS.sub("", title).strip(" ,")
    head, *behind = _PART_OF_IT.split(whole, maxsplit=1)
    comma, field = bool(behind), "".join(behind)
    head = _ON_THE.sub("", head)
    if _HOW_PASSED.fullmatch(field):
        return head
    plain = comma and "," not in field and not _ABROAD.match(field)
    named = plain and ACADEMIC.search(head)
    to = "mit" if _STRESS.match(field) else "in"
    return f"{head} {to} {field}" if named else head
