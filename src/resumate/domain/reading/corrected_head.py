"""
The line that heads a post, once the person said what the post was.
"""

import re

from resumate.domain.language.dates import find_dates
from resumate.domain.language.words import is_function
from resumate.domain.reading.cells import balanced
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
    names = (new.title, new.employer, known.title, known.employer)
    for name in sorted(filter(None, names), key=len, reverse=True):
        alone = rf"(?<!\w){re.escape(name)}(?!\w)"
        text = re.sub(alone, "\t", text, flags=re.IGNORECASE)
    span = find_dates(text)
    dates = text[span.begin : span.stop] if span else ""
    if span:
        text = f"{text[: span.begin]}\t{text[span.stop :]}"
    if not dates or _when(known) != _when(new):
        dates = _dates(new, language)
    others = (balanced(piece.strip(_EDGES)) for piece in text.split("\t"))
    told = [new.title, new.employer, *(x for x in others if _tells(x, language))]
    head = ", ".join(filter(None, told)).replace(", (", " (")
    return f"{head} ({dates})" if dates else head


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
