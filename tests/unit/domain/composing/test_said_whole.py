"""
Lines that no frame takes as they stand are told as the deeds and work that they name.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.german.lines.brackets import told_apart
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.paragraphs.links import asked_for
from resumate.domain.composing.german.words.places import at
from resumate.domain.posting import Requirement, RequirementKind


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Umzüge nach Bonn geplant, zusammen mit Hausdienst und IT (2031: 12 Teams)",
            (
                "habe zusammen mit Hausdienst und IT Umzüge nach Bonn geplant "
                "(2031: 12 Teams)"
            ),
        ),
        (
            (
                "Pflege auf den Intensivbetten, Dokumentation nach DRG, "
                "Pumpen (PCA) einstellen und kontrollieren"
            ),
            "die Pflege auf den Intensivbetten sowie die Dokumentation nach DRG",
        ),
        (
            "2031 Vertretung der Küchenleitung für drei Monate",
            "die Vertretung der Küchenleitung für drei Monate (2031)",
        ),
        (
            "2031: Vertretung des Poliers, insgesamt 9 Wochen",
            "die Vertretung des Poliers (2031; insgesamt 9 Wochen)",
        ),
        (
            "2031: Einführung der neuen Kasse in zwei Filialen",
            "habe die neue Kasse in zwei Filialen eingeführt (2031)",
        ),
    ],
)
def test_a_german_line_is_told_as_what_it_is(line, said):
    """
    What was done by its participle, acts without the deeds behind them, and the year
    behind what happened in it.
    """
    assert read_german(line, current=True)[0].text == said


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        (
            (
                "Zudem habe ich die Nähstube gegründet "
                "(2031; jeden Tag zwei Gruppen, Spenden von 900 Euro dafür eingeworben)"
            ),
            (
                "Zudem habe ich die Nähstube gegründet "
                "und Spenden von 900 Euro dafür eingeworben"
            ),
        ),
        (
            (
                "Zuvor übernahm ich die Einsatzplanung in Vertretung der Leitung "
                "(Urlaub, Krankheit)"
            ),
            (
                "Zuvor übernahm ich die Einsatzplanung in Vertretung der Leitung "
                "bei Urlaub und Krankheit"
            ),
        ),
        (
            (
                "Hinzu kommt die Kalkulation mit dem Meister "
                "(in den letzten Jahren 8 von 9 Aufträgen im Rahmen geblieben)"
            ),
            (
                "Hinzu kommt die Kalkulation mit dem Meister "
                "(in den letzten Jahren 8 von 9 Aufträgen im Rahmen geblieben)"
            ),
        ),
    ],
)
def test_no_deed_follows_what_stands_behind_a_comma(noted, told):
    """
    What is noted before another deed is left out, two reasons share their "bei", and
    what came about stays in its bracket.
    """
    assert told_apart(noted) == told


@pytest.mark.parametrize(
    ("employer", "where"),
    [
        ("Hort der Lindenschule Trier", "beim Hort der Lindenschule Trier"),
        ("Archiv der Hochschule Trier", "beim Archiv der Hochschule Trier"),
        ("Mensa der Universität Trier", "bei der Mensa der Universität Trier"),
        ("Klinik der Stadt Trier", "an der Klinik der Stadt Trier"),
    ],
)
def test_a_house_of_another_has_its_own_article(employer, where):
    """
    And not that of the one that it belongs to.
    """
    assert at(employer) == where


def test_what_one_would_do_oneself_has_a_small_letter():
    """
    In the middle of a sentence.
    """
    duty = Requirement("R1", "Selbst Touren fahren", RequirementKind.DUTY)
    assert asked_for(duty) == ("verb", "die Möglichkeit, selbst Touren zu fahren")


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        (
            "Licensing applications, site visits",
            Form.DUTY,
            "licensing applications and site visits",
        ),
        (
            "Sole responsibility for the night shift since the lead retired in 2031",
            Form.STATE,
            (
                "have had sole responsibility for the night shift "
                "since the lead retired in 2031"
            ),
        ),
        (
            "Trained and mentored 4 cooks since 2031",
            Form.DID,
            "have trained and mentored 4 cooks since 2031",
        ),
        (
            "Drove with and trained 2 drivers since 2031, both now on their own",
            Form.DID,
            "drove with and trained 2 drivers, both of whom are now on their own",
        ),
    ],
)
def test_an_english_line_is_told_in_its_own_time(line, form, said):
    """
    A noun that looks like a deed stays one, and what goes on since a day is told so.
    """
    first = read_english(line, current=True)[0]
    assert (first.form, first.text) == (form, said)


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (
            "out-of-date trays down from roughly 90 to 20 a week",
            "out-of-date trays went down from roughly 90 to 20 a week",
        ),
        (
            "waste down from around 7% to 2%",
            "waste went down from around 7% to 2%",
        ),
    ],
)
def test_a_figure_may_be_about_so_much(result, said):
    """
    And the verb still stands before the first of the two.
    """
    line = f"Took over the bakery orders in May 2031; {result}"
    first = read_english(line, current=True)[0]
    assert said in f"{first.text}. {first.behind}"
