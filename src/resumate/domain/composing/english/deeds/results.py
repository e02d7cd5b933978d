"""
What came of a deed, where its line says it in words of its own behind a semicolon:
"; share of pupils at grade level rose from 21% to 44%".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.deed import of_result
from resumate.domain.composing.english.deeds.noted_deeds import Done, change
from resumate.domain.composing.english.deeds.noted_things import (
    are_many,
    is_of_people,
    thing_in,
    with_the,
)
from resumate.domain.composing.english.words.patterns import SO_MANY
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.english_verbs import is_past, opens_with_verb
from resumate.domain.lexicon.numerals import UNITS
from resumate.domain.patterns import regex

_MOST_JOINED = 26
"""So many words are said in one breath with what came of them."""
_MOST_WORDS = 26
_MANY = rf"(?:{SO_MANY}|every|each)"
_SOME_DID = regex(
    rf"(?:{_MANY}|\d[\d.,]*%) (?:of (?:(?:the|my|our|\d+|{_MANY}) )?)?(?:[a-z][\w-]* ){{1,3}}"
    r"(?P<did>grew|rose|went|came|made|met|won|took|got|became|gained|reached|achieved|"
    r"attended|completed|qualified|graduated|exceeded|improved|joined|progressed|"
    r"finished|earned|advanced|increased|stayed|moved) (?!by (?:the|my|our|an?)\b)\S.*"
)
"""How many did it: "7 of 8 pupils grew at least a grade level"."""
_WENT = regex(
    r"(?P<what>(?:[a-z][\w-]* ){0,3}(?:share|rate|number|proportion|percentage) of "
    r"(?:[\w-]+ ){1,10})(?P<how>(?:rose|fell|grew|dropped|climbed|went|increased|decreased|"
    r"improved) (?:up |down )?from \S*\d\S* to \S*\d.*)"
)
"""What was measured of many words: "share of pupils with a plan scoring well rose …"."""
_DID = regex(
    r"(?P<what>(?:the |our |my )?(?:[a-z][\w-]* ){0,3}[a-z][\w-]*) "
    r"(?P<did>cut|reduced|lowered|raised|increased|saved|lifted|halved|doubled) "
    r"(?P<rest>(?!in\b|on\b|of\b|at\b)(?:(?:[a-z][\w-]* ){1,5}(?:by|from) (?:about |around |over |nearly )?"
    r"[$€£]?\d\S*.*|[$€£]\d\S*.*))"
)
"""Something that did it: "last review cut old stock by £6,200"."""
_TO_SPARE = regex(r"(?:time|times|hours?|cost|costs|money|waste|savings?|total)$")
_LESS = regex(
    r"(?P<less>fewer|more) (?P<what>[a-z][\w-]*s(?: [a-z][\w-]*){0,5}|(?:[a-z][\w-]* ){1,4}?[a-z][\w-]*s(?: for [a-z ]+)?) "
    r"\((?:from )?(?P<from>(?:about |around |over |some )?\d[\d.,]*(?: (?:an?|per) [a-z]+)?) "
    r"(?P<way>down to|up to|to) (?P<to>(?:about |around )?\d[\d.,]*)\)"
)
""""Fewer return visits (around 30 a month down to 12)"."""
_WAYS = {"fewer": "down", "more": "up"}
_BEHIND_A_COMMA = regex(rf", (?={_LESS.pattern}$)")
_STILL = regex(
    rf"(?P<first>[^,]+), (?P<many>{SO_MANY})(?: of (?:them|whom))? (?:are |were )?still "
    r"(?P<where>here|there|in post|in work|with (?:us|the [a-z]+)|employed)"
    r"(?P<when> (?:after|a year|\w+ (?:years?|months?) (?:on|later))\b[^,]*)?"
)
""""9 starters trained, 8 still here after six months"."""
_NOW = regex(
    r"(?:it is |it's |is )?(?P<still>now|still) (?P<where>in use|on sale|on the menu|live|"
    r"used (?:by|in|at|across|for) [^,;:]+|(?:in use|on sale|live) (?:in|at|across|on) [^,;:]+)"
)
"""What became of what was made: "now on sale"."""
_MADE = regex(
    r"(?:[a-z-]+(?:ed|t|ote|ew|de)|[a-z-]+ up) (?:an?|the) (?P<what>(?:[a-z][\w/-]* ){0,4}?[a-z][\w/-]*)"
    r"(?= (?:to|for|with|in|that|which|of|from|at|on|using)\b|$|[,(])"
)
_NOT_PASSIVE = frozenset(
    "passed stayed attended increased improved decreased doubled tripled halved happened "
    "remained joined graduated qualified progressed succeeded participated responded "
    "arrived performed exceeded agreed appeared climbed dropped declined jumped based "
    "used led lapsed needed required worked received achieved earned gained reached".split()
)
_DESCRIBED = regex(
    r"(?P<what>(?:the )?(?:winning|resulting|final|finished|revised) "
    r"(?:[a-z][\w-]* ){0,2}[a-z][\w-]*) (?P<did>[a-z]+ed)"
    r"(?P<how> (?:(?:out|over|up) )?(?:to|in|at|across|for|from|on|within|by \d)\b.*)"
)
"""What it was of several: "winning variant rolled out to all"."""
_PEOPLE = regex(
    r"(?:(?:er|or|ee|ist|ian|ant|nurse|pupil|student|apprentice|client|member)s|staff|"
    r"people|children|team|crew)$"
)
_DONE_TO_PEOPLE = frozenset(
    "trained retrained hired recruited promoted appointed retained onboarded inducted "
    "taught placed coached mentored supported enrolled registered vaccinated".split()
)
_NUMBER = regex(r"(?:\d+)(?![\d.,%]*\d|%)\b")


def result_of(part: str, *, current: bool) -> str:
    """
    What came of the deed before it, as a sentence of its own without its capital; ""
    where *part* may be anything else.
    """
    told = _with_small_letter(part)
    first = told.partition(" ")[0]
    if len(told.split()) > _MOST_WORDS:
        return ""
    if is_past(first) and not _NOUN_FIRST.match(told):
        return ""
    for reading in (_by_how_many, _by_change, _by_itself, _in_passive):
        if said := reading(told):
            return said
    return _and_still(told, current=current)


def with_result(told: Sequence[Clause], part: str, *, current: bool) -> Clause | None:
    """
    The last that was *told* with what *part* says came of it behind it; None where it
    says nothing of the kind.
    """
    deed = told[-1] if told else None
    if (
        deed is None
        or deed.behind
        or deed.form not in {Form.DID, Form.STATE, Form.DUTY}
    ):
        return None
    if deed.form is Form.DID and of_result(capitalised(part)):
        return None
    said = _now(deed, part) or result_of(part, current=current)
    if not said:
        return None
    named = thing_in(deed.text) if deed.form is Form.DUTY else None
    return replace(deed, text=named or deed.text, behind=said)


def in_one_breath(deed: Clause) -> Clause:
    """
    *deed* and what came of it in one sentence where both are short; no figure opens
    the sentence that is told apart.
    """
    said = deed.behind
    short = said and deed.words + len(said.split()) <= _MOST_JOINED
    more = re.search(r"[:;]|, and | is (?:now|still) ", f"{deed.text} {said}")
    if short and deed.form is Form.DID and not more:
        return replace(deed, text=f"{deed.text}, and {said}", behind="")
    return replace(deed, behind=_in_words(said))


def results_apart(text: str) -> str:
    """
    "…, fewer visits (30 a month down to 12)" with a semicolon before what came of it.
    """
    return _BEHIND_A_COMMA.sub("; ", text)


def _with_small_letter(part: str) -> str:
    return lowered(part.strip())


def _by_how_many(told: str) -> str:
    return told if _SOME_DID.fullmatch(told) and not _parted(told) else ""


_NOUN_FIRST = regex(
    r"(?:forecast|cost|read|lead|spread) (?:error|accuracy|bias|rate|ratio|time)s?\b"
)
_CALLED = regex(
    r"(?P<what>(?:[a-z][\w-]* ){1,4})(?P<short>\([A-Z][\w-]*\) )(?P<how>(?:down |up )?from )"
)
"""What is measured, with its short name: "forecast error (MAPE) down from"."""
_CAME_FROM = regex(
    r"(?P<what>(?:[a-z][\w-]* ){1,4})(?P<way>down|up) (?P<how>from \S*\d\S* to \S*\d.*)"
)


def _by_change(told: str) -> str:
    if called := _CALLED.match(told):
        plain = _by_change(told.replace(called["short"], "", 1))
        what = called["what"]
        return plain.replace(what, f"{what}{called['short']}", 1) if plain else ""
    if _NOUN_FIRST.match(told) and (came := _CAME_FROM.fullmatch(told)):
        return f"the {came['what']}went {came['way']} {came['how']}"
    if less := _LESS.fullmatch(told):
        way = _WAYS[less["less"]]
        if less["way"] in {f"{way} to", "to"}:
            return f"{less['what']} went {way} from {less['from']} to {less['to']}"
        return ""
    if went := _WENT.fullmatch(told):
        return f"{with_the(told)}" if not _parted(went["what"]) else ""
    found = change(told)
    return found.text if found and found.form is Form.RESULT else ""


def _by_itself(told: str) -> str:
    did = _DID.fullmatch(told)
    if not did or _parted(did["what"]) or _TO_SPARE.search(did["what"]):
        return ""
    what = did["what"]
    last = what.rpartition(" ")[2]
    if opens_with_verb(what) or " and " in what or is_past(last) or is_of_people(last):
        return ""
    return f"{with_the(what)} {did['did']} {did['rest']}"


def _in_passive(told: str) -> str:
    named = _DESCRIBED.match(told)
    if named and not _parted(told) and is_past(named["did"]):
        if named["did"] in _NOT_PASSIVE:
            return ""
        be = "were" if are_many(named["what"]) else "was"
        return f"{with_the(named['what'])} {be} {named['did']}{named['how']}"
    found = Done.of(told)
    if not found or found.behind or not _NOT_PASSIVE.isdisjoint(found.verbs):
        return ""
    if _PEOPLE.search(found.what) and not _DONE_TO_PEOPLE.issuperset(found.verbs):
        return ""
    be = "were" if are_many(found.what) else "was"
    what = re.sub(r"^an? ", "the ", found.what)
    return f"{what} {be} {' and '.join(found.verbs)}{found.to}{found.how}"


def _and_still(told: str, *, current: bool) -> str:
    """
    Who was trained or hired, and how many of them stayed.
    """
    found = _STILL.fullmatch(told)
    first = _in_passive(found["first"]) if found else ""
    if not found or not first:
        return ""
    where = "there" if found["where"] == "here" else found["where"]
    if where == "with us":
        where = "with the firm"
    be = "are" if current and not found["when"] else "were"
    return f"{first}, and {found['many']} {be} still {where}{found['when'] or ''}"


def _now(deed: Clause, part: str) -> str:
    """
    "Baked a lemon cake …; now on sale" as "the cake is now on sale".
    """
    found = _NOW.fullmatch(_with_small_letter(part))
    made = _MADE.match(deed.text) if found and deed.form is Form.DID else None
    if not found or not made or is_past(made["what"].split(" ")[-1]):
        return ""
    what = made["what"].split(" ")[-1]
    return f"the {what} is {found['still']} {found['where']}"


def _parted(text: str) -> bool:
    """
    Whether *text* has what may begin another sentence.
    """
    return bool(re.search(r"[;:]|, (?![^()]*\))", text))


def _in_words(said: str) -> str:
    """
    A sentence without a figure before all: "7 of 8 pupils" as "Seven of 8 pupils".
    """
    number = _NUMBER.match(said)
    if not number:
        return "" if said[:1].isdigit() else said
    words = [word for word, value in UNITS.items() if value == int(number.group())]
    return f"{words[0]}{said[number.end() :]}" if words else ""
