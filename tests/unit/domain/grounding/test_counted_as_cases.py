"""
What is counted as cases, told of which are some, reckoned, and how long ago one learnt.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

BROKER = told_resume(
    """
    @name Nils Hagedorn
    @language de
    @experience
    # Hafenkontor Albers GmbH | Makler | 2019-02 | now
    Provision im Gebiet von 0,8 Mio. Euro (2019) auf 1,2 Mio. Euro (2025) gesteigert
    34 Neukunden im Jahr 2025, darunter drei Schlachtbetriebe
    Notdienst jeden vierten Freitag
    Bereitschaftsdienst jede sechste Woche
    # Versicherungsverein Emmerbach | Sachbearbeiter Schaden | 2012-08 | 2019-01
    Meldungen geprüft und beschieden, rund 90 Fälle im Monat
    Rundbriefe verfasst, etwa 40 Stück
    # Kontor Brandt | Lehre als Kaufmann für Versicherungen | 2009-08 | 2012-07
    Abschluss mit der Note 1,9
    """
)
codes = partial(codes_of, BROKER, today=TODAY)
ADJUSTER = told_resume(
    """
    @name Nils Hagedorn
    @experience
    # Albers Insurance | Adjuster | 2019-02 | now
    Assessed flood claims, about 90 cases a month
    Drafted newsletters, some 40 pieces
    # Brandt & Co | Apprenticeship as a clerk | 2009-08 | 2012-07
    Sat the final exam with distinction
    """
)
told = partial(codes_of, ADJUSTER, today=TODAY)
WRONG = {FindingCode.NUMBER_UNSUPPORTED, FindingCode.NUMBER_WRONG_MEANING}


@pytest.mark.parametrize(
    "sentence",
    [
        "Rund 90 Meldungen im Monat habe ich geprüft und beschieden.",
        "Dort entschied ich über ungefähr 90 Meldungen im Monat.",
        "Etwa vierzig Rundbriefe stammen aus meiner Feder.",
        "34 Betriebe kamen letztes Jahr neu dazu, darunter drei Schlachtbetriebe.",
        "Das entspricht einem Plus von 50 Prozent in sechs Jahren.",
        "Alle sechs Wochen habe ich Bereitschaft.",
        "Seit meinem Lehrabschluss sind mehr als vierzehn Jahre vergangen.",
        "Mein Lehrabschluss liegt vierzehn Jahre zurück.",
    ],
)
def test_a_number_may_be_told_of_what_the_cases_are(sentence):
    """
    "Fälle" and "Stück" count what stands before them; a share is reckoned from the line.
    """
    assert not WRONG & codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Rund 90 Rundbriefe im Monat habe ich verfasst.",
        "34 Schlachtbetriebe kamen letztes Jahr neu dazu.",
        "Das entspricht einem Plus von 70 Prozent.",
        "Das entspricht einem Plus von 50 Prozent in zwei Jahren.",
        "Alle fünf Wochen habe ich Bereitschaft.",
        "Seit meinem Lehrabschluss sind mehr als zwanzig Jahre vergangen.",
        "Seit dem Ende meiner Ausbildung sind siebzehn Jahre vergangen.",
    ],
)
def test_a_number_of_another_thing_or_time_is_still_found(sentence):
    """
    Some of them are not all, and from the beginning is not from the end.
    """
    assert WRONG & codes(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("I assessed about 90 claims a month.", False),
        ("I drafted some 40 newsletters.", False),
        ("I drafted some 90 newsletters a month.", True),
        ("Fourteen years have passed since I finished my apprenticeship.", False),
        ("Twenty years have passed since I finished my apprenticeship.", True),
    ],
)
def test_english_counts_and_reckons_so_too(sentence, wrong):
    """
    "Cases" and "pieces" are of what was dealt with.
    """
    assert bool(WRONG & told(sentence)) is wrong
