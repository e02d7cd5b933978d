"""
The level of a certificate: it is one of several.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import entries_of, keys_of_entry
from resumate.domain.language.any_case import AnyCase
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex

_DESIGNATED = (
    AnyCase(
        r"\b(?P<kind>level|stage|stufe|tier|band|phase|step|niveau)\s+(?P<value>[1-9]|I{1,3}|IV)\b",
    ),
    regex(r"\b(?P<kind>(?-i:[A-Z]{3,}))[ -](?P<value>(?-i:[A-Z]|[1-9]))\b"),
    AnyCase(r"\b(?P<value>white|yellow|green|black)[ -](?P<kind>belt)\b"),
    AnyCase(
        r"\b(?P<value>foundation|basic|advanced|expert|intermediate|professional|practitioner|master|associate)[ -](?P<kind>level|stufe|kurs|course|grade)\b",
    ),
)
"""The level of a certificate, and what it is a level of."""


def check_designations(claim: Claim) -> None:
    """
    "Stage 2" is not held by who has stage 1, nor "Advanced Level" by who has another.
    """
    for pattern in _DESIGNATED:
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            held = [
                m
                for entry in _named_entries(claim, match)
                for m in pattern.finditer(entry)
                if m["kind"].lower() == match["kind"].lower()
            ]
            if held and all(m["value"].lower() != match["value"].lower() for m in held):
                claim.judgement.find(
                    FindingCode.CREDENTIAL_UNSUPPORTED,
                    match[0],
                    f"The resume has {held[0][0]}, not {match[0]}.",
                )


def _named_entries(claim: Claim, match: re.Match[str]) -> list[str]:
    """
    The entries of lines that name what has the level, else all: of "Safeguarding
    Level 2; Forest School Level 3" a claim about safeguarding means the first.
    """
    told = [
        w
        for w in claim.clause.words
        if w.weight == 1.0 and not match.start() <= w.start < match.end()
    ]
    entries = [e for f in claim.facts.lines for e in entries_of(f.line.text)]
    named = [
        e
        for e in entries
        if any(w.keys & keys_of_entry(e, claim.language) for w in told)
    ]
    levelled = [e for e in named if any(p.search(e) for p in _DESIGNATED)]
    return levelled or entries
