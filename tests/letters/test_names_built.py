"""
Names of schools and firms that are built of words and places of the resume.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

VET = read_resume(
    as_text(
        """
Moira Tennant
Dundee | moira@example.com

WORK EXPERIENCE

Veterinary Nurse, Carnoustie Clinic, Perth
April 2018 – Present
- Nurse cats and dogs after operations
- Vaccinated 40 rabbits at Ashgrove High School

Stable Hand, Whin Feeds, Arbroath
June 2013 – March 2018
- Fed and groomed nine horses

EDUCATION
BSc Veterinary Nursing, Dundee Abbey University, 2018
Diploma, Perth College, 2013
"""
    )
)
UNKNOWN = {FindingCode.EMPLOYER_UNKNOWN, FindingCode.CREDENTIAL_UNSUPPORTED}


@pytest.mark.parametrize(
    "sentence",
    [
        "I worked at Perth Clinic.",
        "I worked for Arbroath Feeds.",
        "I worked for Dundee Abbey University.",
        "I studied veterinary nursing at the University of Dundee.",
        "I graduated from the University of Perth.",
        "I graduated from Ashgrove High School.",
    ],
)
def test_a_name_built_of_a_place_is_another_name(sentence):
    """
    Whatever words of it the resume has elsewhere: where one lived, where a job was
    done, and where one studied and did not work.
    """
    assert codes_of(VET, sentence) & UNKNOWN


@pytest.mark.parametrize(
    "sentence",
    [
        "I work at Carnoustie Clinic in Perth.",
        "I worked for Whin Feeds in Arbroath.",
        "I worked at Feeds while I studied.",
        "I studied veterinary nursing at Dundee Abbey University.",
        "I graduated from Dundee Abbey University.",
        "I hold a diploma from Perth College.",
        "I worked for a diploma at Perth College.",
    ],
)
def test_the_name_itself_may_be_told(sentence):
    """
    In whole, in short, and with its place.
    """
    assert not codes_of(VET, sentence) & UNKNOWN


@pytest.mark.parametrize("form", ["Ltd", "Inc", "GmbH"])
def test_what_opens_a_sentence_is_no_part_of_a_name(form):
    """
    "At Larch Signs Ltd, I …" names Larch Signs Ltd, and no firm of its own.
    """
    resume = read_resume(
        as_text(
            f"Ida Roe\nida@example.com\n\nEXPERIENCE\n\nSigner, Larch Signs {form}\n"
            "March 2019 - present\n- Cut build times by 35% for 60 shops\n"
        )
    )

    assert not codes_of(resume, f"At Larch Signs {form}, I cut build times by 35%.")
    assert codes_of(resume, f"At Birch Signs {form}, I cut build times by 35%.")
