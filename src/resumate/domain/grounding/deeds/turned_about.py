"""
What is told the other way round, how often something was done, when, and who liked it.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex

_NAME = r"[A-ZÄÖÜ][\w&-]+(?: [A-ZÄÖÜ][\w&-]+){0,2}"
_TURN = regex(
    rf"\b(?:from|von) (?P<first>{_NAME}) (?:to|nach|zu|auf) (?P<last>{_NAME})"
)
_OFTEN = regex(
    r"\b(?P<how>(?i:daily|weekly|fortnightly|monthly|quarterly|annual|yearly)|(?i:täglich|wöchentlich|monatlich|jährlich)e[nrsm]?) (?P<what>[^\W\d_]{4,})"
)
_LIKED = AnyCase(
    r", (?:which|and|who) (?:(?:the|our|my|all|every|their) )*(?!(?:I|we|you|it|i|this|that|ich|wir)\b)(?P<who>[\w'’-]+)(?: (?:really|all|much|greatly|always|just|very much))? (?:loved?|liked?|praised?|appreciated?|admired?|enjoyed|welcomed|adored?|valued)\b(?! (?:to|it when))"
    r"|, (?:was|worüber|wofür) (?:(?:die|der|das|den|mein\w*|unser\w*|alle) )+(?P<wer>\w+)(?: (?:sehr|besonders|alle|immer))? (?:lobte\w*|schätzte\w*|schätzen|liebte\w*|begeisterte\w*|freute\w*)"
)
_PRAISE = AnyCase(
    r"\b(?:lov|lik|prais|appreciat|admir|enjoy|welcom|ador|valu|delight|impress|thrill|thank|feedback|compliment|award|prize|popular|favourite|lob|gelob|schätz|geschätz|lieb|beliebt|begeister|dank|zufrieden)\w*"
)
_FEASTS = [
    regex(told, re.IGNORECASE)
    for told in (
        r"\beaster\b|\boster(?:n|\w{3,})",
        r"\bchristmas\b|\bxmas\b|\bweihnacht\w+|\badvent\w*",
        r"\bramadan\b",
        r"\bdiwali\b",
        r"\bthanksgiving\b",
        r"\bhalloween\b",
        r"\bblack friday\b",
        r"\bvalentine\w*",
        r"\bmother['’]s day\b|\bmuttertag\w*",
        r"\bcarnival\b|\bkarneval\w*|\bfasching\w*|\bfasnacht\w*",
    )
]
"""By what names an occasion goes that people work for."""
_OCCASION = regex(
    r"\b(?:holidays?|festive|peak|feiertag\w*|fest(?:tag|zeit)\w*)\b",
    re.IGNORECASE,
)


def check_turned_about(text: str, judgement: Judgement, facts: Facts) -> None:
    """
    A move, a rhythm, an applause and an occasion must be those of a line.
    """
    if judgement.findings or not facts.lines or not FIRST_PERSON.search(text):
        return
    lines = [one.line.text for one in facts.lines]
    rested = [one.line.text for one in facts.lines_of(judgement.support)]
    for code, span, message in (
        *_turned(text, lines),
        *_oftener(text, rested, lines),
        *_liked(text, rested),
        *_at_another_feast(text, lines),
    ):
        judgement.claims = True
        judgement.find(code, span, message)


_Found = Sequence[tuple[FindingCode, str, str]]


def _turned(text: str, lines: Sequence[str]) -> _Found:
    """
    "From Hull to Leeds", where a line has "from Leeds to Hull".
    """
    for said in _TURN.finditer(text):
        first, last = re.escape(said["first"]), re.escape(said["last"])
        back = re.compile(rf"\b{last} (?:to|nach|zu|auf|[–>→-]) {first}\b")
        same = re.compile(rf"\b{first} (?:to|nach|zu|auf|[–>→-]) {last}\b")
        found = [line for line in lines if back.search(line)]
        if found and not any(map(same.search, lines)):
            told = f"The resume has it the other way round: “{found[0]}”"
            return [(FindingCode.DUTY_UNSUPPORTED, said[0], told)]
    return []


def _oftener(text: str, rested: Sequence[str], lines: Sequence[str]) -> _Found:
    """
    "Weekly payroll", where the lines that it is *rested* on have the monthly one, and
    none the weekly.
    """
    for said in _OFTEN.finditer(text):
        what = re.compile(rf"\b\w+ {re.escape(said['what'])}", re.IGNORECASE)
        other = [
            line for line in rested if any(map(_OFTEN.fullmatch, what.findall(line)))
        ]
        rhythm = _rhythm(said["how"])
        near = rf"(?:{rhythm})\w*\W+(?:\w+\W+){{0,2}}{said['what']}|{said['what']}\W+(?:\w+\W+){{0,3}}(?:{rhythm})"
        so = re.compile(near, re.IGNORECASE)
        if other and not any(map(so.search, lines)):
            message = f"The resume does not say so of {said['how']}: “{other[0]}”"
            return [(FindingCode.NUMBER_WRONG_MEANING, said[0], message)]
    return []


def _rhythm(how: str) -> str:
    """
    What a line has of it, however it is told: "week" of "weekly" and "each week".
    """
    return next(told for told in _RHYTHMS if re.match(told, how.lower()))


_RHYTHMS = (
    r"dail|\bday|täg|tag",
    r"week|wöch|woch",
    r"fortnight",
    r"month|monat",
    r"quarter|quartal",
    r"annual|year|jähr|jahr",
)


def _liked(text: str, rested: Sequence[str]) -> _Found:
    """
    That others liked it, where no line says so.
    """
    said = _LIKED.search(text)
    if said is None or any(map(_PRAISE.search, rested)):
        return []
    message = "No line of the resume says what others thought of it."
    return [(FindingCode.DUTY_UNSUPPORTED, said[0].strip(" ,"), message)]


def _at_another_feast(text: str, lines: Sequence[str]) -> _Found:
    """
    "Easter demand", where the lines have Christmas alone.
    """
    said = [(found[0], feast) for feast in _FEASTS if (found := feast.search(text))]
    if len(said) != 1:
        return []
    span, feast = said[0]
    others = [x for x in lines if any(f.search(x) for f in _FEASTS if f is not feast)]
    if not others or any(map(feast.search, lines)) or _OCCASION.search(" ".join(lines)):
        return []
    message = f"The resume does not say so of {span}: “{others[0]}”"
    return [(FindingCode.DUTY_UNSUPPORTED, span, message)]
