"""
Which degree is asked, and which a resume shows.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.language.gist import share, stem, stems, weights
from resumate.domain.lexicon.degrees import (
    FAMILIES,
    LEVELS,
    LEVELS_IN_LETTERS,
    NO_FIELD,
)
from resumate.domain.matching.german_schools import school_ranks
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Section

_BACHELOR = 4
_FROM_A_TRADE = 2
"""So far below a bachelor's is an associate degree, which has half of it."""
_BEGUN = 0.96
"""What studies that go on have where they will do: less than those that are done."""
_OF_A_COURSE = 0.5
"""What a course in the field has of a training in it."""
_LEVEL = tuple(
    (
        level,
        regex(rf"\b(?i:{words})"),
        regex(rf"(?<![\w.])(?:{LEVELS_IN_LETTERS[level]})"),
    )
    for level, words in LEVELS.items()
)
_BARE = regex(
    r"(?<![\w.])([ABM])[AS](?![\w.&-])(?!\s+(?:Office|Excel|Word|Project|Teams|SQL))"
)
_STUDY = regex(
    r"\bdegree\b(?! of)|\bstudium\b|studienabschluss|\bdiploma\b|\bdiplom\b"
    r"|hochschulabschluss|formation supérieure|\btitulación\b",
    re.IGNORECASE,
)
_DIPLOMA = regex(r"\bdiploma\b", re.IGNORECASE)
"""One that names no level is that of a trade."""
_BY_LETTERS = regex(r"^(?:[a-z]+ |[A-Z][a-z]+ )?[A-Z]{2,6} (?i:diploma)$")
"""A certificate that goes by its letters, and no study: "EFR diploma"."""
_RANKED = regex(r"\b[Ll]evel (\d)\b")
_COLLEGE = regex(r"\bassociate(?:['’]?s)? degree\b", re.IGNORECASE)
_TRADE = regex(r"\bapprentice(?:ship)?\b|\bjourneyman\b", re.IGNORECASE)
_GERMAN_DIPLOMA = regex(r"\bDiplom\b")
_SHORT_DIPLOMA = regex(
    r"\bDipl\.[- ]?(?:[A-ZÄÖÜ]\w*\.?[- ])?(?:Ing|K[fa]|Inf|Phys|Chem|Math|Biol|Psych"
    r"|Päd|Soz|Betriebsw|Volksw|Hdl|[Oo]ec|Geo|Ök|Pol|Jur|Wirt|Des|Arch|Agr|Stat)"
)
"""How engineers, merchants and others write theirs: "Dipl.-Ing.", "Dipl.-Kfm."."""
_APPLIED = regex(
    r"\b(?:FH|HTWK?|HAW|DHBW)\b|\(BA\)|[Ff]achhochschule|[Bb]erufsakademie"
)
_ACADEMIC = regex(
    r"\b(?:Uni|(?:RW|E)?TH|(?!EU\b|KMU\b)[A-Z]{1,3}U)\b|[Uu]niversit|[Hh]ochschule"
)
"""A "Diplom" is a master's from a university, a bachelor's from a Fachhochschule."""
_ONLY_DIPLOMA = regex(
    r"^(?!.*\bdegree\b).*\bdiploma\b"
    r"|\bdiploma(?: or |/)(?:\w+ )?degree\b|\bdegree(?: or |/)(?:an? )?diploma\b",
    re.IGNORECASE,
)
_OR_WILLING = regex(
    r",? \(?or (?:be )?(?:working (?:on|towards)|studying|in progress|enrolled)\b.*$"
    r"|,? oder (?:noch )?(?:in|vor dem) (?:abschluss|ausbildung)\b.*$"
    r"|\b(?:first|second|third|final|penultimate)[- ]year\b(?! level)",
    re.IGNORECASE,
)
_ADMITTED = regex(
    r"\bbachelor\w*['’]?s? (?:pass\w*|exemption|admission|entrance)\b", re.IGNORECASE
)
"""What a school certificate opens, and no degree: "Bachelor's pass"."""
_MORE_OF_IT = regex(r"\s[–—-]\s(?=gern|auch|ideal)")
_IN_LETTERS = (
    (regex(r"\b[BM]SN\b"), "nursing"),
    (regex(r"\bLL\.?\s?[BM]\b\.?"), "law"),
    (regex(r"\b[BM]SW\b"), "social work"),
    (regex(r"\b[BM]Mus\b"), "music"),
    (regex(r"\b[BM]Arch\b"), "architecture"),
    (regex(r"\b[BM]Pharm\b"), "pharmacy"),
    (regex(r"\bHLT\b"), "Hotellerie Tourismus"),
    (regex(r"\bCSE\b"), "computer science"),
    (regex(r"\bHR\b"), "human resources"),
    (regex(r"\bE(?:CE|EE)\b"), "electrical engineering"),
    (regex(r"\bMaschinenwesen\b"), "Maschinenbau"),
    (regex(r"\bBauwesen\b"), "Bauingenieurwesen"),
    (regex(r"\bFaGe\b"), "Gesundheit"),
    (regex(r"\bFaBe\b"), "Betreuung"),
)
"""Degrees whose letters name a field."""
_OF_TRADE = regex(r"\b\w*[Kk]auf(?:frau|mann)\b|\bKV\b")
"""Who has a commercial training: "Bürokauffrau", "Kaufmann EFZ"."""
_TEACHES = regex(
    r"\b(?:bildest|bilden|ausbilden|(?:ausbildung|betreuung|anleitung|begleitung|führung)"
    r"(?: und \w+)? (?:von|der|unserer))\b.*\b(?:lernende|auszubildende|azubi)",
    re.IGNORECASE,
)
"""To train others is a duty, and no training that is asked."""
_BY_A_CHAMBER = regex(r"meister(?:in)?\b.*\b(?:IHK|HWK|WKO?)\b")
_MASTERED = regex(r"\b(\w{4,})meister(?:in)?\b")
_SCHOOL_OF = regex(
    r"\b(?!Beruf|Fach|Hoch|Grund|Ober|Mittel|Zusatz|Abend|Gesamt|Volks)"
    r"([A-ZÄÖÜ]\w{5,}?)(?:n|s)?(?:schule|ausbildung|studium|lehre)\b"
)
"""What is learned there: "Hebammenschule", "Krankenpflegeausbildung"."""
_APPRENTICED = regex(
    r"\b(?:ausbildung|lehre) (?:zu[mr]|als)\b|\b(?:azubi|auszubildende[rn]?)\b"
    r"|\bapprentice(?:ship)?\b|^[^a-zäöü]*(?:(?:berufs)?lehre|ausbildung|umschulung)\b",
    re.IGNORECASE,
)
_BY_TRADE = regex(
    r"\b[Gg]elernte[rn]? [A-ZÄÖÜ]\w{4,}|\b[Tt]ime[- ]served (?!in\b|as\b)[a-z]{4,}"
)
"""Who has learned a trade says so anywhere: "gelernter Koch", "time-served joiner"."""
_OF_A_TRADE = regex(
    r"\b[A-ZÄÖÜ]\w+(?:fach|kauf)(?:mann|frau|kraft)\b|\b\w*[Gg]esell(?:e|in)\b"
)
"""What a training is told by, where it is not called one."""
_ANY_FIELD = regex(
    r"\b(?:related|relevant|similar|equivalent|comparable|any|vergleichbar\w*"
    r"|verwandt\w*|ähnlich\w*|(?:quantitative|numerate|technical|scientific|business)"
    r" (?:field|discipline|subject))\b",
    re.IGNORECASE,
)
_WHICHEVER = regex(
    r"\b(?:(?:gleich|egal) (?:in )?welche\w*|gleich was|jeder art|beliebige\w*"
    r"|(?:any|whatever|whichever|no matter (?:which|what)) (?:trade|subject|field|kind"
    r"|discipline)|in anything)\b",
    re.IGNORECASE,
)
"""What leaves the field open."""
_ASIDE = regex(r"\([^()]*\)|\bfrom an? [\w -]*\b(?:institut|universit|college)\w*")
_WAY = regex(r"\s*(?:,|/|;|\b(?:or|oder|bzw)\b)\s*", re.IGNORECASE)
_OF = regex(
    r"^.*\b(?:in|im|of|from|der|des|als|zu[mr]|bereich|(?:fach|studien)richtung)\b"
    r"(?: an?\b)?",
    re.IGNORECASE,
)
"""What stands before the field of a degree."""
_PLAIN = regex(
    r"(?<!graduate )(?<!master['’]s )(?<!masters )(?<!advanced )(?<!associate )"
    r"(?<!associate['’]s )(?<!doctoral )\bdegrees?\b(?! of)",
    re.IGNORECASE,
)
"""A degree of no level is a bachelor's, which any higher one has in it."""
_TRAINED_AS = regex(r"(?i:bildung|lehre) (?:zu[mr]|als) ([A-ZÄÖÜ]\w{4,})")
_FIRST_WORD = regex(r"[A-ZÄÖÜ]\w{4,}(?![\w-])")
_BASICS = regex(r"kurs\b|workshop|schnupper|seminar", re.IGNORECASE)
_CERTIFICATE = regex(r"\b(?:certificate|zertifikat)\b", re.IGNORECASE)
_OR = regex(r",? (?:oder|or) ")
_NEAR = 3
"""Words behind "or" in which a degree is named that is the other choice."""
_FAMILIES = tuple(
    frozenset(map(stem, family.split())) for family in FAMILIES.split("\n\n")
)
_MOST = 0.7
_NO_FIELD = frozenset(map(stem, NO_FIELD.split()))


