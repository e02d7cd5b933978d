"""
Which lines have the date of an entry.
"""

import re
from collections.abc import Sequence

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import DateSpan, find_dates, since_then
from resumate.domain.language.name_kinds import (
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import (
    COMMA,
    may_name,
    without_aside,
    without_dates,
)
from resumate.domain.reading.entries.layout import ASIDE, EUROPASS
from resumate.domain.reading.entries.posts import post_alone
from resumate.domain.reading.heads.head_lines import BRACKETED, is_dated_head
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

_YEAR_ASIDE = regex(r" \((?:(?:seit|ab|since|from) )?((?:19|20)\d\d)\)$")

_EXPECTED = regex(
    r"\b(?:voraussichtlich|vorauss\.|vsl\.|expected|anticipated)[\s:]*"
    r"(?:(?:bis|im|ab|until|in|by)\s*)?$",
    re.IGNORECASE,
)

_SINCE = regex(r"\w \(?(?:since|seit)\b")

_TIMED_POST = regex(r"(?P<post>[^()]{3,80}) \((?P<time>[^()]*\d[^()]*)\)")


def dates_of_entries(
    run: list[SourceLine], section: Section, *, opens: bool, dates_first: bool = False
) -> list[int]:
    """
    Where the lines stand whose date is that of an entry; where all entries have their
    *dates first*, in a column of their own, no other line has.
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
        and not ends_above(run[max(i - 2, 0) : i], line)
        and not _remarks_since(run, i)
        and not _is_aside(run, i)
        and not (posts and _goes_on_since(run, i, opens=opens))
    ]
    rows = [i for i in dated if opens_row(run[i].text)]
    if rows and (dates_first or (len(rows) > 1 and rows[0] == dated[0])):
        dated = [i for i in dated if i in rows or run[i].apart]
    return [i for i in dated if EUROPASS.match(run[i].text)] or dated


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


def _goes_on_since(run: Sequence[SourceLine], at: int, *, opens: bool) -> bool:
    """
    Whether the line at *at* tells since when something is done in the entry above
    ("Year head since 2023"), whose end an empty line further down shows.
    """
    text = run[at].text
    since = _SINCE.search(text) and without_dates(text)
    head = next((i for i in reversed(range(at)) if is_dated_head(run[i].text)), -1)
    headed = head >= 0
    if headed and not run[at].apart and came_within(run[head].text, text):
        return True
    if not since or organisation_score(text) or (opens and not headed):
        return False
    if headed and not title_score(without_dates(text)) and "," not in text:
        return True
    above = run[head + 1 : at + 1]
    below = run[at + 1 :]
    return not any(x.apart for x in above) and any(x.apart for x in below)


def came_within(above: str, text: str) -> bool:
    """
    Whether *text* begins with when something came to what is dated *above*, before that
    ended: "2010 – 2014 Fitter", "seit 2012 Vorarbeiter". Below a firm that names no
    post it is the post there.
    """
    post, later = find_dates(above), find_dates(text)
    if not (post and later and later.start and text[:1].islower() and since_then(text)):
        return False
    over = post.end and post.end.year <= later.start.year
    firm = post.current and not title_score(without_dates(BRACKETED.sub("", above)))
    return post.ranged and not (over or firm) and not since_then(above)


def _remarks_since(run: Sequence[SourceLine], at: int) -> bool:
    """
    Whether the line at *at* names in its midst since when something was otherwise, and
    nothing but dates right above or below it tell from when to when all was: "2014 –
    2019" at "Team Lead (since 2015 with 5 people), Acme Ltd".
    """
    text = run[at].text
    own = find_dates(text)
    midst = own is not None and own.since and own.begin and text[own.stop :].strip(" )")
    if not (midst and own and own.start):
        return False
    beside = [run[i].text for i in (at - 1, at + 1) if 0 <= i < len(run)]
    spans = [find_dates(x) for x in beside if not without_dates(x)]
    return any(
        span.ranged
        and not span.since
        and span.start
        and span.start.year <= own.start.year
        and (span.end is None or own.start.year <= span.end.year)
        for span in spans
        if span
    )


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


def ends_above(above: Sequence[SourceLine], line: SourceLine) -> bool:
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
