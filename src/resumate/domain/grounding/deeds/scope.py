"""
Whether a deed is claimed at the level at which a line tells of it.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.deeds.agency import acts_with_others, claimed_level
from resumate.domain.grounding.deeds.cared_for import cares_for
from resumate.domain.grounding.deeds.extent import (
    is_told_whole,
    says_whole,
)
from resumate.domain.grounding.deeds.led import (
    check_leading,
    credits_others,
    find_inflated,
)
from resumate.domain.grounding.deeds.made import MADE
from resumate.domain.grounding.deeds.same_matter import deeds_alike, is_level_word
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import HELPED, MANAGED
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.words import Word
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind


def check_scope(claim: Claim, said: list[Word], scope: set[int]) -> None:
    """
    Helping is not doing, doing is not leading, a team's work is not one's own.
    """
    if _WHEN_OR_WHERE.match(claim.piece) and not FIRST_PERSON.search(claim.piece):
        return
    level = HELPED if _WORKED_IN.search(claim.piece) else claimed_level(claim)
    matter = [w for w in said if not is_level_word(w, claim.language)] or said
    if claim.clause.own and not level:
        _check_extent(claim, matter, scope)
    if level <= HELPED or _CERTIFIED.search(claim.piece):
        return
    _check_extent(claim, matter, scope)
    _check_done_by_others(claim, scope)
    if level >= MANAGED:
        check_leading(claim, said, deeds_alike(claim, matter, scope), scope)
        return
    alike = deeds_alike(claim, matter, scope)
    able = [deed for _, deed in alike if deed.level > HELPED]
    with_others = acts_with_others(claim) and not _RAN_IT.search(claim.piece)
    done = any(cares_for(claim, f) for f, _ in alike) or _knows(claim, matter)
    as_told = any(_in_that_part(claim, f.line.text) for f, _ in alike)
    helped = alike and not (able or with_others or done or as_told)
    shared = credits_others(claim)
    team = able and all(d.team for d in able) and not shared
    if helped or team:
        find_inflated(claim, said, alike[0][0].line.text)


def _in_that_part(claim: Claim, line: str) -> bool:
    """
    Whether the line says as what one took part, and the sentence that one was that: "I
    was the super user" of "Took part as super user (testing, support)".
    """
    was = _WAS.search(claim.text, 0, claim.clause.end)
    return was is not None and was["what"].lower() in {
        m["what"].lower() for m in _AS.finditer(line)
    }


_WAS = regex(r"\bI was (?:also )?(?:an?|the|one of the) (?P<what>[\w-]+ \w+)")
_AS = regex(r"\bas (?:an? |the )?(?P<what>[\w-]+ \w+)")


def _knows(claim: Claim, matter: list[Word]) -> bool:
    """
    Whether a German clause says of things on a list of skills that these are known or
    used, and of nothing that it was done: wherever else one helped, they are held.
    """
    named = [w for w in matter if w.capitalised or w.technical]
    return (
        claim.language == "de"
        and bool(named)
        and _KNOWS.search(claim.piece) is not None
        and all(claim.facts.having(w) & claim.facts.lists for w in named)
    )


_KNOWS = AnyCase(
    r"\b(?:beherrsch\w*|kenne|nutze|verwende|bediene|vertraut|geläufig|bekannt|sicher|erfahren|geübt|versiert|umgehen|umzugehen|in berührung|zu hause)\b"
    r"|\b(?:arbeite|arbeitete)\b[^,;.]*\bmit\b|\bmit\b[^,;.]*\b(?:arbeite|arbeitete|gearbeitet|gehe ich|komme ich)\b|\b(?:\w*kenntnis\w*|\w*erfahrung\w*|grundlagen|umgang)\b"
)
"""How a sentence says that one knows a thing, and not what one did with it."""

_RAN_IT = AnyCase(
    r"\b(?:I|we|and) (?:also |then |\w+ly )?(?:ran|run|led|headed|drove|owned|managed|directed|spearheaded)\b"
)
"""What nobody who only helped did, not even with others."""

_WHEN_OR_WHERE = regex(
    r"(?:(?:and|also|even|noch|auch|und|schon) )*(?:in|on|at|during|since|until|im|in der|bei|beim|während|seit|bis|an) (?:[\w'’.-]+ ?){1,7}[,.]?$",
    re.IGNORECASE,
)
"""When and where it was, and nothing that was done: "in the spring of 2020"."""

_WORKED_IN = regex(
    r"\b(?:I|have|['’]ve) (?:\w+ly )?(?:been )?work(?:ed|ing)? in (?!(?:close|charge|tandem)\b)(?!.*\b(?:and|where|on|management|leadership|charge)\b)"
)
"""It tells the field, and no part in it: who assists there works in marketing."""

_CERTIFIED = regex(r"\b(?:bin|wurde) ich\b[^,;]*\bzertifiziert\b")
"""What one is certified for, nobody did: a line of credentials must have it."""


def _check_extent(claim: Claim, matter: list[Word], scope: set[int]) -> None:
    """
    Some of it is not all of it.
    """
    whole = says_whole(claim.piece)
    lines = [facts for facts, _ in deeds_alike(claim, matter, scope)] if whole else []
    noun = [w for w in matter if whole.endswith(w.text)]
    same = [
        claim.line(i) for i in scope if any(w.keys & claim.line(i).keys for w in noun)
    ]
    if lines and not is_told_whole(
        claim.text, claim.words, whole, lines, same, claim.facts
    ):
        claim.judgement.find(
            FindingCode.SCOPE_INFLATED,
            whole,
            f"The resume does not say that it was all of it: “{lines[0].line.text}”",
        )


_MADE = (
    rf"\bI (?:(?:have|had|also|personally|\w+ly) ){{0,3}}(?:\w+(?: up| out)? and )?(?:{MADE}|set up|introduced|established|launched|made|initiated|started)"
    r"(?: and \w+(?: up| out)?)? (?:[\w'’-]+ ){0,4}?"
)

_DONE_BY = regex(
    r"(?P<what>[^.;,:()]*?)\b(?:itself )?(?:was|were|is|are|has been|had been|have been) (?:\w+ ){0,2}?\w+ (?:up |out )?by (?!me\b|myself\b)(?:our|the|an?|my|another|other|external|in-house)\b",
    re.IGNORECASE,
)


def _check_done_by_others(claim: Claim, scope: set[int]) -> None:
    """
    What a line says that somebody else made, one did not make oneself.
    """
    if claim.language != "en" or not _SET_UP.search(claim.text):
        return
    for index in sorted(scope):
        line = claim.line(index)
        text = line.line.text
        done = _DONE_BY.search(text) if " by " in text.lower() else None
        if done is None:
            continue
        start, stop = done.span("what")
        what = [w for w in line.words if w.weight == 1.0 and start <= w.start < stop]
        if not what:
            continue
        made = re.compile(_MADE + re.escape(what[-1].text), re.IGNORECASE)
        if made.search(claim.text) and not _told_otherwise(claim, what, index):
            find_inflated(claim, what, text)
            return


def _told_otherwise(claim: Claim, what: Sequence[Word], index: int) -> bool:
    """
    Whether another line has the thing, which may be one's own.
    """
    return any(
        i != index and claim.line(i).line.kind is LineKind.BULLET
        for w in what[-1:]
        for i in claim.facts.having(w)
    )


_SET_UP = regex(_MADE, re.IGNORECASE)
