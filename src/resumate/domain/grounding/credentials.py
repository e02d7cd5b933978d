"""
Degrees, certificates, licences, languages, grades and prizes that a sentence claims.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.any_case import AnyCase
from resumate.domain.grounding.certificates import check_certificates
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credential_details import check_details
from resumate.domain.grounding.degrees import OTHERS, check_degrees, check_honours
from resumate.domain.grounding.designations import check_classes, check_designations
from resumate.domain.grounding.spoken import check_languages
from resumate.domain.grounding.validity import check_studied, check_validity
from resumate.domain.letter import FindingCode


def check_credentials(claim: Claim) -> None:
    """
    Degrees, certificates, licences and language levels must be the resume's.
    """
    piece = claim.piece
    if not OTHERS.search(piece) or re.search(r"\bI (hold|have|earned)\b", piece):
        check_degrees(claim)
    if claim.clause.own:
        check_honours(claim)
    check_validity(claim)
    check_studied(claim)
    check_languages(claim)
    check_certificates(claim)
    check_classes(claim)
    _check_grades(claim)
    _check_awards(claim)
    _check_named_only(claim)
    check_designations(claim)
    check_details(claim)


_WON = AnyCase(
    r"\b(won|winner|awarded|received|gewann\w*|gewonnen|preisträger\w*)\b",
)
_AWARD = AnyCase(r"\w*(prize|award|medal|preis|auszeichnung)\b")
_NOT_WON = AnyCase(
    r"\b(finalists?|short[- ]?list\w*|nominat\w*|nominee|runner[- ]up|honou?rable mention|finalist\w*|nominiert\w*"
    r"|(?:second|third|2nd|3rd) (?:place|prize)|[23]\. (?:platz|preis)|silver|bronze|silber\w*|zweite[nr]? (?:platz|preis)|dritte[nr]? (?:platz|preis))\b",
)


def _check_awards(claim: Claim) -> None:
    """
    Who was only named for a prize has not won it.
    """
    award = _AWARD.search(claim.text, claim.clause.start, claim.clause.end)
    if award is None or not _WON.search(claim.piece):
        return
    named = [f for f in claim.facts.lines if _AWARD.search(f.line.text)]
    said = [w for w in claim.content if w.capitalised and not w.technical]
    about = [f for f in named if any(w.keys & f.keys for w in said)] or named
    if about and all(_NOT_WON.search(f.line.text) for f in about):
        claim.judgement.find(
            FindingCode.CREDENTIAL_UNSUPPORTED,
            award[0],
            f"The resume does not say that it was won: {about[0].line.text}",
        )


def _check_named_only(claim: Claim) -> None:
    """
    Nor has who was a finalist for a title that has no "prize" in its name.
    """
    if _NOT_WON.search(claim.piece) or not (
        claim.clause.own and _TITLED.search(claim.piece)
    ):
        return
    for facts in claim.facts.lines:
        named = [w for w in facts.words if w.capitalised and not _NOT_WON.match(w.text)]
        told = [w for w in named if any(w.keys & c.keys for c in claim.clause.words)]
        if _NOT_WON.search(facts.line.text) and len(told) >= max(2, 0.6 * len(named)):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                claim.text[claim.clause.start : claim.clause.end],
                f"The resume does not say that it was won: {facts.line.text}",
            )


_TITLED = AnyCase(
    r"\b(won|win|winner|named|awarded|became|crowned|chosen|voted|am|was|took|gewann\w*|gewonnen|gewählt|ausgezeichnet|wurde|bin)\b",
)
_GRADE = re.compile(
    r"(?:\bmit (?:der (?:Gesamt)?note )?[„\"»“]|\b\w*[Nn]ote [„\"»“]?|\bPrädikat [„\"»“]?)"
    r"(?P<grade>sehr gut|gut|befriedigend|ausreichend)\b"
)


def _check_grades(claim: Claim) -> None:
    """
    A grade in words must be one that a line gives.
    """
    for match in _GRADE.finditer(claim.text, claim.clause.start, claim.clause.end):
        held = {
            m["grade"] for f in claim.facts.lines for m in _GRADE.finditer(f.line.text)
        }
        if match["grade"] not in held:
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                match["grade"],
                f"The resume does not give the grade {match['grade']}.",
            )
