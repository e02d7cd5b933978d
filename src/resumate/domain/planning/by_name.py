"""
What a posting asks for by its name alone: "QuickBooks", "Fluent Spanish", "OSHA 30".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.composing.wording import listed
from resumate.domain.language.skill_names import (
    certifies,
    licenses,
    longest_in,
    members,
    names_in,
)
from resumate.domain.matching.spoken import languages_in
from resumate.domain.patterns import Said, regex
from resumate.domain.resume import ResumeContent

_TOOL = {
    "en": "Experience with {}",
    "de": "Erfahrung mit {}",
    "fr": "Expérience avec {}",
    "es": "Experiencia con {}",
}
_LANGUAGE = {
    "en": "Knowledge of {}",
    "de": "Kenntnisse in {}",
    "fr": "Connaissances en {}",
    "es": "Conocimientos de {}",
}
_CERTIFICATE = {
    "en": "{} certification",
    "de": "{}-Zertifizierung",
    "fr": "Certification {}",
    "es": "Certificación {}",
}
_AND = {"en": "and", "de": "und", "fr": "et", "es": "y"}
_WRITTEN_AS_A_NAME = regex(r"(?=\w*(?:[a-z][A-Z]|[A-Z]{2}[a-z]{2}))\w+")
"""One word with capitals inside: "WorkForceNow", "REDCap"."""
_MODULE = regex(r"(?: [A-Z\d][A-Z\d./+-]*){0,2}")
"""What may stand behind a known name, as part of it: "SAP EWM", "Java 17"."""
_NUMBERED = regex(r"[A-Z]{3,6} \d{1,3}")
"""What one is certified in at a level, or by the hour: "OSHA 30"."""
_DEMANDED = regex(
    r",? \(?(?:required|a must|essential|erforderlich|zwingend|requis|requerido)\)?$",
    re.IGNORECASE,
)
_LEVEL = Said(
    r"fluen(?:t|cy)|native|conversational|business|professional|working|proficien(?:t|cy)|"
    r"very|good|basic|advanced|intermediate|spoken|written|language|skills?|level|in|and|"
    r"sehr|gutes?|fließend(?:es)?|verhandlungssicher(?:es)?|niveau|mindestens|at|least|"
    r"courant|bon|nivel|alto|fluido|[abc]",
)
"""What may stand beside a language; anything else makes it more than that."""


@dataclass(frozen=True, slots=True)
class ByName:
    """
    A thing that has only a name, and how a letter speaks of such things.
    """

    name: str
    frame: str
    """Such things are told together."""


def by_name(text: str, language: str) -> ByName | None:
    """
    The name that is all that *text* asks for; None where it says more, or where one
    cannot say in *language* that one has not got it.
    """
    text = _DEMANDED.sub("", text.strip(" .;"))
    if language not in _TOOL:
        return None
    if spoken := _language(text):
        small = language in {"fr", "es"}
        return ByName(spoken.lower() if small else spoken, _LANGUAGE[language])
    first = next(iter(longest_in(text)), None)
    if first is None or first.start or not _MODULE.fullmatch(text[first.end :]):
        return _unlisted(text, language)
    if licenses(first.name) or members(first.name):
        return None
    frame = (_CERTIFICATE if certifies(first.name) else _TOOL)[language]
    return ByName(first.name + text[first.end :], frame)


def _unlisted(text: str, language: str) -> ByName | None:
    """
    A name that is on no list of skills, but is written as one.
    """
    if _NUMBERED.fullmatch(text):
        return ByName(text, _CERTIFICATE[language])
    named = _WRITTEN_AS_A_NAME.fullmatch(text)
    return ByName(text, _TOOL[language]) if named else None


def told_together(frame: str, names: Sequence[str], language: str) -> str:
    """
    What is asked for, of *names* that share a *frame*.
    """
    return frame.format(listed(names, _AND[language]))


def _language(text: str) -> str | None:
    """
    The one language that *text* asks to be spoken, at whatever level.
    """
    words = re.findall(r"[^\W\d_]+", text)
    named = [word for word in words if languages_in(word)]
    others = all(_LEVEL.fullmatch(word) for word in words if word not in named)
    bare = len(named) == 1 and "kenntnis" not in named[0]
    return named[0] if bare and others else None


_IN_BRACKETS = regex(r"\(([A-Z][\w-]+(?:[ /]+[A-Z][\w-]+)*)\)")


def names_of(text: str) -> frozenset[str]:
    """
    The tools and makes that *text* names, case folded: "Siemens" of "PLC (Siemens)".
    """
    makes = (
        name for inside in _IN_BRACKETS.findall(text) for name in inside.split("/")
    )
    return frozenset(name.casefold().strip() for name in (*names_in(text), *makes))


def lacks_all_named(content: ResumeContent, text: str) -> bool:
    """
    Whether *text* names tools, of which no line has one.
    """
    named = names_of(text)
    lines = [line.text.casefold() for line in content.lines]
    return bool(named) and not any(name in line for name in named for line in lines)
