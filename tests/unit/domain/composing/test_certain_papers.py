"""
What stands among papers is told as one only where its words, its giver or its day say
that it is one.
"""

# ruff: noqa: E501 - lines are read whole

import pytest

from resumate.domain.composing.english.papers.certain_papers import is_certain
from resumate.domain.composing.english.papers.certificates import certificates
from resumate.domain.composing.english.papers.degrees import degree
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import ResumeLine, Section

TOLD = {
    "Level 3 Award dry stone walling for farms - Nov 2024": "I hold a Level 3 Award in dry stone walling for farms.",
    "Diploma for thatchers 2020": "I hold a Diploma for thatchers.",
    "SVQ Level 3 Stone & Heating 2011": "I hold the SVQ Level 3 Stone & Heating certificate.",
    "Abrasive Wheels 2020": "I hold the Abrasive Wheels certificate.",
    "The new tyre regulation, 2 days, 2025": "I completed the course “The new tyre regulation”.",
    "Member, Guild of Stone Carvers (GSC)": "I am a member of the Guild of Stone Carvers (GSC).",
    "Member, Institute of Brewing": "I am a member of the Institute of Brewing.",
    "Member IBMS since 2014": "I am a member of IBMS.",
    "Dietitians Registration Board, CORU: registered since May 2019": "I am registered with the Dietitians Registration Board (CORU).",
    "Hoof Trimmer (AHT registered)": "I am an AHT registered Hoof Trimmer.",
    "Garda vetted through Oak House, May 2025": "I am Garda vetted through Oak House.",
    "Driving licence: Full, clean (Category B)": "I hold a full clean driving licence (Category B).",
    "Driving licence: full UK, category B": "I hold a full UK driving licence (category B).",
    "Driving licence categories B, C1": "I hold a driving licence (categories B, C1).",
    "Forklift CPC up to date - card runs out Sept 2029": "I hold the Forklift CPC certificate.",
    "Port medical card good thru 5/2028": "I hold a Port medical card.",
    "Driver CPC - in date till Sept 2029": "I hold the Driver CPC certificate.",
    "Occupational First Aid (2025, valid to 2027)": "I hold the Occupational First Aid certificate.",
    "Working With Children Check (employee), valid to January 2030": "My certificates and courses include Working With Children Check (employee).",
    "ATLS, APLS | exp. 08/2029": "My certificates and courses include ATLS and APLS.",
    "Hanging baskets, introductory two-day course, 2023": "I completed the Hanging baskets course.",
    "Registered Professional Surveyor of Queensland (Mining), 2020": "I am a Registered Professional Surveyor of Queensland (Mining).",
    "Professional Engineer (PE), 2015": "I am a Professional Engineer (PE, 2015).",
    "ISTQB Certified Tester Foundation Level, 2019": "I hold the ISTQB Certified Tester Foundation Level certificate.",
    "RHS certified: Soil, Pests (2022)": "I am RHS certified (Soil, Pests).",
    "GOsC registered osteopath": "I am a GOsC registered osteopath.",
    "R (Intermediate), HackerRank, 2031": "I hold the R certificate (Intermediate, HackerRank).",
    "Moffett - trained in house, 2017": "My certificates and courses include Moffett (trained in house).",
}
NONE = (
    "6 points (TS10, June 2023)",
    "Open availability except Friday mornings",
    "Clean MVR (last ticket 2019, paid)",
    "Scioto Vale Truck Driving Academy",
    "Tools: SAP, Excel",
    "Volunteer: soup kitchen, second Sunday each month",
    "Working towards: Level 3 Joinery",
    "Crane ticket: test booked for May",
    "2024 | Board crates | £1.7m in year one, margin 4 points above wood",
    "2022 | Felt switch, salad group | 94% of volume moved in 8 months",
    "The future of tyres, 2025",
    "Over 640 logged scientific dives, 2025",
    "GCSEs (2024)",
)
SURE = ("Sea Survival", "OSHA 10", "Woodchipper (Lantra)", "Legionella awareness")


def _line(text, section=Section.CERTIFICATIONS):
    return Point(PointKind.CREDENTIAL, (ResumeLine("L1", text, section),))


def _told(text):
    return " ".join(said.text for said in certificates([_line(text)], also=False))


@pytest.mark.parametrize(("line", "said"), TOLD.items())
def test_a_paper_is_said_as_what_it_is(line, said):
    """
    A membership, a register, a licence, or what is held.
    """
    assert _told(line) == said


@pytest.mark.parametrize("line", NONE)
def test_what_is_no_paper_is_told_as_none(line):
    """
    Points, hours, an institute alone, tools, and what is still to come.
    """
    assert not _told(line)


@pytest.mark.parametrize("paper", SURE)
def test_what_a_paper_is_known_by(paper):
    """
    A name, initials, who gave it, or a word of such papers.
    """
    assert is_certain(paper, paper)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "BSc Eng (Mining), Karoo University",
            "I hold a BSc Eng (Mining) from Karoo University.",
        ),
        (
            "Honours B.A., Classics, Lakehead University",
            "I hold an Honours B.A. in Classics from Lakehead University.",
        ),
        (
            "BA (Hons) Drama, Second Class Honours, Thames University",
            "I hold a BA (Hons) in Drama (Second Class Honours) from Thames University.",
        ),
        ("fitter apprenticeship periods 1-3, Peace Valley College", None),
        (
            "9 credits toward B.S. in Nursing, Southcoast State University (online, part time), 2025 - present",
            "I am studying for a B.S. in Nursing at Southcoast State University.",
        ),
    ],
)
def test_a_degree_is_named_whole(line, said):
    """
    With its class in a bracket, without how it is studied; a part of one is none.
    """
    told = degree(_line(line, Section.EDUCATION))

    assert (told and told.text) == said
