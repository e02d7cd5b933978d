"""
Certificates and licences that a sentence claims.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.any_case import AnyCase
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.degrees import HOLDS, UNFINISHED
from resumate.domain.grounding.facts import Facts
from resumate.domain.grounding.line_facts import LineFacts
from resumate.domain.grounding.validity import LAPSED
from resumate.domain.grounding.words import Word, is_function
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, Section

_CERTIFICATE = AnyCase(
    r"\b(certifi\w+|licen[cs]e\w*|accredit\w+|chartered|zertifi(?!zierung)\w+|führerschein\w*|approbation\w*|zulassung\w*"
    r"|state[- ]registered|(?:qualified|trained) as|geprüfte?[rnms]?|board[- ]certified|weiterbildung\w*|examiniert\w*|staatlich (?:anerkannt|geprüft)\w*"
    r"|diver|lizenz\w*|befähigung\w*|schein|(?!anschein|wahrschein|sonnen)\w{3,}(?:schein|lizenz|zertifikat|patent)e?s?)\b",
)
_HELD_SECTIONS = frozenset({Section.CERTIFICATIONS, Section.EDUCATION, Section.AWARDS})
_PLAIN = frozenset(
    """
    cover covers includes vehicles trained training qualified qualification qualify belegt nachgewiesen bestätigt
    certified certification certifications certificate certificates licensed licence license licensed
    hold holding obtain earn complete pass valid state completed passed obtained earned
    accredited chartered zertifiziert zertifizierte zertifizierter zertifikat zertifizierung
    weiterbildung zertifikaten zählen zählt gehören gehört abgeschlossen erworben besitze absolviert level category klasse degree field
    sein bin current full registered become hands register currently
    """.split()
)


def check_certificates(claim: Claim) -> None:
    """
    Certificates and licences must be the resume's.
    """
    match = _CERTIFICATE.search(claim.text, claim.clause.start, claim.clause.end)
    if match is None or not (claim.clause.own or HOLDS.search(claim.piece)):
        return
    if _is_work(claim, match) or _PERMITS.search(claim.piece):
        return
    for item in _items(claim, match):
        if not item:
            continue
        holders = [f for f in claim.facts.lines if _holds(f, item)]
        span = claim.text[item[0].start : item[-1].end]
        if holders:
            claim.judgement.rest_on([holders[0].line.id], 1.0)
        elif not any(
            span in f.span or f.span in span for f in claim.judgement.findings
        ):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                span,
                f"The resume has no certificate or licence for {span}. It has: "
                f"{_held(claim.facts)}.",
            )
        for word in item:
            claim.mask(word.start, word.end)
    claim.mask(match.start(), match.end())
    for word in claim.clause.words:
        if word.lower in _PLAIN:
            claim.mask(word.start, word.end)


_PERMITS = AnyCase(
    r"\b(darf|dürfen|erlaubt|berechtigt|licen[cs]es? (?:also )?(?:covers?|includes?)|allows? me|entitles? me|permits? me|lets me)\b",
)
"""What is allowed by a licence is no other licence."""
_DESIGNATED = (
    re.compile(
        r"\b(?P<kind>level|stage|stufe|tier|phase|step|niveau)\s+(?P<value>[1-9]|I{1,3}|IV)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?P<kind>(?-i:[A-Z]{3,}))[ -](?P<value>(?-i:[A-Z]|[1-9]))\b"),
    re.compile(
        r"\b(?P<value>foundation|basic|advanced|expert|intermediate|professional|practitioner|master|associate)[ -](?P<kind>level|stufe|kurs|course|grade)\b",
        re.IGNORECASE,
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
                for f in claim.facts.lines
                for m in pattern.finditer(f.line.text)
                if m["kind"].lower() == match["kind"].lower()
            ]
            if held and all(m["value"].lower() != match["value"].lower() for m in held):
                claim.judgement.find(
                    FindingCode.CREDENTIAL_UNSUPPORTED,
                    match[0],
                    f"The resume has {held[0][0]}, not {match[0]}.",
                )


def _is_work(claim: Claim, match: re.Match[str]) -> bool:
    """
    Whether only lines of work have the word: then it is what was worked on.
    """
    word = match[0].lower()
    lines = [f.line for f in claim.facts.lines if word in f.line.text.lower()]
    return bool(lines) and all(
        line.section is Section.EXPERIENCE and line.kind is LineKind.BULLET
        for line in lines
    )


_CLASS = re.compile(
    r"\b(?:[Kk]lassen?|[Cc]lass|[Cc]ategor(?:y|ies)|[Kk]ategorie)\s+([A-Z]{1,2}\d?E?)\b"
)


def check_classes(claim: Claim) -> None:
    """
    A licence of one class is none of another.
    """
    if not (claim.clause.own or HOLDS.search(claim.piece)):
        return
    for match in _CLASS.finditer(claim.text, claim.clause.start, claim.clause.end):
        held = re.compile(rf"(?<!\w){match[1]}(?!\w)")
        lines = [
            f
            for f in claim.facts.lines
            if _CERTIFICATE.search(f.line.text)
            or f.line.section is Section.CERTIFICATIONS
            or re.search(r"\b(driv|führer|licen[cs]e)", f.line.text, re.IGNORECASE)
        ]
        classed = any(_CLASS.search(f.line.text) for f in lines)
        if not (classed or _CERTIFICATE.search(claim.piece)):
            continue
        if not any(held.search(f.line.text) for f in lines):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                match[0],
                f"The resume has no {match[0]}. It has: {_held(claim.facts)}.",
            )
        claim.mask(match.start(), match.end())


def _items(claim: Claim, match: re.Match[str]) -> list[list[Word]]:
    """
    The words that say what is certified, on both sides of the word that says so.
    """
    left = claim.text[claim.clause.start : match.start()]
    begin = claim.clause.start + _last_break(left)
    right = claim.text[match.end() : claim.clause.end]
    stop = re.search(
        r"\s(?:since|is|was|dates|expires|runs|lasts|covers|ends|remains|has|comes|gives|proves|ist|war|which|that|and (?:have|am|work\w*|I|use|used|know|speak|bring|can|also|did|do|build|built|run|teach|taught|learnt|learned|habe|bin|arbeite|spreche|nutze)\b|for \w+ years|from the|at|so|habe|by|valid|to|where"
        r"|with (?:the|my)|while)\b|[;:.]",
        right,
    )
    end = match.end() + (stop.start() if stop else len(right))
    inside = [w for w in _named(claim) if begin <= w.start < end]
    items: list[list[Word]] = [[]]
    for word in inside:
        previous = items[-1][-1].end if items[-1] else word.start
        if re.search(r",|\band\b|\bund\b|\bsowie\b", claim.text[previous : word.start]):
            items.append([])
        items[-1].append(word)
    return items


def _named(claim: Claim) -> list[Word]:
    return [
        w
        for w in claim.clause.words
        if w.lower not in _PLAIN
        and w.start not in claim.masked
        and (w.weight or w.capitalised)
        and not is_function(w.lower, claim.language)
        and not w.lower[0].isdigit()
        and len(w.text) > 1
        and w.lower not in {"ich", "meine", "die", "zur", "my", "state"}
    ]


def _last_break(left: str) -> int:
    breaks = [
        m.end()
        for m in re.finditer(
            r"[,;:]|\b(?:I|am|hold|have|has|earned|with|als|bin|eine?n?|an?|the|my|and|und|habe|hält|obtained|completed)\s",
            left,
        )
    ]
    return max(breaks, default=0)


def _holds(facts: LineFacts, item: list[Word]) -> bool:
    entry = facts.line.kind is LineKind.ENTRY
    if (
        facts.line.section not in _HELD_SECTIONS
        and not entry
        and not _CERTIFICATE.search(facts.line.text)
    ):
        return False
    told = facts.line.text
    if facts.line.section is Section.CERTIFICATIONS:
        told = _STILL_HELD.sub("", told)
    if UNFINISHED.search(told) and len(facts.words) < 12:  # noqa: PLR2004
        return False
    if _lapsed(facts, item):
        return False
    plain = {k for k in facts.keys if k[0] != "="}
    text = facts.line.text.lower()
    named = [p for w in item if w.technical for p in _proper_parts(w.text)]
    if any(part.lower() not in text for part in named):
        return False
    hit = sum(bool({k for k in w.keys if k[0] != "="} & plain) for w in item)
    return hit >= max(1, 0.75 * len(item))


_STILL_HELD = re.compile(r"\b(current|present|since|seit|heute)\b", re.IGNORECASE)
"""Of a course this says that it goes on; of a certificate, that it is valid."""


def _lapsed(facts: LineFacts, item: list[Word]) -> bool:
    """
    Whether the part of the line that names the certificate says that it has run out.
    """
    return any(
        LAPSED.search(part) and any(w.lower in part.lower() for w in item)
        for part in facts.line.text.split(";")
    )


def _proper_parts(name: str) -> list[str]:
    """
    The parts of a hyphened name that are names themselves: RHCSA of "RHCSA-zertifiziert".
    """
    parts = name.split("-")
    proper = [p for p in parts if not _CERTIFICATE.search(p)]
    return ["-".join(proper)] if len(parts) > 1 else []


def _held(facts: Facts) -> str:
    held = [
        f.line.text for f in facts.lines if f.line.section is Section.CERTIFICATIONS
    ]
    return "; ".join(held[:4]) or "none"
