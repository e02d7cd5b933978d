"""
Sentences that tell a second deed beside a first, as fluent letters do.
"""

from dataclasses import replace

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.grounding.deeds.doubt import doubts
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeLine,
    Role,
    Section,
)

CLINIC = one_post(
    "en",
    "Marsh Lane Clinic",
    "Ward Clerk",
    "Booked appointments for three doctors",
    "Kept the records of 40 patients and ordered bandages",
)
WERFT = one_post(
    "de",
    "Werft Lindau",
    "Taklerin",
    "Betreuung von 60 Booten am Ostufer und am Westufer",
    "Anleitung von zwei Auszubildenden in der Segelmacherei",
)


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "At Marsh Lane Clinic I booked appointments for three doctors and painted"
            " murals in the corridor, which taught me to plan ahead."
        ),
        "I kept the records of 40 patients and also catered for weddings.",
        "I kept the records of 40 patients, and I also catered for weddings.",
        (
            "I kept the records of 40 patients and afterwards visited the farms of the"
            " valley."
        ),
        "I kept the records of 40 patients and personally repaired the boilers.",
    ],
)
def test_a_further_deed_is_not_told_by_the_first(sentence):
    """
    However much of a sentence a line tells, it tells nothing of what "and" adds.
    """
    assert codes_of(CLINIC, sentence) == {FindingCode.DUTY_UNSUPPORTED}


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "At Marsh Lane Clinic I booked appointments for three doctors and kept the"
            " records of 40 patients, which taught me to plan ahead."
        ),
        "I kept the records of 40 patients and also ordered bandages.",
        "I kept the records of 40 patients and newly ordered bandages.",
    ],
)
def test_a_further_deed_may_stand_on_another_line(sentence):
    """
    What "and" adds is true where any line of the post tells it.
    """
    assert codes_of(CLINIC, sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich betreute 60 Boote am Ostufer und leitete zwei Auszubildende an.", True),
        ("Ich betreute 60 Boote am Ostufer und am Westufer.", True),
        ("Ich betreute 60 Boote am Ostufer und verkaufte den Fischern Netze.", False),
        ("Dort betreute ich 60 Boote und plante nebenbei die Regatten.", False),
    ],
)
def test_a_german_verb_after_und_begins_a_further_deed(sentence, true):
    """
    A verb with "ich" that goes on after "und" tells a deed of its own; an adjective
    does not.
    """
    assert (codes_of(WERFT, sentence) == set()) is true


@pytest.mark.parametrize(
    ("deeds", "true"),
    [
        ("Boote am Ostufer betreut und Auszubildende angeleitet", True),
        ("Boote am Ostufer betreut und Hafenrundfahrten moderiert", False),
        ("am Ostufer und am Westufer Boote betreut", True),
    ],
)
def test_each_german_participle_ends_a_deed(deeds, true):
    """
    What "habe ich" goes on with after a first participle is a deed of its own.
    """
    sentence = f"Bei der Werft Lindau habe ich {deeds}."
    assert (codes_of(WERFT, sentence) == set()) is true


def test_a_thousand_is_no_verb():
    """
    A comma within a number parts no clauses: the post named after it stays bound.
    """
    clinic = one_post("en", "Marsh Lane Clinic", "Clerk", "Paid $12,000 a year for oil")
    assert codes_of(clinic, "I paid $12,000 a year for oil as a clerk.") == set()


def test_only_the_further_deed_is_compared_with_the_lines():
    """
    Likeness of meaning is asked of what is in doubt, not of the first deed beside it.
    """
    critique = check_letter(
        "I kept the records of 40 patients and also catered for weddings.",
        CLINIC,
        language="en",
        today=TODAY,
    )

    assert [d.text for d in doubts(critique, CLINIC)] == [
        "and also catered for weddings"
    ]


LEDGER = one_post(
    "en",
    "Marsh Lane Mills",
    "Payables Clerk",
    "Match invoices to purchase orders and receiving tickets",
    "Prepare weekly payments and check runs",
    "Train new clerks",
)


@pytest.mark.parametrize(
    ("deeds", "true"),
    [
        ("match invoices, prepare payments and audit employee travel", False),
        ("match invoices, negotiate freight contracts and prepare payments", False),
        ("match invoices to purchase orders, prepare payments and train clerks", True),
        ("match invoices, purchase orders and receiving tickets", True),
    ],
)
def test_each_deed_of_a_list_needs_a_line(deeds, true):
    """
    What most of a list tells does not tell the rest: each of its verbs begins a deed.
    """
    expected = set() if true else {FindingCode.DUTY_UNSUPPORTED}
    assert codes_of(LEDGER, f"I {deeds}.") == expected


