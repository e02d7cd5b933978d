"""
What a line without any verb names as work: "Drug rounds, wound care, 28 patients".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.words.articles import article, is_counted
from resumate.domain.composing.english.words.naming import may_be_a_deed
from resumate.domain.composing.english.words.patterns import NOUN_ENDING
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.wording import listed
from resumate.domain.language.english_verbs import (
    FROM_GERUND,
    is_past,
    opens_with_verb,
)
from resumate.domain.patterns import regex

_ITEMS = regex(r",\s+(?:and |or )?(?![^()]*\))")
_MOST_WORDS = 26
_FEWEST_WORDS = 2
_WORDS_OF_A_HEADING = 3
_MOST_WORDS_OF_ITEM = 9
_SLASHED = regex(r"\s+/\s+")
_EITHER_NAME = regex(r"\b([A-Z]{2,5})\s+/\s+([A-Z]{2,5})\b")
_BOTH = regex(r"\b([A-Za-z]*[a-z]{2})/([a-z]{2,})\b")
_ROUND = regex(r"^\d[\d,.]* [a-z]+s (?:per|a|an) [a-z]+\b", re.IGNORECASE)
_PAIR = regex(r"[\w-]+(?: [\w-]+)? and [\w-]+(?: all over [\w ]+)?")
"""The end of a list that has its "and" already."""
_MANY = regex(r"(?<![sui])s$")
_OPEN_END = regex(r"\((?![^()]*\)$)")
"""A bracket that ends before its item does."""
_AFTER_HEAD = regex(
    r" (?:of|for|with|to|in|at|on|from|using|by|per|a|an|as|all|every|each|face|daily|weekly|"
    r"after|before|under|during|between|within|over|into|across|against|"
    r"monthly|quarterly|yearly|nightly)(?: |$)"
)
_HANGING = frozenset(
    "none no zero for in at on with from to by via through using under including mainly partly".split()
)
DESCRIBES = regex(
    r"\b(?:company|agency|start-?up|fintech|plc|ltd|gmbh|inc|employees|turnover|revenue|"
    r"full[- ]time|part[- ]time|contract|permanent|temporary|freelance|remote|hybrid|grade|"
    r"gpa|references?|refs|on request|salary|supervisor|reason for|band \d|series [a-f]|based|"
    r"private|public sector|limited|experience|skills?|knowledge|\d+ (?:years?|months?)|"
    r"degree|award|prize|of the (?:year|month|quarter|week)|\d+ hours (?:a|per) week)\b",
    re.IGNORECASE,
)
"""Words of lines that tell of a firm, a contract or a paper, and of no work."""
_OPENS_BADLY = regex(
    r"^(?:\d+-[a-z]|(?!Daily|Weekly|Monthly|Hourly)[A-Z][a-z]+(?:ed|ly)\b|the|a|an|this|these|no|not|very|also|in|on|at|for|"
    r"with|from|to|by|as|and|or|if|when|while|key|link|lead|head|best|top|new|"
    r"(?:every|no|some|any)(?:thing|one|body))\b",
    re.IGNORECASE,
)
_ACTS = regex(
    r"(?:tions?|sions?|ments?|ances?|ences?|ships?|ysis|yses|ports?|care|work|ings?|als|"
    r"ures?|checks?|rounds?|tests?|calls?|emails?|drops?|returns?|rotas?|orders?|records?|"
    r"patrols?|panels?|desk|duty|reports?|passes|meetings?|bookings?|appointments?|"
    r"referrals?|prescriptions?|enquiries|complaints?|invoices?|repairs?|inspections?|"
    r"handovers?|feeds?|observations?|meds|supervisions?|audits?|"
    r"help|use|visits?|shifts?|claims?|collections?|deliver(?:y|ies)|sales|accounts?|paperwork)$",
    re.IGNORECASE,
)
_NO_THING = regex(
    r" \w+(?:ed|ly)$|^\w+ (?:(?:up|out|in|off|over|down) )?(?:the|an?) |^[“\"'‘]|"
    r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\b"
)
_NUMBERED = regex(
    r"(?!(?:About|Around|Some|Over|Last|First|Nearly|Almost|Roughly|Up|Both|All|Daily|"
    r"Weekly|Monthly|Yearly|Frontline) )[A-Z][a-z]+ \d+\b(?!-)"
)
"""A name with its number: "Sage 100", "Challenge 25"."""
_NONE_IN = regex(
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
    text, items = _items(text)
    if not _is_work(text, items, sure=sure) or not _alike(items):
        return None
    return Clause(small(_series([_one(item) for item in items])), Form.DUTY, 0.5)


def _one(item: str) -> str:
    """
    The item with the article that it lacks: "a toolbox talk every shift".
    """
    told = re.match(r"(?:an?|the|my|our|every|each|\d\S*|[A-Z]{2,}\S*) ", item)
    if told or " and " in item or not is_counted(head(item)):
        return item
    item = small(item)
    return f"{'the' if _A_PLACE.search(head(item)) else article(item)} {item}"


_A_PLACE = regex(
    r"^(?:office|desk|kitchen|till|warehouse|department|ward|shop|store|line|phone|switchboard)$"
)
"""A place of work has one of them: "the cash office"."""


def small(text: str) -> str:
    """
    The text with a small first letter, unless it opens with a name.
    """
    first, space, rest = text.partition(" ")
    numbered = _NUMBERED.match(text) and not opens_with_verb(text)
    named = numbered or re.match(r"[A-Z][a-z]", rest)
    return text if named else f"{lowered(first)}{space}{rest}"


def is_work(text: str) -> bool:
    """
    Whether the line names work, in whatever form its parts stand.
    """
    return _is_work(*_items(text), sure=False)


def parts(text: str) -> list[str]:
    """
    The items of a line, what only tells how or when behind its own.
    """
    return _items(text)[1]


def _items(text: str) -> tuple[str, list[str]]:
    text = _SLASHED.sub(", ", _EITHER_NAME.sub(r"\1 and \2", text))
    text = re.sub(r"\bown (?=[a-z])", "my own ", _BOTH.sub(r"\1 and \2", text))
    return text, _whole(_ITEMS.split(text))


def _is_work(text: str, items: Sequence[str], *, sure: bool) -> bool:
    acts = sure or _ROUND.match(text) or any(map(_is_act, items)) or _several(items)
    return bool(acts) and _may_be_work(text, items)


def _alike(items: Sequence[str]) -> bool:
    """
    Whether all items are things of one kind, so that they stand well behind "my work
    included"; sizes, participles and what was put back behind its own are of another.
    """
    if any("," in item or _NO_THING.search(item) for item in items):
        return False
    if len(items) == 1:
        enough = len(items[0].split()) > _WORDS_OF_A_HEADING
        return enough and not opens_with_verb(items[0])
    if any(re.search(r"\d|\(| or ", item) for item in items[:-1]):
        return False
    surely = _are_acts(items)
    if not surely and not _is_plain_list(items):
        return False
    ends = re.search(r"\d|\(.*\(", items[-1]) or _OPEN_END.search(items[-1])
    things = surely or _several(items) or all(map(_is_act, items))
    deeds = any(map(_is_a_deed, items)) or any(map(may_be_a_deed, items[1:]))
    return things and not (ends or deeds)


def _is_plain_list(items: Sequence[str]) -> bool:
    """
    Whether only the last of the items may be a pair, and none has a bracket.
    """
    *before, last = items
    pairs = any(" and " in item for item in before)
    return not (pairs or "(" in last) and (
        " and " not in last or bool(_PAIR.fullmatch(last))
    )


def _is_a_deed(item: str) -> bool:
    """
    Whether a verb opens the item: "serve notices", and not "help with meals".
    """
    first, _, rest = item.partition(" ")
    named = rest.startswith(("of ", "with ", "for ")) or _MANY.search(head(item))
    gerund = first.lower() in FROM_GERUND
    return bool(rest) and opens_with_verb(item) and not (gerund or named)


def _are_acts(items: Sequence[str]) -> bool:
    """
    Whether most items are acts, on both sides of their "and", and the others things in
    their number.
    """
    sides = [side for item in items for side in _plain(item).split(" and ")]
    acts = sum(map(_is_act, sides))
    rest = [head(side) for side in sides if not _is_act(side)]
    return 2 * acts >= len(sides) > len(rest) and all(map(_MANY.search, rest))


def _plain(item: str) -> str:
    return re.sub(r" ?\([^()]*\)", "", item)


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
    heads = [head(part) for item in items for part in item.split(" and ")]
    many = [one for one in heads if re.search(r"(?<![sui])s$", one)]
    return len(heads) > 1 and len(many) * 2 >= len(heads) and len(many) > 1


def head(item: str) -> str:
    """
    The word that an item is about: "visits" of "audit visits to farms".
    """
    named = _AFTER_HEAD.split(re.sub(r" ?\([^()]*\)", "", item).split(",")[0])[0]
    return named.split()[-1] if named.split() else ""


def are_things(work: str) -> bool:
    """
    Whether all that *work* names are things, of which none is a task: "pipe spools and
    tanks".
    """
    items = _AND_COMMA.split(re.sub(r" ?\([^()]*\)", "", work))
    return all(
        _SEVERAL.match(head(item)) and not _ACTS.search(head(item)) for item in items
    )


_AND_COMMA = regex(r", (?:and )?| and ")
_SEVERAL = regex(
    r"(?!(?:days|nights|mornings|evenings|weeks|weekends|months|seasons|summers|winters|"
    r"years)$).*(?:[a-z](?<![sui])s|[A-Z]s)$",
    re.IGNORECASE,
)


def _may_be_work(text: str, items: Sequence[str]) -> bool:
    words = text.split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or re.search(
        r"[:;!?]| [–—-] ", text
    ):
        return False
    if DESCRIBES.search(text) or _OPENS_BADLY.match(text) or is_past(words[0]):
        return False
    most = _MOST_WORDS_OF_ITEM if len(items) > 1 else _MOST_WORDS
    if max(len(item.split()) for item in items) > most:
        return False
    return not any(_is_a_name(item) for item in items[1:])


def _is_act(item: str) -> bool:
    """
    Whether an item is headed by what people do or see to: "wound care", "audit visits".
    """
    last = head(item)
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
    The items as one tells them; the only "and" of its last is that of a list.
    """
    *others, last = items
    joined = any(" and " in item for item in others)
    if not others or _PAIR.fullmatch(last) or (" and " in last and not joined):
        return ", ".join(items)
    if joined:
        return f"{', '.join(items[:-1])}, and {items[-1]}"
    return listed(items, "and")
