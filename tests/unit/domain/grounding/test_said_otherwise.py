"""
True things that a letter says in other words than its resume: initials spelled out,
a noun as a verb, how one studied, by what right a title is held.
"""

from dataclasses import replace

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, ResumeLine, Section

_WORKSHOP = one_post(
    "en",
    "Amberfield Glass",
    "Kiln Engineer",
    "64 seats in the demonstration hall",
    "Wrote the checklist that all 7 regional AEs use",
    "Visitors up from ~300 to ~420 per week; shop takes about $900 per Sunday",
    "Firing curves in Thermax (POC only)",
)
RESUME = replace(
    _WORKSHOP,
    lines=(
        *_WORKSHOP.lines,
        ResumeLine("E1", "BSc Ceramics, Oxley College, 2018 (evening classes)",
                   Section.EDUCATION, kind=LineKind.ENTRY),
        ResumeLine("C1", "CKO (2021), ABCD member", Section.CERTIFICATIONS,
                   kind=LineKind.LIST),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "Our demonstration hall seats 64.",
        "My checklist is used by all seven regional account executives.",
        "Visitors rose from about 300 a week to about 420.",
        "The shop takes about $900 each week.",
    ],
)
def test_a_number_is_the_same_in_other_words(sentence):
    """
    A verb may say what is counted, initials may be spelled out behind what kind it is,
    two numbers share a period, and a day of the week comes round each week.
    """
    assert codes_of(RESUME, sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Our demonstration hall seats 46.",
        "My checklist is used by seven art editors.",
        "Visitors rose from about 300 a day to about 420.",
        "The shop takes about $900 each day.",
    ],
)
def test_another_number_or_period_is_not_the_same(sentence):
    """
    Other words are no licence for another number, thing or period.
    """
    assert codes_of(RESUME, sentence)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I have only tried Thermax in a proof of concept.", True),
        ("I have only tried Thermax in a port of call.", True),
        ("I am a Certified Kiln Operator.", True),
        ("I am a Certified Mould Operator.", False),
        ("As an ABCD-qualified kiln engineer I know the rules.", True),
        ("As an EFGH-qualified kiln engineer I know the rules.", False),
        ("I earned my bachelor's degree in evening classes.", True),
        ("I earned my bachelor's degree in metallurgy.", False),
    ],
)
def test_what_stands_in_short_may_be_spelled_out(sentence, true):
    """
    Words whose initials the resume has say what it says, and how somebody studied is
    no field of study.
    """
    assert (codes_of(RESUME, sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I meet three of your four points.", True),
        ("I met my goal in the first half of the year.", True),
        ("I fired three of the four kilns.", False),
    ],
)
def test_numbers_of_what_is_asked_and_of_the_calendar_are_idle(sentence, true):
    """
    How many points one meets, and which half of a year it was, counts nothing.
    """
    numbers = {FindingCode.NUMBER_UNSUPPORTED, FindingCode.NUMBER_WRONG_MEANING}
    assert (not codes_of(RESUME, sentence) & numbers) is true


_PAPERS = replace(
    _WORKSHOP,
    lines=(
        *_WORKSHOP.lines,
        ResumeLine("E1", "PGCE with QTS, University of Oxley, 2015",
                   Section.EDUCATION, kind=LineKind.ENTRY),
        ResumeLine("C1", "SMSTS, renewed 2025", Section.CERTIFICATIONS,
                   kind=LineKind.ENTRY),
        ResumeLine("S1", "CSS", Section.SKILLS, kind=LineKind.LIST),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I hold a Postgraduate Certificate in Education.", True),
        ("I hold a Postgraduate Diploma in Education.", False),
        ("I have Qualified Teacher Status.", True),
        ("I hold a Site Management Safety Training Scheme certificate.", True),
        ("I hold a Site Supervisor Safety Training Scheme certificate.", False),
        ("I have coached the school's soccer team.", False),
    ],
)
def test_papers_may_be_spelled_out(sentence, true):
    """
    A long word may have two of the letters; no article is left out of a name.
    """
    assert (codes_of(_PAPERS, sentence) == set()) is true


_PRACTICE = one_post(
    "de",
    "Praxis Dr. Olk",
    "Medizinische Fachangestellte",
    "Abrechnung nach EBM und GOÄ in Medatixx",
    "Unterweisung der MFA im Strahlenschutz",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich arbeite als MFA in der Praxis Dr. Olk.", True),
        ("Ich habe einen MFA in Bildhauerei.", False),
        ("Die Abrechnung nach der Gebührenordnung für Ärzte mache ich.", True),
        ("Die Abrechnung nach dem Tarifvertrag für Pflege mache ich.", False),
    ],
)
def test_german_letters_stand_for_compounds_and_posts(sentence, true):
    """
    "GOÄ" is spelled out by a compound; what one works as is no degree.
    """
    assert (codes_of(_PRACTICE, sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Airflow is a tool I still have to learn.", True),
        ("Airflow is a tool I still have to show others.", False),
    ],
)
def test_what_is_still_to_be_learnt_is_owned(sentence, true):
    """
    Who has to learn a tool says that it is not known.
    """
    assert (codes_of(_PAPERS, sentence) == set()) is true


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Pay invoices of suppliers", "I paid invoices of suppliers."),
        ("Ride with new drivers", "I have ridden with new drivers."),
        ("Wove rugs on a floor loom", "I weave rugs on a floor loom."),
    ],
)
def test_a_verb_is_known_in_each_of_its_forms(line, sentence):
    """
    "Paid" is a form of "pay", and "wove" of "weave".
    """
    resume = one_post("en", "Esk Works", "Clerk", line, "Answer the telephone")
    critique = check_letter(sentence, resume, language="en", today=TODAY)
    assert critique.sentences[0].citations == ("L2",)
    assert not critique.sentences[0].findings


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Im Hofladen Brandt führte ich die Kasse.", True),
        ("Im Hofladen Brandt führte ich Verhandlungen mit Lieferanten.", True),
        ("Im Hofladen Brandt führte ich die Bücher.", False),
    ],
)
def test_what_a_german_compound_of_leading_names_was_led(sentence, true):
    """
    "Kassenführung" is to keep a Kasse.
    """
    shop = one_post(
        "de",
        "Hofladen Brandt",
        "Verkäuferin",
        "Kassenführung",
        "Verhandlungsführung mit Lieferanten",
    )
    assert (not codes_of(shop, sentence)) is true
