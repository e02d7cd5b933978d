"""
Whether a line tells of the same activity.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Collection, Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.deeds.agency import claimed_level, says_it_was_me
from resumate.domain.grounding.deeds.off_work import line_of_leisure, speaks
from resumate.domain.grounding.deeds.same_matter import plain_words
from resumate.domain.grounding.deeds.scope import check_scope
from resumate.domain.grounding.deeds.things import check_thing
from resumate.domain.grounding.deeds.times import (
    check_frequency,
    check_lasting,
    check_since,
    check_year,
)
from resumate.domain.grounding.quantities.quantity import Measure
from resumate.domain.grounding.synonyms.nearness import PARTLY
from resumate.domain.language.levels import HELPED, level_of_word
from resumate.domain.language.words import Word, plain_keys
from resumate.domain.lexicon.numerals import YEAR
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Section

SUPPORTED = {"de": 0.56}
"""The share of a claim that lines must say, most of it on one line."""
ENOUGH = {"de": 0.9}
"""The least weight of words that makes a claim."""
SHORT = 2.4
"""The most weight of words that a number of the same line can stand for."""
DEED = {"de": 0.45}
"""The weight of words that tell of a deed rather than of what is held."""
ALONE = 0.6
"""How much of the share must stand on one line."""


def check_duty(claim: Claim) -> None:
    """
    An activity must stand on a line, and be claimed at that line's level.
    """
    said = matter_of(claim)
    total = sum(w.weight for w in said)
    if not said or speaks(claim):
        return
    lines = _told_without_deed(claim, said)
    if lines is not None:
        claim.judgement.rest_on(lines, total)
        return
    scope = lines_for(claim, said)
    shares = claim.facts.shares(said)
    best = max((i for i in shares if i in scope), key=lambda i: shares[i], default=None)
    told = _SERVED.search(claim.piece) is not None
    least = ENOUGH["de"] if told else ENOUGH.get(claim.language, 1.2)
    if total < least and claim.facts.lines:
        here = 0.0 if best is None else shares[best]
        if here <= HERE and _all_elsewhere(claim, said, shares):
            _unsupported(claim, said, shares, scope)
            return
        if best is not None:
            claim.judgement.rest_on([claim.line(best).line.id], total)
            check_frequency(claim, shares, scope)
        if best is not None or not claim.judgement.findings:
            check_scope(claim, said, scope)
        return
    score = score_of(claim, said, shares, scope)
    if _told_elsewhere(claim, shares, scope):
        _unsupported(claim, said, shares, scope)
        return
    pictured = sum(w.weight for w in claim.words if w.start in claim.pictured)
    if score < _enough(claim, total + pictured, shares):
        _unsupported(claim, said, shares, scope)
        return
    _cite(claim, said, shares, scope)
    check_thing(claim)
    check_frequency(claim, shares, scope)
    check_since(claim, shares, scope)
    check_lasting(claim, shares, scope)
    check_year(claim, shares, scope)
    check_scope(claim, said, scope)


def _told_without_deed(claim: Claim, said: list[Word]) -> Sequence[str] | None:
    """
    The lines, be there any, on which that rests which is no deed at work: what one
    likes to do, where or how one was trained; None where it is one.
    """
    if liked := line_of_leisure(claim, said):
        return [liked]
    trained = _tells_training(claim, said) or _tells_how_studied(claim)
    return claim.facts.role_lines(claim.roles or ())[:1] if trained else None


def _tells_training(claim: Claim, said: list[Word]) -> bool:
    """
    Whether the clause says no more than where one was trained, and that was a course of
    study; in German also to which trade, by which the course is called.
    """
    trained = _TRAINED_AT.search(claim.piece)
    trade = trained["trade"] if trained else None
    named = _undeclined(trade or "")
    told = {w.lower for w in said} - set((trade or "").lower().split())
    if trained is None or told - {"trained", "ausbildung", "abgeschlossen"}:
        return False
    studied = {x.line.role for x in claim.facts.lines if _is_of_studies(x.line)}
    roles = map(claim.facts.content.role, studied.intersection(claim.roles or ()))
    done = [one for one in roles if one and (trade is None or not one.current)]
    return any(trade is None or named == _undeclined(one.title) for one in done)


def _tells_how_studied(claim: Claim) -> bool:
    """
    Whether the clause says no more than when or how one studied, as a line of studies
    has it: "attending in the evenings" of "(evening classes)".
    """
    how = _STUDIED_HOW.match(claim.piece)
    if how is None:
        return False
    mode = how["mode"].lower().removesuffix("s").replace("-", " ")
    lines = [x.line for x in claim.facts.lines if _is_of_studies(x.line)]
    return any(mode in line.text.lower().replace("-", " ") for line in lines)


_STUDIED_HOW = regex(
    r"(?:and |which I )?(?:earned|gained|obtained|completed|taken|took|done|attending|attended|studying|studied|learning)"
    r" (?:(?:it|classes|courses|by|in|at|on|through|via|during|over|the|my) )*(?P<mode>distance|evenings?|nights?|weekends?|part[- ]time|online|correspondence)\b[^,;]*[,.]?$",
    re.IGNORECASE,
)


def _undeclined(trade: str) -> str:
    """
    A trade without what its words end in behind "zur": "medizinisch fachangestellt".
    """
    return _DECLINED.sub("", trade.lower())


_DECLINED = regex(r"e[nr]?\b")


def _is_of_studies(line: ResumeLine) -> bool:
    return line.section is Section.EDUCATION


_TRAINED_AT = regex(
    r"\btrained (?:at|with) |\bAusbildung zu[mr] (?P<trade>.+?) habe ich\b"
)


def check_elsewhere(claim: Claim) -> None:
    """
    What was learned or can be done must not be what another post tells of.
    """
    said = matter_of(claim)
    if not said:
        return
    scope = lines_for(claim, said)
    shares = claim.facts.shares(said)
    if _told_elsewhere(claim, shares, scope):
        _unsupported(claim, said, shares, scope)


def matter_of(claim: Claim) -> list[Word]:
    """
    What the clause says but the "In addition" that it goes on with, the name of the
    employer it is bound to, in any form, and whom one served, where it says who these
    were; and in German that one only helped: it says how much was done, and not what.
    """
    said = claim.content
    served = _SERVED.search(claim.text, claim.clause.start, claim.clause.end)
    whom = served.start(served.lastgroup or 0) if served else -1
    return [
        w
        for w in said
        if w.start != whom
        and not (w.lower == "addition" and w.start == claim.clause.start + len("in "))
        and not (w.capitalised and _is_of_employer(w, claim))
        and not (claim.language == "de" and level_of_word(w, "de") <= HELPED)
    ] or said


_SERVED = regex(
    r"\b[Mm]y (?P<en>\w+) (?:have |has )?(?:include[sd]?|range[sd]?)\b"
    r"|\b[Zz]u meine[nrm] (?P<de>\w+) (?:zähl|gehör)\w+\b"
)
"""Who were served is told in what follows: "my patients included rabbits"."""


def _is_of_employer(word: Word, claim: Claim) -> bool:
    plain = plain_keys(word.keys)
    roles = claim.roles or ()
    return any(not plain.isdisjoint(claim.facts.employer(role)) for role in roles)


def _enough(claim: Claim, total: float, shares: dict[int, float]) -> float:
    """
    The score that a claim needs: less where a number, or what the sentence said before,
    says which line it tells.
    """
    if claim.anchors:
        return 0.0 if total <= SHORT else ANCHORED
    if total <= SHORT and claim.clause.start > 0:
        before = claim.judgement.support
        least = AKIN_TOLD if _RELATIVE.match(claim.piece) else 0.5
        told = [i for i, share in shares.items() if share >= least]
        if any(claim.line(i).line.id in before for i in told):
            return 0.0
    return TIMED if _timed(claim) else SUPPORTED.get(claim.language, 0.51)


def _timed(claim: Claim) -> bool:
    """
    Whether the clause sums up years, and these are the resume's.
    """
    spans = [f.span for f in claim.judgement.findings]
    return any(
        q.measure is Measure.TIME
        and q.unit >= MONTHS
        and claim.text[q.start : q.end] not in spans
        for q in claim.quantities
    )


TIMED = 0.3
MONTHS = YEAR / 13
"""Shorter times are no part of a career."""
ANCHORED = 0.4
AKIN_TOLD = 0.34
_RELATIVE = regex(r"(die|der|das|den|dem|which|that|whom) (ich|wir|I|we)\b")
"""A clause that says more of the noun before it."""
ELSEWHERE = 0.8
"""The share that a line of another role must say, and what is too little here."""
HERE = 0.6
HERE_PLAIN = 0.5


def _told_elsewhere(claim: Claim, shares: dict[int, float], scope: set[int]) -> bool:
    """
    Whether the claim names a role, and a line of another role tells it far better.
    """
    if claim.roles is None:
        return False
    if _wholly_of_another(claim, claim.roles):
        return True
    if claim.anchors:
        return False
    deeds = {i for i in scope if not claim.line(i).held}
    named = all(w.capitalised or w.technical for w in claim.content)
    return better_there(shares, scope if named else deeds, HERE) or better_there(
        _word_shares(claim), scope, HERE_PLAIN
    )


def _wholly_of_another(claim: Claim, roles: Collection[str]) -> bool:
    """
    Whether a line of another post says as good as all of it, and those of the post that
    is named half at the most, whatever a summary or a list of skills has of it.
    """
    said = [w for w in plain_words(claim) if not _is_of_employer(w, claim)]
    if sum(bool(w.weight) for w in said) < 2:  # noqa: PLR2004 - one word is chance
        return False
    total = sum(max(w.weight, LEAST) for w in said)
    here = there = 0.0
    shares: dict[int, float] = {}
    for word in said:
        for index, near in claim.facts.told(word).items():
            told = near * max(word.weight, LEAST) / total
            shares[index] = shares.get(index, 0.0) + told
    for index, share in shares.items():
        line = claim.line(index).line
        if line.role in roles:
            here = max(here, share)
        elif line.role and line.kind is LineKind.BULLET:
            there = max(there, share)
    return there >= WHOLLY and here <= HERE_PLAIN


LEAST, WHOLLY = 0.2, 0.9
"""What a word counts for at least, and the share that is as good as all."""


def better_there(shares: dict[int, float], scope: set[int], most: float) -> bool:
    """
    Whether a line outside the *scope* tells it well, and those inside *most* of it at
    the most, and far less.
    """
    here = max((s for i, s in shares.items() if i in scope), default=0.0)
    there = max((s for i, s in shares.items() if i not in scope), default=0.0)
    return there >= ELSEWHERE and here <= most and there - here >= 0.3  # noqa: PLR2004


def _word_shares(claim: Claim) -> dict[int, float]:
    """
    For each line, the share of the clause's words that it has, word for word.
    """
    said = plain_words(claim)
    found: dict[int, float] = {}
    if len(said) < 3:  # noqa: PLR2004 - two words are chance
        return found
    for word in said:
        for index in claim.facts.having(word):
            found[index] = found.get(index, 0.0) + 1 / len(said)
    return found


def _all_elsewhere(claim: Claim, said: list[Word], shares: dict[int, float]) -> bool:
    full = [
        i
        for i, share in shares.items()
        if share >= 0.95  # noqa: PLR2004
        and (claim.line(i).line.kind is not LineKind.ENTRY or claim.names_studies)
    ]
    telling = len(said) > 1 or said[0].weight == 1.0
    return claim.roles is not None and bool(full) and telling


def lines_for(claim: Claim, said: list[Word]) -> set[int]:
    """
    The lines that may support the claim.

    A list of skills says what is held, not what was done at one employer.
    """
    scope = set(claim.in_scope())
    if claim.roles is None:
        return scope
    lists = scope & claim.facts.lists
    deeds = [w for w in said if not lists & claim.facts.hits(w).keys()]
    return (
        scope - lists
        if sum(w.weight for w in deeds) >= DEED.get(claim.language, 0.9)
        else scope
    )


def score_of(
    claim: Claim, said: list[Word], shares: dict[int, float], scope: set[int]
) -> float:
    """
    The share of what is *said* that lines of the *scope* tell, most of it one line.
    """
    alone = max((share for i, share in shares.items() if i in scope), default=0.0)
    total = sum(w.weight for w in said)
    together = max(
        sum(w.weight * _told_anywhere(claim, w, post) for w in said)
        for post in _posts(claim, scope)
    )
    return ALONE * alone + (1 - ALONE) * together / total


def _posts(claim: Claim, scope: set[int]) -> list[set[int]]:
    """
    The lines of *scope* post by post, where the claim names none and sums up nothing: a
    deed is done in one, be it told on several lines.
    """
    if claim.roles is not None or claim.quantities or _FIELDS.search(claim.piece):
        return [scope]
    posts = [
        scope & claim.facts.in_scope(frozenset({role.id}))
        for role in claim.facts.content.roles
    ]
    rest = {i for i in scope if claim.line(i).line.role is None}
    return [*posts, rest]


_FIELDS = regex(
    r"\b(?:worked|work|experience|background|career) in "
    r"(?!\w+ing (?!and\b|or\b|in\b|has\b|have\b)\w)"
)
"""What sums up the fields one was in, be they of several posts."""


def _told_anywhere(claim: Claim, word: Word, scope: set[int]) -> float:
    """
    Whether any line says the word; a German compound of which only a part is the same
    says it half.
    """
    near = max(
        (n for i, n in claim.facts.told(word).items() if i in scope), default=0.0
    )
    return near if near <= PARTLY else 1.0


def _unsupported(
    claim: Claim, said: list[Word], shares: dict[int, float], scope: set[int]
) -> None:
    span = claim.text[said[0].start : said[-1].end]
    elsewhere = [i for i in shares if i not in scope and shares[i] >= 0.55]  # noqa: PLR2004
    if elsewhere:
        claim.find_elsewhere(span, max(elsewhere, key=lambda i: shares[i]))
        return
    if any(f.span and f.span in span for f in claim.judgement.findings):
        return
    claim.judgement.find_untold(span)
    if line := _line_of_help(claim, shares, scope):
        claim.judgement.helped.append((span, line))


def _line_of_help(claim: Claim, shares: dict[int, float], scope: set[int]) -> str:
    """
    The line that tells most of a deed, where it only tells of help, and the claim that
    it was oneself who did it.
    """
    best = max((i for i in shares if i in scope), key=lambda i: shares[i], default=None)
    if best is None or not says_it_was_me(claim) or claimed_level(claim) <= HELPED:
        return ""
    levels = [deed.level for deed in claim.line(best).deeds]
    return claim.line(best).line.text if levels and max(levels) <= HELPED else ""


def _cite(
    claim: Claim, said: list[Word], shares: dict[int, float], scope: set[int]
) -> None:
    total = sum(w.weight for w in said)
    order = sorted((i for i in shares if i in scope), key=lambda i: (-shares[i], i))
    hits = [claim.facts.hits(w) for w in said]
    told: set[int] = set()
    for index in order[:6]:
        new = {n for n, lines in enumerate(hits) if index in lines} - told
        gain = sum(said[n].weight for n in new)
        if not told or gain >= 0.34 * total:
            claim.judgement.rest_on([claim.line(index).line.id], gain)
            told |= new
