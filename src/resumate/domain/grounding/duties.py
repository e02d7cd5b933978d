"""
Whether a line tells of the same activity, at the same level.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses import Mood
from resumate.domain.grounding.facts import Deed, LineFacts
from resumate.domain.grounding.kin import akin
from resumate.domain.grounding.levels import (
    DID,
    HELPED,
    LED,
    MANAGED,
    TOOK_PART,
    is_member,
    is_past,
    level_of,
    manages_people,
    runs_organisation,
    shares_credit,
    sole_words,
)
from resumate.domain.grounding.words import Word, is_function
from resumate.domain.letter import FindingCode

_ADJECTIVES = frozenset(
    "responsible accountable charge in_charge involved tasked asked leading managing".split()
) | {"in charge"}
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
    said = claim.content
    total = sum(w.weight for w in said)
    if not said:
        return
    scope = _scope(claim, said)
    shares = _shares(claim, said)
    best = max((i for i in shares if i in scope), key=lambda i: shares[i], default=None)
    if total < ENOUGH.get(claim.language, 1.2) and claim.facts.lines:
        if best is None and _all_elsewhere(claim, said, shares):
            _unsupported(claim, said, shares, scope)
        if best is not None:
            claim.judgement.rest_on([claim.line(best).line.id], total)
            _check_level(claim, said, scope)
        return
    score = _score(claim, said, shares, scope)
    if _told_elsewhere(claim, shares, scope):
        _unsupported(claim, said, shares, scope)
        return
    if score < _enough(claim, total, shares):
        _unsupported(claim, said, shares, scope)
        return
    _cite(claim, said, shares, scope)
    _check_level(claim, said, scope)


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
    return SUPPORTED.get(claim.language, 0.51)


ANCHORED = 0.4
AKIN_TOLD = 0.34
_RELATIVE = re.compile(r"(die|der|das|den|dem|which|that|whom) (ich|wir|I|we)\b")
"""A clause that says more of the noun before it."""
ELSEWHERE = 0.8
"""The share that a line of another role must say, and what is too little here."""
HERE = 0.6
HERE_PLAIN = 0.5


def _told_elsewhere(claim: Claim, shares: dict[int, float], scope: set[int]) -> bool:
    """
    Whether the claim names a role, and a line of another role tells it far better.
    """
    if claim.roles is None or claim.anchors:
        return False
    deeds = {i for i in scope if not claim.line(i).held}
    named = all(w.capitalised or w.technical for w in claim.content)
    return _better_there(shares, scope if named else deeds, HERE) or _better_there(
        _word_shares(claim), scope, HERE_PLAIN
    )


def _better_there(shares: dict[int, float], scope: set[int], most: float) -> bool:
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
        lines = {
            i
            for key in word.keys
            if key[0] != "="
            for i in claim.facts.by_key.get(key, ())
        }
        for index in lines:
            found[index] = found.get(index, 0.0) + 1 / len(said)
    return found


def plain_words(claim: Claim) -> list[Word]:
    """
    The words of the clause but function words and names; soft ones too.
    """
    return [
        w
        for w in claim.clause.words
        if w.start not in claim.masked
        and not is_function(w.lower, claim.language)
        and not w.lower[0].isdigit()
    ]


def _all_elsewhere(claim: Claim, said: list[Word], shares: dict[int, float]) -> bool:
    full = [i for i, share in shares.items() if share >= 0.95]  # noqa: PLR2004
    return claim.roles is not None and bool(full) and len(said) > 1


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
    return (
        scope - lists
        if sum(w.weight for w in deeds) >= DEED.get(claim.language, 0.9)
        else scope
    )


def _shares(claim: Claim, said: list[Word]) -> dict[int, float]:
    """
    For each line that has any of the words, the share of the claim that it says.
    """
    total = sum(w.weight for w in said)
    found: dict[int, float] = {}
    for word in said:
        for index, nearness in _hits(claim, word).items():
            found[index] = found.get(index, 0.0) + nearness * word.weight / total
    return found


AKIN = 0.6
"""How nearly a line says a thing that it calls by another name."""


def _hits(claim: Claim, word: Word) -> dict[int, float]:
    found = claim.facts.hits(word)
    if found:
        return found
    return {
        f.index: AKIN
        for f in claim.facts.lines
        if akin(word.keys, f.keys, claim.language)
    }


def _score(
    claim: Claim, said: list[Word], shares: dict[int, float], scope: set[int]
) -> float:
    alone = max((share for i, share in shares.items() if i in scope), default=0.0)
    total = sum(w.weight for w in said)
    together = sum(w.weight for w in said if any(i in scope for i in _hits(claim, w)))
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
    alike = _alike(claim, matter, scope)
    if not alike:
        if level >= MANAGED and manages_people(said, claim.language):
            _check_leading(claim, matter, scope)
        return
    best = max(told for _, _, told in alike)
    _check_sole(claim, [f.sole for f, _, told in alike if told >= best])
    if level <= HELPED:
        return
    near = [(f, d) for f, d, _ in alike]
    highest = max(deed.level for _, deed in near)
    if highest < level and not (level >= MANAGED and _title_leads(claim, said)):
        _inflated(claim, _level_span(claim, said), near[0][0].line.text)
        return
    if level < MANAGED and not shares_credit(claim.text):
        able = [(facts, deed) for facts, deed in near if deed.level >= level]
        if able and all(deed.team for _, deed in able):
            _inflated(claim, _level_span(claim, said), able[0][0].line.text)


def _alike(
    claim: Claim, matter: list[Word], scope: set[int]
) -> list[tuple[LineFacts, Deed, float]]:
    """
    The deeds that are of the same matter, with how much of it their lines tell.

    A number of the claim says which line it is.
    """
    soft = [w for w in plain_words(claim) if not _is_level_word(w, claim.language)]
    if claim.language == "de":
        # What was done is told by nouns; verbs tell how, which the level is about.
        nouns = [w for w in matter if w.capitalised]
        matter, soft = (
            (nouns, [w for w in soft if w not in matter]) if nouns else (matter, soft)
        )
    words = list(dict.fromkeys((*matter, *soft)))
    lines = scope & claim.anchors or scope
    found = []
    for facts in (claim.line(i) for i in sorted(lines)):
        for deed in facts.deeds:
            told = _told(words, deed.keys, facts.keys)
            if told >= 0.5 or (claim.anchors and told > 0):  # noqa: PLR2004
                found.append((facts, deed, told))
    return found


def _check_leading(claim: Claim, matter: list[Word], scope: set[int]) -> None:
    """
    Who leads people must lead some in the resume, be it told in other words.
    """
    leading = [
        claim.line(i)
        for i in scope
        if any(d.level >= MANAGED for d in claim.line(i).deeds)
    ]
    if not any(w.keys & f.keys for f in leading for w in matter):
        about = next(iter(sorted(scope)), None)
        line = claim.line(about).line.text if about is not None else ""
        _inflated(claim, _level_span(claim, matter), line)


def _told(matter: list[Word], keys: frozenset[str], line: frozenset[str]) -> float:
    total = sum(max(w.weight, SOFT) for w in matter)
    held = sum(max(w.weight, SOFT) for w in matter if _near(w, keys))
    if not total or held < 0.34 * total:  # noqa: PLR2004, RUF100
        return 0.0
    return sum(max(w.weight, SOFT) for w in matter if _near(w, line)) / total


SOFT = 0.3
"""What a soft word counts for when telling which line is meant."""


def _near(word: Word, keys: frozenset[str]) -> bool:
    if word.keys & keys:
        return True
    roots = [k for k in word.keys if k[0] != "=" and len(k) >= 6]  # noqa: PLR2004
    return any(k.startswith(r[:6]) for r in roots for k in keys)


def _is_level_word(word: Word, language: str) -> bool:
    return level_of([word], language) != DID


_OTHER_SUBJECT = re.compile(
    r"(and |but |und |aber )?(when we|while we|as we|als wir|wenn wir|when|while|because|if|whenever|our|the|this|these|it|they|wenn|weil|während|unser\w*|die|der|das|diese\w*|es)\b",
    re.IGNORECASE,
)
_HELP_GIVEN = re.compile(
    r"\b(my|meine[rnm]?) (help|support|assistance|hilfe|unterstützung|mithilfe)\b"
    r"|\b(zur Hand|unter die Arme)\b",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\b(as|was|am|been|being|als|bin|war) (the |an? |die |der )?(chair\w*|head|leader|president|captain|vorsitzende\w*|leiter\w*) (of|for|der|des)\b",
    re.IGNORECASE,
)
_SELF = re.compile(r"\b(I|me|my|ich|mir|mich|mein\w*)\b", re.IGNORECASE)


def _claimed_level(claim: Claim) -> int:
    said = _level_in_phrases(claim)
    if said is not None:
        return said
    tokens = [w for w in claim.clause.words if w.start not in claim.masked]
    if claim.language == "en":
        tokens = _from_verb(tokens)
    level = level_of(tokens, claim.language) if tokens else 0
    if claim.language == "en" and tokens and runs_organisation(tokens):
        return MANAGED
    if level == MANAGED and not manages_people(tokens, claim.language):
        return DID
    if level == DID and not _has_verb(tokens):
        return 0
    return level


def _level_in_phrases(claim: Claim) -> int | None:
    """
    The level that a phrase tells, whatever the verb; None where there is none.
    """
    others = _OTHER_SUBJECT.match(claim.piece) and not _SELF.search(claim.piece)
    if claim.clause.mood is not Mood.CLAIM:
        return 0
    if is_member(claim.piece):
        return TOOK_PART
    if others or (claim.language == "de" and (_happens(claim) or _belongs(claim))):
        return 0
    if _HELP_GIVEN.search(claim.piece):
        return HELPED
    return LED if _HEADS.search(claim.piece) else None


def _happens(claim: Claim) -> bool:
    """
    Whether the clause tells in the passive what was done, and not who did it.
    """
    return bool(_PASSIVE.search(claim.piece)) and not _MINE.search(claim.piece)


def _belongs(claim: Claim) -> bool:
    """
    Whether things are only said to be part of one's work: "gehören zu meinen Aufgaben".
    """
    return bool(_IS_PART.search(claim.piece)) and not _ACTS.search(claim.piece)


_IS_PART = re.compile(r"\b(ist|sind|war|waren|gehört|gehören|gehörten?)\b")
_ACTS = re.compile(r"\b(ich|wir)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(wurden?|wird|werden|worden)\b", re.IGNORECASE)
_MINE = re.compile(r"\b(ich|mir|mein\w*|wir|uns|unser\w*)\b", re.IGNORECASE)


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
                or not (rest[0].weight or adjective or is_past(rest[0].lower))
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
    led = re.search(r"\b(under|unter) (my|meiner)\b", claim.piece, re.IGNORECASE)
    if not (led or manages_people(said, claim.language)):
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
