"""
What a number counts: the nouns beside it.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.grounding.quantities.quantity import Raw
from resumate.domain.grounding.quantities.units import RANGE
from resumate.domain.language.english_verbs import BASE, IRREGULAR_PAST
from resumate.domain.language.words import Word, is_function, words
from resumate.domain.lexicon.measures import measure
from resumate.domain.patterns import regex

_COLLECTIVE = frozenset(
    "team group crew staff class club unit department fleet total shift squad panel bay batch "
    "gruppe mannschaft klasse belegschaft fuhrpark schicht abteilung".split()
)


_TO_THE_OTHER = regex(r"\s*(auf|to)\s+[€$£]?\w")
"""After the first of two: "von 18 auf 12" is of nobody."""


_OF_WHOLE = regex(
    r"\s+(?:out of|of|von|der) (?:the |these |our |den )?\d[\d.,]*", re.IGNORECASE
)


def counted_nouns(
    raw: Raw, text: str, tokens: list[Word], language: str
) -> tuple[Word, ...]:
    """
    The words of what is counted, and of the group that it makes up: "a crew of six".
    """
    whole = _OF_WHOLE.match(text, raw.end)
    if whole:  # "80 of the 94 faults" are faults
        return nouns_after(text, tokens, whole.end(), language)
    past = RANGE.match(text, raw.end)
    nouns = nouns_after(text, tokens, raw.end, language) or (
        nouns_after(text, tokens, past.end(), language) if past else ()
    )
    of = re.search(r"(\S+)\s(?:of|von)\s(?:[\w]+\s){0,2}$", text[: raw.start])
    if not nouns and not of and not float(raw.value).is_integer():
        return _named_before(raw, text, tokens)
    if of and of[1].lower() != "instead" and not _TO_THE_OTHER.match(text, raw.end):
        if _MARK.fullmatch(of[1].lower()):
            return nouns
        group = tuple(t for t in tokens if t.start <= of.start(1) < t.end)
        collective = all(t.lower.rstrip("s") in _COLLECTIVE for t in group)
        return (*nouns, *(group if collective else ())) if nouns else group
    return nouns


_MARK = regex(r"\w*(?:target|goal|average|median|soll|ziel|vorgabe|durchschnitt)")
"""What a number is held to, and not what it counts: "an average of 79"."""


def _named_before(raw: Raw, text: str, tokens: list[Word]) -> tuple[Word, ...]:
    """
    The noun right before a grade: "Note 1,8".
    """
    before = [t for t in tokens if t.end <= raw.start][-1:]
    beside = before and not text[before[0].end : raw.start].strip()
    return tuple(before) if beside and before[0].capitalised else ()


_NO_NOUNS = frozenset(
    "worth wert times mal fewer less longer shorter later weniger länger kürzer später".split()
)


_PIECES = regex(r"\s(?:nos|pcs|stk|stck)\b\.?", re.IGNORECASE)
"""What only says that things are counted: "40 nos. girders"."""


def nouns_after(  # noqa: C901, PLR0912 - one walk
    text: str, tokens: list[Word], end: int, language: str
) -> tuple[Word, ...]:
    """
    The words of the noun phrase after *end*.
    """
    found: list[Word] = []
    pieces = _PIECES.match(text, end)
    position = end = pieces.end() if pieces else end
    for token in tokens:
        if token.start < end:
            if token.end > end:
                found += _joined(text, end, token, language)
                position = token.end
                if language == "de" and found and found[-1].capitalised:
                    break
            continue
        between = text[position : token.start]
        if found and found[-1].lower == "sq":
            between = between.removeprefix(".")
        if between.strip(" -\u00a0") or len(found) >= 4:  # noqa: PLR2004 - a phrase is short
            break
        if token.lower in _NO_NOUNS and not found:
            break
        unit = not found and measure(token.lower) and token.start - end <= 1
        if not unit and (
            is_function(token.lower, language) or token.lower[:1].isdigit()
        ):
            measured = found and measure(found[-1].lower)
            some = found and found[-1].lower in _SOME_OF
            if token.lower in {"of", "von"} and (measured or some or not found):
                position = token.end
                continue
            if token.lower in {"more", "other", "weitere"} and not found:
                position = token.end
                continue
            break
        if _is_verb_here(token, found, text, language):
            break
        found.append(token)
        position = token.end
        if (
            language == "de"
            and token.capitalised
            and not (_ADJECTIVE.search(token.text) or measure(token.lower))
        ):
            break
    if language == "de" and not any(w.capitalised or measure(w.lower) for w in found):
        return ()  # what is counted is a noun, and German writes it with a capital
    return tuple(found)


_SOME_OF = frozenset("members member pieces sets types kinds".split())
"""What is counted stands behind it: "31 members of staff"."""
_ADJECTIVE = regex(r"(isch|lich|ell|iv|är|ör)e[nrsm]?$")
"""What is written with a capital in "2 Technische Zeichner", and is no noun."""


def _joined(text: str, end: int, token: Word, language: str) -> list[Word]:
    """
    What is joined to the number: "74-room", "a 30-person team", "Dreischichtbetrieb".
    """
    rest = text[end : token.end].lstrip("-")
    if language == "de" and text[end - 1 : end + 1].isalpha():
        rest = rest.capitalize()
    begin = token.end - len(rest)
    if language == "de":
        rest = rest.partition("-")[0]  # a "34-Betten-Station" has 34 beds
    return [
        replace(w, start=begin + w.start, end=begin + w.end)
        for w in words(rest, language)
        if w.weight or measure(w.lower)
    ]


def _is_verb_here(token: Word, found: list[Word], text: str, language: str) -> bool:
    if language == "de":
        return token.lower in _GERMAN_VERBS
    first = token.lower.split()[0]
    if not found and first.endswith("ed"):
        return bool(
            re.match(
                r"\s*($|[.,;:]|(by|in|to|for|from|with|at|on)\b)", text[token.end :]
            )
        )
    if not found and token.lower.endswith("ing"):
        return bool(re.match(r"\s+(an?|the|my|our)\s", text[token.end :]))
    if first in _IRREGULAR_PAST:
        return True
    of = text.endswith(" of ", 0, token.start)
    if of or not found or _says_of_what_kind(found[-1].lower):
        return False
    return bool(_VERB.match(first)) or (
        _is_plural(found[-1].lower)
        and not token.lower.endswith("s")
        and bool(_NO_NOUN_NEXT.match(text, token.end))
    )


def _says_of_what_kind(word: str) -> bool:
    """
    Whether what is counted is still to come: "5 newly", "25 in-store" tasting events.
    """
    return word.endswith("ly") or ("-" in word and not _is_plural(word))


_VERB = regex(r"(\w{2,}(ing|ed)|have|has)$")
_NO_NOUN_NEXT = regex(
    r"\s+(with|behind|before|between|under|over|into|after|during|within|me|us|away|up|down|out|back|the|an?|in|on|to|for|from|at|by|and|as|my|our|it|them|this|that|each|every|across|through)\b|\s*[.,;]?$"
)
_IRREGULAR_PAST = IRREGULAR_PAST - BASE - {"ground"} | frozenset(
    "felt said fell rose found".split()
)
"""Verbs that can be nothing that is counted: no "set" and no "cut"."""
_PLURALS = frozenset("children people men women".split())
_PLURALS_THAT_GO_ON = frozenset(
    "sales operations systems goods sports customs communications logistics news savings works species series".split()
)


def _is_plural(word: str) -> bool:
    """
    Whether a counted noun is complete: what follows "teams" is no part of its name.
    """
    ends = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return (ends and word not in _PLURALS_THAT_GO_ON) or word in _PLURALS


_GERMAN_VERBS = frozenset(
    "ging gingen stieg stiegen sank sanken fiel fielen wuchs wuchsen war waren lag lagen".split()
)
