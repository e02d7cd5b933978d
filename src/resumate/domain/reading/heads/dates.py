"""
From when to when the entry of a head lasted.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.language.dates import DateSpan, find_dates
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import without_dates
from resumate.domain.reading.heads.entry_head import Head

_BEGAN = regex(
    r"(?P<post>[^,;/|\t()\d]+) "
    r"\((?P<when>(?:seit|ab|since|from) [^(),]{0,12}(?:19|20)\d\d)\)"
)
"""A post of which only the beginning is told, and a firm dates: "Leiter (ab 2021)"."""

_BEGUN = regex(
    r"\b(?:started|begun|began|enrolled|begonnen|angefangen|gestartet)(?: in| im)? ?$",
    re.IGNORECASE,
)

_UNTIL = regex(
    r"\b(?:bis|until|till?|to|end(?:e|ed)?|abschlu(?:ss|ß))\b\W*$", re.IGNORECASE
)


def within(lines: Sequence[str], span: DateSpan) -> DateSpan:
    """
    When a post was held that has but one date, a month, which is not only when it
    ended: "07/2031: Ferienjob" began and was over then.
    """
    line = next((line for line in lines if find_dates(line) == span), "")
    month = span.end is not None and span.end.month and not (span.ranged or span.start)
    until = _UNTIL.search(line[: span.begin])
    return replace(span, start=span.end) if month and not until else span


def with_beginning(lines: Sequence[str]) -> tuple[list[str], str] | None:
    """
    The lines without when the post among them began, and that; None where another line
    does not date them.
    """
    began = next(filter(None, map(_BEGAN.fullmatch, lines)), None)
    if began is None or not title_score(began["post"]):
        return None
    told = [began["post"] if line == began[0] else line for line in lines]
    return (told, began["when"]) if dates_in(told) else None


def begun_later(head: Head, when: str) -> Head:
    """
    The head of a post that began when its own line says, within the time at its firm.
    """
    span = find_dates(when)
    begun = (span.start or span.end) if span else None
    if not (begun and head.start) or begun.in_order(0) <= head.start.in_order(0):
        return head
    over = head.end is not None and head.end.in_order(0) < begun.in_order(0)
    return head if over else replace(head, start=begun)


def dates_in(lines: Sequence[str]) -> DateSpan | None:
    """
    The dates of the whole entry, of all that its lines tell; a line of nothing but
    dates says so rather than one that remarks since when something was otherwise.
    """
    spans = [span for line in lines if (span := find_dates(line)) is not None]
    first = next((s for s in spans if s.ranged), spans[0] if spans else None)
    if first and first.since:
        apart = (x for x in lines if not without_dates(x))
        whole = (s for s in map(find_dates, apart) if s and s.ranged and not s.since)
        first = next(whole, first)
    posts = filter(None, map(_since_at_firm, lines, lines[1:]))
    finer = (s for s in spans if first and _is_finer(s, first))
    return next(posts, None) or next(finer, first)


def _since_at_firm(firm: str, post: str) -> DateSpan | None:
    """
    The dates of a post that goes on, right below its firm, which has its own: "Acme
    Ltd (2029 – today)", "Foreman, since 2031".
    """
    there, since = find_dates(firm), find_dates(post)
    if not (there and since and there.ranged and there.current and since.since):
        return None
    alone = not without_dates(post[since.stop :]) and title_score(post[: since.begin])
    name = without_dates(firm)
    late = there.start and since.start and there.start.year < since.start.year
    whole = alone and late and name and not title_score(name)
    return since if whole and "," not in post[: since.begin].rstrip(", ") else None


def _is_finer(post: DateSpan, firm: DateSpan) -> bool:
    """
    Whether the dates of a *post* say by months what those of its *firm* say by years.
    """
    if not (post.start and firm.start and post.current == firm.current):
        return False
    pairs = [(post.start, firm.start), (post.end, firm.end)]
    years = all((a and a.year) == (b and b.year) for a, b in pairs)
    return years and bool(post.start.month) and not firm.start.month


def begun(lines: Sequence[str]) -> bool:
    """
    Whether a date is when a course began: "Cert IV, started 2024".
    """
    dated = ((line, span) for line in lines if (span := find_dates(line)) is not None)
    return any(_BEGUN.search(line[: span.begin]) for line, span in dated)
