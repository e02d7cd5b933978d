"""
German lines whose first part is a sentence, and what stands behind its commas.
"""

# ruff: noqa: E501 - lines are read whole

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.lines.brackets import told_apart
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.papers.papers_as_told import (
    with_article,
    with_kind_behind,
)


def told(line: str) -> str:
    clauses = read_german(line, current=True)
    facts = not clauses or clauses[0].form is Form.FACT
    return "" if facts else clauses[0].text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Aufbau eines Lesekreises mit Tee und Kuchen, zweimal im Monat, derzeit 14 Gäste",
            "habe einen Lesekreis mit Tee und Kuchen aufgebaut (zweimal im Monat, derzeit 14 Gäste)",
        ),
        (
            "Patenprogramm «Mitanand» aufgebaut, 12 Paare im Jahr 2031, mehr als die Hälfte aller Neuen",
            "habe das Patenprogramm «Mitanand» aufgebaut (12 Paare im Jahr 2031, mehr als die Hälfte aller Neuen)",
        ),
        (
            "Detail- und Montageplanung für ein Hallenbad (1.200 m², Holzbau), vom Vorentwurf bis zur Abnahme 2031",
            "die Detail- und Montageplanung für ein Hallenbad (1.200 m², Holzbau; vom Vorentwurf bis zur Abnahme 2031)",
        ),
        (
            "Gerätebetreuung XR-20 und BETA, rund 90 Proben pro Tag",
            "die Gerätebetreuung (XR-20 und BETA; rund 90 Proben pro Tag)",
        ),
        (
            "Budgetverantwortung bis 90.000 Euro je Messe, 2031 in Summe 2 % unter Plan",
            "trage die Budgetverantwortung bis 90.000 Euro je Messe (2031 in Summe 2 % unter Plan)",
        ),
        (
            "Messe „Boot 2031“ mit 300 Gästen, 20 Ständen und Bühne als Leiterin verantwortet, Zufriedenheit 91 %",
            "habe die Messe „Boot 2031“ mit 300 Gästen, 20 Ständen und Bühne als Leiterin verantwortet (Zufriedenheit 91 %)",
        ),
        (
            "Termintreue von 80 % auf 90 % gesteigert (2031) durch feste Routen",
            "habe die Termintreue durch feste Routen von 80 % auf 90 % gesteigert (2031)",
        ),
    ],
)
def test_notes_stand_in_one_bracket_behind_what_is_told(line, said):
    """
    How often, how many, since when and how well it went are told with the deed.
    """
    assert told(line) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Key-Userin ABAS bei der Umstellung der Lohnbuchhaltung (2031), Schulung von 9 Kollegen",
            "war Key-Userin ABAS bei der Umstellung der Lohnbuchhaltung (2031; Schulung von 9 Kollegen)",
        ),
        (
            "Hygienebeauftragte Küche seit 2031: Begehungen, zwei Pläne verfasst",
            "bin seit 2031 Hygienebeauftragte Küche (Begehungen, zwei Pläne verfasst)",
        ),
        (
            "Interne Auditorin nach ISO 9001, vier Audits pro Jahr",
            "bin interne Auditorin nach ISO 9001 (vier Audits pro Jahr)",
        ),
        (
            "Seit 2031 ohne selbst verschuldeten Unfall",
            "arbeite seit 2031 ohne selbst verschuldeten Unfall",
        ),
    ],
)
def test_who_one_is_at_work_is_told_with_what_one_does_as_such(line, said):
    """
    A post beside the post, and since when nothing went wrong.
    """
    assert told(line) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Türen markiert und Lampen gesetzt: Unfälle im Hof von 11 (2030) auf 4 (2031) gesunken",
            "habe Türen markiert und Lampen gesetzt, und die Unfälle im Hof sind von 11 (2030) auf 4 (2031) gesunken",
        ),
        (
            "Bewertung des Hauses von 8,1 (2030) auf 8,8 (2031) gestiegen",
            "Die Bewertung des Hauses ist von 8,1 (2030) auf 8,8 (2031) gestiegen",
        ),
    ],
)
def test_what_rose_or_fell_did_so_by_itself(line, said):
    """
    Nobody is said to have done it, and the deed before it stays one's own.
    """
    assert told(line) == said


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Bau von Möbeln, unter Anleitung", "(unter Anleitung)"),
        ("Planung der Feste, nur Küche", "(nur Küche)"),
        (
            "Mitarbeit am Lesekonzept: Ausleihen von 40 auf 60 gesteigert",
            "am Lesekonzept mitgearbeitet",
        ),
    ],
)
def test_what_limits_a_deed_is_kept(line, kept):
    """
    What others reached is left out of one's part in it.
    """
    assert told(line).endswith(kept)


def test_a_deed_in_the_bracket_is_told_in_words():
    """
    Also where a number word or a place stands ahead of it.
    """
    who = told_apart("Ich bin Beauftragte (zwei Pläne verfasst)")
    where = told_apart("Hinzu kommt der Abgleich (beim Bad 40 Fehler gefunden)")

    assert who == "Ich bin Beauftragte, wobei ich zwei Pläne verfasst habe"
    assert where.endswith("der Abgleich, wobei ich beim Bad 40 Fehler gefunden habe")


def test_one_act_on_several_things_has_one_verb():
    """
    "Catering" is bought, and no work beside it.
    """
    said = told("Einkauf von Technik, Catering und Zimmerkontingenten")

    assert said == "kaufe Technik, Catering und Zimmerkontingente ein"


def test_so_much_money_alone_is_nothing_done():
    """
    What was handed in stands before the colon.
    """
    assert not told("Nachträge 2031: 90.000 € eingereicht, davon 70.000 € anerkannt")


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (
            "Feste leise planen (IHK-Zertifikatslehrgang, 2031)",
            "der IHK-Zertifikatslehrgang „Feste leise planen“ (2031)",
        ),
        (
            "Active Listening Zertifikat (40 Stunden)",
            "das Active Listening Zertifikat (40 Stunden)",
        ),
        (
            "Professional Certification openWOOD (Basis)",
            "das Zertifikat „Professional Certification openWOOD“ (Basis)",
        ),
    ],
)
def test_a_paper_has_its_article_by_its_kind(paper, said):
    """
    Wherever the kind stands, and also where its name is English.
    """
    assert with_article(paper) == said


def test_what_a_course_was_about_keeps_its_kind():
    """
    Also where the plan names it alone.
    """
    line = "Pflanzen nach Ada Berg, Grundkurs (2031)"

    assert with_kind_behind("Pflanzen nach Ada Berg", line) == line
    assert with_kind_behind("Pflanzen", line) == "Pflanzen"
