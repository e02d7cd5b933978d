"""
Facts of one time that are names of work all through: said behind "my work included",
not listed behind a colon.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.noted_things import is_of_people
from resumate.domain.composing.english.deeds.telegraphic import head, parts
from resumate.domain.composing.english.lines.sound import is_sound
from resumate.domain.composing.units import Unit
from resumate.domain.language.english_verbs import (
    FROM_GERUND,
    is_past,
    opens_with_verb,
)
from resumate.domain.patterns import regex

_MOST_WORDS = 40
_NO_PART = regex(
    r"^(?:an?|the|my|our|most|some|all|both|each|none?|inside|mainly|then|later|now|"
    r"first|last|(?!daily|weekly|monthly|biweekly)\w+ly)\b|"
    r"^[\d,.+]+ \w+$|^\d+ (?:days|nights|weeks|weekends|months|years|hours)\b|"
    r"\bin (?:19|20)\d\d\b|"
    r"[:;!?/=]| [–—-] |\bon and off\b|\bincluding\b| \w+(?:ed|ly)\b|"
    r"^[\w’'-]+ing (?:an?|the|my|our|anything|everything) ",
    re.IGNORECASE,
)
_HOW_MANY = regex(r"[\d,.–-]+ [a-z]+ (?:an?|per) ")
"""The size of what stands before it: "account queries, 70-80 calls a day"."""
_MANY = regex(r"[a-z](?<![sui])s$|^[A-Z]{2,}s$")
_MASS = regex(
    r"(?:care|work|hygiene|management|administration|maintenance|procurement|analysis|"
    r"recruitment|assistance|compliance|documentation|preparation|coordination|mobility|"
    r"nutrition|hydration|supervision|protection|prevention|production|escalation|"
    r"medication|liaison|support|safety|aid|"
    r"(?<!meet)(?<!book)(?<!brief)(?<!build)(?<!draw)ing)$"
)
"""What is not counted, and needs no article."""


def covered(units: Sequence[Unit]) -> Unit | None:
    """
    *units* as one noun phrase; None where an item may need an article or is no noun.
    """
    items = [item for unit in units for item in parts(unit.clause.text)]
    if any(" with " in item and is_of_people(head(item)) for item in items):
        return None
    said = _series(items)
    if any(map(_HOW_MANY.match, items[1:])) or not all(map(_stands_alone, items)):
        return None
    if len(said.split()) > _MOST_WORDS:
        return None
    lines = tuple(line for unit in units for line in unit.lines)
    clause = Clause(said, Form.DUTY, 0.5)
    return replace(units[0], clause=clause, lines=lines) if is_sound(clause) else None


def _stands_alone(item: str) -> bool:
    """
    Whether the item needs no article: things in their number, or what is not counted,
    on both sides of its "and".
    """
    first = item.split(maxsplit=1)[0].lower()
    # "serve notices", "lead audits" are deeds; "report writing" is work.
    verb = item[:1].islower() and opens_with_verb(item) and first not in FROM_GERUND
    deed = verb and not head(item).endswith("ing")
    sides = [head(side) for side in item.split(" and ")]
    sure = all(_MANY.search(side) or _MASS.search(side) for side in sides)
    return sure and not deed and not is_past(first) and not _NO_PART.search(item)


def _series(items: Sequence[str]) -> str:
    """
    The items as one tells them; "care and feeding" is told from what stands beside it.
    """
    if len(items) < 2 or " and " in items[-1]:  # noqa: PLR2004 - one stands alone
        return ", ".join(items)
    mark = "," if any(" and " in item for item in items) else ""
    return f"{', '.join(items[:-1])}{mark} and {items[-1]}"
