"""
The lines of a section as entries: a head, and what stands under it.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.language.english_verbs import opens_with_verb
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.patterns import regex
from resumate.domain.reading.broken_heads import heads_made_whole
from resumate.domain.reading.cells import is_numbered, without_aside, without_dates
from resumate.domain.reading.dated import split
from resumate.domain.reading.dated_heads import opens_row
from resumate.domain.reading.entry_layout import ASIDE, MOST_LINES_BEFORE, Layout
from resumate.domain.reading.entry_starts import stands_alone
from resumate.domain.reading.head import read_head
from resumate.domain.reading.head_lines import (
    LONGEST_PLAIN_HEAD,
    bullets_are_heads,
    is_dated_head,
    may_be_head,
)
from resumate.domain.reading.narrow_dates import whole_dates
from resumate.domain.reading.parted_heads import (
    parted,
    with_posts_below,
    with_told_posts,
)
from resumate.domain.reading.posts import (
    Entry,
    keep_employers,
    keep_schools,
    leave_areas,
    leave_places,
    leave_towns,
    part_areas,
    part_employers,
    part_jobs_aside,
    part_other_times,
    points_back,
    post_alone,
    read_heads,
    take_firms,
    take_titles,
    tell_of_named,
    tell_of_newest,
    under_firms,
)
from resumate.domain.reading.sentences import sentences
from resumate.domain.reading.source import SourceLine
from resumate.domain.reading.subjects import with_subjects_joined
from resumate.domain.reading.told_fields import (
    leads_to_others,
    titles_columns,
    without_fields,
)
from resumate.domain.resume import Section

_OFTEN = 3
"""What stands there so often is a cell of a table, and names no entry."""
_REMARK = regex(r" \([^()]*\)$")
_FEW_WORDS = 10
_LONGEST_HEAD = 150
_PROJECT = regex(r"(?:key )?proje(?:ct|kt)s?(?: \d+)?\s*: ", re.IGNORECASE)
"""What was worked on in a post, among posts, and none itself."""


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
    told = with_told_posts(_with_plain_titles(told)) if posts else told
    told = list(_with_houses_told(told)) if posts else told
    lines = [part for line in told for part in parted(line)]
    whole = len(lines) == len(told)
    lines = _with_items(with_posts_below(lines)) if posts else lines
    runs = list(_runs(lines, section))
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


def _with_houses_told(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; what tells of a house between its name and the first post there is told
    below that: "Elm Dairies", "Butter plant, 140 staff", "Fitter, 2019 – 2022".
    """
    rest = list(lines)
    while rest:
        house, *below = rest[:3]
        if len(below) > 1 and _tells_of_house(house, *below):
            yield from (house, below[1], replace(below[0], kind=BlockKind.LIST_ITEM))
            rest = rest[3:]
        else:
            yield house
            rest = rest[1:]


def _tells_of_house(house: SourceLine, told: SourceLine, post: SourceLine) -> bool:
    """
    Whether *told* stands between the name of a house and a post with its dates, and
    names nothing.
    """
    named = house.kind is BlockKind.HEADING or house.apart
    named = named and not (house.bullet or title_score(house.text))
    names = told.kind is BlockKind.HEADING or told.bullet or _names(told.text)
    dated = any(find_dates(line.text) for line in (house, told))
    heads = is_dated_head(post.text) and title_score(post.text) > 0 and not post.bullet
    return named and heads and not (names or dated)


def _names(text: str) -> bool:
    """
    Whether it may be a name: most of its words are written as in one, and nothing is
    counted.
    """
    words = [word for word in text.split() if word[:1].isalpha()]
    small = sum(word[:1].islower() for word in words)
    scored = title_score(text) or organisation_score(text) > 1
    named = scored or len(words) < _FEWEST_TOLD or 2 * small < len(words)
    return bool(named) and not _COUNTS.search(text)


_FEWEST_TOLD = 4
"""Words."""
_COUNTS = regex(r"\b\d[\d.,’']* [a-zäöüß]{3,}")


def _with_plain_titles(lines: list[SourceLine]) -> list[SourceLine]:
    """
    The lines; where each item stands alone and names a post, they head what is below.
    """
    items = [i for i, line in enumerate(lines) if line.bullet]
    alone = all(i + 1 < len(lines) and not lines[i + 1].bullet for i in items)
    if len(items) < 2 or not alone:  # noqa: PLR2004
        return lines
    if not all(title_score(lines[i].text) > 1 for i in items):
        return lines
    return [replace(line, kind=BlockKind.PARAGRAPH) for line in lines]


def _runs(
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
    for line, following in itertools.pairwise([*lines, None]):
        if line is None:
            continue
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


def _with_items(lines: Iterable[SourceLine]) -> list[SourceLine]:
    """
    The lines; where each post opens a block of its own with its times, what has a year
    further down in a block was done there: "Link nurse 2024", "Mentor since 2023".
    """
    lines = list(lines)
    begun = [i for i, line in enumerate(lines) if line.apart or not i]
    times = [i for i, line in enumerate(lines) if _has_times(line)]
    first = {_last(begun, i): i for i in reversed(times)}
    heads = frozenset(first.values())
    near = all(i - block < MOST_LINES_BEFORE for block, i in first.items())
    if len(heads) < 2 or len(begun) > 2 * len(heads) or not near:  # noqa: PLR2004
        return lines
    if any(i - _last(heads, i) > 1 for i in times if i not in heads):
        return lines
    told: list[SourceLine] = []
    item = False
    for i, line in enumerate(lines):
        item = (item or i - 1 in heads) and not line.apart and i not in heads
        done = item and is_dated_head(line.text) and not _has_times(line)
        own = organisation_score(line.text) > 1 or school_score(line.text) > 1
        own = own or points_back(line.text)
        own = own or (done and _names_post_there(lines[_last(begun, i) : i + 1]))
        kind = BlockKind.LIST_ITEM if done and not own else line.kind
        told.append(replace(line, kind=kind))
    return told


def _last(places: Iterable[int], at: int) -> int:
    return max(place for place in places if place <= at)


def _names_post_there(head: Sequence[SourceLine]) -> bool:
    """
    Whether the last line, below a firm and its dates, is the post there, with what came
    to it: "Fitter (ab 2014 60%)", "Porter, then driver from 2007".
    """
    *firm, line = head
    told = any(x.bullet or title_score(without_dates(x.text)) for x in firm)
    few = len(firm) < MOST_LINES_BEFORE
    return few and not told and title_score(without_aside(line.text)) > 0


def _has_times(line: SourceLine) -> bool:
    """
    Whether a line tells from when to when, and not only since when.
    """
    span = find_dates(line.text)
    ranged = bool(span and span.ranged and not span.since)
    return not line.bullet and ranged and is_dated_head(line.text)


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


def _dates_lead(runs: Sequence[Sequence[SourceLine]], section: Section) -> bool:
    """
    Whether the entries open with their dates, alone or beside a firm: those of the
    first stand above all else, and all stand in a column of their own, or so do others,
    and the rest of each head, of which a line looks like a head, below them.
    """
    lines = [line for run in runs for line in run]
    dated = [i for i, line in enumerate(lines) if is_dated_head(line.text)]
    below = [any(x.apart for x in lines[i + 1 : i + 3]) for i in dated]
    if len(dated) < 2 or dated[0] != 0:  # noqa: PLR2004
        return False
    if all(opens_row(lines[i].text) for i in dated):
        return True
    if not all(below):
        return False
    heads = [read_head([lines[i].text], section) for i in dated]
    return not any(head.title for head in heads)
