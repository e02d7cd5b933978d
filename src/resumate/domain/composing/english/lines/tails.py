"""
What stands behind a deed and says no deed of its own.
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.asides import NONE_DID, says_more
from resumate.domain.composing.english.deeds.noted_deeds import change
from resumate.domain.composing.english.deeds.series import with_changes
from resumate.domain.composing.english.words.patterns import (
    HAPPENED,
    HOW_OFTEN,
    MEASURE,
    MOST_WORDS,
    MOVED,
    PEOPLE,
    SHARE,
    UP_OR_DOWN,
)
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.english_verbs import is_past, opens_with_verb
from resumate.domain.lexicon.numerals import UNITS
from resumate.domain.patterns import regex

_FEW_THINGS = 7
_FINITE = regex(r" (?:is|was|are|were|has|have|had|will|would|can|could) ")
"""A sentence of its own: "the framework was set up by our lead"."""
_BY_ANOTHER = regex(r"\b(?:is|are|was|were) [a-z]+ by (?:the|an?|my|our) ")
"""What was not done by oneself is said of a deed, too."""
_NONE = regex(r"^(?:no|nil|zero) [a-z]", re.IGNORECASE)


def with_tail(
    clauses: list[Clause], part: str, *, apart: bool, behind: bool
) -> list[Clause]:
    """
    A fragment behind a deed, where it can be hung on truly; else it is left unsaid, as
    is what the line itself sets *apart*, with a semicolon or a stop. What it sets
    *behind* a colon may be a list.
    """
    last = clauses[-1]
    if last.form not in {Form.DID, Form.STATE} or len(clauses) > 1:
        return clauses
    tail = tail_of(last, part) or ("" if apart else things_behind(part))
    tail = tail or (list_behind(last, part) if behind else "")
    nested = last.text.endswith(")") and tail.endswith(")")
    if not tail or nested or last.words + len(part.split()) > MOST_WORDS:
        return clauses
    return [Clause(f"{last.text}{tail}", last.form, last.ease)]


def tail_of(last: Clause, part: str) -> str:
    """
    The part as it is hung on the deed before it; "" where it cannot be.
    """
    share = SHARE.match(part)
    counted = share and _MANY.search(last.text)
    if share and counted and PEOPLE.search(last.text):
        number = share.group(1).lower()
        return f", {number} of whom were {part[share.start(2) :]}"
    verb, _, behind = part.partition(" ")
    of_it = behind.startswith("by ") or behind.partition(",")[0] in HOW_OFTEN
    if of_it and verb.endswith("ed"):
        return f", {lowered(part)}"
    did = is_past(part.partition(" ")[0].lower())  # "Went back to days"
    told = None if did else change(lowered(part))
    if told or (HAPPENED.match(part) and not did):
        return f", and {told.text if told else _with_the(lowered(part))}"
    if UP_OR_DOWN.match(part) and not _FINITE.search(part):
        tail = f", {lowered(part)}"
        changed = with_changes(tail)
        return changed if changed != tail else f", with{tail[1:]}"
    if _NONE.match(part) and len(part.split()) <= _FEW_THINGS + 2:
        return f", {'and' if NONE_DID.match(part) else 'with'} {lowered(part)}"
    measures = MEASURE.match(part) and not last.text.endswith(")")
    return f" ({part})" if measures else ""


_MANY = regex(rf"\b(?:\d+|{'|'.join(n for n in UNITS if n != 'zero')}|both|all)\b")
"""How many there were, of whom some are told of."""


def things_behind(part: str) -> str:
    """
    What stands behind "Helped with month end:", in brackets; "" for what is more.
    """
    few = len(part.split()) <= _FEW_THINGS and not re.search(r"[():.;]|\d", part)
    told = lowered(part)
    sure = _BY_ANOTHER.search(told) or not any(map(says_more, told.split(", ")))
    listed = ", " in told and told.partition(" ")[0].rstrip(",").endswith("ing")
    sure = few and sure and (listed or not opens_with_verb(part))
    return f" ({told})" if sure else ""


def list_behind(last: Clause, part: str) -> str:
    """
    What "Ran the consultation:" consisted of, as the list that it is; "" for what is
    surely none.
    """
    plain = _BRACKET.sub("", part)
    items = _ITEM.split(plain)
    whole = len(items) > _FEWEST and _LAST_ITEM.search(plain)
    if last.form is not Form.DID or not whole:
        return ""
    if re.search(r"[:;()]|\. ", plain) or ", " in last.text:
        return ""
    said = _FINITE.search(f" {plain} ") or any(map(_is_no_item, items))
    return "" if said else f": {lowered(part)}"


def _is_no_item(item: str) -> bool:
    """
    Whether *item* of a list may be a deed or says no thing.
    """
    first = item.partition(" ")[0].lower()
    acts = opens_with_verb(capitalised(item)) and not first.endswith("ing")
    return acts or first in _LINKS


_BRACKET = regex(r" \([^()]*\)")
_ITEM = regex(r", (?:and )?| and ")
_LAST_ITEM = regex(r",? and [^,]+$")
_FEWEST = 2
_LINKS = frozenset(
    "to by in at on with for of from since until then i we they it no not".split()
)


def _with_the(clause: str) -> str:
    """
    "mean time … fell" as "the mean time … fell"; plurals and people go without.
    """
    head = re.split(rf" (?:{MOVED}|of|to|for|on|in|at|per)\b", clause)[0]
    bare = head.split(" ")[-1].endswith("s") or head.split(" ")[0] in {
        "the", "a", "an", "all", "both", "staff", "people", "this", "it", "our", "my",
        *UNITS,
    }  # fmt: skip
    return clause if bare else f"the {clause}"
