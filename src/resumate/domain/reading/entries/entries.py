"""
The lines of a section as entries: a head, and what stands under it.
"""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from resumate.domain.language.dates import find_dates
from resumate.domain.language.english_verbs import opens_with_verb
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.reading.cells.cells import without_dates
from resumate.domain.reading.entries.apart_houses import take_houses
from resumate.domain.reading.entries.dated import split
from resumate.domain.reading.entries.dated_heads import opens_row
from resumate.domain.reading.entries.entry import Entry
from resumate.domain.reading.entries.head_runs import runs_of
from resumate.domain.reading.entries.items import (
    with_houses_told,
    with_items,
    with_plain_titles,
)
from resumate.domain.reading.entries.layout import MOST_LINES_BEFORE, Layout
from resumate.domain.reading.entries.post_firms import (
    keep_employers,
    part_employers,
    points_back,
    take_firms,
    take_titles,
    tell_of_named,
    under_firms,
)
from resumate.domain.reading.entries.posts import (
    keep_schools,
    leave_areas,
    leave_places,
    leave_towns,
    part_areas,
    part_jobs_aside,
    part_other_times,
    post_alone,
    read_heads,
    tell_of_newest,
)
from resumate.domain.reading.entries.starts import stands_alone
from resumate.domain.reading.entries.subjects import with_subjects_joined
from resumate.domain.reading.heads.broken import heads_made_whole
from resumate.domain.reading.heads.head import read_head
from resumate.domain.reading.heads.head_lines import bullets_are_heads, is_dated_head
from resumate.domain.reading.heads.parted import (
    is_told_by_time,
    parted,
    with_posts_below,
    with_told_posts,
)
from resumate.domain.reading.heads.told_fields import (
    leads_to_others,
    titles_columns,
    without_fields,
)
from resumate.domain.reading.lines.narrow_dates import whole_dates
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

_FEW_WORDS = 10


def entries_of(lines: Sequence[SourceLine], section: Section) -> list[Entry]:
    """
    The entries of a section in order; lines before the first stand under no head.
    """
    entries: list[Entry] = [Entry()]
    lines = without_fields(lines)
    lines = heads_made_whole(lines) if section is Section.EXPERIENCE else lines
    if section is Section.EDUCATION:
        lines = list(with_subjects_joined(lines))
    told = [line for line in whole_dates(lines) if not titles_columns(line.text)]
    posts = section is Section.EXPERIENCE
    told = with_told_posts(with_plain_titles(told)) if posts else told
    told = list(with_houses_told(told)) if posts else told
    lines = [part for line in told for part in parted(line)]
    whole = len(lines) == len(told)
    lines = with_items(with_posts_below(lines)) if posts else lines
    runs = list(runs_of(lines, section))
    layout = _layout([run for run, headed in runs if headed], section)
    top = replace(layout, before=MOST_LINES_BEFORE)
    offices = section is Section.VOLUNTEERING and bullets_are_heads(lines, section)
    alone = section is Section.VOLUNTEERING and whole and _each_alone(lines)
    if alone:
        runs = [([line], is_dated_head(line.text)) for line in lines]
    blocks = posts and _stand_in_blocks(lines)
    for run, headed in runs:
        if headed:
            first = len(entries) == 1
            _take_in(
                entries, split(run, top if first else layout, opens=first), section
            )
        elif leads_to_others(run[0].text):
            entries.append(Entry(leads=True))
        else:
            other = blocks and _tells_of_another_time(run[0])
            other = other or (posts and _is_told_beside(entries[-1], run[0]))
            if alone or other or (offices and _names_office(run[0])):
                entries.append(Entry())
            entries[-1].body += run
    entries = [e for e in entries if e.head or e.body or e.leads]
    read_heads(entries, section)
    if section is Section.EDUCATION:
        keep_schools(entries)
    return _posts_of(entries) if posts else entries


def _take_in(entries: list[Entry], found: Iterable[Entry], section: Section) -> None:
    """
    Adds what was *found* below *entries*: dates alone belong to what waits for them.
    """
    for entry in found:
        if _only_dates(entry) and _undated_head(entries[-1]):
            entries[-1].head += entry.head
            entries[-1].body += entry.body
        elif _only_dates(entry) and (other := _dated_beside(entries[-1], section)):
            other.head += entry.head
            other.body += entry.body
            entries.append(other)
        elif entry.head:
            entries.append(entry)
        else:
            entries[-1].body += entry.body


def _posts_of(entries: Sequence[Entry]) -> list[Entry]:
    """
    The posts of a section, of which one tells what another leaves out.
    """
    posts = list(part_jobs_aside(list(part_other_times(entries))))
    take_houses(posts)
    leave_towns(posts)
    take_firms(posts)
    posts = [e for e in under_firms(posts) if e.head or e.body or e.leads]
    take_titles(posts)
    part_employers(posts)
    part_areas(posts)
    leave_places(posts)
    leave_areas(posts)
    keep_employers(posts)
    tell_of_named(posts)
    tell_of_newest(posts)
    return posts


def _names_office(line: SourceLine) -> bool:
    """
    Whether an item among dated ones names an office of its own: "Treasurer, rowing
    club" below "Examiner since 2019".
    """
    first = re.split(r",| (?:im|in|bei|beim|at|of|for|der|des|für) ", line.text)[0]
    return line.bullet and title_score(first) > 1