@dataclass(frozen=True, slots=True)
class DegreeAsked:
    """
    At least this level, in one of these fields.
    """

    level: int
    fields: dict[str, float]
    any_field: bool
    """Whether a related field will do."""
    begun: bool = False
    """Whether studies that go on will do: "… or working on it"."""
    ways: tuple[dict[str, float], ...] = ()
    """What each choice of several says its field is, in all its words."""
    called: frozenset[str] = frozenset()
    """What whoever has the training is called: "Ausbildung zum Energieberater"."""
    certificate: bool = False
    """Whether a certificate will do: "a certificate, diploma or degree"."""
    rank: int = 0
    """Of how many in a national order: "Level 5 Diploma"; 0 where it names none."""
    of_college: bool = False
    """Whether an associate degree is asked, which no apprenticeship is."""
    school: int = 0
    """The lowest of a German school's certificates that will do; 0 for any other."""


def _fields_said(text: str) -> str:
    """
    *text* with the fields that letters stand for, and the trades of masters.
    """
    told = [field for pattern, field in _IN_LETTERS if pattern.search(text)]
    trades = (*_MASTERED.findall(text), *_SCHOOL_OF.findall(text))
    return " ".join([text, *told, *trades])


def _levels(text: str) -> list[int]:
    return [
        level
        for level, words, letters in _LEVEL
        if words.search(text) or letters.search(text)
    ]


