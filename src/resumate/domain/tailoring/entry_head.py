"""
The head of an entry in its parts: the same words, set out as a resume sets them.
"""

import re
from collections import Counter
from dataclasses import dataclass

from resumate.domain.language.dates import DateSpan, all_dates, find_dates
from resumate.domain.patterns import regex
from resumate.domain.resume import Role
from resumate.domain.tailoring.tailored import TailoredEntry

_EDGES = " \t,:;|·•–—-@"
_EMPTY_BRACKETS = regex(r"[(\[]\s*[)\]]")
_BETWEEN = regex(r"[\s,;:]*(?:\|\s*)+")
_ASIDE = regex(r"\s*\([^()]*\)")
_FROM = regex(r"(?:^|(?<=[\s(]))(?:from|von|vom)$", re.IGNORECASE)
_JOINED = regex(r"(?:at|bei)\s+", re.IGNORECASE)
_JOINING = frozenset({"at", "bei", "from", "von", "vom"})
_WORD = regex(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class EntryHead:
    """
    What it is, where, and when; together the words of the head's lines.
    """

    title: str
    place: str = ""
    """The employer or school, its town, and whatever else the head says."""
    dates: str = ""


def head_of(entry: TailoredEntry) -> EntryHead:
    """
    The parts of the entry's head, as its lines have them; what only joins them ("at",
    "bei", "from") is left out.

    A head that does not come apart without loss is a title alone, and so is one of no
    post or study that says more behind its dates.
    """
    text = " | ".join(one.text for one in entry.head)
    rest, dates = _without_dates(text, entry.role)
    if not entry.role and rest.strip(_EDGES).partition(" | ")[2]:
        return EntryHead(_tidy(text))
    title, place = _split(rest, entry.role)
    head = EntryHead(title, place, dates)
    written, told = _words(text), _words(f"{title} {place} {dates}")
    whole = told <= written and set(written - told) <= _JOINING
    return head if title and whole else EntryHead(_tidy(text))


def _without_dates(text: str, role: Role | None) -> tuple[str, str]:
    span = _own_dates(text, role)
    if span is None:
        return text, ""
    before, after = text[: span.begin].rstrip(), text[span.stop :].lstrip()
    before = _FROM.sub("", before)
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1], after[1:]
    elif not (_at_an_edge(before[-1:]) or _at_an_edge(after[:1])):
        return text, ""
    if before.count("(") != before.count(")"):
        return text, ""
    return f"{before} | {after}", text[span.begin : span.stop]


def _own_dates(text: str, role: Role | None) -> DateSpan | None:
    """
    Of several dates those of the role, else the range; without one, none is surely the
    entry's.
    """
    every = all_dates(text)
    if role and len(every) > 1:
        ranges = (span for span in every if span.ranged)
        own = (s for s in ranges if (s.start, s.end) == (role.start, role.end))
        if found := next(own, None):
            return found
    first = find_dates(text)
    return None if first and len(every) > 1 and not first.ranged else first


def _at_an_edge(char: str) -> bool:
    return not char or char in _EDGES


def _split(text: str, role: Role | None) -> tuple[str, str]:
    text = _tidy(text)
    name = (role.title or role.employer) if role else ""
    at = text.casefold().find(name.casefold()) if name else -1
    end = at + len(name)
    if aside := _ASIDE.match(text, end):
        end = aside.end()  # "Sales assistant (40 %)"
    before, after = text[: max(at, 0)].rstrip(), text[end:].lstrip()
    if role and (joined := _JOINED.match(after)) and _begins(after, joined, role):
        after = after[joined.end() :]
    elif at < 0 or not (_at_an_edge(before[-1:]) and _at_an_edge(after[:1])):
        title, _, place = text.partition(" | ")
        return title, place
    parts = [_tidy(part) for part in (before, after)]
    return text[at:end], " | ".join(part for part in parts if part)


def _begins(after: str, joined: re.Match[str], role: Role) -> bool:
    """
    Whether what is *joined* to the title is the employer.
    """
    employer = role.employer.casefold()
    return bool(employer) and after[joined.end() :].casefold().startswith(employer)


def _tidy(text: str) -> str:
    text = _EMPTY_BRACKETS.sub(" ", text)
    text = _BETWEEN.sub(" | ", text)
    return " ".join(text.split()).strip(_EDGES)


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))
