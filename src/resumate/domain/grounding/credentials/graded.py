"""
The grade of a subject, a mark, and the level of a language as Europe's frame counts it.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.languages import LANGUAGES, SAME_LANGUAGE
from resumate.domain.patterns import regex

_GRADE = regex(
    r"\b[Gg]rades? (?P<grade>[A-E]\*?|[1-9](?:[-–]\d)?)(?![\w+*/]|[.,]\d)"
    r"|\bNote (?:von )?(?P<note>[1-6](?:[.,]\d{1,2})?)(?![\w/]|[.,]\d)"
)
"""What a sentence says that something was passed with."""
_OF_PUPILS = regex(
    r"\b(?:[Pp]upils?|[Ss]tudents?|[Ll]earners?|[Cc]lass(?:es)?|[Cc]hildren|[Gg]roups?|Schüler\w*|Klassen?|Kinder\w*|Azubis?|Auszubildende\w*)\b"
)
"""Whose grades are none of one's own."""
_SUBJECT = regex(r"(?<=\w )[A-ZÄÖÜ][a-zäöü]{3,}")
_HELD_NOTE = regex(
    r"\b(?:\w*[Nn]ote|\w*[Ss]chnitt|Abschluss|Ø)\W{0,3}(?:von |war |ist )?([1-6](?:[.,]\d{1,2})?)(?![\w/]|[.,]\d)"
)
_CODE = regex(r"\b[ABC][12]\b")
_LEADS = regex(r"\b[ABC][12](?:[- ]level|[- ]Niveau)?(?: in| of)? $")
_WORD = regex(r"[^\W\d_]+")


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
    said = list(_GRADE.finditer(text))
    if len(said) != 1 or _OF_PUPILS.search(text):
        return
    lines = [facts_of.line.text for facts_of in facts.lines]
    if note := said[0]["note"]:
        held = {
            found.replace(".", ","): line
            for line in lines
            for found in _HELD_NOTE.findall(line)
        }
        if held and note.replace(".", ",") not in held:
            yield said[0][0], next(iter(held.values()))
        return
    for subject in _SUBJECT.findall(text):
        graded = re.compile(
            rf"\b{subject}(?:\s?[:–(-]\s?|\s)([A-E]\*?|[1-9](?:[-–]\d)?)(?![\w+*/]|[.,]\d)"
        )
        own = {found: line for line in lines for found in graded.findall(line)}
        if own and said[0]["grade"] not in own:
            yield said[0][0], next(iter(own.values()))


def _higher_levels(text: str, facts: Facts) -> Iterator[tuple[str, str]]:
    """
    The one level that is said of the one language, with the line that has a lower one.
    """
    codes, named = _CODE.findall(text), list(dict.fromkeys(_languages(text)))
    if len(codes) != 1 or len(named) != 1:
        return
    held = {
        code: facts_of.line.text
        for facts_of in facts.lines
        for code in _codes_of(facts_of.line.text, named[0])
    }
    if held and max(held) < codes[0]:
        yield codes[0], held[max(held)]


def _codes_of(line: str, language: str) -> list[str]:
    """
    The levels that stand between *language* and the next one in *line*, or between the
    one before and it, where levels lead: "C1 English, B2 French".
    """
    names = [
        (m.start(), m.end(), name)
        for m in _WORD.finditer(line)
        if (name := _language(m[0]))
    ]
    if any(_LEADS.search(line[:start]) for start, _, _ in names):
        begins = [0, *(end for _, end, _ in names)]
        pieces = [line[x : n[0]] for x, n in zip(begins, names, strict=False)]
    else:
        stops = [*(start for start, _, _ in names[1:]), len(line)]
        pieces = [line[n[1] : x] for n, x in zip(names, stops, strict=False)]
    own = zip(pieces, names, strict=True)
    return [c for piece, n in own if n[2] == language for c in _CODE.findall(piece)]


def _languages(text: str) -> Iterator[str]:
    return (name for m in _WORD.finditer(text) if (name := _language(m[0])))


def _language(word: str) -> str:
    lower = word.lower()
    known = SAME_LANGUAGE.get(lower, lower if lower in LANGUAGES else "")
    return known if word[0].isupper() else ""