def level_of(text: str) -> int:
    """
    The highest level of education that *text* names; 0 if it names none.
    """
    levels = _levels(_ADMITTED.sub("", text))
    if not levels and (bare := _BARE.search(text)):
        levels.append({"A": 2, "B": 4, "M": 5}[bare[1]])
    if _SHORT_DIPLOMA.search(text):
        return 4 if _APPLIED.search(text) else 5
    if not levels and _GERMAN_DIPLOMA.search(text):
        levels.append(4 if _APPLIED.search(text) else 5 * bool(_ACADEMIC.search(text)))
    return max(levels, default=0)


def degree_asked(text: str) -> DegreeAsked | None:
    """
    The degree that *text* asks, if it asks one: the lowest of several.
    """
    levels = _levels(text)
    if (not levels and not _STUDY.search(text)) or _TEACHES.search(text):
        return None
    if not levels and _BY_LETTERS.search(text):
        return None
    text = _MORE_OF_IT.split(text)[0]
    begun, rank = _OR_WILLING.search(text) is not None, _rank(text)
    # A diploma that names no level is that of a trade.
    lowest = min(levels, default=2 if _ONLY_DIPLOMA.search(text) else _BACHELOR)
    if lowest > _BACHELOR and _PLAIN.search(text):
        lowest = _BACHELOR
    any_field = bool(_ANY_FIELD.search(text))
    if _WHICHEVER.search(text):
        return DegreeAsked(lowest, {}, any_field, begun)
    text = _OR_WILLING.sub(" ", text)
    said = _said(_ASIDE.sub(" ", text)) or _said(text)
    known = {k: 1.0 for k in said if any(k in family for family in _FAMILIES)}
    parts = _WAY.split(_ASIDE.sub(" ", text))
    ways = tuple(way for part in parts if (way := _said(_OF.sub("", part))))
    trained = _TRAINED_AS.search(text)
    called = stems(trained[1]) if trained else frozenset()
    certificate = bool(_CERTIFICATE.search(text))
    return DegreeAsked(
        lowest,
        known or said,
        any_field,
        begun,
        ways,
        called,
        certificate,
        rank,
        bool(_COLLEGE.search(text) and not _TRADE.search(text)),
        min(school_ranks(text), default=0) * (lowest == 1),
    )


def _said(text: str) -> dict[str, float]:
    """
    The words of *text* that tell a field.
    """
    told = weights(_fields_said(text))
    return {word: w for word, w in told.items() if word not in _NO_FIELD}


def instead_of_degree(text: str) -> str | None:
    """
    What will do as well as a degree, and is none: "staatlich anerkannte Erzieherin" of
    "… oder Studium der Sozialpädagogik".
    """
    parts = _OR.split(text)
    if len(parts) != 2 or not degree_asked(" ".join(parts[1].split()[:_NEAR])):  # noqa: PLR2004
        return None
    return None if degree_asked(parts[0]) else parts[0]


