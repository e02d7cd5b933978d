"""
What a line without any verb names as work: "Drug rounds, wound care, 28 patients".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.patterns import NOUN_ENDING
from resumate.domain.composing.english.profile import lowered
from resumate.domain.composing.english.verbs import FROM_GERUND, is_past

_ITEMS = re.compile(r",\s+(?:and |or )?(?![^()]*\))")
_MOST_WORDS = 26
_FEWEST_WORDS = 2
_MOST_WORDS_OF_ITEM = 9
_PER = re.compile(r"(?<=\w)/(?P<unit>hour|day|night|week|month|shift|year|term)\b")
_SLASHED = re.compile(r"\s+/\s+")
_EITHER_NAME = re.compile(r"\b([A-Z]{2,5})\s+/\s+([A-Z]{2,5})\b")
_BOTH = re.compile(r"\b([A-Za-z]*[a-z]{2})/([a-z]{2,})\b")
_ROUND = re.compile(r"^\d[\d,.]* [a-z]+s (?:per|a|an) [a-z]+\b", re.IGNORECASE)
_PAIR = re.compile(r"[\w-]+(?: [\w-]+)? and [\w-]+(?: all over [\w ]+)?")
"""The end of a list that has its "and" already."""
_AFTER_HEAD = re.compile(
    r" (?:of|for|with|to|in|at|on|from|using|by|per|a|an|as|all|face|daily|weekly|"
    r"monthly|quarterly|yearly|nightly)(?: |$)"
)
_HANGING = frozenset(
    "none no zero for in at on with from to by via through using under including mainly partly".split()
)
_SIZE = re.compile(
    r"^(?:up to|over|about|around|some|more than|at least)? ?\d[\d.,+-]*\S* "
)
_NOT_WORK = re.compile(
    r"\b(?:company|agency|start-?up|fintech|plc|ltd|gmbh|inc|employees|turnover|revenue|"
    r"full[- ]time|part[- ]time|contract|permanent|temporary|freelance|remote|hybrid|grade|"
    r"gpa|references?|refs|on request|salary|supervisor|reason for|band \d|series [a-f]|based|"
    r"private|public sector|limited|experience|skills?|knowledge|\d+ (?:years?|months?)|"
    r"degree|award|prize)\b",
    re.IGNORECASE,
)
_OPENS_BADLY = re.compile(
    r"^(?:\d+-[a-z]|(?!Daily|Weekly|Monthly|Hourly)[A-Z][a-z]+(?:ed|ly)\b|the|a|an|this|these|no|not|very|also|in|on|at|for|"
    r"with|from|to|by|as|and|or|if|when|while|key|link|lead|head|best|top|new)\b",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"(?:tions?|sions?|ments?|ances?|ences?|ships?|ysis|yses|ports?|care|work|ings?|als|"
    r"ures?|checks?|rounds?|tests?|calls?|emails?|drops?|returns?|rotas?|orders?|records?|"
    r"patrols?|panels?|desk|duty|reports?|passes|meetings?|bookings?|appointments?|"
    r"referrals?|prescriptions?|enquiries|complaints?|invoices?|repairs?|inspections?|"
    r"handovers?|feeds?|observations?|meds|supervisions?|audits?|"
    r"visits?|shifts?|claims?|collections?|deliver(?:y|ies)|sales|accounts?|paperwork)$",
    re.IGNORECASE,
)
_NONE_IN = re.compile(
    r"^(?:0|zero|no|nil) (?P<what>[a-z][\w -]{3,40}?) (?:in )?(?:the )?(?:last|past) "
    r"(?P<time>\d+|two|three|four|five|ten) (?P<unit>year|month|yr|mth)s?$",
    re.IGNORECASE,
)
_UNITS = {"yr": "year", "mth": "month"}


def telegraphic(text: str, *, sure: bool = False) -> Clause | None:
    """
    The line as what the work includes; None where it may describe anything else,
    unless it is *sure* to name work.

    It is no deed and is told behind all others: a person says what they did in verbs.
    """
    if none := _NONE_IN.match(text):
        unit = _UNITS.get(none["unit"].lower(), none["unit"].lower())
        told = f"have had no {none['what']} in the last {none['time']} {unit}s"
        return Clause(told, Form.STATE, 0.7)
    text = _EITHER_NAME.sub(r"\1 and \2", text)
    text = _SLASHED.sub(", ", _PER.sub(_a_time, text))
    text = re.sub(r"\bown (?=[a-z])", "my own ", _BOTH.sub(r"\1 and \2", text))
    items = _whole(_ITEMS.split(text))
    acts = sure or _ROUND.match(text) or any(map(_is_act, items)) or _several(items)
    if not acts or not _may_be_work(text, items):
        return None
    said = _series(items)
    said = f"{said[0].lower()}{said[1:]}" if said[1:2].islower() else lowered(said)
    return Clause(said, Form.DUTY, 0.5)


def _whole(items: Sequence[str]) -> list[str]:
    """
    The items, what only tells how or when put back behind its own: "VAT returns,
    bi-monthly, for 22 clients, filed online" is one.
    """
    whole: list[str] = []
    for item in items:
        first = item.split(" ", maxsplit=1)[0].lower()
        hangs = first in _HANGING or first.endswith("ly") or is_past(first)
        if whole and (hangs or first == "all"):
            whole[-1] = f"{whole[-1]}, {item}"
        else:
            whole.append(item)
    return whole


def _several(items: Sequence[str]) -> bool:
    """
    Whether most items are things in their number: "starters, leavers, SSP, P11Ds".
    """
    heads = [_head(part) for item in items for part in item.split(" and ")]
    many = [head for head in heads if re.search(r"(?<![sui])s$", head)]
    return len(heads) > 1 and len(many) * 2 >= len(heads) and len(many) > 1


def _head(item: str) -> str:
    head = _AFTER_HEAD.split(re.sub(r" ?\([^()]*\)", "", item).split(",")[0])[0]
    return head.split()[-1] if head.split() else ""


def _may_be_work(text: str, items: Sequence[str]) -> bool:
    words = text.split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or re.search(r"[:;!?]", text):
        return False
    if _NOT_WORK.search(text) or _OPENS_BADLY.match(text) or is_past(words[0]):
        return False
    most = _MOST_WORDS_OF_ITEM if len(items) > 1 else _MOST_WORDS
    if max(len(item.split()) for item in items) > most:
        return False
    return not any(_is_a_name(item) for item in items[1:])


def _is_act(item: str) -> bool:
    """
    Whether an item is headed by what people do or see to: "wound care", "audit visits".
    """
    last = _head(item)
    act = _ACTS.search(last) or NOUN_ENDING.search(last)
    gerund = item.split(maxsplit=1)[0].lower() in FROM_GERUND
    return bool(act or gerund) and not last[:1].isdigit()


def _is_a_name(item: str) -> bool:
    """
    "Series B", "London": capitals that are no abbreviation.
    """
    return bool(re.fullmatch(r"[A-Z][a-z]{2,}(?: [A-Z(]\S*)*", item))


def _series(items: Sequence[str]) -> str:
    """
    The items as one is told them, a size beside what it measures.
    """
    told: list[str] = []
    for item in items:
        sized = _SIZE.match(item) and not _SIZE.match(items[0])
        if told and sized and "(" not in told[-1]:
            told[-1] = f"{told[-1]} ({item})"
        else:
            told.append(item)
    if len(told) < 2:  # noqa: PLR2004
        return "".join(told)
    if _PAIR.fullmatch(told[-1]):
        return ", ".join(told)
    comma = "," if any(" and " in item for item in told) else ""
    return f"{', '.join(told[:-1])}{comma} and {told[-1]}"


def _a_time(match: re.Match[str]) -> str:
    unit = match["unit"]
    return f" {'an' if unit == 'hour' else 'a'} {unit}"
