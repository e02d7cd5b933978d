"""
What all languages of letters do with the words of a resume line.
"""

import re
from collections.abc import Sequence

from resumate.domain.bullets import BULLET, bulleted
from resumate.domain.composing.names import SHORT_WORD, SMALL_WORDS
from resumate.domain.forgetting import remembered
from resumate.domain.language.career_break import is_loss
from resumate.domain.lexicon.abbreviations import ABBREVIATIONS
from resumate.domain.patterns import regex

_BULLET = regex(r"^[\s♪✓✔➤►▸▶◆★☆•●▪◦‣∙·*>–—\-]+(?=\S)")
_MARKUP = regex(r"\*\*|__|`")
_WHEN_AWAY = regex(r",? wenn (?:im|auf) Urlaub$|,? wenn (?:krank|abwesend|verhindert)$")
"""When one stood in for somebody: a letter says that one did."""
_LINK = regex(r"\[([^\]]+)\]\([^)]*\)")
_IMPROVEMENT = regex(
    r"\s*\((?:a |an |~)?[+-]?\d[\d.,]*\s?[x×%](?: (?:improvement|increase|reduction|"
    r"decrease|growth|faster|gain|speedup|Verbesserung|Steigerung))?\)"
)
_PARENTHESIS = regex(r"\s*\(([^()]*)\)")
_UNSAYABLE = regex(
    r"https?://|www\.|@\w|\S+\.(?:com|org|io|dev|de)/|[|{}<>\\_=]|(?<![CF])#"
)
_TERMS = regex(
    r"^(?:fixed[- ]term|permanent|temporary|part[- ]time|full[- ]time|zero[- ]hours"
    r"|(?:un)?befristet|teilzeit|vollzeit)\b(?:\W+\S+){0,6}$",
    re.IGNORECASE,
)
"""The terms of a post are no deed: "Fixed term to March 2027"."""
_SENTENCE_END = regex(
    r"(?<=[a-zäöüß0-9)%])[.!]\s+(?=[A-ZÄÖÜ])|(?<=[a-z]{5})\. (?=\d[\d.,]* ?%? [a-z])"
)
_ABBREVIATION = regex(r"(?:^|[\s(.])(?:[A-Za-z]|\d\d?|No|[Nn]os|Rs|[Mm]/s|Std)$")
_BROKEN_OFF = regex(
    r"[a-zäöüß]*(?:[bcdfgkmnpstz]l|chn|[bdfgkptw]m|[dtnfkl]w|[bdfgkptsz]r)"
)
"""What ends as no word does, and is one cut short: "ärztl", "techn", "landw"."""
COMMA = regex(r", (?![^()]*\))")
"""Between what stands side by side, and not inside brackets."""
_PART_END = regex(r"(?:\s*;\s*|\s+[–—]\s+|\s+-\s+|\s*→\s*)(?![^()]*\))")
_ARROW = regex(r"([$€£]?\d[\w.,%]*)\s*(?:→|[-=]>)\s*(?=[$€£]?\d)")
_TO_THE_READER = regex(r"\b(?:you|yourself)\b(?!['’] )", re.IGNORECASE)
"""In a bracket: "(you have to be 18 for the crane)"."""
_MANY_WORDS = 8


_STOPPED = regex(r"\b([ap]\.m|i\.e)$")
"""What ends in a stop of its own."""


_IN_BRACKETS = regex(r"^\s*\(([^()]*)\)\s*$")
"""Some set what they did in brackets below the post."""


@remembered(4_096)
def cleaned(line: str) -> str:
    """
    The line without its bullet, its markup, its final stop and doubled spaces.
    """
    text = _LINK.sub(r"\1", _MARKUP.sub("", line))
    text = _IN_BRACKETS.sub(r"\1", text)
    text = _BULLET.sub("", " ".join(text.split()))
    text = _IMPROVEMENT.sub("", text.replace(" : ", ": ").replace(" , ", ", "))
    text = _WHEN_AWAY.sub("", _PARENTHESIS.sub(_kept_parenthesis, text))
    return _STOPPED.sub(r"\1.", text.strip().rstrip(".;,:").strip())


