"""
The heads of one section read together: what one leaves out, another tells.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.language.places import is_place
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA, cells_of, without_dates
from resumate.domain.reading.cells.house_parts import is_area
from resumate.domain.reading.cells.schools import SAME_SCHOOL
from resumate.domain.reading.entries.entry import Entry, is_own_work
from resumate.domain.reading.heads.entry_head import Head
from resumate.domain.reading.heads.head import read_head
from resumate.domain.reading.heads.head_lines import LONGEST_PLAIN_HEAD
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

_DESIGNATION = regex(
    r"^(?:designation|position|job title|role|title|funktion)\s*[:：]\s*(?=\S)",
    re.IGNORECASE,
)

_FEW_WORDS_OF_A_POST = 3

_LONGEST_POSTS = 150

_PARTS = regex(r"\s*(?:;|(?<!\d),|,(?!\d))\s*")

_SINCE = regex(r"(?:seit|ab|since|from) (?:[^\W\d]+ )?\d")

_BESIDE = regex(r" \([^()]*\)$")


def read_heads(entries: Sequence[Entry], section: Section) -> None:
    """
    Reads all heads; those that words do not decide follow the order of those they do.
    """
    for entry in entries:
        if entry.head:
            entry.read = read_head([h.text for h in entry.head], section)
        if entry.read.employer and not entry.read.title:
            _take_designation(entry)
    whole = [e.read for e in entries if e.read.sure and e.read.employer]
    sure = [read.title_first for read in whole if read.title]
    sure = sure or [False for entry in entries if _opens_with_firm(entry, section)]
    title_first = None if not sure else sum(sure) * 2 >= len(sure)
    for entry in entries:
        if entry.head and not entry.read.sure:
            texts = [h.text for h in entry.head]
            entry.read = read_head(texts, section, title_first=title_first)


def _opens_with_firm(entry: Entry, section: Section) -> bool:
    """
    Whether the first that a post of whom no title is known names is surely a firm.
    """
    cells = cells_of(line.text for line in entry.head)
    first = COMMA.split(cells[0])[0] if cells else ""
    firm = organisation_score(first) > 1 and not title_score(first)
    return section is Section.EXPERIENCE and firm


def part_other_times(entries: Sequence[Entry]) -> Iterator[Entry]:
    """
    The entries; what begins with a time outside that of the post above it is none of
    it: "Feb – Apr 2021: looking for work" below a post that ended in 2014.
    """
    for entry in entries:
        told = enumerate(entry.body)
        at = next((i for i, line in told if _of_other_time(line, entry.read)), None)
        if at is None:
            yield entry
            continue
        line, rest = entry.body[at], entry.body[at + 1 :]
        entry.body = entry.body[:at]
        yield entry
        read = read_head([_IN_A_BREAK_TOO.sub("", line.text)], Section.EXPERIENCE)
        read = read if is_career_break(read.title) else Head()
        yield from part_other_times([Entry([line], rest, read)])


def part_jobs_aside(entries: Sequence[Entry]) -> Iterator[Entry]:
    """
    The entries; a job that stands with its own time among what was done in a time away
    from work is one: "seit 2024 Verkäuferin bei Bäckerei Lenz: Kasse", "Clerk, Acme
    Bank, 2008 – 2012: counter service".
    """
    for entry in entries:
        away = is_career_break(entry.read.title)
        told = [(line, _job_aside(line) if away else None) for line in entry.body]
        entry.body = [line for line, job in told if job is None]
        yield entry
        yield from (job for _, job in told if job)


def _job_aside(line: SourceLine) -> Entry | None:
    """
    The post that a line names with its time before or behind it, and what is told of it
    behind a colon.
    """
    named, _, tasks = line.text.partition(": ")
    span = find_dates(named)
    if span is None or not span.ranged:
        return None
    if named[: span.begin].strip(" -") and named[span.stop :].strip(" )."):
        return None
    read = read_head([named], Section.EXPERIENCE)
    post = title_score(read.title) and read.title[0].isupper() and read.employer
    if not post or is_career_break(read.title):
        return None
    below = [replace(line, text=tasks, kind=BlockKind.LIST_ITEM)] if tasks else []
    head = replace(line, text=named, kind=BlockKind.PARAGRAPH)
    return Entry([head], below, read)


def _of_other_time(line: SourceLine, post: Head) -> bool:
    span = find_dates(line.text)
    if span and not line.bullet and _AWAY.match(line.text) and not span.ranged:
        year, begun = span.end, post.start
        return bool(year and begun and year.in_order(12) < begun.in_order(1))
    if line.bullet or span is None or not span.ranged:
        return False
    if (said := line.text[: span.begin].strip(" (")) and not _IN_A_BREAK.match(said):
        return False
    ended, begun = span.end, post.start
    if ended and begun and ended.in_order(12) <= begun.in_order(1):
        return True
    ended, begun = post.end, span.start
    return bool(ended and begun and ended.in_order(12) <= begun.in_order(1))


_IN_A_BREAK_TOO = regex(
    r"^(?:during|in|while on) (?:my|the|a) (?=(?:\w+ )?(?:career )?break\b)",
    re.IGNORECASE,
)
_IN_A_BREAK = regex(
    r"(?:during|in|while on) (?:my|the|a) (?:\w+ )?(?:career )?break$", re.IGNORECASE
)
"""What leads from the posts to what was done between them: "During my career break"."""
_AWAY = regex(r"(?:travel(?:led|ed|ling|ing)|backpack(?:ed|ing))\b", re.IGNORECASE)
"""What was done between posts: "Travelled around Asia in 2030."."""


def _take_designation(entry: Entry) -> None:
    """
    "Designation: Accounts Executive" under an employer names the post held there.
    """
    first = entry.body[0] if entry.body else None
    label = _DESIGNATION.match(first.text) if first else None
    if first is None or (label and len(first.text) > LONGEST_PLAIN_HEAD):
        return
    title = first.text[label.end() :] if label else post_alone(first)
    if title:
        entry.head = [*entry.head, first]
        del entry.body[0]
        entry.read = replace(entry.read, title=title.strip(" ."))


def post_alone(line: SourceLine) -> str:
    """
    The post that a line right below a firm is, with what came to it: "Monteur, seit
    2022 Vorarbeiter."; the first of "Medic; Trainer since 06/2032"; "" for any other.
    """
    text = line.text.rstrip(".")
    named, *later = _PARTS.split(text)
    one = len(named.split()) <= _FEW_WORDS_OF_A_POST and title_score(named) > 1
    other = not all(map(_came_later, later)) or len(text) > _LONGEST_POSTS
    alone = one and not (line.bullet or other or find_dates(named))
    told = named if ";" in text else text
    return told if alone and not organisation_score(named) else ""


def _came_later(part: str) -> bool:
    """
    Whether a part of a line tells since when, or what one has been since then.
    """
    span = find_dates(part)
    since = span is not None and span.since and title_score(part[: span.begin]) > 0
    return since or _SINCE.match(part) is not None


def part_areas(entries: Sequence[Entry]) -> None:
    """
    What follows the title of a post that is told in one line, among others that stand
    under their firms, is its area: "Staff Nurse, Ward 7A" in the same hospital.
    """
    for above, entry, below in zip(entries, entries[1:], entries[2:], strict=False):
        read = entry.read
        whole = f"{read.title}, {read.employer}"
        inside = len(entry.head) == 1 and whole in entry.head[0].text
        inside = inside and bool(read.employer)
        area = above.read.title.endswith(f", {read.employer}")
        own = organisation_score(read.employer) and not area
        own = own or is_own_work(read.title)
        if inside and not own and all(map(_under_firm, (above, below))):
            entry.read = replace(read, employer="", title=whole)


def _under_firm(entry: Entry) -> bool:
    """
    Whether a firm stands above the post, or the post takes it from the one before.
    """
    read = entry.read
    return bool(read.title and not is_career_break(read.title)) and (
        not read.employer or (len(entry.head) > 1 and not read.title_first)
    )


def leave_towns(entries: Sequence[Entry]) -> None:
    """
    What stands behind a firm, and no word calls a post, is a town where another entry
    has one there, or has the same: "Looser AG, Ebnat-Kappel", "Frisch AG, Herisau".
    """
    pairs = [(entry, _firm_and_town(entry)) for entry in entries]
    told = [_BESIDE.sub("", without_dates(h.text)) for e in entries for h in e.head]
    usual = any(p and not e.read.title and is_place(p[1]) for e, p in pairs)
    for entry, pair in pairs:
        read = entry.read
        named = {read.employer, _BESIDE.sub("", read.title)}
        if not pair or read.sure or {*pair} != named:
            continue
        end = f", {pair[1]}"
        if usual or any(text.endswith(end) and text.count(",") > 1 for text in told):
            entry.read = replace(read, employer=pair[0], title="", sure=True)


def _firm_and_town(entry: Entry) -> tuple[str, ...]:
    """
    The two names that a head puts side by side, if it has no more.
    """
    texts = [_BESIDE.sub("", without_dates(h.text)) for h in entry.head]
    named = [text for text in texts if text]
    firm, comma, town = named[0].partition(", ") if len(named) == 1 else ("", "", "")
    return (firm, town) if comma and ", " not in town else ()


def leave_places(entries: Sequence[Entry]) -> None:
    """
    What stands alone under the dates of a post, where others have their place, is one:
    "Nisku, Alberta" below a post, "Edmonton, Alberta" below another.
    """
    below = [_below_dates(entry.head) for entry in entries]
    for entry, line in zip(entries, below, strict=True):
        town, _, state = line.partition(", ")
        named = entry.read.employer == town and is_place(state)
        named = named and not organisation_score(town)
        if named and any(text != line and is_place(text) for text in below):
            entry.read = replace(entry.read, employer="")


def _below_dates(head: Sequence[SourceLine]) -> str:
    """
    The line of a head that ends it, right under one of nothing but dates.
    """
    pair = [h.text for h in head[-2:]]
    dates = len(pair) > 1 and pair[0][:1].isalnum() and find_dates(pair[0])
    alone = dates and not without_dates(re.sub(r"\([^()]*\)$", "", pair[0]))
    return pair[1] if alone and not find_dates(pair[1]) else ""


def leave_areas(entries: Sequence[Entry]) -> None:
    """
    A part of a house employs nobody: "Laborantin, Mikrobiologie" names no employer.
    """
    for entry in entries:
        if is_area(entry.read.employer):
            entry.read = replace(entry.read, employer="")


def tell_of_newest(entries: Sequence[Entry]) -> None:
    """
    Of posts that stand right above each other at one firm, with what was done in them
    all below, that is told of the newest.
    """
    for entry, above in itertools.pairwise(reversed(entries)):
        if entry.body and not above.body and _stacked(above, entry):
            above.body, entry.body = entry.body, []


def _stacked(above: Entry, entry: Entry) -> bool:
    newer, older = above.read, entry.read
    same = newer.employer == older.employer and newer.employer
    own = any(older.employer in line.text for line in entry.head)
    timed = (
        newer.start
        and older.start
        and older.start.in_order(1) <= newer.start.in_order(1)
    )
    titled = newer.title and older.title and not is_career_break(older.title)
    even = len(above.head) > 1 and above.head[-1].apart  # all heads stand apart
    apart = bool(entry.head) and entry.head[0].apart and not even
    return bool(same and titled and timed and not own and not apart)


def keep_schools(entries: Sequence[Entry]) -> None:
    """
    A course "ebenda" was taken at the school named before.
    """
    for above, entry in itertools.pairwise(entries):
        if SAME_SCHOOL.fullmatch(entry.read.employer):
            entry.read = replace(entry.read, employer=above.read.employer)
