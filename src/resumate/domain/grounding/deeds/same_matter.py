"""
The deeds of a resume that are of the same matter as a claim.
"""

from collections.abc import Iterable

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_deeds import Deed
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.levels import DID, level_of_word
from resumate.domain.language.words import Word, is_function, keys_of
from resumate.domain.resume import LineKind

SOFT = 0.3
"""What a soft word counts for when telling which line is meant."""

ALIKE = 0.5
"""The share of a claim's matter that a line must tell to be about the same."""

IN_DEED = 0.34
"""The share that the deed itself must tell, and not the rest of its line."""


def deeds_alike(
    claim: Claim, matter: list[Word], scope: set[int]
) -> list[tuple[LineFacts, Deed]]:
    """
    The deeds of the same matter, those that tell most of it.

    A number of the claim says which line it is.
    """
    soft = [w for w in plain_words(claim) if not is_level_word(w, claim.language)]
    if claim.language == "de":
        # What was done is told by nouns; verbs tell how, which the level is about.
        nouns = [w for w in matter if w.capitalised]
        matter, soft = (
            (nouns, [w for w in soft if w not in matter]) if nouns else (matter, soft)
        )
    words = list({w.start: w for w in (*matter, *soft)}.values())
    words = [w for w in words if not says_where(claim, w)] or words
    weighed = [(w.keys, max(w.weight, SOFT)) for w in words]
    found = []
    for facts in (
        claim.line(i) for i in sorted(scope & _near_lines(claim.facts, words))
    ):
        least = IN_DEED if facts.index in claim.anchors else ALIKE
        for deed in facts.deeds:
            told = _told(weighed, deed.keys, facts.keys)
            if told >= least:
                found.append((told, facts, deed))
    best = max((told for told, _, _ in found), default=0.0)
    near = [(f, d) for told, f, d in found if told >= NEARLY * best]
    best_anchored = [
        (f, d) for told, f, d in found if told == best and f.index in claim.anchors
    ]
    return _told_as_deeds(best_anchored or near)


def says_where(claim: Claim, word: Word) -> bool:
    """
    Whether the word is of the head of the post that is spoken of, and not of its title.
    """
    if claim.language != "en" or not word.capitalised:
        return False
    heads = (
        claim.line(i).line
        for i in claim.facts.hits(word)
        if claim.line(i).line.kind is LineKind.ENTRY
    )
    return any(
        line.role
        and line.role in (claim.roles or ())
        and not any(word.keys & t.keys for t in claim.facts.titles.get(line.role, ()))
        for line in heads
    )


def _told_as_deeds(
    near: list[tuple[LineFacts, Deed]],
) -> list[tuple[LineFacts, Deed]]:
    """
    Without titles, summaries and lists, where a line tells what was done.
    """
    return [
        (f, d)
        for f, d in near
        if not f.held and f.line.role and f.line.kind is not LineKind.ENTRY
    ] or near


NEARLY = 0.75
"""The share of the best line's telling that another must reach to count beside it."""


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


def _told(
    matter: list[tuple[frozenset[str], float]],
    keys: frozenset[str],
    line: frozenset[str],
) -> float:
    """
    The share of the *matter*, keys and weights of words, that the line of a deed with
    these *keys* tells, where the deed itself tells enough of it.
    """
    held = sum([weight for said, weight in matter if _near(said, keys)])
    total = sum([weight for _, weight in matter]) if held else 0.0
    if not total or held < IN_DEED * total:
        return 0.0
    return sum([weight * _near(said, line) for said, weight in matter]) / total


def _near(said: frozenset[str], keys: frozenset[str]) -> float:
    if not said.isdisjoint(keys):
        return 1.0
    return 0.0 if _roots(said).isdisjoint(_beginnings(keys)) else ROOTED


def _near_lines(facts: Facts, words: Iterable[Word]) -> frozenset[int]:
    """
    The indexes of the lines that any of the words is near.
    """
    by_root = _by_root(facts)
    said = keys_of(words)
    found = [facts.by_key[k] for k in said & facts.by_key.keys()]
    found += [by_root[root] for root in _roots(said) & by_root.keys()]
    return frozenset[int]().union(*found)


@remembered(64)
def _by_root(facts: Facts) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for key, lines in facts.by_key.items():
        found.setdefault(key[:_ROOT], set()).update(lines)
    return {root: frozenset(lines) for root, lines in found.items()}


_ROOT = 6

ROOTED = 0.7
"""How nearly a word is told by one that only begins alike."""


@remembered(4_096)
def _roots(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(k[:_ROOT] for k in keys if k[0] != "=" and len(k) >= _ROOT)


@remembered(4_096)
def _beginnings(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(k[:_ROOT] for k in keys)


def is_level_word(word: Word, language: str) -> bool:
    """
    Whether the word says at which level something was done: "led", "helped".
    """
    return level_of_word(word, language) != DID
