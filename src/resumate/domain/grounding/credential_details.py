"""
What a sentence says of a credential beside its name: the year, the rank, how much of it.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.any_case import AnyCase
from resumate.domain.grounding.certificates import STILL_HELD
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.degrees import UNFINISHED
from resumate.domain.grounding.designations import entries_of, keys_of_entry
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, Section

_HELD = frozenset({Section.CERTIFICATIONS, Section.EDUCATION, Section.AWARDS})
_CREDENTIAL = AnyCase(
    r"\b(certifi\w+|licen[cs]e\w*|registered|registration|charter\w*|accredit\w+|qualifi\w+|course\w*|training|studies|diploma|degree|award\w*|prize|medal"
    r"|\w*(schein|brief|zertifikat|diplom|prüfung|abitur|preis|lehrgang|kurs|studium|bildung)|zertifizier\w+)\b",
)
_YEAR = re.compile(r"(?<![\d–-])(?:19|20)\d\d(?!\d)")


def check_details(claim: Claim) -> None:
    """
    The year, the rank and the extent of a credential must be its own.
    """
    if not (claim.clause.own and _CREDENTIAL.search(claim.piece)):
        return
    told = _told(claim)
    most = max(told.values(), default=0)
    said = [w for w in claim.clause.words if w.weight == 1.0]
    if not most or most < MOSTLY * len(said):
        return
    entries = [entry for entry, hits in told.items() if hits == most]
    _check_year(claim, [*entries, *(e for e, hits in told.items() if hits)])
    _check_rank(claim, entries)
    _check_finished(claim, entries)
    _check_part(claim, entries)


def _told(claim: Claim) -> dict[str, int]:
    """
    The entries of what is held, and how many words of the clause each has.
    """
    said = [w for w in claim.clause.words if w.weight == 1.0]
    told: dict[str, int] = {}
    for facts in claim.facts.lines:
        if facts.line.section not in _HELD and not _CREDENTIAL.search(facts.line.text):
            continue
        parts = entries_of(facts.line.text)
        single = facts.line.kind is LineKind.ENTRY and ";" not in facts.line.text
        whole = single or facts.line.section is Section.EDUCATION or len(parts) == 1
        for entry in [facts.line.text] if whole else parts:
            keys = keys_of_entry(entry, claim.language)
            told[entry] = sum(bool(w.keys & keys) for w in said)
    return told


MOSTLY = 0.5
"""The share of a clause that an entry must tell to be the one that is meant."""


def _check_year(claim: Claim, entries: list[str]) -> None:
    """
    "Registered since 2015" is not who is so since 2017.
    """
    said = _YEAR.findall(claim.piece)
    held = [_YEAR.findall(entry) for entry in entries]
    if len(said) != 1 or not held[0] or _dates_more(claim, said[0]):
        return
    if not any(said[0] in years or _within(said[0], years) for years in held):
        _find(claim, said[0], entries[0])


def _dates_more(claim: Claim, year: str) -> bool:
    """
    Whether another line of that year has a word of the clause: it may be what is dated.
    """
    said = {k for w in claim.clause.words if w.weight == 1.0 for k in w.keys}
    return any(
        year in facts.line.text and said & facts.keys for facts in claim.facts.lines
    )


def _within(year: str, years: list[str]) -> bool:
    return len(years) > 1 and min(years) <= year <= max(years)


_RANKS = (
    AnyCase(r"\b(first (prize|place)|1st|1\. (preis|platz)|erste[nrs]? (preis|platz)|won the|gold)\b"),
    AnyCase(r"\b(second (prize|place)|2nd|2\. (preis|platz)|zweite[nrs]? (preis|platz)|silver|silber\w*|runner[- ]up)\b"),
    AnyCase(r"\b(third (prize|place)|3rd|3\. (preis|platz)|dritte[nrs]? (preis|platz)|bronze)\b"),
)  # fmt: skip


def _check_rank(claim: Claim, entries: list[str]) -> None:
    """
    A second prize is no first one.
    """
    said = {n for n, rank in enumerate(_RANKS) if rank.search(claim.piece)}
    held = {n for n, rank in enumerate(_RANKS) if any(map(rank.search, entries))}
    if said and held and not said & held:
        _find(claim, claim.piece.strip(), entries[0])


_FINISHED = AnyCase(
    r"\b(completed|finished|passed|earned|gained|obtained|graduated|certified|abgeschlossen\w*|bestanden|absolviert|erworben|beendet)\b"
)


def _check_finished(claim: Claim, entries: list[str]) -> None:
    """
    What goes on, or is yet to come, is not finished.
    """
    if not _FINISHED.search(claim.piece) or UNFINISHED.search(claim.piece):
        return
    if all(
        UNFINISHED.search(STILL_HELD.sub("", entry))
        and not _FINISHED.search(STILL_HELD.sub("", entry))
        for entry in entries
    ):
        _find(claim, claim.piece.strip(), entries[0])


_PART = AnyCase(
    r"\b(part|teil|level|stage|stufe|module?|modul) (\d|[IVX]+|one|two|eins|zwei)\b|\b(candidate|basic|introductory|introduction|foundation|awareness|grundkurs|einführung\w*|basis\w*|grundkenntnisse)\b",
)
_WHOLE = AnyCase(
    r"\b(fully|full|completely|certified|charterholder|vollständig|voll)\b"
)


def _check_part(claim: Claim, entries: list[str]) -> None:
    """
    Who passed the first part is not certified.
    """
    if not _WHOLE.search(claim.piece) or _PART.search(claim.text):
        return
    if _PART.search(entries[0]):
        _find(claim, claim.piece.strip(), entries[0])


def _find(claim: Claim, span: str, entry: str) -> None:
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED, span, f"The resume says: {entry}."
    )
