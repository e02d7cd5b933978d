"""
Who employed, where the head of a post does not say it by itself.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.language.places import is_somewhere
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import without_dates
from resumate.domain.reading.entries.entry import Entry, is_own_work
from resumate.domain.reading.lines.source import SourceLine

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


def points_back(text: str) -> bool:
    """
    Whether *text* leaves the employer to the entry before: "Improver, same firm".
    """
    if _SAID_SAME.fullmatch(f" {text}"):
        return True
    same = _SAME_HOUSE.search(text)
    house = same is not None and organisation_score(same["house"]) > 1
    return house or _SAME.search(text) is not None


def _says_same_aside(text: str) -> bool:
    """
    Whether a bracket leaves the employer to the entry before: "Fitter (same firm)".
    """
    return any(map(points_back, _ASIDES.findall(text)))


_ASIDES = regex(r"\(([^()]*)\)")


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


def tell_of_named(entries: Sequence[Entry]) -> None:
    """
    What stands below a label that names the firm, or the title, of one post, or below
    its firm alone, is told of that post, wherever it stands: "zu Alder GmbH (40 MA):",
    "Als Fahrer gemacht:" below a table of posts.
    """
    only = _only_posts(entries)
    for entry in entries:
        told, entry.body = entry.body, []
        post = entry
        for line in told:
            named = None if line.bullet else only.get(line.text)
            post = named or _post_labelled(line.text, entries) or post
            post.body.append(line)


def _only_posts(entries: Sequence[Entry]) -> dict[str, Entry]:
    """
    The posts that are the only one at a firm of exactly that name, by it.
    """
    held = Counter(entry.read.employer for entry in entries)
    return {e.read.employer: e for e in entries if held[e.read.employer] == 1}


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
        if not read.title and is_own_work(read.employer):  # "Agency work, 2003"
            entry.read = read = replace(read, title=read.employer, employer="")
        left_out = above and not (read.employer or read.told)
        own = is_own_work(read.title)
        aside = not read.employer and any(_says_same_aside(h.text) for h in entry.head)
        if aside or points_back(read.title):
            read = replace(read, title=_SAID_SAME.sub("", read.title))
            entry.read = read = replace(read, employer=read.employer or employer)
        if read.title and (points_back(read.employer) or (left_out and not own)):
            entry.read = replace(read, employer=employer)
        elif read.employer:
            employer, above = read.employer, not read.title_first
            above = above and not _behind_dates(entry)


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
    for entry, following in itertools.zip_longest(entries, entries[1:]):
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
