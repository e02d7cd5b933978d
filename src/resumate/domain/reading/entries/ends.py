"""
Which lines below its date an entry still has in its head.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Sequence

from resumate.domain.language.dates import find_dates
from resumate.domain.language.german_verbs import PRETERITE, is_preterite
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.language.places import is_place
from resumate.domain.lexicon.organisations import LEGAL_FORMS
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import (
    COMMA,
    opens_with_terms,
    without_aside,
    without_dates,
)
from resumate.domain.reading.cells.house_parts import authority_of, is_unit
from resumate.domain.reading.cells.one_cell import is_own_house
from resumate.domain.reading.contact.address import is_address
from resumate.domain.reading.entries.dated_heads import came_within, ends_above
from resumate.domain.reading.entries.entry import Entry
from resumate.domain.reading.entries.layout import (
    ASIDE,
    EUROPASS,
    Layout,
    is_break,
    is_dated_below,
    is_paper_alone,
)
from resumate.domain.reading.entries.starts import names_break
from resumate.domain.reading.heads.entry_head import Head
from resumate.domain.reading.heads.head import read_head
from resumate.domain.reading.heads.head_lines import BRACKETED, LABEL
from resumate.domain.reading.heads.told_posts import told_post
from resumate.domain.reading.lines.by_itself import DRIVING, is_paper
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

_MOST_LINES_AFTER = 3

_COUNTS_SOMETHING = regex(r"\b(?!(?:19|20)\d\d )\d[\d.,]+%? [a-z]{4,}|^\d [a-z]{4,}")
"""What was done has numbers; what a post is called has none."""

_COUNTED = regex(r"(?<![\w.])\d{1,3}(?:[.,’']\d{3})* [A-ZÄÖÜ][a-zäöü]{3,}")
"""What a firm has, and no street or town: "Verlag, 230 Mitarbeitende"."""

_VERB_START = regex(r"^[^\W\d_]+(?:ed|ing)\b(?!-|/| \([^()]*\)$)")

_STAFF = regex(r"(?:Waiting|Nursing|Cleaning|Catering|Serving|Bar|Kitchen) [Ss]taff")
"""Who is one of them, and nobody who was trained."""

_FEW_WORDS_OF_A_UNIT = 5

_MOST_WORDS_OF_A_HOUSE = 8


def cut_entry(
    lines: list[SourceLine], anchor: int, layout: Layout, *, last: bool, gaps: int
) -> Entry:
    """
    An entry from its lines: those after the date that name nothing are its body.
    """
    off = is_break(lines[anchor]) or names_break(lines, anchor)
    off = off or (anchor > 0 and is_own_house(lines[0].text))
    if off or told_post(lines[anchor].text):
        return Entry(lines[: anchor + 1], lines[anchor + 1 :])
    entry = Entry(lines[: anchor + 1])
    framed = EUROPASS.match(lines[anchor].text)
    few = last and not framed
    allowed = min(_MOST_LINES_AFTER, gaps - anchor) if few else _MOST_LINES_AFTER
    for at, line in enumerate(lines[anchor + 1 :], anchor + 1):
        following = lines[at + 1] if at + 1 < len(lines) else None
        taken = len(entry.head) - anchor - 1
        room = taken < allowed or _lacks_title(entry.head, line, layout)
        room = room or (few and _waits(entry.head, line))
        goes_on = all(ASIDE.fullmatch(told.text) for told in entry.body)
        named = _belongs(entry.head, line, layout)
        named = named or _is_unit_over_post(entry.head, line, following, layout)
        if goes_on and room and named:
            entry.head.append(line)
        else:
            entry.body.append(line)
    return entry


def _is_unit_over_post(
    head: Sequence[SourceLine],
    line: SourceLine,
    following: SourceLine | None,
    layout: Layout,
) -> bool:
    """
    Whether *line* tells where in the house that *head* names somebody worked, right
    above what they were there: "Dementia Unit" over "Staff Nurse".
    """
    if layout.section is not Section.EXPERIENCE or following is None or line.bullet:
        return False
    name = BRACKETED.sub("", line.text).strip()
    short = len(name.split()) <= _FEW_WORDS_OF_A_UNIT and name[:1].isupper()
    plain = short and name[-1] not in ".:;" and not title_score(name)
    if not plain or find_dates(line.text) or _begins_with_verb(name):
        return False
    post = not (following.bullet or find_dates(following.text))
    post = post and _is_title(COMMA.split(following.text)[0])
    read = read_head([h.text for h in head], layout.section)
    return bool(post and read.employer) and not (read.title and read.sure)


def _waits(head: Sequence[SourceLine], line: SourceLine) -> bool:
    """
    Whether dates that open a block name nothing yet, and *line* stands right below.
    """
    opens = head[0].apart and not any(without_dates(h.text) for h in head)
    return opens and not (line.apart or line.bullet)


def _lacks_title(head: Sequence[SourceLine], line: SourceLine, layout: Layout) -> bool:
    """
    Whether *line*, right below a firm and its dates, surely names the post there.
    """
    read = read_head([h.text for h in head], layout.section)
    firm = read.employer and not read.title and layout.section is Section.EXPERIENCE
    told = without_aside(line.text)
    named = max(title_score(told), title_score(COMMA.split(told)[0])) > 1
    return bool(firm) and named and find_dates(told) is None


def _is_other_paper(text: str) -> bool:
    known = is_paper(text) or DRIVING.search(text) or LABEL.match(text)
    return bool(known) or is_paper_alone(text)


_OTHER_PAPER = {Section.CERTIFICATIONS: _is_other_paper, Section.EDUCATION: is_paper}
"""What says that a line among such names a paper of its own."""


def _belongs(  # noqa: C901, PLR0911
    head: Sequence[SourceLine], line: SourceLine, layout: Layout
) -> bool:
    """
    Whether *line* after the date still names the entry: its place, or what is missing.
    """
    section = layout.section
    if ASIDE.fullmatch(line.text):
        return section is Section.EDUCATION
    if any(came_within(h.text, line.text) for h in head):
        return False
    where = is_place(line.text) or (is_address(line.text) and len(head) < 4)
    studied = section is Section.EDUCATION
    terms = opens_with_terms(line.text)
    where = where and not (terms or (studied and find_dates(line.text)))
    if where and not line.text.startswith("("):
        return True
    named = (studied and degree_score(line.text)) or _is_title(line.text)
    named = named or _is_title(re.split(r",| \(", line.text)[0])
    verb = _begins_with_verb(line.text) and not named
    if line.bullet or verb or terms:
        return False
    paper = _OTHER_PAPER.get(section)
    if paper and paper(line.text):
        return False
    read = read_head([h.text for h in head], section)
    below = _is_named_below(read, line) or _is_house_of_unit(read, line)
    if section is Section.EXPERIENCE and below:
        return True
    span = find_dates(line.text)
    told = line.text[: span.begin] if span and span.since else line.text
    counted = BRACKETED.sub("", re.split(r" [–—] ", told)[0])
    if section is Section.EXPERIENCE and _COUNTS_SOMETHING.search(counted):
        return False
    if section in {Section.CERTIFICATIONS, Section.AWARDS, Section.PUBLICATIONS}:
        return len(head) < 3 and len(line.text) <= 60
    if read.title and is_dated_below(head, layout):
        return False
    unlikely = read.title and not _may_employ(read.employer)
    if section is Section.EXPERIENCE and unlikely and _is_firm(line.text):
        return True  # "Cashier, shelves" over "Acme Foods Ltd", "Acme – Leeds, UK"
    if section is Section.EDUCATION:
        return _belongs_to_study(head, read, line)
    both = read.title and read.employer
    if both and (read.sure or _COUNTED.search(counted)):
        return False
    whole = both or _is_whole_without_post(head, read)
    return not whole or bool(title_score(line.text) or organisation_score(line.text))


def _is_whole_without_post(head: Sequence[SourceLine], read: Head) -> bool:
    """
    Whether one line names an authority and the part of it where somebody worked, as who
    tells no title does: "2031 – 2033 Stadt Aue, Standesamt".
    """
    pieces = COMMA.split(without_dates(head[-1].text))
    named = bool(read.employer) and not read.title and len(pieces) > 1
    return named and authority_of(pieces) == read.employer


def _begins_with_verb(text: str) -> bool:
    """
    "Trained new starters", "Leitete die Küche", but not "Granite Works".
    """
    first, _, rest = text.partition(" ")
    word = first.lower()
    german = word in PRETERITE or is_preterite(word, rest)
    return german or _VERB_START.match(text) is not None


def _is_named_below(read: Head, line: SourceLine) -> bool:
    """
    Whether *line* says what somebody was whom an agency lent to a firm: "Fitter, 7/7
    roster" below "Caraway Coal (through Lend Labour), 2018 – 2020".
    """
    unnamed = (
        read.title and read.employer and not (read.sure or title_score(read.title))
    )
    first = COMMA.split(line.text)[0]
    return bool(unnamed and len(first.split()) < 5 and title_score(first))


def _is_house_of_unit(read: Head, line: SourceLine) -> bool:
    """
    Whether *line* names, with its town, the house of which what is *read* has but a
    part: "The Larch Tree, Rosehall" below "Pastry Section" and "Cook".
    """
    name, comma, town = line.text.partition(", ")
    inside = read.title and is_unit(read.employer)
    written = all(w[0].isupper() for w in (*name.split(), *town.split()) if len(w) > 3)
    short = len(line.text.split()) < _MOST_WORDS_OF_A_HOUSE and line.text[-1] != "."
    return bool(inside and comma and written and short and not find_dates(line.text))


def _belongs_to_study(head: Sequence[SourceLine], read: Head, line: SourceLine) -> bool:
    """
    Whether *line* tells the school or the degree; one with a date of its own tells of
    another course.
    """
    framed = EUROPASS.match(head[0].text)
    dated = find_dates(line.text) and any(find_dates(h.text) for h in head)
    if dated and not framed and not ends_above(head, line):
        return False
    told = school_score(line.text) or degree_score(line.text)
    if LABEL.match(line.text) and not (told or title_score(line.text)):
        return False  # "Wahlpflichtfach: Technik"
    missing = not (read.employer and read.title)
    return missing or bool(told and ":" not in line.text)


def _may_employ(name: str) -> bool:
    return bool(organisation_score(name) or school_score(name))


def _is_firm(text: str) -> bool:
    if text.endswith("."):
        return False
    name, dash, place = BRACKETED.sub("", text).strip().partition(" – ")
    named = bool(dash) and name[:1].isupper() and is_place(place)
    return organisation_score(text) > 1 or (named and not title_score(name))


def _is_title(text: str) -> bool:
    """
    "Recruiting Coordinator" and "Rechtsanwaltsfachangestellte" open like a verb, but
    are set as a title, and "Eastgate Hospital" as a name.
    """
    words = text.split()
    if _STAFF.fullmatch(text):
        return True
    joining = {"of", "and", "for", "in", *LEGAL_FORMS}
    small = [w for w in words if w[0].islower() and w not in joining]
    named = max(title_score(text), organisation_score(text))
    return not small and named > 1