def test_likeness_of_meaning_weighs_the_deed_of_a_list_that_is_in_doubt():
    """
    The deeds that lines tell do not settle the one that none tells.
    """
    sentence = "I match invoices, prepare payments and audit employee travel."
    critique = check_letter(sentence, LEDGER, language="en", today=TODAY)
    assert [d.text for d in doubts(critique, LEDGER)] == ["audit employee travel"]


_THEN = Role("P2", "Ennis Chemists", "Trainee", PartialDate(2015), PartialDate(2018))
PHARMACY = one_post("en", "Dooradoyle", "Pharmacist", "Flu and shingles vaccinations")
TWO_POSTS = replace(
    PHARMACY,
    roles=(*PHARMACY.roles, _THEN),
    lines=(
        ResumeLine(
            "S1",
            "Committed to safe dispensing, with an interest in vaccination services",
            Section.SUMMARY,
        ),
        *PHARMACY.lines,
        ResumeLine(
            "S2",
            "Trainee, Ennis Chemists, 2015 - 2018",
            Section.EXPERIENCE,
            "P2",
            kind=LineKind.ENTRY,
        ),
        ResumeLine(
            "S3",
            "Served customers in the dispensary and cleaned shelves",
            Section.EXPERIENCE,
            "P2",
            kind=LineKind.BULLET,
        ),
    ),
)


@pytest.mark.parametrize(
    ("deeds", "codes"),
    [
        ("served customers in the dispensary and cleaned shelves", set()),
        (
            "served customers in the dispensary and gave flu vaccinations",
            {FindingCode.ROLE_MIXED},
        ),
    ],
)
def test_a_deed_of_a_list_may_be_another_posts(deeds, codes):
    """
    What another post tells far better was not done where the other deeds were.
    """
    assert codes_of(TWO_POSTS, f"At Ennis Chemists I {deeds}.") == codes


_WINTER = Role("P2", "Berghotel Karl", "Rezeptionistin", PartialDate(2018), None)
HOTELS = one_post("de", "Strandhotel", "Rezeptionistin", "Reservierungen per Telefon")
TWO_HOTELS = replace(
    HOTELS,
    roles=(*HOTELS.roles, _WINTER),
    lines=(
        replace(HOTELS.lines[0], text="Rezeptionistin, Strandhotel, St. Peter-Ording"),
        *HOTELS.lines[1:],
        *(
            ResumeLine(id_, text, Section.EXPERIENCE, "P2", kind=LineKind.BULLET)
            for id_, text in (
                ("S1", "Koordination des Shuttles zur Talstation"),
                ("S2", "Verkauf von Skipässen"),
            )
        ),
    ),
)


def test_what_another_post_tells_settles_no_doubt():
    """
    Where a sentence says of which post it speaks, be it by its town, the words of
    another make it no likelier.
    """
    deed = "koordinierte ich auch das Shuttle zur Talstation und verkaufte Skipässe"
    assert codes_of(TWO_HOTELS, f"In St. Peter-Ording {deed}.") != set()
    assert codes_of(TWO_HOTELS, f"Als Rezeptionistin {deed}.") == set()


DELI = one_post(
    "en",
    "Carrick Farm Shop",
    "Shop Assistant",
    "Serve customers at the deli counter and slice cheese",
    "Place the weekly order with twelve suppliers",
    "Show new starters the till",
    "Count the stock of wine every month",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Besides the deli counter I negotiate wine prices with suppliers.",
        "I serve customers at the deli counter as well as insuring suppliers of wine.",
        "I count the stock of wine, and I also teach customers tasting.",
        "In addition to the deli counter, I photograph wine for suppliers.",
        "I recruit suppliers of wine and slice cheese.",
    ],
)
def test_words_of_several_lines_tell_no_deed_of_two(sentence):
    """
    Of two deeds side by side each needs a line that tells most of it.
    """
    assert codes_of(DELI, sentence) == {FindingCode.DUTY_UNSUPPORTED}


@pytest.mark.parametrize(
    "sentence",
    [
        "Besides the deli counter I place the weekly order with suppliers.",
        "I serve customers at the deli counter as well as slicing cheese.",
        "I count the stock of wine, and I also show new starters the till.",
        "In addition to the weekly order, I serve customers at the counter.",
        "I count the stock and slice cheese, in summer as well as in winter.",
    ],
)
def test_two_deeds_side_by_side_may_both_be_told(sentence):
    """
    What is told besides is true where a line tells it.
    """
    assert codes_of(DELI, sentence) == set()
