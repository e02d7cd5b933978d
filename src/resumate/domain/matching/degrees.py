"""
Which degree is asked, and which a resume shows.
"""

import re
from collections.abc import Sequence

from resumate.domain.language.gist import share, stems
from resumate.domain.matching.degree_levels import (
    BACHELOR,
    BARE,
    LEVEL,
    RELATED,
    fields_said,
    is_of_trade,
    level_of,
    rank_of,
)
from resumate.domain.matching.degrees_asked import TRADE, DegreeAsked
from resumate.domain.matching.german_schools import (
    school_called,
    school_ranks,
    trade_schools,
)
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Section

_FROM_A_TRADE = 2
"""So far below a bachelor's is an associate degree, which has half of it."""

_BEGUN = 0.96
"""What studies that go on have where they will do: less than those that are done."""

_OF_A_COURSE = 0.5
"""What a course in the field has of a training in it."""

_DIPLOMA = regex(r"\bdiploma\b", re.IGNORECASE)
"""One that names no level is that of a trade."""

_OF_TRADE = regex(
    r"\b\w*[Kk]auf(?:frau|mann)\b|\bKV\b|\b(?:HAK|HASC?H?|Handelsakademie)\b"
)
"""Who has a commercial training: "Bürokauffrau", "Kaufmann EFZ", "Handelsakademie"."""

_OF_CRAFT = regex(
    r"\b(?:Maler|Lackierer|Tischler|Schreiner|Zimmer(?:er|mann)|Maurer|Dachdecker"
    r"|Fliesenleger|Stuckateur|Glaser|Raumausstatter|Metallbauer|Schlosser|Klempner"
    r"|Spengler|Installateur|Anlagenmechaniker|Elektroinstallateur|Elektroniker"
    r"|Mechatroniker|KFZ-Mechatroniker|Bäcker|Konditor|Metzger|Fleischer|Friseur"
    r"|Schneider|Orthopädieschuhmacher|Schornsteinfeger|Steinmetz|Bodenleger)(?:in)?\b"
    r"|\b[Gg]esell(?:e|in|en)\b|\bGesellenprüfung\b"
)
"""Who learnt a craft: "Maler und Lackierer"."""

_BY_A_CHAMBER = regex(r"meister(?:in)?\b.*\b(?:IHK|HWK|WKO?)\b")

_APPRENTICED = regex(
    r"\b(?:ausbildung|lehre) (?:zu[mr]|als)\b|\b(?:azubi|auszubildende[rn]?)\b"
    r"|\bapprentice(?:ship)?\b|^[^a-zäöü]*(?:(?:berufs)?lehre|ausbildung|umschulung)\b",
    re.IGNORECASE,
)

_BY_TRADE = regex(
    r"\b(?:[Gg]elernte[rn]?|[Dd]ipl\.|[Dd]iplomierte[rn]?|[Ee]xaminierte[rn]?)"
    r" (?!-)[A-ZÄÖÜ][a-zäöüß]{4,}\b(?!\.)"
    r"|\b[Tt]ime[- ]served (?!in\b|as\b)[a-z]{4,}"
)
"""Who has learned a trade says so anywhere: "gelernter Koch", "Dipl. Pflegefachfrau
HF", "time-served joiner"."""

_OF_A_TRADE = regex(
    r"\b(?:[A-ZÄÖÜ]\w+(?:fach|kauf)|Kauf)(?:mann|frau|kraft)\b|\b\w*[Gg]esell(?:e|in)\b"
)
"""What a training is told by, where it is not called one."""

_FIRST_WORD = regex(r"[A-ZÄÖÜ]\w{4,}(?![\w-])")

_BASICS = regex(r"kurs\b|workshop|schnupper|seminar", re.IGNORECASE)

_MOST = 0.7


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
        ranked = 0 < asked.rank <= rank_of(ln.line.text)
        if ranked and _field(asked, ln.line.text) >= 1:
            found[ln.line.id] = _done(asked, ln)
        elif level:
            said = _OF_TRADE.sub(r"\g<0> kaufmännisch", fields_said(ln.line.text))
            said = _OF_CRAFT.sub(r"\g<0> handwerklich", said)
            degree = _degree(asked, level, said)
            lower = 0 < rank_of(ln.line.text) < asked.rank
            trade = asked.of_college and TRADE.search(ln.line.text)
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
    shows = max(school_ranks(text), default=0) >= school or level >= BACHELOR
    return 1.0 if shows else _OF_A_COURSE * (level > 1)


def _done(asked: DegreeAsked, line: ReadLine) -> float:
    """
    How far the degree of *line* is in hand, or has begun where that will do.
    """
    done = line.in_hand(lambda entry: bool(level_of(entry) or rank_of(entry)))
    return max(done, _BEGUN) if asked.begun and done else done


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
    below = 0 < asked.level < BACHELOR and bool(asked.fields)
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
    letters = (letters for level, _, letters in LEVEL if level >= BACHELOR)
    begins = any(found.match(text) for found in (_DEGREE_OF, BARE, *letters))
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
    below = level == asked.level - (_FROM_A_TRADE if asked.level == BACHELOR else 1)
    return 0.5 if asked.fields and right >= 1 and below else 0.0


def _field(asked: DegreeAsked, text: str) -> float:
    held = stems(text)
    if any(school_called(school, text) for school in asked.schools):
        return 1.0
    if any(share(way, held) >= _MOST for way in asked.ways):
        return 1.0
    if any(is_of_trade(trade, text) for trade in asked.trades):
        return 1.0
    if not asked.fields and asked.schools and trade_schools(text):
        return 0.0  # a school of another trade
    shared = share(asked.fields, held)
    one = max((share({field: 1.0}, held) for field in asked.fields), default=1.0)
    if one >= _MOST or shared >= _MOST:
        return 1.0
    near = any(family & held and family & asked.fields.keys() for family in RELATED)
    return (1.0 if asked.any_field else 0.5) if near else 0.0