def _kept_parenthesis(match: re.Match[str]) -> str:
    """
    A long list of tools goes, and what is said to whoever reads; anything that may
    limit what was said stays.
    """
    inside = match.group(1)
    if _TO_THE_READER.search(inside):
        return ""
    is_list = inside.count(",") >= 3 and not re.search(r"\d", inside)  # noqa: PLR2004
    return "" if is_list and len(inside.split()) > _MANY_WORDS else match.group(0)


def sayable_text(text: str) -> bool:
    """
    Whether the text is words to be said, and no address, table row, template or terms.
    """
    opened = text.count("(") == text.count(")")
    said = opened and not _UNSAYABLE.search(text) and not _TERMS.match(text)
    said = said and not is_loss(text)
    return bool(text) and said


_DATED_END = regex(
    r"\.,|,\s[^\W\d_]{3,5}\.?(?: (?:19|20)\d\d.*)?$|hasta la fecha$|aujourd'hui$"
)


def unfinished(text: str) -> bool:
    """
    Whether the text ends in a date that was set beside it, or in part of one.
    """
    return bool(_DATED_END.search(text))


def sentences(text: str) -> list[str]:
    """
    The text cut at full stops.
    """
    found, start = [], 0
    for stop in _SENTENCE_END.finditer(text):
        if not _is_abbreviated(text[: stop.start()]):
            found.append(text[start : stop.start()].strip())
            start = stop.end()
    return [part for part in (*found, text[start:].strip()) if part]


def _is_abbreviated(text: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1].lstrip("(").lower()
    short = last in ABBREVIATIONS or _BROKEN_OFF.fullmatch(last)
    return bool(short or _ABBREVIATION.search(text))


def moved(text: str, origin: str, goal: str) -> str:
    """
    "52 → 31 days" in words: "from 52 to 31 days".
    """
    return _ARROW.sub(rf"{origin} \1 {goal} ", text)


def quietened(text: str) -> str:
    """
    A line that stands all in capitals, in small letters; short words may be names.
    """
    letters = [c for c in text if c.isalpha()]
    if len(text.split()) < 3 or not all(c.isupper() for c in letters):  # noqa: PLR2004
        return text
    return re.sub(r"[^\W\d_]+", _quiet_word, text)


def _quiet_word(match: re.Match[str]) -> str:
    word = match.group()
    keeps = len(word) < SHORT_WORD and word not in SMALL_WORDS
    return word if keeps else word.lower()


def parts(text: str, *, colon: bool = False) -> list[str]:
    """
    One line cut where resumes put two things into one: stops, semicolons, dashes, and
    at its first *colon* where that is wanted.
    """
    text = text.replace(": ", "; ", 1) if colon else text
    return [
        _STOPPED.sub(r"\1.", part.strip(" .,"))
        for sentence in sentences(text)
        for part in _PART_END.split(sentence)
        if part.strip(" .,")
    ]


def listed(items: Sequence[str], conjunction: str) -> str:
    """
    Items as they are said: "a", "a and b", "a, b and c".
    """
    if len(items) < 2:  # noqa: PLR2004 - one needs no conjunction
        return "".join(items)
    return f"{', '.join(items[:-1])} {conjunction} {items[-1]}"


def capitalised(text: str) -> str:
    """
    The text with a capital first letter, the rest as it stands.
    """
    return text[:1].upper() + text[1:]


def stopped(text: str) -> str:
    """
    The text with one full stop at its end; a list has none.
    """
    return text if text.endswith((".", "!", "?")) or BULLET in text else text + "."


def in_list(lead: str, facts: Sequence[str]) -> str:
    """
    Facts below what leads in; one alone goes on in its line.
    """
    if len(facts) == 1:
        return f"{lead}: {facts[0].replace(': ', ' – ')}"
    return bulleted(lead, [capitalised(fact) for fact in facts])
