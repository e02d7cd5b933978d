"""
Second titles behind "and", what one is appointed for, and where the name of a paper, of
a degree or of a thesis ends.
"""

import pytest

from gate import codes_of
from told_resumes import told_resume

LIBRARIAN = told_resume(
    "@name Ada Kerr\n"
    "@experience\n"
    "# Quill Library | Librarian | 2019 | now\n"
    "Mentored a trainee\n"
    "Wrote the yearly report on archive loans\n"
    "@certifications\n"
    "Archive Care Practitioner, 2024\n"
)
BAUZEICHNERIN = told_resume(
    "@name Ida Lunn\n"
    "@language de\n"
    "@experience\n"
    "# Planbüro Heck | Bauzeichnerin | 2019 | now\n"
    "Bestandspläne gezeichnet\n"
    "Beauftragte für den Brandschutz\n"
    "@education\n"
    "# Fachhochschule Wied | B.Eng. Bauwesen | 2013 | 2017\n"
    "Bachelorarbeit über Dämmkosten bei Holzfassaden\n"
    "Fachhochschulreife, Abendschule Wied, 2013\n"
    "@certifications\n"
    "Klasse B und BE\n"
)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (LIBRARIAN, "I work as a librarian and data protection officer."),
        (LIBRARIAN, "A Rare Books Practitioner certificate from 2024 backs this up."),
        (BAUZEICHNERIN, "Bei Heck arbeite ich als Bauzeichnerin und Bauleiterin."),
        (BAUZEICHNERIN, "Bei Heck bin ich Datenschutzbeauftragte."),
        (BAUZEICHNERIN, "Den Führerschein besitze ich in der Klasse C."),
        (BAUZEICHNERIN, "Das Abitur holte ich 2013 an der Abendschule nach."),
        (BAUZEICHNERIN, "In meiner Bachelorarbeit ging es um Schallschutz in Bädern."),
        (BAUZEICHNERIN, "In meiner Masterarbeit ging es um Dämmkosten."),
    ],
)
def test_a_second_title_or_paper_must_be_held(resume, sentence):
    """
    The first one that is true does not tell it.
    """
    assert codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (LIBRARIAN, "I work as a librarian and mentor."),
        (LIBRARIAN, "An Archive Care Practitioner certificate from 2024 proves it."),
        (BAUZEICHNERIN, "Bei Heck bin ich Brandschutzbeauftragte."),
        (BAUZEICHNERIN, "Den Führerschein besitze ich in der Klasse B."),
        (BAUZEICHNERIN, "Die Fachhochschulreife holte ich 2013 nach."),
        (
            BAUZEICHNERIN,
            "In meiner Bachelorarbeit ging es um Kosten der Dämmung bei Holzfassaden.",
        ),
    ],
)
def test_what_is_held_may_be_told_with_a_verb_behind_it(resume, sentence):
    """
    The verb is no part of its name.
    """
    assert codes_of(resume, sentence) == set()
