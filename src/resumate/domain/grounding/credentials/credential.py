"""
What a resume tells of each degree, certificate, licence and prize, entry by entry.
"""

import re
from dataclasses import dataclass
from datetime import date

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.standing import (
    BEGUN,
    LAPSED,
    NOT_WON,
    RUN_OUT,
    STANDINGS,
    Standing,
    is_to_come,
    standings,
)
from resumate.domain.language.words import Word, is_function, keys_of, plain_keys, words
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Section

HELD = frozenset({Section.CERTIFICATIONS, Section.EDUCATION, Section.AWARDS})
_IN_ONE = frozenset({Section.EDUCATION, Section.AWARDS})
"""Sections whose lines tell of one thing, at commas too."""
CREDENTIAL = AnyCase(
    r"\b(certifi\w+|licen[cs]e\w*|registered|registration|charter\w*|accredit\w+|qualifi\w+|course\w*|training|studies|diploma|degree|award\w*|prize|medal|cards?|permit|ticket"
    r"|\w*(schein|brief|zertifikat|diplom|prüfung|abitur|preis|lehrgang|kurs|studium|bildung|erlaubnis|lizenz|nachweis)|zertifizier\w+)\b",
)
_PRIZE = AnyCase(r"\w*(prize|award|medal|preis|auszeichnung)\b")
_TOLD_LAST = (BEGUN, LAPSED)
_MOSTLY = 0.5
"""The share of a clause that an entry must tell to be the one that is meant."""


@dataclass(frozen=True, slots=True)
class Credential:
    """
    One entry of a line, and what it says beside the name.
    """

    within: str
    """Its line, or what stands there between semicolons."""
    text: str
    keys: frozenset[str]
    standings: tuple[Standing, ...]
    """The ways in which it is not held in full."""


def rests_on_paper(claim: Claim, line: ResumeLine) -> bool:
    """
    Whether the line is of what is held, and the sentence rests on it.
    """
    return line.section in HELD and line.id in claim.judgement.support


def meant(claim: Claim) -> list[Credential]:
    """
    The credentials that tell most of what the clause says, if they tell mostly that;
    where it has plain words alone, all of them.
    """
    named = _named(claim)
    telling = [w for w in named if w.weight == 1.0]
    said = telling or named
    told = [
        (sum(bool(plain_keys(w.keys) & c.keys) for w in said), c)
        for c in _held(claim.facts, claim.today)
    ]
    most = max((hits for hits, _ in told), default=0)
    if not most and _PRIZE.search(claim.piece):
        return [c for _, c in told if _PRIZE.search(c.text)]
    if not most or most < (_MOSTLY if telling else 1.0) * len(said):
        return []
    return [c for hits, c in told if hits == most]


def _named(claim: Claim) -> list[Word]:
    """
    The words of a clause that may name a credential.
    """
    return [
        w
        for w in claim.clause.words
        if not is_function(w.lower, claim.language) and not _says_how(w.text)
    ]


@remembered(4_096)
def _says_how(text: str) -> bool:
    return any(s.more.match(text) for s in STANDINGS)


@remembered(64)
def _held(facts: Facts, today: date) -> tuple[Credential, ...]:
    """
    The entries of all lines that tell of credentials.
    """
    return tuple(
        credential
        for line in facts.content.lines
        if line.section in HELD
        or CREDENTIAL.search(line.text)
        or NOT_WON.told.search(line.text)
        for credential in credentials(line, facts.language, today)
    )


@remembered(2_000)
def credentials(line: ResumeLine, language: str, today: date) -> tuple[Credential, ...]:
    """
    The entries of a line; studies are one, and so is what is told in one breath.
    """
    entry = line.kind is LineKind.ENTRY and not _LAPSED_ALONE.search(line.text)
    whole = entry or line.section in _IN_ONE
    entries = entries_of(line.text)
    if whole and ";" not in line.text:
        entries = [line.text]
    return tuple(
        Credential(
            text if ";" in line.text else line.text,
            text,
            keys_of_entry(text, language),
            standings(text, line.section, today),
        )
        for text in entries
    )


_LAPSED_ALONE = regex(rf", ?[A-ZÄÖÜ][^,]*? \(?(?i:{RUN_OUT})\b")
"""What lapsed by itself: "Führerschein B, C95 abgelaufen"."""


def begun(line: ResumeLine, claim: Claim) -> bool:
    """
    Whether the line tells of studies, or of an exam, that are not yet done.
    """
    held = credentials(line, claim.language, claim.today)
    return any(BEGUN in c.standings for c in held)


def owns_begun(claim: Claim) -> bool:
    """
    Whether the clause says itself that something is not yet done, or when it will be;
    or what it stands behind: "expected: ...".
    """
    label = _LABEL.search(claim.text, 0, claim.clause.start)
    said = f"{label[0]}{claim.piece}" if label else claim.piece
    return bool(BEGUN.owned.search(said)) or is_to_come(said, claim.today)


_LABEL = regex(r"[^.;:,(]+: ?$")


_COMMA = regex(
    r",(?!\s*(?:part|level|stage|module|teil|stufe|modul)\b)(?![^()]{0,99}\))",
    re.IGNORECASE,
)


def entries_of(text: str) -> list[str]:
    """
    The entries of a line that lists things, at its semicolons, else at its commas.
    """
    if ";" in text:
        return [entry.strip() for entry in text.split(";") if entry.strip()]
    entries: list[str] = []
    for part in _COMMA.split(text):
        entry = part.strip()
        goes_with = entry[:1].islower() and any(s.told.match(entry) for s in _TOLD_LAST)
        if entries and goes_with:
            entries[-1] += f", {entry}"  # "HubSpot course, in progress"
        elif entry:
            entries.append(entry)
    return entries


@remembered(2_000)
def keys_of_entry(entry: str, language: str) -> frozenset[str]:
    """
    The keys of all words of an entry.
    """
    return keys_of(words(entry, language))
