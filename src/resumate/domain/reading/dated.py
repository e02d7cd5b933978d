"""
Short lines around their dates: which of them name an entry, and which stand under it.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import DateSpan, find_dates, since_then
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
from resumate.domain.reading.address import is_address
from resumate.domain.reading.by_itself import DRIVING, is_paper
from resumate.domain.reading.cells import (
    COMMA,
    is_mark,
    may_name,
    without_aside,
    without_dates,
    without_time,
)
from resumate.domain.reading.head import Head, read_head
from resumate.domain.reading.head_lines import LABEL, is_dated_head
from resumate.domain.reading.one_cell import is_own_house, is_unit
from resumate.domain.reading.posts import Entry, is_own_work, post_alone
from resumate.domain.reading.source import SourceLine
from resumate.domain.reading.told_posts import told_post
from resumate.domain.reading.undated import undated
from resumate.domain.resume import Section

MOST_LINES_BEFORE = 3
_MOST_LINES_AFTER = 3
_BRACKETED = regex(r"\([^()]*\)")
ASIDE = regex(r"\((?:[^()]|\([^()]*\))*\)")
"""A line that is nothing but one bracket remarks on what stands above."""
_COUNTS_SOMETHING = regex(r"\b(?!(?:19|20)\d\d )\d[\d.,]+%? [a-z]{4,}|^\d [a-z]{4,}")
"""What was done has numbers; what a post is called has none."""
_COUNTED = regex(r"(?<![\w.])\d{1,3}(?:[.,’']\d{3})* [A-ZÄÖÜ][a-zäöü]{3,}")
"""What a firm has, and no street or town: "Verlag, 230 Mitarbeitende"."""
_YEAR_ASIDE = regex(r" \((?:(?:seit|ab|since|from) )?((?:19|20)\d\d)\)$")
_EXPECTED = regex(
    r"\b(?:voraussichtlich|vorauss\.|vsl\.|expected|anticipated)[\s:]*"
    r"(?:(?:bis|im|ab|until|in|by)\s*)?$",
    re.IGNORECASE,
)
_SINCE = regex(r"\w \(?(?:since|seit)\b")
_TIMED_POST = regex(r"(?P<post>[^()]{3,80}) \((?P<time>[^()]*\d[^()]*)\)")
_VERB_START = regex(r"^[^\W\d_]+(?:ed|ing)\b(?!-|/| \([^()]*\)$)")
_STAFF = regex(r"(?:Waiting|Nursing|Cleaning|Catering|Serving|Bar|Kitchen) [Ss]taff")
"""Who is one of them, and nobody who was trained."""
_FEW_WORDS_OF_A_UNIT = 5
_MOST_WORDS_OF_A_HOUSE = 8
_EUROPASS = regex(r"\[ ?[^\[\]]*\d{4}[^\[\]]*\]")
"""The dates of an entry in a Europass: "[ 02/2024 – 11/2024 ]"."""


@dataclass(frozen=True, slots=True)
class Layout:
    """
    How the entries of a section are set.
    """

    section: Section
    before: int
    """Lines of an entry above its date, at the least."""
    firm_above: bool
    """Whether a firm stands over a post that has its date below."""
    dates_first: bool = False
    """Whether each entry opens with its dates, alone or beside a firm."""


def split(
    run: list[SourceLine], layout: Layout, *, opens: bool = False
) -> Iterator[Entry]:
    """
    A run of short lines as entries, each around one date; what *opens* a section
    goes on with no entry above.
    """
    posts = layout.section is Section.EXPERIENCE
    dated = _dated_heads(run, layout.section, opens=opens)
    if not dated:
        yield from undated(run, layout.section)
        return
    starts = _starts(run, dated, layout)
    above = run[: starts[0]]
    if posts and above and run[starts[0]].apart and not any(x.apart for x in above):
        yield Entry(body=above)  # it goes on with the entry above
    elif above:
        yield from undated(above, layout.section)
    gaps = _gaps(dated, run)
    for number, first in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else len(run)
        start = max(first, dated[number - 1] + 1) if number else first
        lines = run[start : max(stop, dated[number] + 1)]
        anchor = dated[number] - start
        last = number + 1 == len(starts)
        yield _cut(lines, anchor, layout, last=last and len(starts) > 1, gaps=gaps)


def _dated_heads(run: list[SourceLine], section: Section, *, opens: bool) -> list[int]:
    """
    Where the lines stand whose date is that of an entry.
    """
    posts, prizes = section is Section.EXPERIENCE, section is Section.AWARDS
    dated = [
        i
        for i, line in enumerate(run)
        if (is_dated_head(line.text) or (prizes and find_dates(line.text)))
        and (
            _is_one_of_posts(run, i)
            or not (i and _dated_above(_dates_over(run, i), line))
        )
        and not _dated_by(run[i + 1 : i + 3], line)
        and not _ends_above(run[max(i - 2, 0) : i], line)
        and not _is_aside(run, i)
        and not (posts and _goes_on_since(run, i, opens=opens))
    ]
    rows = [i for i in dated if opens_row(run[i].text)]
    if len(rows) > 1 and rows[0] == dated[0]:
        dated = [i for i in dated if i in rows or run[i].apart]
    return [i for i in dated if _EUROPASS.match(run[i].text)] or dated


def opens_row(text: str) -> bool:
    """
    Whether a line has its dates in a column of their own, and what they date beside.
    """
    span = find_dates(text)
    return span is not None and not span.begin and text[span.stop :].startswith("\t")


def _is_aside(run: Sequence[SourceLine], at: int) -> bool:
    """
    Whether the line at *at* stands in brackets, and only remarks on the entry above:
    "(maternity leave 2008 – 2009)", "(30 hours a week since 2024)".
    """
    text = run[at].text
    told = without_dates(text).strip(" ()")
    if not ASIDE.fullmatch(text) or not any(map(str.isalpha, told)):
        return False
    above = [x.text for x in run[max(at - 2, 0) : at]]
    if not any(map(is_dated_head, above)):
        span = find_dates(text)
        opens = span is not None and span.ranged and span.begin == 1
        return not (opens or may_name(told) or is_career_break(told))
    return not title_score(told) or any(map(title_score, above))


def _starts(run: list[SourceLine], dated: list[int], layout: Layout) -> list[int]:
    """
    Where the entries begin that have those dates: some of their lines stand above.
    """
    if layout.dates_first:
        return dated
    posts = layout.section is Section.EXPERIENCE
    papers = layout.section is Section.CERTIFICATIONS and (
        _is_paper(run[dated[0]].text)
        or any(DRIVING.search(line.text) for line in run[: dated[0]])
    )
    before = 0 if papers else _lines_before(dated, run, layout.before)
    starts = [i if _is_break(run[i]) else max(i - before, 0) for i in dated]
    if (
        not papers
        and not stands_alone(run, dated[0])
        and dated[0] > before
        and _lacks(run[starts[0] :], dated[0] - starts[0], layout)
    ):
        starts[0] = max(0, dated[0] - MOST_LINES_BEFORE)
    for number in range(1, len(starts)):
        starts[number] = _reached(run, dated, starts, number, layout)
    starts = [
        i - 1 if _names_break(run, i) else start
        for i, start in zip(dated, starts, strict=True)
    ]
    if not posts and _is_school_above(run, dated):
        above = [i and _is_school(run[i - 1].text) for i in dated]
        return [i - bool(school) for i, school in zip(dated, above, strict=True)]
    if not (posts or layout.section is Section.EDUCATION):
        return starts
    for number, date in enumerate(dated):
        begun = _set_apart(run, dated[number - 1] + 1 if number else 0, date)
        if begun is None or not (posts or _is_course(run, begun, date)):
            continue
        firm_above = begun == date and _lacks(run[date : date + 1], 0, layout)
        starts[number] = min(starts[number], begun) if firm_above else begun
    return starts


def _goes_on_since(run: Sequence[SourceLine], at: int, *, opens: bool) -> bool:
    """
    Whether the line at *at* tells since when something is done in the entry above
    ("Year head since 2023"), whose end an empty line further down shows.
    """
    text = run[at].text
    since = _SINCE.search(text) and without_dates(text)
    heads = [i for i, line in enumerate(run[:at]) if is_dated_head(line.text)]
    if heads and not run[at].apart and _came_within(run[heads[-1]].text, text):
        return True
    if not since or organisation_score(text) or (opens and not heads):
        return False
    if heads and not title_score(without_dates(text)) and "," not in text:
        return True
    above = run[heads[-1] + 1 if heads else 0 : at + 1]
    below = run[at + 1 :]
    return not any(x.apart for x in above) and any(x.apart for x in below)


def _came_within(above: str, text: str) -> bool:
    """
    Whether *text* begins with when something came to what is dated *above*, before that
    ended: "2010 – 2014 Fitter", "seit 2012 Vorarbeiter". Below a firm that names no
    post it is the post there.
    """
    post, later = find_dates(above), find_dates(text)
    if not (post and later and later.start and text[:1].islower() and since_then(text)):
        return False
    over = post.end and post.end.year <= later.start.year
    firm = post.current and not title_score(without_dates(_BRACKETED.sub("", above)))
    return post.ranged and not (over or firm) and not since_then(above)


def _is_course(run: Sequence[SourceLine], first: int, date: int) -> bool:
    """
    Whether a degree stands above its school, which has the dates, and below none that
    waits for a degree: "BA Sociology", "Brock University, 2016".
    """
    if date != first + 1:
        return False
    schools = [bool(school_score(x.text)) for x in run[max(first - 1, 0) : date + 1]]
    degrees = [bool(degree_score(x.text)) for x in run[first : date + 1]]
    above = first and schools[0] and not degree_score(run[first - 1].text)
    told = above and (first < 2 or not degree_score(run[first - 2].text))
    return degrees == [True, False] and schools[-2:] == [False, True] and not told


def _is_school_above(run: Sequence[SourceLine], dated: Sequence[int]) -> bool:
    """
    Whether courses open with a school above the degree that has the dates, as the first
    does: "Hull University", "BSc Biology, 2015".
    """
    first = run[dated[0]].text
    degree = degree_score(first) and not school_score(first)
    return bool(dated[0] == 1 and degree and _is_school(run[0].text))


def _is_school(text: str) -> bool:
    return bool(school_score(text)) and not (degree_score(text) or find_dates(text))


def _set_apart(run: Sequence[SourceLine], first: int, date: int) -> int | None:
    """
    Where the entry of the line at *date* begins, if one line alone, from *first* on,
    stands below an empty one: a head, and not what is told of the entry above.
    """
    told = range(first, date + 1)
    apart = [i for i in told if run[i].apart and not ASIDE.fullmatch(run[i].text)]
    near = len(apart) == 1 and date - apart[0] <= MOST_LINES_BEFORE
    alone = apart == [date] == [len(run) - 1]
    if alone and not may_name(without_dates(run[date].text)):
        return None  # small capitals of its own, under what it dates
    return apart[0] if near else None


def _is_one_of_posts(run: Sequence[SourceLine], at: int) -> bool:
    """
    Whether a line and the next one each name a post with its own time in brackets, of
    which the lower ended as the upper began, below a firm that has its time, too:
    "Senior Buyer (since 2032)", "Buyer (2028 – 2032)".
    """
    pairs = [run[i : i + 2] for i in (at - 1, at) if i > 0]
    return any(len(pair) > 1 and _follow_each_other(*pair) for pair in pairs)


def _follow_each_other(newer: SourceLine, older: SourceLine) -> bool:
    posts = [_TIMED_POST.fullmatch(line.text) for line in (newer, older)]
    spans = [find_dates(post["time"]) if post else None for post in posts]
    named = all(post and title_score(post["post"]) > 0 for post in posts)
    first, second = spans
    if not (named and first and second and first.start and second.end):
        return False
    return second.ranged and second.end.year - first.start.year in {-1, 0}


def _dates_over(run: Sequence[SourceLine], at: int) -> SourceLine:
    """
    The line above, or the one of nothing but dates over the firm that it names.
    """
    above, over = run[at - 1], run[max(at - 2, 0)]
    firm = organisation_score(COMMA.split(above.text)[0]) > 1
    dates = find_dates(over.text) and not without_dates(over.text)
    return over if firm and dates and not find_dates(above.text) else above


def _dated_above(above: SourceLine, line: SourceLine) -> bool:
    """
    Whether a line of nothing but dates already dates *line*, which has some in its
    words: "04/2009 – 06/2017", "Adviser, head of a branch (since 2013)"; or the firm
    above has dates, and *line* tells what came to the post later.
    """
    ranged = find_dates(above.text)
    firm = not title_score(without_dates(above.text))
    later = _came_later(line, ranged) or _came_in_year(line, ranged)
    later = later or (ranged is not None and ranged.ranged and post_alone(line) != "")
    if firm and later:
        return True
    alone = ranged is not None and ranged.ranged and not without_dates(above.text)
    own = find_dates(line.text)
    if own and own.ranged and not own.begin:
        return False  # "07/2013 – heute" of the firm, "01/2018 – heute: Teamleiter"
    told = without_dates(line.text)
    return alone and bool(title_score(told) or school_score(told))


def _came_in_year(line: SourceLine, firm: DateSpan | None) -> bool:
    """
    Whether *line* names a post that ends in the year, within the time at the *firm*
    above, in which it came: "Buyer, then Senior Buyer (2014)".
    """
    aside = _YEAR_ASIDE.search(line.text)
    if aside is None or not (firm and firm.ranged and firm.start):
        return False
    within = firm.start.year <= int(aside[1])
    within = within and (firm.end is None or int(aside[1]) <= firm.end.year)
    return within and title_score(line.text[: aside.start()]) > 0


def _ends_above(above: Sequence[SourceLine], line: SourceLine) -> bool:
    """
    Whether *line* tells when what goes on *above* will end: "Okt. 2025 – heute", "Uni
    Ulm, voraussichtlich bis März 2028".
    """
    span = find_dates(line.text)
    begun = next((d for x in reversed(above) if (d := find_dates(x.text))), None)
    expected = span and _EXPECTED.search(line.text[: span.begin])
    return bool(expected and begun and begun.current)


def _dated_by(below: Sequence[SourceLine], line: SourceLine) -> bool:
    """
    Whether the firm *below*, or the line under it, dates the post that *line* names
    with what came to it later: "Teacher, Head of Year (from 2022)", "Alder School |
    Sept 2019 – present".
    """
    there = next((x.text for x in below if find_dates(x.text)), "")
    firm = is_dated_head(there) and not title_score(there)
    return firm and _came_later(line, find_dates(there))


def _came_later(line: SourceLine, post: DateSpan | None) -> bool:
    """
    Whether *line* tells in its words of a time after the dates of *post* began.
    """
    span = find_dates(line.text)
    if without_aside(line.text) == line.text or not (post and post.ranged and span):
        return False
    begun, start = span.start or span.end, post.start
    return bool(begun and start and start < begun)


def _gaps(dated: Sequence[int], run: Sequence[SourceLine]) -> int:
    """
    The fewest lines that stand between two dates; a break has no employer under it.
    """
    pairs = [
        (a, b)
        for a, b in itertools.pairwise(dated)
        if not (stands_alone(run, a) or _is_break(run[b]))
    ]
    return min((b - a - 1 for a, b in pairs), default=9)


def _is_break(line: SourceLine) -> bool:
    """
    Whether a line says by itself when somebody worked for nobody, and why.
    """
    return is_career_break(without_dates(without_time(line.text)).strip(" ("))


def _names_break(run: Sequence[SourceLine], at: int) -> bool:
    """
    Whether a break stands above the line of nothing but its dates, and right below no
    other such line, which would be its own.
    """
    if not at or without_dates(run[at].text) or not _is_break(run[at - 1]):
        return False
    over = run[at - 2] if at > 1 and not run[at - 1].apart else run[at - 1]
    waits = (at == 2 or over.apart) and not without_dates(over.text)
    return not (waits or find_dates(run[at - 1].text))


def stands_alone(run: Sequence[SourceLine], at: int) -> bool:
    """
    Whether a dated line, or the one that it dates, needs no employer: a break, work on
    one's own.
    """
    told = without_dates(without_time(run[at].text))
    if not told and at + 1 < len(run):
        told = run[at + 1].text
    told = told.strip(" (")
    if _names_break(run, at):
        return True
    return any(map(is_career_break, told.split("\t"))) or is_own_work(told)


def _lines_before(dated: Sequence[int], run: Sequence[SourceLine], usual: int) -> int:
    """
    How many lines of an entry stand before its date in a run.
    """
    first = usual if stands_alone(run, dated[0]) else min(dated[0], usual)
    return first if len(dated) == 1 else min(first, _gaps(dated, run))


def _lacks(lines: Sequence[SourceLine], anchor: int, layout: Layout) -> bool:
    """
    Whether the lines from the date on do not name both employer and title.
    """
    texts = [line.text for line in lines[: anchor + 2]]
    below = not _dated_below(lines[: anchor + 1], layout)
    heads = [texts[: anchor + 1 + below]]
    if is_dated_head(texts[-1]):  # what is below may be the next entry, or is
        own = _is_post_with_time(texts[anchor]) and _is_post_with_time(texts[-1])
        heads = [*([] if own else heads), texts[: anchor + 1]]
    found = [read_head(head, layout.section) for head in heads]
    return not any(
        read.employer and read.title and not is_unit(read.employer) for read in found
    )


def _is_post_with_time(text: str) -> bool:
    """
    Whether a line names a post, and behind it from when to when: "Buyer | 2031 – 2033".
    """
    span = find_dates(text)
    behind = span is not None and span.ranged and not without_dates(text[span.stop :])
    return behind and title_score(without_dates(text)) > 1


def _can_spare(head: Sequence[SourceLine], layout: Layout) -> bool:
    """
    Whether an entry is whole without what follows *head*.
    """
    read = read_head([line.text for line in head], layout.section)
    return bool(read.title and (read.employer or _dated_below(head, layout)))


def _opens_with_dates(text: str) -> bool:
    """
    Whether a line tells first when something was, and then what.
    """
    span = find_dates(text)
    leads = span is not None and not text[: span.begin].strip(" [(")
    return leads and bool(without_dates(text))


def _reached(
    run: Sequence[SourceLine],
    dated: Sequence[int],
    starts: Sequence[int],
    number: int,
    layout: Layout,
) -> int:
    """
    Where an entry begins that lacks its employer or its title: further up, at a line
    that the entry above can spare.
    """
    start, date = starts[number], dated[number]
    if layout.section is not Section.EXPERIENCE or stands_alone(run, date):
        return start
    if not layout.before and _opens_with_dates(run[date].text):
        return start
    while (
        start - 1 > dated[number - 1]
        and date - start < MOST_LINES_BEFORE - 1
        and _lacks(run[start:], date - start, layout)
        and may_name(run[start - 1].text)
        and _can_spare(run[starts[number - 1] : start - 1], layout)
    ):
        start -= 1
    return start


def _cut(
    lines: list[SourceLine], anchor: int, layout: Layout, *, last: bool, gaps: int
) -> Entry:
    """
    An entry from its lines: those after the date that name nothing are its body.
    """
    off = _is_break(lines[anchor]) or _names_break(lines, anchor)
    off = off or (anchor > 0 and is_own_house(lines[0].text))
    if off or told_post(lines[anchor].text):
        return Entry(lines[: anchor + 1], lines[anchor + 1 :])
    entry = Entry(lines[: anchor + 1])
    framed = _EUROPASS.match(lines[anchor].text)
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
    name = _BRACKETED.sub("", line.text).strip()
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


def _is_paper(text: str) -> bool:
    """
    "BLS & ACLS (AHA), current", "Fahrerkarte vorhanden" is another certificate, not who
    gave the last one.
    """
    words = text.split()
    short = words[0].isupper() and len(words[0]) > 1 and not organisation_score(text)
    return bool(re.search(r"\([^()]+\)|, current$| vorhanden$", text)) or short


def _is_other_paper(text: str) -> bool:
    known = is_paper(text) or DRIVING.search(text) or LABEL.match(text)
    return bool(known) or _is_paper(text)


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
    if any(_came_within(h.text, line.text) for h in head):
        return False
    where = is_place(line.text) or (is_address(line.text) and len(head) < 4)
    studied = section is Section.EDUCATION
    where = where and not (studied and find_dates(line.text))
    if where and not line.text.startswith("("):
        return True
    named = (studied and degree_score(line.text)) or _is_title(line.text)
    named = named or _is_title(re.split(r",| \(", line.text)[0])
    if line.bullet or (_begins_with_verb(line.text) and not named):
        return False
    paper = _OTHER_PAPER.get(section)
    if paper and paper(line.text):
        return False
    read = read_head([h.text for h in head], section)
    below = _is_named_below(read, line) or _is_house_of_unit(read, line)
    if section is Section.EXPERIENCE and below:
        return True
    counted = _BRACKETED.sub("", re.split(r" [–—] ", line.text)[0])
    if section is Section.EXPERIENCE and _COUNTS_SOMETHING.search(counted):
        return False
    if section in {Section.CERTIFICATIONS, Section.AWARDS, Section.PUBLICATIONS}:
        return len(head) < 3 and len(line.text) <= 60
    if read.title and _dated_below(head, layout):
        return False
    unlikely = read.title and not _may_employ(read.employer)
    if section is Section.EXPERIENCE and unlikely and _is_firm(line.text):
        return True  # "Cashier, shelves" over "Acme Foods Ltd", "Acme – Leeds, UK"
    if section is Section.EDUCATION:
        return _belongs_to_study(head, read, line)
    if read.title and read.employer and (read.sure or _COUNTED.search(counted)):
        return False
    return not (read.title and read.employer) or bool(
        title_score(line.text) or organisation_score(line.text)
    )


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
    framed = _EUROPASS.match(head[0].text)
    dated = find_dates(line.text) and any(find_dates(h.text) for h in head)
    if dated and not framed and not _ends_above(head, line):
        return False
    told = school_score(line.text) or degree_score(line.text)
    if LABEL.match(line.text) and not (told or title_score(line.text)):
        return False  # "Wahlpflichtfach: Technik"
    missing = not (read.employer and read.title)
    return missing or bool(told and ":" not in line.text)


def _dated_below(head: Sequence[SourceLine], layout: Layout) -> bool:
    """
    Whether nothing but dates stands under what a post is called, where firms stand
    above both.
    """
    if not layout.firm_above:
        return False
    dated = [i for i, line in enumerate(head) if find_dates(line.text)]
    if not (dated and dated[-1]):
        return False
    rest = without_dates(head[dated[-1]].text).strip("() ")
    return not rest or is_mark(rest)


def _may_employ(name: str) -> bool:
    return bool(organisation_score(name) or school_score(name))


def _is_firm(text: str) -> bool:
    if text.endswith("."):
        return False
    name, dash, place = _BRACKETED.sub("", text).strip().partition(" – ")
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
