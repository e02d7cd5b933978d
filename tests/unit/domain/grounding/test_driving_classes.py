"""
Classes of a driving licence, which bring others along, and marks of a subject.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.driving import with_brought
from told_resumes import told_resume

LORRY = told_resume(
    "@name Ivo Lund\n"
    "@language de\n"
    "@experience\n"
    "# Krüger Logistik GmbH | Kraftfahrer | 2018 | 2024\n"
    "Fernverkehr mit Sattelzügen\n"
    "@education\n"
    "# Realschule Hof | Mittlere Reife | 2005 | 2011\n"
    "Mittlere Reife (2,3)\n"
    "@certifications\n"
    "Führerschein B, CE, C95 abgelaufen\n"
)
BUS = told_resume(
    "@name Ivo Lund\n"
    "@experience\n"
    "# Gull Coaches | Bus Driver | 2018 | 2024\n"
    "School runs\n"
    "@education\n"
    "GCSEs include Maths (5)\n"
    "A levels: History B, French A\n"
    "@certifications\n"
    "Driving licence, categories B and D\n"
)
CAR = told_resume(
    "@name Ivo Lund\n"
    "@experience\n"
    "# Gull Shop | Clerk | 2018 | 2024\n"
    "Drove parcels to offices\n"
    "@certifications\n"
    "Full UK driving licence\n"
)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (LORRY, "Ich habe den Führerschein BE."),
        (LORRY, "Ich besitze den Führerschein der Klasse C1E."),
        (LORRY, "Ich habe die Führerscheinklassen B, C und CE."),
        (LORRY, "Ich habe die Mittlere Reife mit der Note 2,3."),
        (BUS, "I hold a category D1 licence."),
        (BUS, "I hold a category B driving licence."),
        (BUS, "I have GCSE Maths at grade 5."),
        (BUS, "I got a B in A level History."),
        (CAR, "I hold a category B licence."),
    ],
)
def test_what_a_class_brings_along_is_held(resume, sentence):
    """
    A class holds those that it brings along, and a subject the mark beside it.
    """
    assert codes_of(resume, sentence) == set()


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (LORRY, "Ich habe den Führerschein D."),
        (LORRY, "Ich besitze die Führerscheinklassen B, CE und D."),
        (LORRY, "Ich habe den Motorradführerschein."),
        (LORRY, "Ich habe die Mittlere Reife mit der Note 1,3."),
        (BUS, "I hold a category C licence."),
        (BUS, "I hold a category BE driving licence."),
        (BUS, "I hold a motorcycle licence."),
        (BUS, "I got an A in History."),
        (CAR, "I hold a category C licence."),
    ],
)
def test_no_other_class_is(resume, sentence):
    """
    What no class brings along is not held, nor another mark.
    """
    assert FindingCode.CREDENTIAL_UNSUPPORTED in codes_of(resume, sentence)


def test_articulated_buses_need_both():
    """
    CE holds for DE where its holder may drive buses (Article 6).
    """
    assert "DE" in with_brought(frozenset({"CE", "D"}))
    assert "DE" not in with_brought(frozenset({"CE"}))


def test_a_class_that_lapsed_takes_no_other_with_it():
    """
    Of a row each class is in hand by itself.
    """
    lapsed = told_resume(
        "@name Ivo Lund\n@language de\n@experience\n# Krüger GmbH | Fahrer | 2018 |\n"
        "Auslieferung\n@certifications\nFührerschein B, C (abgelaufen)\n"
    )
    assert codes_of(lapsed, "Ich habe den Führerschein B.") == set()
    assert codes_of(lapsed, "Ich habe den Führerschein C.")


def test_a_class_of_something_else_is_held_by_its_name():
    """
    A fork-lift truck's ticket has classes, too.
    """
    forks = told_resume(
        "@name Ivo Lund\n@language de\n@certifications\nFührerschein B\n"
        "Staplerausweis Kat. R1 Gegengewichtsstapler\n"
    )
    unfound = FindingCode.CREDENTIAL_UNSUPPORTED

    assert unfound not in codes_of(forks, "Ich habe den Staplerausweis Kat. R1.")
    assert unfound in codes_of(forks, "Ich habe den Staplerausweis Kat. R2.")
    assert unfound in codes_of(forks, "Ich habe den Führerschein Kat. C.")