def _stand_in_blocks(lines: Sequence[SourceLine]) -> bool:
    """
    Whether each post opens a block of its own, with what was done there in it.
    """
    heads = [i for i, x in enumerate(lines) if not x.bullet and is_dated_head(x.text)]
    opens = all(lines[i].apart or not i for i in heads)
    told = all(i + 1 < len(lines) and not lines[i + 1].apart for i in heads)
    return len(heads) > 1 and opens and told


def _tells_of_another_time(line: SourceLine) -> bool:
    """
    Whether a line that opens a block tells when that was, and is told of no post above:
    "Helping my aunt in her bakery - since 2031, at weekends".
    """
    first = (sentences(line.text) or [""])[0]
    span = find_dates(first)
    known = span is not None and span.begin > 0
    return line.apart and not line.bullet and known


def _is_told_beside(entry: Entry, line: SourceLine) -> bool:
    """
    Whether a line tells another time as the head of *entry* above tells its own:
    "2031 – 2033: Cook in a pub".
    """
    above = entry.head[0].text if entry.head else ""
    return is_told_by_time(above) and is_told_by_time(line.text) and not line.bullet


def _each_alone(lines: Sequence[SourceLine]) -> bool:
    """
    Whether short lines, one of them dated, each name something else that one is in:
    "Marching band, section leader 2026", "Freshman soccer".
    """
    names = all(
        not (line.bullet or line.text.endswith("."))
        and (title_score(line.text) or not opens_with_verb(line.text))
        and len(line.text.split()) <= _FEW_WORDS
        and without_dates(line.text)
        for line in lines
    )
    dated = [line for line in lines if is_dated_head(line.text)]
    under = any(map(_is_post_under, lines, lines[1:]))
    return len(lines) > len(dated) > 0 and names and not under


def _is_post_under(firm: SourceLine, post: SourceLine) -> bool:
    """
    Whether a line is but the post held at what the one above names, and dates.
    """
    span = find_dates(firm.text)
    named = span is not None and span.ranged and not title_score(firm.text)
    return named and not post.apart and post_alone(post) != ""


def _only_dates(entry: Entry) -> bool:
    return len(entry.head) == 1 and not without_dates(entry.head[0].text)


def _dated_beside(above: Entry, section: Section) -> Entry | None:
    """
    The end of *above* that dates in the middle of a column beside it belong to: lines
    that name a post, and the items under them.
    """
    items = list(itertools.takewhile(lambda line: line.bullet, reversed(above.body)))
    rest = above.body[: len(above.body) - len(items)]
    plain = list(itertools.takewhile(lambda line: not line.bullet, reversed(rest)))
    head = plain[: MOST_LINES_BEFORE - 1][::-1]
    read = read_head([line.text for line in head], section)
    if not items or not head or len(plain) > len(head):
        return None
    named = title_score(read.title) or organisation_score(head[-1].text)
    if not (read.employer and read.title and named):
        return None
    above.body = rest[: len(rest) - len(head)]
    return Entry(head, items[::-1])


def _undated_head(entry: Entry) -> bool:
    """
    Whether an entry still waits for its dates, which may stand under its description.
    """
    return bool(entry.head) and not any(find_dates(h.text) for h in entry.head)


def _layout(runs: Sequence[Sequence[SourceLine]], section: Section) -> Layout:
    found = [
        next((i for i, line in enumerate(run) if is_dated_head(line.text)), None)
        for run in runs
    ]
    firsts = [
        first
        for first, run in zip(found, runs, strict=True)
        if first is not None
        and not stands_alone(run, first)
        and not points_back(run[first].text)
    ]
    before = min(min(firsts, default=0), MOST_LINES_BEFORE)
    above = section is Section.EXPERIENCE and bool(found) and (found[0] or 0) > 1
    return Layout(
        section, before, firm_above=above, dates_first=_dates_lead(runs, section)
    )


def _has_own_time(text: str) -> bool:
    """
    Whether a line tells from when to when somebody was what it names.
    """
    span = find_dates(text)
    told = without_dates(text)
    ranged = span is not None and span.ranged and not span.since
    return ranged and bool(title_score(told) or organisation_score(told))


def _dates_lead(runs: Sequence[Sequence[SourceLine]], section: Section) -> bool:
    """
    Whether the entries open with their dates, alone or beside a firm: those of the
    first stand above all else, and all stand in a column of their own (but for those of
    what came later in a post: "Head of Year since 2031"), or so do others,
    and the rest of each head, of which a line looks like a head, below them.
    """
    lines = [line for run in runs for line in run]
    dated = [i for i, line in enumerate(lines) if is_dated_head(line.text)]
    below = [any(x.apart for x in lines[i + 1 : i + 3]) for i in dated]
    if len(dated) < 2 or dated[0] != 0:  # noqa: PLR2004
        return False
    rows = [i for i in dated if opens_row(lines[i].text)]
    others = [lines[i].text for i in dated if i not in rows]
    if len(rows) > 1 and rows[0] == 0 and not any(map(_has_own_time, others)):
        return True
    if not all(below):
        return False
    heads = [read_head([lines[i].text], section) for i in dated]
    return not any(head.title for head in heads)
