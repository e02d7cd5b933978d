"""
Things that a sentence calls one's own: "my audit", "the rota was mine".
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence
from itertools import pairwise

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE
from resumate.domain.grounding.sources.line_deeds import Deed
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.english_verbs import is_past
from resumate.domain.language.levels import DID, HELPED, level_of_word
from resumate.domain.language.words import Word, is_function, plain_keys
from resumate.domain.lexicon import ladders
from resumate.domain.resume import LineKind, Section

_MY = AnyCase(
    r"^(?:(?:and|but|so|then|today|now),? )?(?:(?:through|with|thanks to|because of|by|after) )?my (?!own\b)(?P<thing>)"
)
_WAS_MINE = AnyCase(
    r"^(?:(?:and|but) )?(?:the|our|its) (?P<thing>)[^,;:]* (?:is|are|was|were) (?:(?:all|entirely|really|also) )?(?:mine|my (?:own )?(?:project|job|idea|work|task|responsibility|doing))\b"
)
_NO_DEED = GENERIC_PEOPLE | frozenset(
    f"{ladders.ORGANISATIONS} {ladders.PEOPLE} manager supervisor boss".split()
)
"""Who and what is one's own because one works there."""


def check_own_things(claim: Claim) -> None:
    """
    "My audit" is not who contributed to one: of a line that has the thing, one must have
    done it.
    """
    if claim.language != "en" or claim.judgement.findings:
        return
    found = _MY.search(claim.piece) or _WAS_MINE.search(claim.piece)
    thing = _thing(claim, claim.clause.start + found.start("thing")) if found else None
    if thing is None:
        return
    told = _told_of(claim, thing)
    if told and all(deed.level <= HELPED or deed.team for _, deed in told):
        claim.judgement.find_less(
            thing.text,
            told[0][0],
        )


def _thing(claim: Claim, start: int) -> Word | None:
    """
    The noun that the words from *start* on are about: a matter, no people or place.
    """
    phrase = _phrase(claim, [w for w in claim.clause.words if w.start >= start])
    if not phrase:
        return None
    head = phrase[-1]
    plain = head.weight == 1.0 and head.text.isalpha() and head.text.islower()
    part = level_of_word(head, "en") != DID
    others = any(w.lower.removesuffix("s") in _NO_DEED for w in phrase)
    return head if plain and not (part or others) else None


def _phrase(claim: Claim, tokens: Sequence[Word]) -> list[Word]:
    phrase = list(tokens[:1])
    for before, word in pairwise(tokens):
        apart = claim.text[before.end : word.start] != " "
        ends = is_function(word.lower, "en") or is_past(word.lower)
        if apart or ends or before not in phrase:
            break
        phrase.append(word)
    return phrase


def _told_of(claim: Claim, thing: Word) -> list[tuple[str, Deed]]:
    """
    The lines of deeds that have the thing, each with its deed.
    """
    lines = [claim.line(i) for i in claim.facts.having(thing) & claim.in_scope()]
    return [
        (f.line.text, deed)
        for f in lines
        if f.line.kind is LineKind.BULLET and f.line.section is Section.EXPERIENCE
        for deed in f.deeds
        if deed.keys & plain_keys(thing.keys)
    ]
