"""
As what time was spent at work, whatever it is called, and for how long.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

LIBRARIAN = told_resume(
    """
    @name Ada Kerr
    @experience
    # Lyme Library | Library Clerk | 2019 | now
    Helped the DPO to answer requests for data
    Shelved returned books
    # Marl Archive | Archivist | 2014 | 2018
    Indexed 300 maps
    """
)
BIBLIOTHEKARIN = told_resume(
    """
    @name Ida Lunn
    @language de
    @experience
    # Bücherei Fenn | Bibliothekarin | 2019 | now
    Katalogisierung von 300 Karten
    Beratung von Familien
    # Archiv Marl | Archivarin | 2014 | 2018
    Verzeichnung von Nachlässen
    """
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("My years as an archivist taught me patience.", True),
        ("My years as an almoner taught me patience.", False),
        ("My years as a student taught me patience.", True),
        ("I worked at Lyme Library as DPO for three years.", False),
        ("I worked at Lyme Library as a clerk for seven years.", True),
    ],
)
def test_whatever_one_worked_as_is_of_the_resume(sentence, true):
    """
    A post is one though no list of titles has it, or has it in short.
    """
    codes = codes_of(LIBRARIAN, sentence)
    assert not codes if true else FindingCode.TITLE_UNKNOWN in codes


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Meine Jahre als Archivarin haben mir gezeigt, wie wichtig Ordnung ist.", True),
        ("Meine Jahre als Rechtsbeistand haben mir gezeigt, wie wichtig Ordnung ist.", False),
        ("Meine Jahre als Studentin haben mir gezeigt, wie wichtig Ordnung ist.", True),
        ("Bei der Bücherei Fenn war ich drei Jahre lang Bauleiterin.", False),
        ("Im Archiv Marl war ich vier Jahre lang Archivarin.", True),
    ],
)  # fmt: skip
def test_the_same_in_german_and_for_how_long(sentence, true):
    """
    How long stands before the title: "war ich drei Jahre lang Archivarin".
    """
    codes = codes_of(BIBLIOTHEKARIN, sentence)
    assert not codes if true else FindingCode.TITLE_UNKNOWN in codes
