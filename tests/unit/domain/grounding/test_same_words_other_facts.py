"""
Sentences in the resume's own words that tell another fact, or the same fact otherwise.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

BULLET, ENTRY, LIST = LineKind.BULLET, LineKind.ENTRY, LineKind.LIST
NOW = Role("P1", "Harrow Mill", "Site Fitter", PartialDate(2020), None, current=True)
THEN = Role("P2", "Kelso Works", "Fitter", PartialDate(2015), PartialDate(2019))
WORK = Section.EXPERIENCE
RESUME = ResumeContent(
    Contact("Ada Kerr"),
    (NOW, THEN),
    (
        ResumeLine(
            "L1", "Site Fitter, Harrow Mill, 2020 – present", WORK, "P1", kind=ENTRY
        ),
        ResumeLine("L2", "Mentored three junior fitters", WORK, "P1", kind=BULLET),
        ResumeLine(
            "L3", "Led a team of 4 fitters on the crane", WORK, "P1", kind=BULLET
        ),
        ResumeLine("L4", "Rebuilt the boiler house in 2021", WORK, "P1", kind=BULLET),
        ResumeLine(
            "L5", "Sat as chairperson of the safety committee", WORK, "P1", kind=BULLET
        ),
        ResumeLine("L6", "Fitter, Kelso Works, 2015 – 2019", WORK, "P2", kind=ENTRY),
        ResumeLine("L7", "Repaired pumps for 12 farms", WORK, "P2", kind=BULLET),
        ResumeLine(
            "L8", "Certificate in Building, 18/36 units", Section.EDUCATION, kind=ENTRY
        ),
        ResumeLine(
            "L9",
            "Licensed Building Practitioner; A-grade electrical licence",
            Section.CERTIFICATIONS,
            kind=LIST,
        ),
        ResumeLine(
            "L10", "English (native), te reo Maori", Section.LANGUAGES, kind=LIST
        ),
    ),
    "en",
)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I mentored 4 junior fitters.", FindingCode.NUMBER_WRONG_MEANING),
        ("I have mentored four fitters.", FindingCode.NUMBER_WRONG_MEANING),
        ("In 2019 I rebuilt the boiler house.", FindingCode.NUMBER_WRONG_MEANING),
        ("In 2020 I repaired pumps for 12 farms.", FindingCode.NUMBER_WRONG_MEANING),
        ("Brightwave trusted me with its boilers.", FindingCode.EMPLOYER_UNKNOWN),
        ("After Tidepool Gas hired me, I led a team.", FindingCode.EMPLOYER_UNKNOWN),
        ("I have completed 20 of 36 units.", FindingCode.NUMBER_UNSUPPORTED),
        ("I have done 20/36 units.", FindingCode.NUMBER_UNSUPPORTED),
        ("I hold a B-grade licence.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("I hold the LBW licence.", FindingCode.CREDENTIAL_UNSUPPORTED),
    ],
)
def test_the_same_words_may_tell_another_fact(sentence, code):
    """
    A number, a year or a deed of the resume told of something else is found.
    """
    assert code in codes_of(RESUME, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I mentored three junior fitters and led a team of four.",
        "I led four fitters on the crane.",
        "In 2021 I rebuilt the boiler house.",
        "Harrow Mill trusted me with the boiler house.",
        "Customers have trusted me.",
        "I have completed 18 of 36 units of my Certificate in Building.",
        "I hold the LBP licence.",
        "I hold an A-grade licence.",
        "I am LBP licensed.",
        "I speak te reo Māori.",
        "I chaired the safety committee.",
        "I chair the safety committee at Harrow Mill.",
    ],
)
def test_the_same_fact_may_be_told_in_another_form(sentence):
    """
    Initials, accents, agent nouns and slashes change no fact.
    """
    assert codes_of(RESUME, sentence) == set()


STORE = ResumeContent(
    Contact("Ada Kerr"),
    (
        Role("P1", "Harrow Store", "Warehouse Team Lead", PartialDate(2020), None),
        Role("P2", "Kelso Depot", "Packer", PartialDate(2015), PartialDate(2019)),
    ),
    (
        ResumeLine("L1", "Warehouse Team Lead, Harrow Store", WORK, "P1", kind=ENTRY),
        ResumeLine("L2", "Planned the shifts", WORK, "P1", kind=BULLET),
        ResumeLine("L3", "I was audit officer of the depot", WORK, "P2", kind=BULLET),
        ResumeLine("L4", "Packed 140 pallets a night", WORK, "P2", kind=BULLET),
        ResumeLine("L5", "Trained seven packers", WORK, "P2", kind=BULLET),
    ),
    "en",
)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("As a team lead I packed 140 pallets a night.", FindingCode.ROLE_MIXED),
        (
            (
                "Having trained seven packers in interview technique at Harrow Store, I"
                " know how to teach."
            ),
            FindingCode.ROLE_MIXED,
        ),
        ("I was audit officer at Kelso Depot.", None),
        ("Training seven is what I have been looking for.", None),
    ],
)
def test_a_title_of_two_words_and_one_within_a_line_say_whose_deed_it_is(
    sentence, code
):
    """
    A post may be named by its title, and a title may stand within a line.
    """
    assert codes_of(STORE, sentence) >= ({code} if code else set())
    assert code or not codes_of(STORE, sentence)
