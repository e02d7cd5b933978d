"""
What a line lists, item by item.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.clause_words import DEEDS, OF_A_PERSON
from resumate.domain.posting_reading.sentences import BRACKETS, cut, sentences

_NUMBERED = regex(
    r"(?:(?<=\s)|^)(?<!Stage )(?<!Level )(?<!Year )(?<!Grade )(?<!Band )(?<!Phase )"
    r"(?<!Klasse )(?<!Stufe )\(?(\d{1,2})[.)]\s+(?=[\"“(]?[A-Za-zÀ-ÿ])"
)
_IN_WORDS = regex(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf)\s$",
    re.IGNORECASE,
)
"""Before its figure: "two (2) years" counts years and numbers no item."""
_ORDINAL = regex(
    r"\b(?:de[mnrs]|die|das|im|[vz]om|zu[mr]|ab|bis|am|jede[mnrs]?|eine[mnrs]?|ihr\w*|"
    r"dein\w*|unser\w*) \d{1,2}\.\s+$",
    re.IGNORECASE,
)
"""Which one, and no number of an item: "ab dem 2. Lehrjahr"."""
_ENDED = regex(r"(?:[.;!?][\"”)]?\s+|^)$")
"""Before a figure that goes on counting: "Supervise staff.  4. Review work"."""
_INLINE_BULLET = regex(r"(?:(?<=\s)|^)(?:[•●▪■◦·►➢✓✔☞*]|--)\s*(?=[A-Za-zÀ-ÿ\d])")
_DASH_LIST = regex(r"(?<=[\w).])\s+[-–]\s+(?=[A-ZÀ-Ö])")
SEMICOLON = regex(r";\s*")
_COMMA = regex(r",\s+")
_AND_FIRST = regex(r"^(?:and|or|und|oder)\s+", re.IGNORECASE)
_MOST_LISTED = 10
_MOST_SHORT = 4
_ANY_JOINT = regex(r"\b(?:and|or|und|oder)\b|:", re.IGNORECASE)
_OF_A_PERSON = regex(
    rf"\b(?:{OF_A_PERSON}|attitude|record|manner|german|years?|willingness|attention|"
    r"ethic)\b",
    re.IGNORECASE,
)
_INSIDE = regex(
    r"\b(?:such as|like|including|e\.g|i\.e|for example|both|either|z\.\s?b|wie|comme|"
    r"como)\b|:",
    re.IGNORECASE,
)
_OR_END = regex(r"[;,]\s*(?:and/)?(?:or|oder|ou|o)\s*$", re.IGNORECASE)
_POINTS_BACK = regex(r"[\"“]\s?\d|\bequivalent to\b|\bdescribed (?:in|above)\b")
_FEWEST_DASHED = 4


_TAIL = 60
"""Characters before a figure that tell what it is."""


def _tail(text: str, end: int) -> str:
    return text[max(0, end - _TAIL) : end]


def listed(text: str) -> list[str]:
    """
    The items of a list that stands in one line, numbered or with bullets; else *text*.

    Alternatives ("1. A degree; or 2. Six years …") stay one item.
    """
    numbers = [
        match
        for match in _NUMBERED.finditer(text)
        if not _IN_WORDS.search(_tail(text, match.start()))
        and not _ORDINAL.search(_tail(text, match.end()))
    ]
    rising = [int(match[1]) for match in numbers]
    counts = all(b == a + 1 for a, b in pairwise(rising))
    begins = rising[:1] == [2] or (rising[:1] == [1] and len(rising) > 1)
    goes_on = bool(rising) and all(
        _ENDED.search(_tail(text, m.start())) for m in numbers
    )
    if counts and (begins or goes_on):
        bounds = [0, *(match.start() for match in numbers), len(text)]
        parts = [text[a:b] for a, b in pairwise(bounds)]
        parts = [_NUMBERED.sub("", part, count=1).strip() for part in parts]
        return [part for part in _with_alternatives(parts) if part]
    parts = cut(text, _INLINE_BULLET)
    if len(parts) > 1:
        return parts
    dashed = cut(text, _DASH_LIST)
    return dashed if len(dashed) >= _FEWEST_DASHED else [text]


def comma_list(text: str) -> list[str]:
    """
    The items of "weld tanks, read drawings, inspect welds": each opens as items do.

    *text* itself where a comma may stand inside of one item.
    """
    parts = cut(text.rstrip("."), _COMMA)
    sizes = [len(part.split()) for part in parts]
    if len(parts) < 2 or min(sizes) < 2 or max(sizes) > _MOST_LISTED:  # noqa: PLR2004
        return [text]
    deeds = [_AND_FIRST.sub("", part).split()[0].casefold() in DEEDS for part in parts]
    things = [_OF_A_PERSON.search(part) is not None for part in parts]
    listed_ = all(deeds) or (not any(deeds) and sum(things[1:]) * 2 >= len(parts) - 1)
    return parts if listed_ and not _INSIDE.search(text) else [text]


def short_list(text: str) -> list[str]:
    """
    The items of "First aid, food hygiene certificate"; *text* where it may be one.
    """
    parts = cut(text.rstrip("."), _COMMA)
    bare = [BRACKETS.sub(" ", part) for part in parts]
    short = all(len(part.split()) <= _MOST_SHORT for part in bare)
    return parts if short and not _ANY_JOINT.search(bare[-1]) else [text]


def spread_list(text: str) -> list[str]:
    """
    The items of "Abschluss als FaGe, Fahrausweis, Freude am Kochen", all that stands
    below a heading; *text* where a part does not open like an item.
    """
    parts = cut(text, _COMMA)
    opens = all(
        part[0].isupper() and len(part.split()) <= _MOST_LISTED for part in parts
    )
    several = len(parts) > _MOST_SHORT - 2 and not text.endswith((".", "!"))
    return parts if opens and several and not _INSIDE.search(text) else [text]


def _with_alternatives(parts: list[str]) -> Iterator[str]:
    """
    Items that "or" joins made one, of the first sentence of each.
    """
    pending: list[str] = []
    for part in parts:
        joins = _OR_END.search(part) is not None
        if not joins and not pending:
            yield part
            continue
        first = _OR_END.sub("", sentences(part)[0]).rstrip(" .;")
        if not pending or not _POINTS_BACK.search(first):
            pending.append(first)
        if not joins:
            yield "; or ".join(pending)
            pending = []
    if pending:
        yield "; or ".join(pending)


def ends_with_alternative(text: str) -> bool:
    """
    Whether the next item is another way to meet this one.
    """
    return _OR_END.search(text) is not None
