"""
Numbers that a resume writes shortly and a letter in full.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

NUMBERS = {"number.unsupported", "number.wrong_meaning"}


def found(line, sentence, language="en"):
    resume = one_post(language, "Kite & Keel", "Rigger", line)
    return {code.value for code in codes_of(resume, sentence)} & NUMBERS


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Spliced new stays (up to 1,200 ft per season)",
            "I spliced new stays, up to 1,200 feet per season.",
            "I spliced new stays, up to 1,200 metres per season.",
        ),
        (
            "Loft with 12 stitchers in a 410,000 sq ft boatyard (night shift)",
            "I work with 12 stitchers in a boatyard of 410,000 square feet.",
            "I work with 12 stitchers in a boatyard of 410,000 square metres.",
        ),
        (
            "18t and 26t cranes, chains and slings",
            "I drove cranes of 18 and 26 tonnes.",
            "I drove cranes of 18 and 32 tonnes.",
        ),
        (
            "26t cranes, 8 lifts daily",
            "I drove cranes of 26 tonnes.",
            "I drove 8-tonne cranes.",
        ),
        (
            "Masts over 11m",
            "I rigged masts over 11 metres.",
            "I rigged masts over 15 metres.",
        ),
        (
            "Clinical coach to 5 SVNs at the boatyard",
            "At the boatyard I was clinical coach to five student nurses.",
            "At the boatyard I was clinical coach to five customs officers.",
        ),
        (
            "Ropes, knots, deliveries to 14 cafés",
            "At Kite & Keel we delivered to fourteen cafes.",
            "At Kite & Keel we delivered to forty cafes.",
        ),
        (
            "Mate on a 24 m trawler: six men, no shore",
            "I was mate on a 24-metre trawler with a crew of six.",
            "I was mate on a 24-metre trawler with a crew of nine.",
        ),
        (
            "Ran 480V winches",
            "I ran winches at 480 volts.",
            "I ran winches at 600 volts.",
        ),
        (
            "Taught knots, 40hrs course",
            "I taught knots in a course of 40 hours.",
            "I taught knots in a course of 60 hours.",
        ),
    ],
)
def test_a_unit_of_measure_is_the_same_in_short(line, true, false):
    """
    What is told in full counts the same unit or the same letters, and another unit is
    another thing.
    """
    assert not found(line, true)
    assert found(line, false)


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Leitung von 6 MitarbeiterInnen, Dienstplan",
            "Bei Kite & Keel habe ich sechs Leute geführt.",
            "Bei Kite & Keel habe ich sechs Lehrlinge geführt.",
        ),
        (
            "Führung von 13 MA im Segellager",
            "Bei Kite & Keel führe ich 13 Mitarbeitende im Segellager.",
            "Bei Kite & Keel führe ich 30 Mitarbeitende im Segellager.",
        ),
        (
            "Segelboden mit 240 m² gepflegt",
            "Bei Kite & Keel pflege ich einen Segelboden von 240 Quadratmetern.",
            "Bei Kite & Keel pflege ich einen Segelboden von 420 Quadratmetern.",
        ),
        (
            "Krane bis 3,5t bedient",
            "Bei Kite & Keel bediene ich Krane bis 3,5 Tonnen.",
            "Bei Kite & Keel bediene ich Krane bis 7,5 Tonnen.",
        ),
    ],
)
def test_a_german_unit_is_the_same_in_short(line, true, false):
    """
    As in English.
    """
    assert not found(line, true, "de")
    assert found(line, false, "de")


@pytest.mark.parametrize(
    ("line", "true", "false", "language"),
    [
        (
            "Flagship mast, value Rs. 148 Cr.",
            "I rigged a flagship mast for Rs. 1.48 billion.",
            "I rigged a flagship mast for Rs. 1.48 million.",
            "en",
        ),
        (
            "Saved Rs. 38 lakhs on ropes",
            "I saved 3.8 million rupees on ropes.",
            "I saved 38 million rupees on ropes.",
            "en",
        ),
        (
            "Budget für Segel 480 T€/a",
            "Ich verantworte ein Budget für Segel von 480.000 Euro im Jahr.",
            "Ich verantworte ein Budget für Segel von 840.000 Euro im Jahr.",
            "de",
        ),
        (
            "Budget für Segel TEUR 480",
            "Ich verantworte bei Kite & Keel ein Budget für Segel von 480.000 Euro.",
            "Ich verantworte bei Kite & Keel ein Budget für Segel von 48.000 Euro.",
            "de",
        ),
    ],
)
def test_a_sum_is_the_same_in_short(line, true, false, language):
    """
    Lakhs, crores and thousands of euros are what they are worth.
    """
    assert not found(line, true, language)
    assert found(line, false, language)


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Invoiced 1,100 repairs p.m.",
            "I invoiced 1,100 repairs a month.",
            "I invoiced 1,100 repairs a week.",
        ),
        (
            "Sail loft with 2x weekly stock counts",
            "In the sail loft I count the stock twice a week.",
            "In the sail loft I count the stock five times a week.",
        ),
        (
            "Managed 13 FTE in the loft",
            "I managed thirteen full-time staff in the loft.",
            "I managed thirty full-time staff in the loft.",
        ),
        (
            "Served 250+ pax daily on the ferry",
            "On the ferry I served more than 250 passengers a day.",
            "On the ferry I served more than 250 passengers an hour.",
        ),
        (
            "Sold ropes for £14k daily",
            "I sold ropes for £14,000 a day.",
            "I sold ropes for £14,000 a week.",
        ),
        (
            "Budget for sails 480,000 euros p.a.",
            "I hold a budget of 480,000 euros a year for sails.",
            "I hold a budget of 480,000 euros a month for sails.",
        ),
        (
            "Sole keeper of the loft, 5 nights",
            "I am the sole keeper of the loft five nights a week.",
            "I am the sole keeper of the loft five nights a month.",
        ),
        (
            "Knots taught until 7 p.m. to 40 pupils",
            "I taught knots to 40 pupils.",
            "I taught knots to 40 pupils a month.",
        ),
        (
            "Booking page with 600 requests/s at peak",
            "My booking page answered 600 requests a second at peak.",
            "My booking page answered 600 requests a minute at peak.",
        ),
    ],
)
def test_a_period_is_the_same_in_short(line, true, false):
    """
    "p.m." beside an amount is each month, beside an hour it is the evening.
    """
    assert not found(line, true)
    assert found(line, false)


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Rund 60 Reparaturen p. M. abgerechnet",
            "Bei Kite & Keel rechne ich rund 60 Reparaturen im Monat ab.",
            "Bei Kite & Keel rechne ich rund 60 Reparaturen in der Woche ab.",
        ),
        (
            "Ausschuss von 9 Prozent 2023 auf 4 Prozent 2025 gesenkt",
            "Den Ausschuss senkte ich von 9 Prozent im Jahr 2023 auf 4 Prozent.",
            "Den Ausschuss senkte ich von 9 Prozent im Jahr 2022 auf 4 Prozent.",
        ),
        (
            "Takler (32 Std./Wo.)",
            "Ich arbeite 32 Stunden pro Woche als Takler.",
            "Ich arbeite 32 Stunden pro Monat als Takler.",
        ),
    ],
)
def test_a_german_period_is_the_same_in_short(line, true, false):
    """
    As in English.
    """
    assert not found(line, true, "de")
    assert found(line, false, "de")


@pytest.mark.parametrize(
    ("line", "true", "false", "language"),
    [
        (
            "Filed forms KRT-1, KRT-3B, KRT-9 and 9C",
            "I filed forms KRT-1, 3B and 9.",
            "I filed forms KRT-1, 3B and 8.",
            "en",
        ),
        (
            "Knots NVQ L3",
            "I have an NVQ in knots at level 3.",
            "I have an NVQ in knots at level 4.",
            "en",
        ),
        (
            "Lehrgang Takelage, Modul 1+2 bestanden",
            "Vom Lehrgang Takelage habe ich die Module 1 und 2 bestanden.",
            "Vom Lehrgang Takelage habe ich die Module 1 und 3 bestanden.",
            "de",
        ),
    ],
)
def test_numbers_share_the_name_before_the_first(line, true, false, language):
    """
    Of what is listed by its numbers, each one must stand in the resume.
    """
    assert not found(line, true, language)
    assert found(line, false, language)


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Boom licence, due Mar 27",
            "My boom licence is due in March 2027.",
            "My boom licence is due in March 2028.",
        ),
        (
            "Drew sails in winter 1998 - 99",
            "I drew sails in the winter of 1999.",
            "I drew sails in the winter of 1997.",
        ),
        (
            "No mast lost in FY 2025-26",
            "In the financial year 2025-26 no mast was lost.",
            "In the financial year 2024-25 no mast was lost.",
        ),
        (
            "Took on an apprentice 2019–22",
            "I took on an apprentice in 2019, who stayed until 2022.",
            "I took on an apprentice in 2019, who stayed until 2024.",
        ),
        (
            "Fitted 12 masts in '24",
            "I fitted 12 masts in 2024.",
            "I fitted 12 masts in 2023.",
        ),
        (
            "Last day at the loft 15-Jan-2027",
            "My last day at the loft is 15 January 2027.",
            "My last day at the loft is 18 January 2027.",
        ),
    ],
)
def test_a_date_is_the_same_in_short(line, true, false):
    """
    A year of two digits, and a day beside its month.
    """
    assert not found(line, true)
    assert found(line, false)


POSTS = ResumeContent(
    Contact("Moss Avery"),
    (
        Role("P1", "Kite & Keel", "Takler",
             PartialDate(2013, 3), PartialDate(2018, 12)),
        Role("P2", "Werft Ahoi", "Ausbildung zum Segelmacher",
             PartialDate(2010), PartialDate(2013)),
    ),
    tuple(
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, f"P{n}", kind=LineKind.ENTRY)
        for n, text in enumerate((
            "Takler – Kite & Keel | 03/2013 – 12/2018",
            "Ausbildung zum Segelmacher – Werft Ahoi | 2010 – 2013",
        ), 1)
    ),
    "de",
)  # fmt: skip


@pytest.mark.parametrize(
    ("years", "true"),
    [("von 2013 bis 2018", True), ("von 2012 bis 2018", False),
     ("von 2018 bis 2013", False), ("von 2013 bis 2019", False)],
)  # fmt: skip
def test_the_two_years_of_a_post_are_its_first_and_its_last(years, true):
    """
    The year in which a post began is its own, though another ended in it.
    """
    codes = codes_of(POSTS, f"Zuvor war ich {years} Takler bei Kite & Keel.")

    assert true is (codes == set())
