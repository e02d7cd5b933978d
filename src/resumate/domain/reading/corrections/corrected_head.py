"""
The line that heads a post, once the person said what the post was.
"""

import re

from resumate.domain.language.dates import find_dates
from resumate.domain.language.words import is_function
from resumate.domain.reading.cells.cells import balanced
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
)

_EDGES = " ,;:|•·–—-/@"
_NOW = {"de": "heute", "fr": "aujourd’hui", "es": "actualidad"}


def head_of(content: ResumeContent, role: str | None) -> ResumeLine | None:
    """
    The line that names the post, if there is one.
    """
    heads = (x for x in content.lines if x.role and x.kind is LineKind.ENTRY)
    return next((line for line in heads if line.role == role), None)


def head_told(text: str, known: Role, new: Role, language: str) -> str:
    """
    What heads *new*, where *text* headed it as *known*: title, employer and dates as
    they are now, and all else that *text* says. No word of what was read wrong stays.
    """
    title, text = _behind(text, known.title, new.title)
    employer, text = _behind(text, known.employer, new.employer)
    names = (new.title, new.employer, known.title, known.employer)
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(_alone(name), "\t", text, flags=re.IGNORECASE)
    span = find_dates(text)
    dates = text[span.begin : span.stop] if span else ""
    if span:
        text = f"{text[: span.begin]}\t{text[span.stop :]}"
    if not dates or _when(known) != _when(new):
        dates = _dates(new, language)
    others = (balanced(piece.strip(_EDGES)) for piece in text.split("\t"))
    told = [title, employer, *(x for x in others if _tells(x, language))]
    head = ", ".join(filter(None, told)).replace(", (", " (")
    return f"{head} ({dates})" if dates else head


def _behind(text: str, known: str, new: str) -> tuple[str, str]:
    """
    *new* with what stands in brackets behind *known* in *text*, "Treasurer (unpaid)",
    and *text* without that; dates there are those of the post.
    """
    bracket = rf"({_alone(known)}) *(\([^()]*\))"
    found = re.search(bracket, text, re.IGNORECASE) if known and new else None
    if found is None or find_dates(found[2]):
        return new, text
    said = found[2][1:-1].lower() in new.lower()
    rest = f"{text[: found.end(1)]}\t{text[found.end() :]}"
    return new if said else f"{new} {found[2]}", rest


def _alone(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}(?!\w)"


def _tells(piece: str, language: str) -> bool:
    """
    Whether what is left between names and dates says anything: "at" and "(" do not.
    """
    words = re.findall(r"\w+", piece.lower())
    return not all(is_function(word, language) for word in words)


def _when(role: Role) -> tuple[PartialDate | None, PartialDate | None, bool]:
    return role.start, role.end, role.current


def _dates(role: Role, language: str) -> str:
    end = _NOW.get(language, "present") if role.current else _month(role.end)
    return " – ".join(filter(None, (_month(role.start), end)))


def _month(date: PartialDate | None) -> str:
    if date is None:
        return ""
    return f"{date.month:02d}/{date.year}" if date.month else str(date)
