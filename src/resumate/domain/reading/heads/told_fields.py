"""
What stands among entries and names none: fields of a form, titles of columns, what
leads to others.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex
from resumate.domain.reading.heads.head_lines import FIELD_OF_NAMES
from resumate.domain.reading.lines.source import SourceLine

_COLUMN_TITLES = frozenset(
    "thing skill skills rating "
    "degree qualification course examination exam result results university board "
    "institute institution school college year passing of percentage % marks cgpa "
    "grade gpa class division specialization subject s.no no / name the "
    "date(s) date dates from to period employer company organisation organization "
    "position post posts designation duration tenure job title role duties "
    "responsibilities location "
    "and what i did main "
    "zeitraum zeit dauer firma arbeitgeber betrieb funktion stelle tätigkeit "
    "tätigkeiten aufgaben ort schule abschluss "
    "listening reading speaking writing hören lesen sprechen schreiben "
    "system tool software application program use used since level version experience "
    "cert certificate certificates certification certifications licence license paper "
    "zertifikat zertifikate schein jahr jahre datum titel years when "
    "wann wo was als thema themen kurs kurse inhalt inhalte anbieter veranstalter "
    "träger einrichtung institution institut bildungseinrichtung ausbildung bereich "
    "fortbildung weiterbildung stufe stand niveau kenntnisse topic topics provider "
    "project projects client value my projekt projekte objekt anlage kunde rolle meine "
    "auftraggeber other language(s) languages sonstige weitere andere sprachen "
    "sprache(n)".split()
)

_OF_PROJECTS = frozenset("project projects projekt projekte objekt anlage".split())

_DURATION = regex(r"(?:duration|period|tenure|dates?)\s*[:：\t]\s*", re.IGNORECASE)

_PAIR = 2
"""So many words, a cell each, head a narrow table: "Course | Institute"."""

_LEADS = regex(
    r"(?:some )?(?:earlier|previous(?:ly)?|before(?: (?:that|this|then))?"
    r"|prior(?: to that)?|davor|vorher|zuvor|früher(?:es)?|vorherige[sr]?)"
    r"(?: (?:jobs?|posts?|roles?|work|positions?|things|tätigkeiten|stellen|jobs))?:?"
    r"|(?:before|during|after|alongside|vor|während|neben|nach)"
    r"(?: (?:and|und) (?:before|during|after|vor|während|neben|nach))?"
    r" (?:my |the |de[mrs] |meine[mrs] )?(?:stud(?:y|ies)|degree|school|college"
    r"|university|uni|training|studiums?|schule|ausbildung|abitur|lehre)(?: jobs)?:?",
    re.IGNORECASE,
)
"""What leads from the posts above to others that are told below, and is none."""


_LEADS_TO_TRADE = regex(
    r"(?:zuvor|davor|vorher|before(?: that)?|previously),? (?:als|as(?: an?)?) "
    r"(?P<trade>[^\W\d_][\w/*-]+(?: [^\W\d_][\w/*-]+)?):?",
    re.IGNORECASE,
)
"""The same with what one was then: "Zuvor als Gerber", "Before that as a tanner"."""


def leads_to_others(text: str) -> bool:
    """
    Whether a line only says that what stands below was before what stands above:
    "Earlier", "Before and during my studies".
    """
    trade = _LEADS_TO_TRADE.fullmatch(text)
    as_one = trade is not None and title_score(trade["trade"]) > 0
    return as_one or _LEADS.fullmatch(text) is not None


def titles_columns(text: str) -> bool:
    """
    "Degree | University / Board | Year | %" is the head of a table.
    """
    words = re.findall(r"[^\s|,/]+", text.casefold())
    pair = len(words) == _PAIR and text.count("\t") == 1
    several = pair or text.count("\t") + text.count("|") > 1
    return several and all(word in _COLUMN_TITLES for word in words)


def lists_projects(text: str) -> bool:
    """
    Whether the head of a table says that its rows are projects, and no posts.
    """
    told = re.findall(r"[^\s|]+", text.casefold())
    return titles_columns(text) and not _OF_PROJECTS.isdisjoint(told)


def without_fields(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """
    The lines; of "Company: …", "Designation: …" above "Duration: …" what they say.
    """
    told = list(lines)
    for position, line in enumerate(lines):
        if not _DURATION.match(line.text) or find_dates(line.text) is None:
            continue
        first = position
        while first and _names_undated(lines[first - 1].text):
            first -= 1
        for i in range(first, position + 1) if first < position else ():
            text = re.split(r"\s*[:：\t]\s*", told[i].text, maxsplit=1)[1]
            text = text if i == position else _undated_posts(text)
            told[i] = replace(told[i], text=text, kind=BlockKind.PARAGRAPH)
    return told


def _names_undated(text: str) -> bool:
    several = "; " in text  # posts, each with its own time
    return FIELD_OF_NAMES.match(text) and (several or find_dates(text) is None)


def _undated_posts(text: str) -> str:
    """
    "Planner (from April 2031); Engineer (2028 to 2031)", whose time is told below, as
    "Planner / Engineer".
    """
    posts = text.split("; ") if find_dates(text) else [text]
    return " / ".join(re.sub(r" \([^()]*\d[^()]*\)$", "", post) for post in posts)
