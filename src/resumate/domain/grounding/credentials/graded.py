"""
The grade of a subject, a mark, and the level of a language as Europe's frame counts it.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator
from itertools import pairwise

from resumate.domain.grounding.claim import Claim, Judgement
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.tongues import tongues_named
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex

_GRADE = regex(
    r"\b[Gg]rades? (?P<grade>[A-E]\*?|[1-9](?:[-–]\d)?)(?![\w+*/]|[.,]\d)"
    r"|\bNote (?:von )?(?P<note>[1-6](?:[.,]\d{1,2})?)(?![\w/]|[.,]\d)"
)
"""What a sentence says that something was passed with."""
_LETTER = regex(
    r"\b[Aa]n? (?P<grade>[A-E]\*?) in (?=(?:[A-Z]+ |[Aa][- ][Ll]evel )?[A-Z][a-z]{3,})"
)
_OF_PUPILS = regex(
    r"\b(?:[Pp]upils?|[Ss]tudents?|[Ll]earners?|[Cc]lass(?:es)?|[Cc]hildren|[Gg]roups?|Schüler\w*|Klassen?|Kinder\w*|Azubis?|Auszubildende\w*)\b"
)
"""Whose grades are none of one's own."""
_SUBJECT = regex(r"(?<=\w )[A-ZÄÖÜ][a-zäöü]{3,}")
_HELD_NOTE = regex(
    r"(?:\b(?:\w*[Nn]ote|\w*[Ss]chnitt|Abschluss|Ø)\W{0,3}(?:von |war |ist )?|\((?=[1-6],\d{1,2}\)))([1-6](?:[.,]\d{1,2})?)(?![\w/]|[.,]\d)"
)
_CODE = regex(r"\b[ABC][12]\b")
_LEADS = regex(r"\b[ABC][12](?:[- ]level|[- ]Niveau)?(?: in| of)? $")


def check_marks(claim: Claim) -> None:
    """
    "Maths at grade 5" rests on the line that grades it so: the 5 counts nothing.
    """
    said = _GRADE.search(claim.text, claim.clause.start, claim.clause.end)
    if said is None or not said["grade"]:
        return
    for subject in _SUBJECT.findall(claim.text):
        for facts in claim.facts.lines:
            if said["grade"] in _graded(subject).findall(facts.line.text):
                claim.judgement.rest_on([facts.line.id])
                claim.mask(*said.span())
                return


def check_graded(text: str, judgement: Judgement, facts: Facts) -> None:
    """
    A grade must be the subject's own, and a language's level no higher than its line
    has it.
    """
    if not FIRST_PERSON.search(text):
        return
    for span, line in (*_wrong_grades(text, facts), *_higher_levels(text, facts)):
        judgement.claims = True
        judgement.find(
            FindingCode.CREDENTIAL_UNSUPPORTED, span, f"The resume says: {line}."
        )


def _wrong_grades(text: str, facts: Facts) -> Iterator[tuple[str, str]]:
    """
    The one grade that is said, with the line that has another for its subject; of a
    mark, with the first line of those that give any, if none gives that.
    """
    said = [*_GRADE.finditer(text), *_LETTER.finditer(text)]
    if len(said) != 1 or _OF_PUPILS.search(text):
        return
    lines = [facts_of.line.text for facts_of in facts.lines]
    if note := said[0].groupdict().get("note"):
        held = {
            found.replace(".", ","): line
            for line in lines
            for found in _HELD_NOTE.findall(line)
        }
        if held and note.replace(".", ",") not in held:
            yield said[0][0], next(iter(held.values()))
        return
    for subject in _SUBJECT.findall(text):
        graded = _graded(subject)
        own = {found: line for line in lines for found in graded.findall(line)}
        if own and said[0]["grade"] not in own:
            yield said[0][0], next(iter(own.values()))


def _graded(subject: str) -> re.Pattern[str]:
    """
    Its grade behind a subject: "Maths 6", "History (B)".
    """
    return re.compile(
        rf"\b{subject}(?:\s?[:–(-]\s?|\s)(?:[Gg]rade )?([A-E]\*?|[1-9](?:[-–]\d)?)(?![\w+*/]|[.,]\d)"
    )


def _higher_levels(text: str, facts: Facts) -> Iterator[tuple[str, str]]:
    """
    The one level that is said of the one language, with the line that has a lower one.
    """
    codes, named = _CODE.findall(text), {name for name, _ in tongues_named(text)}
    if len(codes) != 1 or len(named) != 1:
        return
    [language] = named
    held = {
        code: facts_of.line.text
        for facts_of in facts.lines
        for code in _codes_of(facts_of.line.text, language)
    }
    if held and max(held) < codes[0]:
        yield codes[0], held[max(held)]


def _codes_of(line: str, language: str) -> list[str]:
    """
    The levels that stand between *language* and the next one in *line*, or between the
    one before and it, where levels lead: "C1 English, B2 French".
    """
    named = list(tongues_named(line))
    starts = [start for _, start in named]
    leads = any(_LEADS.search(line[:start]) for start in starts)
    bounds = [0, *starts] if leads else [*starts, len(line)]
    pieces = (line[begin:end] for begin, end in pairwise(bounds))
    own = zip(named, pieces, strict=True)
    return [c for (name, _), x in own if name == language for c in _CODE.findall(x)]
