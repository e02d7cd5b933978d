"""
Claims of all that is asked, beside what the resume answers of it.
"""

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting_reading import read_posting

DENTAL = one_post(
    "en",
    "Elm Street Dental",
    "Dental Nurse",
    "Assist at the chair with fillings, crowns and root canals",
    "Sterilise instruments and keep the infection control log",
    "Helped at one implant surgery",
)
ASKED = """Dental Nurse - Orchard Dental Care

What you need
- experience of chairside assistance with fillings and crowns
- infection control
{more}
"""
ANSWERED = read_posting(ASKED.format(more=""))
RADIOGRAPHY = read_posting(ASKED.format(more="- a radiography qualification"))
IMPLANTS = read_posting(ASKED.format(more="- experience of implant surgery"))
ALL = [
    "I meet every one of your requirements.",
    "I tick every box in your advert.",
    "All of your criteria are met by my experience.",
    "Everything you ask for, I have done before.",
    "There is no point in your advert that I do not cover.",
    "I bring everything you are looking for.",
]


def codes(sentence, posting):
    """
    What is found in a sentence of a letter to that practice.
    """
    judged = check_letter(sentence, DENTAL, posting, language="en", today=TODAY)
    return {f.code for s in judged.sentences for f in s.findings}


@pytest.mark.parametrize("sentence", ALL)
@pytest.mark.parametrize("posting", [RADIOGRAPHY, IMPLANTS])
def test_who_claims_all_that_is_asked_claims_each_of_it(sentence, posting):
    """
    One requirement of which no line tells, or only that one helped, makes it false.
    """
    assert FindingCode.SKILL_UNSUPPORTED in codes(sentence, posting)


@pytest.mark.parametrize("sentence", ALL)
def test_all_that_is_asked_may_be_claimed_where_the_resume_answers_it(sentence):
    """
    The claim needs no line with its own words.
    """
    assert set() == codes(sentence, ANSWERED)


@pytest.mark.parametrize(
    "sentence",
    [
        "I meet most of your requirements.",
        "I meet all but one of your requirements.",
        "I do not meet every point of your list, but I learn fast.",
        "I would do everything you need.",
        "I have read every point in your advert.",
    ],
)
def test_most_of_what_is_asked_is_not_all_of_it(sentence):
    """
    Nor is what one leaves out, would do or has read.
    """
    assert set() == codes(sentence, RADIOGRAPHY)
