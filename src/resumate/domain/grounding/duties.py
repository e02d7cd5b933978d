"""
Whether a line tells of the same activity, at the same level.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterable

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses import Mood
from resumate.domain.grounding.levels import (
    DID,
    HELPED,
    LED,
    MANAGED,
    level_of,
    manages_people,
    shares_credit,
    sole_words,
)
from resumate.domain.grounding.words import Word, is_function
from resumate.domain.letter import FindingCode

_ADJECTIVES = frozenset(
    "responsible accountable charge in_charge involved tasked asked leading managing".split()
) | {"in charge"}
SUPPORTED = 0.51
"""The share of a claim that lines must say, most of it on one line."""
ENOUGH = {"de": 0.9}
"""The least weight of words that makes a claim."""
SHORT = 2.4
"""The most weight of words that a number of the same line can stand for."""
DEED = 0.9
"""The weight of words that tell of a deed rather than of what is held."""
ALONE = 0.6
"""How much of the share must stand on one line."""


def check_duty(claim: Claim) -> None:
    """
    An activity must stand on a line, and be claimed at that line's level.
    """
    said = claim.content
    total = sum(w.weight for w in said)
    if not said:
        return
    scope = _scope(claim, said)
    shares = _shares(claim, said)
    best = max((i for i in shares if i in scope), key=lambda i: shares[i], default=None)
    if total < ENOUGH.get(claim.language, 1.2) and claim.facts.lines:
        if best is not None:
            claim.judgement.rest_on([claim.line(best).line.id], total)
            if _claimed_level(claim) >= MANAGED:
                _check_level(claim, said, scope)
        return
    score = _score(claim, said, shares, scope)
    if score < SUPPORTED and not (claim.anchors and total <= SHORT):
        _unsupported(claim, said, shares, scope)
        return
    _cite(claim, said, shares, scope)
    _check_level(claim, said, scope)


def _scope(claim: Claim, said: list[Word]) -> set[int]:
    """
    The lines that may support the claim.

    A list of skills says what is held, not what was done at one employer.
    """
    scope = claim.in_scope()
    if claim.roles is None:
        return scope
    lists = {i for i in scope if claim.line(i).anywhere and claim.line(i).held}
    deeds = [w for w in said if not lists & claim.facts.hits(w).keys()]
    return scope - lists if sum(w.weight for w in deeds) >= DEED else scope


def _shares(claim: Claim, said: list[Word]) -> dict[int, float]:
    """
    For each line that has any of the words, the share of the claim that it says.
    """
    total = sum(w.weight for w in said)
    found: dict[int, float] = {}
    for word in said:
        for index, nearness in claim.facts.hits(word).items():
            found[index] = found.get(index, 0.0) + nearness * word.weight / total
    return found


def _score(
    claim: Claim, said: list[Word], shares: dict[int, float], scope: set[int]
) -> float:
    alone = max((share for i, share in shares.items() if i in scope), default=0.0)
    total = sum(w.weight for w in said)
    together = sum(
        w.weight for w in said if any(i in scope for i in claim.facts.hits(w))
    )
    return ALONE * alone + (1 - ALONE) * together / total


def _unsupported(
    claim: Claim, said: list[Word], shares: dict[int, float], scope: set[int]
) -> None:
    span = claim.text[said[0].start : said[-1].end]
    elsewhere = [i for i in shares if i not in scope and shares[i] >= 0.55]  # noqa: PLR2004
    if elsewhere:
        best = max(elsewhere, key=lambda i: shares[i])
        line = claim.line(best).line
        role = claim.facts.content.role(line.role)
        where = f"at {role.employer}" if role else "elsewhere in the resume"
        claim.judgement.find(
            FindingCode.ROLE_MIXED, span, f"This was {where}: “{line.text}”"
        )
        return
    if any(f.span and f.span in span for f in claim.judgement.findings):
        return
    claim.judgement.find(
        FindingCode.DUTY_UNSUPPORTED,
        span,
        "No line of the resume tells of this. Leave it out, or add the line if it is true.",
    )


def _cite(
    claim: Claim, said: list[Word], shares: dict[int, float], scope: set[int]
) -> None:
    total = sum(w.weight for w in said)
    order = sorted((i for i in shares if i in scope), key=lambda i: (-shares[i], i))
    told: set[int] = set()
    for index in order[:6]:
        new = {
            n
            for n, w in enumerate(said)
            if index in claim.facts.hits(w) and n not in told
        }
        gain = sum(said[n].weight for n in new)
        if not told or gain >= 0.34 * total:
            claim.judgement.rest_on([claim.line(index).line.id], gain)
            told |= new


# --- level


def _check_level(claim: Claim, said: list[Word], scope: set[int]) -> None:
    level = _claimed_level(claim)
    matter = [w for w in said if not _is_level_word(w, claim.language)] or said
    alike = [
        (facts, deed)
        for facts in (claim.line(i) for i in scope)
        for deed in facts.deeds
        if _told(matter, deed.keys, facts.keys) >= 0.5  # noqa: PLR2004 - the same matter
    ]
    if not alike:
        return
    _check_sole(claim, [facts.sole for facts, _ in alike])
    if level <= HELPED:
        return
    highest = max(deed.level for _, deed in alike)
    if highest < level and not (level >= MANAGED and _title_leads(claim, said)):
        _inflated(claim, _level_span(claim, said), alike[0][0].line.text)
        return
    if level < MANAGED and not shares_credit(claim.text):
        able = [(facts, deed) for facts, deed in alike if deed.level >= level]
        if able and all(deed.team for _, deed in able):
            _inflated(claim, _level_span(claim, said), able[0][0].line.text)


def _told(matter: list[Word], keys: frozenset[str], line: frozenset[str]) -> float:
    total = sum(w.weight for w in matter)
    held = sum(w.weight for w in matter if w.keys & keys)
    if held < 0.34 * total:  # noqa: PLR2004, RUF100
        return 0.0
    return sum(w.weight for w in matter if w.keys & line) / total if total else 0.0


def _is_level_word(word: Word, language: str) -> bool:
    return level_of([word], language) != DID


def _claimed_level(claim: Claim) -> int:
    if claim.clause.mood is not Mood.CLAIM:
        return 0
    tokens = [w for w in claim.clause.words if w.start not in claim.masked]
    if claim.language == "en":
        tokens = _from_verb(tokens)
    level = level_of(tokens, claim.language) if tokens else 0
    if level == MANAGED and not manages_people(tokens, claim.language):
        return DID
    if level == DID and not _has_verb(tokens):
        return 0
    return level


def _from_verb(tokens: list[Word]) -> list[Word]:
    """
    The words from the clause's own verb on; none where it is "am", "have" or "bring".
    """
    for i, word in enumerate(tokens):
        if word.lower in {"i", "we"}:
            rest = tokens[i + 1 :]
            while rest and (
                is_function(rest[0].lower, "en") or rest[0].lower.endswith("ly")
            ):
                rest = rest[1:]
            copula = any(
                w.lower in {"am", "was", "been", "be"} for w in tokens[i + 1 : i + 4]
            )
            adjective = rest and rest[0].lower in _ADJECTIVES
            if (
                not rest
                or (copula and not adjective)
                or not (rest[0].weight or adjective)
            ):
                return []
            return rest
    return tokens


def _has_verb(tokens: Iterable[Word]) -> bool:
    return any(w.weight for w in tokens)


def _title_leads(claim: Claim, said: list[Word]) -> bool:
    """
    Whether the post itself is one of leading, and it is people that are led.
    """
    if not manages_people(said, claim.language):
        return False
    return any(
        deed.level >= LED
        for facts in claim.facts.lines
        if claim.roles is None or facts.line.role in claim.roles
        for deed in facts.deeds
        if facts.line.kind.value == "entry"
    )


def _check_sole(claim: Claim, sole: list[bool]) -> None:
    words = sole_words(claim.piece) or sole_words(claim.text)
    if words and not any(sole) and words in claim.text:
        claim.judgement.find(
            FindingCode.SCOPE_INFLATED,
            words,
            "The resume does not say that this was done alone.",
        )


def _level_span(claim: Claim, said: list[Word]) -> str:
    for word in claim.clause.words:
        if word.weight and level_of([word], claim.language) != DID:
            return word.text
    return claim.text[said[0].start : said[0].end]


def _inflated(claim: Claim, span: str, line: str) -> None:
    claim.judgement.find(
        FindingCode.SCOPE_INFLATED,
        span,
        f"The resume says less: “{line}” Use its own words for your part in it.",
    )
