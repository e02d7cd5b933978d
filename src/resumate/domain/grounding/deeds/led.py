"""
Whether somebody claims to have led what no line says was led.
"""

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.credit import shares_credit
from resumate.domain.grounding.deeds.agency import in_a_team, leads_others
from resumate.domain.grounding.deeds.same_matter import is_level_word, plain_words
from resumate.domain.grounding.deeds.sessions import only_gives
from resumate.domain.grounding.sources.line_deeds import Deed
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.english_verbs import is_past
from resumate.domain.language.levels import HELPED, LED, MANAGED
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section


def credits_others(claim: Claim) -> bool:
    """
    Whether the sentence says that others did it too: "I moved our records" does not.
    """
    return shares_credit(_TO_OURS.sub(" ", claim.text)) or in_a_team(claim.text)


_NAMED_SO = regex(r"[A-Z][\w'’-]+ [\w'’-]+")


def _opens_name_of_a_paper(claim: Claim, word: Word) -> bool:
    """
    Whether a word written as a name within the sentence opens one that a line of papers
    has: "my courses include Managing People at Work".
    """
    named = _NAMED_SO.match(claim.text, word.start) if word.start else None
    return named is not None and any(
        named[0] in facts.line.text
        for facts in claim.facts.lines
        if facts.line.section in {Section.CERTIFICATIONS, Section.EDUCATION}
    )


_TO_OURS = regex(r"(?<=\bI )(?:(?:have|also|then|\w+ly) )?\w+ our\b")
"""Whose it is that one did something to oneself: "I moved our records"."""


def check_leading(
    claim: Claim,
    said: list[Word],
    alike: Sequence[tuple[LineFacts, Deed]],
    scope: set[int],
) -> None:
    """
    Who leads must lead in the resume: in a line of the same matter, or by title.
    """
    shared = credits_others(claim)
    people = leads_others(claim)
    anchored = [d for i in claim.anchors & scope for d in claim.line(i).deeds]
    if (
        people
        and claim.roles
        and any(d.level >= LED and not (d.member or d.team) for d in anchored)
    ):
        return
    if people and _titled_so(claim, scope):
        return
    if claim.titled or any(
        deed.level >= (MANAGED if shared or not deed.team else LED)
        for facts, deed in alike
        if not people or _may_lead(facts)
    ):
        return
    if only_gives(claim, alike) or any(
        _opens_name_of_a_paper(claim, word) for word in said[:1]
    ):
        return
    if _FOUNDED.search(claim.piece) and any(
        _BEGUN.search(f.line.text) for f, _ in alike
    ):
        return
    lower = [f for f, d in alike if d.level <= HELPED or d.team or d.member]
    if not lower and people and _title_leads(claim, [f for f, _ in alike]):
        return
    if alike:
        find_inflated(claim, said, (lower or [alike[0][0]])[0].line.text)
    elif people and not _leads_elsewhere(claim, _with_whom(claim, said), scope):
        first = min(scope, default=None)
        find_inflated(claim, said, "" if first is None else claim.line(first).line.text)


def _with_whom(claim: Claim, said: list[Word]) -> list[Word]:
    """
    What is *said*, and of "who report to me" the people that it is said of.
    """
    if not _WHO.match(claim.piece):
        return said
    before = [w for w in claim.words if w.end <= claim.clause.start and w.weight]
    return [*before, *said]


_WHO = regex(r"(?:who|that|die|der) ")


def _titled_so(claim: Claim, scope: set[int]) -> bool:
    """
    Whether the title of a post says all of it: who is a Kitchen Team Leader leads a
    kitchen team.
    """
    said = [w for w in plain_words(claim) if not is_level_word(w, claim.language)]
    whose = _TEAM_OF.search(claim.piece)
    return (
        not whose
        and any(w.keys & _TEAMS for w in said)
        and any(
            deed.level >= LED and all(w.keys & facts.keys for w in said)
            for facts in map(claim.line, scope)
            if facts.line.kind is LineKind.ENTRY and facts.line.section not in _NO_POST
            for deed in facts.deeds
        )
    )


_TEAM_OF = regex(r"\b(?:teams?|crews?|shifts?|staff) of\b")
"""Of whom a team is, no title tells that only names the team."""

_TEAMS = frozenset("=team team crew shift schicht staff".split())

_FOUNDED = regex(r"\b(?:I|we) (?:\w+ )?(?:co-)?founded\b")

_BEGUN = regex(
    r"\b(?:started|set up|launched|created|established|founded|began|initiated)\b",
    re.IGNORECASE,
)
"""Who started a club founded it, whether or not they led it."""


def _leads_elsewhere(claim: Claim, said: list[Word], scope: set[int]) -> bool:
    """
    Whether some leading is told of any of the same things, be it in other words.
    """
    leading = [
        claim.line(i)
        for i in scope
        if any(d.level >= MANAGED for d in claim.line(i).deeds)
        and claim.line(i).line.section not in _NO_POST
    ]
    return any(w.keys & f.keys for f in leading for w in said)


_NO_POST = frozenset({Section.EDUCATION, Section.CERTIFICATIONS})
"""Where "Manager" is what a course or a paper is called."""


def _may_lead(facts: LineFacts) -> bool:
    """
    Whether the line is of a post, or tells a deed below the name of a course.
    """
    first = facts.line.text.partition(" ")[0]
    deed = facts.line.kind is LineKind.BULLET and is_past(first)
    return deed or facts.line.section not in _NO_POST


def _title_leads(claim: Claim, alike: Sequence[LineFacts]) -> bool:
    """
    Whether the post spoken of, or that the lines stand under, is one of leading.
    """
    roles = {f.line.role for f in alike if f.line.role} or claim.roles
    return any(
        deed.level >= LED
        for facts in claim.facts.lines
        if roles is None or facts.line.role in roles
        for deed in facts.deeds
        if facts.line.kind is LineKind.ENTRY and facts.line.section not in _NO_POST
    )


def find_inflated(claim: Claim, said: list[Word], line: str) -> None:
    """
    Says that *line* tells less than what was *said*.
    """
    span = next(
        (
            w.text
            for w in claim.clause.words
            if w.weight and is_level_word(w, claim.language)
        ),
        claim.text[said[0].start : said[0].end],
    )
    claim.judgement.find_less(
        span,
        line,
    )
