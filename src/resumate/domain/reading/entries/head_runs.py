"""
Runs of lines that may be heads together.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from resumate.domain.language.dates import find_dates
from resumate.domain.language.english_verbs import opens_with_verb
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    title_score,
)
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import is_numbered, without_dates
from resumate.domain.reading.entries.layout import ASIDE
from resumate.domain.reading.heads.head_lines import (
    LONGEST_PLAIN_HEAD,
    bullets_are_heads,
    is_dated_head,
    may_be_head,
)
from resumate.domain.reading.heads.told_fields import leads_to_others
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

_OFTEN = 3
"""What stands there so often is a cell of a table, and names no entry."""

_REMARK = regex(r" \([^()]*\)$")

_LONGEST_HEAD = 150

_PROJECT = regex(r"(?:key )?proje(?:ct|kt)s?(?: \d+)?\s*: ", re.IGNORECASE)
"""What was worked on in a post, among posts, and none itself."""


def runs_of(
    lines: Sequence[SourceLine], section: Section
) -> Iterator[tuple[list[SourceLine], bool]]:
    """
    Lines in groups: those that may be heads together, and what is surely none.
    """
    among_bullets = bullets_are_heads(lines, section)
    posts = section is Section.EXPERIENCE and any(
        is_dated_head(line.text) and not _PROJECT.match(line.text) for line in lines
    )
    times = Counter(line.text for line in lines)
    run: list[SourceLine] = []
    below = False  # whether items of an entry stand right above
    for line, following in itertools.zip_longest(lines, lines[1:]):
        leads = leads_to_others(line.text) and not line.bullet
        if run and (leads or is_numbered(line.text)):
            yield run, True
            run = []
        if leads:
            yield [line], False
            continue
        cell = times[line.text] >= _OFTEN and not _may_recur(line.text)
        cell = cell or bool(posts and _PROJECT.match(line.text))
        cell = cell or bool(below and ASIDE.fullmatch(line.text) and not line.apart)
        below = below or line.bullet
        head = may_be_head(line, bullets_are_heads=among_bullets)
        head = head or _is_long_head(line, following)
        head = head or (posts and _is_long_below(line, run))
        head = head or (posts and _stands_over_dates(line, following))
        head = head or (section is Section.EDUCATION and _names_long_course(line, run))
        if not cell and head:
            run.append(line)
            below = False
            continue
        if run:
            yield run, True
            run = []
        yield [line], False
    if run:
        yield run, True


def _is_long_head(line: SourceLine, dates: SourceLine | None) -> bool:
    """
    Whether a line, however long, names a post, above nothing but its *dates*.
    """
    if line.bullet or dates is None or line.text.endswith("."):
        return False
    return _only_dated(dates) and _opens_with_post(line.text)


def _is_long_below(line: SourceLine, above: Sequence[SourceLine]) -> bool:
    """
    Whether a line, however long, names a post, below nothing but its dates.
    """
    if line.bullet or len(above) != 1 or line.text.endswith("."):
        return False
    return _only_dated(above[0]) and _opens_with_post(line.text)


def _opens_with_post(text: str) -> bool:
    post = re.split(r" [@|–—-] |[,(\t]", text)[0]
    return title_score(post) > 1 and len(text) <= _LONGEST_HEAD


def _only_dated(line: SourceLine) -> bool:
    """
    Whether a line tells nothing but dates, and what is remarked on them in brackets:
    "04/2031 – heute (4 Tage die Woche seit 2033)".
    """
    told = _REMARK.sub("", line.text)
    return is_dated_head(told) and not without_dates(told)


def _stands_over_dates(line: SourceLine, dates: SourceLine | None) -> bool:
    """
    Whether a line of several parts, in whatever letters, begins a block of which the
    next one tells nothing but from when to when: "kitchenhand, Pho Bay, Hull".
    """
    if line.bullet or not line.apart or dates is None or dates.apart:
        return False
    span, told = find_dates(dates.text), without_dates(dates.text)
    opens = span is not None and span.ranged and not span.begin
    named = title_score(told) or organisation_score(told)
    alone = opens and not (named and told[0].isupper())
    short = len(line.text) <= LONGEST_PLAIN_HEAD and line.text[-1] not in ".:;"
    return alone and short and "," in line.text and not opens_with_verb(line.text)


def _names_long_course(line: SourceLine, above: Sequence[SourceLine]) -> bool:
    """
    Whether a line right below dates or a school names a course, with what it had in
    brackets: "QQI Level 5 Healthcare (8 modules incl. Care of the Older Person, …)".
    """
    bare = re.sub(r" \([^()]*\)$", "", line.text)
    dates = [x for x in above[-2:] if find_dates(x.text)]
    alone = bool(above) and not without_dates(above[-1].text)
    short = len(bare) <= LONGEST_PLAIN_HEAD and not bare.endswith(".")
    course = degree_score(bare) or (alone and title_score(bare))
    return bool(dates and short and course) and bare != line.text and not line.bullet


def _may_recur(text: str) -> bool:
    """
    Whether a head may stand there often: dates, and the firm of several posts.
    """
    return is_dated_head(text) or organisation_score(text) > 1
