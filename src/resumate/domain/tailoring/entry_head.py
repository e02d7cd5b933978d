"""
The head of an entry in its parts: the same words, set out as a resume sets them.
"""

from collections import Counter
from dataclasses import dataclass

from resumate.domain.language.dates import all_dates, find_dates
from resumate.domain.patterns import regex
from resumate.domain.resume import Role
from resumate.domain.tailoring.tailored import TailoredEntry

_EDGES = " \t,;|·•–—-@"
_EMPTY_BRACKETS = regex(r"[(\[]\s*[)\]]")
_BETWEEN = regex(r"\s*(?:\|\s*)+")


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
    The parts of the entry's head, as its lines have them.

    A head that does not come apart without loss is a title alone, and so is one of no
    post or study that says more behind its dates.
    """
    text = " | ".join(one.text for one in entry.head)
    rest, dates = _without_dates(text)
    if not entry.role and rest.partition(" | ")[2].strip(_EDGES):
        return EntryHead(_tidy(text))
    title, place = _split(rest, entry.role)
    head = EntryHead(title, place, dates)
    same = _letters(f"{title} {place} {dates}") == _letters(text)
    return head if same and title else EntryHead(_tidy(text))


def _without_dates(text: str) -> tuple[str, str]:
    span = find_dates(text)
    # Of several dates the range is the entry's; without one, none is surely.
    if span is None or (len(all_dates(text)) > 1 and not span.ranged):
        return text, ""
    before, after = text[: span.begin].rstrip(), text[span.stop :].lstrip()
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1], after[1:]
    elif not (_at_an_edge(before[-1:]) or _at_an_edge(after[:1])):
        return text, ""
    if before.count("(") != before.count(")"):
        return text, ""
    return f"{before} | {after}", text[span.begin : span.stop]


def _at_an_edge(char: str) -> bool:
    return not char or char in _EDGES


def _split(text: str, role: Role | None) -> tuple[str, str]:
    text = _tidy(text)
    name = (role.title or role.employer) if role else ""
    at = text.casefold().find(name.casefold()) if name else -1
    before, after = text[: max(at, 0)].rstrip(), text[at + len(name) :].lstrip()
    if at < 0 or not (_at_an_edge(before[-1:]) and _at_an_edge(after[:1])):
        title, _, place = text.partition(" | ")
        return title, place
    parts = [_tidy(part) for part in (before, after)]
    title = text[at : at + len(name)]
    return title, " | ".join(part for part in parts if part)


def _tidy(text: str) -> str:
    text = _EMPTY_BRACKETS.sub(" ", text)
    text = _BETWEEN.sub(" | ", text)
    return " ".join(text.split()).strip(_EDGES)


def _letters(text: str) -> Counter[str]:
    return Counter(char for char in text if char.isalnum())
