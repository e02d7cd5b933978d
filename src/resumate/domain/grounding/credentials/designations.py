"""
The level or the class of a certificate: it is one of several.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.certificates import (
    CERTIFICATE,
    held_certificates,
)
from resumate.domain.grounding.credentials.credential import entries_of, keys_of_entry
from resumate.domain.grounding.credentials.degrees import HOLDS
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Pattern
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_DESIGNATED = (
    AnyCase(
        r"\b(?P<kind>level|stage|stufe|tier|band|phase|step|niveau)\s+(?P<value>[1-9]|I{1,3}|IV)\b",
    ),
    regex(r"\b(?P<kind>(?-i:[A-Z]{3,}))[ -](?P<value>(?-i:[A-Z]|[1-9]))\b"),
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


_CLASS = Pattern(
    r"\b(?:[Kk]lassen?|[Cc]lass|[Cc]ategor(?:y|ies)|[Kk]ategorie|[Kk]at\.|[Ff]ührerschein|[Ff]ührerausweis|[Ff]ahrerlaubnis)\s*([A-Z]{1,2}\d?E?)\b"
)


_IMPLIED_BY = {
    "B": ("BE", "C1?E?", "D1?E?"),
    "BE": ("C1?E", "D1?E"),
    "C1": ("C1E", "CE?"),
    "C": ("CE",),
    "L": ("T", "BE?", "C1?E?"),
    "AM": ("B", "BE", "A[12]?", "C1?E?"),
}
"""Which other classes of a European driving licence bring one along (Directive
2006/126/EC, Article 6)."""
_NAMES_CLASSES = Pattern(
    r"\b(?:[Ff]ührerschein|[Ff]ührerausweis|[Ff]ahrerlaubnis|[Kk]lassen?|[Kk]at\w*)\W{1,4}[ABCDTLM]\d?E?\b"
)


def check_classes(claim: Claim) -> None:
    """
    A licence of one class is none of another.
    """
    found = list(_CLASS.finditer(claim.text, claim.clause.start, claim.clause.end))
    if not found or not (claim.clause.own or HOLDS.search(claim.piece)):
        return
    for match in found:
        with_it = "|".join((match[1], *_IMPLIED_BY.get(match[1], ())))
        held = re.compile(rf"(?<!\w)(?:{with_it})(?!\w)")
        lines = [
            f
            for f in claim.facts.lines
            if CERTIFICATE.search(f.line.text)
            or f.line.section is Section.CERTIFICATIONS
            or re.search(r"\b(driv|führer|licen[cs]e)", f.line.text, re.IGNORECASE)
        ]
        classed = any(_CLASS.search(f.line.text) for f in lines)
        named = _NAMES_CLASSES.search if match[0].lower().startswith("f") else None
        if named and not any(named(f.line.text) for f in lines):
            continue  # "Führerschein B", where lines tell of no class
        if not (classed or CERTIFICATE.search(claim.piece)):
            continue
        if not any(held.search(f.line.text) for f in lines):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                match[0],
                f"The resume has no {match[0]}. It has: {held_certificates(claim.facts)}.",
            )
        claim.mask(match.start(), match.end())
