"""
Lines that begin with whom or what they tell of: "Northgate: cut the waiting list".
"""

from resumate.domain.grounding.claim import Claim
from resumate.domain.language.words import Word, plain_keys
from resumate.domain.patterns import regex

_LABEL = regex(
    r"(?P<name>[A-Z][\w&'’-]*(?: (?:[A-Z&][\w&'’-]*|of|and|the|for)){0,4})"
    r"(?: \([^)]*\))?: "
)
_FOR = regex(
    r"\b(?:[Ff]or|[Aa]t|[Ww]ith|[Oo]n) (?:the )?"
    r"(?P<name>[A-Z][\w&'’-]*(?: [A-Z&][\w&'’-]*){0,3})"
)
_TOLD = 0.6
"""The share of a clause that the labelled line must tell."""


def check_label(claim: Claim) -> None:
    """
    What a line tells of one client or project was not done for another, where a line
    names both, or another line begins with the other.
    """
    named = _FOR.search(claim.text)
    said = claim.content
    if named is None or claim.judgement.findings or not said:
        return
    shares = claim.facts.shares(said)
    best = max(shares, key=lambda i: shares[i], default=None)
    if (
        best is None
        or shares[best] < _TOLD
        or claim.facts.employers.find(named["name"])
    ):
        return
    label = _label(claim, best)
    other = [
        w
        for w in claim.words
        if named.start("name") <= w.start < named.end() and w.weight == 1.0
    ]
    if not label or not other or _any(label, claim.words) or _any(other, label):
        return
    if _told_of(claim, other, best):
        return
    beside = [f for f in claim.facts.lines_having(other) if f.index != best]
    if any(
        _any(label[:1], f.words) or _any(other[:1], _label(claim, f.index)[:1])
        for f in beside
    ):
        claim.find_elsewhere(claim.text[said[0].start : said[-1].end], best)


def _label(claim: Claim, index: int) -> list[Word]:
    line = claim.line(index)
    found = _LABEL.match(line.line.text)
    return [w for w in line.words if found and w.end <= found.end("name")]


def _told_of(claim: Claim, other: list[Word], best: int) -> bool:
    """
    Whether the labelled line itself names the other.
    """
    return any(f.index == best for f in claim.facts.lines_having(other[:1]))


def _any(some: list[Word], words: object) -> bool:
    keys = {k for w in some for k in plain_keys(w.keys)}
    return any(keys & plain_keys(w.keys) for w in words)  # type: ignore[attr-defined]
