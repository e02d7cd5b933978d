"""
German numbers told of another thing than the one that rose, fell or was counted.
"""

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

FITTER = partial(
    codes_of,
    told_resume(
        """
        @name Enno Brand
        @language de
        @experience
        # Heizungsbau Sander, Jever | Anlagenmechaniker | 2018-02 | now
        Nacharbeiten auf der Baustelle um 40 % gesenkt durch eine Liste vor der Abnahme
        Jährlich etwa 60 Bäder, vom Gäste-WC bis zur Sauna
        Hotelbad im Haus Seestern saniert (2022, 14 Zimmer)
        @certifications
        Kurs Brandschutz, 2019
        Schweißkurs, Handwerkskammer Aurich, 2022
        """
    ),
    today=TODAY,
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dank der Liste vor der Abnahme sind die Materialkosten um 40 % gesunken.",
        "Die Fahrzeiten zur Baustelle habe ich um 40 Prozent gesenkt.",
        "In Jever saniere ich im Jahr etwa 60 Hotelbäder.",
    ],
)
def test_a_number_of_another_thing_than_the_lines_is_found(sentence):
    """
    What fell, or is counted, must be what the line says.
    """
    assert FindingCode.NUMBER_WRONG_MEANING in FITTER(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dank der Liste vor der Abnahme sind die Nacharbeiten um 40 Prozent gesunken.",
        "Die Zahl der Nacharbeiten sank durch meine Liste um rund 40 Prozent.",
        "In Jever baue ich im Jahr etwa 60 Bäder.",
        "Den Kurs im Schweißen habe ich 2022 besucht.",
        "Den Kurs dazu habe ich 2022 besucht.",
    ],
)
def test_the_very_thing_by_any_part_of_its_name_passes(sentence):
    """
    And the year of a course may be that of one which is told as a compound.
    """
    assert not FITTER(sentence)
