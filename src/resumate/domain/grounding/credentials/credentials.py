"""
Degrees, certificates, licences, languages, grades and prizes that a sentence claims.
"""

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.certificates import check_certificates
from resumate.domain.grounding.credentials.credential_details import check_details
from resumate.domain.grounding.credentials.degrees import check_degrees
from resumate.domain.grounding.credentials.designations import check_designations
from resumate.domain.grounding.credentials.driving_classes import check_classes
from resumate.domain.grounding.credentials.earned_year import check_earned_year
from resumate.domain.grounding.credentials.graded import check_marks
from resumate.domain.grounding.credentials.honours import check_honours, check_won
from resumate.domain.grounding.credentials.schools import check_schools
from resumate.domain.grounding.credentials.spoken import check_languages
from resumate.domain.grounding.credentials.taken_papers import check_taken_papers


def check_credentials(claim: Claim) -> None:
    """
    Degrees, certificates, licences and language levels must be the resume's.
    """
    check_degrees(claim)
    if claim.clause.own:
        check_honours(claim)
    check_won(claim)
    check_languages(claim)
    check_marks(claim)
    check_classes(claim)
    check_certificates(claim)
    check_designations(claim)
    check_details(claim, dated=not check_taken_papers(claim))
    check_earned_year(claim)
    check_schools(claim)
