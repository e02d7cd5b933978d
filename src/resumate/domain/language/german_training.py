"""
The time in which a trade is learned, by the names that German resumes give it.
"""

# ruff: noqa: E501 - patterns are read whole

from dataclasses import dataclass

from resumate.domain.language.name_kinds import degree_score, title_score
from resumate.domain.patterns import regex

_NAMED = regex(r"(?:Berufslehre|Lehre|Ausbildung|Umschulung) (?:als|zu[mr]) \S.*")
_LABELLED = regex(
    r"(?P<course>Berufslehre|Lehre|Ausbildung|Umschulung)(?::| [–-])? (?P<trade>[A-ZÄÖÜ]\S.*)"
)
_COMPOUND = regex(r"[A-ZÄÖÜ][a-zäöüß]+(?:er|in|ist|mann|frau|wirt|koch)-?[Ll]ehre")
_LEARNER = regex(
    r"(?:Auszubildende(?:[/*:_(]?-?[rn]\)?)?|Lehrling|Azubi|Lernende[rn]?)(?::|,| [–-]| als| zu[mr])? (?P<trade>[A-ZÄÖÜ]\S.*)"
)
_BEHIND = regex(
    r"(?P<trade>[^,]+), (?P<course>Berufslehre|Lehre|Ausbildung|Umschulung)"
)
_ONLY_SO = regex(r"(?:Berufsl|L)ehre|Ausbildung|Umschulung")
_HERS = regex(r"(?:in|frau|kraft|hilfe)$")


def course_of(title: str, employer: str = "") -> str:
    """
    "Lehre als Maurer" of "Lehre: Maurer", "Ausbildung zur Köchin" of "Lehrling Köchin",
    and of a trade whose employer is read as "Ausbildung"; "" for a post.
    """
    if _NAMED.fullmatch(title) or _COMPOUND.fullmatch(title):
        return title
    if _ONLY_SO.fullmatch(employer) and title_score(title):
        return _learned("Ausbildung", title)
    if _ONLY_SO.fullmatch(title) and title_score(employer):
        return _learned("Ausbildung", employer)
    for named in (_LABELLED, _BEHIND, _LEARNER):
        found = named.fullmatch(title)
        if found and title_score(found["trade"]):
            course = found.groupdict().get("course") or "Ausbildung"
            return _learned(course, found["trade"])
    return ""


_LEARNED = regex(
    r"\b(?:LAP|Lehrabschluss\w*|Lehre|Berufsschule|Gesellenbrief|Gesellenprüfung|Ausbildungs(?:betrieb|zeit)|Abschlu(?:ss|ß)(?:prüfung)?)\b"
)
"""What says of a trade, dated or not, that it was learned."""


def trade_learned(text: str) -> str:
    """
    The trade that a line begins with and says to be learned: "Tischler, Lenz, LAP 2012".
    """
    trade, *rest = text.split(", ")
    known = title_score(trade) > 1 and not degree_score(trade)
    return trade if known and _LEARNED.search(", ".join(rest)) else ""


_IN_A_FIELD = regex(
    r"\b(?P<course>Umschulung|(?:Berufsl|L)ehre|Ausbildung):? "
    r"(?:[„“»\"](?P<named>[^„“”«»\"]{3,60})[“”«\"]|(?P<field>[A-ZÄÖÜ][\w-]{3,}))"
)
_PASSED = regex(
    r"\b(?:LAP|[A-ZÄÖÜ]\w*prüfung)\b[^;|]*?"
    r"(?P<how> mit (?:gutem Erfolg|sehr gutem Erfolg|Auszeichnung))? (?:bestanden|abgelegt)\b"
)
_YEAR = regex(r"(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Trained:
    """
    A training by its field, or by a name of its own, whose exam was passed.
    """

    course: str
    field: str
    named: str
    year: str
    how: str


def trained_in_a_field(text: str) -> Trained | None:
    """
    The training that a line tells by its field with the exam that ended it: "Umschulung
    Logistik, LAP 2031 mit gutem Erfolg bestanden"; None of one by its trade, or where
    no exam is told to be passed.
    """
    found = _IN_A_FIELD.search(text)
    passed = _PASSED.search(text, found.end()) if found else None
    if not (found and passed) or title_score(found["field"] or ""):
        return None
    years = _YEAR.findall(text, passed.start())
    return Trained(
        found["course"],
        found["field"] or "",
        found["named"] or "",
        max(years, default=""),
        passed["how"] or "",
    )


def _learned(course: str, trade: str) -> str:
    if course.endswith("ehre"):
        return f"{course} als {trade}"
    hers = _HERS.search(trade.split(" ", 1)[0].rstrip(","))
    return f"{course} {'zur' if hers else 'zum'} {trade}"
