"""
A year of one thing told of another: of a degree, a post, a school.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

SURVEYOR = read_resume(
    as_text(
        """
Ines Halloran
Cardiff | ines@example.com

WORK EXPERIENCE

Land Surveyor, Tamarisk Mapping Bureau, Cardiff
April 2018 – Present
- Survey building sites with total stations and drones
- Draw up site plans for 30 builders a year

Survey Technician, Penhale Quarry, Bodmin
June 2013 – March 2018
- Measured stockpiles every month

Trainee Technician, Roskear Drawing Office, Bodmin
2010 – 2013
- Traced old maps

EDUCATION
MSc Geomatics, University of Exmouth, 2018
BSc Geography, Tavy College, 2013
Apprenticeship in Surveying, Bodmin Technical School, 2010 – 2012

CERTIFICATES
Drone Pilot Licence, 2020
"""
    )
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I graduated in 2020.",
        "I earned my master's degree in 2013.",
        "I completed my MSc in 2020.",
        "I graduated from Tavy College in 2018.",
        "I finished my apprenticeship in 2010.",
        "I took my drone pilot licence in 2018.",
        "I have been a land surveyor since 2013.",
        "I left the quarry in 2013.",
        "I joined the bureau in 2013.",
        "I studied geomatics at Tavy College.",
        "I studied geography at the University of Exmouth.",
    ],
)
def test_a_year_or_a_school_is_its_own(sentence):
    """
    What the resume dates otherwise, or took elsewhere, is told falsely, though it has
    that year of something else.
    """
    assert codes_of(SURVEYOR, sentence) & {
        FindingCode.NUMBER_WRONG_MEANING,
        FindingCode.ROLE_MIXED,
        FindingCode.CREDENTIAL_UNSUPPORTED,
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "I graduated in 2018.",
        "I earned my master's degree in 2018.",
        "I graduated from Tavy College in 2013.",
        "I finished my apprenticeship in 2012.",
        "I took my drone pilot licence in 2020.",
        "I have been a land surveyor since 2018.",
        "I left the quarry in 2018.",
        "I joined the bureau in 2018.",
        "I studied geomatics at the University of Exmouth.",
        "I studied geography at Tavy College.",
        "I earned my licence for drones in 2020.",
    ],
)
def test_its_own_year_and_school_may_be_told(sentence):
    """
    The end of a post or of studies, and when the present title began.
    """
    assert set() == codes_of(SURVEYOR, sentence)


GERMAN = read_resume(
    as_text(
        """
Jule Ahrens
Emden

Berufserfahrung

Vermessungsingenieurin, Kartenbüro Tamm, Emden
04/2018 – heute
- Baugelände mit Tachymeter vermessen

Ausbildung
Master Geomatik, Hochschule Emden, 2017
"""
    )
)


def test_a_german_degree_has_its_own_year():
    """
    "2018 habe ich mein Masterstudium abgeschlossen" is not who did so in 2017.
    """
    said = "Mein Masterstudium in Geomatik habe ich {} abgeschlossen."

    assert codes_of(GERMAN, said.format(2018))
    assert set() == codes_of(GERMAN, said.format(2017))
