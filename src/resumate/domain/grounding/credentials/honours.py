"""
Honours that a sentence claims.
"""

# ruff: noqa: E501 - patterns are read whole

from typing import NamedTuple

from resumate.domain.grounding.claim import Claim
from resumate.domain.language.any_case import AnyCase
from resumate.domain.letter import FindingCode


class _Honour(NamedTuple):
    """
    What a letter may call an honour, and what lines that have it do.
    """

    said: AnyCase
    held: AnyCase

    @staticmethod
    def of(said: str, held: str) -> "_Honour":
        return _Honour(AnyCase(said), AnyCase(held))


_FIRST = (
    r"first[- ]class|\b1st\b|starred first|[,(] ?first\b(?! aid)|\bfirst (hono|\(hons)"
)
_UPPER = r"upper second|\b2[:.]1\b|\b2\.i\b"
_LOWER = r"lower second|\b2[:.]2\b"
_LATIN = r"cum laude"
_GRADED = r"(?:\bmit (?:der (?:gesamt)?note )?[„\"»“]?|\b\w*note [„\"»“]?|\bprädikat [„\"»“]?)"
_HONOURS = (
    _Honour.of(
        r"\bfirst[- ]class (degree|hono\w+)|\b(an?|my) first (in|from)\b", _FIRST
    ),
    _Honour.of(r"\b(upper second|2:1|(?<=a )2\.1)\b", _UPPER),
    _Honour.of(r"\b(lower second|2:2|(?<=a )2\.2)\b", _LOWER),
    _Honour.of(r"\bsumma cum laude\b", "summa cum laude"),
    _Honour.of(r"\bmagna cum laude\b", "magna cum laude"),
    _Honour.of(r"(?<!magna )(?<!summa )\bcum laude\b", _LATIN),
    _Honour.of(
        r"\b(with|mit) (a )?(distinction|auszeichnung)\b",
        "distinction|auszeichnung|summa|mit 1,0",
    ),
    _Honour.of(r"\bvaledictorian\b", "valedictorian"),
    _Honour.of(
        r"\b(named|voted|elected|chosen|crowned|awarded|honou?red as) (the )?([\w'’-]+ ){1,4}of the (year|month|quarter|season)\b"
        r"|\b\w+ des (jahres|monats)\b",
        r"of the (year|month|quarter|season)|des (jahres|monats)|award|prize|preis|auszeichnung",
    ),
    _Honour.of(
        r"(?<!class )(?<!second )(?<!second-class )\b(with|in) (\w+ )?honou?rs\b",
        rf"\bhon(our|or)?s?\b|distinction|merit|{_LATIN}|{_FIRST}|{_UPPER}|{_LOWER}",
    ),
    *(
        _Honour.of(rf"{_GRADED}{grade}\b", rf"{_GRADED}{grade}\b")
        for grade in ("sehr gut", "gut", "befriedigend", "ausreichend")
    ),
)


def check_honours(claim: Claim) -> None:
    """
    An honour must be one that a line gives, under whichever of its names.
    """
    for names in _HONOURS:
        said = names.said.search(claim.piece)
        if said is None:
            continue
        if not any(names.held.search(f.line.text) for f in claim.facts.lines):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                said[0],
                "The resume does not give this honour.",
            )
        claim.mask(claim.clause.start + said.start(), claim.clause.start + said.end())
