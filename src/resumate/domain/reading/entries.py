"""
The lines of a section as entries: a head, and what stands under it.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from resumate.domain.career_break import is_career_break
from resumate.domain.reading.contact import is_address
from resumate.domain.reading.dates import find_dates
from resumate.domain.reading.head import Head, is_mark, read_head, without_dates
from resumate.domain.reading.headings import is_subheading
from resumate.domain.reading.places import is_place
from resumate.domain.reading.source import SourceLine
from resumate.domain.reading.vocabulary import (
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.resume import Section

LABEL = re.compile(r"^[^\s:：][^:：\t]{1,30}\s*[:：](?:\s|$)|^[一-鿿]{2,6}[:：]")
URL_ONLY = re.compile(
    r"^(?:[\w -]{1,20}\s*[:：]\s*)?(?:https?://|www\.)\S+$|^view (?:on|at) \S+$",
    re.IGNORECASE,
)
_HEAD_THEN_TEXT = re.compile(
    r"(.{12,130}?(?!\b(?:stellv|eidg|gepr|staatl|techn|kaufm|asst|dept)\b)\b\w*[^\W\d_]{4})"
    r"\.\s+([^\W\d_]\S*(?:\s+\S+){3,})",
    re.IGNORECASE,
)
_FIRM_THEN_CLIENTS = re.compile(
    r"(.{4,80}?)[.,;]\s+((?:clients?|kunden|auftraggeber|einsätze|placements?)\b.+)",
    re.IGNORECASE,
)
_LONGEST_HEAD = 150
_LONGEST_PLAIN_HEAD = 90
_MOST_LINES_BEFORE = 3
_MOST_LINES_AFTER = 3
_UNTIL = re.compile(
    r"[\s,(]*\b(?:exp(?:ir(?:es|y))?\.?|valid (?:until|through|to)|gültig bis)$",
    re.IGNORECASE,
)
"""What stands before the day on which a certificate ends."""
_DESIGNATION = re.compile(
    r"^(?:designation|position|job title|role|title|funktion)\s*[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_COLUMN_TITLES = frozenset(
    "degree qualification course examination exam university board institute "
    "institution school college year passing of percentage % marks cgpa grade "
    "gpa class division specialization subject s.no no / name the".split()
)
_NO_POST = re.compile(r"\bfür\b|\b(?:mit|von|for|of)\b.*\d")
"""A short line that tells what was done for whom, or with how many, names no post."""
_BRACKETED = re.compile(r"\([^()]*\)")
_COUNTS_SOMETHING = re.compile(r"\d[\d.,]+%? [a-z]{4,}")
"""What was done has numbers; what a post is called has none."""
_THROUGH = re.compile(r"(?:über|via|through|bei|c/o) (?=[A-ZÄÖÜ])")
"""What leads to the agency or the firm: "über Acme Personal GmbH"."""
_FIELD_OF_NAMES = re.compile(
    r"(?:name of )?(?:the )?(?:designation|position|job title|role|title|company"
    r"|employer|organi[sz]ation)\s*[:：\t]",
    re.IGNORECASE,
)
"""A row that names the post or the employer dates nothing, whatever years it tells."""
_SAME = re.compile(
    r"(?:the )?same (?:trust|company|employer|firm|hospital|organi[sz]ation|place|site"
    r"|school)$|ditto$|dto\.?$|ebenda$|(?:gleiche[rs]?|selbe[rs]?) (?:firma|"
    r"betrieb)$|$",
    re.IGNORECASE,
)
"""An employer that only points at the one named before, or none."""
_SINCE = re.compile(r"(?:since|seit|ab|depuis|desde|dal)\s", re.IGNORECASE)
_VERB_START = re.compile(r"^[^\W\d_]+(?:ed|ing|te|ten)\b")


@dataclass(slots=True)
class Entry:
    """
    The lines that name something, and the lines that tell of it.
    """

    head: list[SourceLine] = field(default_factory=list)
    body: list[SourceLine] = field(default_factory=list)
    read: Head = field(default_factory=Head)


def entries_of(lines: Sequence[SourceLine], section: Section) -> list[Entry]:
    """
    The entries of a section in order; lines before the first stand under no head.
    """
    entries: list[Entry] = [Entry()]
    told = [line for line in lines if not _titles_columns(line.text)]
    lines = [part for line in told for part in _parted(line)]
    runs = list(_runs(lines, section))
    usual = _usual_lines_before([run for run, headed in runs if headed])
    for run, headed in runs:
        if not headed:
            entries[-1].body += run
            continue
        first = len(entries) == 1
        for entry in _split(run, section, _MOST_LINES_BEFORE if first else usual):
            if _only_dates(entry) and _undated_head(entries[-1]):
                entries[-1].head += entry.head
                entries[-1].body += entry.body
            elif _only_dates(entry) and (whole := _dated_beside(entries[-1], section)):
                whole.head += entry.head
                whole.body += entry.body
                entries.append(whole)
            elif entry.head:
                entries.append(entry)
            else:
                entries[-1].body += entry.body
    entries = [e for e in entries if e.head or e.body]
    _read_heads(entries, section)
    if section is not Section.EXPERIENCE:
        return entries
    entries = list(_under_firms(entries))
    _keep_employers(entries)
    return entries


def _titles_columns(text: str) -> bool:
    """
    "Degree | University / Board | Year | %" is the head of a table.
    """
    words = re.findall(r"[^\s|]+", text.casefold())
    several = text.count("\t") + text.count("|") > 1
    return several and all(word in _COLUMN_TITLES for word in words)


def _parted(line: SourceLine) -> Iterator[SourceLine]:
    """
    "2018–2021 Engineer, Acme. Built bridges in five towns." is a head and its text.
    """
    cut = _HEAD_THEN_TEXT.fullmatch(line.text)
    if cut is None or line.bullet or not is_dated_head(cut[1]):
        cut = None if line.bullet else _FIRM_THEN_CLIENTS.fullmatch(line.text)
    if cut is None:
        yield line
        return
    yield replace(line, text=cut[1])
    yield replace(line, text=cut[2])


def _runs(
    lines: Sequence[SourceLine], section: Section
) -> Iterator[tuple[list[SourceLine], bool]]:
    """
    Lines in groups: those that may be heads together, and what is surely none.
    """
    bullets_are_heads = _bullets_are_heads(lines, section)
    run: list[SourceLine] = []
    for line in lines:
        if _may_be_head(line, bullets_are_heads=bullets_are_heads):
            run.append(line)
            continue
        if run:
            yield run, True
            run = []
        yield [line], False
    if run:
        yield run, True


def _bullets_are_heads(lines: Sequence[SourceLine], section: Section) -> bool:
    """
    Some list their entries as bullets ("• Engineer, Acme (2019 – 2021)").
    """
    if section in {Section.CERTIFICATIONS, Section.AWARDS, Section.PUBLICATIONS}:
        return True
    plain = [line for line in lines if not line.bullet]
    dated = [line for line in lines if line.bullet and is_dated_head(line.text)]
    return not any(is_dated_head(p.text) for p in plain) and bool(dated)


def _may_be_head(line: SourceLine, *, bullets_are_heads: bool) -> bool:
    text = line.text
    if line.bullet and not (bullets_are_heads and is_dated_head(text)):
        return False
    if is_labelled(text) and not is_dated_head(text):
        return False
    if URL_ONLY.match(text) or is_subheading(text):
        return False
    if is_dated_head(text):
        return True
    if text.endswith(".") and len(text.split()) > 3 and not organisation_score(text):
        return False
    return len(text) <= _LONGEST_PLAIN_HEAD and not _is_prose(text)


def is_labelled(text: str) -> bool:
    """
    "Keywords: …", "Environment: …": a label, and a list or a sentence after it.
    """
    match = LABEL.match(text)
    if match is None:
        return False
    rest = text[match.end() :]
    known = is_subheading(match[0])
    return (
        known or not rest or rest.count(",") + rest.count("、") >= 2 or _is_prose(rest)
    )


def is_dated_head(text: str) -> bool:
    """
    Whether a date stands where heads have it: at the start, the end, or in a column.
    """
    span = find_dates(text)
    if span is None or len(text) > _LONGEST_HEAD or _FIELD_OF_NAMES.match(text):
        return False
    before = _UNTIL.sub("", text[: span.begin].strip(" (\t["))
    after = text[span.stop :].strip(" ).,;|\t]–-")
    remarked = re.fullmatch(r"\s*\([^()]*\)", text[span.stop :])
    named = span.ranged and title_score(before) and re.search("[,.]", before)
    if text.endswith(".") and len(before.split()) > 3 and not after and not named:
        return False
    edge = not before or not after or bool(remarked) or is_mark(after)
    promoted = text[: span.begin].rstrip().endswith(",") and span.current
    if (
        not edge
        and promoted
        and text[span.stop :].startswith(" ")
        and _SINCE.match(text[span.begin :])
    ):
        return False  # "Journeyman, since 2017 master" dates the second post alone
    column = "\t" in text or "|" in text or "•" in text
    told = before or after
    degree = degree_score(" ".join(told.split()[:2])) > 0
    if _is_prose(told) and not degree and "\t" not in text:
        return False
    return edge or column or (span.ranged and len(text) <= _LONGEST_PLAIN_HEAD)


def _is_prose(text: str) -> bool:
    words = text.split()
    if not words:
        return False
    if text[0].islower() and not title_score(text) and not _THROUGH.match(text):
        return True
    ends = text.rstrip()[-1]
    if ends in "。；" or (ends in ".!?;" and len(words) > 6):
        return True
    if len(re.findall(r"[一-鿿]", text)) > 26:
        return True
    capitals = sum(1 for w in words if w[0].isupper() or not w[0].isalpha())
    return len(words) >= 9 and capitals * 2 < len(words)


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
    head = plain[: _MOST_LINES_BEFORE - 1][::-1]
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


def _usual_lines_before(runs: Sequence[Sequence[SourceLine]]) -> int:
    """
    How many lines of an entry stand before its date in this section, at the least.
    """
    firsts = [
        next((i for i, line in enumerate(run) if is_dated_head(line.text)), None)
        for run in runs
    ]
    found = [first for first in firsts if first is not None]
    return min(min(found, default=0), _MOST_LINES_BEFORE)


def _split(run: list[SourceLine], section: Section, usual: int) -> Iterator[Entry]:
    """
    A run of short lines as entries, each around one date.
    """
    dated = [
        i
        for i, line in enumerate(run)
        if is_dated_head(line.text) and not (i and _dated_above(run[i - 1], line))
    ]
    if not dated:
        yield from _undated(run, section)
        return
    alone = section is Section.CERTIFICATIONS and _is_paper(run[dated[0]].text)
    before = 0 if alone else _lines_before(dated, run, usual)
    starts = [max(i - before, 0) for i in dated]
    if (
        not alone
        and dated[0] > before
        and _lacks(run[starts[0] :], dated[0] - starts[0], section)
    ):
        starts[0] = max(0, dated[0] - _MOST_LINES_BEFORE)
    if starts[0]:
        yield from _undated(run[: starts[0]], section)
    gaps = _gaps(dated, run)
    for number, first in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else len(run)
        start = max(first, dated[number - 1] + 1) if number else first
        lines = run[start : max(stop, dated[number] + 1)]
        anchor = dated[number] - start
        last = number + 1 == len(starts)
        yield _cut(lines, anchor, section, last=last and len(starts) > 1, gaps=gaps)


def _dated_above(above: SourceLine, line: SourceLine) -> bool:
    """
    Whether a line of nothing but dates already dates *line*, which has some in its
    words: "04/2009 – 06/2017", "Adviser, head of a branch (since 2013)".
    """
    ranged = find_dates(above.text)
    alone = ranged is not None and ranged.ranged and not without_dates(above.text)
    return alone and bool(title_score(without_dates(line.text)))


def _gaps(dated: Sequence[int], run: Sequence[SourceLine]) -> int:
    """
    The fewest lines that stand between two dates; a break has no employer under it.
    """
    pairs = [(a, b) for a, b in itertools.pairwise(dated) if not _is_break(run[a])]
    return min((b - a - 1 for a, b in pairs), default=9)


def _is_break(line: SourceLine) -> bool:
    return any(map(is_career_break, without_dates(line.text).split("\t")))


def _lines_before(dated: Sequence[int], run: Sequence[SourceLine], usual: int) -> int:
    """
    How many lines of an entry stand before its date in a run.
    """
    first = min(dated[0], usual)
    return first if len(dated) == 1 else min(first, _gaps(dated, run))


def _lacks(lines: Sequence[SourceLine], anchor: int, section: Section) -> bool:
    """
    Whether the lines from the date on do not name both employer and title.
    """
    read = read_head([line.text for line in lines[: anchor + 2]], section)
    return not (read.employer and read.title)


def _cut(
    lines: list[SourceLine], anchor: int, section: Section, *, last: bool, gaps: int
) -> Entry:
    """
    An entry from its lines: those after the date that name nothing are its body.
    """
    entry = Entry(lines[: anchor + 1])
    allowed = min(_MOST_LINES_AFTER, gaps - anchor) if last else _MOST_LINES_AFTER
    for offset, line in enumerate(lines[anchor + 1 :]):
        taken = len(entry.head) - anchor - 1
        if taken == offset and taken < allowed and _belongs(entry.head, line, section):
            entry.head.append(line)
        else:
            entry.body.append(line)
    return entry


def _belongs(  # noqa: PLR0911
    head: Sequence[SourceLine], line: SourceLine, section: Section
) -> bool:
    """
    Whether *line* after the date still names the entry: its place, or what is missing.
    """
    if is_place(line.text) or (is_address(line.text) and len(head) < 4):
        return True
    told = section is Section.EDUCATION and degree_score(line.text)
    if line.bullet or (_VERB_START.match(line.text) and not (told or _is_title(line))):
        return False
    if section is Section.CERTIFICATIONS and _is_paper(line.text):
        return False
    counted = _BRACKETED.sub("", line.text)
    if section is Section.EXPERIENCE and _COUNTS_SOMETHING.search(counted):
        return False
    if section in {Section.CERTIFICATIONS, Section.AWARDS, Section.PUBLICATIONS}:
        return len(head) < 3 and len(line.text) <= 60
    read = read_head([h.text for h in head], section)
    unlikely = read.title and not _may_employ(read.employer)
    if section is Section.EXPERIENCE and unlikely and _is_firm(line.text):
        return True  # "Cashier, shelves" over "Acme Foods Ltd"
    if section is Section.EDUCATION:
        missing = not (read.employer and read.title)
        told = school_score(line.text) or degree_score(line.text)
        return missing or bool(told and ":" not in line.text)
    if read.title and read.employer and read.sure:
        return False
    return not (read.title and read.employer) or bool(
        title_score(line.text) or organisation_score(line.text)
    )


def _may_employ(name: str) -> bool:
    return bool(organisation_score(name) or school_score(name))


def _is_firm(text: str) -> bool:
    return organisation_score(text) > 1 and not text.endswith(".")


def _is_paper(text: str) -> bool:
    """
    "BLS & ACLS (AHA), current" is another certificate, not who gave the last one.
    """
    words = text.split()
    short = words[0].isupper() and len(words[0]) > 1 and not organisation_score(text)
    return bool(re.search(r"\([^()]+\)|, current$", text)) or short


def _is_title(line: SourceLine) -> bool:
    """
    "Recruiting Coordinator" opens like a verb, but is set as a title.
    """
    words = line.text.split()
    small = [w for w in words if w[0].islower() and w not in {"of", "and", "for", "in"}]
    return len(words) > 1 and not small and title_score(line.text) > 1


def _undated(run: list[SourceLine], section: Section) -> Iterator[Entry]:
    """
    Short lines with no date among them: heads where words say so, else body.
    """
    if section in {Section.CERTIFICATIONS, Section.AWARDS, Section.PUBLICATIONS}:
        yield from (Entry([line]) for line in run)
        return
    if section is Section.EDUCATION:
        yield from _undated_education(run)
        return
    if section is Section.PROJECTS:
        second = len(run) > 1 and bool(
            title_score(run[1].text) or is_place(run[1].text)
        )
        yield Entry(run[: 1 + second], run[1 + second :])
        return
    read = read_head([line.text for line in run[:2]], section)
    titled = any(title_score(line.text) for line in run[:2])
    nobody = not read.employer and _NO_POST.search(run[0].text)
    if titled and read.title and len(run) <= _MOST_LINES_AFTER and not nobody:
        yield Entry(run)
    else:
        yield Entry(body=run)


def _undated_education(run: list[SourceLine]) -> Iterator[Entry]:
    entry: Entry | None = None
    for line in run:
        names = school_score(line.text) or degree_score(line.text)
        both = entry is not None and _has_both(entry.head)
        if names and (entry is None or both):
            if entry:
                yield entry
            entry = Entry([line])
        elif entry is None:
            yield Entry(body=[line])
        elif names or (is_place(line.text) and not entry.body):
            entry.head.append(line)
        else:
            entry.body.append(line)
    if entry:
        yield entry


def _has_both(head: Sequence[SourceLine]) -> bool:
    school = any(school_score(line.text) for line in head)
    return school and any(degree_score(line.text) for line in head)


def _read_heads(entries: Sequence[Entry], section: Section) -> None:
    """
    Reads all heads; those that words do not decide follow the order of those they do.
    """
    for entry in entries:
        if entry.head:
            entry.read = read_head([h.text for h in entry.head], section)
        if entry.read.employer and not entry.read.title:
            _take_designation(entry)
    sure = [e.read.title_first for e in entries if e.read.sure and e.read.employer]
    title_first = None if not sure else sum(sure) * 2 >= len(sure)
    for entry in entries:
        if entry.head and not entry.read.sure:
            texts = [h.text for h in entry.head]
            entry.read = read_head(texts, section, title_first=title_first)


def _take_designation(entry: Entry) -> None:
    """
    "Designation: Accounts Executive" under an employer names the post held there.
    """
    first = entry.body[0] if entry.body else None
    label = _DESIGNATION.match(first.text) if first else None
    if first is None or label is None or len(first.text) > _LONGEST_PLAIN_HEAD:
        return
    entry.head = [*entry.head, first]
    del entry.body[0]
    entry.read = replace(entry.read, title=first.text[label.end() :].strip(" ."))


def _keep_employers(entries: Sequence[Entry]) -> None:
    """
    A post without an employer of its own was held at the one named before.
    """
    employer = ""
    for entry in entries:
        if is_career_break(entry.read.title):
            continue
        if entry.read.title and _SAME.match(entry.read.employer):
            entry.read = replace(entry.read, employer=employer)
        employer = entry.read.employer or employer


def _under_firms(entries: Sequence[Entry]) -> Iterator[Entry]:
    """
    The entries; a firm with dates of its own heads the first of the posts held there.
    """
    firm: Entry | None = None
    waiting = False
    for entry, following in itertools.pairwise([*entries, None]):
        if entry is None:
            continue
        title = _title_under(firm, entry)
        if firm is not None and title:
            entry.read = replace(entry.read, employer=firm.read.employer, title=title)
            if waiting:
                entry.head = [*firm.head, *entry.head]
        elif waiting and firm is not None:
            yield firm
        waiting = waiting and not title
        if _title_under(entry, following) and not entry.body and not entry.read.title:
            firm, waiting = entry, True
            continue
        firm = firm if title else None
        yield entry


def _title_under(firm: Entry | None, entry: Entry | None) -> str:
    """
    The title of *entry*, if it may be a post at *firm*, within the time there.
    """
    if firm is None or entry is None or not entry.read.title:
        return ""
    there, post = firm.read, entry.read
    if not (there.employer and there.start and post.start):
        return ""
    late = there.end and (post.current or (post.end and post.end.year > there.end.year))
    if post.start.year < there.start.year or late:
        return ""
    if post.employer in {"", there.employer}:
        return post.title
    whole = f"{post.title}, {post.employer}"
    own = organisation_score(post.employer)
    return whole if not own and any(whole in h.text for h in entry.head) else ""
