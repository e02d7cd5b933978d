"""
The form of Europass, in which each line of an entry has its label before it.

Its labels are those of the form in English and German (the template of 2002 to 2020,
``europass.cedefop.europa.eu``): dates first, the employer last.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.patterns import regex
from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.lines.source import SourceLine

_DATES = "zeitraum|datum|dates?"
_TITLES = (
    "beruf oder funktion|occupation or position held"
    "|bezeichnung der erworbenen qualifikation|title of qualification awarded"
)
_PLACES = (
    "name (?:und adresse )?des arbeitgebers|name (?:and address )?of employer"
    "|name und art der bildungs- oder ausbildungseinrichtung"
    "|name and type of organi[sz]ation providing education and training"
)
_DUTIES = (
    "wichtigste tätigkeiten(?: und zuständigkeiten)?"
    "|main activities(?: and responsibilities)?"
    "|hauptfächer ?/ ?berufliche fähigkeiten"
    "|principal subjects ?/ ?occupational skills covered"
)
_IDLE = (
    "tätigkeitsbereich oder branche|type of business or sector"
    "|stufe der nationalen oder internationalen klassifikation"
    "|level in national or international classification"
)
_LABEL = regex(
    rf"^(?:(?P<dates>{_DATES})|(?P<title>{_TITLES})|(?P<place>{_PLACES})"
    rf"|(?P<duties>{_DUTIES})|(?P<idle>{_IDLE}))\s*(?:[:：|]\s*|\t+\s*|\s{{2,}}|$)",
    re.IGNORECASE,
)
_YEAR = regex(r"\b(?:19|20)\d\d\b")
_FEWEST = 2
"""Entries from which it is the form and no chance."""
_NOTHING = regex(r"^[\s–—-]*$")
_MARK = regex(r"^[-–—•*]\s+")
_ASIDE = regex(r"\s*\([^()]*\)$")
"""What stands behind dates: "2014 – 2016 (Saturdays)"."""


@dataclass(slots=True)
class _Entry:
    """
    One entry of the form, as its lines are told.
    """

    first: SourceLine
    told: dict[str, str] = field(default_factory=dict)
    body: list[SourceLine] = field(default_factory=list)
    last: str = "dates"

    def add(self, line: SourceLine) -> None:
        """
        A line of the form, or one that goes on under the last label.
        """
        label = _LABEL.match(line.text)
        text = line.text[label.end() :].strip() if label else line.text
        text = _MARK.sub("", text)
        self.last = (label.lastgroup or "") if label else self.last
        if _NOTHING.match(text):
            return
        if self.last == "idle":
            return
        if self.last == "duties" or self.last in self.told:
            self.body.append(replace(line, text=text, kind=BlockKind.LIST_ITEM))
        else:
            self.told[self.last] = text

    def lines(self) -> Iterator[SourceLine]:
        """
        Post, employer, dates; then deeds: the order in which other resumes stand.
        """
        title, place, dates = map(self.told.get, ("title", "place", "dates"))
        dates = _ASIDE.sub("", dates or "")
        apart = _YEAR.search(title or "")  # two dates in one line make no head
        rows = ((title, dates), (place,)) if apart else ((title, place, dates),)
        for row in rows:
            text = "\t".join(filter(None, row))
            if text:
                yield replace(self.first, text=text, kind=BlockKind.PARAGRAPH)
        yield from self.body


def in_usual_order(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """
    The lines, those of entries in this form without labels and in the usual order.
    """
    labels = _labels(lines)
    if labels.count("dates") < _FEWEST or "place" not in labels:
        return list(lines)
    found: list[SourceLine] = []
    entry: _Entry | None = None
    for line, label in zip(lines, labels, strict=True):
        begins = label == "dates"
        if entry and (begins or section_of_heading(line.text) is not None):
            found += entry.lines()
            entry = None
        if begins:
            entry = _Entry(line)
        if entry:
            entry.add(line)
        else:
            found.append(line)
    return [*found, *(entry.lines() if entry else ())]


def _labels(lines: Sequence[SourceLine]) -> list[str | None]:
    """
    What each line is by its label; dates need none above a post's title.
    """
    found = [_LABEL.match(line.text) for line in lines]
    labels = [label.lastgroup if label else None for label in found]
    for at, below in enumerate(labels[1:]):
        if labels[at] is None and below == "title" and find_dates(lines[at].text):
            labels[at] = "dates"
    return labels
