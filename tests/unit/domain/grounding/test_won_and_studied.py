"""
What was won, what is studied for, and what no credential tells of.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, ResumeLine, Section

FILM = one_post(
    "en",
    "Otter Films",
    "Camera Assistant",
    "Nominated for Young Lens of the North, 2019",
    "Shortlisted for Best Short Documentary, Harbour Film Festival 2022",
    "Prompted viewers to vote; audience from 3,000 to 4,000",
)
CREDENTIALS = (
    ResumeLine(
        "L90",
        "Managing Sets Safely (2021)",
        Section.CERTIFICATIONS,
        kind=LineKind.LIST,
    ),
    ResumeLine(
        "L91",
        "Studying for the Steadicam Operator certificate (exam not yet taken)",
        Section.CERTIFICATIONS,
        kind=LineKind.LIST,
    ),
)
RESUME = type(FILM)(FILM.contact, FILM.roles, (*FILM.lines, *CREDENTIALS), "en")


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2019 I won the Young Lens of the North award.",
        "Our film won Best Short Documentary at the Harbour Film Festival.",
        "I received the Young Lens of the North.",
        "I hold the Steadicam Operator certificate.",
    ],
)
def test_who_was_only_nominated_did_not_win(sentence):
    """
    Whoever the sentence says has won; and who studies for an exam has not passed it.
    """
    assert FindingCode.CREDENTIAL_UNSUPPORTED in codes_of(RESUME, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I was nominated for Young Lens of the North in 2019 but have not won it.",
        "I am studying for the Steadicam Operator certificate but did not sit it yet.",
        "I am preparing for the Steadicam Operator certificate.",
        "I have been responsible for other people since 2019.",
    ],
)
def test_what_is_begun_or_no_credential_may_be_said(sentence):
    """
    A certificate that only has a word of like meaning is not the one that is meant.
    """
    assert FindingCode.CREDENTIAL_UNSUPPORTED not in codes_of(RESUME, sentence)