def degree_held(asked: DegreeAsked, lines: Sequence[ReadLine]) -> dict[str, float]:
    """
    The lines that show a degree, and how far each is the one asked.
    """
    found = {}
    for ln in lines:
        if not _teaches(ln.line):
            continue
        level = level_of(ln.line.text) or 2 * bool(_of_a_trade(ln.line))
        if not level and _is_course(asked, ln.line):
            whole = asked.certificate or _is_called(asked, ln.line)
            found[ln.line.id] = 1.0 if whole else _OF_A_COURSE
        if asked.school and level:
            if degree := _schooled(asked.school, level, ln.line.text):
                found[ln.line.id] = min(degree, _done(asked, ln))
            continue
        ranked = 0 < asked.rank <= _rank(ln.line.text)
        if ranked and _field(asked, ln.line.text) >= 1:
            found[ln.line.id] = _done(asked, ln)
        elif level:
            said = _OF_TRADE.sub(r"\g<0> kaufmännisch", _fields_said(ln.line.text))
            degree = _degree(asked, level, said)
            lower = 0 < _rank(ln.line.text) < asked.rank
            trade = asked.of_college and _TRADE.search(ln.line.text)
            degree = min(degree, 0.5) if lower or trade else degree
            found[ln.line.id] = min(degree, _done(asked, ln))
    # Beside what is done, what goes on shows nothing more.
    done_one = asked.begun and max(found.values(), default=0.0) > _BEGUN
    least = _BEGUN if done_one else 0.0
    return {line: degree for line, degree in found.items() if degree > least}


def _schooled(school: int, level: int, text: str) -> float:
    """
    How far a line shows a school's certificate as high as *school*: by one, by what is
    studied only with one, or in part by a trade.
    """
    shows = max(school_ranks(text), default=0) >= school or level >= _BACHELOR
    return 1.0 if shows else _OF_A_COURSE * (level > 1)


def _done(asked: DegreeAsked, line: ReadLine) -> float:
    """
    How far the degree of *line* is in hand, or has begun where that will do.
    """
    done = line.in_hand(lambda entry: bool(level_of(entry) or _rank(entry)))
    return max(done, _BEGUN) if asked.begun and done else done


def _rank(text: str) -> int:
    """
    The number of the level that *text* names: 5 of "Level 5 Diploma".
    """
    found = _RANKED.search(text)
    return int(found[1]) if found else 0


def _of_a_trade(line: ResumeLine) -> bool:
    """
    Whether a line that names no level shows a training in a trade.
    """
    if _DIPLOMA.search(line.text) or _BY_TRADE.search(line.text):
        return True
    learned = line.section is Section.EDUCATION
    return learned and _OF_A_TRADE.search(line.text) is not None


def _is_course(asked: DegreeAsked, line: ResumeLine) -> bool:
    """
    Whether a line of no level is a course in the very field in which a training is
    asked: "Sachbearbeiterin SVIT".
    """
    below = 0 < asked.level < _BACHELOR and bool(asked.fields)
    return below and line.kind is LineKind.ENTRY and _field(asked, line.text) >= 1


def _is_called(asked: DegreeAsked, line: ResumeLine) -> bool:
    """
    Whether the line begins with what whoever has the training is called.
    """
    first = _FIRST_WORD.search(line.text)
    if first is None or _BASICS.search(line.text):
        return False
    return bool(asked.called & stems(first[0]))


_DEGREE_OF = regex(r"(?:Bachelor|Master of)\b")
_OF_A_YEAR = regex(r"\b(?:19|20)\d\d")


def _is_degree(text: str) -> bool:
    """
    Whether the line begins with a degree and has its year, in a part of any name.
    """
    letters = (letters for level, _, letters in _LEVEL if level >= _BACHELOR)
    begins = any(found.match(text) for found in (_DEGREE_OF, _BARE, *letters))
    return begins and _OF_A_YEAR.search(text) is not None


def _teaches(line: ResumeLine) -> bool:
    # An apprenticeship often stands among the posts.
    if line.section in {Section.EDUCATION, Section.CERTIFICATIONS}:
        return True
    if _BY_A_CHAMBER.search(line.text) or _is_degree(line.text):
        return True
    if _BY_TRADE.search(line.text):
        return True
    return line.kind is LineKind.ENTRY and bool(_APPRENTICED.search(line.text))


def _degree(asked: DegreeAsked, level: int, text: str) -> float:
    right = _field(asked, text)
    if level >= asked.level:
        unrelated = 0.4 if asked.any_field else 0.0
        return 1.0 if right >= 1 else 0.5 if right else unrelated
    below = level == asked.level - (_FROM_A_TRADE if asked.level == _BACHELOR else 1)
    return 0.5 if asked.fields and right >= 1 and below else 0.0


def _field(asked: DegreeAsked, text: str) -> float:
    held = stems(text)
    if any(share(way, held) >= _MOST for way in asked.ways):
        return 1.0
    shared = share(asked.fields, held)
    one = max((share({field: 1.0}, held) for field in asked.fields), default=1.0)
    if one >= _MOST or shared >= _MOST:
        return 1.0
    near = any(family & held and family & asked.fields.keys() for family in _FAMILIES)
    return (1.0 if asked.any_field else 0.5) if near else 0.0
