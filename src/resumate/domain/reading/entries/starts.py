"""
Where each entry of a run of lines begins: which lines above its date are of it.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
from collections.abc import Sequence

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import degree_score, school_score, title_score
from resumate.domain.reading.cells.cells import may_name, without_dates, without_time
from resumate.domain.reading.cells.house_parts import is_unit
from resumate.domain.reading.entries.entry import is_own_work
from resumate.domain.reading.entries.layout import (
    ASIDE,
    MOST_LINES_BEFORE,
    Layout,
    is_break,
    is_dated_below,
    is_paper_alone,
)
from resumate.domain.reading.heads.head import read_head
from resumate.domain.reading.heads.head_lines import is_dated_head
from resumate.domain.reading.lines.by_itself import DRIVING
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section


def starts_of(run: list[SourceLine], dated: list[int], layout: Layout) -> list[int]:
    """
    Where the entries begin that have those dates: some of their lines stand above.
    """
    if layout.dates_first:
        return dated
    posts = layout.section is Section.EXPERIENCE
    papers = layout.section is Section.CERTIFICATIONS and (
        is_paper_alone(run[dated[0]].text)
        or any(DRIVING.search(line.text) for line in run[: dated[0]])
    )
    before = 0 if papers else _lines_before(dated, run, layout.before)
    starts = [i if is_break(run[i]) else max(i - before, 0) for i in dated]
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
        i - 1 if names_break(run, i) else start
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


def gaps_between(dated: Sequence[int], run: Sequence[SourceLine]) -> int:
    """
    The fewest lines that stand between two dates; a break has no employer under it.
    """
    pairs = [
        (a, b)
        for a, b in itertools.pairwise(dated)
        if not (stands_alone(run, a) or is_break(run[b]))
    ]
    return min((b - a - 1 for a, b in pairs), default=9)


def names_break(run: Sequence[SourceLine], at: int) -> bool:
    """
    Whether a break stands above the line of nothing but its dates, and right below no
    other such line, which would be its own.
    """
    if not at or without_dates(run[at].text) or not is_break(run[at - 1]):
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
    if names_break(run, at):
        return True
    return any(map(is_career_break, told.split("\t"))) or is_own_work(told)


def _lines_before(dated: Sequence[int], run: Sequence[SourceLine], usual: int) -> int:
    """
    How many lines of an entry stand before its date in a run.
    """
    first = usual if stands_alone(run, dated[0]) else min(dated[0], usual)
    return first if len(dated) == 1 else min(first, gaps_between(dated, run))


def _lacks(lines: Sequence[SourceLine], anchor: int, layout: Layout) -> bool:
    """
    Whether the lines from the date on do not name both employer and title.
    """
    texts = [line.text for line in lines[: anchor + 2]]
    below = not is_dated_below(lines[: anchor + 1], layout)
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
    return bool(read.title and (read.employer or is_dated_below(head, layout)))


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
