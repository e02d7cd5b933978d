"""
The heads of one section read together: what one leaves out, another tells.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import (
    organisation_score,
    title_score,
)
from resumate.domain.language.places import is_place, is_somewhere
from resumate.domain.patterns import regex
from resumate.domain.reading.cells import COMMA, cells_of, without_dates
from resumate.domain.reading.entry_head import Head
from resumate.domain.reading.head import read_head
from resumate.domain.reading.head_lines import LONGEST_PLAIN_HEAD
from resumate.domain.reading.one_cell import SAME_SCHOOL, is_area, is_own_house
from resumate.domain.reading.source import SourceLine
from resumate.domain.resume import PartialDate, Section

_DESIGNATION = regex(
    r"^(?:designation|position|job title|role|title|funktion)\s*[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_POST_FIELD = regex(r"^(?:designation|position|job title)\s*[:：|\t]", re.IGNORECASE)
_FIRM_FIELD = regex(
    r"^(?:name of )?(?:the )?(?:company|employer|organi[sz]ation)\s*[:：|\t]\s*(?=\S)",
    re.IGNORECASE,
)
_SAME = regex(
    r"\bsame (?:trust|company|employer|firm|hospital|organi[sz]ation|place|site"
    r"|school|bank|shop|store)\b|ditto\b|dto\b|ebenda\b|\bebd\b|(?:gleiche[mnrs]?"
    r"|selbe[mnrs]?) (?:firma|betrieb|bank|haus|unternehmen|schule|praxis|klinik"
    r"|arbeitgeber|institution|einrichtung|heim|spital|hotel)\b",
    re.IGNORECASE,
)
"""An employer that only points at the one named before."""
_SAME_HOUSE = regex(r"\b(?:same|gleiche[mnrs]?|selbe[mnrs]?) (?P<house>[^\W\d_]+)")
_SAID_SAME = regex(
    r",? (?:(?:am|im|beim?|in der|bei der|an der|at the|in the) )?"
    r"(?:same|gleiche[mnrs]?|selbe[mnrs]?) [^\W\d_]+$"
)
_SHORT_WORD = 3
_FEW_WORDS_OF_A_POST = 3
_LONGEST_POSTS = 150
_PARTS = regex(r"\s*(?:;|(?<!\d),|,(?!\d))\s*")
_SINCE = regex(r"(?:seit|ab|since|from) (?:[^\W\d]+ )?\d")
_FIRM_LABEL = regex(
    r"(?:(?:[Zz]u[mr]?|[Bb]ei(?:m| der)?|[Aa]t|[Rr]e) )?"
    r"(?P<firm>[A-ZÄÖÜ][^:()]{2,40}?)(?: \([^()]*\))? ?:"
)
"""What is said below of which post: "zu Alder (Umsatz 38 Mio):", "At Birch Hotel:"."""
_POST_LABEL = regex(
    r"(?:[A-ZÄÖÜ]\w+(?: \w+)? )?(?:[Aa]ls|[Aa]s(?: an?)?) (?P<post>\w[^:()]{2,40}?)"
    r"(?: (?:habe ich )?(?:gemacht|erledigt|getan|tätig|zu tun)| I did)? ?:"
)
"""The same of a post: "Als Fahrer gemacht:", "Aufgaben als Lagerleiter:"."""
_BESIDE = regex(r" \([^()]*\)$")
_ONESELF = regex(
    r"\b(?:self[- ]employed|free-?lanc\w*|selbst(?:st)?ändig\w*|freiberufl\w*"
    r"|freischaffend\w*|own business)\b",
    re.IGNORECASE,
)
"""Who works so has no employer that the entry before could name."""


def is_own_work(title: str) -> bool:
    """
    Whether nobody employs who holds such a post: "Freelance editor".
    """
    return _ONESELF.search(title) is not None or is_own_house(title)


def points_back(text: str) -> bool:
    """
    Whether *text* leaves the employer to the entry before: "Improver, same firm".
    """
    if _SAID_SAME.fullmatch(f" {text}"):
        return True
    same = _SAME_HOUSE.search(text)
    house = same is not None and organisation_score(same["house"]) > 1
    return house or _SAME.search(text) is not None


@dataclass(slots=True)
class Entry:
    """
    The lines that name something, and the lines that tell of it.
    """

    head: list[SourceLine] = field(default_factory=list)
    body: list[SourceLine] = field(default_factory=list)
    read: Head = field(default_factory=Head)
    leads: bool = False
    """Whether it only leads to what was before all that stands above."""


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
        read = read_head([line.text], Section.EXPERIENCE)
        read = read if is_career_break(read.title) else Head()
        yield from part_other_times([Entry([line], rest, read)])


def part_jobs_aside(entries: Sequence[Entry]) -> Iterator[Entry]:
    """
    The entries; a job that stands with its own time among what was done in a time away
    from work is one: "seit 2024 Verkäuferin bei Bäckerei Lenz: Kasse".
    """
    for entry in entries:
        away = is_career_break(entry.read.title)
        told = [(line, _job_aside(line) if away else None) for line in entry.body]
        entry.body = [line for line, job in told if job is None]
        yield entry
        yield from (job for _, job in told if job)


def _job_aside(line: SourceLine) -> Entry | None:
    """
    The post that a line opening with its time names, and what is told of it behind.
    """
    named, _, tasks = line.text.partition(": ")
    span = find_dates(named)
    if span is None or not span.ranged or named[: span.begin].strip(" -"):
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
    if line.bullet or span is None or not span.ranged or line.text[: span.begin]:
        return False
    ended, begun = span.end, post.start
    if ended and begun and _month(ended, 12) <= _month(begun, 1):
        return True
    ended, begun = post.end, span.start
    return bool(ended and begun and _month(ended, 12) <= _month(begun, 1))


def _month(date: PartialDate, unknown: int) -> tuple[int, int]:
    return date.year, date.month or unknown


def part_employers(entries: Sequence[Entry]) -> None:
    """
    Of an employer that ends with one named by itself elsewhere, the rest is the post's,
    and so is what was taken for one that stands before it: "Engineer – Quality, Acme".
    """
    alone = {entry.read.employer for entry in entries} - {""}
    for entry in entries:
        area, comma, employer = entry.read.employer.partition(", ")
        if not comma:
            employer = _employer_behind(area, entry.head, alone)
        if employer in alone and entry.read.title:
            title = f"{entry.read.title}, {area}"
            entry.read = replace(entry.read, employer=employer, title=title)


def _employer_behind(area: str, head: Sequence[SourceLine], named: set[str]) -> str:
    """
    Which of those *named* stands in *head* right behind what no word says to be a firm.
    """
    if not area or organisation_score(area):
        return ""
    behind = [h.text.partition(f"{area}, ")[2] for h in head]
    parts = {re.split(r"[,|(\t]", text)[0].strip() for text in behind}
    return next((n for n in named & parts if not is_somewhere(n)), "")


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


def take_firms(entries: Sequence[Entry]) -> None:
    """
    "Organization: Acme" right above "Designation: Executive – Quality Control" employs
    who holds that post, and what stands beside the post is its department.
    """
    for above, entry in itertools.pairwise(entries):
        last = above.body[-1] if above.body else None
        firm = _FIRM_FIELD.match(last.text) if last else None
        if last is None or firm is None or not entry.head:
            continue
        if _POST_FIELD.match(entry.head[0].text):
            read, employer = entry.read, last.text[firm.end() :].strip(" .")
            title = ", ".join(filter(None, (read.title, read.employer)))
            above.body.pop()
            entry.head = [last, *entry.head]
            entry.read = replace(read, title=title, employer=employer)


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
        others = [text for text in below if text != line]
        town, _, state = line.partition(", ")
        named = entry.read.employer == town and is_place(state)
        named = named and not organisation_score(town)
        if named and any(map(is_place, others)):
            entry.read = replace(entry.read, employer="")


def _below_dates(head: Sequence[SourceLine]) -> str:
    """
    The line of a head that ends it, right under one of nothing but dates.
    """
    pair = [h.text for h in head[-2:]]
    dates = len(pair) > 1 and pair[0][:1].isalnum() and find_dates(pair[0])
    alone = dates and not without_dates(re.sub(r"\([^()]*\)$", "", pair[0]))
    return pair[1] if alone and not find_dates(pair[1]) else ""


def tell_of_named(entries: Sequence[Entry]) -> None:
    """
    What stands below a label that names the firm, or the title, of one post, or below
    its firm alone, is told of that post, wherever it stands: "zu Alder GmbH (40 MA):",
    "Als Fahrer gemacht:" below a table of posts.
    """
    for entry in entries:
        told, entry.body = entry.body, []
        post = entry
        for line in told:
            named = None if line.bullet else _post_at(line.text, entries)
            post = named or _post_labelled(line.text, entries) or post
            post.body.append(line)


def _post_at(firm: str, entries: Sequence[Entry]) -> Entry | None:
    """
    The one post held at a firm of exactly that name.
    """
    held = [entry for entry in entries if entry.read.employer == firm]
    return held[0] if len(held) == 1 else None


def _post_labelled(text: str, entries: Sequence[Entry]) -> Entry | None:
    """
    The one post whose title, or firm, is all that a label says.
    """
    if post := _POST_LABEL.fullmatch(text):
        words = fold(post["post"]).split()
        held = [e for e in entries if _names_all(e.read.title, words)]
        return held[0] if len(held) == 1 and title_score(post["post"]) else None
    label = _FIRM_LABEL.fullmatch(text)
    words = fold(label["firm"]).split() if label else []
    if not any(len(w) > _SHORT_WORD and not organisation_score(w) for w in words):
        return None  # "Restaurant:"
    named = [e for e in entries if _names_all(e.read.employer, words)]
    return named[0] if len(named) == 1 else None


def _names_all(employer: str, words: Sequence[str]) -> bool:
    return all(re.search(rf"\b{re.escape(w)}", fold(employer)) for w in words)


def leave_areas(entries: Sequence[Entry]) -> None:
    """
    A part of a house employs nobody: "Laborantin, Mikrobiologie" names no employer.
    """
    for entry in entries:
        if is_area(entry.read.employer):
            entry.read = replace(entry.read, employer="")


def keep_employers(entries: Sequence[Entry]) -> None:
    """
    A post without an employer of its own was held at the one named before, if that one
    stood above its post.
    """
    employer, above = "", False
    for entry in entries:
        read = entry.read
        if entry.leads:
            employer, above = "", False
        if is_career_break(read.title):
            continue
        left_out = above and not (read.employer or read.told)
        own = is_own_work(read.title)
        if points_back(read.title):
            read = replace(read, title=_SAID_SAME.sub("", read.title))
            entry.read = read = replace(read, employer=read.employer or employer)
        if read.title and (points_back(read.employer) or (left_out and not own)):
            entry.read = replace(read, employer=employer)
        elif read.employer:
            employer, above = read.employer, not read.title_first
            above = above and not _behind_dates(entry)


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
        newer.start and older.start and _month(older.start, 1) <= _month(newer.start, 1)
    )
    titled = newer.title and older.title and not is_career_break(older.title)
    return bool(same and titled and timed and not own and not entry.head[0].apart)


def keep_schools(entries: Sequence[Entry]) -> None:
    """
    A course "ebenda" was taken at the school named before.
    """
    for above, entry in itertools.pairwise(entries):
        if SAME_SCHOOL.fullmatch(entry.read.employer):
            entry.read = replace(entry.read, employer=above.read.employer)


def _behind_dates(entry: Entry) -> bool:
    """
    Whether the employer stands in a line right behind its dates, where each post has
    its own.
    """
    first = entry.head[0].text if entry.head else ""
    span = find_dates(first)
    leads = span is not None and not first[: span.begin].strip(" [(")
    return leads and entry.read.employer in first


def under_firms(entries: Sequence[Entry]) -> Iterator[Entry]:
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
        named = title_score(entry.read.title) > 0  # and no town: "Acme GmbH, Hof"
        if _title_under(entry, following) and not (entry.body or named):
            firm, waiting = entry, True
            continue
        firm = firm if title else None
        yield entry


def _title_under(firm: Entry | None, entry: Entry | None) -> str:
    """
    The title of *entry*, if it may be a post at *firm*, within the time there.
    """
    if firm is None or entry is None:
        return ""
    there, post = firm.read, entry.read
    if not post.title and _names_no_firm(entry) and organisation_score(there.employer):
        post = replace(post, title=post.employer, employer="")
    if not (post.title and there.employer and there.start and post.start):
        return ""
    row = find_dates(firm.head[0].text) if firm.head else None
    if row and not row.begin and not organisation_score(there.employer):
        return ""  # another row, and not the firm of this one
    late = there.end and (post.current or (post.end and post.end.year > there.end.year))
    if post.start.year < there.start.year or late:
        return ""
    if post.employer in {"", there.employer}:
        return post.title
    whole = f"{post.title}, {post.employer}"
    own = organisation_score(post.employer)
    return whole if not own and any(whole in h.text for h in entry.head) else ""


def _names_no_firm(entry: Entry) -> bool:
    """
    Whether all that stands in the one line of an entry, beside dates that open it, is a
    name of which no word says that it is a firm's.
    """
    alone = len(entry.head) == 1 and not entry.read.title
    return (
        alone and _behind_dates(entry) and not organisation_score(entry.read.employer)
    )


def take_titles(entries: Sequence[Entry]) -> None:
    """
    Where firms stand above their posts, and these have the dates, what stands alone
    before dates of its own names one more post of the firm above, though no word says
    so: "Telesales, June 2014 – Aug 2016".
    """
    under = any(
        len(e.head) == 1 and e.read.title and not e.read.employer for e in entries
    )
    over = False
    for entry in entries:
        name = entry.read.employer
        alone = _names_alone(entry) and not organisation_score(name)
        over = not entry.leads and (over or _firm_over_post(entry))
        if alone and over and (under or " " not in name):
            entry.read = replace(entry.read, title=name, employer="")


def _firm_over_post(entry: Entry) -> bool:
    read = entry.read
    named = bool(read.title and read.employer) and not read.title_first
    return named and len(entry.head) > 1 and find_dates(entry.head[0].text) is None


def _names_alone(entry: Entry) -> bool:
    """
    Whether the one line of an entry tells a name that may be anybody's, and dates
    behind it.
    """
    read = entry.read
    if len(entry.head) != 1 or read.title or not read.employer:
        return False
    return without_dates(entry.head[0].text).strip(" ,–—-|\t") == read.employer
